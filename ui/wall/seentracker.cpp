// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/seentracker.h"

#include <algorithm>

namespace Relais::Ui {

QList<WallPostId> SeenTracker::look(const QSet<WallPostId> &visible, const QDateTime &now)
{
    QList<WallPostId> seen;
    m_since.removeIf([&visible](const auto &entry) { return !visible.contains(entry.key()); });
    for (const WallPostId &post : visible) {
        if (m_told.contains(post))
            continue;
        const auto since = m_since.constFind(post);
        if (since == m_since.cend()) {
            m_since.insert(post, now);
        } else if (since->msecsTo(now) >= lookFor) {
            m_told.insert(post);
            m_since.erase(since);
            seen.append(post);
        }
    }
    return seen;
}

bool SeenTracker::isHalfVisible(const QRect &post, const QRect &viewport)
{
    const QRect shown = post.intersected(viewport);
    if (shown.isEmpty())
        return false;
    return 2 * shown.height() >= std::min(post.height(), viewport.height());
}

} // namespace Relais::Ui
