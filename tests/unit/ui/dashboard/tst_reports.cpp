// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/digest.h"
#include "tests/unit/ui/support/names.h"
#include "ui/dashboard/campaignreport.h"
#include "ui/dashboard/reportdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! Reports that come by themselves.
class TestReports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void theNewestDueDayIsMondayOrTheFirst();
    void aFolderReportIsRemembered();
    void whatCannotBeReadIsOff();
    void aFolderIsNeededBeforeItIsKept();
    void byEmailIsOfferedWhereTheCompanyHasIt();
    void aReportThatTheServerRefusedIsTold();
    void theDialogIsAsHighAsWhatItSays();
    void everyControlHasAName();
    void aCampaignsReportIsOverItsOwnWeeks();

private:
    Theme m_theme;
};

static QComboBox *boxOf(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QComboBox *>(name);
}

static void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void TestReports::theNewestDueDayIsMondayOrTheFirst()
{
    QCOMPARE(latestReportDay(ReportRhythm::Weekly, QDate(2026, 11, 29)), QDate(2026, 11, 23));
    QCOMPARE(latestReportDay(ReportRhythm::Weekly, QDate(2026, 11, 30)), QDate(2026, 11, 30));
    QCOMPARE(latestReportDay(ReportRhythm::Monthly, QDate(2026, 11, 30)), QDate(2026, 11, 1));
    QVERIFY(comesOn(ReportRhythm::Monthly, QDate(2026, 12, 7)));
    QVERIFY(!comesOn(ReportRhythm::Monthly, QDate(2026, 12, 14)));
}

void TestReports::aFolderReportIsRemembered()
{
    FolderReport report;
    report.on = true;
    report.rhythm = ReportRhythm::Monthly;
    report.format = DashboardView::Export::Csv;
    report.folder = u"/home/max/Reports of “us”"_s;
    report.shown.span = DashboardChoice::Span::Days90;
    report.shown.team = { u"lab"_s };
    report.done = QDate(2026, 11, 1);
    using Kind = DashboardView::Export;
    for (const Kind kind : { Kind::Csv, Kind::Xlsx, Kind::Pdf }) {
        report.format = kind;
        QCOMPARE(FolderReport::fromText(report.toText()), report);
    }
}

void TestReports::whatCannotBeReadIsOff()
{
    for (const QString &text : { QString(), u"{"_s, u"{\"on\":true}"_s, u"[1]"_s })
        QVERIFY(!FolderReport::fromText(text).on);
}

void TestReports::aFolderIsNeededBeforeItIsKept()
{
    ReportDialog dialog(m_theme, u"Last 30 days"_s);
    QSignalSpy saved(&dialog, &ReportDialog::saved);
    QVERIFY(!dialog.folderReport().on);
    choose(boxOf(dialog, u"folderRhythm"_s), 1);
    QPushButton *save = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            save = button;
    }
    QVERIFY(save);
    QVERIFY(!save->isEnabled());
    dialog.findChild<QLineEdit *>()->setText(u"/tmp"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(dialog.folderReport().on);
    QCOMPARE(dialog.folderReport().folder, u"/tmp"_s);
}

void TestReports::byEmailIsOfferedWhereTheCompanyHasIt()
{
    ReportDialog dialog(m_theme, u"Last 30 days"_s);
    QComboBox *mail = boxOf(dialog, u"mailRhythm"_s);
    QVERIFY(!mail->isEnabled()); // nothing is known yet
    dialog.setMail({}, u"max@norvane.example"_s);
    QVERIFY(!mail->isEnabled());
    dialog.setMail({ {}, true }, u"max@norvane.example"_s);
    QVERIFY(mail->isEnabled());
    QVERIFY(!dialog.mailChoice()); // not touched: nothing is told
    choose(mail, 2);
    const auto chosen = dialog.mailChoice();
    QVERIFY(chosen && chosen->first);
    QCOMPARE(chosen->second, ReportRhythm::Monthly);
    choose(mail, 0);
    QVERIFY(dialog.mailChoice() && !dialog.mailChoice()->first);
    dialog.setMailBlocked(u"You are offline"_s);
    QVERIFY(!mail->isEnabled());
    QCOMPARE(mail->toolTip(), u"You are offline"_s);
    dialog.setMailBlocked({});
    QVERIFY(mail->isEnabled());
}

void TestReports::aReportThatTheServerRefusedIsTold()
{
    ReportDialog dialog(m_theme, u"Last 30 days"_s);
    const auto tells = [&dialog] {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(u"refused the report"_s); });
    };
    ReportState state { {}, true };
    dialog.setMail(state, u"max@norvane.example"_s);
    QVERIFY(!tells());
    state.refusedAt = QDateTime({ 2026, 11, 23 }, { 8, 0 }, Qt::UTC);
    const auto read = Api::reportStateFrom(Api::toJson(state));
    QVERIFY(read.has_value());
    dialog.setMail(*read, u"max@norvane.example"_s);
    QVERIFY(tells());
}

void TestReports::theDialogIsAsHighAsWhatItSays()
{
    ReportDialog dialog(m_theme, u"Last 30 days"_s);
    dialog.show();
    ReportState offered;
    offered.offered = true;
    const QString address = u"a.rather.long.name.of.somebody@norvane.example"_s;
    QList<int> heights;
    for (const ReportState &state : { ReportState(), offered, ReportState() }) {
        dialog.setMail(state, address);
        QCoreApplication::processEvents();
        QCOMPARE(dialog.height(), dialog.layout()->totalHeightForWidth(dialog.width()));
        heights.append(dialog.height());
    }
    QVERIFY(heights.at(0) < heights.at(1));
    QCOMPARE(heights.at(2), heights.at(0));
}

void TestReports::everyControlHasAName()
{
    ReportDialog dialog(m_theme, u"Last 30 days"_s);
    dialog.show();
    QCOMPARE(Relais::Ui::Test::nameless(&dialog), QStringList());
}

void TestReports::aCampaignsReportIsOverItsOwnWeeks()
{
    const QDate today(2026, 11, 24); // a Tuesday
    Campaign campaign;
    campaign.id = { u"gasfree"_s };
    campaign.from = QDate(2026, 10, 1).startOfDay().toUTC();
    campaign.to = QDate(2027, 1, 1).startOfDay().toUTC();
    DashboardChoice choice = CampaignReport::choiceFor(campaign, today);
    QCOMPARE(choice.campaigns, QList<CampaignId> { campaign.id });
    QCOMPARE(choice.period(today).from, QDate(2026, 9, 28)); // the Monday before
    QCOMPARE(choice.period(today).to, QDate(2026, 11, 29)); // this week, not what is to come
    campaign.to = QDate(2026, 11, 1).startOfDay().toUTC();
    choice = CampaignReport::choiceFor(campaign, today);
    QCOMPARE(choice.period(today).to, QDate(2026, 11, 1));
    campaign.from = QDate(2025, 1, 1).startOfDay().toUTC(); // longer than may be asked for
    choice = CampaignReport::choiceFor(campaign, today);
    QCOMPARE(choice.period(today).to, QDate(2026, 11, 1)); // its last weeks
    QCOMPARE(choice.period(today).from, QDate(2026, 5, 4));
    campaign.from = {};
    QCOMPARE(CampaignReport::choiceFor(campaign, today), choice);
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
