// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/api/codec.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "tests/unit/app/relaisd/routes/routesdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::code;
using Relais::Test::Company;
using Relais::Test::json;
using Relais::Test::RoutesDesk;

//! What members' programs ask for all day: changes, stories, pushes, relays, the Wall.
class TestDataRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPullIsAnsweredFromMemory();
    void whatOthersHaveCostsNoDatabase();
    void anOldCursorIsExchangedForTheNewest();
    void cursorsThatNobodyGaveOutAreGone_data();
    void cursorsThatNobodyGaveOutAreGone();
    void numbersInTheQueryAreBounded();
    void anEditNeedsTheVersionThatWasSeen();
    void theIdOfThePathRules();
    void thatPostsAreAskedToBeDeletedIsInTheAuditLog();
    void aWithdrawalNeedsItsReason();
    void aBatchOfPushesIsBounded();
    void ownRelaysAreNobodyElses();
    void theWallIsReadInPages();
    void nobodyReadsWhatWasSaidBelowARemovedPost();

private:
    static std::function<void(Request &)> query(const QString &text)
    {
        return [text](Request &request) { request.query = QUrlQuery(text); };
    }
    static std::function<void(Request &)> saving(const Story &story, const QByteArray &ifMatch = {})
    {
        return [story, ifMatch](Request &request) {
            request.parameters.insert(u"id"_s, story.id.value);
            request.body = QJsonDocument(Api::toJson(story)).toJson();
            if (!ifMatch.isEmpty())
                request.headers.append({ "if-match", ifMatch });
        };
    }
    static const inline QString one = u"/v1/stories/{id}"_s;
};

void TestDataRoutes::anEmptyPullIsAnsweredFromMemory()
{
    RoutesDesk desk;
    const Response first = desk.call("GET", Api::Routes::changes(), desk.company.ana);
    QCOMPARE(first.status, 200);
    const QString cursor = json(first).value(u"cursor"_s).toString();
    QCOMPARE(desk.call("GET", Api::Routes::changes(), desk.company.ana, query(u"since="_s + cursor))
                 .status,
        304); // from the database: the head in memory is not known yet
    desk.head.refresh(desk.company.db);
    QVERIFY(run(desk.company.db, u"ALTER TABLE change_head RENAME TO hidden"_s));
    QCOMPARE(desk.call("GET", Api::Routes::changes(), desk.company.ana, query(u"since="_s + cursor))
                 .status,
        304); // without asking it
}

void TestDataRoutes::whatOthersHaveCostsNoDatabase()
{
    RoutesDesk desk;
    const auto cursor =
        json(desk.call("GET", Api::Routes::changes(), desk.company.ana)).value(u"cursor"_s);
    const auto since = query(u"since="_s + cursor.toString());
    Test::must(
        ChangeSequence(desk.company.db).note(ChangeKind::member, u"ben"_s, desk.company.ben.id));
    desk.head.refresh(desk.company.db);
    const Response bens = desk.call("GET", Api::Routes::changes(), desk.company.ben, since);
    QCOMPARE(json(bens).value(u"changes"_s).toArray().size(), 1);
    QVERIFY(run(desk.company.db, u"ALTER TABLE change_head RENAME TO hidden"_s));
    QCOMPARE(desk.call("GET", Api::Routes::changes(), desk.company.ana, since).status, 304);
    QVERIFY(desk.call("GET", Api::Routes::changes(), desk.company.ben, since).status >= 500);
}

void TestDataRoutes::anOldCursorIsExchangedForTheNewest()
{
    RoutesDesk desk;
    ChangeHead few(40);
    desk.context.head = &few;
    desk.routes = dataRoutes(desk.context);
    const QJsonValue old =
        json(desk.call("GET", Api::Routes::changes(), desk.company.ana)).value(u"cursor"_s);
    ChangeSequence changes(desk.company.db);
    for (int i = 0; i < 11; ++i)
        Test::must(changes.note(ChangeKind::member, u"ben"_s, desk.company.ben.id));
    few.refresh(desk.company.db);
    const Response page = desk.call(
        "GET", Api::Routes::changes(), desk.company.ana, query(u"since="_s + old.toString()));
    QCOMPARE(page.status, 200);
    QVERIFY(json(page).value(u"changes"_s).toArray().isEmpty());
    QVERIFY(!json(page).value(u"more"_s).toBool(true));
    QCOMPARE(json(page).value(u"cursor"_s).toString(), changes.head()->cursor());
}

void TestDataRoutes::cursorsThatNobodyGaveOutAreGone_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("words") << u"nonsense"_s;
    QTest::newRow("no epoch") << u":1"_s;
    QTest::newRow("no sequence") << u"EPOCH:"_s;
    QTest::newRow("negative") << u"EPOCH:-1"_s;
    QTest::newRow("beyond the head") << u"EPOCH:999999"_s;
    QTest::newRow("huge") << u"EPOCH:99999999999999999999"_s;
    QTest::newRow("another timeline") << u"0123456789abcdef:1"_s;
    QTest::newRow("sql") << u"EPOCH:1 OR 1=1"_s;
}

void TestDataRoutes::cursorsThatNobodyGaveOutAreGone()
{
    QFETCH(QString, cursor);
    RoutesDesk desk;
    desk.head.refresh(desk.company.db);
    const QString epoch = json(desk.call("GET", Api::Routes::changes(), desk.company.ana))
                              .value(u"cursor"_s)
                              .toString()
                              .section(u':', 0, 0);
    const QString asked = cursor.replace(u"EPOCH"_s, epoch);
    const Response response = desk.call("GET", Api::Routes::changes(), desk.company.ana,
        [&](Request &request) { request.query.addQueryItem(u"since"_s, asked); });
    QCOMPARE(response.status, 410);
    QCOMPARE(code(response), u"cursor-unknown"_s);
}

void TestDataRoutes::numbersInTheQueryAreBounded()
{
    RoutesDesk desk;
    for (const QString &bad : { u"limit=0"_s, u"limit=1001"_s, u"limit=-5"_s, u"limit=ten"_s,
             u"limit=99999999999"_s, u"limit="_s })
        QCOMPARE(
            desk.call("GET", Api::Routes::changes(), desk.company.ana, query(bad)).status, 422);
    QCOMPARE(desk.call("GET", Api::Routes::wallPosts(), desk.company.ana,
                     query(u"before=';drop table member"_s))
                 .status,
        422);
}

void TestDataRoutes::anEditNeedsTheVersionThatWasSeen()
{
    RoutesDesk desk;
    Story story = Company::draft(u"s"_s);
    const Response created = desk.call("PUT", one, desk.company.edith, saving(story));
    QCOMPARE(created.status, 200);
    QVERIFY(created.headers.contains({ QByteArray("ETag"), QByteArray("\"1\"") }));
    story.title = u"Second"_s;
    QCOMPARE(desk.call("PUT", one, desk.company.erik, saving(story, "\"7\"")).status, 409);
    QCOMPARE(desk.call("PUT", one, desk.company.erik, saving(story, "garbage")).status, 422);
    const Response edited = desk.call("PUT", one, desk.company.erik, saving(story, "\"1\""));
    QCOMPARE(edited.status, 200);
    QVERIFY(edited.headers.contains({ QByteArray("ETag"), QByteArray("\"2\"") }));
    // The answer was lost: the same edit again is the same edit.
    QCOMPARE(desk.call("PUT", one, desk.company.erik, saving(story, "\"1\"")).status, 200);
}

void TestDataRoutes::theIdOfThePathRules()
{
    RoutesDesk desk;
    const auto other = [](Request &request) {
        request.parameters.insert(u"id"_s, u"other"_s);
        request.body = QJsonDocument(Api::toJson(Company::draft(u"s"_s))).toJson();
    };
    QCOMPARE(desk.call("PUT", one, desk.company.edith, other).status, 422);
    QCOMPARE(
        desk.call("POST", u"/v1/stories/{id}/{action}"_s, desk.company.edith,
                [](Request &request) {
                    request.parameters = { { u"id"_s, u"s"_s }, { u"action"_s, u"explode"_s } };
                })
            .status,
        404);
}

void TestDataRoutes::aWithdrawalNeedsItsReason()
{
    RoutesDesk desk;
    desk.company.approve(Company::draft(u"s"_s));
    const auto withdraw = [&desk](const QString &why) {
        return desk.call(
            "POST", one + u"/{action}"_s, desk.company.edith, [&why](Request &request) {
                request.parameters = { { u"id"_s, u"s"_s }, { u"action"_s, u"withdraw"_s } };
                request.body = QJsonDocument(QJsonObject { { u"reason"_s, why } }).toJson();
            });
    };
    QCOMPARE(code(withdraw({})), u"reason-missing"_s);
    QCOMPARE(code(withdraw(u" "_s)), u"reason-missing"_s);
    QCOMPARE(withdraw(u"Wrong figures"_s).status, 200);
}

void TestDataRoutes::thatPostsAreAskedToBeDeletedIsInTheAuditLog()
{
    RoutesDesk desk;
    const auto withdrawn = [&desk](const QString &id, bool asks) {
        desk.company.approve(Company::draft(id));
        return desk
            .call("POST", one + u"/{action}"_s, desk.company.edith,
                [&](Request &request) {
                    request.parameters = { { u"id"_s, id }, { u"action"_s, u"withdraw"_s } };
                    const QJsonObject words { { u"reason"_s, u"Wrong figures"_s },
                        { u"deletionAsked"_s, asks } };
                    request.body = QJsonDocument(words).toJson();
                })
            .auditDetails;
    };
    QVERIFY(withdrawn(u"s"_s, true).value(u"deletionAsked"_s).toBool());
    const QJsonObject plain = withdrawn(u"t"_s, false);
    QVERIFY(plain.contains(u"version"_s) && !plain.contains(u"deletionAsked"_s));
}

void TestDataRoutes::aBatchOfPushesIsBounded()
{
    RoutesDesk desk;
    const auto push = [&](int count) {
        return desk.call(
            "POST", Api::Routes::pushes(), desk.company.ana, [count](Request &request) {
                QList<Api::PushItem> items;
                for (int i = 0; i < count; ++i)
                    items.append(
                        { { u"id-%1"_s.arg(i) }, u"wall-view"_s, { { u"post"_s, u"x"_s } } });
                request.body = QJsonDocument(Api::pushRequest(items)).toJson();
            });
    };
    QCOMPARE(push(0).status, 422);
    QCOMPARE(push(501).status, 422);
    const Response most = push(500);
    QCOMPARE(most.status, 200);
    QCOMPARE(json(most).value(u"results"_s).toArray().size(), 500);
}

void TestDataRoutes::ownRelaysAreNobodyElses()
{
    RoutesDesk desk;
    desk.company.approve(Company::draft(u"s"_s));
    const auto push = [](Request &request) {
        const QJsonObject body { { u"relay"_s, u"r"_s }, { u"story"_s, u"s"_s },
            { u"revision"_s, 1 }, { u"network"_s, u"bluesky"_s }, { u"code"_s, u"code-r"_s },
            { u"state"_s, u"published"_s } };
        request.body =
            QJsonDocument(Api::pushRequest({ { { u"1"_s }, u"relay"_s, body } })).toJson();
    };
    QCOMPARE(desk.call("POST", Api::Routes::pushes(), desk.company.ana, push).status, 200);
    const QJsonArray mine = json(desk.call("GET", Api::Routes::ownRelays(), desk.company.ana))
                                .value(u"relays"_s)
                                .toArray();
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.at(0).toObject().value(u"storyTitle"_s).toString(), u"Title of s"_s);
    QVERIFY(json(desk.call("GET", Api::Routes::ownRelays(), desk.company.ben))
            .value(u"relays"_s)
            .toArray()
            .isEmpty());
}

void TestDataRoutes::theWallIsReadInPages()
{
    RoutesDesk desk;
    for (int i = 0; i < 5; ++i) {
        desk.company.clock.advance(std::chrono::minutes(1));
        QCOMPARE(desk.call("PUT", u"/v1/wall/posts/{id}"_s, desk.company.ana,
                         [i](Request &request) {
                             WallPost post;
                             post.id.value = u"p%1"_s.arg(i);
                             post.text = u"Hello"_s;
                             request.parameters.insert(u"id"_s, post.id.value);
                             request.body = QJsonDocument(Api::toJson(post)).toJson();
                         })
                     .status,
            200);
    }
    QStringList ids;
    QString before;
    for (int page = 0; page < 3; ++page) {
        const QJsonArray posts = json(desk.call("GET", Api::Routes::wallPosts(), desk.company.ben,
                                          query(u"limit=2&before="_s + before)))
                                     .value(u"posts"_s)
                                     .toArray();
        for (const QJsonValue &post : posts)
            ids.append(post.toObject().value(u"id"_s).toString());
        before = ids.constLast();
    }
    QCOMPARE(ids, QStringList({ u"p4"_s, u"p3"_s, u"p2"_s, u"p1"_s, u"p0"_s }));
}

void TestDataRoutes::nobodyReadsWhatWasSaidBelowARemovedPost()
{
    RoutesDesk desk;
    const Company &company = desk.company;
    WallDesk wall(company.db, company.clock, QUrl(u"https://relais.example"_s));
    WallPost post;
    post.id.value = u"p"_s;
    post.text = u"Forty young people began"_s;
    QVERIFY(wall.put(company.ana, post));
    QVERIFY(
        wall.comment(company.ben, { { u"c"_s }, post.id, {}, {}, u"One of them said it"_s, {} }));
    const auto read = [&desk] {
        return desk.call("GET", u"/v1/wall/posts/{id}/comments"_s, desk.company.edith,
            [](Request &request) { request.parameters.insert(u"id"_s, u"p"_s); });
    };
    QCOMPARE(json(read()).value("comments"_L1).toArray().size(), 1);
    QVERIFY(wall.removeFor(company.erik, post.id, u"It tells of customers"_s));
    QCOMPARE(read().status, 404);
    QCOMPARE(code(read()), u"wall-post-unknown"_s);
    QVERIFY(wall.restoreFor(company.erik, post.id));
    QCOMPARE(read().status, 200);
}

QTEST_GUILESS_MAIN(TestDataRoutes)
#include "tst_dataroutes.moc"
