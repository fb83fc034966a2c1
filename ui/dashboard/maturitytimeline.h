// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/timelinedrawing.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! Maturity over time, month by month: the share of people who relay (line) and what a relay earns
//! (dashed), each on its own axis. The arrows read a month; a press, or Return, asks what is behind
//! it.
class MaturityTimeline final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaturityTimeline)
public:
    using Month = TimelineDrawing::Month;
    explicit MaturityTimeline(Theme &theme, QWidget *parent = nullptr);

    void setMonths(const QList<Month> &months, Provenance provenance);
    QString summary() const; //!< one sentence
    int mark() const { return m_mark; } //!< -1: none
    QSize sizeHint() const override { return { 420, 190 }; }

Q_SIGNALS:
    void chosen(const QDate &month); //!< its first day

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int monthAt(const QPointF &place) const;
    void setMark(int mark);
    void choose();

    Theme &m_theme;
    TimelineDrawing m_drawing;
    int m_mark = -1;
};

} // namespace Relais::Ui
