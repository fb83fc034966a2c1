// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QDate>

namespace Relais::Ui {

//! Relays a day as a line over its area. The pointer or the arrows read a day.
class TrendChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrendChart)
public:
    struct Day {
        QDate day;
        int count = 0;
        bool operator==(const Day &) const = default;
    };
    explicit TrendChart(Theme &theme, QWidget *parent = nullptr);

    //! One a day without a gap; those that may not be told count as none here.
    void setDays(const QList<Day> &days);
    QString summary() const; //!< one sentence
    int mark() const { return m_mark; } //!< -1: none
    QSize sizeHint() const override { return { 420, 200 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    QPointF pointOf(int index) const;
    void setMark(int mark);
    int ceiling() const;
    void paintGrid(QPainter &painter) const;

    Theme &m_theme;
    QList<Day> m_days;
    int m_mark = -1;
};

} // namespace Relais::Ui
