// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/insights.h"
#include "ui/dashboard/figuretable.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/trendchart.h"

#include <QCoreApplication>
#include <QHash>

namespace Relais::Ui {

//! Insights as the dashboard says them. A change is in per cent of what was before, or in points
//! where the figure is a share itself.
class DashboardWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::DashboardWords)
public:
    static QString share(int part, int whole); //!< "34.2 %"; "–" of nothing
    static QString change(qint64 now, qint64 before); //!< "+15.9 % · 1,612 before"
    static QString points(int part, int whole, int partBefore, int wholeBefore); //!< "+2.6 points"
    static QString known(const std::optional<qint64> &value); //!< empty: nothing is known
    static QString hidden(int groups); //!< empty: none
    static QStringList heads(const QString &first, bool headcount);
    //! The last line is the organization's.
    static QList<FigureTable::Line> teams(
        const Insights &insights, const QHash<QString, QString> &names);
    static QList<MaturityChart::Dot> dots(
        const Insights &insights, const QHash<QString, QString> &names);
    static MaturityChart::Dot organizationDot(const Insights &insights);
    static QList<FigureTable::Line> networks(const Insights &insights);
    static QList<FigureTable::Line> stories(const Insights &insights);
    //! Every day of the period; one that is hidden is none.
    static QList<TrendChart::Day> days(const Insights &insights);

private:
    static QString teamName(const InsightRow &row, const QHash<QString, QString> &names);
    static FigureTable::Line teamLine(
        const QString &key, const QString &name, int headcount, const InsightFigures &figures);
    static FigureTable::Line line(
        const QString &key, const QString &name, const InsightFigures &figures);
};

} // namespace Relais::Ui
