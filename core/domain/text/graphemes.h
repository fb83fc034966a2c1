// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Relais::Text {

//! Extended grapheme clusters (UAX #29, by ICU).
struct Graphemes {
    int count = 0;
    qsizetype overflowAt = -1; //!< UTF-16 position where the cluster after the limit begins
};

//! limit 0: without limit.
Graphemes graphemesOf(QStringView text, int limit = 0);

//! Where each cluster ends, in order.
QList<qsizetype> clusterEnds(QStringView text);

} // namespace Relais::Text
