// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/timelinedrawing.h"
#include "ui/common/charts/markedchart.h"

namespace Relais::Ui {

//! Maturity over time, month by month: the share of people who relay (line) and what a relay earns
//! (dashed), each on its own axis. The arrows read a month; a press, or Return, asks what is behind
//! it.
class MaturityTimeline final : public MarkedChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaturityTimeline)
public:
    using Month = TimelineDrawing::Month;
    explicit MaturityTimeline(Theme &theme, QWidget *parent = nullptr);

    void setMonths(const QList<Month> &months, Provenance provenance);
    QString summary() const override;
    QSize sizeHint() const override { return { 420, 190 }; }

Q_SIGNALS:
    void chosen(const QDate &month); //!< its first day

protected:
    void paintEvent(QPaintEvent *event) override;
    int parts() const override;
    int partAt(const QPointF &place) const override;
    QString wordsOf(int part) const override;
    void choose() override;
    void marked() override;

private:
    TimelineDrawing m_drawing;
};

} // namespace Relais::Ui
