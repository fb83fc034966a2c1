// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"

#include <QAbstractTableModel>

namespace Relais::Ui {

//! Weeks of days, one a row; its text says a day in words.
class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarModel)
public:
    explicit CalendarModel(QObject *parent = nullptr);

    void setDays(const QList<CalendarDay> &days, const QDateTime &now);
    const CalendarDay *day(const QModelIndex &index) const; //!< null outside
    QModelIndex indexOf(const QDate &date) const;
    const QDateTime &now() const { return m_now; }
    int lanes() const { return m_lanes; } //!< of campaigns, on the fullest day

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const CalendarDay &day) const;

    QList<CalendarDay> m_days;
    QDateTime m_now;
    int m_lanes = 0;
};

} // namespace Relais::Ui
