// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/queue/composeservice.h"
#include "core/settings/settings.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/format.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/emojipicker.h"
#include "ui/composer/schedulepopover.h"
#include "ui/composer/storyhead.h"
#include "ui/composer/textfield.h"
#include "ui/queue/queuechips.h"
#include "ui/queue/queuelist.h"
#include "ui/queue/queuememory.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/storylist.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! The queue's page on a real profile: store, services and all.
class TestQueuePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theRowsAreThereBeforeTheComposer();
    void theNewestStoryIsChosenAndShown();
    void searchNarrowsTheList();
    void noResultOffersToSearchEverywhere();
    void aHiddenStoryComesBackWithUndo();
    void aSavedStoryIsFoundUnderSaved();
    void theFilterMenuNarrowsAndSorts();
    void whatWasHiddenIsFoundAndShownAgain();
    void whatOneBeganIsFoundAlsoWhenItsStoryIsOver();
    void aCampaignIsAskedForAndNamed();
    void theChoiceIsThereAfterARestart();
    void spaceReadsWithoutWriting();
    void controlNWritesTheChosenStory();
    void f6GoesThroughTheParts();
    void aDraftIsKeptAndMarked();
    void wordsKeptElsewhereAreThereWhenThePageIsOpened();
    void theWordsOfTheLastSecondAreKept();
    void aDiscardedDraftGoesAndComesBackWithUndo();
    void aDraftIsDiscardedBesideTheListToo();
    void aRelayIsWrittenAnewWithItsWords();
    void aRemovedPictureComesBackWithUndo();
    void whatIsWrittenWhileARelayIsKeptStays();
    void aStoryWithdrawnWhileWritingStaysOpen();
    void aStoryWithdrawnWhileOneLooksElsewhereStaysOpen();
    void aStoryThatEndsWhileOneWritesIsRelayedNoMore();
    void aTimeIsAskedForOneStoryAlone();
    void anEmojiGoesIntoNoOtherStory();
    void aStoryRevisedWhileWritingSaysWhatChanged();
    void aStoryRevisedSinceItWasReadSaysWhatChanged();
    void fixedWordsWithoutASuggestionAreTheTitle();
    void aStoryThatIsNotHereIsSaid();
    void relayingGoesToTheOutbox();
    void whatIsHeldByThePauseIsNotSaidToBeOnItsWay();
    void aSmallWindowOpensTheComposerAsAPage();
    void severalAccountsOpenAndClose();
    void aLargeQueueIsReadBesideTheWindow();
    void aLargeQueueBeginsAtTheTopOfAnotherChoice();
    void everyControlHasAName();

private:
    void put(const QList<Story> &stories);
    Story story(int number) const;
    TextField &text() const { return m_page->composer().commonText().field(); }
    int rows() const { return m_page->list().model().rowCount(); }

    Theme m_theme;
    OneColour m_images { Qt::red };
    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<MainWindow> m_window;
    QueuePage *m_page = nullptr;
};

void TestQueuePage::initTestCase()
{
    m_theme.install(*qApp);
}

Story TestQueuePage::story(int number) const
{
    Story story = aRow(number).story;
    story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    story.title = u"Story number%1 of Lyon"_s.arg(number);
    story.approvedAt = now.addSecs(-3600 * number);
    story.createdAt = story.approvedAt;
    if (number == 3)
        story.kind = StoryKind::Job;
    return story;
}

void TestQueuePage::put(const QList<Story> &stories)
{
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->queue().changed();
}

void TestQueuePage::init()
{
    m_clock.set(now);
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s)); // tracked links are its own
    put({ story(1), story(2), story(3), story(4) });
    m_window = std::make_unique<MainWindow>(m_theme);
    m_window->resize(1440, 900);
    m_page = new QueuePage(m_theme,
        { m_core->queue(), m_core->compose(), m_core->relays(), m_core->accounts(),
            m_core->session(), m_core->settings(), m_clock },
        m_images);
    m_window->addPage(u"queue"_s, u"queue"_s, m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_page->list().takeFocus();
}

void TestQueuePage::cleanup()
{
    m_window.reset();
    m_core.reset();
    m_folder.reset();
}

void TestQueuePage::theRowsAreThereBeforeTheComposer()
{
    MainWindow window(m_theme);
    window.resize(1440, 900);
    auto *page = new QueuePage(m_theme,
        { m_core->queue(), m_core->compose(), m_core->relays(), m_core->accounts(),
            m_core->session(), m_core->settings(), m_clock },
        m_images);
    window.addPage(u"queue"_s, u"queue"_s, page);
    QCOMPARE(page->list().model().rowCount(), 4);
    QTest::qWait(50);
    QVERIFY(!page->findChild<ComposerView *>()); // in the tray nobody writes
    // A small window has no room for it before a story is opened.
    window.resize(1000, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(50);
    QVERIFY(!page->findChild<ComposerView *>());
    window.resize(1440, 900);
    QTRY_VERIFY(page->findChild<ComposerView *>());
    auto *composer = page->findChild<ComposerView *>();
    QVERIFY(composer->isVisible());
    QCOMPARE(composer->commonText().field().toPlainText(), story(1).captions.first().text);
}

void TestQueuePage::theNewestStoryIsChosenAndShown()
{
    QCOMPARE(rows(), 4);
    QCOMPARE(m_page->list().current(), story(1).id);
    QVERIFY(m_page->composer().isVisible());
    QCOMPARE(text().toPlainText(), story(1).captions.first().text);
    QTest::keyClick(&m_page->list().view(), Qt::Key_Down);
    QCOMPARE(m_page->list().current(), story(2).id);
    QVERIFY(m_page->subtitle().startsWith(u"4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->subtitle().startsWith(u"3"_s), 5000); // looked at: read
}

void TestQueuePage::searchNarrowsTheList()
{
    m_page->search(u"number2"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_page->list().current(), story(2).id);
    m_page->search({});
    QCOMPARE(rows(), 4);
    QCOMPARE(m_page->list().current(), story(2).id);
}

void TestQueuePage::noResultOffersToSearchEverywhere()
{
    QueueService::Filter jobs = m_page->list().filter();
    jobs.tab = QueueService::Tab::Jobs;
    m_page->list().setFilter(jobs);
    QCOMPARE(rows(), 1);
    m_page->search(u"number4"_s);
    QCOMPARE(rows(), 0);
    auto *empty = m_page->list().findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    for (Button *button : empty->findChildren<Button *>()) {
        if (button->text() == u"Search everywhere"_s)
            button->click();
    }
    QCOMPARE(rows(), 1);
    QCOMPARE(m_page->list().current(), story(4).id);
}

void TestQueuePage::aHiddenStoryComesBackWithUndo()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_E);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_page->list().current(), story(2).id);
    QVERIFY(m_window->toast().isVisible());
    QTest::keyClick(&m_page->list().view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 4);
}

void TestQueuePage::aSavedStoryIsFoundUnderSaved()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_S);
    QTRY_VERIFY(m_core->queue().row(story(1).id)->saved);
    QueueService::Filter saved;
    saved.tab = QueueService::Tab::Saved;
    m_page->list().setFilter(saved);
    QCOMPARE(rows(), 1);
}

void TestQueuePage::theFilterMenuNarrowsAndSorts()
{
    Story ending = story(2);
    ending.networks = { Network::Wall };
    ending.expiry = now.addSecs(3600);
    put({ ending });
    const auto choose = [this](const QString &text) {
        m_page->list().findChild<QueueChips *>()->openMenu();
        auto *menu = m_page->list().findChild<QMenu *>(u"filterMenu"_s);
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
    };
    choose(u"Ending soon first"_s);
    QTRY_COMPARE(m_page->list().model().idAt(0), ending.id);
    choose(u"Bluesky"_s);
    QTRY_COMPARE(rows(), 3);
    choose(u"Only new ones"_s);
    m_core->queue().markRead(story(1).id);
    QTRY_COMPARE(rows(), 2);
    choose(u"Show everything"_s);
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(m_page->list().model().idAt(0), story(1).id);
}

void TestQueuePage::whatWasHiddenIsFoundAndShownAgain()
{
    m_page->list().hideStory(story(2).id);
    QTRY_COMPARE(rows(), 3);
    QueueService::Filter hidden;
    hidden.hiddenOnly = true;
    m_page->list().setFilter(hidden);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_page->list().model().idAt(0), story(2).id);
    m_page->list().select(story(2).id);
    QTest::keyClick(&m_page->list().view(), Qt::Key_E);
    QTRY_COMPARE(rows(), 0);
    m_page->list().setFilter({});
    QTRY_COMPARE(rows(), 4);
}

void TestQueuePage::whatOneBeganIsFoundAlsoWhenItsStoryIsOver()
{
    Draft draft;
    draft.story = story(2).id;
    draft.text = u"Written at my company"_s;
    const QSignalSpy saved(&m_core->compose(), &ComposeService::saved);
    m_core->compose().save(draft);
    QTRY_COMPARE(saved.size(), 1);
    Story gone = story(2);
    gone.revision = 4;
    gone.state = StoryState::Withdrawn;
    put({ gone });
    QTRY_COMPARE(rows(), 3);
    QueueService::Filter begun;
    begun.draftsOnly = true;
    m_page->list().setFilter(begun);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_page->list().model().idAt(0), story(2).id);
    m_page->openComposer(story(2).id);
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
    QVERIFY(text().isReadOnly());
    m_page->list().setFilter({});
    QTRY_COMPARE(rows(), 3);
}

void TestQueuePage::aCampaignIsAskedForAndNamed()
{
    Campaign campaign;
    campaign.id = { u"c1"_s };
    campaign.name = u"Week of water"_s;
    campaign.to = now.addDays(3);
    Campaign draft = campaign; // which an editor's machine has, too
    draft.id = { u"c2"_s };
    draft.name = u"Week of fire"_s;
    draft.isDraft = true;
    QVERIFY(QCoro::waitFor(m_core->store().write([campaign, draft](QSqlDatabase &db) {
        return OrganizationStore(db).upsertCampaigns({ campaign, draft });
    })).has_value());
    Story of = story(2);
    of.campaign = campaign.id;
    of.language = u"de"_s;
    Story ofDraft = story(3);
    ofDraft.campaign = draft.id;
    put({ of, ofDraft });
    auto *chips = m_page->list().findChild<QueueChips *>();
    chips->openMenu();
    auto *menu = m_page->list().findChild<QMenu *>(u"filterMenu"_s);
    QStringList offered;
    for (const QAction *action : menu->findChildren<QAction *>())
        offered << action->text();
    QVERIFY(offered.contains(u"Week of water"_s));
    QVERIFY(!offered.contains(draft.name));
    QCOMPARE(m_core->queue().row(ofDraft.id)->campaignName, QString());
    QVERIFY(offered.contains(Format::languageLabel(u"de"_s)));
    QVERIFY(!offered.contains(Format::languageLabel(u"fr"_s))); // no story is in French
    menu->close();
    QueueService::Filter filter;
    filter.campaign = campaign.id;
    m_page->list().setFilter(filter);
    QCOMPARE(rows(), 1);
    const QString sentence =
        m_page->list().model().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"Campaign Week of water"_s), qPrintable(sentence));
}

void TestQueuePage::theChoiceIsThereAfterARestart()
{
    QueueService::Filter filter;
    filter.tab = QueueService::Tab::Jobs;
    filter.order = QueueService::Order::EndingSoon;
    filter.network = Network::LinkedIn;
    filter.search = u"lyon"_s;
    m_page->list().setFilter(filter);
    QueuePage again(m_theme,
        { m_core->queue(), m_core->compose(), m_core->relays(), m_core->accounts(),
            m_core->session(), m_core->settings(), m_clock },
        m_images);
    filter.search.clear(); // a search is of the moment
    QCOMPARE(again.list().filter(), filter);
    QCOMPARE(filterFrom("no json"), QueueService::Filter());
    QCOMPARE(filterFrom(R"({"tab":99,"order":-1,"kind":"poem"})"), QueueService::Filter());
}

void TestQueuePage::spaceReadsWithoutWriting()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Space);
    QTRY_VERIFY(!m_core->queue().row(m_page->list().current())->unread);
    QVERIFY(!text().hasFocus());
    m_window->resize(1000, 700);
    m_page->list().takeFocus();
    QTest::keyClick(&m_page->list().view(), Qt::Key_Space);
    QVERIFY(m_page->hasOwnTop());
    QVERIFY(!text().hasFocus());
    QVERIFY(m_page->goBack());
}

void TestQueuePage::controlNWritesTheChosenStory()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(text().hasFocus());
}

void TestQueuePage::f6GoesThroughTheParts()
{
    const auto partOf = [this](const QWidget *focus) {
        if (m_page->composer().footer().isAncestorOf(focus))
            return u"footer"_s;
        if (m_page->composer().isAncestorOf(focus))
            return u"composer"_s;
        return m_page->list().isAncestorOf(focus) ? u"list"_s : u"frame"_s;
    };
    QStringList parts;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        const QString part = partOf(QApplication::focusWidget());
        if (parts.isEmpty() || parts.last() != part)
            parts << part;
    }
    for (const QString &part : { u"list"_s, u"composer"_s, u"footer"_s, u"frame"_s })
        QVERIFY2(parts.contains(part), qPrintable(parts.join(u' ')));
}

void TestQueuePage::aDraftIsKeptAndMarked()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &text());
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_core->queue().row(story(1).id)->hasDraft, 5000);
    QCOMPARE(QApplication::focusWidget(), &text());
    m_page->list().takeFocus();
    QTest::keyClick(&m_page->list().view(), Qt::Key_Down);
    QVERIFY(text().toPlainText() != u"Written at my company"_s);
    QTest::keyClick(&m_page->list().view(), Qt::Key_Up);
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
}

void TestQueuePage::wordsKeptElsewhereAreThereWhenThePageIsOpened()
{
    QCOMPARE(m_page->list().current(), story(1).id);
    auto draft = m_core->compose().draftFor(story(1).id);
    QVERIFY(draft.has_value());
    draft->text = u"Written with the jobs"_s;
    QSignalSpy saved(&m_core->compose(), &ComposeService::saved);
    m_core->compose().save(*draft);
    QTRY_COMPARE(saved.size(), 1);
    m_page->opened();
    QCOMPARE(text().toPlainText(), u"Written with the jobs"_s);
}

void TestQueuePage::theWordsOfTheLastSecondAreKept()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    m_window.reset();
    const auto kept = [this] {
        const auto draft = m_core->compose().draftFor(story(1).id);
        return draft ? draft->text : QString();
    };
    QTRY_COMPARE(kept(), u"Written at my company"_s);
}

void TestQueuePage::aDiscardedDraftGoesAndComesBackWithUndo()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_core->queue().row(story(1).id)->hasDraft, 5000);
    Q_EMIT m_page->composer().footer().discardRequested();
    QTRY_COMPARE(text().toPlainText(), story(1).captions.first().text);
    QVERIFY(!m_core->queue().row(story(1).id)->hasDraft);
    // Undone in the midst of other words: what is seen is what is kept.
    text().selectAll();
    QTest::keyClicks(&text(), u"Begun anew"_s);
    QSignalSpy saved(&m_core->compose(), &ComposeService::saved);
    QVERIFY(m_window->toast().undo());
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(m_core->compose().draftFor(story(1).id)->text, u"Written at my company"_s);
}

void TestQueuePage::aDraftIsDiscardedBesideTheListToo()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    const QSignalSpy saved(&m_core->compose(), &ComposeService::saved);
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), 5000);
    const StoryHead &head = m_page->composer().head();
    const auto buttons = head.findChildren<Button *>();
    const auto more = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const Button *button) { return button->accessibleName() == u"More"_s; });
    QVERIFY(more != buttons.cend());
    (*more)->click();
    auto *menu = head.findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto discard = std::find_if(actions.cbegin(), actions.cend(),
        [](const QAction *action) { return action->text() == u"Discard this draft"_s; });
    QVERIFY(discard != actions.cend());
    (*discard)->trigger();
    menu->close();
    QTRY_COMPARE(text().toPlainText(), story(1).captions.first().text);
    QVERIFY(!m_core->queue().row(story(1).id)->hasDraft);
}

void TestQueuePage::aRelayIsWrittenAnewWithItsWords()
{
    Draft draft;
    draft.story = story(2).id;
    draft.text = u"Too long for one network"_s;
    m_page->openDraft(draft);
    QCOMPARE(m_page->list().current(), draft.story);
    QCOMPARE(text().toPlainText(), draft.text);
    QTRY_VERIFY(m_core->queue().row(draft.story)->hasDraft);
    QCOMPARE(m_core->compose().draftFor(draft.story)->text, draft.text);
}

void TestQueuePage::aRemovedPictureComesBackWithUndo()
{
    QVERIFY(m_page->composer().isVisible());
    auto *composition = m_page->findChild<Composition *>();
    QVERIFY(composition && composition->story().id == story(1).id);
    composition->setPicture(0, u"/own/a.jpg"_s);
    composition->setPicture(1, u"/own/b.jpg"_s);
    composition->setAlt(1, u"The hall"_s);
    composition->removePicture(1);
    QCOMPARE(composition->pictures().size(), 1);
    QVERIFY(m_window->toast().undo());
    QCOMPARE(composition->pictures().size(), 2);
    QCOMPARE(composition->pictures().at(1).path, u"/own/b.jpg"_s);
    QCOMPARE(composition->pictures().at(1).altText, u"The hall"_s);
    // Of a story that is no longer open, it comes back into the draft.
    composition->removePicture(0);
    m_page->openComposer(story(2).id);
    const auto first = [this] { return m_core->compose().draftFor(story(1).id)->picture; };
    QTRY_COMPARE(first(), u"/own/b.jpg"_s);
    QVERIFY(m_window->toast().undo());
    QTRY_COMPARE(first(), u"/own/a.jpg"_s);
    QCOMPARE(m_core->compose().draftFor(story(1).id)->more.size(), 1);
}

void TestQueuePage::whatIsWrittenWhileARelayIsKeptStays()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    m_page->list().select(story(2).id); // before the disk has it
    text().selectAll();
    QTest::keyClicks(&text(), u"Words for another"_s);
    QTRY_VERIFY(m_window->toast().isVisible());
    QCOMPARE(m_core->relays().rows()->size(), 1);
    QCOMPARE(m_core->relays().rows()->first().relay.story, story(1).id);
    QCOMPARE(text().toPlainText(), u"Words for another"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_core->queue().row(story(2).id)->hasDraft, 5000);
}

void TestQueuePage::aStoryWithdrawnWhileOneLooksElsewhereStaysOpen()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    elsewhere.setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), &elsewhere);
    Story gone = story(1);
    gone.revision = 4;
    gone.state = StoryState::Withdrawn;
    put({ gone });
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
}

void TestQueuePage::aTimeIsAskedForOneStoryAlone()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *times = m_window->findChild<SchedulePopover *>();
    QVERIFY(times);
    QVERIFY(times->isVisible());
    Story gone = story(1);
    gone.revision = 4;
    gone.state = StoryState::Withdrawn;
    put({ gone });
    QTRY_COMPARE(m_page->list().current(), story(2).id);
    QVERIFY2(!times->isVisible(), "its yes would schedule another story");
}

void TestQueuePage::anEmojiGoesIntoNoOtherStory()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    QTest::keyClick(&text(), Qt::Key_Period, Qt::ControlModifier);
    auto *emoji = m_window->findChild<EmojiPicker *>();
    QVERIFY(emoji);
    QVERIFY(emoji->isVisible());
    m_page->list().select(story(2).id);
    Q_EMIT emoji->chosen(u"🌱"_s);
    QCOMPARE(text().toPlainText(), story(2).captions.first().text);
}

void TestQueuePage::aStoryWithdrawnWhileWritingStaysOpen()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    Story gone = story(1);
    gone.revision = 4;
    gone.state = StoryState::Withdrawn;
    gone.withdrawnReason = u"A figure was wrong"_s;
    put({ gone });
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
    QVERIFY(text().isReadOnly());
    bool said = false;
    for (const QLabel *label : m_page->composer().findChildren<QLabel *>())
        said = said || label->text().contains(u"A figure was wrong"_s);
    QVERIFY(said);
}

void TestQueuePage::aStoryThatEndsWhileOneWritesIsRelayedNoMore()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QVERIFY(m_page->composer().footer().relay().isEnabled());
    m_clock.set(now.addDays(5)); // and nothing comes from the server
    m_page->timePassed();
    QVERIFY(!m_page->composer().footer().relay().isEnabled());
    QVERIFY(text().isReadOnly());
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
    const auto labels = m_page->composer().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->text().contains(u"no longer relayed"_s); }));
    QTRY_COMPARE(rows(), 0);
}

void TestQueuePage::aStoryRevisedWhileWritingSaysWhatChanged()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    Story revised = story(1);
    revised.revision = 4;
    revised.title = u"Story number1 of Lyon, corrected"_s;
    revised.captions.first().uses = 7; // no change of the story
    put({ revised });
    const auto says = [this](const QString &words) {
        for (const QLabel *label : m_page->composer().findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"Revision 4 changed the title. "_s));
    QCOMPARE(text().toPlainText(), u"Written at my company"_s);
    revised.revision = 5;
    revised.captions.first().text = u"Another words for it at my company"_s;
    put({ revised });
    QTRY_VERIFY(says(u"Revision 5 changed the title, the suggested texts. "_s));
}

void TestQueuePage::aStoryRevisedSinceItWasReadSaysWhatChanged()
{
    const auto row = [this] { return m_core->queue().row(story(1).id).value_or(aRow(1)); };
    m_core->queue().markRead(story(1).id);
    QTRY_VERIFY(!row().unread);
    m_page->list().select(story(2).id);
    Story revised = story(1);
    revised.revision = 4;
    revised.title = u"Story number1 of Lyon, corrected"_s;
    revised.approvedAt = now.addSecs(3600);
    m_clock.set(now.addSecs(7200));
    put({ revised });
    QTRY_VERIFY(row().revisedSinceRead);
    const auto says = [](const QWidget &part, const QString &words) {
        const auto labels = part.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    m_page->list().select(story(1).id);
    QTRY_VERIFY(says(m_page->composer(), u"since you read it"_s));
    QVERIFY(says(m_page->composer(), u"Revision 4 changed the title."_s));
    QTRY_VERIFY(!row().revisedSinceRead); // it was looked at
    QVERIFY(says(m_page->composer(), u"since you read it"_s)); // until another opens
    Q_EMIT m_page->composer().head().historyRequested();
    QTRY_VERIFY(m_window->findChild<QDialog *>());
    const auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(says(*dialog, u"Revision 4"_s) && says(*dialog, u"It changed the title."_s));
    QVERIFY(says(*dialog, u"Revision 3"_s));
    m_page->list().select(story(2).id);
    QTRY_VERIFY(!says(m_page->composer(), u"since you read it"_s));
}

void TestQueuePage::fixedWordsWithoutASuggestionAreTheTitle()
{
    Story fixed = story(2);
    fixed.captions.clear();
    fixed.editRule.kind = EditRule::Kind::Locked;
    put({ fixed });
    const auto draft = m_core->compose().draftFor(fixed.id);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->text, fixed.title);
    QVERIFY(!m_core->compose().check(fixed, *draft).problems.contains(u"text-empty"_s));
}

void TestQueuePage::aStoryThatIsNotHereIsSaid()
{
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    m_page->openComposer(story(9).id);
    QVERIFY(says(u"This story cannot be shown"_s));
    m_page->openComposer(story(2).id);
    QVERIFY(!says(u"This story cannot be shown"_s));
}

void TestQueuePage::relayingGoesToTheOutbox()
{
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_core->relays().rows()->size(), 1);
    QCOMPARE(m_core->relays().rows()->first().relay.text, u"Written at my company"_s);
    QTRY_VERIFY(m_window->toast().isVisible());
    QTRY_COMPARE(text().toPlainText(), story(1).captions.first().text);
    QTest::qWait(2 * Composition::pause);
    QVERIFY2(!m_core->queue().row(story(1).id)->hasDraft, "the draft has become a relay");
}

void TestQueuePage::whatIsHeldByThePauseIsNotSaidToBeOnItsWay()
{
    m_core->relays().setPaused(true);
    QStringList said;
    const QObject scope;
    connect(m_page, &Page::undoOffered, &scope,
        [&said](const UndoOffer &offer) { said.append(offer.text); });
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    text().selectAll();
    QTest::keyClicks(&text(), u"Written at my company"_s);
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"you paused all sends"_s), qPrintable(said.first()));
}

void TestQueuePage::aSmallWindowOpensTheComposerAsAPage()
{
    m_window->resize(1024, 700);
    QTRY_VERIFY(!m_page->composer().isVisible());
    QVERIFY(!m_page->hasOwnTop());
    QTest::keyClick(&m_page->list().view(), Qt::Key_Return);
    QTRY_VERIFY(m_page->composer().isVisible());
    QVERIFY(m_page->hasOwnTop());
    QCOMPARE(m_page->composer().mode(), ComposerView::Mode::Page);
    QVERIFY(!m_page->list().isVisible());
    QTest::keyClick(&text(), Qt::Key_Escape);
    QTRY_VERIFY(m_page->list().isVisible());
    QVERIFY(!m_page->hasOwnTop());
}

void TestQueuePage::severalAccountsOpenAndClose()
{
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_page->composer().mode(), ComposerView::Mode::Several);
    QTest::keyClick(&text(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_page->composer().mode(), ComposerView::Mode::Panel);
    QVERIFY(m_page->list().isVisible());
}

void TestQueuePage::aLargeQueueIsReadBesideTheWindow()
{
    m_core->queue().setLargeFrom(3);
    QVERIFY(m_core->queue().isLarge());
    std::atomic<bool> leave { false };
    Store::Job busy = [&leave](QSqlDatabase &) -> Result<void> {
        while (!leave)
            std::this_thread::yield();
        return {};
    };
    const auto before = m_core->store().read(std::move(busy));
    m_page->search(u"number2"_s);
    QCOMPARE(rows(), 4); // the old answer, until the new one is here
    leave = true;
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(m_page->list().current(), story(2).id);
    // What is chosen while it is read counts in the end.
    m_page->search(u"number3"_s);
    m_page->search(u"number4"_s);
    QTRY_COMPARE(m_page->list().current(), story(4).id);
    m_page->search({});
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(m_page->list().current(), story(4).id);
    put({ story(5) });
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(m_page->list().current(), story(4).id);
    QTRY_COMPARE(m_core->queue().counts()->forMe, 5); // counted beside it, too
}

void TestQueuePage::aLargeQueueBeginsAtTheTopOfAnotherChoice()
{
    put({ story(5), story(6), story(7), story(8) });
    QTRY_COMPARE(rows(), 8);
    m_core->queue().setLargeFrom(3);
    m_page->list().select(story(8).id);
    QueueService::Filter filter;
    filter.search = u"Lyon"_s;
    m_page->list().setFilter(filter);
    filter.search.clear();
    filter.tab = QueueService::Tab::Jobs;
    m_page->list().setFilter(filter);
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(m_page->list().current(), story(3).id);
}

void TestQueuePage::everyControlHasAName()
{
    QVERIFY(m_page->composer().isVisible());
    VERIFY_NAMED(m_window.get());
}

QTEST_MAIN(TestQueuePage)
#include "core/store/organizationstore.h"
#include "tst_queuepage.moc"
#include "ui/common/words/format.h"
#include "ui/composer/composerfooter.h"
#include "ui/queue/queuememory.h"
