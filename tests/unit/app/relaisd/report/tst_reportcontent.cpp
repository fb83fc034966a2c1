// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/report/reportcontent.h"

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

ReportContent contentIn(PageLanguage language)
{
    InsightLabels labels;
    labels.teams = { { u"lab"_s, u"Laboratory"_s } };
    labels.company = u"Norvane"_s;
    labels.filters = { u"Topic: Climate"_s };
    labels.at = QDateTime(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    const QJsonObject answer = QJsonDocument::fromJson(dashboardAnswer).object();
    const auto content = reportContentFrom(reportInput(answer, labels, language));
    if (!content)
        qFatal("%s", qPrintable(content.error().detail));
    return *content;
}

QString asText(const ReportTable &table)
{
    QStringList lines { table.title, table.heads.join(u'|') };
    for (const QStringList &row : table.rows)
        lines.append(row.join(u'|'));
    lines.append(table.note);
    return lines.join(u'\n');
}

} // namespace

class TestReportContent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsFiguresAreThoseOfTheDashboard();
    void whatIsHiddenThereIsHiddenHere();
    void theThreeProvenancesStayApart();
    void itIsWrittenInTheReadersLanguage();
    void everyRowHasACellForEachHead();
    void whatIsNoAnswerIsRefused();
};

void TestReportContent::itsFiguresAreThoseOfTheDashboard()
{
    const ReportContent content = contentIn(PageLanguage::English);
    QCOMPARE(content.insights.total.relays, 1868);
    const QList<ReportTile> tiles = reportTiles(content);
    QCOMPARE(tiles.size(), 4);
    QCOMPARE(tiles.at(0).value, u"52.5\u202f%"_s);
    QCOMPARE(tiles.at(0).note, u"21 of 40 people"_s);
    QCOMPARE(tiles.at(1).value, u"1,868"_s);
    QVERIFY2(tiles.at(1).note.contains(u"+16.0"_s) && tiles.at(1).note.contains(u"1,611"_s),
        qPrintable(tiles.at(1).note));
    QVERIFY2(tiles.at(2).note.startsWith(u"-20.0"_s), qPrintable(tiles.at(2).note));
    const QList<ReportTable> tables = reportTables(content);
    QCOMPARE(tables.size(), 3); // what has no row has no table
    QVERIFY2(asText(tables.at(0)).contains(u"Laboratory|40|6|0|9|–|–|–"_s),
        qPrintable(asText(tables.at(0))));
    QVERIFY2(asText(tables.at(1)).contains(u"LinkedIn|30"_s), qPrintable(asText(tables.at(1))));
    QVERIFY(asText(tables.at(2)).contains(u"Lyon runs without gas|187|1,024"_s));
    QVERIFY(reportPeriod(content).contains(u"30 November 2026"_s));
}

void TestReportContent::whatIsHiddenThereIsHiddenHere()
{
    const QString teams = asText(reportTables(contentIn(PageLanguage::English)).at(0));
    QVERIFY2(teams.contains(u"3 teams together|7|–"_s), qPrintable(teams));
    QVERIFY2(teams.contains(u"2 row(s) of fewer than five people"_s), qPrintable(teams));
}

void TestReportContent::theThreeProvenancesStayApart()
{
    const QList<ReportTile> tiles = reportImpressions(contentIn(PageLanguage::English));
    QCOMPARE(tiles.size(), 3);
    QCOMPARE(tiles.at(0).value, u"1,200"_s);
    QCOMPARE(tiles.at(1).value, u"800"_s);
    QCOMPARE(tiles.at(2).value, u"none"_s); // not 0
}

void TestReportContent::itIsWrittenInTheReadersLanguage()
{
    const ReportContent french = contentIn(PageLanguage::French);
    QCOMPARE(reportTiles(french).at(1).name, u"Relais"_s);
    QVERIFY(asText(reportTables(french).at(1)).contains(u"Mur"_s));
    const auto words = reportDefinitions(PageLanguage::French);
    QCOMPARE(words.size(), reportDefinitions(PageLanguage::English).size());
    QVERIFY(words != reportDefinitions(PageLanguage::English));
}

void TestReportContent::everyRowHasACellForEachHead()
{
    for (const PageLanguage language : { PageLanguage::French, PageLanguage::English }) {
        for (const ReportTable &table : reportTables(contentIn(language))) {
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.heads.size());
        }
    }
}

void TestReportContent::whatIsNoAnswerIsRefused()
{
    for (const QByteArray input : { "", "{", "[]", R"({"insights":{"from":5},"at":""})" })
        QVERIFY(!reportContentFrom(input));
}

QTEST_GUILESS_MAIN(TestReportContent)
#include "tst_reportcontent.moc"
