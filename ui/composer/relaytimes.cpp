// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/relaytimes.h"

#include "core/base/log.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"

namespace Relais::Ui {

RelayTimes::RelayTimes(const RelayService &relays, const Settings &settings, const Clock &clock)
    : m_relays(relays)
    , m_settings(settings)
    , m_clock(clock)
{
}

WeeklyBudget RelayTimes::weeklyBudget(const QDateTime &since) const
{
    const int stories = m_settings.weeklyBudget();
    if (stories <= 0)
        return { 0, {} };
    const auto moments = m_relays.moments(WeeklyBudget::weekOf(since));
    if (!moments)
        qCWarning(lcUi) << "relays of the week:" << moments.error().detail;
    return { stories, moments.value_or(WeeklyBudget::Moments()) };
}

ScheduleFacts RelayTimes::factsFor(const Story &story) const
{
    ScheduleFacts facts { m_clock.now(), quietHoursOf(m_settings), QTimeZone::systemTimeZone(),
        story.expiry };
    const auto moments = m_relays.moments(facts.now.addDays(-1));
    if (!moments) {
        qCWarning(lcUi) << "times of relays:" << moments.error().detail;
        return facts;
    }
    for (const RelayService::Moment &moment : *moments)
        facts.taken.append(moment.at);
    facts.roomFrom = weeklyBudget(facts.now).roomFrom(story.id, facts.now);
    return facts;
}

QString RelayTimes::budgetNote(const StoryId &story, const QDateTime &at) const
{
    if (!at.isValid() || !weeklyBudget(at).isExceededBy(story, at))
        return {};
    return tr("More than the %n story(ies) a week that you set yourself.", nullptr,
        m_settings.weeklyBudget());
}

RelayPlan RelayTimes::planFor(const Story &story) const
{
    RelayPlan plan { quietHoursOf(m_settings), m_clock.now() };
    if (story.id.isEmpty())
        return plan;
    for (const ScheduleSlot &slot : scheduleSlots(factsFor(story))) {
        if (slot.best)
            plan.best = slot.at;
    }
    plan.note = budgetNote(story.id, plan.now);
    return plan;
}

} // namespace Relais::Ui
