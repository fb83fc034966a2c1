// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawing/dashboardwords.h"
#include "core/drawing/paperlook.h"
#include "core/services/insights/insightsservice.h"
#include "tests/unit/ui/dashboard/dashboardtest.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/charts/figuretable.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/kpicard.h"
#include "ui/dashboard/maturitychart.h"
#include "ui/dashboard/maturitytimeline.h"
#include "ui/dashboard/themelook.h"
#include "ui/dashboard/trendchart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

//! Every cell of a workbook by "sheet|row|column", read by another program; rows from 0, below the
//! head, and the columns by their heads.
QHash<QString, QString> cellsOfBook(const QString &path)
{
    constexpr auto script = R"py(
import re, sys, zipfile
import xml.etree.ElementTree as xml
book = zipfile.ZipFile(sys.argv[1])
main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
shared = [''.join(t.text or '' for t in one.iter(main + 't'))
          for one in xml.fromstring(book.read('xl/sharedStrings.xml'))]
names = [one.get('name') for one in xml.fromstring(book.read('xl/workbook.xml')).iter(main + 'sheet')]
for number, name in enumerate(names, 1):
    heads = {}
    for cell in xml.fromstring(book.read(f'xl/worksheets/sheet{number}.xml')).iter(main + 'c'):
        value = cell.find(main + 'v').text
        value = shared[int(value)] if cell.get('t') == 's' else value
        column, row = re.match(r'([A-Z]+)(\d+)', cell.get('r')).groups()
        if row == '1':
            heads[column] = value
        else:
            print(name, int(row) - 2, heads.get(column, column), value, sep='|')
)py";
    QProcess python;
    python.start(u"python3"_s, { u"-c"_s, QString::fromUtf8(script), path });
    if (!python.waitForFinished())
        qFatal("python3: %s", qPrintable(python.errorString()));
    QHash<QString, QString> cells;
    for (const QString &line :
        QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        cells.insert(line.section(u'|', 0, 2), line.section(u'|', 3));
    return cells;
}

} // namespace

//! The same figures in every format, and none that is hidden.
class TestDashboardExport final : public DashboardTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void aTableIsCopiedAsText();
    void anExportedTextIsNoFormula();
    void whatIsHiddenIsNotExported();
    void everyFormatHoldsTheFigures();
    void theWorkbookSaysWhatTheTableSaysCellByCell();
    void aChartCanBeHadAlone();
    void paperLooksAsTheLightWindow();
};

void TestDashboardExport::aTableIsCopiedAsText()
{
    QTableView *table = nullptr;
    for (QTableView *one : m_view->findChildren<QTableView *>()) {
        if (one->accessibleName() == u"By network"_s)
            table = one;
    }
    QVERIFY(table);
    QTest::keySequence(table, QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"By network\tRelays\t"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\nLinkedIn\t982\t100,150\t–\t120,000\t"_s), qPrintable(text));
}

void TestDashboardExport::anExportedTextIsNoFormula()
{
    const DashboardNames names = m_view->names();
    InsightsService::Labels labels { names.teams, names.topics, names.campaigns, u"Norvane"_s,
        { u"Team: Foundry"_s }, DashboardWords::definitions(),
        QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) };
    const QByteArray text = InsightsService::csv(insights(), labels);
    QVERIFY(text.contains("story,'=cmd"));
    QVERIFY(text.contains("team,Foundry,relays,measured,214\r\n"));
    QVERIFY(text.contains("organization,2026-11-01/2026-11-07,headcount,measured,1240\r\n"));
    QVERIFY(!text.contains(",reported,"));
    QVERIFY(text.contains("topic,heat,relays,measured,300\r\n"));
    QVERIFY(text.contains("language,fr,relays,measured,900\r\n"));
    QVERIFY(text.contains("organization-before,2026-10-25/2026-10-31,headcount,measured,1200\r\n"));
    QVERIFY(text.contains("about,filter,Team: Foundry,,\r\n"));
    QVERIFY(text.contains("about,hidden-rows,3,,\r\n"));
    QVERIFY(text.contains("definition,Activation,"));
    // The fingerprint is of the figures, not of who exports them.
    const QString mark = InsightsService::fingerprint(insights());
    QVERIFY(text.contains(QByteArray("about,fingerprint," + mark.toLatin1())));
    // Months that are hidden are counted with the rest.
    Insights other = insights();
    other.byMonth.hidden = 2;
    QVERIFY(InsightsService::csv(other, labels).contains("about,hidden-rows,5,,\r\n"));
    other.total.clicks += 1;
    QVERIFY(InsightsService::fingerprint(other) != mark);
}

void TestDashboardExport::whatIsHiddenIsNotExported()
{
    Insights few = insights();
    few.hidden = true;
    for (const QByteArray about : { "relays", "organization" }) {
        QVERIFY(InsightsService::csv(insights(), {}).contains(about));
        QVERIFY(!InsightsService::csv(few, {}).contains(about));
    }
    QVERIFY(InsightsService::csv(few, {}).contains("about,hidden,"));
    QVERIFY(!InsightsService::csv(insights(), {}).contains("about,hidden,"));
    // As a report that comes by itself would write it.
    const QList<Sheet> sheets = DashboardExport::sheets({ few, {}, u"1 to 7 November"_s, {}, 0 });
    QCOMPARE(sheets.size(), 2); // what it is about, and the definitions
    QCOMPARE(sheets.constFirst().rows.constLast().constFirst().toString(),
        u"Groups under five people are hidden"_s);
}

void TestDashboardExport::everyFormatHoldsTheFigures()
{
    QTemporaryDir folder;
    const DashboardNames names = m_view->names();
    const DashboardExport::Content content { insights(),
        { names.teams, names.topics, names.campaigns, u"Norvane"_s, {},
            DashboardWords::definitions(), QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    QHash<QString, QByteArray> files;
    for (const auto kind : { DashboardView::Export::Csv, DashboardView::Export::Xlsx,
             DashboardView::Export::Png, DashboardView::Export::Svg, DashboardView::Export::Pdf }) {
        const QString path = folder.filePath(u"out."_s + DashboardExport::suffix(kind));
        const auto written = DashboardExport::writer(kind, content)(path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.insert(DashboardExport::suffix(kind), file.readAll());
        QVERIFY(!DashboardExport::writer(kind, content)(u"/nowhere/at/all"_s));
    }
    QVERIFY(files[u"pdf"_s].startsWith("%PDF-") && files[u"pdf"_s].count("/Type /Page\n") == 4);
    QVERIFY(files[u"xlsx"_s].startsWith("PK"));
    QVERIFY(files[u"svg"_s].contains("<path") && files[u"svg"_s].contains("Norvane"));
    const QImage picture = QImage::fromData(files[u"png"_s], "PNG");
    QCOMPARE(picture.width(), 1920);
    int inked = 0;
    for (int y = 0; y < picture.height(); y += 4)
        inked += picture.pixelColor(picture.width() / 2, y) != QColor(Qt::white) ? 1 : 0;
    QVERIFY(inked > 20);
    // The workbook, read by another program.
    QProcess python;
    python.start(u"python3"_s,
        { u"-c"_s,
            u"import zipfile,sys,re\nz=zipfile.ZipFile(sys.argv[1])\n"
            "print(len([n for n in z.namelist() if n.startswith('xl/worksheets/sheet')]))\n"
            "print(any(b'<f>' in z.read(n) for n in z.namelist()))\n"
            "print(z.read('xl/sharedStrings.xml').decode())\n"
            "print(z.read('xl/worksheets/sheet2.xml').decode())"_s,
            folder.filePath(u"out.xlsx"_s) });
    QVERIFY(python.waitForFinished());
    const QString book = QString::fromUtf8(python.readAllStandardOutput());
    QVERIFY2(book.startsWith(u"14\nFalse\n"_s), qPrintable(book.left(200)));
    QVERIFY(book.contains(u"=cmd|' /C calc'!A0"_s)); // a text
    QVERIFY(book.contains(u"Foundry"_s) && book.contains(u"<v>214</v>"_s));
    QVERIFY(book.contains(u"<v>1868</v>"_s) && book.contains(u"<v>100150</v>"_s));
}

void TestDashboardExport::theWorkbookSaysWhatTheTableSaysCellByCell()
{
    QTemporaryDir folder;
    const DashboardNames names = m_view->names();
    Insights told = insights();
    told.topStories.first().title = u"A story"_s;
    // As the backend tells it: of teams and months alone.
    for (QList<InsightRow> *rows : { &told.byNetwork.rows, &told.byTopic.rows,
             &told.byCampaign.rows, &told.byLanguage.rows, &told.byDay.rows, &told.topStories })
        std::for_each(rows->begin(), rows->end(), [](InsightRow &row) { row.headcount = 0; });
    told.cohorts = { InsightCohort { QDate(2026, 9, 1), 29, { { 12, 7, std::nullopt } } } };
    const DashboardExport::Content content { told,
        { names.teams, names.topics, names.campaigns, u"Norvane"_s, {}, {},
            QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    const QString path = folder.filePath(u"out.xlsx"_s);
    QVERIFY(DashboardExport::writer(DashboardView::Export::Xlsx, content)(path));
    const QHash<QString, QString> book = cellsOfBook(path);
    const QHash<QString, QString> sheets { { u"organization"_s, u"Periods"_s },
        { u"organization-before"_s, u"Periods"_s }, { u"team"_s, u"By team"_s },
        { u"network"_s, u"By network"_s }, { u"topic"_s, u"By topic"_s },
        { u"campaign"_s, u"By campaign"_s }, { u"language"_s, u"By language"_s },
        { u"month"_s, u"By month"_s }, { u"day"_s, u"By day"_s },
        { u"day-before"_s, u"Days before"_s }, { u"story"_s, u"Most relayed stories"_s },
        { u"hour-utc"_s, u"When people relay"_s }, { u"started"_s, u"Cohorts"_s } };
    const QHash<QString, QString> heads { { u"headcount measured"_s, u"Headcount"_s },
        { u"relays measured"_s, u"Relays"_s }, { u"active measured"_s, u"Active ambassadors"_s },
        { u"own-words measured"_s, u"In own words"_s },
        { u"impressions measured"_s, u"Impressions, measured"_s },
        { u"impressions reported"_s, u"Impressions, reported"_s },
        { u"impressions estimated"_s, u"Impressions, estimated"_s },
        { u"engagements measured"_s, u"Engagement, measured"_s },
        { u"engagements reported"_s, u"Engagement, reported"_s },
        { u"engagements estimated"_s, u"Engagement, estimated"_s },
        { u"clicks measured"_s, u"Clicks"_s }, { u"people measured"_s, u"Started"_s },
        { u"again-after-1 measured"_s, u"After 1 month"_s },
        { u"again-after-2 measured"_s, u"After 2 months"_s } };
    QHash<QString, QStringList> lines; // of each breakdown, in their order
    QSet<QString> compared;
    const QString csv = QString::fromUtf8(InsightsService::csv(told, content.labels));
    for (const QString &record : csv.split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = record.split(u',');
        const QString breakdown = cells.value(0);
        if (breakdown == u"about"_s)
            continue;
        QVERIFY2(sheets.contains(breakdown), qPrintable(record));
        if (!lines[breakdown].contains(cells.at(1)))
            lines[breakdown].append(cells.at(1));
        const qsizetype row =
            breakdown == u"organization-before"_s ? 1 : lines[breakdown].indexOf(cells.at(1));
        const QString head = heads.value(cells.at(2) + u' ' + cells.at(3));
        const QString at = u"%1|%2|%3"_s.arg(sheets.value(breakdown)).arg(row).arg(head);
        QVERIFY2(book.value(at) == cells.at(4), qPrintable(record + u" is not "_s + at));
        compared.insert(breakdown);
    }
    QCOMPARE(compared.size(), sheets.size());
    // Shares as the page rounds them: 424 of 1,240, and 934 of 1,868.
    QCOMPARE(book.value(u"Periods|0|Activation, %"_s), u"34.2"_s);
    QCOMPARE(book.value(u"Periods|0|In own words, %"_s), u"50"_s);
    QCOMPARE(DashboardWords::share(told.total.active, told.headcount), u"34.2 %"_s);
    QCOMPARE(book.value(u"By team|0|Activation, %"_s), u"25"_s);
}

void TestDashboardExport::aChartCanBeHadAlone()
{
    DashboardExport::Content content { insights(),
        { m_view->names().teams, {}, {}, u"Norvane"_s, { u"Team: Foundry"_s }, {},
            QDateTime({ 2026, 11, 7 }, { 12, 0 }, Qt::UTC) },
        u"1 to 7 November"_s, {}, 0 };
    const QByteArray all = DashboardExport::svg(content);
    for (const DashboardView::Chart chart : DashboardView::allCharts)
        QVERIFY(all.contains(DashboardView::nameOf(chart).toUtf8()));
    content.chart = DashboardView::Chart::Maturity;
    const QByteArray alone = DashboardExport::svg(content);
    QVERIFY(alone.contains("Team maturity"));
    QVERIFY(alone.contains("share of people who relay")); // its axis
    for (const DashboardView::Chart chart :
        { DashboardView::Chart::Trend, DashboardView::Chart::Timeline, DashboardView::Chart::Heat })
        QVERIFY(!alone.contains(DashboardView::nameOf(chart).toUtf8()));
    QVERIFY(alone.contains("Team: Foundry")); // of what it is
    QVERIFY(alone.contains("compared with"));
    QVERIFY(alone.contains("Data as of"));
    QVERIFY(alone.contains("Team maturity: How many"));
    QVERIFY(alone.contains("Measured: Counted by"));
    const QImage picture = QImage::fromData(DashboardExport::png(content), "PNG");
    content.chart.reset();
    const QImage four = QImage::fromData(DashboardExport::png(content), "PNG");
    QCOMPARE(picture.width(), four.width());
    QVERIFY(picture.height() < four.height() / 2);
}

// The report's colours and type are its own, since no widget draws it.
void TestDashboardExport::paperLooksAsTheLightWindow()
{
    m_theme.setMode(Settings::Theme::Light);
    const ChartLook window = lookOf(m_theme, Qt::LeftToRight);
    const ChartLook paper = paperLook();
    for (const auto color : { &ChartLook::text, &ChartLook::muted, &ChartLook::line,
             &ChartLook::surface, &ChartLook::sunken, &ChartLook::accent, &ChartLook::accentSoft,
             &ChartLook::first, &ChartLook::second })
        QCOMPARE(paper.*color, window.*color);
    QCOMPARE(paper.small.pixelSize(), fontFor(TextStyle::Small, 1).pixelSize());
    QCOMPARE(paper.strong.weight(), fontFor(TextStyle::SmallStrong, 1).weight());
    QCOMPARE(paperFont(PaperText::Title).pixelSize(), fontFor(TextStyle::PageTitle, 1).pixelSize());
    QCOMPARE(paper.lineHeight, lineHeightFor(TextStyle::Small, 1));
}

QTEST_MAIN(TestDashboardExport)
#include "tst_dashboardexport.moc"
