// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"
#include "core/drawing/chartlook.h"

#include <QCoreApplication>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace Relais {

//! A company's maturity: how many of its people relay, and what a relay earns. One dot a team, as
//! large as its headcount; the organization's own values are dashed.
class MaturityDrawing final {
    Q_DECLARE_TR_FUNCTIONS(Relais::MaturityDrawing)
public:
    struct Dot {
        QString key; //!< of a team; empty: teams that stand together
        QString name;
        double share = 0; //!< of people with a relay, 0 to 1
        std::optional<double> earned {}; //!< impressions a relay; nothing: none are known
        int headcount = 0;
        bool isShareTold = true; //!< else it would tell of a few, and is no share of nought
        bool operator==(const Dot &) const = default;
    };

    //! Those that may be told, and the whole organization; provenance: of what they earn.
    void setDots(const QList<Dot> &dots, const Dot &organization,
        Provenance provenance = Provenance::Measured);
    const QList<Dot> &dots() const { return m_dots; }
    QString summary() const; //!< one sentence
    QString words(int dot) const; //!< "Foundry: 41 % of 214 people relay, 53 …"
    QPointF placeOf(const QSize &size, const ChartLook &look, int dot) const;
    qreal radiusOf(int dot) const;
    //! From the painter's origin. mark: the dot that stands out; -1: none.
    void paint(QPainter &painter, const QSize &size, const ChartLook &look, int mark = -1) const;

private:
    static QRectF plot(const QSize &size, const ChartLook &look);
    QPointF placeOf(const QSize &size, const ChartLook &look, const Dot &dot) const;
    void paintAxes(QPainter &painter, const QSize &size, const ChartLook &look) const;
    void paintNames(QPainter &painter, const QSize &size, const ChartLook &look, int mark) const;

    QList<Dot> m_dots;
    Dot m_organization;
    Provenance m_provenance = Provenance::Measured;
    double m_mostShare = 1; // of the axis
    double m_mostEarned = 1;
};

} // namespace Relais
