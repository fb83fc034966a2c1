// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace Relais::Backend {

//! One feed of a list.
struct OpmlEntry {
    QString title;
    QUrl url; //!< http or https
    bool operator==(const OpmlEntry &) const = default;
};

//! OPML 1.0 and 2.0, folders flattened, each address once. InvalidInput ("opml-unreadable")
//! for anything else; entries without a usable address are left out.
Result<QList<OpmlEntry>> opmlFrom(const QByteArray &bytes);
//! OPML 2.0 in UTF-8.
QByteArray toOpml(const QString &title, const QDateTime &at, const QList<OpmlEntry> &entries);

} // namespace Relais::Backend
