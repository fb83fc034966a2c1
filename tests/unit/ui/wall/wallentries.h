// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/wall/wallentry.h"

namespace Relais::Ui::Test {

inline const QDateTime wallNoon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

inline WallEntry aWallEntry(const QString &id, const QString &text = QStringLiteral("Hello"))
{
    WallEntry entry;
    entry.post.id = { id };
    entry.post.authorName = QStringLiteral("Mads K.");
    entry.post.teamName = QStringLiteral("Esbjerg");
    entry.post.text = text;
    entry.post.postedAt = wallNoon.addSecs(-600);
    return entry;
}

//! "post-0" to one before "post-<count>"; every third is longer than a line.
inline QList<WallEntry> manyWallEntries(int count)
{
    QList<WallEntry> entries;
    for (int i = 0; i < count; ++i) {
        const QString line = QStringLiteral("The night shift in Lyon has done it again. ");
        entries.append(
            aWallEntry(QStringLiteral("post-%1").arg(i), line.repeated(i % 3 == 0 ? 12 : 1)));
    }
    return entries;
}

} // namespace Relais::Ui::Test
