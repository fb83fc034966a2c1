// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/composer/scheduleslots.h"
#include "ui/composer/weeklybudget.h"

#include <QCoreApplication>

namespace Relais {
class Settings;
}

namespace Relais::Ui {

//! What is said of times beside the button that relays a story.
struct RelayPlan {
    QuietHours quiet {};
    QDateTime now {}; //!< invalid: nothing is said
    QDateTime best {}; //!< the best time to schedule at, UTC; invalid: none
    QString note {}; //!< said instead of it, when the person's own week is full
};

//! When a story may go out: the person's quiet hours, their weekly budget and their other relays
//! taken together. All that it asks outlives it.
class RelayTimes final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::RelayTimes)
public:
    RelayTimes(const RelayService &relays, const Settings &settings, const Clock &clock);

    ScheduleFacts factsFor(const Story &story) const;
    //! What the person's own weekly budget says of one more story at that time; empty: nothing.
    QString budgetNote(const StoryId &story, const QDateTime &at) const;
    RelayPlan planFor(const Story &story) const; //!< without an id: its quiet hours alone

private:
    //! With the relays of the week of since, and later ones.
    WeeklyBudget weeklyBudget(const QDateTime &since) const;

    const RelayService &m_relays;
    const Settings &m_settings;
    const Clock &m_clock;
};

} // namespace Relais::Ui
