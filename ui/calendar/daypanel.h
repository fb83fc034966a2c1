// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"
#include "ui/common/panels/card.h"

class QVBoxLayout;

namespace Relais::Ui {

//! A day that was opened: all of its stories, each to be opened, picked up, or dragged onto another
//! day.
class DayPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayPanel)
public:
    explicit DayPanel(Theme &theme, QWidget *parent = nullptr);

    //! nothing: said of a day without a story. spreads: there are days for what is too much.
    void setDay(const CalendarDay &day, const QString &nothing, bool spreads, const QDateTime &now);
    void takeFocus(); //!< to its first story

Q_SIGNALS:
    void openAsked(const Relais::StoryId &story);
    void pickAsked(const Relais::StoryId &story);
    void spreadAsked();
    void left();

private:
    void addHead(const QDate &date);
    void addNote(const QString &text);
    void addStory(const Story &story, const QDateTime &now);

    Theme &m_theme;
    QVBoxLayout *m_outer;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_close = nullptr;
    QWidget *m_first = nullptr; //!< story
};

} // namespace Relais::Ui
