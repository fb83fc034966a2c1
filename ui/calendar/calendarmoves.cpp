// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How stories come to another day: picked up and put down, moved after a question, spread out. The
// rest is in calendarview.cpp.

#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/movewords.h"

namespace Relais::Ui {

void CalendarView::pickUp(const StoryId &id)
{
    const Story *picked = storyOf(id);
    if (!picked || picked->state == StoryState::Withdrawn)
        return;
    // A list has no empty day to put it on.
    if (m_head->span() == CalendarSpan::List)
        m_head->setSpan(CalendarSpan::Month);
    m_moving = id;
    m_head->setPicked(
        tr("“%1” is picked up: choose a day and press Enter, Esc leaves it").arg(picked->title));
    focusDays();
}

void CalendarView::askToMove(const StoryId &id, const QDate &day)
{
    const Story *moved = storyOf(id);
    if (!moved || moved->state != StoryState::Approved || dayOf(*moved) == day) {
        Q_EMIT moveAsked(id, day);
        return;
    }
    m_proposal->ask(MoveWords::move(*moved, day), [this, id, day](const QString &) {
        Q_EMIT moveAsked(id, day);
        focusDays();
    });
}

void CalendarView::proposeToSpread()
{
    const QList<StoryMove> moves = spreadOut(m_day, m_visible, m_now, m_teams, m_most);
    if (moves.isEmpty())
        return;
    m_proposal->ask(MoveWords::spread(m_day, moves), [this, moves](const QString &) {
        Q_EMIT spreadAsked(moves);
        focusDays();
    });
}

} // namespace Relais::Ui
