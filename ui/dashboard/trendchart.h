// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QDate>

namespace Relais::Ui {

//! Relays a day as a line over its area, those of the period before dashed. The pointer or the
//! arrows read a day; a press, or Return, asks what is behind it.
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
    //! before: of the period before, its first day under the first; may be empty.
    void setDays(const QList<Day> &days, const QList<Day> &before = {});
    QString summary() const; //!< one sentence
    int mark() const { return m_mark; } //!< -1: none
    QSize sizeHint() const override { return { 420, 200 }; }

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plot() const;
    QPointF pointOf(int index) const;
    QPointF place(int index, int count) const;
    void paintBefore(QPainter &painter) const;
    void choose();
    void setMark(int mark);
    int ceiling() const;
    void paintGrid(QPainter &painter) const;

    Theme &m_theme;
    QList<Day> m_days;
    QList<Day> m_before;
    int m_mark = -1;
};

} // namespace Relais::Ui
