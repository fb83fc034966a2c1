// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Relais::Api::Routes {

//! "/" and the id, escaped: the next part of a path.
inline QString segment(const QString &id)
{
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace Relais::Api::Routes
