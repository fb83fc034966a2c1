// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"
#include "ui/calendar/calendarreach.h"
#include "ui/common/paint.h"

class QButtonGroup;

namespace Relais::Ui {

class ChoiceChip;
class TextLabel;

//! Above the calendar: what is shown, how, and of which stories. The window's bar takes the first
//! row, start() and end(), where there is one.
class CalendarHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarHead)
public:
    explicit CalendarHead(Theme &theme, QWidget *parent = nullptr);

    static QString heading(CalendarSpan span, const QDate &shown); //!< "November 2026"
    QWidget *start() const { return m_start; } //!< the month and the steps beside it
    QWidget *end() const { return m_end; } //!< month, week or list, and a new story
    void setTitle(const QString &title);
    void setPicked(const QString &sentence); //!< what is being moved; empty: nothing
    //! To filter by; what was chosen stays while it is there.
    void setChoices(const QStringList &languages, const QList<Campaign> &campaigns,
        const QList<Team> &teams = {}, const QStringList &places = {});
    CalendarSpan span() const;
    void setSpan(CalendarSpan span);
    ChoiceChip &reached() const { return *m_reach; } //!< the filters
    ChoiceChip &languages() const { return *m_language; }
    ChoiceChip &campaigns() const { return *m_campaign; }
    QString language() const; //!< empty: all
    CampaignId campaign() const; //!< empty: all
    bool isFiltered() const;
    bool shows(const Story &story, const QList<Team> &teams) const; //!< the filters let it

Q_SIGNALS:
    void stepAsked(int by); //!< months or weeks; 0: to today
    void spanChosen();
    void filterChosen();
    void newAsked(); //!< a story

private:
    QWidget *makeStart();
    QWidget *makeEnd();
    QWidget *makeSpan(CalendarSpan span, const QString &name);
    QWidget *makeFilters();
    QWidget *makeLegend();
    CalendarReach reach() const;

    Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_picked;
    QButtonGroup *m_spans;
    ChoiceChip *m_reach;
    ChoiceChip *m_language;
    ChoiceChip *m_campaign;
    QWidget *m_start;
    QWidget *m_end;
};

} // namespace Relais::Ui
