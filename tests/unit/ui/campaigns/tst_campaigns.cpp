// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/campaigns/campaigncard.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignpanel.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/goalbar.h"
#include "ui/campaigns/pacechart.h"
#include "ui/common/chartpanel.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDateTime now(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC);

Campaign campaign()
{
    Campaign made;
    made.id = { u"c"_s };
    made.name = u"Gas-free 2026"_s;
    made.from = QDate(2026, 11, 1).startOfDay().toUTC();
    made.to = QDate(2026, 12, 1).startOfDay().toUTC();
    made.goal = u"A step a site"_s;
    made.color = 3;
    made.goals = { 300, 40, 0, 9000 };
    return made;
}

CampaignFigures figures(int relays)
{
    CampaignFigures made;
    made.id = { u"c"_s };
    made.stories = 4;
    made.relays = relays;
    made.people = 21;
    made.clicks = 512;
    made.impressions = { 1200, 800, 0 };
    return made;
}

} // namespace

class TestCampaigns final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_theme.install(*qApp);
    }
    void theWordsFollowThePace();
    void figuresOfFewAreNotTold();
    void aCardIsASentenceForScreenReaders();
    void aCardsPartsDoNotMeet();
    void theFormKeepsEveryField();
    void theLastDayIsTheLastDay();
    void enterSavesAndEscapeLeaves();
    void theOpenCampaignShowsItsStoriesAndProvenances();
    void theLineSaysHowItStandsToThePace();
    void theLineIsReadPointByPointWithTheArrows();
    void withoutEndOrGoalThereIsALineAndNoPace();
    void howEachIsCountedIsSaidWhenAskedFor();
    void offlineNothingCanBeChangedAndTheReasonIsSaid();
    void theBarSaysHowFarItIs();

private:
    Theme m_theme;
};

void TestCampaigns::theWordsFollowThePace()
{
    QCOMPARE(paceOf(campaign(), figures(20), now), Pace::Behind);
    QCOMPARE(CampaignWords::pace(Pace::Behind), u"behind"_s);
    QCOMPARE(CampaignWords::paceTone(Pace::Behind), Tone::Warn);
    QCOMPARE(paceOf(campaign(), figures(145), now), Pace::OnPace);
    QCOMPARE(paceOf(campaign(), figures(300), now), Pace::Met);
    QCOMPARE(CampaignWords::paceTone(Pace::Met), Tone::Good);
    Campaign later = campaign();
    later.from = now.addDays(3);
    later.to = now.addDays(9);
    QCOMPARE(CampaignWords::pace(paceOf(later, figures(0), now)), u"to come"_s);
    QVERIFY(CampaignWords::progress(campaign(), figures(20)).contains(u"20 of 300"_s));
    QCOMPARE(CampaignWords::stories(0), u"no story yet"_s);
}

void TestCampaigns::figuresOfFewAreNotTold()
{
    CampaignFigures few = figures(3);
    few.tooFew = true;
    const QString said = CampaignWords::progress(campaign(), few);
    QVERIFY2(!said.contains(u'3'), qPrintable(said));
    Campaign none = campaign();
    none.goals = {};
    QCOMPARE(CampaignWords::progress(none, figures(20)), u"no goal set"_s);
}

void TestCampaigns::aCardIsASentenceForScreenReaders()
{
    const CampaignCard card(m_theme, campaign(), figures(20), now, 0);
    QCOMPARE(card.text(), u"Gas-free 2026"_s);
    for (const QString &part : { u"20 of 300"_s, u"behind"_s, u"November"_s })
        QVERIFY2(card.accessibleDescription().contains(part)
                || (part == u"November"_s && card.accessibleDescription().contains(u"Nov"_s)),
            qPrintable(card.accessibleDescription()));
}

void TestCampaigns::aCardsPartsDoNotMeet()
{
    for (const qreal scale : { 1.0, 1.5, 2.0 }) {
        CampaignCardSizes sizes;
        for (int *size :
            { &sizes.pad, &sizes.dot, &sizes.nameLine, &sizes.smallLine, &sizes.bar, &sizes.gap })
            *size = qRound(*size * scale);
        const QRect card(20, 30, qRound(260 * scale), campaignCardHeight(sizes));
        const CampaignCardLayout at = layOutCampaignCard(card, sizes, qRound(60 * scale));
        const QList<QRect> parts { at.dot, at.name, at.tag, at.period, at.progress, at.bar };
        for (int i = 0; i < parts.size(); ++i) {
            QVERIFY(card.contains(parts.at(i)));
            for (int j = i + 1; j < parts.size(); ++j)
                QVERIFY(!parts.at(i).intersects(parts.at(j)));
        }
        QVERIFY(at.name.left() > at.dot.right() && at.name.right() < at.tag.left());
    }
    const CampaignCardLayout narrow = layOutCampaignCard(QRect(0, 0, 60, 92), {}, 50);
    QCOMPARE(narrow.name.width(), 0); // the name gives way, nothing overlaps
}

void TestCampaigns::theFormKeepsEveryField()
{
    CampaignForm form(m_theme);
    form.setCampaign(campaign(), false);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    VERIFY_NAMED(&form);
    QSignalSpy saved(&form, &CampaignForm::saveAsked);
    for (QPushButton *button : form.findChildren<QPushButton *>()) {
        if (button->text() == u"Save"_s)
            button->click();
    }
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<Campaign>(), campaign());
}

void TestCampaigns::theLastDayIsTheLastDay()
{
    CampaignForm form(m_theme);
    form.setCampaign(campaign(), false);
    // Until the end of 30 November, which the form shows as its last day.
    const auto days = form.findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.last()->date(), QDate(2026, 11, 30));
}

void TestCampaigns::enterSavesAndEscapeLeaves()
{
    CampaignForm form(m_theme);
    form.setCampaign({}, true);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QSignalSpy saved(&form, &CampaignForm::saveAsked);
    const QSignalSpy left(&form, &CampaignForm::left);
    auto *name = form.findChild<QLineEdit *>();
    QTest::keyClicks(name, u"Open doors"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved.first().first().value<Campaign>().name, u"Open doors"_s);
    QTest::keyClick(&form, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestCampaigns::theOpenCampaignShowsItsStoriesAndProvenances()
{
    CampaignPanel panel(m_theme);
    panel.setCampaign(campaign(), figures(20),
        { { { u"s"_s }, u"Lyon runs without gas"_s, u"Live"_s, 187, 1024 },
            { { u"d"_s }, u"Why we publish our leak data"_s, u"Draft"_s } },
        0, now);
    panel.resize(700, 800);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    VERIFY_NAMED(&panel);
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Measured"_s, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(all.contains(u"Reported"_s, Qt::CaseInsensitive), qPrintable(all));
    const QSignalSpy opened(&panel, &CampaignPanel::storyAsked);
    const QString table = panel.stories()->asText();
    QVERIFY2(table.contains(u"Lyon runs without gas\tLive\t187\t1,024"_s), qPrintable(table));
    QVERIFY2(table.contains(u"Draft\t–\t–"_s), qPrintable(table)); // none is not nought
    QTableView &stories = panel.stories()->table();
    Q_EMIT stories.activated(stories.model()->index(0, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<StoryId>().value, u"s"_s);
}

void TestCampaigns::theLineSaysHowItStandsToThePace()
{
    CampaignFigures told = figures(120);
    told.line = { { QDate(2026, 11, 8), 50 }, { QDate(2026, 11, 15), 120 } };
    CampaignPanel panel(m_theme);
    panel.setCampaign(campaign(), told, {}, 0, now);
    panel.resize(700, 800);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    // 30 days, 300 relays: the fifteenth ends with 150.
    QCOMPARE(panel.chart()->paceOn(QDate(2026, 11, 15)).value_or(0), 150);
    QCOMPARE(panel.chart()->paceOn(QDate(2026, 12, 24)).value_or(0), 300);
    QCOMPARE(
        panel.chart()->summary(), u"Relays since the start: 120; an even pace would be at 150"_s);
    QCOMPARE(panel.chart()->accessibleDescription(), panel.chart()->summary());
    auto *around = panel.findChild<ChartPanel *>();
    QVERIFY(around);
    around->turn();
    panel.setCampaign(campaign(), told, {}, 0, now); // as when the server has news
    around = panel.findChild<ChartPanel *>();
    QVERIFY(around && around->showsTable());
    QVERIFY2(
        around->table().asText().contains(u"\t120\t150"_s), qPrintable(around->table().asText()));
}

void TestCampaigns::theLineIsReadPointByPointWithTheArrows()
{
    CampaignFigures told = figures(120);
    told.line = { { QDate(2026, 11, 8), 50 }, { QDate(2026, 11, 15), 120 } };
    CampaignPanel panel(m_theme);
    panel.setCampaign(campaign(), told, {}, 0, now);
    panel.resize(700, 800);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    PaceChart *chart = panel.chart();
    QCOMPARE(chart->mark(), -1);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->mark(), 0);
    QCOMPARE(
        chart->accessibleDescription(), u"Relays up to 8 Nov: 50; an even pace would be at 80"_s);
    QTest::keyClick(chart, Qt::Key_Left); // there is none before it
    QCOMPARE(chart->mark(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->mark(), 1);
    QVERIFY(chart->accessibleDescription().startsWith(u"Relays up to 15 Nov: 120"_s));
    QTest::keyClick(chart, Qt::Key_T);
    QVERIFY(panel.findChild<ChartPanel *>()->showsTable());
    PaceChart none(m_theme);
    QTest::keyClick(&none, Qt::Key_Right);
    QCOMPARE(none.mark(), -1);
}

void TestCampaigns::withoutEndOrGoalThereIsALineAndNoPace()
{
    CampaignFigures told = figures(120);
    told.line = { { QDate(2026, 11, 15), 120 } };
    for (const bool endless : { true, false }) {
        Campaign open = campaign();
        if (endless)
            open.to = {};
        else
            open.goals.relays = 0;
        CampaignPanel panel(m_theme);
        panel.setCampaign(open, told, {}, 0, now);
        QVERIFY(!panel.chart()->paceOn(QDate(2026, 11, 15)));
        QCOMPARE(panel.chart()->summary(), u"Relays since the start: 120"_s);
        panel.resize(700, 800);
        QVERIFY(!panel.grab().isNull()); // it can be drawn
    }
}

void TestCampaigns::howEachIsCountedIsSaidWhenAskedFor()
{
    CampaignPanel panel(m_theme);
    panel.setCampaign(campaign(), figures(20), {}, 0, now);
    panel.show();
    const auto said = [&panel] {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"never added up"_s))
                return true;
        }
        return false;
    };
    QVERIFY(!said());
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"How each is counted"_s)
            button->click();
    }
    QVERIFY(said());
}

void TestCampaigns::offlineNothingCanBeChangedAndTheReasonIsSaid()
{
    CampaignPanel panel(m_theme);
    panel.setCampaign(campaign(), figures(20), {}, 0, now);
    panel.setBlocked(u"You are offline"_s);
    int disabled = 0;
    for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>())
        disabled += !button->isEnabled() && button->toolTip() == u"You are offline"_s;
    QVERIFY(disabled >= 2);
}

void TestCampaigns::theBarSaysHowFarItIs()
{
    GoalBar bar(m_theme);
    bar.setGoal(0.5, 0.4, u"150 of 300 relays"_s);
    QCOMPARE(bar.accessibleName(), u"150 of 300 relays"_s);
    QVERIFY(bar.sizeHint().height() >= 10);
}

QTEST_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
