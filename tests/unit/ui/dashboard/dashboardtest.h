// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/insights.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/kpicard.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <memory>

namespace Relais::Test {

//! What the tests' answer says of so many relays.
inline InsightFigures figures(int relays)
{
    InsightFigures figures;
    figures.relays = relays;
    figures.active = 424;
    figures.ownWords = relays / 2;
    figures.impressions.measured = 100150;
    figures.impressions.estimated = 120000;
    figures.clicks = 6698;
    return figures;
}

inline InsightRow row(const QString &key, int relays)
{
    InsightRow row;
    row.key = key;
    row.headcount = 40;
    row.teams = 1;
    row.figures = figures(relays);
    row.figures.active = 10;
    return row;
}

inline Insights insights()
{
    using namespace Qt::StringLiterals;
    Insights insights;
    insights.from = { 2026, 11, 1 };
    insights.to = { 2026, 11, 7 };
    insights.headcount = 1240;
    insights.total = figures(1868);
    insights.previous = figures(1612);
    insights.previous->active = 380;
    insights.previousHeadcount = 1200;
    insights.previousFrom = { 2026, 10, 25 };
    insights.previousTo = { 2026, 10, 31 };
    insights.previousDays = { { QDate(2026, 10, 26), 40 }, { QDate(2026, 10, 28), 60 } };
    insights.byTopic.rows = { row(u"heat"_s, 300) };
    insights.byCampaign.rows = { row(u"autumn"_s, 200) };
    insights.byLanguage.rows = { row(u"fr"_s, 900), row(u"en"_s, 700) };
    insights.byMonth.rows = { row(u"2026-10"_s, 500), row(u"2026-11"_s, 600) };
    insights.byTeam.rows = { row(u"foundry"_s, 214), row({}, 20) };
    insights.byTeam.hidden = 3;
    insights.byNetwork.rows = { row(u"linkedin"_s, 982) };
    insights.byDay.rows = { row(u"2026-11-02"_s, 58), row(u"2026-11-04"_s, 121) };
    InsightRow story = row(u"story"_s, 164);
    story.title = u"=cmd|' /C calc'!A0"_s;
    insights.topStories = { story };
    insights.heatMap = QList<QList<int>>(7, QList<int>(24, 0));
    insights.heatMap[1][9] = 30;
    return insights;
}

//! A dashboard that shows an answer, in a window of its own.
class DashboardTest : public QObject {
protected:
    void prepare()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.install(*qApp);
    }
    void open();
    QString figure(int card) const
    {
        return m_view->findChildren<Ui::KpiCard *>().at(card)->value();
    }
    bool says(const QString &words) const;

    Ui::Theme m_theme;
    ManualClock m_clock { QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) };
    std::unique_ptr<Ui::DashboardView> m_view;
};

inline void DashboardTest::open()
{
    using namespace Qt::StringLiterals;
    m_view = std::make_unique<Ui::DashboardView>(m_theme, m_clock);
    m_view->setChoices({ { { u"foundry"_s }, {}, u"Foundry"_s } }, {});
    m_view->setInsights(insights());
    m_view->resize(1400, 900);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

inline bool DashboardTest::says(const QString &words) const
{
    const auto labels = m_view->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
}

} // namespace Relais::Test
