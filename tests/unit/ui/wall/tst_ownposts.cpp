// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/codec.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/services/community/wallservice.h"
#include "core/services/outbox/postdeletions.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/wallstore.h"
#include "tests/unit/ui/support/signedin.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/postcard.h"
#include "ui/wall/wallpage.h"
#include "ui/wall/wallwriter.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! What becomes of one's own posts when the server, or the end of the program, comes between.
class TestOwnPosts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRefusedChangeIsSaidOnItsCardAtOnceAndOfferedAgain();
    void aDeletionThatTheEndCutOffIsDoneAtTheNextStart();
    void aDeletionThatTheServerDoesNotAnswerWaits();
    void aDeletedCommentIsGoneForEverybodyAtTheNextStart();
    void aReportOfACommentWaitsForTheServer();
    void aDeletedCommentIsThereAgainWhenItIsTakenBack();
    void whatOthersDoIsReadInOpenComments();
    void aChangedCommentIsToldTheServerAndShown();
    void onlyThePostItselfSaysThatItIsThere();

private:
    void openPage();
    WallPost bringOwn();
    void answerComment(const WallPost &mine, const QString &text);
    void openComments(const WallPost &mine);

    const SystemClock m_clock;
    Theme m_theme;
    OneColour m_images { Qt::gray };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<WallPage> m_page;
    WallComment m_comment;
};

void TestOwnPosts::initTestCase()
{
    m_theme.install(*qApp);
    m_pictures = std::make_unique<PictureCache>(m_images);
}

void TestOwnPosts::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> {});
    QVERIFY(m_server->open());
}

void TestOwnPosts::cleanup()
{
    m_page.reset();
    m_server.reset();
}

void TestOwnPosts::openPage()
{
    ClientCore &core = m_server->core();
    m_page = std::make_unique<WallPage>(m_theme, *m_pictures,
        WallPage::Services { core.wall(), core.queue(), core.charter(), core.feedback(),
            core.session(), core.directory(), core.postDeletions(), core.reach(), m_clock });
    m_page->resize(1100, 800);
    m_page->show();
    m_page->opened();
}

//! As the server has it from now on: one comment under "mine".
void TestOwnPosts::answerComment(const WallPost &mine, const QString &text)
{
    m_comment.id = { u"0190163d-8694-739b-aea5-00000000000c"_s };
    m_comment.post = mine.id;
    m_comment.author = m_server->member().id;
    m_comment.authorName = m_server->member().name;
    m_comment.text = text;
    m_comment.postedAt = mine.postedAt;
    m_server->answer("GET", Api::Routes::wallComments(mine.id),
        QJsonObject { { u"comments"_s, QJsonArray { Api::toJson(m_comment) } } });
}

void TestOwnPosts::openComments(const WallPost &mine)
{
    openPage();
    QTRY_VERIFY(m_page->view().card(mine.id));
    QTest::keyClick(m_page->view().card(mine.id), Qt::Key_Return);
}

WallPost TestOwnPosts::bringOwn()
{
    WallPost mine;
    mine.id = { u"0190163d-8694-739b-aea5-00000000000a"_s };
    mine.author = m_server->member().id;
    mine.authorName = m_server->member().name;
    mine.text = u"Hello"_s;
    mine.postedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    Q_UNUSED(QCoro::waitFor(m_server->core().store().write(
        [mine](QSqlDatabase &db) { return WallStore(db).upsert({ mine }); })));
    return mine;
}

void TestOwnPosts::aRefusedChangeIsSaidOnItsCardAtOnceAndOfferedAgain()
{
    m_server->answer("POST", Api::Routes::pushes(), [](const Relais::Test::ServerRequest &request) {
        QList<Api::PushResult> results;
        const auto items = Api::pushItemsFrom(QJsonDocument::fromJson(request.body).object());
        for (const Api::PushItem &item : items.value_or(QList<Api::PushItem>()))
            results.append({ item.id, Api::PushResult::Status::Refused, u"edited-since"_s });
        return Relais::Test::jsonAnswer(200, Api::pushResponseText(results));
    });
    const WallPost mine = bringOwn();
    ClientCore &core = m_server->core();
    openPage();
    QVERIFY(QCoro::waitFor(core.wall().edit({ mine.id, u"Better words"_s, {} })).has_value());
    QTRY_VERIFY(!buttonOf(*m_page, u"Edit again"_s));
    m_server->sync(); // nothing is pulled, and nobody opens the page anew
    QTRY_VERIFY(buttonOf(*m_page, u"Edit again"_s));
    QVERIFY(shows(*m_page, u"You changed this elsewhere"_s));
    buttonOf(*m_page, u"Edit again"_s)->click();
    QVERIFY(m_page->view().writer().isEditing());
    QCOMPARE(m_page->findChild<MentionEdit *>()->toPlainText(), u"Better words"_s);
}

void TestOwnPosts::aDeletionThatTheEndCutOffIsDoneAtTheNextStart()
{
    const WallPost mine = bringOwn();
    const QString path = Api::Routes::wallPost(mine.id);
    m_server->answer("DELETE", path, QJsonObject());
    m_server->core().postDeletions().begin(mine.id);
    m_server->sync();
    QCOMPARE(m_server->asked("DELETE", path).size(), 0); // it can be taken back yet
    QVERIFY(m_server->restart()); // and nobody opens the Wall
    QTRY_COMPARE(m_server->asked("DELETE", path).size(), 1);
    QTRY_VERIFY(m_server->core().postDeletions().waiting().isEmpty());
}

void TestOwnPosts::aDeletionThatTheServerDoesNotAnswerWaits()
{
    const WallPost mine = bringOwn();
    const QString path = Api::Routes::wallPost(mine.id);
    m_server->answer("DELETE", path, QJsonObject(), 503);
    m_server->core().postDeletions().begin(mine.id);
    QVERIFY(m_server->restart());
    QTRY_VERIFY(!m_server->asked("DELETE", path).isEmpty());
    QTest::qWait(50);
    QCOMPARE(m_server->core().postDeletions().waiting(), QList<WallPostId> { mine.id });
}

void TestOwnPosts::aDeletedCommentIsGoneForEverybodyAtTheNextStart()
{
    const WallPost mine = bringOwn();
    const CommentId comment { u"0190163d-8694-739b-aea5-00000000000c"_s };
    const QString path = Api::Routes::wallComment(mine.id, comment);
    m_server->answer("DELETE", path, QJsonObject());
    PostDeletions &deletions = m_server->core().postDeletions();
    deletions.begin(mine.id, comment);
    QVERIFY(deletions.waiting().isEmpty()); // the post stays
    QCOMPARE(deletions.waitingComments(), QList<CommentId> { comment });
    QVERIFY(m_server->restart());
    QTRY_COMPARE(m_server->asked("DELETE", path).size(), 1);
    QTRY_VERIFY(m_server->core().postDeletions().waitingComments().isEmpty());
    QVERIFY(m_server->asked("DELETE", Api::Routes::wallPost(mine.id)).isEmpty());
}

void TestOwnPosts::aReportOfACommentWaitsForTheServer()
{
    const WallPost mine = bringOwn();
    ClientCore &core = m_server->core();
    core.wall().reportComment(mine.id, { u"comment-1"_s }, u" It names a customer "_s);
    const auto waiting = [&core] {
        const auto pushes = PushStore(core.store().reader()).oldest(10, 1 << 20);
        return pushes.value_or(QList<QueuedPush>());
    };
    QTRY_COMPARE(waiting().size(), 1);
    const QueuedPush push = waiting().constFirst();
    QCOMPARE(push.kind, u"wall-comment-report"_s);
    QCOMPARE(push.body[u"comment"_s].toString(), u"comment-1"_s);
    QCOMPARE(push.body[u"post"_s].toString(), mine.id.value);
    QCOMPARE(push.body[u"word"_s].toString(), u"It names a customer"_s);
}

void TestOwnPosts::aDeletedCommentIsThereAgainWhenItIsTakenBack()
{
    const WallPost mine = bringOwn();
    answerComment(mine, u"Well done"_s);
    openComments(mine);
    QTRY_VERIFY(shows(*m_page, u"Well done"_s));
    UndoOffer offer;
    connect(m_page.get(), &WallPage::undoOffered, this,
        [&offer](const UndoOffer &made) { offer = made; });
    Q_EMIT m_page->view().commentDeleteAsked(m_comment);
    QVERIFY(!shows(*m_page, u"Well done"_s));
    QVERIFY(offer.undo);
    offer.undo();
    QVERIFY(shows(*m_page, u"Well done"_s));
    QVERIFY(m_server->core().postDeletions().waitingComments().isEmpty());
    // Once it can no longer be taken back, everybody is without it.
    const QString path = Api::Routes::wallComment(mine.id, m_comment.id);
    m_server->answer("DELETE", path, QJsonObject());
    Q_EMIT m_page->view().commentDeleteAsked(m_comment);
    QVERIFY(offer.settled);
    offer.settled();
    QTRY_COMPARE(m_server->asked("DELETE", path).size(), 1);
    QTRY_VERIFY(m_server->core().postDeletions().waitingComments().isEmpty());
    QVERIFY(!shows(*m_page, u"Well done"_s));
}

void TestOwnPosts::whatOthersDoIsReadInOpenComments()
{
    const WallPost mine = bringOwn();
    answerComment(mine, u"Well done"_s);
    openComments(mine);
    QTRY_VERIFY(shows(*m_page, u"Well done"_s));
    answerComment(mine, u"Very well done"_s);
    Q_EMIT m_server->core().wall().pulled();
    QTRY_VERIFY(shows(*m_page, u"Very well done"_s));
}

void TestOwnPosts::aChangedCommentIsToldTheServerAndShown()
{
    const WallPost mine = bringOwn();
    answerComment(mine, u"Well done"_s);
    openComments(mine);
    QTRY_VERIFY(shows(*m_page, u"Well done"_s));
    const WallComment before = m_comment;
    answerComment(mine, u"Very well done"_s);
    const QString path = Api::Routes::wallCommentWords(mine.id, before.id);
    m_server->answer("PUT", path, Api::toJson(m_comment));
    Q_EMIT m_page->view().commentEdited(before, u" Very well done "_s);
    QTRY_VERIFY(shows(*m_page, u"Very well done"_s));
    const auto asked = m_server->asked("PUT", path);
    QCOMPARE(asked.size(), 1);
    const QJsonObject told = QJsonDocument::fromJson(asked.constFirst().body).object();
    QCOMPARE(told.value(u"text"_s).toString(), u"Very well done"_s);
    QVERIFY(!told.value(u"editedAt"_s).toString().isEmpty());
}

// A proxy may answer 200 with nothing in it: then nobody knows.
void TestOwnPosts::onlyThePostItselfSaysThatItIsThere()
{
    Relay relay;
    relay.id = { u"0190163d-8694-739b-aea5-0000000000f1"_s };
    relay.story = { u"0190163d-8694-739b-aea5-000000000001"_s };
    relay.network = Network::Wall;
    relay.account = { u"wall"_s };
    relay.text = u"A dike that holds"_s;
    relay.language = u"en"_s;
    relay.trackedCode = u"code1"_s;
    relay.trackedLink = QUrl(u"https://relais.example/r/code1"_s);
    relay.createdAt = now;
    relay.changedAt = now;
    ClientCore &core = m_server->core();
    const auto kept = QCoro::waitFor(
        core.store().write([relay](QSqlDatabase &db) { return RelayStore(db).insert(relay); }));
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail));
    Publication publication;
    publication.relay = relay.id;
    publication.text = relay.text;
    publication.createdAt = relay.createdAt;
    const QString path = Api::Routes::wallPost({ relay.id.value });
    for (const char *method : { "PUT", "GET" })
        m_server->answer(method, path, Relais::Test::ServerAnswer {});
    QCOMPARE(QCoro::waitFor(core.wall().publish(publication)).error().code, ErrorCode::Corrupt);
    QCOMPARE(QCoro::waitFor(core.wall().lookUp(publication)).error().code, ErrorCode::Corrupt);
    WallPost post;
    post.id = { relay.id.value };
    post.author = m_server->member().id;
    post.authorName = m_server->member().name;
    post.text = publication.text;
    post.postedAt = publication.createdAt;
    for (const char *method : { "PUT", "GET" })
        m_server->answer(method, path, Api::toJson(post));
    QVERIFY(QCoro::waitFor(core.wall().publish(publication)).has_value());
    const auto found = QCoro::waitFor(core.wall().lookUp(publication));
    QVERIFY(found.has_value());
    QCOMPARE(found->lookup, Lookup::Found);
}

QTEST_MAIN(TestOwnPosts)
#include "tst_ownposts.moc"
