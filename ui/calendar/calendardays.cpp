// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendardays.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int days = 42;
constexpr int firstOfWeekend = Qt::Saturday;

QDateTime momentOf(const Story &story)
{
    if (story.embargo.isValid())
        return story.embargo;
    return story.state == StoryState::Approved || story.state == StoryState::Withdrawn
        ? story.approvedAt
        : QDateTime();
}

bool isOver(const Story &story, const QDateTime &now)
{
    return story.state == StoryState::Withdrawn || (story.expiry.isValid() && story.expiry <= now);
}

bool runs(const Campaign &campaign, const QDate &day)
{
    const bool begun = !campaign.from.isValid() || campaign.from.toLocalTime().date() <= day;
    const bool open =
        !campaign.to.isValid() || campaign.to.addMSecs(-1).toLocalTime().date() >= day;
    return begun && open && (campaign.from.isValid() || campaign.to.isValid());
}

//! Drafts may still go: they fill no gap and pile nothing up.
qsizetype counted(const CalendarDay &day)
{
    return std::count_if(day.stories.begin(), day.stories.end(), [](const CalendarStory &entry) {
        return entry.story.state == StoryState::Approved
            || entry.story.state == StoryState::InReview;
    });
}

void markGaps(QList<CalendarDay> &all, const QDate &today)
{
    QList<qsizetype> run;
    const auto close = [&] {
        for (const qsizetype index : std::as_const(run))
            all[index].isGap = run.size() >= gapDays;
        run.clear();
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const CalendarDay &day = all.at(i);
        if (day.isWeekend)
            continue;
        if (day.date < today || counted(day) > 0)
            close();
        else
            run.append(i);
    }
    close();
}

} // namespace

QDate dayOf(const Story &story)
{
    const QDateTime moment = momentOf(story);
    return moment.isValid() ? moment.toLocalTime().date() : QDate();
}

QList<CalendarDay> sixWeeks(const QDate &month, const QDate &today, const QList<Story> &stories,
    const QList<Campaign> &campaigns, const QDateTime &now)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate begin = first.addDays(1 - first.dayOfWeek());
    QList<CalendarDay> all;
    for (int i = 0; i < days; ++i) {
        CalendarDay day;
        day.date = begin.addDays(i);
        day.inMonth = day.date.month() == month.month();
        day.isToday = day.date == today;
        day.isWeekend = day.date.dayOfWeek() >= firstOfWeekend;
        for (const Campaign &campaign : campaigns) {
            if (runs(campaign, day.date))
                day.campaigns.append(campaign);
        }
        all.append(day);
    }
    QList<Story> sorted = stories;
    std::sort(sorted.begin(), sorted.end(),
        [](const Story &a, const Story &b) { return momentOf(a) < momentOf(b); });
    for (const Story &story : std::as_const(sorted)) {
        const QDate date = dayOf(story);
        const qint64 index = date.isValid() ? begin.daysTo(date) : -1;
        if (index >= 0 && index < days)
            all[index].stories.append({ story, isOver(story, now) });
    }
    for (CalendarDay &day : all)
        day.pilesUp = counted(day) > storiesADay;
    markGaps(all, today);
    return all;
}

} // namespace Relais::Ui
