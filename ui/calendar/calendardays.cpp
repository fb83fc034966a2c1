// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendardays.h"

#include "core/domain/storychecks.h"
#include "ui/calendar/crowd.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int week = 7;
constexpr int monthDays = 6 * week;
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

QList<Story> plannedOf(const CalendarDay &day)
{
    QList<Story> planned;
    for (const CalendarStory &entry : day.stories) {
        if (isPlanned(entry.story))
            planned.append(entry.story);
    }
    return planned;
}

void markGaps(QList<CalendarDay> &all, const QDate &today)
{
    QList<qsizetype> run;
    const auto close = [&] {
        for (const qsizetype index : std::as_const(run)) {
            all[index].isGap = run.size() >= gapDays;
            all[index].gapLength = static_cast<int>(run.size());
        }
        run.clear();
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const CalendarDay &day = all.at(i);
        if (day.isWeekend)
            continue;
        if (day.date < today || !plannedOf(day).isEmpty())
            close();
        else
            run.append(i);
    }
    close();
}

//! Only the first shown day of a gap says how long it is.
void nameGapsOnce(QList<CalendarDay> &shown)
{
    bool inGap = false;
    for (CalendarDay &day : shown) {
        if (inGap || !day.isGap)
            day.gapLength = 0;
        inGap = day.isGap || (inGap && day.isWeekend);
    }
}

int lengthOf(CalendarSpan span)
{
    switch (span) {
    case CalendarSpan::Month:
        return monthDays;
    case CalendarSpan::Week:
        return week;
    case CalendarSpan::List:
        break;
    }
    return listWeeks * week;
}

//! The first lane that no campaign shown on these days has.
int freeLane(const QList<CalendarDay> &all, const Campaign &campaign)
{
    QSet<int> taken;
    for (const CalendarDay &day : all) {
        if (!runs(campaign, day.date))
            continue;
        for (const CalendarBar &bar : day.bars)
            taken.insert(bar.lane);
    }
    int lane = 0;
    while (taken.contains(lane))
        ++lane;
    return lane;
}

void addCampaigns(QList<CalendarDay> &all, const QList<Campaign> &campaigns)
{
    for (const Campaign &campaign : campaigns) {
        const int lane = freeLane(all, campaign);
        for (CalendarDay &day : all) {
            if (!runs(campaign, day.date))
                continue;
            const QDate next = day.date.addDays(1);
            day.bars.append({ campaign, lane,
                firstOfWeek(day.date) == day.date || !runs(campaign, day.date.addDays(-1)),
                firstOfWeek(next) == next || !runs(campaign, next) });
        }
    }
    for (CalendarDay &day : all)
        std::sort(day.bars.begin(), day.bars.end(),
            [](const CalendarBar &a, const CalendarBar &b) { return a.lane < b.lane; });
}

} // namespace

QDate dayOf(const Story &story)
{
    const QDateTime moment = momentOf(story);
    return moment.isValid() ? moment.toLocalTime().date() : QDate();
}

bool isPlanned(const Story &story)
{
    return story.state == StoryState::Approved || story.state == StoryState::InReview;
}

QList<Story> readyStories(const QList<Story> &stories, const QDateTime &now)
{
    QList<Story> ready;
    for (const Story &story : stories) {
        const bool waits = story.state == StoryState::InReview
            || (story.state == StoryState::Draft && mayBeReviewed(checksOf(story, now)));
        if (waits && !dayOf(story).isValid())
            ready.append(story);
    }
    std::stable_sort(ready.begin(), ready.end(), [](const Story &a, const Story &b) {
        return a.state == StoryState::InReview && b.state != StoryState::InReview;
    });
    return ready;
}

QDate firstOfWeek(const QDate &day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + week) % week));
}

int numberOfWeek(const QDate &first)
{
    return first.addDays(week / 2).weekNumber();
}

QDate firstDayOf(CalendarSpan span, const QDate &shown)
{
    const QDate day = span == CalendarSpan::Month ? QDate(shown.year(), shown.month(), 1) : shown;
    return firstOfWeek(day);
}

QList<CalendarDay> calendarDays(CalendarSpan span, const QDate &shown, const QDate &today,
    const QList<Story> &stories, const QList<Campaign> &campaigns, const QDateTime &now,
    const QList<Team> &teams, int most)
{
    // A week beside each end, so that a gap which only begins or ends here is one.
    const QDate begin = firstDayOf(span, shown).addDays(-week);
    const int length = lengthOf(span) + 2 * week;
    QList<CalendarDay> all;
    for (int i = 0; i < length; ++i) {
        CalendarDay day;
        day.date = begin.addDays(i);
        day.inMonth = span != CalendarSpan::Month || day.date.month() == shown.month();
        day.isToday = day.date == today;
        day.isWeekend = day.date.dayOfWeek() >= firstOfWeekend;
        all.append(day);
    }
    QList<Story> sorted = stories;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Story &a, const Story &b) { return momentOf(a) < momentOf(b); });
    for (const Story &story : std::as_const(sorted)) {
        const QDate date = dayOf(story);
        const qint64 index = date.isValid() ? begin.daysTo(date) : -1;
        if (index >= 0 && index < length)
            all[index].stories.append({ story, isOver(story, now) });
    }
    for (CalendarDay &day : all) {
        day.crowd = crowdOf(plannedOf(day), teams);
        day.most = most;
        day.pilesUp = day.crowd > most;
    }
    markGaps(all, today);
    all = all.mid(week, lengthOf(span));
    nameGapsOnce(all);
    addCampaigns(all, campaigns);
    return all;
}

} // namespace Relais::Ui
