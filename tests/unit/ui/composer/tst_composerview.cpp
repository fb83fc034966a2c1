// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/relaypicture.h"
#include "tests/unit/ui/composer/compositions.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/reach.h"
#include "ui/common/charts/meter.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/composer/accountchips.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/emojipicker.h"
#include "ui/composer/footwords.h"
#include "ui/composer/picturelist.h"
#include "ui/composer/picturerow.h"
#include "ui/composer/previewcard.h"
#include "ui/composer/previews.h"
#include "ui/composer/storyhead.h"
#include "ui/composer/textfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestComposerView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void thePreviewsTabsAreTabsToScreenReaders();
    void everyPreviewHasATabWithinTheRow();
    void everyControlIsWithinReach_data() { everyControlHasAName_data(); }
    void everyControlIsWithinReach();
    void theEditorHasTheDesignsHeight();
    void altDigitsTickAccounts();
    void typingIsCountedForTheTickedNetworks();
    void twoAccountsOfOneNetworkAreToldApart();
    void aTextThatComesBackIsNotOverwrittenByItsMarks();
    void theCounterIsThatOfTheAccountWithLeastRoom();
    void theCountersStandInOneRow();
    void tooLongIsMarkedAndSaid();
    void anotherSuggestionAsksBeforeItReplacesWords();
    void theReplacedTextComesBackWithUndo();
    void theMissingDisclosureIsPressed();
    void aPartedAccountHasItsOwnEditor();
    void relayIsOffWithoutAnAccount();
    void anAccountThatIsSignedOutMeanwhileIsNamedAndCanBeUnticked();
    void noQuietHoursAreNamedWhereThereAreNone();
    void wordsThatTheCompanyDoesNotWantAreNamedWithItsReason();
    void controlEnterRelays();
    void thePreviewFollowsTheText();
    void choicesStandWhereANetworkHasThemAndInItsPreview();
    void severalPicturesHaveARowEachAndTheLimitIsSaid();
    void aDescriptionIsThatOfTheStoryThatIsOpen();
    void aChipSaysWhyItsNetworkRefuses();
    void controlPeriodInsertsAnEmoji();
    void nothingIsPutIntoFixedWords();
    void fixedWordsOfAnEarlierRevisionGiveWayToTheNewOnes();
    void theHeadSaysWhoApprovedIt();
    void theHeadSaysWhoseIdeaItWas();
    void theThreeArrangementsKeepTheText();
    void f8LeadsThroughWhatIsToBePutRight();

private:
    EditorBox &editor() const { return m_view->commonText(); }
    void type(const QString &text);

    Theme m_theme;
    OneColour m_source { Qt::red };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ComposerView *m_view = nullptr;
};

void TestComposerView::init()
{
    m_pictures = std::make_unique<PictureCache>(m_source);
    m_desk = std::make_unique<Desk>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(608, 816);
    m_view = new ComposerView(m_theme, m_desk->composition, *m_pictures, m_window.get());
    m_view->resize(608, 816);
    m_view->setAuthor({ u"Camille Roux"_s, u"Process engineer"_s });
    QueueService::Row row = aRow(1);
    row.story.image = StoryImage { u"/media/one.jpg"_s, u"A green heat pump"_s, 300, 200 };
    m_view->showStory(row, now);
    m_desk->open(row.story);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_view->focusText();
}

void TestComposerView::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestComposerView::type(const QString &text)
{
    editor().field().selectAll();
    QTest::keyClicks(&editor().field(), text);
}

void TestComposerView::everyControlHasAName_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("panel") << int(ComposerView::Mode::Panel);
    QTest::newRow("page") << int(ComposerView::Mode::Page);
    QTest::newRow("several") << int(ComposerView::Mode::Several);
}

void TestComposerView::everyControlHasAName()
{
    QFETCH(int, mode);
    m_window->resize(1230, 900);
    m_view->resize(1230, 900);
    m_view->setMode(ComposerView::Mode(mode));
    m_desk->composition.part({ u"bsky"_s });
    VERIFY_NAMED(m_view);
}

void TestComposerView::thePreviewsTabsAreTabsToScreenReaders()
{
    auto *tabs = m_view->findChild<TabRow *>();
    QVERIFY(tabs);
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(tabs);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::PageTabList);
    QVERIFY(face->text(QAccessible::Name).startsWith(u"Preview: "_s));
    QVERIFY(!face->text(QAccessible::Description).isEmpty());
}

void TestComposerView::everyPreviewHasATabWithinTheRow()
{
    constexpr int many = 6;
    QList<Account> accounts;
    for (int i = 0; i < many; ++i)
        accounts.append(anAccount(Network::Mastodon, u"mas%1"_s.arg(i),
            u"@camille.roux%1@social.norvane.example"_s.arg(i)));
    m_desk->accounts += accounts;
    m_desk->composition.setAccounts(m_desk->accounts);
    const QList<AccountId> ticked = m_desk->composition.draft().accounts;
    for (const AccountId &id : ticked)
        m_desk->composition.tick(id, false);
    for (const Account &account : std::as_const(accounts))
        m_desk->composition.tick(account.id, true);
    auto *tabs = m_view->findChild<TabRow *>();
    QVERIFY(tabs && tabs->isVisible());
    QTest::qWait(50); // layouts
    const int share = tabs->width() / many;
    QTest::mouseClick(
        tabs, Qt::LeftButton, {}, QPoint(share * (many - 1) + share / 2, tabs->height() / 2));
    QCOMPARE(tabs->current(), many - 1);
}

void TestComposerView::everyControlIsWithinReach()
{
    QFETCH(int, mode);
    m_window->resize(1230, 900);
    m_view->resize(1230, 900);
    m_view->setMode(ComposerView::Mode(mode));
    QTest::qWait(50); // layouts
    const QStringList found = tooSmall(m_view) + againstReading(m_view);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestComposerView::theEditorHasTheDesignsHeight()
{
    // 132 of text, 45 of tools, 2 × 2 of edge.
    QVERIFY2(qAbs(editor().height() - 181) <= 2, qPrintable(QString::number(editor().height())));
    QCOMPARE(editor().width(), 608 - 40);
    QCOMPARE(editor().mapTo(m_view, QPoint()).x(), 20);
}

void TestComposerView::altDigitsTickAccounts()
{
    QVERIFY(!m_desk->composition.isTicked({ u"own-page:linkedin"_s }));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(m_desk->composition.isTicked({ u"own-page:linkedin"_s }));
    QVERIFY(m_view->chips().chips().at(1)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QVERIFY(!m_desk->composition.isTicked({ u"own-page:linkedin"_s }));
}

void TestComposerView::typingIsCountedForTheTickedNetworks()
{
    type(u"My company is proud."_s);
    QCOMPARE(m_desk->composition.text(), u"My company is proud."_s);
    bool bluesky = false;
    for (const CounterLabel *label : m_view->findChildren<CounterLabel *>()) {
        if (label->network() != Network::Bluesky)
            continue;
        bluesky = true;
        QVERIFY2(label->text().endsWith(u" / 300"_s), qPrintable(label->text()));
    }
    QVERIFY(bluesky);
    QVERIFY(m_view->findChild<OwnWordsMeter *>()->isVisible());
}

void TestComposerView::twoAccountsOfOneNetworkAreToldApart()
{
    m_desk->accounts.append(anAccount(Network::Bluesky, u"bsky2"_s, u"plant.example"_s));
    m_desk->composition.setAccounts(m_desk->accounts);
    m_desk->composition.tick({ u"bsky2"_s }, true);
    m_desk->composition.part({ u"bsky2"_s });
    const auto heads = m_view->findChildren<TextLabel *>();
    QVERIFY(std::any_of(heads.cbegin(), heads.cend(), [](const TextLabel *head) {
        return head->text() == u"Own text for Bluesky (plant.example)"_s;
    }));
    m_desk->composition.restoreOwnText({ u"bsky2"_s }, u"My company. "_s + u"word "_s.repeated(80));
    const QString said = FootWords::line(m_desk->composition.state(), {}).text;
    QCOMPARE(said, u"Bluesky (plant.example) waits until its text fits"_s);
}

void TestComposerView::aTextThatComesBackIsNotOverwrittenByItsMarks()
{
    const QString longer = u"My company. "_s + u"word "_s.repeated(80);
    m_desk->composition.part({ u"bsky"_s });
    m_desk->composition.restoreOwnText({ u"bsky"_s }, longer); // its end is marked as too long
    QCOMPARE(m_desk->composition.text({ u"bsky"_s }), longer);
}

void TestComposerView::theCounterIsThatOfTheAccountWithLeastRoom()
{
    Account small = anAccount(Network::Mastodon, u"small"_s, u"@camille@small.example"_s);
    small.maxLength = 200;
    Account large = anAccount(Network::Mastodon, u"large"_s, u"@camille@large.example"_s);
    large.maxLength = 5000;
    m_desk->accounts += QList<Account> { large, small };
    m_desk->composition.setAccounts(m_desk->accounts);
    for (const QString &id : { u"large"_s, u"small"_s })
        m_desk->composition.tick({ id }, true);
    QStringList shown;
    for (const CounterLabel *label : editor().findChildren<CounterLabel *>()) {
        if (label->network() == Network::Mastodon)
            shown.append(label->text());
    }
    QCOMPARE(shown.size(), 1);
    QVERIFY2(shown.constFirst().endsWith(u" / 200"_s), qPrintable(shown.constFirst()));
}

void TestComposerView::theCountersStandInOneRow()
{
    for (const auto &account : { u"own-page:linkedin"_s, u"own-page:x"_s })
        m_desk->composition.tick({ account }, true);
    const auto middles = [this] {
        QTest::qWait(50); // layouts
        QList<int> found;
        for (const CounterLabel *label : editor().findChildren<CounterLabel *>())
            found.append(label->mapTo(&editor(), label->rect().center()).y());
        return found;
    };
    const auto buttons = editor().findChildren<Button *>();
    const auto another = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const Button *button) { return button->text() == u"Another suggestion"_s; });
    QVERIFY(another != buttons.cend());
    const QList<int> below = middles(); // too many for the row of the tools
    QVERIFY(below.size() >= 3);
    QCOMPARE(below.count(below.constFirst()), below.size());
    QVERIFY(below.constFirst() > (*another)->mapTo(&editor(), (*another)->rect().bottomLeft()).y());
    m_window->resize(1230, 900);
    m_view->resize(1230, 900);
    const QList<int> beside = middles();
    QCOMPARE(beside.count(beside.constFirst()), beside.size());
    const int tools = (*another)->mapTo(&editor(), (*another)->rect().center()).y();
    QVERIFY(qAbs(beside.constFirst() - tools) <= 1);
}

void TestComposerView::tooLongIsMarkedAndSaid()
{
    m_desk->composition.setText({}, {});
    editor().field().replace(u"My company. "_s + u"word "_s.repeated(80));
    m_desk->composition.setText({}, editor().field().toPlainText());
    QCOMPARE(m_desk->composition.state().readyAccounts, 1);
    QVERIFY(m_view->footer().relay().text().contains(u"1"_s));
    const auto buttons = editor().findChildren<Button *>();
    const auto drop = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const Button *button) { return button->text() == u"Drop the marked words"_s; });
    QVERIFY(drop != buttons.cend() && (*drop)->isVisible());
    (*drop)->click();
    QCOMPARE(m_desk->composition.state().readyAccounts, 2);
}

void TestComposerView::anotherSuggestionAsksBeforeItReplacesWords()
{
    QTest::keyClick(&editor().field(), Qt::Key_S, Qt::AltModifier);
    QCOMPARE(m_desk->composition.text(), m_desk->composition.story().captions.at(1).text);
    type(u"My company, my words"_s);
    QTest::keyClick(&editor().field(), Qt::Key_S, Qt::AltModifier);
    QCOMPARE(m_desk->composition.text(), u"My company, my words"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_desk->composition.text() != u"My company, my words"_s);
}

void TestComposerView::theReplacedTextComesBackWithUndo()
{
    type(u"My company, my words"_s);
    m_desk->composition.nextSuggestion();
    QVERIFY(editor().field().toPlainText() != u"My company, my words"_s);
    editor().field().undo();
    QCOMPARE(editor().field().toPlainText(), u"My company, my words"_s);
    QCOMPARE(m_desk->composition.text(), u"My company, my words"_s);
}

void TestComposerView::theMissingDisclosureIsPressed()
{
    type(u"The burner is off."_s);
    const auto tags = m_view->findChildren<Tag *>();
    const auto missing = std::find_if(tags.cbegin(), tags.cend(),
        [](const Tag *tag) { return tag->text() == u"Say that you work here"_s; });
    QVERIFY(missing != tags.cend());
    QVERIFY((*missing)->focusPolicy() != Qt::NoFocus);
    (*missing)->click();
    QVERIFY(m_desk->composition.state().disclosurePresent);
    QCOMPARE(editor().field().toPlainText(), m_desk->composition.text());
    QCOMPARE((*missing)->text(), u"Says you work here"_s);
}

void TestComposerView::aPartedAccountHasItsOwnEditor()
{
    QCOMPARE(m_view->findChildren<EditorBox *>().size(), 1);
    QTest::keyClick(&editor().field(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_view->findChildren<EditorBox *>().size(), 2);
    QCOMPARE(m_desk->composition.draft().ownTexts.size(), 1);
}

void TestComposerView::relayIsOffWithoutAnAccount()
{
    QVERIFY(m_view->footer().relay().isEnabled());
    const QList<AccountId> ticked = m_desk->composition.draft().accounts;
    for (const AccountId &id : ticked)
        m_desk->composition.tick(id, false);
    QVERIFY(!m_view->footer().relay().isEnabled());
    QVERIFY(!m_view->footer().relay().toolTip().isEmpty());
    QVERIFY(!m_view->footer().schedule().isEnabled());
}

void TestComposerView::anAccountThatIsSignedOutMeanwhileIsNamedAndCanBeUnticked()
{
    m_desk->accounts[2].state = Account::State::SignInAgain;
    m_desk->composition.setAccounts(m_desk->accounts);
    QCOMPARE(m_desk->composition.state().readyAccounts, 1); // the Wall
    const QString said = FootWords::line(m_desk->composition.state(), {}).text;
    QCOMPARE(said, u"Sign in again: Bluesky no longer accepts Relais"_s);
    Chip *chip = m_view->chips().chips().at(2);
    QVERIFY(chip->isChecked() && chip->isEnabled());
    chip->click();
    QVERIFY(!m_desk->composition.isTicked({ u"bsky"_s }));
    QVERIFY(!chip->isEnabled());
    QVERIFY(FootWords::line(m_desk->composition.state(), {}).text.isEmpty());
}

void TestComposerView::noQuietHoursAreNamedWhereThereAreNone()
{
    RelayPlan plan;
    plan.now = now;
    plan.best = now.addSecs(3600);
    plan.quiet.weekends = false;
    plan.quiet.from = plan.quiet.to = QTime(3, 0); // week-ends alone, say
    const DraftCheck &state = m_desk->composition.state();
    QVERIFY(FootWords::line(state, plan).text.startsWith(u"Best slot"_s));
    QVERIFY(!FootWords::line(state, plan).text.contains(u"quiet"_s));
    plan.quiet.to = QTime(3, 1);
    QVERIFY(FootWords::line(state, plan).text.contains(u"quiet from"_s));
}

void TestComposerView::wordsThatTheCompanyDoesNotWantAreNamedWithItsReason()
{
    m_desk->blocked = { { { u"p1"_s }, u"Révolutionnaire"_s, u"Say what it does."_s },
        { { u"p2"_s }, u"world first"_s, {} } };
    m_desk->composition.setText({}, u"My company is REVOLUTIONNAIRE."_s);
    const Button &relay = m_view->footer().relay();
    QVERIFY(!relay.isEnabled());
    for (const QString &said : { relay.accessibleDescription(), relay.toolTip() }) {
        QVERIFY2(said.contains(u"“Révolutionnaire”"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Say what it does."_s), qPrintable(said));
        QVERIFY2(!said.contains(u"world first"_s), qPrintable(said));
    }
    m_desk->composition.setText({}, u"My company did a world first."_s);
    QVERIFY(relay.accessibleDescription().contains(u"“world first”"_s));
    m_desk->composition.setText({}, u"My company runs without gas."_s);
    QVERIFY(relay.isEnabled());
}

void TestComposerView::controlEnterRelays()
{
    QSignalSpy relay(m_view, &ComposerView::relayRequested);
    QSignalSpy schedule(m_view, &ComposerView::scheduleRequested);
    QTest::keyClick(&editor().field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(relay.size(), 1);
    QTest::keyClick(&editor().field(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(schedule.size(), 1);
    QTest::keyClick(&editor().field(), Qt::Key_Enter, Qt::ControlModifier); // the number pad's
    QCOMPARE(relay.size(), 2);
    QTest::keyClick(&editor().field(), Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(schedule.size(), 2);
    QCOMPARE(editor().field().toPlainText(), m_desk->composition.text());
}

void TestComposerView::thePreviewFollowsTheText()
{
    const auto *preview = m_view->findChild<PreviewCard *>();
    QVERIFY(preview);
    QCOMPARE(preview->accessibleName(), u"Preview for Wall"_s);
    type(u"My company is proud of Lyon"_s);
    QVERIFY(preview->accessibleDescription().contains(u"proud of Lyon"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(preview->accessibleName(), u"Preview for Bluesky"_s);
    m_view->setLayoutDirection(Qt::RightToLeft); // the next one stands at the left
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(preview->accessibleName(), u"Preview for Wall"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(preview->accessibleName(), u"Preview for Bluesky"_s);
}

void TestComposerView::choicesStandWhereANetworkHasThemAndInItsPreview()
{
    const auto named = [this](const QString &name) {
        for (auto *widget : m_view->findChildren<QWidget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    auto *visibility = qobject_cast<QComboBox *>(named(u"Who sees it"_s));
    auto *warning = qobject_cast<QLineEdit *>(named(u"Content warning"_s));
    QVERIFY(visibility && warning);
    QVERIFY(!visibility->isVisible() && !warning->isVisible());
    m_desk->accounts.append(anAccount(Network::Mastodon, u"mas"_s, u"@camille@mas.example"_s));
    m_desk->composition.setAccounts(m_desk->accounts);
    m_desk->composition.tick({ u"mas"_s }, true);
    QVERIFY(visibility->isVisible() && warning->isVisible());
    visibility->setCurrentIndex(visibility->findData(int(PostVisibility::Followers)));
    Q_EMIT visibility->activated(visibility->currentIndex());
    QTest::keyClicks(warning, u"Politics"_s);
    QCOMPARE(m_desk->composition.draft().choices,
        (PostChoices { PostVisibility::Followers, u"Politics"_s }));
    PreviewCard card(m_theme, *m_pictures);
    card.showRelay(m_desk->composition, { u"mas"_s }, {});
    QVERIFY(card.accessibleDescription().startsWith(u"Politics"_s));
    card.showRelay(m_desk->composition, { u"bsky"_s }, {});
    QVERIFY(!card.accessibleDescription().contains(u"Politics"_s));
}

void TestComposerView::severalPicturesHaveARowEachAndTheLimitIsSaid()
{
    m_window->resize(1230, 900);
    m_view->resize(1230, 900);
    m_view->setMode(ComposerView::Mode::Page);
    const PictureList &list = m_view->pictures();
    QCOMPARE(list.findChildren<PictureRow *>().size(), 1);
    for (int i = 1; i < mostPictures; ++i)
        m_desk->composition.setPicture(i, u"/own/%1.jpg"_s.arg(i));
    QCOMPARE(list.findChildren<PictureRow *>().size(), mostPictures);
    QStringList said;
    for (const auto *label : list.findChildren<TextLabel *>())
        said.append(label->text());
    const QString all = said.join(u' ');
    QVERIFY2(all.contains(u"Wall: the first"_s) && all.contains(u"4 picture"_s), qPrintable(all));
    const Button *add = nullptr;
    for (const auto *button : list.findChildren<Button *>()) {
        if (button->text() == u"Add a picture"_s)
            add = button;
    }
    QVERIFY(add && !add->isEnabled());
    m_desk->composition.removePicture(3);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(list.findChildren<PictureRow *>().size(), mostPictures - 1);

    // A server that takes less of a description than one wrote.
    Account mastodon = anAccount(Network::Mastodon, u"mas"_s, u"@camille@mas.example"_s);
    mastodon.maxAltLength = 10;
    m_desk->accounts.append(mastodon);
    m_desk->composition.setAccounts(m_desk->accounts);
    m_desk->composition.tick({ u"mas"_s }, true);
    m_desk->composition.setAlt(0, u"A turbine hall"_s);
    const auto labels = list.findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const TextLabel *label) {
        return label->text().contains(u"Mastodon: the first 10 characters"_s);
    }));
}

void TestComposerView::aDescriptionIsThatOfTheStoryThatIsOpen()
{
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    auto *alt = m_view->pictures().findChild<QLineEdit *>();
    QVERIFY(alt);
    QTRY_VERIFY(alt->hasFocus());
    QCOMPARE(alt->text(), u"A green heat pump"_s);
    Story other = aRow(2).story;
    other.image = StoryImage { u"/media/two.jpg"_s, u"A red valve"_s, 300, 200 };
    m_desk->open(other); // by a notification, say
    QCOMPARE(alt->text(), u"A red valve"_s);
}

void TestComposerView::aChipSaysWhyItsNetworkRefuses()
{
    m_desk->accounts.append(anAccount(Network::Instagram, u"ig"_s, u"@camille"_s));
    m_desk->composition.setAccounts(m_desk->accounts);
    m_desk->composition.tick({ u"ig"_s }, true);
    m_desk->composition.setWithImage(false);
    const Chip *chip = m_view->chips().chips().constLast();
    QVERIFY2(chip->accessibleDescription().contains(u"is a picture"_s),
        qPrintable(chip->accessibleDescription()));
}

void TestComposerView::controlPeriodInsertsAnEmoji()
{
    QSignalSpy recent(m_view, &ComposerView::recentEmojiChanged);
    type(u"Proud "_s);
    QTest::keyClick(&editor().field(), Qt::Key_Period, Qt::ControlModifier);
    const auto *picker = m_window->findChild<EmojiPicker *>();
    QVERIFY(picker && picker->isVisible());
    QVERIFY(nameless(m_window.get()).isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"fusee"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(m_desk->composition.text(), u"Proud 🚀"_s);
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first().first().toStringList(), QStringList { u"🚀"_s });
    // The chosen one is the first next time; Escape leaves the text alone.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_desk->composition.text(), u"Proud 🚀🚀"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!picker->isVisible());
    QVERIFY(editor().field().hasFocus());
}

void TestComposerView::nothingIsPutIntoFixedWords()
{
    Story fixed = aRow(1).story;
    fixed.editRule.kind = EditRule::Kind::Locked;
    m_desk->open(fixed);
    QVERIFY(editor().field().isReadOnly());
    editor().insert(u"@"_s); // as the buttons below do
    QCOMPARE(editor().field().toPlainText(), m_desk->composition.text());
    QTest::keyClick(&editor().field(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&editor().field(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(editor().field().textCursor().selectedText(), m_desk->composition.text().left(1));
}

void TestComposerView::fixedWordsOfAnEarlierRevisionGiveWayToTheNewOnes()
{
    Story fixed = aRow(1).story;
    fixed.editRule.kind = EditRule::Kind::Locked;
    fixed.captions.resize(1); // there is no other to choose
    m_desk->open(fixed);
    for (Caption &caption : fixed.captions)
        caption.text += u" Corrected."_s;
    m_desk->composition.updateStory(fixed);
    QCOMPARE(m_desk->composition.state().readyAccounts, 0);
    QVERIFY(m_desk->composition.state().problems.contains(u"text-locked"_s));
    QVERIFY(m_desk->composition.mayTakeCaption());
    editor().suggest(); // which asks first
    const auto buttons = editor().findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == u"Replace"_s)
            button->click();
    }
    QVERIFY(editor().field().toPlainText().endsWith(u"Corrected."_s));
    QVERIFY(!m_desk->composition.state().problems.contains(u"text-locked"_s));
    fixed.state = StoryState::Withdrawn;
    m_desk->composition.updateStory(fixed);
    QVERIFY(!m_desk->composition.mayTakeCaption());
}

void TestComposerView::theHeadSaysWhoApprovedIt()
{
    Story corrected = aRow(1).story;
    QVERIFY(!StoryHead::meta(corrected, now).contains(u"checked"_s));
    corrected.correctionPending = true; // they still see this revision
    QVERIFY(StoryHead::meta(corrected, now).endsWith(u"a correction is being checked"_s));
    const QString meta = StoryHead::meta(aRow(1).story, now);
    QVERIFY2(meta.contains(u"today by Marion Petit · revision 3 · share by"_s), qPrintable(meta));
}

void TestComposerView::theHeadSaysWhoseIdeaItWas()
{
    StoryHead head(m_theme);
    QueueService::Row row = aRow(1);
    head.showStory(row, now);
    head.show();
    const auto credit = [&head]() -> QString {
        for (const auto *label : head.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Suggested by"_s))
                return label->text();
        }
        return {};
    };
    QVERIFY(credit().isEmpty());
    row.story.suggestedBy = { u"Ana Lopes"_s };
    head.showStory(row, now);
    QCOMPARE(credit(), u"Suggested by Ana Lopes"_s);
    head.setPlace(StoryHead::Place::Bar);
    head.setPlace(StoryHead::Place::Panel);
    QCOMPARE(credit(), u"Suggested by Ana Lopes"_s);
}

void TestComposerView::theThreeArrangementsKeepTheText()
{
    using Mode = ComposerView::Mode;
    type(u"My company, my words"_s);
    m_window->resize(1230, 900);
    m_view->resize(1230, 900);
    for (const Mode mode : { Mode::Several, Mode::Page, Mode::Panel, Mode::Several }) {
        m_view->setMode(mode);
        QCOMPARE(editor().field().toPlainText(), u"My company, my words"_s);
        QVERIFY(m_view->footer().relay().isVisible());
        QVERIFY(editor().isVisible());
        QVERIFY(!m_view->grab().isNull());
    }
    QCOMPARE(m_view->head().height(), 64);
}

void TestComposerView::f8LeadsThroughWhatIsToBePutRight()
{
    const auto press = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8); };
    QTRY_VERIFY(editor().field().hasFocus());
    press();
    QVERIFY(editor().field().hasFocus()); // nothing is wrong
    m_desk->composition.tick({ u"wall"_s }, false);
    m_desk->composition.tick({ u"bsky"_s }, false);
    press();
    QVERIFY(m_view->chips().isAncestorOf(QApplication::focusWidget()));
    m_desk->composition.tick({ u"bsky"_s }, true);
    type(QString(400, u'x')); // too long, and says no “my company”
    QVERIFY(m_view->chips().isAncestorOf(QApplication::focusWidget())); // there still
    press();
    QVERIFY(editor().field().hasFocus());
    press();
    QVERIFY(qobject_cast<Tag *>(QApplication::focusWidget())); // that of the disclosure
    press();
    QVERIFY(editor().field().hasFocus()); // round
}

QTEST_MAIN(TestComposerView)
#include "tst_composerview.moc"
