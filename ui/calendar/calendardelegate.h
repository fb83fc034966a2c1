// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarlayout.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! Paints one day: its number, bars of campaigns, its stories, what is too much or missing.
class CalendarDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarDelegate)
public:
    CalendarDelegate(Theme &theme, const CalendarModel &model, QObject *parent = nullptr);
    void setDetailed(bool detailed) { m_detailed = detailed; } //!< stories with their time
    CalendarDayLayout layoutOf(const QRect &day, const CalendarDay &what) const;
    //! The story of the day that is at this point; empty: none.
    StoryId storyAt(const QRect &day, const CalendarDay &what, const QPoint &point) const;
    //! The point is on "+ 2 more".
    bool isMore(const QRect &day, const CalendarDay &what, const QPoint &point) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintGround(
        QPainter &painter, const QRect &cell, const CalendarDay &day, bool isCurrent) const;
    void paintHead(QPainter &painter, const QRect &line, const CalendarDay &day) const;
    static QString trouble(const CalendarDay &day); //!< at the day's head; empty: none
    //! The bar over all its days of the week, as far as the view shows them; in a day's lane.
    QRect wholeBar(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &lane,
        const CalendarBar &bar) const;
    //! What of the whole bar is in the lane of one day.
    void paintBar(
        QPainter &painter, const QRect &lane, const QRect &whole, const CalendarBar &bar) const;
    //! A dashed outline, open where the campaign goes on.
    static void paintOutline(
        QPainter &painter, const QRect &box, const CalendarBar &bar, const QColor &ink);
    void paintStory(QPainter &painter, const QRect &line, const CalendarStory &entry) const;

    Theme &m_theme;
    const CalendarModel &m_model;
    bool m_detailed = false;
};

} // namespace Relais::Ui
