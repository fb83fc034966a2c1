// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/trenddrawing.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! Relays a day as a line over its area, those of the period before dashed. The pointer or the
//! arrows read a day; a press, or Return, asks what is behind it.
class TrendChart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrendChart)
public:
    using Day = TrendDrawing::Day;
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
    void choose();
    void setMark(int mark);

    Theme &m_theme;
    TrendDrawing m_drawing;
    int m_mark = -1;
};

} // namespace Relais::Ui
