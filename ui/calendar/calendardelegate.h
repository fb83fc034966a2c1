// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    int paintHead(QPainter &painter, const QRect &box, const CalendarDay &day) const;
    int paintCampaigns(QPainter &painter, const QRect &box, int top, const CalendarDay &day) const;
    void paintStories(QPainter &painter, const QRect &box, int top, const CalendarDay &day) const;

    Theme &m_theme;
    const CalendarModel &m_model;
};

} // namespace Relais::Ui
