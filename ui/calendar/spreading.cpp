// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/spreading.h"

#include "ui/calendar/crowd.h"

#include <QHash>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int usualHour = 9; // of a story that had no time of day

bool mayMove(const Story &story, const QDateTime &now)
{
    // Without an embargo an approved story went out when it was approved.
    return story.embargo.isValid() && story.embargo > now;
}

} // namespace

QDateTime embargoOn(const Story &story, const QDate &day)
{
    const QTime time =
        story.embargo.isValid() ? story.embargo.toLocalTime().time() : QTime(usualHour, 0);
    return QDateTime(day, time).toUTC();
}

QList<StoryMove> spreadOut(const QDate &day, const QList<Story> &stories, const QDateTime &now,
    const QList<Team> &teams, int most)
{
    QHash<QDate, QList<Story>> onDay;
    QList<Story> movable;
    for (const Story &story : stories) {
        if (!isPlanned(story))
            continue;
        onDay[dayOf(story)].append(story);
        if (dayOf(story) == day && mayMove(story, now))
            movable.append(story);
    }
    std::stable_sort(movable.begin(), movable.end(), [](const Story &a, const Story &b) {
        const bool first = a.state == StoryState::InReview;
        const bool second = b.state == StoryState::InReview;
        return first != second ? first : a.embargo > b.embargo;
    });
    QList<StoryMove> moves;
    for (const Story &story : std::as_const(movable)) {
        QList<Story> others = onDay.value(day);
        others.removeIf([&story](const Story &other) { return other.id == story.id; });
        if (crowdAround(story, others, teams) <= most)
            continue; // not too many for those whom it reaches
        for (int after = 1; after <= spreadDays; ++after) {
            const QDate to = day.addDays(after);
            const QDateTime at = embargoOn(story, to);
            const bool tooLate = story.expiry.isValid() && at >= story.expiry;
            if (tooLate)
                break;
            if (to.dayOfWeek() > Qt::Friday || at <= now
                || crowdAround(story, onDay.value(to), teams) > most)
                continue;
            moves.append({ story, to });
            onDay[to].append(story);
            onDay[day] = others;
            break;
        }
    }
    return moves;
}

} // namespace Relais::Ui
