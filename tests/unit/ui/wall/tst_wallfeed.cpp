// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/reach.h"
#include "tests/unit/ui/support/uistories.h"
#include "tests/unit/ui/wall/wallentries.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/wall/postcard.h"
#include "ui/wall/wallmodel.h"
#include "ui/wall/wallview.h"
#include "ui/wall/wallwriter.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;

namespace {

constexpr int most = 40; // cards at once, in a view of 700 px

struct World {
    World()
    {
        theme.install(*qApp);
        view.resize(900, 700);
        view.show();
        view.activateWindow();
        QApplication::setActiveWindow(&view);
        for (QScrollArea *one : view.findChildren<QScrollArea *>()) {
            if (one->accessibleName() == u"Posts"_s)
                area = one;
        }
    }
    QScrollBar &bar() const { return *area->verticalScrollBar(); }
    void show(const QList<WallEntry> &entries)
    {
        view.setEntries(entries, false);
        QCoreApplication::processEvents(); // what cards want to be measured again
    }
    int topOf(const QString &post) const //!< in what is seen
    {
        PostCard *card = view.card({ post });
        return card ? card->mapTo(area->viewport(), QPoint()).y() : -9999;
    }
    QString firstSeen() const
    {
        for (PostCard *card : view.cards()) {
            if (card->mapTo(area->viewport(), QPoint(0, card->height())).y() > 0)
                return card->entry().post.id.value;
        }
        return {};
    }
    //! A card there is whose comments are open, and what is written there.
    QLineEdit *openComments(const QString &post, const QString &draft) const
    {
        PostCard *card = view.card({ post });
        if (!card)
            return nullptr;
        QTest::keyClick(card, Qt::Key_Return);
        auto *field = card->findChild<QLineEdit *>();
        field->setText(draft);
        QCoreApplication::processEvents();
        return field;
    }

    ManualClock clock { wallNoon };
    Theme theme;
    OneColour images { Qt::gray };
    PictureCache pictures { images };
    WallView view { theme, pictures, clock };
    QScrollArea *area = nullptr;
};

} // namespace

class TestWallFeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongWallHasFewCards();
    void theEndIsReachedAndTheLastPostStandsThere();
    void cardsStandBelowOneAnother();
    void whatIsReadStaysWhenPostsArriveAbove();
    void whatIsReadStaysWhenAPostAboveGoes();
    void onTopTheNewPostShows();
    void whatIsReadStaysWhenItsCommentsOpen();
    void aCommentThatIsWrittenSurvivesItsCard();
    void anAnswerFindsTheCardThatWasAway();
    void anAnswerTakesNoFocusFromWhereOneWentOn();
    void theFocusStaysWhereItIsHoweverFarOneScrolls();
    void theFocusGoesOnWhenItsPostGoes();
    void theFocusGoesOnWhateverComesAndGoesAbove();
    void jAndKWalkThroughAllPosts();
    void tabReadsFromTheTopDown();
    void aPostFarDownIsRevealed();
    void aNarrowerWallMeasuresAnew();
    void everyControlHasAName();
};

void TestWallFeed::aLongWallHasFewCards()
{
    World world;
    world.show(manyWallEntries(300));
    QVERIFY(!world.view.cards().isEmpty());
    QVERIFY2(
        world.view.cards().size() < most, qPrintable(QString::number(world.view.cards().size())));
    QVERIFY(world.bar().maximum() > 20'000); // room for all of them
    for (int value = 0; value <= world.bar().maximum(); value += 500) {
        world.bar().setValue(value);
        QVERIFY(world.view.cards().size() < most);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(world.view.findChildren<PostCard *>().size() < most);
    QVERIFY(!world.view.card({ u"post-0"_s }));
}

void TestWallFeed::theEndIsReachedAndTheLastPostStandsThere()
{
    World world;
    world.show(manyWallEntries(120));
    for (int i = 0; i < 10; ++i) { // what is measured on the way moves the end
        world.bar().setValue(world.bar().maximum());
        QCoreApplication::processEvents();
    }
    PostCard *last = world.view.card({ u"post-119"_s });
    QVERIFY(last);
    const int bottom = last->mapTo(world.area->viewport(), QPoint(0, last->height())).y();
    QVERIFY(bottom <= world.area->viewport()->height());
    QVERIFY(bottom > world.area->viewport()->height() - 40);
}

void TestWallFeed::cardsStandBelowOneAnother()
{
    World world;
    world.show(manyWallEntries(40));
    world.bar().setValue(900);
    QCoreApplication::processEvents();
    const QList<PostCard *> cards = world.view.cards();
    QVERIFY(cards.size() > 3);
    for (qsizetype i = 1; i < cards.size(); ++i) {
        QCOMPARE(cards.at(i)->y(), cards.at(i - 1)->geometry().bottom() + 1 + 12);
        QCOMPARE(cards.at(i)->height(), cards.at(i)->heightForWidth(cards.at(i)->width()));
    }
}

void TestWallFeed::whatIsReadStaysWhenPostsArriveAbove()
{
    World world;
    QList<WallEntry> entries = manyWallEntries(60);
    world.show(entries);
    world.bar().setValue(2000);
    QCoreApplication::processEvents();
    const QString read = world.firstSeen();
    const int before = world.topOf(read);
    PostCard *card = world.view.card({ read });
    entries.prepend(aWallEntry(u"new-1"_s));
    entries.prepend(aWallEntry(u"new-2"_s, QString(900, u'm')));
    world.show(entries);
    QCOMPARE(world.topOf(read), before);
    QCOMPARE(world.view.card({ read }), card); // the same, with all that was begun on it
}

void TestWallFeed::whatIsReadStaysWhenAPostAboveGoes()
{
    World world;
    QList<WallEntry> entries = manyWallEntries(60);
    world.show(entries);
    world.bar().setValue(3000);
    QCoreApplication::processEvents();
    const QString read = world.firstSeen();
    const int before = world.topOf(read);
    entries.removeAt(1);
    world.show(entries);
    QCOMPARE(world.topOf(read), before);
}

void TestWallFeed::onTopTheNewPostShows()
{
    World world;
    QList<WallEntry> entries = manyWallEntries(60);
    world.show(entries);
    QCOMPARE(world.bar().value(), 0);
    entries.prepend(aWallEntry(u"new"_s));
    world.show(entries);
    QCOMPARE(world.bar().value(), 0);
    QCOMPARE(world.view.cards().first()->entry().post.id.value, u"new"_s);
    QVERIFY(world.topOf(u"new"_s) < world.topOf(u"post-0"_s));
}

void TestWallFeed::whatIsReadStaysWhenItsCommentsOpen()
{
    World world;
    world.show(manyWallEntries(60));
    world.bar().setValue(2000);
    QCoreApplication::processEvents();
    const QString read = world.firstSeen();
    const int before = world.topOf(read);
    PostCard *card = world.view.card({ read });
    const int height = card->height();
    QVERIFY(world.openComments(read, {}));
    QTRY_VERIFY(card->height() > height); // it grows down
    QCOMPARE(world.topOf(read), before);
}

void TestWallFeed::aCommentThatIsWrittenSurvivesItsCard()
{
    World world;
    world.show(manyWallEntries(200));
    QVERIFY(world.openComments(u"post-1"_s, u"Well do"_s));
    world.view.writer().takeFocus(); // else its card would stay for the focus
    world.bar().setValue(15'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!world.view.card({ u"post-1"_s }));
    world.bar().setValue(0);
    PostCard *again = world.view.card({ u"post-1"_s });
    QVERIFY(again && again->hasCommentsOpen());
    QCOMPARE(again->findChild<QLineEdit *>()->text(), u"Well do"_s);
    QVERIFY(!world.view.card({ u"post-2"_s })->hasCommentsOpen());
}

void TestWallFeed::anAnswerFindsTheCardThatWasAway()
{
    World world;
    world.show(manyWallEntries(200));
    QSignalSpy written(&world.view, &WallView::commentWritten);
    QLineEdit *field = world.openComments(u"post-1"_s, u"Well done"_s);
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(written.size(), 1);
    world.view.writer().takeFocus();
    world.bar().setValue(15'000);
    QVERIFY(!world.view.card({ u"post-1"_s }));
    world.view.commentSettled({ u"post-1"_s }, u"The server does not answer"_s);
    world.bar().setValue(0);
    PostCard *again = world.view.card({ u"post-1"_s });
    QVERIFY(again);
    auto *sameField = again->findChild<QLineEdit *>();
    QVERIFY(sameField->isEnabled()); // to try again
    QCOMPARE(sameField->text(), u"Well done"_s);
    world.bar().setValue(15'000);
    world.view.commentSettled({ u"post-1"_s }, {});
    world.bar().setValue(0);
    QVERIFY(world.view.card({ u"post-1"_s })->findChild<QLineEdit *>()->text().isEmpty());
}

void TestWallFeed::anAnswerTakesNoFocusFromWhereOneWentOn()
{
    World world;
    world.show(manyWallEntries(10));
    QLineEdit *field = world.openComments(u"post-1"_s, u"Well done"_s);
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_Return);
    world.view.commentSettled({ u"post-1"_s }, {});
    QCOMPARE(world.view.focusWidget(), field); // to write the next
    field->setText(u"And thanks"_s);
    QTest::keyClick(field, Qt::Key_Return);
    world.view.writer().takeFocus();
    world.view.commentSettled({ u"post-1"_s }, {});
    QVERIFY(field->isEnabled());
    QVERIFY(world.view.writer().isAncestorOf(world.view.focusWidget()));
}

void TestWallFeed::theFocusStaysWhereItIsHoweverFarOneScrolls()
{
    World world;
    world.show(manyWallEntries(200));
    PostCard *card = world.view.card({ u"post-1"_s });
    card->setFocus(Qt::TabFocusReason);
    for (int value = 0; value < 20'000; value += 700)
        world.bar().setValue(value);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(world.view.card({ u"post-1"_s }), card);
    QCOMPARE(world.view.focusWidget(), card);
    // Tab and the keys go on from there.
    QVERIFY(world.view.card({ u"post-2"_s }));
    QTest::keyClick(card, Qt::Key_J);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-2"_s }));
    QVERIFY(world.topOf(u"post-2"_s) >= 0);
    QVERIFY(world.topOf(u"post-2"_s) < world.area->viewport()->height());
}

void TestWallFeed::theFocusGoesOnWhenItsPostGoes()
{
    World world;
    QList<WallEntry> entries = manyWallEntries(4);
    world.show(entries);
    world.view.card({ u"post-2"_s })->setFocus(Qt::TabFocusReason);
    entries.removeAt(2);
    world.show(entries);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-3"_s }));
    entries.removeLast();
    world.show(entries);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-1"_s }));
    world.show({});
    QVERIFY(world.view.focusWidget()); // still in the Wall
}

void TestWallFeed::theFocusGoesOnWhateverComesAndGoesAbove()
{
    World world;
    QList<WallEntry> entries = manyWallEntries(8);
    world.show(entries);
    world.view.card({ u"post-4"_s })->setFocus(Qt::TabFocusReason);
    entries.removeAt(4);
    entries.removeAt(1);
    entries.prepend(aWallEntry(u"new-1"_s));
    entries.prepend(aWallEntry(u"new-2"_s));
    world.show(entries);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-5"_s }));
}

void TestWallFeed::jAndKWalkThroughAllPosts()
{
    World world;
    world.show(manyWallEntries(50));
    world.view.focusPosts();
    for (int i = 0; i < 50; ++i) {
        const QString post = u"post-%1"_s.arg(i);
        QCOMPARE(world.view.focusWidget(), world.view.card({ post }));
        QVERIFY2(world.topOf(post) < world.area->viewport()->height(), qPrintable(post));
        QTest::keyClick(world.view.focusWidget(), Qt::Key_J);
    }
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-49"_s }));
    QTest::keyClick(world.view.focusWidget(), Qt::Key_K);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-48"_s }));
    QTest::keyClick(world.view.focusWidget(), Qt::Key_Up); // the arrows too
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-47"_s }));
    QTest::keyClick(world.view.focusWidget(), Qt::Key_Down);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-48"_s }));
}

void TestWallFeed::tabReadsFromTheTopDown()
{
    World world;
    QList<WallEntry> entries = manyWallEntries(30);
    world.show(entries);
    entries.prepend(aWallEntry(u"new"_s)); // made last, read first
    entries.move(4, 2);
    world.show(entries);
    world.bar().setValue(600);
    QCOMPARE(againstReading(world.view.card({ u"new"_s })), QStringList());
    QList<PostCard *> inOrder;
    for (QWidget *stop : tabOrder(&world.view)) {
        if (auto *card = qobject_cast<PostCard *>(stop))
            inOrder.append(card);
    }
    QVERIFY(inOrder == world.view.cards());
    // What belongs to a card comes before the next card.
    const QWidgetList all = tabOrder(&world.view);
    for (qsizetype i = 1; i < inOrder.size(); ++i) {
        for (auto at = all.indexOf(inOrder.at(i - 1)) + 1; at < all.indexOf(inOrder.at(i)); ++at)
            QVERIFY(inOrder.at(i - 1)->isAncestorOf(all.at(at)));
    }
}

void TestWallFeed::aPostFarDownIsRevealed()
{
    World world;
    world.show(manyWallEntries(200));
    world.view.reveal({ u"post-150"_s });
    QCoreApplication::processEvents();
    QVERIFY(world.view.card({ u"post-150"_s }));
    QVERIFY(world.topOf(u"post-150"_s) >= 0);
    QVERIFY(world.topOf(u"post-150"_s) < world.area->viewport()->height() - 40);
    QCOMPARE(world.view.focusWidget(), world.view.card({ u"post-150"_s }));
}

void TestWallFeed::aNarrowerWallMeasuresAnew()
{
    World world;
    world.show(manyWallEntries(30));
    const int wide = world.view.card({ u"post-0"_s })->height();
    world.view.resize(600, 700);
    QCoreApplication::processEvents();
    PostCard *card = world.view.card({ u"post-0"_s });
    QVERIFY(card->width() <= world.area->viewport()->width());
    QVERIFY(card->height() > wide);
    QCOMPARE(card->height(), card->heightForWidth(card->width()));
}

void TestWallFeed::everyControlHasAName()
{
    World world;
    world.show(manyWallEntries(60));
    world.bar().setValue(3000);
    VERIFY_NAMED(&world.view);
}

QTEST_MAIN(TestWallFeed)
#include "tst_wallfeed.moc"
