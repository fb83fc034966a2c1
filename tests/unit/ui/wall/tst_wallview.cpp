// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/pictures/pictureview.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/common/states/banner.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/postcard.h"
#include "ui/wall/walldates.h"
#include "ui/wall/wallmodel.h"
#include "ui/wall/wallside.h"
#include "ui/wall/wallview.h"
#include "ui/wall/wallwriter.h"
#include "ui/wall/writerpicture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

class NoImages final : public ImageSource {
public:
    void request(const QString &path) override { Q_EMIT loaded(path, {}); }
};

struct World {
    World()
    {
        theme.install(*qApp);
        view.resize(900, 700);
        view.show();
        view.activateWindow();
        QApplication::setActiveWindow(&view);
    }
    WallEntry entry(const QString &id, const QString &text = u"Hello"_s) const
    {
        WallEntry entry;
        entry.post.id = { id };
        entry.post.authorName = u"Mads K."_s;
        entry.post.teamName = u"Esbjerg"_s;
        entry.post.text = text;
        entry.post.postedAt = clock.now().addSecs(-600);
        return entry;
    }
    void lookAgainAfter(std::chrono::milliseconds time)
    {
        clock.advance(time);
        view.look();
    }
    Button *button(const QString &text) const
    {
        for (auto *button : view.findChildren<Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    ManualClock clock { QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC) };
    Theme theme;
    NoImages images;
    PictureCache pictures { images };
    WallView view { theme, pictures, clock };
};

} // namespace

class TestWallView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostLookedAtForASecondIsSeenOnce();
    void nothingIsLookedAtOnceAllWasSeen();
    void aLookThatBreaksDoesNotCount();
    void halfOfAPostMustBeVisible();
    void postsOutsideTheWindowAreNotSeen();
    void postIsOffWhileEmptyAndTooLong();
    void ctrlEnterPostsAndAFailureKeepsTheText();
    void lLikesAndEnterOpensComments();
    void theAnswerFieldNamesWhomOneAnswers();
    void commentsStayOpenThroughASync();
    void whatIsSelectedStaysThroughASync();
    void relayItTooOnlyForLiveStories();
    void aStorySaysWhoseIdeaItWas();
    void filtersAndSearchNarrow();
    void aRemovedPostSaysSo();
    void aScreenReaderHearsAllThatAPostShows();
    void whatAnEditorRemovedSaysByWhomAndWhy();
    void tThanksOnceWithAWord();
    void whoNominatesIsNamedOnlyWhereTheyTickIt();
    void aPostMayBeAboutAStory();
    void aPictureGoesWithThePostAndItsDescription();
    void thePictureOfAPostIsShownAndSaid();
    void whatWasSeenBeforeIsToldApart();
    void theSideOffersTheQueueAndTheCharter();
    void theNextEventsAreNamedWithTheirDay();
    void anAtOffersColleaguesAndKeepsWhoIsMeant();
    void anAddressIsNoMention();
    void whatNamesOneIsAFilterOfItsOwn();
    void onesOwnPlaceIsAFilterWithItsName();
    void onesOwnPostIsChangedFromItsMenu();
    void aChangedPostSaysWhenAndWhatBecameOfIt();
    void aPinnedPostSaysSoAndEditorsTakeItDown();
    void namesStandOutAndNothingElseIsMarkup();
    void aNoticeGoesWithItsReasonOrWhenItIsClosed();
    void everyControlHasAName();
};

void TestWallView::aPostLookedAtForASecondIsSeenOnce()
{
    World world;
    QSignalSpy seen(&world.view, &WallView::seen);
    world.view.setEntries({ world.entry(u"a"_s) }, false);
    QTest::qWait(1);
    world.view.look();
    world.lookAgainAfter(900ms);
    QCOMPARE(seen.size(), 0);
    world.lookAgainAfter(100ms);
    QCOMPARE(seen.size(), 1);
    world.lookAgainAfter(5s);
    QCOMPARE(seen.size(), 1);
}

void TestWallView::nothingIsLookedAtOnceAllWasSeen()
{
    World world;
    QSignalSpy seen(&world.view, &WallView::seen);
    world.view.setEntries({ world.entry(u"a"_s) }, false);
    QTest::qWait(1);
    world.view.look();
    QVERIFY(world.view.isLooking());
    world.lookAgainAfter(1s);
    QCOMPARE(seen.size(), 1);
    QVERIFY(!world.view.isLooking()); // an idle window wakes nobody
    world.view.setEntries({ world.entry(u"b"_s), world.entry(u"a"_s) }, false);
    QVERIFY(world.view.isLooking());
    QTest::qWait(1);
    world.view.look();
    world.lookAgainAfter(1s);
    QCOMPARE(seen.size(), 2);
    QVERIFY(!world.view.isLooking());
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(&world.view, &back);
    QVERIFY(world.view.isLooking());
}

void TestWallView::aLookThatBreaksDoesNotCount()
{
    SeenTracker tracker;
    const QDateTime start(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const WallPostId post { u"a"_s };
    QVERIFY(tracker.look({ post }, start).isEmpty());
    QVERIFY(tracker.look({}, start.addMSecs(600)).isEmpty());
    QVERIFY(tracker.look({ post }, start.addMSecs(700)).isEmpty());
    QVERIFY(tracker.look({ post }, start.addMSecs(1600)).isEmpty());
    QVERIFY(tracker.isWaiting());
    QCOMPARE(tracker.look({ post }, start.addMSecs(1700)).size(), 1);
    QVERIFY(!tracker.isWaiting());
}

void TestWallView::halfOfAPostMustBeVisible()
{
    const QRect viewport(0, 0, 800, 600);
    QVERIFY(SeenTracker::isHalfVisible(QRect(0, 500, 800, 200), viewport));
    QVERIFY(!SeenTracker::isHalfVisible(QRect(0, 501, 800, 200), viewport));
    QVERIFY(SeenTracker::isHalfVisible(QRect(0, -700, 800, 2000), viewport)); // taller than all
    QVERIFY(!SeenTracker::isHalfVisible(QRect(0, 600, 800, 10), viewport));
}

void TestWallView::postsOutsideTheWindowAreNotSeen()
{
    World world;
    QSignalSpy seen(&world.view, &WallView::seen);
    QList<WallEntry> many;
    for (int i = 0; i < 20; ++i)
        many.append(world.entry(QString::number(i)));
    world.view.setEntries(many, false);
    QTest::qWait(1);
    world.view.look();
    world.lookAgainAfter(2s);
    QVERIFY(seen.size() > 0);
    QVERIFY(seen.size() < 20);
    world.view.hide();
}

void TestWallView::postIsOffWhileEmptyAndTooLong()
{
    World world;
    auto *text = world.view.findChild<QPlainTextEdit *>();
    QVERIFY(!world.button(u"Post"_s)->isEnabled());
    text->setPlainText(u"  \n "_s);
    QVERIFY(!world.button(u"Post"_s)->isEnabled());
    text->setPlainText(u"Hello"_s);
    QVERIFY(world.button(u"Post"_s)->isEnabled());
    text->setPlainText(QString(WallLimits::text + 1, u'a'));
    QVERIFY(!world.button(u"Post"_s)->isEnabled());
}

void TestWallView::ctrlEnterPostsAndAFailureKeepsTheText()
{
    World world;
    QSignalSpy written(&world.view, &WallView::postWritten);
    QTest::keyClick(&world.view, Qt::Key_N);
    auto *text = world.view.findChild<QPlainTextEdit *>();
    QVERIFY(text->hasFocus());
    text->clearFocus();
    QTest::keyClick(&world.view, Qt::Key_N, Qt::ControlModifier); // as on every page
    QVERIFY(text->hasFocus());
    text->setPlainText(u" Hello all "_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.at(0).at(0).toString(), u"Hello all"_s);
    world.view.postSettled(u"The server does not answer"_s);
    QCOMPARE(text->toPlainText(), u" Hello all "_s);
    world.view.postSettled({});
    QVERIFY(text->toPlainText().isEmpty());
}

void TestWallView::lLikesAndEnterOpensComments()
{
    World world;
    world.view.setEntries({ world.entry(u"a"_s) }, false);
    QSignalSpy liked(&world.view, &WallView::likeAsked);
    QSignalSpy asked(&world.view, &WallView::commentsAsked);
    PostCard *card = world.view.card({ u"a"_s });
    QTest::keyClick(card, Qt::Key_L);
    QCOMPARE(liked.size(), 1);
    QCOMPARE(liked.at(0).at(1).toBool(), true);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(card->hasCommentsOpen());
    QSignalSpy written(&world.view, &WallView::commentWritten);
    auto *answer = card->findChild<QLineEdit *>();
    answer->setText(u"Well done"_s);
    QTest::keyClick(answer, Qt::Key_Return);
    QCOMPARE(written.at(0).at(1).toString(), u"Well done"_s);
}

void TestWallView::theAnswerFieldNamesWhomOneAnswers()
{
    World world;
    WallEntry entry = world.entry(u"a"_s);
    entry.me = { u"me"_s };
    entry.post.reactedByMe = true;
    entry.post.reactions = 31;
    world.view.setEntries({ entry }, false);
    QTest::qWait(1);
    PostCard *card = world.view.card({ u"a"_s });
    QVERIFY(card);
    const auto hint = [card] { return card->findChild<QLineEdit *>()->placeholderText(); };
    QCOMPARE(hint(), u"Write a comment"_s);
    const auto comment = [](const QString &author, const QString &name) {
        WallComment made;
        made.id = { author + name };
        made.author = { author };
        made.authorName = name;
        made.text = u"Please do."_s;
        made.postedAt = QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC);
        return made;
    };
    world.view.setComments({ u"a"_s }, { comment(u"awa"_s, u"Awa M."_s) });
    QCOMPARE(hint(), u"Answer Awa"_s);
    world.view.setComments({ u"a"_s },
        { comment(u"awa"_s, u"Awa M."_s), comment(u"mads"_s, u"Mads K."_s),
            comment(u"me"_s, u"Camille R."_s) });
    QCOMPARE(hint(), u"Answer Awa and Mads"_s);
    const auto labels = card->findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
        [](const TextLabel *label) { return label->text().startsWith(u"You and 30"_s); }));
}

void TestWallView::commentsStayOpenThroughASync()
{
    World world;
    world.view.setEntries({ world.entry(u"a"_s) }, false);
    PostCard *card = world.view.card({ u"a"_s });
    QTest::keyClick(card, Qt::Key_Return);
    world.view.setEntries({ world.entry(u"new"_s), world.entry(u"a"_s) }, false);
    QCOMPARE(world.view.card({ u"a"_s }), card);
    QVERIFY(card->hasCommentsOpen());
    QCOMPARE(world.view.cards().first()->entry().post.id.value, u"new"_s);
}

void TestWallView::whatIsSelectedStaysThroughASync()
{
    World world;
    WallEntry entry = world.entry(u"a"_s, u"The pump runs"_s);
    world.view.setEntries({ entry }, false);
    QLabel *text = nullptr;
    for (auto *label : world.view.card({ u"a"_s })->findChildren<QLabel *>()) {
        if (label->text() == entry.post.text)
            text = label;
    }
    QVERIFY(text);
    text->setSelection(4, 4);
    QCOMPARE(text->selectedText(), u"pump"_s);
    entry.post.reactions = 3;
    world.view.setEntries({ entry }, false);
    QCOMPARE(text->selectedText(), u"pump"_s);
    entry.post.removed = true;
    world.view.setEntries({ entry }, false);
    QVERIFY(text->selectedText().isEmpty());
}

void TestWallView::relayItTooOnlyForLiveStories()
{
    World world;
    WallEntry entry = world.entry(u"a"_s);
    entry.post.story = { u"s1"_s };
    entry.story = Story();
    entry.story->title = u"Wind farm"_s;
    entry.relayable = false;
    world.view.setEntries({ entry }, false);
    QVERIFY(!world.button(u"Relay it too"_s)->isVisible());
    entry.relayable = true;
    world.view.setEntries({ entry }, false);
    QSignalSpy asked(&world.view, &WallView::relayAsked);
    QVERIFY(world.button(u"Relay it too"_s)->isVisible());
    world.button(u"Relay it too"_s)->click();
    QCOMPARE(asked.size(), 1);
}

void TestWallView::aStorySaysWhoseIdeaItWas()
{
    World world;
    WallEntry entry = world.entry(u"a"_s);
    entry.post.story = { u"s1"_s };
    entry.story = Story();
    entry.story->title = u"Wind farm"_s;
    const auto says = [&world](const QString &words) {
        const auto labels = world.view.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const TextLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    world.view.setEntries({ entry }, false);
    QVERIFY(!says(u"Suggested by"_s));
    entry.story->suggestedBy = { u"Ana Lopes"_s };
    world.view.setEntries({ entry }, false);
    QVERIFY(says(u"Suggested by Ana Lopes"_s));
}

void TestWallView::filtersAndSearchNarrow()
{
    World world;
    world.view.setEntries({ world.entry(u"a"_s, u"Turbines"_s), world.entry(u"b"_s) }, false);
    world.view.setSearch(u"turb"_s);
    QCOMPARE(world.view.cards().size(), 1);
    world.view.setSearch(u"zebra"_s);
    Button *clear = world.button(u"Clear"_s);
    QVERIFY(clear && clear->isVisible());
    QSignalSpy cleared(&world.view, &WallView::searchCleared);
    clear->click();
    QCOMPARE(cleared.size(), 1);
    world.view.setSearch({});
    QCOMPARE(world.view.cards().size(), 2);
    QVERIFY(!clear->isVisible());
}

void TestWallView::aRemovedPostSaysSo()
{
    World world;
    WallEntry entry = world.entry(u"a"_s, u"secret"_s);
    entry.post.removed = true;
    world.view.setEntries({ entry }, false);
    const QString name = world.view.card({ u"a"_s })->accessibleName();
    QVERIFY2(name.contains(u"This post was removed"_s), qPrintable(name));
    QVERIFY2(!name.contains(u"secret"_s), qPrintable(name));
}

void TestWallView::aScreenReaderHearsAllThatAPostShows()
{
    World world;
    WallEntry entry = world.entry(u"a"_s);
    entry.post.comments = 3;
    entry.post.views = 12;
    entry.post.story = { u"s"_s };
    entry.story = Story();
    entry.story->title = u"The pump saves half"_s;
    world.view.setEntries({ entry }, false);
    const QString name = world.view.card({ u"a"_s })->accessibleName();
    QVERIFY2(name.contains(u"About the story: The pump saves half"_s), qPrintable(name));
    QVERIFY2(name.contains(u"3 comment"_s), qPrintable(name));
    QVERIFY2(name.contains(u"Seen by 12 colleague"_s), qPrintable(name));
    QVERIFY(!name.contains(u"Your relay"_s));
    entry.mine = true;
    entry.post.trackedLink = QUrl(u"https://relais.example/r/abc"_s);
    world.view.setEntries({ entry }, false);
    QVERIFY(world.view.card({ u"a"_s })->accessibleName().contains(u"Your relay"_s));
}

void TestWallView::whatAnEditorRemovedSaysByWhomAndWhy()
{
    World world;
    WallEntry entry = world.entry(u"a"_s, {});
    entry.post.removed = true;
    entry.post.removedBy = u"Edith B."_s;
    entry.post.removedReason = u"A customer is named"_s;
    world.view.setEntries({ entry }, false);
    const QString name = world.view.card({ u"a"_s })->accessibleName();
    QVERIFY(name.contains(entry.post.removedBy) && name.contains(entry.post.removedReason));
}

void TestWallView::tThanksOnceWithAWord()
{
    World world;
    QSignalSpy thanks(&world.view, &WallView::thanksAsked);
    WallEntry entry = world.entry(u"a"_s);
    world.view.setEntries({ entry }, false);
    PostCard *card = world.view.card({ u"a"_s });
    QTest::keyClick(card, Qt::Key_T);
    auto *popover = card->findChild<WordPopover *>();
    QVERIFY(popover);
    auto *field = popover->findChild<QLineEdit *>();
    field->setText(u" Well told "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(thanks.size(), 1);
    QCOMPARE(thanks.first().at(1).toString(), u"Well told"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    entry.thanked = true;
    world.view.setEntries({ entry }, false);
    QVERIFY(!world.button(u"Thanked"_s)->isEnabled());
    QTest::keyClick(card, Qt::Key_T);
    QVERIFY(!card->findChild<WordPopover *>());
}

void TestWallView::whoNominatesIsNamedOnlyWhereTheyTickIt()
{
    World world;
    world.view.setNominations(true);
    world.view.setEntries({ world.entry(u"a"_s) }, false);
    PostCard *card = world.view.card({ u"a"_s });
    QSignalSpy nominated(&world.view, &WallView::nominateAsked);
    for (const bool named : { false, true }) {
        for (auto *button : card->findChildren<Button *>()) {
            if (button->accessibleName() == u"More about this post"_s)
                button->click();
        }
        auto *menu = card->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Nominate Mads K."_s))
                action->trigger();
        }
        delete menu;
        auto *popover = card->findChild<WordPopover *>();
        QVERIFY(popover);
        auto *tick = popover->findChild<QCheckBox *>();
        QVERIFY(tick && !tick->isChecked());
        tick->setChecked(named);
        auto *field = popover->findChild<QLineEdit *>();
        field->setText(u"Always helps"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(nominated.constLast().at(1).toString(), u"Always helps"_s);
        QCOMPARE(nominated.constLast().at(2).toBool(), named);
    }
    QCOMPARE(nominated.size(), 2);
}

void TestWallView::aPostMayBeAboutAStory()
{
    World world;
    QSignalSpy written(&world.view, &WallView::postWritten);
    Story story;
    story.id = { u"s"_s };
    story.title = u"Apprentices"_s;
    world.view.writer().setStories({ story });
    world.button(u"Story"_s)->click();
    auto *menu = world.view.writer().findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().last()->trigger();
    menu->close();
    world.view.findChild<QPlainTextEdit *>()->setPlainText(u"Read this"_s);
    world.button(u"Post"_s)->click();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(1).value<StoryId>().value, u"s"_s);
}

void TestWallView::aPictureGoesWithThePostAndItsDescription()
{
    World world;
    QSignalSpy written(&world.view, &WallView::postWritten);
    auto *picture = world.view.findChild<WriterPicture *>();
    QVERIFY(!picture->isVisible());
    world.view.writer().setPicture({ u"/own/pump.jpg"_s, {}, 1200, 800 });
    QVERIFY(picture->isVisible());
    picture->findChild<QLineEdit *>()->setText(u" The pump "_s);
    world.view.writer().setPart({ u"/own/part.jpg"_s, {}, 600, 600 });
    world.view.findChild<QPlainTextEdit *>()->setPlainText(u"Look"_s);
    world.button(u"Post"_s)->click();
    QCOMPARE(written.size(), 1);
    const auto sent = written.first().at(3).value<std::optional<StoryImage>>();
    QCOMPARE(sent, std::optional(StoryImage { u"/own/part.jpg"_s, u"The pump"_s, 600, 600 }));
    // What could not be kept keeps its picture; what was kept leaves an empty field.
    world.view.postSettled(u"Your disk is full"_s);
    QVERIFY(picture->picture());
    world.view.postSettled({});
    QVERIFY(!picture->isVisible() && !picture->picture());
    // A part of one that was taken away meanwhile brings none back.
    world.view.writer().setPart({ u"/own/part.jpg"_s, {}, 600, 600 });
    QVERIFY(!picture->picture());
}

void TestWallView::thePictureOfAPostIsShownAndSaid()
{
    World world;
    WallEntry entry = world.entry(u"a"_s);
    entry.post.image = StoryImage { u"/media/pump.jpg"_s, u"The pump, painted blue"_s, 1200, 800 };
    world.view.setEntries({ entry, world.entry(u"b"_s) }, false);
    PostCard *card = world.view.card({ u"a"_s });
    auto *picture = card->findChild<PictureView *>();
    QVERIFY(picture->isVisibleTo(card));
    QCOMPARE(picture->accessibleDescription(), u"The pump, painted blue"_s);
    QVERIFY(card->accessibleName().contains(u"Picture: The pump, painted blue"_s));
    PostCard *without = world.view.card({ u"b"_s });
    QVERIFY(!without->findChild<PictureView *>()->isVisibleTo(without));
    QVERIFY(!without->accessibleName().contains(u"icture"_s));
    entry.post.removed = true;
    world.view.setEntries({ entry, world.entry(u"b"_s) }, false);
    QVERIFY(!picture->isVisibleTo(card));
    QVERIFY(!card->accessibleName().contains(u"icture"_s));
}

void TestWallView::whatWasSeenBeforeIsToldApart()
{
    World world;
    world.view.setEntries({ world.entry(u"a"_s), world.entry(u"b"_s) }, false);
    const auto line = [&world]() -> TextLabel * {
        for (TextLabel *label : world.view.findChildren<TextLabel *>()) {
            if (label->text().startsWith(u"You have seen"_s))
                return label;
        }
        return nullptr;
    };
    QVERIFY(line() && line()->isHidden());
    world.view.setSeenFrom({ u"b"_s });
    QTest::qWait(1);
    QVERIFY(!line()->isHidden());
    QVERIFY(line()->y() > world.view.card({ u"a"_s })->y());
    QVERIFY(line()->y() < world.view.card({ u"b"_s })->y());
    world.view.setSeenFrom({});
    QVERIFY(line()->isHidden());
}

void TestWallView::theSideOffersTheQueueAndTheCharter()
{
    World world;
    WallSide &side = world.view.side();
    QVERIFY(!side.isVisible()); // no room beside the posts
    world.view.resize(1200, 700);
    QTRY_VERIFY(side.isVisible());
    Story story;
    story.id = { u"story"_s };
    story.title = u"Forty apprentices start"_s;
    story.expiry = world.clock.now().addDays(9);
    side.setQueue({ story }, 7, world.clock.now());
    side.setCharter(Charter { 4, world.clock.now(), {}, world.clock.now(), 0, {} });
    QVERIFY(world.button(u"All 7"_s));
    QSignalSpy asked(&side, &WallSide::storyAsked);
    for (auto *line : side.findChildren<QAbstractButton *>()) {
        if (line->text() == story.title) {
            QVERIFY2(line->accessibleName().contains(u"9"_s), qPrintable(line->accessibleName()));
            QTest::keyClick(line, Qt::Key_Space);
        }
    }
    QCOMPARE(asked.size(), 1);
    QSignalSpy read(&side, &WallSide::charterAsked);
    world.button(u"Read the charter"_s)->click();
    QCOMPARE(read.size(), 1);
    side.setCharter({});
    QVERIFY(!world.button(u"Read the charter"_s)->isVisible());
    side.setQueue({}, 0, world.clock.now());
    QVERIFY(!world.button(u"All 0"_s)->isVisible());
}

void TestWallView::theNextEventsAreNamedWithTheirDay()
{
    World world;
    world.view.resize(1200, 700);
    WallSide &side = world.view.side();
    QTRY_VERIFY(side.isVisible());
    auto *dates = side.findChild<WallDates *>();
    QVERIFY(dates && dates->isHidden());
    Story story;
    story.id = { u"open-day"_s };
    story.title = u"Open day"_s;
    story.kind = StoryKind::Event;
    story.event = { QDateTime(QDate(2026, 12, 12), QTime(14, 0)).toUTC(), u"Nantes"_s };
    side.setEvents({ story });
    QVERIFY(dates->isVisible());
    const auto lines = dates->findChildren<QAbstractButton *>();
    QCOMPARE(lines.size(), 1);
    const QString said = lines.constFirst()->accessibleName();
    for (const QString &part : { story.title, u"12"_s, u"14:00"_s, story.event.place })
        QVERIFY2(said.contains(part), qPrintable(said));
    QSignalSpy asked(&side, &WallSide::storyAsked);
    QTest::keyClick(lines.constFirst(), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<StoryId>(), story.id);
    VERIFY_NAMED(&world.view);
    side.setEvents({});
    QVERIFY(dates->isHidden());
}

void TestWallView::aNoticeGoesWithItsReasonOrWhenItIsClosed()
{
    World world;
    const auto shown = [&world]() -> Banner * {
        for (auto *banner : world.view.findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    };
    world.view.setNotice(u"The server does not answer"_s);
    QVERIFY(shown());
    world.view.withdrawNotice(u"Something else"_s);
    QVERIFY(shown());
    world.view.withdrawNotice(u"The server does not answer"_s);
    QVERIFY(!shown());
    world.view.setNotice(u"This post is not here"_s);
    QVERIFY(shown());
    for (auto *button : shown()->findChildren<Button *>()) {
        if (button->accessibleName() == u"Close this message"_s)
            button->click();
    }
    QVERIFY(!shown());
}

void TestWallView::everyControlHasAName()
{
    World world;
    VERIFY_NAMED(&world.view);
    WallEntry entry = world.entry(u"a"_s);
    entry.post.story = { u"s1"_s };
    entry.story = Story();
    entry.relayable = true;
    world.view.setEntries({ entry, world.entry(u"b"_s) }, true);
    VERIFY_NAMED(&world.view);
    QTest::keyClick(world.view.card({ u"a"_s }), Qt::Key_Return); // its comments
    VERIFY_NAMED(&world.view);
    world.view.findChild<QPlainTextEdit *>()->setPlainText(u"Hello"_s);
    world.view.postSettled(u"The server does not answer"_s);
    VERIFY_NAMED(&world.view);
}

void TestWallView::anAtOffersColleaguesAndKeepsWhoIsMeant()
{
    World world;
    world.view.writer().setFind([](const QString &typed) {
        QList<Colleague> found { { { u"lea"_s }, u"Léa Martin"_s }, { { u"leo"_s }, u"Léo B."_s } };
        found.removeIf([&typed](const Colleague &one) {
            return !matchesDirectoryKey(directoryKey(one.name), typed);
        });
        return found;
    });
    QSignalSpy written(&world.view, &WallView::postWritten);
    auto *field = world.view.findChild<MentionEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"Thanks @le"_s);
    QTRY_VERIFY(field->completer().popup()->isVisible());
    QCOMPARE(field->completer().popup()->model()->rowCount(), 2);
    QTest::keyClick(field->completer().popup(), Qt::Key_Down);
    QTest::keyClick(field->completer().popup(), Qt::Key_Return);
    QCOMPARE(field->toPlainText(), u"Thanks @Léo B. "_s);
    QVERIFY(!field->completer().popup()->isVisible());
    world.view.writer().mention({ { u"lea"_s }, u"Léa Martin"_s });
    QTest::keyClicks(field, u"for the photos"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(0).toString(), u"Thanks @Léo B. @Léa Martin for the photos"_s);
    const auto mentions = written.first().at(2).value<QList<WallMention>>();
    QCOMPARE(mentions.size(), 2);
    QCOMPARE(mentions.first().member.value, u"leo"_s);
    // Who was taken out of the text again is not meant.
    world.view.postSettled({});
    world.view.writer().mention({ { u"lea"_s }, u"Léa Martin"_s });
    QCOMPARE(field->mentions().size(), 1);
    field->setPlainText(u"Nobody"_s);
    QVERIFY(field->mentions().isEmpty());
}

void TestWallView::anAddressIsNoMention()
{
    World world;
    int asked = 0;
    world.view.writer().setFind([&asked](const QString &) {
        ++asked;
        return QList<Colleague> { { { u"lea"_s }, u"Léa Martin"_s } };
    });
    auto *field = world.view.findChild<MentionEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"Write to lea@norvane"_s);
    QCOMPARE(field->toPlainText(), u"Write to lea@norvane"_s);
    QCOMPARE(asked, 0);
    QVERIFY(!field->completer().popup()->isVisible());
}

void TestWallView::whatNamesOneIsAFilterOfItsOwn()
{
    World world;
    WallEntry named = world.entry(u"a"_s);
    named.namesMe = true;
    world.view.setEntries({ world.entry(u"b"_s), named }, false);
    world.view.setMentions(2);
    for (auto *chip : world.view.findChildren<Chip *>()) {
        if (chip->text() == u"Mentions 2"_s)
            chip->click();
    }
    QCOMPARE(world.view.cards().size(), 1);
    QCOMPARE(world.view.cards().first()->entry().post.id.value, u"a"_s);
}

void TestWallView::onesOwnPlaceIsAFilterWithItsName()
{
    World world;
    WallEntry nearby = world.entry(u"a"_s);
    nearby.post.place = u"Lyon"_s;
    world.view.setEntries({ world.entry(u"b"_s), nearby }, false);
    const auto chip = [&world](const QString &text) {
        Chip *found = nullptr;
        for (auto *one : world.view.findChildren<Chip *>()) {
            if (one->text() == text && one->isVisible())
                found = one;
        }
        return found;
    };
    world.view.setPlace({});
    QVERIFY(!chip(u"Lyon"_s));
    world.view.setPlace(u"Lyon"_s);
    QVERIFY(chip(u"Lyon"_s));
    chip(u"Lyon"_s)->click();
    QCOMPARE(world.view.model().shown(), QList<WallPostId> { nearby.post.id });
    world.view.setPlace({}); // the member has none any more: nothing is left filtered unseen
    QCOMPARE(world.view.model().shown().size(), 2);
    QVERIFY(chip(u"Everyone"_s)->isChecked());
}

void TestWallView::onesOwnPostIsChangedFromItsMenu()
{
    World world;
    WallEntry mine = world.entry(u"a"_s);
    mine.mine = true;
    WallEntry relayed = world.entry(u"b"_s);
    relayed.mine = true;
    relayed.post.trackedLink = QUrl(u"https://relais.example/r/abc"_s);
    world.view.setEntries({ mine, relayed, world.entry(u"c"_s) }, false);
    const QSignalSpy asked(&world.view, &WallView::editAsked);
    const auto offer = [&world](const QString &post) { // "on", "off" or nothing
        const auto buttons = world.view.card({ post })->findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->accessibleName().startsWith(u"More"_s))
                button->click();
        }
        QString offered;
        auto *menu = world.view.card({ post })->findChild<QMenu *>();
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action->text() != u"Edit"_s)
                continue;
            offered = action->isEnabled() ? u"on"_s : u"off"_s;
            action->trigger();
        }
        if (menu)
            menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return offered;
    };
    QCOMPARE(offer(u"a"_s), u"on"_s);
    QCOMPARE(offer(u"b"_s), u"off"_s); // what its story let out
    QCOMPARE(offer(u"c"_s), QString()); // another's
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<WallPostId>().value, u"a"_s);
}

void TestWallView::aChangedPostSaysWhenAndWhatBecameOfIt()
{
    World world;
    WallEntry mine = world.entry(u"a"_s);
    mine.mine = true;
    mine.post.editedAt = world.clock.now().addSecs(-60);
    mine.post.editWaiting = true;
    world.view.setEntries({ mine }, false);
    const PostCard *card = world.view.card({ u"a"_s });
    QVERIFY(card->accessibleName().contains(u"edited today"_s));
    QVERIFY(card->accessibleName().contains(u"Goes out when you are back"_s));
    mine.post.editedAt = {};
    mine.post.editWaiting = false;
    mine.post.editProblem = u"edited-since"_s;
    world.view.setEntries({ mine }, false);
    QVERIFY(!card->accessibleName().contains(u"edited"_s));
    QVERIFY(card->accessibleName().contains(u"Your change was not taken"_s));
    QVERIFY(card->accessibleName().contains(u"You changed this elsewhere"_s));
    QSignalSpy asked(&world.view, &WallView::editAsked);
    const auto buttons = card->findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *button) { return button->text() == u"Edit again"_s; });
    QVERIFY(again != buttons.cend() && !(*again)->isHidden());
    (*again)->click();
    QCOMPARE(asked.size(), 1);
    mine.post.editProblem.clear();
    world.view.setEntries({ mine }, false);
    QVERIFY((*again)->isHidden());
}

void TestWallView::aPinnedPostSaysSoAndEditorsTakeItDown()
{
    World world;
    WallEntry pinned = world.entry(u"a"_s);
    pinned.post.pinnedAt = world.clock.now();
    pinned.mayPin = true;
    world.view.setEntries({ pinned, world.entry(u"b"_s) }, false);
    QVERIFY(world.view.card({ u"a"_s })->accessibleName().startsWith(u"Pinned"_s));
    QVERIFY(!world.view.card({ u"b"_s })->accessibleName().contains(u"Pinned"_s));
    QSignalSpy asked(&world.view, &WallView::pinAsked);
    QSignalSpy copied(&world.view, &WallView::linkCopied);
    const auto choose = [&world](const QString &post, const QString &text) {
        const auto buttons = world.view.card({ post })->findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->accessibleName().startsWith(u"More"_s))
                button->click();
        }
        auto *menu = world.view.card({ post })->findChild<QMenu *>();
        bool offered = false;
        if (menu) {
            for (QAction *action : menu->actions()) {
                if (action->text() != text)
                    continue;
                action->trigger();
                offered = true;
            }
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return offered;
    };
    QVERIFY(choose(u"a"_s, u"No longer on top"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toBool(), false);
    QVERIFY(!choose(u"b"_s, u"Pin to the top"_s)); // not an editor
    QVERIFY(choose(u"b"_s, u"Copy link"_s));
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"relais://wall/b"_s);
}

void TestWallView::namesStandOutAndNothingElseIsMarkup()
{
    World world;
    WallEntry entry = world.entry(u"a"_s, u"<b>Thanks</b> @Ann Lee and @Ann"_s);
    entry.post.mentions = { { { u"1"_s }, u"Ann"_s }, { { u"2"_s }, u"Ann Lee"_s } };
    world.view.setEntries({ entry }, false);
    QString shown;
    for (const auto *label : world.view.card({ u"a"_s })->findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::RichText)
            shown = label->text();
    }
    QCOMPARE(shown.count(u"<span"_s), 2);
    QVERIFY(shown.contains(u"&lt;b&gt;Thanks"_s));
    QTextDocument document;
    document.setHtml(shown);
    QCOMPARE(document.toPlainText(), entry.post.text);
}

QTEST_MAIN(TestWallView)
#include "tst_wallview.moc"
