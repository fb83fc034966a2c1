// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/community/wallservice.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "core/store/wallstore.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/postcard.h"
#include "ui/wall/reportspanel.h"
#include "ui/wall/walldates.h"
#include "ui/wall/wallmodel.h"
#include "ui/wall/wallpage.h"
#include "ui/wall/wallside.h"
#include "ui/wall/wallwriter.h"
#include "ui/wall/writerpicture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! The Wall on a real profile, without a network.
class TestWallPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPostIsTakenBackAsIfItHadNeverBeen();
    void whoIsMentionedGoesAlong();
    void aPictureWaitsWithItsPostAndIsTakenBackWithIt();
    void aPastedImageIsKeptAndAProblemIsSaidThere();
    void anEditIsShownAtOnceAndWaitsInTheQueue();
    void aRefusedEditLeavesThePostAndKeepsTheWords();
    void anEditThatWasToldGivesWayToTheServersAnswer();
    void aDeletedPostStaysAwayUntilItIsTakenBack();
    void aPostThatCouldNotBeDeletedIsThereAgain();
    void aReportedPostIsSaidRemovedOnlyOnceTheServerAgrees();
    void whatOneThankedForSaysSo();
    void aPinnedPostStandsFirst();
    void aLinkLeadsToItsPost();
    void aSearchFindsPostsThatAreFurtherBack();
    void aFilterShowsPostsThatAreFurtherBack();
    void whatIsNotSeenIsReadWhenItIsOpened();
    void theQueueBesideThePostsIsNotWaitedFor();
    void theNextThreeEventsOfTheQueueStandBesideThePosts();
    void whatIsWrittenIsThereAtTheNextStart();
    void aCommentThatIsWrittenIsThereAtTheNextStart();
    void everyControlHasAName();

private:
    void openPage();
    void bring(const WallPost &post);
    static WallPost aPost(const QString &id, int minutesAgo);
    void write(const QString &text);
    WallPost bringOwn(); //!< "mine", by the member
    void edit(const QString &text); //!< "mine"
    void settleEdit(const QString &problem); //!< empty: the backend has it
    WallPost stored() const; //!< "mine", as it is read
    QStringList shown() const;

    Theme m_theme;
    ManualClock m_clock { now };
    OneColour m_images { Qt::gray };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<WallPage> m_page;
};

void TestWallPage::initTestCase()
{
    m_theme.install(*qApp);
    m_pictures = std::make_unique<PictureCache>(m_images);
}

void TestWallPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s)); // nobody listens there
    openPage();
}

void TestWallPage::openPage()
{
    m_page = std::make_unique<WallPage>(m_theme, *m_pictures,
        WallPage::Services { m_core->wall(), m_core->queue(), m_core->charter(), m_core->feedback(),
            m_core->session(), m_core->directory(), m_core->postDeletions(), m_core->reach(),
            m_clock });
    m_page->resize(1100, 800);
    m_page->show();
    m_page->opened();
}

void TestWallPage::cleanup()
{
    m_page.reset();
    m_core.reset();
}

WallPost TestWallPage::aPost(const QString &id, int minutesAgo)
{
    WallPost post;
    post.id = { id };
    post.author = { u"mads"_s };
    post.authorName = u"Mads K."_s;
    post.text = u"Hello from "_s + id;
    post.postedAt = now.addSecs(-60 * minutesAgo);
    return post;
}

void TestWallPage::bring(const WallPost &post)
{
    const auto written = QCoro::waitFor(
        m_core->store().write([post](QSqlDatabase &db) { return WallStore(db).upsert({ post }); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->wall().changed();
}

QStringList TestWallPage::shown() const
{
    QStringList ids;
    for (const WallPostId &post : m_page->view().model().shown())
        ids.append(post.value);
    return ids;
}

void TestWallPage::write(const QString &text)
{
    auto *field = m_page->findChild<MentionEdit *>();
    field->setFocus();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
}

void TestWallPage::aPostIsTakenBackAsIfItHadNeverBeen()
{
    QList<UndoOffer> offers;
    connect(m_page.get(), &WallPage::undoOffered, this,
        [&offers](const UndoOffer &offer) { offers.append(offer); });
    write(u"Too early"_s);
    QTRY_COMPARE(shown().size(), 1);
    QTRY_COMPARE(offers.size(), 1);
    QCOMPARE(PushStore(m_core->store().reader()).count().value(), 1);
    offers.first().undo();
    QTRY_COMPARE(shown().size(), 0);
    QCOMPARE(PushStore(m_core->store().reader()).count().value(), 0);
    // The words are there to go on with.
    QTRY_COMPARE(m_page->findChild<MentionEdit *>()->toPlainText(), u"Too early"_s);
}

void TestWallPage::whoIsMentionedGoesAlong()
{
    bring(aPost(u"a"_s, 10)); // Mads wrote, so one knows them
    m_page->mention({ { u"mads"_s }, u"Mads K."_s });
    write(u"thanks"_s);
    QTRY_COMPARE(shown().size(), 2);
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QVERIFY(pushes.has_value());
    const QueuedPush push = pushes->last();
    QCOMPARE(push.kind, u"wall-post"_s);
    QCOMPARE(push.body[u"mentions"_s][0][u"member"_s].toString(), u"mads"_s);
    QCOMPARE(push.body[u"text"_s].toString(), u"@Mads K. thanks"_s);
}

void TestWallPage::aPictureWaitsWithItsPostAndIsTakenBackWithIt()
{
    QList<UndoOffer> offers;
    connect(m_page.get(), &WallPage::undoOffered, this,
        [&offers](const UndoOffer &offer) { offers.append(offer); });
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString file = m_folder->filePath(u"pump.png"_s);
    QVERIFY(image.save(file));
    Q_EMIT m_page->view().writer().pictureChosen(file);
    auto *picture = m_page->findChild<WriterPicture *>();
    QTRY_VERIFY(picture->picture());
    write(u"Look"_s);
    QTRY_COMPARE(shown().size(), 1);
    const WallPost post = m_page->view().cards().first()->entry().post;
    QVERIFY(post.image && post.image->path.startsWith(u"/own/"_s) && post.waiting);
    const auto waiting = WallStore(m_core->store().reader()).waitingPictures();
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(PushStore(m_core->store().reader()).count().value(), 0); // not before its picture
    QTRY_COMPARE(offers.size(), 1);
    offers.first().undo();
    QTRY_COMPARE(shown().size(), 0);
    QCOMPARE(WallStore(m_core->store().reader()).waitingPictures()->size(), 0);
    QTRY_VERIFY(picture->picture()); // to go on with
}

void TestWallPage::aPastedImageIsKeptAndAProblemIsSaidThere()
{
    WallWriter &writer = m_page->view().writer();
    const auto isSaid = [&writer](const QString &begin) {
        const auto labels = writer.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&begin](const TextLabel *label) {
            return label->isVisible() && label->text().startsWith(begin);
        });
    };
    Q_EMIT writer.pictureChosen(m_folder->filePath(u"none.png"_s));
    const QString problem = u"This file cannot be read"_s;
    QTRY_VERIFY(isSaid(problem));
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    Q_EMIT writer.imageGiven(image);
    auto *picture = m_page->findChild<WriterPicture *>();
    QTRY_VERIFY(picture->picture());
    QVERIFY(!isSaid(problem));
    const StoryImage kept = picture->picture().value_or(StoryImage());
    QVERIFY(kept.path.startsWith(u"/own/"_s));
    QCOMPARE(QSize(kept.width, kept.height), image.size());
}

WallPost TestWallPage::bringOwn()
{
    WallPost mine = aPost(u"mine"_s, 10);
    mine.author = m_core->session().member().id;
    bring(mine);
    return mine;
}

void TestWallPage::edit(const QString &text)
{
    Q_EMIT m_page->view().editAsked({ u"mine"_s });
    QVERIFY(m_page->view().writer().isEditing());
    auto *field = m_page->findChild<MentionEdit *>();
    field->setPlainText(text);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->view().writer().isEditing());
}

WallPost TestWallPage::stored() const
{
    return WallStore(m_core->store().reader()).find({ u"mine"_s }).value();
}

void TestWallPage::settleEdit(const QString &problem)
{
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QCOMPARE(pushes->size(), 1);
    const PushId id = pushes->first().id;
    const auto written =
        QCoro::waitFor(m_core->store().write([id, problem](QSqlDatabase &db) -> Result<void> {
            return problem.isEmpty() ? PushStore(db).settle({ id }, now)
                                     : PushStore(db).refuse(id, problem, now);
        }));
    QVERIFY(written.has_value());
}

void TestWallPage::anEditIsShownAtOnceAndWaitsInTheQueue()
{
    bringOwn();
    QTRY_COMPARE(shown().size(), 1);
    edit(u"Better words"_s);
    const WallPost post = stored();
    QCOMPARE(post.text, u"Better words"_s);
    QVERIFY(post.editWaiting && post.editedAt.isValid());
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QCOMPARE(pushes->size(), 1);
    QCOMPARE(pushes->first().kind, u"wall-edit"_s);
    QCOMPARE(pushes->first().body[u"text"_s].toString(), u"Better words"_s);
    QTRY_COMPARE(m_page->view().card({ u"mine"_s })->entry().post.text, u"Better words"_s);
    // A sync that comes first does not take the words away.
    bringOwn();
    QCOMPARE(stored().text, u"Better words"_s);
}

void TestWallPage::aRefusedEditLeavesThePostAndKeepsTheWords()
{
    const WallPost before = bringOwn();
    QTRY_COMPARE(shown().size(), 1);
    edit(u"Better words"_s);
    settleEdit(u"edited-since"_s);
    Q_EMIT m_core->wall().changed();
    QCOMPARE(stored().text, before.text);
    QCOMPARE(stored().editProblem, u"edited-since"_s);
    const auto labels = m_page->findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->text().contains(u"You changed this elsewhere"_s);
    }));
    Q_EMIT m_page->view().editAsked({ u"mine"_s });
    auto *field = m_page->findChild<MentionEdit *>();
    QCOMPARE(field->toPlainText(), u"Better words"_s);
    QTest::keyClick(field, Qt::Key_Escape); // they are not wanted any more
    QTRY_VERIFY(stored().editProblem.isEmpty());
    QCOMPARE(stored().text, before.text);
}

void TestWallPage::anEditThatWasToldGivesWayToTheServersAnswer()
{
    WallPost mine = bringOwn();
    QTRY_COMPARE(shown().size(), 1);
    edit(u"Better words"_s);
    settleEdit({});
    QCOMPARE(stored().text, u"Better words"_s); // until the server's own answer
    QVERIFY(!stored().editWaiting);
    mine.text = u"From the phone"_s;
    bring(mine);
    QCOMPARE(stored().text, u"From the phone"_s);
}

void TestWallPage::aDeletedPostStaysAwayUntilItIsTakenBack()
{
    UndoOffer offer;
    const auto hear = [&] {
        connect(m_page.get(), &WallPage::undoOffered, this,
            [&offer](const UndoOffer &made) { offer = made; });
    };
    bring(aPost(u"a"_s, 10));
    bring(aPost(u"b"_s, 20));
    hear();
    Q_EMIT m_page->view().deleteAsked({ u"a"_s });
    QTRY_COMPARE(shown(), QStringList { u"b"_s });
    m_page.reset(); // the program ends while it is offered
    openPage();
    QTRY_COMPARE(shown(), QStringList { u"b"_s });
    hear();
    Q_EMIT m_page->view().deleteAsked({ u"b"_s });
    QTRY_VERIFY(shown().isEmpty());
    offer.undo();
    QTRY_COMPARE(shown(), QStringList { u"b"_s });
    m_page.reset();
    openPage();
    QTRY_COMPARE(shown(), QStringList { u"b"_s });
}

void TestWallPage::aPostThatCouldNotBeDeletedIsThereAgain()
{
    UndoOffer offer;
    connect(m_page.get(), &WallPage::undoOffered, this,
        [&offer](const UndoOffer &made) { offer = made; });
    bring(aPost(u"a"_s, 10));
    Q_EMIT m_page->view().deleteAsked({ u"a"_s });
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(offer.settled);
    offer.settled();
    QTRY_COMPARE(shown(), QStringList { u"a"_s });
}

void TestWallPage::aReportedPostIsSaidRemovedOnlyOnceTheServerAgrees()
{
    auto *panel = m_page->findChild<ReportsPanel *>();
    QVERIFY(panel);
    int offers = 0;
    const auto counting =
        connect(m_page.get(), &WallPage::undoOffered, this, [&offers] { ++offers; });
    Q_EMIT panel->removeAsked({ u"p"_s }, u"A customer is named"_s, {});
    QTest::qWait(50); // nobody answers
    QCOMPARE(offers, 0);
    disconnect(counting);
}

void TestWallPage::whatOneThankedForSaysSo()
{
    bring(aPost(u"a"_s, 1));
    bring(aPost(u"b"_s, 2));
    QTRY_COMPARE(shown().size(), 2);
    Thanks thanks;
    thanks.object = u"b"_s;
    QVERIFY(QCoro::waitFor(m_core->feedback().thank(thanks)));
    const auto isThanked = [this](const QString &id) {
        const WallModel &model = m_page->view().model();
        return model.entryAt(model.rowOf({ id })).thanked;
    };
    QTRY_VERIFY(isThanked(u"b"_s));
    QVERIFY(!isThanked(u"a"_s));
    QVERIFY(QCoro::waitFor(m_core->feedback().thank(thanks))); // once is enough
    QCOMPARE(m_core->feedback().thanked(Thanks::For::Post).value(), QSet<QString> { u"b"_s });
    const auto pushes = PushStore(m_core->store().reader()).oldest(10, 1 << 20);
    QVERIFY(pushes);
    QCOMPARE(std::count_if(pushes->cbegin(), pushes->cend(),
                 [](const QueuedPush &push) { return push.kind == u"thanks"_s; }),
        1);
}

void TestWallPage::aPinnedPostStandsFirst()
{
    bring(aPost(u"new"_s, 1));
    WallPost pinned = aPost(u"old"_s, 9000);
    pinned.pinnedAt = now.addDays(-1);
    bring(pinned);
    QTRY_COMPARE(shown(), QStringList({ u"old"_s, u"new"_s }));
    pinned.pinnedAt = {};
    bring(pinned);
    QTRY_COMPARE(shown(), QStringList({ u"new"_s, u"old"_s }));
}

void TestWallPage::aLinkLeadsToItsPost()
{
    for (int i = 0; i < 40; ++i)
        bring(aPost(u"post-%1"_s.arg(i), i));
    QTRY_COMPARE(shown().size(), 30); // more on request
    m_page->showPost({ u"post-39"_s });
    QVERIFY(m_page->view().card({ u"post-39"_s }));
    QVERIFY(m_page->view().card({ u"post-39"_s })->hasFocus()
        || !m_page->isActiveWindow()); // no window manager, no focus
}

void TestWallPage::aSearchFindsPostsThatAreFurtherBack()
{
    for (int i = 0; i < 40; ++i)
        bring(aPost(u"post-%1"_s.arg(i), i));
    QTRY_COMPARE(shown().size(), 30);
    m_page->search(u"from post-39"_s);
    QCOMPARE(shown(), QStringList { u"post-39"_s });
}

void TestWallPage::aFilterShowsPostsThatAreFurtherBack()
{
    for (int i = 0; i < 30; ++i)
        bring(aPost(u"post-%1"_s.arg(i), i));
    WallPost fromAStory = aPost(u"old"_s, 60);
    fromAStory.story = { u"0190163d-8694-739b-aea5-000000000001"_s };
    bring(fromAStory);
    QTRY_COMPARE(shown().size(), 30);
    const auto chips = m_page->findChildren<QAbstractButton *>();
    const auto chip = std::find_if(chips.cbegin(), chips.cend(),
        [](const QAbstractButton *one) { return one->text() == u"From stories"_s; });
    QVERIFY(chip != chips.cend());
    (*chip)->click();
    QCOMPARE(shown(), QStringList { u"old"_s });
}

void TestWallPage::whatIsNotSeenIsReadWhenItIsOpened()
{
    m_page->hide();
    bring(aPost(u"a"_s, 1));
    QCOMPARE(m_page->view().cards().size(), 0);
    m_page->show();
    m_page->opened();
    QCOMPARE(shown(), QStringList { u"a"_s });
}

void TestWallPage::theQueueBesideThePostsIsNotWaitedFor()
{
    // What was asked when the page was made, and once more when it was opened, is answered.
    for (int asked = 0; asked < 2; ++asked) {
        Store::Job nothing = [](QSqlDatabase &) -> Result<void> { return {}; };
        QVERIFY(QCoro::waitFor(m_core->store().read(std::move(nothing))).has_value());
    }
    const auto leave = std::make_shared<std::atomic<bool>>(false);
    const auto ended = qScopeGuard([leave] { *leave = true; }); // whatever the test finds
    Store::Job busy = [leave](QSqlDatabase &) -> Result<void> {
        while (!*leave)
            std::this_thread::yield();
        return {};
    };
    const auto before = m_core->store().read(std::move(busy));
    QList<Story> stories;
    for (int i = 0; i < WallSide::mostStories() + 4; ++i) {
        Story story = aRow(i).story;
        story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(i, 12, 10, QLatin1Char('0')) };
        stories.append(story);
    }
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    const QString all = u"All %1"_s.arg(stories.size());
    const auto isSaid = [this, &all] {
        const auto buttons = m_page->view().side().findChildren<Button *>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
            [&all](const Button *button) { return button->text() == all; });
    };
    bring(aPost(u"a"_s, 1));
    m_page->opened();
    QCOMPARE(shown(), QStringList { u"a"_s });
    QVERIFY(!isSaid());
    *leave = true;
    QTRY_VERIFY(isSaid());
}

void TestWallPage::theNextThreeEventsOfTheQueueStandBesideThePosts()
{
    QList<Story> stories;
    for (const int days : { 61, 40, 3, 20, 50 }) {
        Story story = aRow(days).story;
        story.id = { u"event-%1"_s.arg(days) };
        story.title = u"In %1 days"_s.arg(days);
        story.kind = StoryKind::Event;
        story.expiry = {};
        story.event.at = now.addDays(days);
        stories.append(story);
    }
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_page->opened();
    const auto *dates = m_page->view().side().findChild<WallDates *>();
    QVERIFY(dates);
    const auto titles = [dates] {
        QStringList all;
        for (const QAbstractButton *line : dates->findChildren<QAbstractButton *>())
            all.append(line->text());
        return all;
    };
    QTRY_COMPARE(titles(), (QStringList { u"In 3 days"_s, u"In 20 days"_s, u"In 40 days"_s }));
    m_core->queue().setDismissed({ u"event-20"_s }, true);
    QTRY_COMPARE(titles(), (QStringList { u"In 3 days"_s, u"In 40 days"_s, u"In 50 days"_s }));
}

void TestWallPage::whatIsWrittenIsThereAtTheNextStart()
{
    auto *field = m_page->findChild<MentionEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"Half a thou"_s);
    QTRY_COMPARE(m_core->wall().draft().text, u"Half a thou"_s);
    m_page.reset(); // the program ends
    openPage();
    field = m_page->findChild<MentionEdit *>();
    QCOMPARE(field->toPlainText(), u"Half a thou"_s);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown().size(), 1);
    QTRY_VERIFY(m_core->wall().draft().text.isEmpty()); // it is sent
}

void TestWallPage::aCommentThatIsWrittenIsThereAtTheNextStart()
{
    bring(aPost(u"a"_s, 10));
    QTRY_COMPARE(shown().size(), 1);
    const auto field = [this] {
        PostCard *card = m_page->view().card({ u"a"_s });
        return card ? card->findChild<QLineEdit *>() : nullptr;
    };
    QVERIFY(field());
    field()->setText(u"Well do"_s);
    QTRY_COMPARE(m_core->wall().commentDrafts().value({ u"a"_s }), u"Well do"_s);
    m_page.reset();
    openPage();
    QTRY_VERIFY(field());
    QCOMPARE(field()->text(), u"Well do"_s);
    field()->clear();
    QTRY_VERIFY(m_core->wall().commentDrafts().isEmpty());
}

void TestWallPage::everyControlHasAName()
{
    bring(aPost(u"a"_s, 1));
    VERIFY_NAMED(m_page.get());
}

QTEST_MAIN(TestWallPage)
#include "tst_wallpage.moc"
