// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/weeklybudget.h"

#include <QSet>

namespace Relais::Ui {

namespace {

constexpr int furthestWeeks = 8;

QDate mondayBefore(const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

WeeklyBudget::WeeklyBudget(int stories, Moments moments)
    : m_stories(stories)
    , m_moments(std::move(moments))
{
}

QDateTime WeeklyBudget::weekOf(const QDateTime &at)
{
    return mondayBefore(at).startOfDay().toUTC();
}

bool WeeklyBudget::isExceededBy(const StoryId &story, const QDateTime &at) const
{
    if (m_stories <= 0 || !at.isValid())
        return false;
    const QDateTime begins = weekOf(at);
    const QDateTime ends = mondayBefore(at).addDays(7).startOfDay().toUTC();
    QSet<StoryId> stories { story };
    for (const RelayService::Moment &moment : m_moments) {
        if (moment.at >= begins && moment.at < ends)
            stories.insert(moment.story);
    }
    return stories.size() > m_stories;
}

QDateTime WeeklyBudget::roomFrom(const StoryId &story, const QDateTime &now) const
{
    if (!isExceededBy(story, now))
        return {};
    const QDate monday = mondayBefore(now);
    for (int week = 1; week <= furthestWeeks; ++week) {
        const QDateTime begins = monday.addDays(7 * week).startOfDay().toUTC();
        if (!isExceededBy(story, begins))
            return begins;
    }
    return {};
}

} // namespace Relais::Ui
