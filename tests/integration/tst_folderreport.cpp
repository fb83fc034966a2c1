// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report that comes to a folder by itself, on a real client, a real relaisd and a real folder.

#include "core/services/clientcore.h"
#include "core/services/insights/insightsservice.h"
#include "core/services/signin/signinservice.h"
#include "tests/support/backendprocess.h"
#include "tests/support/verifyok.h"
#include "ui/common/states/banner.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/folderreport.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int reportComesWithin = 30'000; // ms
constexpr int longEnoughForAFile = 2'000; // ms

QDateTime noonOf(const QDate &day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_FolderReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_reporter.reset(); }
    void nothingIsWrittenThatNobodyAskedFor();
    void itIsWrittenOnceAWeek();
    void aMonthsReportIsWrittenOnceAMonth();
    void oneThatWasMissedIsMadeUpForOnce();
    void itsFiguresAreThoseOfTheDashboard();
    void asPdfItIsWhole();
    void whoReadsTheOldOneNeverSeesHalfOfTheNew();
    void whatCannotBeWrittenIsToldAndTriedAgain();
    void theDashboardTellsWhatFailedBeforeItWasOpened();
    void whatTheServerRefusesIsTold();
    void withoutTheServerNothingIsWrittenUntilItAnswers();

private:
    void ask(ReportRhythm rhythm, const QString &folder,
        DashboardView::Export format = DashboardView::Export::Csv);
    //! A look at noon of that day; how many reports it wrote, once it wrote or told of a failure.
    int look(const QDate &day, int within = reportComesWithin);
    //! One that should write nothing. Nothing tells that nothing will come: what is not written by
    //! then is not.
    int lookInVain(const QDate &day) { return look(day, longEnoughForAFile); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    FolderReport kept() const { return FolderReport::fromText(m_core->insights().folderReport()); }
    QString reportOf(const QDate &day) const
    {
        return u"relais-report-%1.csv"_s.arg(day.toString(Qt::ISODate));
    }

    const QDate m_monday { 2026, 11, 23 };
    const QDate m_nextMonday { 2026, 11, 30 };
    BackendProcess m_backend;
    SystemClock m_clock;
    ManualClock m_reportersClock { noonOf(m_monday) };
    QTemporaryDir m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<FolderReporter> m_reporter;
    QStringList m_written;
    QList<Error> m_failures;
    Theme m_theme;
};

void tst_FolderReport::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_theme.install(*qApp);
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    m_core = ClientCore::open(m_profile.path(), m_clock).value();
    VERIFY_OK(QCoro::waitFor(m_core->session().join(invitations["manager"_L1].toString())));
}

void tst_FolderReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_core->insights().setFolderReport({});
    m_reporter = std::make_unique<FolderReporter>(m_core->insights(), m_reportersClock);
    m_written.clear();
    m_failures.clear();
    connect(m_reporter.get(), &FolderReporter::written, this,
        [this](const QString &file) { m_written.append(file); });
    connect(m_reporter.get(), &FolderReporter::failed, this,
        [this](const QString &, const Error &error) { m_failures.append(error); });
}

void tst_FolderReport::ask(ReportRhythm rhythm, const QString &folder, DashboardView::Export format)
{
    FolderReport report;
    report.on = true;
    report.rhythm = rhythm;
    report.format = format;
    report.folder = folder;
    report.shown.span = DashboardChoice::Span::Weeks; // which may be asked for on any day
    report.shown.from = QDate::currentDate().addDays(-42);
    report.shown.to = QDate::currentDate().addDays(-14);
    m_core->insights().setFolderReport(report.toText());
}

int tst_FolderReport::look(const QDate &day, int within)
{
    const qsizetype before = m_written.size();
    m_reportersClock.set(noonOf(day));
    m_reporter->look();
    (void)QTest::qWaitFor(
        [this, before] { return m_written.size() > before || !m_failures.isEmpty(); }, within);
    return static_cast<int>(m_written.size() - before);
}

void tst_FolderReport::nothingIsWrittenThatNobodyAskedFor()
{
    QCOMPARE(lookInVain(m_monday), 0);
    ask(ReportRhythm::Weekly, m_folder->path());
    FolderReport ended = kept();
    ended.on = false;
    m_core->insights().setFolderReport(ended.toText());
    QCOMPARE(lookInVain(m_monday), 0);
    QVERIFY(files().isEmpty());
}

void tst_FolderReport::itIsWrittenOnceAWeek()
{
    ask(ReportRhythm::Weekly, m_folder->path());
    QCOMPARE(look(m_monday), 1);
    QCOMPARE(files(), QStringList { reportOf(m_monday) });
    QCOMPARE(lookInVain(m_monday), 0);
    QCOMPARE(lookInVain(m_monday.addDays(6)), 0);
    // A start of the program later in the week writes no second one either.
    m_reporter = std::make_unique<FolderReporter>(m_core->insights(), m_reportersClock);
    m_reportersClock.set(noonOf(m_monday.addDays(3)));
    m_reporter->look();
    QTest::qWait(longEnoughForAFile);
    QCOMPARE(files(), QStringList { reportOf(m_monday) });
}

void tst_FolderReport::aMonthsReportIsWrittenOnceAMonth()
{
    ask(ReportRhythm::Monthly, m_folder->path());
    QCOMPARE(look({ 2026, 11, 1 }), 1);
    QCOMPARE(lookInVain(m_nextMonday), 0);
    QCOMPARE(look({ 2026, 12, 1 }), 1);
    QCOMPARE(files(), (QStringList { reportOf({ 2026, 11, 1 }), reportOf({ 2026, 12, 1 }) }));
}

void tst_FolderReport::oneThatWasMissedIsMadeUpForOnce()
{
    ask(ReportRhythm::Weekly, m_folder->path());
    QCOMPARE(look(m_monday), 1);
    QCOMPARE(look(m_nextMonday.addDays(16)), 1); // after two weeks of leave: the newest, not all
    QCOMPARE(files(), (QStringList { reportOf(m_monday), reportOf(m_nextMonday.addDays(14)) }));
}

void tst_FolderReport::itsFiguresAreThoseOfTheDashboard()
{
    ask(ReportRhythm::Weekly, m_folder->path());
    QCOMPARE(look(m_monday), 1);
    const auto shown = QCoro::waitFor(m_core->insights().askApart(kept().shown.question(m_monday)));
    VERIFY_OK(shown);
    QVERIFY(shown->insights.total.relays > 0);
    const QByteArray csv = contentOfFile(m_written.constFirst());
    QVERIFY(csv.contains(InsightsService::fingerprint(shown->insights).toUtf8()));
    QVERIFY(csv.contains(
        QByteArray("relays,measured," + QByteArray::number(shown->insights.total.relays))));
}

void tst_FolderReport::asPdfItIsWhole()
{
    ask(ReportRhythm::Weekly, m_folder->path(), DashboardView::Export::Pdf);
    m_reportersClock.set(noonOf(m_monday));
    m_reporter->look();
    QTRY_COMPARE_WITH_TIMEOUT(m_written.size(), 1, reportComesWithin);
    const QByteArray pdf = contentOfFile(m_written.constFirst());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(files().size(), 1); // nothing of its making stays beside it
}

void tst_FolderReport::whoReadsTheOldOneNeverSeesHalfOfTheNew()
{
    const QString path = m_folder->filePath(reportOf(m_monday));
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly));
    QVERIFY(there.write("the old one") > 0);
    there.close();
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly)); // before the new one takes its place
    ask(ReportRhythm::Weekly, m_folder->path());
    QCOMPARE(look(m_monday), 1);
    QCOMPARE(reader.readAll(), QByteArray("the old one"));
    QVERIFY(contentOfFile(path) != "the old one");
    QCOMPARE(files(), QStringList { reportOf(m_monday) });
}

void tst_FolderReport::whatCannotBeWrittenIsToldAndTriedAgain()
{
    const QString gone = m_folder->filePath(u"reports"_s);
    ask(ReportRhythm::Weekly, gone);
    QCOMPARE(look(m_monday), 0);
    QCOMPARE(m_failures.size(), 1);
    QCOMPARE(m_failures.constFirst().code, ErrorCode::Storage);
    QVERIFY(m_reporter->failure().has_value());
    QVERIFY(!kept().done.isValid()); // it is still owed
    QVERIFY(QDir().mkpath(gone));
    m_failures.clear();
    QCOMPARE(look(m_monday), 1);
    QVERIFY(!m_reporter->failure().has_value());
    QCOMPARE(kept().done, m_monday);
}

void tst_FolderReport::theDashboardTellsWhatFailedBeforeItWasOpened()
{
    const QString gone = m_folder->filePath(u"reports"_s);
    ask(ReportRhythm::Weekly, gone);
    QCOMPARE(look(m_monday), 0);
    DashboardPage page(m_theme, m_core->insights(), m_clock);
    page.setReports(*m_reporter, m_core->digest(), m_core->reach());
    page.show();
    page.opened();
    const auto told = [&page, &gone] {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(gone))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(page.view().insights().has_value(), reportComesWithin);
    QVERIFY(told());
    QVERIFY(QDir().mkpath(gone));
    m_failures.clear();
    QCOMPARE(look(m_monday), 1);
    QVERIFY(!told());
}

void tst_FolderReport::whatTheServerRefusesIsTold()
{
    ask(ReportRhythm::Weekly, m_folder->path());
    FolderReport refused = kept();
    refused.shown.from = QDate::currentDate().addDays(60); // of days to come nothing is told
    refused.shown.to = refused.shown.from.addDays(14);
    m_core->insights().setFolderReport(refused.toText());
    QCOMPARE(look(m_monday), 0);
    QCOMPARE(m_failures.size(), 1);
    QVERIFY(!m_failures.constFirst().isTransient());
    QVERIFY(m_reporter->failure().has_value());
    QVERIFY(!kept().done.isValid()); // it is still owed
    QVERIFY(files().isEmpty());
}

void tst_FolderReport::withoutTheServerNothingIsWrittenUntilItAnswers()
{
    ask(ReportRhythm::Weekly, m_folder->path());
    QCOMPARE(m_backend.stop(), 0);
    QCOMPARE(lookInVain(m_monday), 0);
    QVERIFY(m_failures.isEmpty()); // offline is no failure of the folder
    QVERIFY(files().isEmpty());
    QVERIFY(m_backend.start());
    const auto comes = [this] {
        m_reporter->look(); // as it does each half hour
        return !m_written.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(comes(), reportComesWithin);
    QCOMPARE(files(), QStringList { reportOf(m_monday) });
}

QTEST_MAIN(tst_FolderReport)
#include "tst_folderreport.moc"
