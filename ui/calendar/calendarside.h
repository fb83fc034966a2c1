// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/concernspanel.h"
#include "ui/calendar/readypanel.h"
#include "ui/calendar/weekfigures.h"

#include <QScrollArea>

#include <optional>

namespace Relais::Ui {

class DayPanel;
class WeekPanel;

//! Beside the calendar: what there is to look at, what waits for a day, the week in figures; above
//! them the day that was opened.
class CalendarSide final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarSide)
public:
    explicit CalendarSide(Theme &theme, QWidget *parent = nullptr);

    struct Content {
        QDate date; //!< that is chosen
        QDateTime now {};
        CalendarKnown known = CalendarKnown::All;
        bool isFiltered = false;
        QList<ConcernsPanel::Row> concerns {};
        QList<Story> ready {};
        WeekFigures week {};
        std::optional<CalendarDay> opened {};
        bool spreads = false; //!< of the opened day: there are days for what is too much
    };
    void setContent(const Content &content);
    void focusDay();
    ReadyPanel &ready() const { return *m_ready; }
    DayPanel &day() const { return *m_day; }

Q_SIGNALS:
    void openAsked(const Relais::StoryId &story);
    void pickAsked(const Relais::StoryId &story);
    void dateTyped(const Relais::StoryId &story, const QDate &day);
    void dayAsked(const QDate &day); //!< opened
    void spreadAsked(const QDate &day);
    void leaveAsked(const QString &key); //!< a concern's
    void dayLeft();

private:
    void connectParts();
    //! nothing: what is said where all is known.
    static QString nothingWords(CalendarKnown known, const QString &nothing);

    QDate m_date;
    DayPanel *m_day;
    ConcernsPanel *m_concerns;
    ReadyPanel *m_ready;
    WeekPanel *m_week;
};

} // namespace Relais::Ui
