// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/report/reportinput.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

//! As the backend answers the dashboard.
constexpr auto dashboardAnswer = R"({"from":"2026-11-01","to":"2026-11-30","hidden":false,
"headcount":40,"total":{"relays":1868,"active":21,"ownWords":934,"clicks":512,
"impressions":{"measured":1200,"reported":800}},
"previousFrom":"2026-10-02","previousTo":"2026-10-31",
"previous":{"relays":1611,"active":20,"ownWords":700,"clicks":640,"impressions":{}},
"byTeam":{"rows":[{"team":"lab","headcount":12,"relays":40,"active":6,"clicks":9},
{"team":"","teams":3,"headcount":9,"relays":7,"clicks":1}],"hidden":2},
"byNetwork":{"rows":[{"network":"linkedin","relays":30},{"network":"wall","relays":10}],"hidden":0},
"topStories":[{"story":"s","title":"Lyon runs without gas","relays":187,"clicks":1024}]})";

} // namespace

class TestReportInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDrawsIsToldAllThatTheReportSays();
    void whatIsNoAnswerIsRefused();
};

void TestReportInput::whatDrawsIsToldAllThatTheReportSays()
{
    InsightLabels labels;
    labels.teams = { { u"lab"_s, u"Laboratory"_s } };
    labels.topics = { { u"heat"_s, u"Heat"_s } };
    labels.campaigns = { { u"autumn"_s, u"Autumn"_s } };
    labels.company = u"Norvane"_s;
    labels.filters = { u"Topic: Climate"_s };
    labels.at = QDateTime(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    const QJsonObject answer = QJsonDocument::fromJson(dashboardAnswer).object();
    const auto told = reportInputFrom(
        reportInput(answer, labels, PageLanguage::French, 120, Provenance::Estimated));
    QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
    QCOMPARE(told->language, PageLanguage::French);
    QCOMPARE(told->content.offsetMinutes, 120);
    QCOMPARE(told->content.maturity, Provenance::Estimated);
    const Insights &insights = told->content.insights;
    QCOMPARE(insights.total.relays, 1868);
    QCOMPARE(insights.total.impressions.estimated, std::optional<qint64>()); // not 0
    QCOMPARE(insights.byTeam.hidden, 2);
    QCOMPARE(insights.byNetwork.rows.size(), 2);
    const InsightLabels &names = told->content.labels;
    QCOMPARE(names.teams, labels.teams);
    QCOMPARE(names.topics, labels.topics);
    QCOMPARE(names.campaigns, labels.campaigns);
    QCOMPARE(names.company, labels.company);
    QCOMPARE(names.filters, labels.filters);
    QCOMPARE(names.at, labels.at);
}

void TestReportInput::whatIsNoAnswerIsRefused()
{
    for (const QByteArray input : { "", "{", "[]", R"({"insights":{"from":5},"at":""})" })
        QVERIFY(!reportInputFrom(input));
}

QTEST_GUILESS_MAIN(TestReportInput)
#include "tst_reportinput.moc"
