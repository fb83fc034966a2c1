// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/figureline.h"
#include "core/drawing/paperlook.h"
#include "core/drawing/report.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace Relais {

//! The pages of a report. From above: figures and charts, each drawn below the one before; at the
//! foot the definitions, which come first, so that a table knows where its room ends.
class ReportPages final {
    Q_DECLARE_TR_FUNCTIONS(Relais::ReportPages)
    Q_DISABLE_COPY_MOVE(ReportPages)
public:
    static constexpr int dpi = 96; // of the painter's device: the design's pixels

    //! content outlives this.
    explicit ReportPages(const ReportContent &content);

    int count() const; //!< of pages
    QString title() const; //!< company and period
    void paint(QPainter &painter, int page); //!< from 0

private:
    struct Figure {
        QString name;
        QString value;
        QString note;
    };

    QDate today() const; //!< in UTC, as periods are
    void peopleAndTeams();
    void networksAndMaturity();
    void storiesAndHours();
    void campaignsAndTopics();
    void allTeams(int page); //!< from 0

    void begin();
    void end();
    void logo(const QRect &place);
    void text(const QRect &place, PaperText kind, const QColor &color, const QString &text,
        Qt::Alignment alignment = Qt::AlignLeading);
    void paragraph(const QString &text);
    void figures(const QList<Figure> &figures);
    void heading(const QString &text);
    //! summary: its sentence, for who does not see the chart.
    template <typename Drawing>
    void chart(const QString &name, const Drawing &drawing, int height);
    //! Cut where the room until bottom ends, and says where the rest is: in the table (CSV, XLSX)
    //! where nothing is said.
    void table(const QStringList &heads, const QList<FigureLine> &lines, int hidden, int bottom,
        const QString &rest = {});
    //! In two columns above the foot; answers where they begin.
    int definitions(const QStringList &words);
    QList<Figure> first() const;
    QString activationNote() const; //!< empty: not told
    QList<Figure> impressions() const; //!< and engagement
    Figure engagement() const;

    const ReportContent &m_content;
    const ChartLook m_look;
    QPainter *m_painter = nullptr;
    int m_page = 0;
    int m_y = 0;
};

} // namespace Relais
