// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"
#include "core/drawing/chartlook.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;
class QPainterPath;

namespace Relais {

//! Maturity over time, month by month: the share of people who relay (line) and what a relay earns
//! (dashed), each on its own axis.
class TimelineDrawing final {
    Q_DECLARE_TR_FUNCTIONS(Relais::TimelineDrawing)
public:
    struct Month {
        QDate first;
        double share = 0; //!< 0 to 1
        std::optional<double> earned {}; //!< impressions a relay; nothing: none are known
        bool isRunning = false; //!< it goes on: only its days so far are counted
        bool operator==(const Month &) const = default;
    };

    //! provenance: of what they earn.
    void setMonths(const QList<Month> &months, Provenance provenance = Provenance::Measured);
    const QList<Month> &months() const { return m_months; }
    bool isDrawn() const { return m_months.size() > 1; } //!< one month is no line
    QString summary() const; //!< one sentence
    QString words(int month) const; //!< "Nov 2026: 8.1 % of people relay, 53 …"
    int monthAt(const QSize &size, const ChartLook &look, qreal x) const;
    //! From the painter's origin. mark: the month with its dots; -1: the last.
    void paint(QPainter &painter, const QSize &size, const ChartLook &look, int mark = -1) const;

private:
    static QRectF plot(const QSize &size, const ChartLook &look);
    QPointF place(const QRectF &box, int index, double value, double most) const;
    QPainterPath earnedPath(const QRectF &box) const;
    void paintAxes(QPainter &painter, const QSize &size, const ChartLook &look) const;

    QList<Month> m_months;
    Provenance m_provenance = Provenance::Measured;
    double m_mostShare = 1;
    double m_mostEarned = 1;
};

} // namespace Relais
