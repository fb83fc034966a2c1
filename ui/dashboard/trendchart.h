// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/trenddrawing.h"
#include "ui/common/charts/markedchart.h"

namespace Relais::Ui {

//! Relays a day as a line over its area, those of the period before dashed. The pointer or the
//! arrows read a day; a press, or Return, asks what is behind it.
class TrendChart final : public MarkedChart {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrendChart)
public:
    using Day = TrendDrawing::Day;
    explicit TrendChart(Theme &theme, QWidget *parent = nullptr);

    //! One a day without a gap; those that may not be told count as none here.
    //! before: of the period before, its first day under the first; may be empty.
    void setDays(const QList<Day> &days, const QList<Day> &before = {});
    //! Of all days, with those that may not be told; 0 before: none, or not told.
    void setTotals(int relays, int relaysBefore);
    QString summary() const override;
    QSize sizeHint() const override { return { 420, 200 }; }

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    int parts() const override;
    int partAt(const QPointF &place) const override;
    QString wordsOf(int part) const override;
    void choose() override;

private:
    TrendDrawing m_drawing;
};

} // namespace Relais::Ui
