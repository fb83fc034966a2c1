// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/chartlook.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QRectF>

class QPainter;

namespace Relais {

//! Relays a day as a line over its area, those of the period before dashed; the axis begins at
//! zero.
class TrendDrawing final {
    Q_DECLARE_TR_FUNCTIONS(Relais::TrendDrawing)
public:
    struct Day {
        QDate day;
        int count = 0;
        bool operator==(const Day &) const = default;
    };

    //! One a day without a gap; those that may not be told count as none here.
    //! before: of the period before, its first day under the first; may be empty.
    void setDays(const QList<Day> &days, const QList<Day> &before);
    //! Of all days, with those that may not be told; 0 before: none, or not told.
    void setTotals(int relays, int relaysBefore);
    const QList<Day> &days() const { return m_days; }
    QString summary() const; //!< one sentence
    QString words(int day) const; //!< "24 Nov: 121"
    int dayAt(const QSize &size, qreal x) const; //!< -1: there is none
    //! From the painter's origin. mark: the day whose value is labelled; -1: the last.
    void paint(QPainter &painter, const QSize &size, const ChartLook &look, int mark = -1) const;

private:
    static QRectF plot(const QSize &size);
    QPointF place(const QSize &size, int index, int count) const;
    QPointF pointOf(const QSize &size, int index) const;
    int ceiling() const;
    void paintGrid(QPainter &painter, const QSize &size, const ChartLook &look) const;
    void paintBefore(QPainter &painter, const QSize &size, const ChartLook &look) const;
    void paintLabel(QPainter &painter, const QSize &size, const ChartLook &look, int mark) const;

    QList<Day> m_days;
    QList<Day> m_before;
    int m_relays = 0;
    int m_relaysBefore = 0;
};

} // namespace Relais
