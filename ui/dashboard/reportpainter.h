// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/figuretable.h"
#include "ui/dashboard/chartsheet.h"

class QPainter;
class QPdfWriter;

namespace Relais::Ui {

//! The report: four A4 pages (trend and teams; networks and maturity; stories; topics, campaigns,
//! languages) with period, filters, definitions and the fingerprint of the computation. Always
//! light, charts as vectors, fonts embedded.
class ReportPainter final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ReportPainter)
    Q_DISABLE_COPY_MOVE(ReportPainter)
public:
    explicit ReportPainter(const DashboardExport::Content &content);

    QByteArray pdf();

private:
    struct Figure {
        QString name;
        QString value;
        QString note;
    };

    void begin(int page);
    void end();
    void text(const QRect &place, TextStyle style, const QColor &color, const QString &text,
        Qt::Alignment alignment = Qt::AlignLeading);
    void figures(const QList<Figure> &figures);
    void heading(const QString &text);
    void chart(ChartSheet::Chart chart, int height);
    //! Cut where the room until bottom ends, and says so.
    void table(
        const QStringList &heads, const QList<FigureTable::Line> &lines, int hidden, int bottom);
    void definitions(const QStringList &words);
    QList<Figure> first() const;
    QList<Figure> impressions() const;

    const DashboardExport::Content &m_content;
    ChartSheet m_charts;
    QPainter *m_painter = nullptr;
    int m_y = 0;
    int m_page = 0;
};

} // namespace Relais::Ui
