// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/insights/impactservice.h"
#include "ui/common/paint.h"

#include <QChartView>
#include <QSet>

namespace Relais::Ui {

//! Impressions a week, one line a provenance: measured full, reported with rings, estimated dashed.
//! The pointer, or the left and right arrows, move a mark that lists the week's values; a click, or
//! Enter or Space, says where they come from. A week without a figure breaks its line.
class WeekChart final : public QChartView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WeekChart)
public:
    explicit WeekChart(Theme &theme, QWidget *parent = nullptr);

    void setWeeks(const QList<ImpactService::Week> &weeks);
    void setShown(Provenance provenance, bool shown);
    bool isShown(Provenance provenance) const { return !m_hidden.contains(provenance); }
    int mark() const { return m_mark; } //!< index of the week; -1: none
    void setMark(int week);
    //! The runs of known weeks of a provenance, as (week, count).
    static QList<QList<QPointF>> runs(
        const QList<ImpactService::Week> &weeks, Provenance provenance);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void addRun(const QList<QPointF> &run, Provenance provenance);
    void addAxes();
    void markAt(const QPointF &at);
    qreal markX() const;
    QRectF boxAt(qreal x) const; //!< of the values at the mark
    void paintBox(QPainter &painter, qreal x) const;
    void tellOrigin(); //!< of the values at the mark
    QPen penOf(Provenance provenance) const;

    Theme &m_theme;
    QList<ImpactService::Week> m_weeks;
    QSet<Provenance> m_hidden;
    int m_mark = -1;
};

} // namespace Relais::Ui
