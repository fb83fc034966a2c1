// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"
#include "ui/common/paint.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Relais::Ui {

//! Beside the calendar: the chosen day with its stories, and what has no day yet. Each story is
//! opened, picked up, or dragged onto a day.
class CalendarSide final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarSide)
public:
    explicit CalendarSide(Theme &theme, QWidget *parent = nullptr);

    struct Content {
        QDate date;
        const CalendarDay *day = nullptr; //!< as it is shown, if it is
        QList<Story> stories {}; //!< all, of which those without a day are listed
        QDateTime now {};
        CalendarKnown known = CalendarKnown::All;
        bool spreads = false; //!< of a pile-up: there are days for what is too much
    };
    void setContent(const Content &content);

Q_SIGNALS:
    void openAsked(const Relais::StoryId &story);
    void pickAsked(const Relais::StoryId &story);
    void spreadAsked(); //!< the stories of the day

private:
    void addPanel(const QString &title); //!< what is added next stands in it
    void addNote(const QString &text);
    void addStory(const Story &story);
    void addDay(const Content &content);
    void addUndated(const Content &content);
    static QString nothingWords(CalendarKnown known); //!< of a day that shows nothing

    Theme &m_theme;
    QDateTime m_now;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_panel = nullptr;
};

} // namespace Relais::Ui
