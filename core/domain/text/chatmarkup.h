// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QList>
#include <QString>

namespace Relais::Text {

//! A sign that goes out before the one at this place in a text, which then stands there as it was
//! written.
struct MarkupGuard {
    qsizetype at = 0;
    QChar sign;
    bool operator==(const MarkupGuard &) const = default;
};

//! What keeps a chat from taking a text for its markup, in order: a backslash before what it would
//! format, or an invisible space where it knows no backslash, as in "@all", "@channel" and "@here",
//! which would ring everybody.
//! Links, hashtags and names of one person stay as they are. None for a network whose posts are
//! plain text, or say that they are. It counts towards the limit. Sources in the .cpp.
QList<MarkupGuard> markupGuards(Network network, const QString &text);

//! The text with them, as it is sent.
QString guardedText(Network network, const QString &text);

} // namespace Relais::Text
