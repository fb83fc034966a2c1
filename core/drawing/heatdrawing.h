// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/chartlook.h"

#include <QCoreApplication>
#include <QList>
#include <QPoint>
#include <QRect>

#include <optional>

class QPainter;

namespace Relais {

//! When people relay: day × hour, darker for more. Fewer than five relays are an empty cell.
class HeatDrawing final {
    Q_DECLARE_TR_FUNCTIONS(Relais::HeatDrawing)
public:
    static constexpr int days = 7;
    static constexpr int hours = 24;

    void setCells(const QList<QList<int>> &cells) { m_cells = cells; } //!< 7 × 24, or empty
    bool isEmpty() const { return m_cells.isEmpty(); }
    QString summary() const; //!< one sentence
    QString words(int day, int hour) const; //!< "Tuesday, 9 h: 30"
    //! The share of the highest cell in six steps, 0…5.
    static int step(int count, int most);
    static QRect cellRect(const QSize &size, const ChartLook &look, int day, int hour);
    //! From the painter's origin. mark: hour and day of the cell that stands out.
    void paint(QPainter &painter, const QSize &size, const ChartLook &look,
        const std::optional<QPoint> &mark = {}) const;

private:
    int most() const;
    static void paintHours(QPainter &painter, const QSize &size, const ChartLook &look);

    QList<QList<int>> m_cells;
};

} // namespace Relais
