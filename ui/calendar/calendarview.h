// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/concerns.h"
#include "ui/calendar/spreading.h"
#include "ui/common/paint.h"

#include <QHash>

#include <functional>

class QListView;
class QStackedLayout;

namespace Relais::Ui {

class CalendarGrid;
class CalendarHead;
class CalendarSide;
class ReasonBar;

//! What goes out when, as a month, a week or a list, with campaigns, pile-ups and gaps. A story is
//! dragged to its day, or picked up with M and put down with Enter. Shows values; the page binds
//! it.
class CalendarView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarView)
public:
    CalendarView(Theme &theme, const QDate &today, QWidget *parent = nullptr);

    void setContent(const QList<Story> &stories, const QList<Campaign> &campaigns,
        const QDate &today, const QDateTime &now, CalendarKnown known = CalendarKnown::All,
        const QList<Team> &teams = {});
    void setMost(int stories); //!< for the same people on one day; more pile up
    //! Whether a story tells the organization's own content; none: nobody knows yet.
    void setOwn(std::function<bool(const Story &)> isOwn);
    //! The concerns that are to be left as they are, by their keys.
    void setLeft(const QStringList &keys);
    const QList<Concern> &concerns() const { return m_concerns; }
    //! How many people there are, by Concern::peopleKey().
    void setPeople(const QHash<QString, int> &people)
    {
        m_people = people;
        showSide();
    }
    void goTo(const QDate &date);
    QDate chosen() const { return m_day; }
    QString heading() const; //!< "November 2026", "Week 48, 23–29 Nov"
    void openDay(); //!< the chosen one, beside the calendar
    void pickUp(const StoryId &story);
    bool putAside(); //!< what was picked up, proposed or opened; false when nothing was
    //! Asks first where somebody has approved the story; moveAsked() follows.
    void askToMove(const StoryId &story, const QDate &day);
    //! Proposes days for what is too much on the chosen one; spreadAsked() follows a yes.
    void proposeToSpread();
    void focusDays();
    QList<QWidget *> areas() const;

    CalendarHead &head() const { return *m_head; }
    CalendarGrid &grid() const { return *m_grid; }
    QListView &list() const { return *m_list; }
    CalendarSide &side() const { return *m_side; }
    ReasonBar &proposal() const { return *m_proposal; }
    const CalendarModel &days() const { return m_days; }
    const AgendaModel &agenda() const { return m_agenda; }

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);
    void moveAsked(const Relais::StoryId &story, const QDate &day);
    void spreadAsked(const QList<Relais::Ui::StoryMove> &moves);
    void headingChanged();
    void newAsked(); //!< a story
    void leaveAsked(const QString &key); //!< a concern as it is

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void connectSide();
    void refresh();
    void look(); //!< for what there is to look at
    void follow(); //!< the view's current line or day
    void showSide();
    bool closeDay();
    CalendarDay chosenDay() const;
    const Story *storyOf(const StoryId &id) const; //!< null: not known
    void step(int by);
    bool takeKey(int key);
    StoryId currentStory() const;
    QList<CalendarDay> daysOf(CalendarSpan span, const QDate &shown, const QList<Story> &stories,
        const QList<Campaign> &campaigns) const;

    CalendarKnown m_known = CalendarKnown::Loading;
    QList<Story> m_stories;
    QList<Campaign> m_campaigns;
    QList<Team> m_teams;
    int m_most = DayRule::usual;
    std::function<bool(const Story &)> m_isOwn;
    QDate m_today;
    QDateTime m_now;
    QList<Story> m_visible; //!< as the filters let them
    QList<Story> m_ready; //!< of them
    QList<Concern> m_concerns;
    QStringList m_left;
    QHash<QString, int> m_people;
    bool m_dayIsOpen = false;
    QDate m_shown; //!< a day of the month, or week, that is shown
    QDate m_day; //!< the one that is chosen
    StoryId m_moving;
    CalendarModel m_days;
    AgendaModel m_agenda;
    CalendarHead *m_head;
    ReasonBar *m_proposal;
    CalendarGrid *m_grid;
    QListView *m_list;
    QStackedLayout *m_stack;
    CalendarSide *m_side;
};

} // namespace Relais::Ui
