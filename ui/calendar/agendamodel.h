// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"

#include <QAbstractListModel>

namespace Relais::Ui {

//! One line of the calendar's list: a story, what begins, or what is missing.
struct AgendaRow {
    enum class Kind { Story, Campaign, Gap };
    Kind kind = Kind::Story;
    QDate date;
    QDate until {}; //!< of a campaign or a gap: its last day
    bool opensDay = false; //!< the first line of its day
    bool isToday = false;
    bool pilesUp = false;
    bool isOver = false; //!< a story that members no longer have
    Story story {};
    Campaign campaign {};
    bool operator==(const AgendaRow &) const = default;
};

//! Pure: the lines of these days, in their order. A gap is one line, on its first day.
QList<AgendaRow> agendaOf(const QList<CalendarDay> &days);

//! The list of the calendar, in words.
class AgendaModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgendaModel)
public:
    explicit AgendaModel(QObject *parent = nullptr);

    void setDays(const QList<CalendarDay> &days, const QDateTime &now);
    const AgendaRow *row(const QModelIndex &index) const; //!< null outside
    QModelIndex firstFrom(const QDate &date) const; //!< the first line on it or after
    QModelIndex lineOf(const StoryId &story, const QDate &date) const; //!< invalid: not on that day
    QDateTime now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString words(const AgendaRow &row) const;

    QList<AgendaRow> m_rows;
    QDateTime m_now;
};

} // namespace Relais::Ui
