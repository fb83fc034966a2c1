// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QRect>
#include <QSet>

namespace Relais::Ui {

//! Which posts the person looked at: half of one visible for a second without a break. Each is told
//! once. Pure but for its memory; the page tells it what is visible.
class SeenTracker final {
public:
    //! Called a few times a second with what is visible in the active window, nothing otherwise.
    //! Answers the posts that became seen.
    QList<WallPostId> look(const QSet<WallPostId> &visible, const QDateTime &now);

    //! Something that was visible at the last look is not seen yet: a further look may tell it.
    bool isWaiting() const { return !m_since.isEmpty(); }

    //! Half of the post, or half of a viewport that is smaller than it.
    static bool isHalfVisible(const QRect &post, const QRect &viewport);

    static constexpr qint64 lookFor = 1000; // ms

private:
    QHash<WallPostId, QDateTime> m_since; //!< of what is not told
    QSet<WallPostId> m_told;
};

} // namespace Relais::Ui
