// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/outbox/relayservice.h"

namespace Relais::Ui {

//! How many stories a week the person wants to relay at most, held against when their relays go or
//! went out. A story counts once a week, whatever it went to; weeks begin on Monday, local time.
//! Pure.
class WeeklyBudget final {
public:
    using Moments = QList<RelayService::Moment>;
    //! stories: a week at most; 0: as many as wished.
    WeeklyBudget(int stories, Moments moments);

    //! The first moment of the week of at, UTC: relays from then on are to be known.
    static QDateTime weekOf(const QDateTime &at);
    //! That story, relayed at that time, would be one more than the person wants.
    bool isExceededBy(const StoryId &story, const QDateTime &at) const;
    //! When the first of the coming weeks begins that has room for the story, UTC; invalid when
    //! now's own has, or when none of those looked at does.
    QDateTime roomFrom(const StoryId &story, const QDateTime &now) const;

private:
    int m_stories;
    Moments m_moments;
};

} // namespace Relais::Ui
