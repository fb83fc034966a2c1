// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/campaigns/campaigncard.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignhead.h"
#include "ui/campaigns/campaignlist.h"
#include "ui/campaigns/campaignpanel.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/goalbar.h"
#include "ui/campaigns/goalrow.h"
#include "ui/campaigns/pacechart.h"
#include "ui/campaigns/teamchoice.h"
#include "ui/common/charts/chartpanel.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDateTime now(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC);
const QDate today(2026, 11, 15);

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
    void theFormsColoursFollowTheTheme();
    void theFormKeepsOwnerTeamsAndPreparation();
    void theLastDayIsTheLastDay();
    void oneWithoutDaysIsOfferedThirtyFromToday();
    void enterSavesAndEscapeLeaves();
    void theOpenCampaignShowsItsStoriesAndProvenances();
    void theLineSaysHowItStandsToThePace();
    void theTitleOfTheLineIsWhole();
    void theLineIsReadPointByPointWithTheArrows();
    void withoutEndOrGoalThereIsALineAndNoPace();
    void howEachIsCountedIsSaidWhenAskedFor();
    void offlineNothingCanBeChangedAndTheReasonIsSaid();
    void theBarSaysHowFarItIs();
    void aGoalOfFewIsNotTold();
    void anEstimateIsMarkedAndNoImpressionsAreNone();
    void whatIsOverSaysHowMuchWasReached();
    void whatEndedSaysSinceWhenItsFiguresStay();
    void theFiltersCountTheCampaigns();
    void aCampaignOfTheSameNameIsNotOpenToo();
    void theKeyboardOpensACampaign();
    void aCampaignIsReportedOnceItHasBegun();
    void theMenuDuplicatesAndRemovesWhatHasNoStory();
    void whatIsInPreparationIsStartedAndPutBack();

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
    Campaign draft = campaign();
    draft.isDraft = true;
    QCOMPARE(CampaignWords::mark(draft, figures(300), now), u"in preparation"_s);
    QCOMPARE(CampaignWords::phase(draft, now), u"in preparation"_s);
    QCOMPARE(CampaignWords::phaseTone(draft, now), Tone::Neutral);
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
        for (int *size : { &sizes.side, &sizes.above, &sizes.dot, &sizes.nameLine, &sizes.smallLine,
                 &sizes.bar, &sizes.gap, &sizes.line })
            *size = qRound(*size * scale);
        const QRect card(20, 30, qRound(260 * scale), campaignCardHeight(sizes));
        const CampaignCardLayout at =
            layOutCampaignCard(card, sizes, qRound(60 * scale), qRound(70 * scale));
        const QList<QRect> parts { at.dot, at.name, at.tag, at.period, at.stories, at.bar,
            at.progress };
        for (int i = 0; i < parts.size(); ++i) {
            QVERIFY(card.contains(parts.at(i)));
            for (int j = i + 1; j < parts.size(); ++j)
                QVERIFY(!parts.at(i).intersects(parts.at(j)));
        }
        QVERIFY(at.name.left() > at.dot.right() && at.name.right() < at.tag.left());
        QVERIFY(at.period.right() < at.stories.left());
        QVERIFY(at.bar.top() > at.period.bottom() && at.progress.top() > at.bar.bottom());
        QCOMPARE(card.bottom() - at.progress.bottom(), sizes.above);
    }
    const CampaignCardLayout narrow = layOutCampaignCard(QRect(0, 0, 60, 92), {}, 50, 70);
    QCOMPARE(narrow.name.width(), 0); // the name gives way, nothing overlaps
    QCOMPARE(narrow.period.width(), 0);
}

void TestCampaigns::theFormKeepsEveryField()
{
    CampaignForm form(m_theme);
    form.setCampaign(campaign(), false, today);
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

void TestCampaigns::theFormsColoursFollowTheTheme()
{
    Theme theme;
    CampaignForm form(theme);
    const auto boxes = form.findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(),
        [](const QComboBox *box) { return box->findText(u"Colour 1"_s) >= 0; });
    QVERIFY(found != boxes.cend());
    const QComboBox *box = *found;
    const int at = box->findText(u"Colour 1"_s);
    for (const Settings::Theme mode : { Settings::Theme::Light, Settings::Theme::Dark }) {
        theme.setMode(mode);
        const QImage square = box->itemIcon(at).pixmap(8, 8).toImage();
        QVERIFY(!square.isNull());
        QCOMPARE(square.pixelColor(2, 2).rgb(), theme.colors().chart[0].rgb());
    }
}

void TestCampaigns::theFormKeepsOwnerTeamsAndPreparation()
{
    CampaignForm form(m_theme);
    Campaign known = campaign();
    known.owner = { u"gone"_s };
    known.ownerName = u"Left Long-ago"_s; // offered by nobody
    known.teams = { { u"lab"_s } };
    known.isDraft = true;
    const CampaignChoices choices { { { { u"m"_s }, u"Marion Petit"_s } },
        { { { u"lab"_s }, {}, u"Lab"_s }, { { u"cold"_s }, { u"lab"_s }, u"Cold lab"_s } } };
    form.setCampaign(known, false, today, choices);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    VERIFY_NAMED(&form);
    const QSignalSpy saved(&form, &CampaignForm::saveAsked);
    const auto save = [&form] {
        for (QPushButton *button : form.findChildren<QPushButton *>()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
    };
    save();
    QCOMPARE(saved.last().first().value<Campaign>(), known);

    for (QComboBox *box : form.findChildren<QComboBox *>()) {
        if (const int marion = box->findText(u"Marion Petit"_s); marion >= 0)
            box->setCurrentIndex(marion);
    }
    for (QCheckBox *box : form.findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"In preparation"_s))
            box->setChecked(false);
    }
    auto *teams = form.findChild<TeamChoice *>();
    teams->open();
    auto *menu = teams->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    menu->actions().last()->trigger();
    delete menu;
    save();
    const auto changed = saved.last().first().value<Campaign>();
    QCOMPARE(changed.owner.value, u"m"_s);
    QCOMPARE(changed.ownerName, u"Marion Petit"_s);
    QCOMPARE(changed.teams, QList<TeamId> { { u"cold"_s } });
    QVERIFY(!changed.isDraft);
}

void TestCampaigns::theLastDayIsTheLastDay()
{
    CampaignForm form(m_theme);
    form.setCampaign(campaign(), false, today);
    // Until the end of 30 November, which the form shows as its last day.
    const auto days = form.findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.last()->date(), QDate(2026, 11, 30));
}

void TestCampaigns::oneWithoutDaysIsOfferedThirtyFromToday()
{
    CampaignForm form(m_theme);
    form.setCampaign({}, true, today);
    const auto days = form.findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first()->date(), today);
    QCOMPARE(days.last()->date(), today.addDays(30));
}

void TestCampaigns::enterSavesAndEscapeLeaves()
{
    CampaignForm form(m_theme);
    form.setCampaign({}, true, today);
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

void TestCampaigns::theTitleOfTheLineIsWhole()
{
    CampaignPanel panel(m_theme);
    panel.setCampaign(campaign(), figures(120), {}, 0, now);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    TextLabel *title = nullptr;
    for (TextLabel *label : panel.findChildren<TextLabel *>()) {
        if (label->text() == u"Relays against the pace"_s)
            title = label;
    }
    QVERIFY(title);
    // A longer one, as other languages have it, takes a second line.
    for (const QString &text :
        { title->text(), u"Relais depuis le début, face au rythme prévu"_s }) {
        title->setText(text);
        for (const int width : { 480, 640, 820 }) {
            panel.resize(width, 900);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const int words = textWidth(m_theme.font(TextStyle::CardTitle), text);
            const int line = m_theme.lineHeight(TextStyle::CardTitle);
            QVERIFY2(title->width() >= words || title->height() >= 2 * line,
                QByteArray::number(width).constData());
        }
    }
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
    const QString name = chart->accessibleName();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->mark(), 0);
    QCOMPARE(chart->accessibleName(), name); // what was said has passed
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

void TestCampaigns::anEstimateIsMarkedAndNoImpressionsAreNone()
{
    const auto said = [this](Provenance provenance, qint64 done) {
        const GoalRow row(m_theme, { u"Impressions"_s, provenance, done, 10000 });
        return row.findChild<GoalBar *>()->accessibleName();
    };
    QVERIFY(said(Provenance::Estimated, 1200).startsWith(u"Impressions: ≈ 1,200 · 12"_s));
    QVERIFY(said(Provenance::Measured, 1200).startsWith(u"Impressions: 1,200 · 12"_s));
    QCOMPARE(said(Provenance::Reported, 0), u"Impressions: none"_s);
}

void TestCampaigns::aGoalOfFewIsNotTold()
{
    GoalRow::Content content { u"Relays"_s, {}, 3, 300 };
    const auto said = [this, &content] {
        const GoalRow row(m_theme, content);
        QString all = row.findChild<GoalBar *>()->accessibleName();
        for (const QLabel *label : row.findChildren<QLabel *>())
            all += u'\n' + label->text();
        return all;
    };
    QVERIFY2(said().contains(u"Relays: 3 of 300 · 1"_s), qPrintable(said()));
    content.isHidden = true;
    QVERIFY2(!said().contains(u'3'), qPrintable(said()));
    QVERIFY2(said().contains(u"fewer than five"_s), qPrintable(said()));
}

void TestCampaigns::whatIsOverSaysHowMuchWasReached()
{
    Campaign over = campaign();
    over.to = now.addDays(-1);
    const QString mark = CampaignWords::mark(over, figures(249), now);
    QVERIFY2(mark.startsWith(u"83"_s), qPrintable(mark));
    QCOMPARE(CampaignWords::mark(over, figures(300), now), u"goal met"_s);
    QCOMPARE(CampaignWords::mark(campaign(), figures(145), now), u"on pace"_s);
    CampaignFigures few = figures(249);
    few.tooFew = true;
    QCOMPARE(CampaignWords::mark(over, few, now), u"ended"_s);
    QCOMPARE(CampaignWords::phase(over, now), u"ended"_s);
    QCOMPARE(CampaignWords::phase(campaign(), now), u"running"_s);
    QCOMPARE(CampaignWords::phaseTone(campaign(), now), Tone::Good);
}

void TestCampaigns::whatEndedSaysSinceWhenItsFiguresStay()
{
    QCOMPARE(CampaignWords::settled(campaign(), figures(145), now), QString());
    Campaign over = campaign();
    over.to = now.addDays(-1);
    const QString waits = CampaignWords::settled(over, figures(249), now);
    const QString day = Format::date(QDate(2026, 11, 28));
    QVERIFY2(waits.contains(u"final from "_s + day), qPrintable(waits));
    CampaignFigures frozen = figures(249);
    frozen.frozenAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    const QDateTime later = now.addDays(30);
    const QString quiet = CampaignWords::settled(over, frozen, later);
    QVERIFY2(quiet.contains(u"as of "_s + day), qPrintable(quiet));
    QVERIFY2(quiet.contains(u"Nothing came later"_s), qPrintable(quiet));
    frozen.late = { 12, 0, false, true };
    const QString more = CampaignWords::settled(over, frozen, later);
    QVERIFY2(more.contains(u"12 later relay"_s), qPrintable(more));
    QVERIFY2(more.contains(u"fewer than five"_s), qPrintable(more));
    CampaignPanel panel(m_theme);
    panel.setCampaign(over, frozen, {}, 0, later);
    const auto labels = panel.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [&more](const QLabel *label) { return label->text() == more; }));
}

namespace {

Campaign another(const QString &id, const QString &name, const QDateTime &from)
{
    Campaign made = campaign();
    made.id = { id };
    made.name = name;
    made.from = from;
    made.to = from.addDays(10);
    return made;
}

QList<Campaign> someCampaigns()
{
    return { campaign(), another(u"e"_s, u"Valve school"_s, now.addDays(-60)),
        another(u"f"_s, u"Summer job days"_s, now.addDays(-40)),
        another(u"l"_s, u"Winter service promise"_s, now.addDays(20)) };
}

QStringList namesIn(const CampaignList &list)
{
    QStringList names;
    for (const CampaignCard *card : list.findChildren<CampaignCard *>())
        names.append(card->text());
    return names;
}

} // namespace

void TestCampaigns::theFiltersCountTheCampaigns()
{
    CampaignList list(m_theme);
    list.setContent(someCampaigns(), {}, now);
    QCOMPARE(list.open().value, u"c"_s);
    const QList<Chip *> chips = list.findChildren<Chip *>();
    QStringList words;
    for (const Chip *chip : chips)
        words.append(chip->text());
    QCOMPARE(words.mid(0, 4),
        (QStringList { u"All 4"_s, u"Running 1"_s, u"To come 1"_s, u"Ended 2"_s }));
    QVERIFY(chips.at(4)->isHidden()); // nothing is in preparation
    chips.at(3)->click();
    QCOMPARE(namesIn(list), (QStringList { u"Valve school"_s, u"Summer job days"_s }));
    QCOMPARE(list.open().value, u"e"_s); // what is not shown is not open
    list.setSearch(u"sümmer"_s); // neither case nor accents count
    QCOMPARE(list.open().value, u"f"_s);
    QCOMPARE(chips.at(3)->text(), u"Ended 2"_s); // of all, whatever is searched
    list.setSearch({});
    list.setOpen({ u"l"_s }); // one that was just made is seen
    QCOMPARE(list.open().value, u"l"_s);
    QVERIFY(chips.at(0)->isChecked());
    QCOMPARE(namesIn(list).size(), 4);
    QList<Campaign> withDraft = someCampaigns();
    withDraft.first().isDraft = true; // although its days are now
    list.setContent(withDraft, {}, now);
    QCOMPARE(chips.at(1)->text(), u"Running 0"_s);
    QVERIFY(!chips.at(4)->isHidden());
    QCOMPARE(chips.at(4)->text(), u"In preparation 1"_s);
    chips.at(4)->click();
    QCOMPARE(namesIn(list), QStringList { u"Gas-free 2026"_s });
}

void TestCampaigns::aCampaignOfTheSameNameIsNotOpenToo()
{
    CampaignList list(m_theme);
    list.setContent(
        { another(u"a"_s, u"Open doors"_s, now), another(u"b"_s, u"Open doors"_s, now) }, {}, now);
    list.setOpen({ u"b"_s });
    QStringList open;
    for (const CampaignCard *card : list.findChildren<CampaignCard *>()) {
        if (card->isChecked())
            open.append(card->id().value);
    }
    QCOMPARE(open, QStringList { u"b"_s });
}

void TestCampaigns::theKeyboardOpensACampaign()
{
    CampaignList list(m_theme);
    list.setContent(someCampaigns(), {}, now);
    list.resize(352, 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    VERIFY_NAMED(&list);
    const QSignalSpy chosen(&list, &CampaignList::chosen);
    QTest::keyClick(list.findChildren<CampaignCard *>().at(1), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(list.open().value, u"e"_s);
}

void TestCampaigns::aCampaignIsReportedOnceItHasBegun()
{
    CampaignPanel panel(m_theme);
    const QSignalSpy asked(&panel, &CampaignPanel::reportAsked);
    panel.setCampaign(campaign(), figures(20), {}, 0, now);
    panel.head()->report();
    QCOMPARE(asked.size(), 1);
    panel.setCampaign(another(u"l"_s, u"Winter"_s, now.addDays(20)), figures(0), {}, 0, now);
    panel.head()->report();
    QCOMPARE(asked.size(), 1);
    panel.setBlocked(u"You are offline"_s);
    panel.setCampaign(campaign(), figures(20), {}, 0, now); // news keeps it blocked
    panel.head()->report();
    QCOMPARE(asked.size(), 1);
}

void TestCampaigns::theMenuDuplicatesAndRemovesWhatHasNoStory()
{
    CampaignPanel panel(m_theme);
    const QSignalSpy duplicated(&panel, &CampaignPanel::duplicateAsked);
    const QSignalSpy removed(&panel, &CampaignPanel::removeAsked);
    panel.setCampaign(campaign(), figures(20), {}, 0, now);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto press = [&panel](const QString &act) {
        panel.head()->openMore();
        auto *menu = panel.head()->findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == act)
                action->trigger();
        }
        delete menu;
    };
    press(u"Duplicate"_s);
    QCOMPARE(duplicated.size(), 1);
    press(u"Remove"_s);
    QCOMPARE(removed.size(), 0); // stories are of it
    CampaignFigures none = figures(0);
    none.stories = 0;
    panel.setCampaign(campaign(), none, {}, 0, now);
    press(u"Remove"_s);
    QCOMPARE(removed.size(), 1);
}

void TestCampaigns::whatIsInPreparationIsStartedAndPutBack()
{
    CampaignPanel panel(m_theme);
    panel.setTeams({ { { u"lab"_s }, {}, u"Lab"_s }, { { u"sales"_s }, {}, u"Sales"_s } });
    const QSignalSpy asked(&panel, &CampaignPanel::draftAsked);
    const QSignalSpy reported(&panel, &CampaignPanel::reportAsked);
    Campaign draft = campaign();
    draft.isDraft = true;
    draft.ownerName = u"Marion Petit"_s;
    draft.teams = { { u"lab"_s } };
    panel.setCampaign(draft, figures(0), {}, 0, now);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto start = [&panel] {
        for (QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == u"Start"_s)
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(start() && start()->isVisible());
    QString facts;
    for (const QLabel *label : panel.head()->findChildren<QLabel *>())
        facts += label->text() + u'\n';
    QVERIFY2(facts.contains(u"looked after by Marion Petit · for Lab · "_s), qPrintable(facts));
    panel.head()->report(); // there is nothing to report
    QCOMPARE(reported.size(), 0);
    start()->click();
    QCOMPARE(asked.last().first().toBool(), false);

    panel.setCampaign(campaign(), figures(20), {}, 0, now);
    QVERIFY(!start()->isVisible());
    panel.head()->openMore();
    const auto *menu = panel.head()->findChild<QMenu *>();
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Back to preparation"_s)
            action->trigger();
    }
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().toBool(), true);
}

QTEST_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
