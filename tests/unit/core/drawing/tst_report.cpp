// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/insights.h"
#include "core/drawing/dashboardwords.h"
#include "core/drawing/figurewords.h"
#include "core/drawing/heatdrawing.h"
#include "core/drawing/reportpages.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

//! Paper that keeps what is written on it.
class TextEngine final : public QPaintEngine {
public:
    TextEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        m_texts.append(item.text());
    }
    Type type() const override { return User; }
    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
};

class TextPaper final : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QStringList &texts() const { return m_engine.texts(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 794;
        case PdmHeight:
            return 1123;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return ReportPages::dpi;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable TextEngine m_engine;
};

InsightFigures figures(int relays, std::optional<int> active)
{
    InsightFigures figures;
    figures.relays = relays;
    figures.active = active;
    figures.ownWords = relays / 2;
    figures.impressions.measured = relays * 53;
    figures.impressions.estimated = relays * 71;
    figures.clicks = relays * 3;
    return figures;
}

InsightRow row(const QString &key, int relays, int headcount = 0)
{
    InsightRow row;
    row.key = key;
    row.headcount = headcount;
    row.figures = figures(relays, relays / 10);
    return row;
}

ReportContent content()
{
    ReportContent content;
    Insights &insights = content.insights;
    insights.from = { 2026, 10, 1 };
    insights.to = { 2026, 11, 30 };
    insights.headcount = 1240;
    insights.total = figures(1868, 424);
    insights.previousFrom = { 2026, 8, 1 };
    insights.previousTo = { 2026, 9, 30 };
    insights.previous = figures(1612, 380);
    insights.byTeam.rows = { row(u"foundry"_s, 1214, 400), row(u"lab"_s, 397, 150) };
    insights.byTeam.hidden = 3;
    insights.byNetwork.rows = { row(u"linkedin"_s, 982), row(u"bluesky"_s, 641) };
    insights.byCampaign.rows = { row(u"autumn"_s, 207) };
    insights.byLanguage.rows = { row(u"fr"_s, 903) };
    insights.byDay.rows = { row(u"2026-11-04"_s, 121) };
    insights.byMonth.rows = { row(u"2026-10"_s, 511, 1230), row(u"2026-11"_s, 608, 1240) };
    InsightRow story = row(u"story"_s, 164);
    story.title = u"Lyon runs without gas"_s;
    insights.topStories = { story };
    insights.heatMap = QList<QList<int>>(HeatDrawing::days, QList<int>(HeatDrawing::hours, 0));
    insights.heatMap[1][9] = 137;
    insights.cohorts = { InsightCohort {
        QDate(2026, 10, 1), 29, { { 12, std::nullopt, std::nullopt } } } };
    insights.rates = { EarnedRate {
        u"click"_s, 500'000, u"EUR"_s, u"Benchmark"_s, QDate(2026, 10, 1) } };
    content.labels.teams = { { u"foundry"_s, u"Foundry"_s }, { u"lab"_s, u"Laboratory"_s } };
    content.labels.campaigns = { { u"autumn"_s, u"Autumn"_s } };
    content.labels.company = u"Norvane"_s;
    content.labels.filters = { u"Topic: Climate"_s };
    content.labels.at = QDateTime(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    return content;
}

QStringList textsOf(const ReportContent &content, int page)
{
    TextPaper paper;
    QPainter painter(&paper);
    ReportPages(content).paint(painter, page);
    painter.end();
    return paper.texts();
}

// A sentence may go over lines, and a line over pieces.
QString joined(const QStringList &texts)
{
    return texts.join(QString()).remove(u' ');
}

bool says(const ReportContent &content, int page, QString sentence)
{
    return joined(textsOf(content, page)).contains(sentence.remove(u' '));
}

//! A figure of the CSV as the report writes it; "–" where there is none.
QString inCsv(const QByteArray &csv, const QString &breakdown, const QString &line,
    const QString &figure, const QString &provenance)
{
    const QString start = QStringList { breakdown, line, figure, provenance }.join(u',') + u',';
    for (const QString &record : QString::fromUtf8(csv).split(u"\r\n"_s)) {
        if (record.startsWith(start))
            return FigureWords::number(record.mid(start.size()).toLongLong());
    }
    return u"–"_s;
}

} // namespace

class TestReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void itsFiguresAreThoseOfTheCsv_data();
    void itsFiguresAreThoseOfTheCsv();
    void itHasMaturityAndWhatWouldMoveIt();
    void anAxisOfFewRoundsNothingAway();
    void itHasTheHoursOfWhoReadsIt();
    void itSaysOfWhatAndOfWhen();
    void everyPageDefinesItsWords();
    void engagementAndEstimatesAreSaidAsOnTheDashboard();
    void aPeriodThatIsHiddenOrGoesOnGivesNoChange();
    void aValueComesWithItsFormula();
    void activationSaysItsChangeInPoints();
    void ofDaysBeforeTheFirstHeadcountItTellsNoActivation();
    void asManyStoriesAreInEveryExport();
    void peopleWhoStartedAreFollowed();
    void whatIsHiddenIsNotDrawn();
    void noTeamIsLeftOut();
    void asPdfItHasFourPagesAndItsFonts();
};

void TestReport::itsFiguresAreThoseOfTheCsv_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("breakdown");
    QTest::addColumn<QString>("line"); // of the CSV
    QTest::addColumn<QString>("name"); // of the report
    QTest::newRow("team") << 0 << u"team"_s << u"Foundry"_s << u"Foundry"_s;
    QTest::newRow("another team") << 0 << u"team"_s << u"Laboratory"_s << u"Laboratory"_s;
    QTest::newRow("network") << 1 << u"network"_s << u"linkedin"_s << u"LinkedIn"_s;
    QTest::newRow("campaign") << 3 << u"campaign"_s << u"Autumn"_s << u"Autumn"_s;
    QTest::newRow("language") << 3 << u"language"_s << u"fr"_s
                              << DashboardWords::languageName(u"fr"_s);
}

void TestReport::itsFiguresAreThoseOfTheCsv()
{
    QFETCH(const int, page);
    QFETCH(const QString, breakdown);
    QFETCH(const QString, line);
    QFETCH(const QString, name);
    const ReportContent report = content();
    const QByteArray csv = insightsCsv(report.insights, report.labels);
    QStringList cells { name };
    if (breakdown == u"team"_s) {
        cells.append(inCsv(csv, breakdown, line, u"headcount"_s, u"measured"_s));
        cells.append(inCsv(csv, breakdown, line, u"active"_s, u"measured"_s));
        const InsightRow &team = report.insights.byTeam.rows.at(line == u"Foundry"_s ? 0 : 1);
        cells.append(DashboardWords::share(team.figures.active, team.headcount));
    }
    cells.append(inCsv(csv, breakdown, line, u"relays"_s, u"measured"_s));
    for (const QString &provenance : { u"measured"_s, u"reported"_s, u"estimated"_s })
        cells.append(inCsv(csv, breakdown, line, u"impressions"_s, provenance));
    cells.append(inCsv(csv, breakdown, line, u"clicks"_s, u"measured"_s));
    QVERIFY2(says(report, page, cells.join(QString())), qPrintable(cells.join(u" | "_s)));
}

void TestReport::itHasMaturityAndWhatWouldMoveIt()
{
    const ReportContent report = content();
    QVERIFY(says(report, 1, u"Team maturity"_s));
    MaturityDrawing maturity;
    maturity.setDots(DashboardWords::dots(report.insights, report.labels.teams),
        DashboardWords::organizationDot(report.insights));
    QVERIFY2(maturity.summary().contains(u"34 %"_s), qPrintable(maturity.summary())); // 424 ÷ 1240
    QVERIFY(says(report, 1, maturity.summary()));
    const QStringList texts = textsOf(report, 1);
    QVERIFY(texts.count(u"Foundry"_s) == 1); // its dot, beside which no table names it
    QVERIFY(says(report, 1, u"What would move it most: if Foundry"_s));
    QVERIFY(says(report, 1, u"Maturity over time"_s));
    QVERIFY(says(report, 1, u"Oct 2026"_s) && says(report, 1, u"Nov 2026"_s));
}

void TestReport::anAxisOfFewRoundsNothingAway()
{
    ReportContent report = content();
    for (InsightRow &month : report.insights.byMonth.rows)
        month.figures.impressions.measured = month.figures.relays; // one a relay
    const QStringList texts = textsOf(report, 1);
    QVERIFY2(texts.contains(u"0.3"_s) && texts.contains(u"1.1"_s), // not 0 and 1
        qPrintable(texts.join(u" | "_s)));
}

void TestReport::itHasTheHoursOfWhoReadsIt()
{
    ReportContent report = content();
    QVERIFY(says(report, 2, u"When people relay"_s));
    QVERIFY(says(report, 2, u"Most relays: Tuesday, 9 h, 137"_s));
    report.offsetMinutes = 120;
    QVERIFY(says(report, 2, u"Most relays: Tuesday, 11 h, 137"_s));
    QVERIFY(says(report, 0,
        QLocale().toString(QDateTime(QDate(2026, 11, 30), QTime(10, 0)), QLocale::ShortFormat)));
}

void TestReport::itSaysOfWhatAndOfWhen()
{
    const ReportContent report = content();
    for (int page = 0; page < ReportPages(report).count(); ++page) {
        QVERIFY(says(report, page, u"Norvane"_s));
        QVERIFY(says(report, page, u"Topic: Climate"_s));
        QVERIFY(says(report, page, DashboardWords::days({ 2026, 10, 1 }, { 2026, 11, 30 })));
        QVERIFY(says(report, page,
            u"compared with "_s + DashboardWords::days({ 2026, 8, 1 }, { 2026, 9, 30 })));
        QVERIFY(says(report, page, insightsFingerprint(report.insights)));
    }
}

void TestReport::everyPageDefinesItsWords()
{
    const auto definitionOf = [](const QString &word) {
        for (const auto &[name, meaning] : DashboardWords::definitions()) {
            if (name == word)
                return QString(name + u": "_s + meaning);
        }
        return QString();
    };
    const ReportContent report = content();
    const QList<std::pair<int, QString>> words { { 0, u"Activation"_s }, { 0, u"Estimated"_s },
        { 1, u"Team maturity"_s }, { 1, u"Period before"_s }, { 2, u"Clicks"_s },
        { 2, u"Started"_s }, { 2, u"When people relay"_s }, { 3, u"Hidden groups"_s },
        { 3, u"Engagement"_s }, { 3, u"Earned media value"_s } };
    for (const auto &[page, word] : words) {
        QVERIFY2(!definitionOf(word).isEmpty(), qPrintable(word));
        QVERIFY2(says(report, page, definitionOf(word)), qPrintable(word));
    }
}

void TestReport::engagementAndEstimatesAreSaidAsOnTheDashboard()
{
    ReportContent report = content();
    QVERIFY(says(report, 0, u"≈ "_s + FigureWords::number(1868 * 71)));
    QVERIFY(says(report, 0, u"Engagementnone"_s)); // not nought
    report.insights.total.engagements.measured = 1234;
    report.insights.total.engagements.reported = 56;
    QVERIFY(says(report, 0, u"Engagement1,234measured; 56 reported"_s));
}

void TestReport::aPeriodThatIsHiddenOrGoesOnGivesNoChange()
{
    ReportContent report = content();
    QVERIFY(says(report, 0, u"+15.9 %"_s));
    report.labels.at = QDateTime(QDate(2026, 11, 4), QTime(8, 0), Qt::UTC);
    QVERIFY(says(report, 0, u"1,612 in all"_s));
    QVERIFY(!says(report, 0, u"+15.9 %"_s));
    report.insights.previous.reset();
    QVERIFY(says(report, 0, u"before: not told"_s));
    QVERIFY(!says(report, 0, u"none before"_s));
}

void TestReport::aValueComesWithItsFormula()
{
    ReportContent report = content();
    // 5,604 clicks at half a euro.
    QVERIFY(says(report, 0, u"Earned media value: EUR 2,802 = 5,604 measured clicks × 0.5"_s));
    QVERIFY(says(report, 0, u"Benchmark, 1 Oct 2026"_s));
    QVERIFY(insightsCsv(report.insights, {}).contains("about,earned-value,EUR 2802,,\r\n"));
    report.insights.total.clicks = 5;
    QVERIFY(says(report, 0, u"Earned media value: EUR 2.50"_s));
    QVERIFY(insightsCsv(report.insights, {}).contains("about,earned-value,EUR 2.50,,\r\n"));
    report.insights.rates.clear();
    QVERIFY(!says(report, 0, u"Earned media value"_s));
    QVERIFY(!insightsCsv(report.insights, {}).contains("earned-value"));
}

void TestReport::activationSaysItsChangeInPoints()
{
    ReportContent report = content();
    QVERIFY(says(report, 0, u"424 of 1,240 people"_s));
    report.insights.previousHeadcount = 1200;
    QVERIFY(says(report, 0, u"+2.5 points"_s)); // 424 of 1,240 against 380 of 1,200
    report.labels.at = QDateTime(QDate(2026, 11, 4), QTime(8, 0), Qt::UTC);
    QVERIFY(!says(report, 0, u"+2.5 points"_s)); // it goes on
}

// An older relaisd tells ten; the screen and the PDF show five.
void TestReport::asManyStoriesAreInEveryExport()
{
    QJsonArray stories;
    for (int i = 0; i < 10; ++i)
        stories.append(QJsonObject { { u"story"_s, u"s%1"_s.arg(i) },
            { u"title"_s, u"Told %1"_s.arg(i) }, { u"relays"_s, 50 - i } });
    const auto insights = Api::insightsFrom({ { u"from"_s, u"2026-11-01"_s },
        { u"to"_s, u"2026-11-30"_s }, { u"topStories"_s, stories } });
    QVERIFY(insights.has_value());
    const QByteArray csv = insightsCsv(*insights, {});
    QCOMPARE(DashboardWords::stories(*insights).size(), Insights::mostStories);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(csv.contains(QByteArray("story,Told " + QByteArray::number(i) + ",")),
            i < Insights::mostStories);
}

void TestReport::peopleWhoStartedAreFollowed()
{
    const ReportContent report = content();
    QVERIFY(says(report, 2, u"Do people who start go on?"_s));
    QVERIFY(says(report, 2, u"October 2026"_s + u"29"_s + DashboardWords::share(12, 29)));
}

void TestReport::ofDaysBeforeTheFirstHeadcountItTellsNoActivation()
{
    ReportContent report = content();
    const QString activation = DashboardWords::share(424, 1240);
    QVERIFY(says(report, 0, activation));
    report.insights.headcount = 0;
    QVERIFY(says(report, 0, u"headcount not known"_s));
    QVERIFY(!says(report, 0, activation));
}

void TestReport::whatIsHiddenIsNotDrawn()
{
    ReportContent report = content();
    QVERIFY(says(report, 0, DashboardWords::hidden(3)));
    report.insights.hidden = true;
    for (int page = 0; page < ReportPages(report).count(); ++page) {
        QVERIFY(says(report, page, u"Groups under five people are hidden"_s));
        QVERIFY(!says(report, page, u"Foundry"_s) && !says(report, page, u"1,868"_s));
    }
}

void TestReport::noTeamIsLeftOut()
{
    ReportContent report = content();
    QCOMPARE(ReportPages(report).count(), 4);
    for (int i = 0; i < 60; ++i)
        report.insights.byTeam.rows.append(row(u"team-%1"_s.arg(i), 400 + i, 100));
    for (int i = 0; i < 60; ++i)
        report.labels.teams.insert(u"team-%1"_s.arg(i), u"Workshop %1"_s.arg(i));
    const int pages = ReportPages(report).count();
    QVERIFY(pages > 4);
    QVERIFY(says(report, 0, u"All teams from page 5 on"_s));
    QString all;
    for (int page = 4; page < pages; ++page)
        all += joined(textsOf(report, page));
    for (const InsightRow &team : std::as_const(report.insights.byTeam.rows)) {
        QString line = report.labels.teams.value(team.key) + FigureWords::number(team.headcount)
            + FigureWords::number(*team.figures.active);
        QVERIFY2(all.contains(line.remove(u' ')), qPrintable(line));
    }
}

void TestReport::asPdfItHasFourPagesAndItsFonts()
{
    const auto pdf = reportPdf(content());
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
    QVERIFY(pdf->startsWith("%PDF-"));
    QCOMPARE(pdf->count("/Type /Page\n"), 4);
    QVERIFY(pdf->contains("/FontFile")); // it can be read where that font is not
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
