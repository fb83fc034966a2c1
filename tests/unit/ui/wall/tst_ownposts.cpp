// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/push.h"
#include "core/services/community/wallservice.h"
#include "core/services/outbox/postdeletions.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "core/store/wallstore.h"
#include "tests/unit/ui/support/signedin.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/wallpage.h"
#include "ui/wall/wallwriter.h"

#include <QApplication>
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

private:
    WallPost bringOwn();

    const SystemClock m_clock;
    Theme m_theme;
    OneColour m_images { Qt::gray };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<WallPage> m_page;
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
    m_page = std::make_unique<WallPage>(m_theme, *m_pictures,
        WallPage::Services { core.wall(), core.queue(), core.charter(), core.feedback(),
            core.session(), core.directory(), core.postDeletions(), core.reach(), m_clock });
    m_page->resize(1100, 800);
    m_page->show();
    m_page->opened();
    QVERIFY(QCoro::waitFor(core.wall().edit({ mine.id, u"Better words"_s, {} })).has_value());
    QTRY_VERIFY(!buttonOf(*m_page, u"Edit again"_s));
    m_server->sync(); // nothing is pulled, and nobody opens the page anew
    QTRY_VERIFY(buttonOf(*m_page, u"Edit again"_s));
    QVERIFY(shows(*m_page, u"You changed this post elsewhere"_s));
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

QTEST_MAIN(TestOwnPosts)
#include "tst_ownposts.moc"
