// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dashboardchoice.h"
#include "core/domain/insightscsv.h"
#include "core/drawing/figureline.h"
#include "core/drawing/maturitydrawing.h"
#include "core/drawing/timelinedrawing.h"
#include "core/drawing/trenddrawing.h"

#include <QCoreApplication>
#include <QHash>

namespace Relais {

//! Insights as the dashboard says them. A change is in per cent of what was before, or in points
//! where the figure is a share itself.
class DashboardWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::DashboardWords)
public:
    static QString share(int part, int whole); //!< "34.2 %"; "–" of nothing
    //! "–" where it is not told, or no share: who left is active, but not in the headcount.
    static QString share(std::optional<int> part, int whole);
    static QString known(std::optional<int> value); //!< "–" where it is not told
    static QString change(qint64 now, qint64 before); //!< "+15.9 % · 1,612 before"
    //! The same beside what is known of the period before: it may be hidden, which is not none; and
    //! what is not over is not set against a whole one.
    static QString change(const Insights &insights, const QDate &today, qint64 now, qint64 before);
    //! Whether the period ends after today; without a day it is over.
    static bool isRunning(const Insights &insights, const QDate &today);
    //! "+2.6 points"; empty where one of the two is no share.
    static QString points(int part, int whole, int partBefore, int wholeBefore);
    static QString known(const std::optional<qint64> &value); //!< empty: nothing is known
    static QString hidden(int groups); //!< empty: none
    static QString noTeams(const Insights &insights); //!< why no team has a line
    static QString languageName(const QString &language); //!< in the language itself
    //! The measured figures at the admin's prices: "EUR 1,202"; empty: there are no prices, or in
    //! more than one currency.
    static QString earnedValue(const Insights &insights);
    //! How it comes about: "100,150 impressions × 0.012 (Benchmark, 1 Oct 2026) + …".
    static QString earnedFormula(const Insights &insights);
    static QString span(const DashboardChoice &choice); //!< "Last 30 days"
    //! The filters that are set: "Team: Foundry".
    static QStringList filters(const DashboardChoice &choice, const InsightLabels &names);
    static QString days(const QDate &from, const QDate &to); //!< "26 Oct to 24 Nov 2026"
    //! Every word of the page with what it means and how it is counted.
    static QList<std::pair<QString, QString>> definitions();
    //! What is behind a day: "24 November: 121 relays, 80 people, 640 clicks, 61 % in own words".
    static QString behind(const Insights &insights, const QDate &day);
    //! The same of an hour of the week, cells being hours(): "Tuesday, 9 to 10 h: 30 relays, 1.6 %
    //! of all in the period; no hour has more".
    static QString behindHour(
        const Insights &insights, const QList<QList<int>> &cells, int day, int hour);
    //! Of a team, or with an empty key of those that stand together; empty: it is not told.
    static QString behindTeam(
        const Insights &insights, const QString &team, const QHash<QString, QString> &names);
    static QString behindMonth(const Insights &insights, const QDate &month); //!< its first day
    //! What would move maturity most, in a sentence; empty: nothing stands out.
    static QString lever(const Insights &insights, const QHash<QString, QString> &names);
    //! On which network a relay earns clearly more than on all; empty: nothing stands out.
    static QString earnedLever(const Insights &insights, Provenance provenance);
    static QStringList heads(const QString &first, bool headcount);
    static QList<FigureLine> rows(
        const InsightBreakdown &breakdown, const QHash<QString, QString> &names);
    static QList<FigureLine> languages(const InsightBreakdown &breakdown);
    //! The last line is the organization's.
    static QList<FigureLine> teams(const Insights &insights, const QHash<QString, QString> &names);
    //! provenance: of the impressions that a relay earns.
    static QList<MaturityDrawing::Dot> dots(const Insights &insights,
        const QHash<QString, QString> &names, Provenance provenance = Provenance::Measured);
    static MaturityDrawing::Dot organizationDot(
        const Insights &insights, Provenance provenance = Provenance::Measured);
    static QList<FigureLine> networks(const Insights &insights);
    static QList<FigureLine> stories(const Insights &insights);
    //! Every day of the period up to today; one that is hidden is none.
    static QList<TrendDrawing::Day> days(const Insights &insights, const QDate &today = {});
    static QList<TrendDrawing::Day> daysBefore(const Insights &insights);
    static QList<TimelineDrawing::Month> months(const Insights &insights,
        Provenance provenance = Provenance::Measured, const QDate &today = {});
    // The tables behind the charts.
    static QList<FigureLine> dayLines(const Insights &insights);
    static QList<FigureLine> dotLines(
        const QList<MaturityDrawing::Dot> &dots, Provenance provenance = Provenance::Measured);
    static QList<FigureLine> monthLines(const Insights &insights,
        Provenance provenance = Provenance::Measured, const QDate &today = {});
    //! Month, who started, the share of them who relayed again later.
    static QList<FigureLine> cohortLines(const Insights &insights);
    static QList<FigureLine> hourLines(const QList<QList<int>> &cells);
    //! The heat map in the viewer's hours, minutes east of UTC; a part of an hour counts as none.
    static QList<QList<int>> hours(const Insights &insights, int offsetMinutes);

    static QString teamName(const InsightRow &row, const QHash<QString, QString> &names);

private:
    static QString behind(const QString &name, const InsightFigures &figures, int headcount);
    static FigureLine teamLine(
        const QString &key, const QString &name, int headcount, const InsightFigures &figures);
    static FigureLine line(const QString &key, const QString &name, const InsightFigures &figures);
};

} // namespace Relais
