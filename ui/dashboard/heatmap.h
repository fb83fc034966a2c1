// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/heatdrawing.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! When people relay: day × hour, darker for more. Fewer than five relays are an empty cell. The
//! arrows go from cell to cell and read each; a press, or Return, asks what is behind one.
class HeatMap final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatMap)
public:
    explicit HeatMap(Theme &theme, QWidget *parent = nullptr);
    void setCells(const QList<QList<int>> &cells); //!< 7 × 24, or empty
    QString summary() const;
    QSize sizeHint() const override { return { 420, 170 }; }
    std::optional<QPoint> mark() const { return m_mark; } //!< hour, day

    QRect cellRect(int day, int hour) const;

Q_SIGNALS:
    void chosen(int day, int hour); //!< from Monday, 0…23

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<QPoint> cellAt(const QPoint &place) const; //!< hour, day
    void setMark(const QPoint &mark);
    void choose();

    Theme &m_theme;
    HeatDrawing m_drawing;
    std::optional<QPoint> m_mark;
};

} // namespace Relais::Ui
