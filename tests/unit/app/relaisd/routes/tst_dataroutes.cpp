// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/repositories/changehead.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

//! The handlers as the dispatcher calls them, on a real database.
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
    void aBatchOfPushesIsBounded();
    void ownRelaysAreNobodyElses();
    void theWallIsReadInPages();
    void aTopicThatStoriesHaveStays();
    void aCampaignKeepsWhatAnOlderClientDoesNotSay();
    void aCampaignsOwnerIsAnEditorAndItsTeamsAreKnown();
    void aCampaignWithAStoryThatMembersHaveIsNoDraftAgain();
    void aCampaignsFiguresAreNotThoseOfFew();
    void aCampaignsStoryOfFewCannotBeHadBySubtracting();
    void aCharterIsPublishedAndItsAcceptanceCounted();
    void aPausedSourceKeepsItsSettings();
    void aPriceComesWithItsSourceAndDayOrNotAtAll();

private:
    struct Desk {
        Company company;
        ChangeHead head;
        RouteContext context { &company.clock, &head, company.dir.path(),
            QUrl(u"https://relais.example"_s) };
        QList<Route> routes = dataRoutes(context);

        Response call(const QByteArray &method, const QString &pattern, const Member &caller,
            const std::function<void(Request &)> &prepare = {})
        {
            Request request;
            request.method = method;
            request.caller = Caller { caller.id, { u"device"_s }, caller.roles };
            if (prepare)
                prepare(request);
            for (const Route &route : std::as_const(routes)) {
                if (route.method != method || route.pattern != pattern)
                    continue;
                if (route.instant) {
                    if (const auto answer = route.instant(request))
                        return *answer;
                }
                if (route.read)
                    return route.read(request, company.db);
                Transaction transaction(company.db);
                const Response response = route.write(request, company.db);
                if (response.status < 400)
                    Test::must(transaction.commit());
                return response;
            }
            return { .status = 501 };
        }
    };
    static QJsonObject json(const Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static QString code(const Response &response)
    {
        return json(response).value(u"code"_s).toString();
    }
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

void TestDataRoutes::aTopicThatStoriesHaveStays()
{
    Desk desk;
    const QString topic = u"/v1/topics/{id}"_s;
    const auto with = [](const QString &id, const QJsonObject &body) {
        return [id, body](Request &request) {
            request.parameters.insert(u"id"_s, id);
            request.body = QJsonDocument(body).toJson();
        };
    };
    const QJsonObject energy { { u"id"_s, u"energy"_s }, { u"name"_s, u"Énergie"_s } };
    QCOMPARE(desk.call("PUT", topic, desk.company.edith, with(u"energy"_s, energy)).status, 200);
    QCOMPARE(code(desk.call("PUT", topic, desk.company.edith,
                 with(u"energy"_s, { { u"id"_s, u"energy"_s }, { u"name"_s, u" "_s } }))),
        u"name-empty"_s);
    Story story = Company::draft(u"s"_s);
    story.topics = { { u"energy"_s } };
    desk.company.approve(story);
    QCOMPARE(code(desk.call("DELETE", topic, desk.company.edith, with(u"energy"_s, {}))),
        u"topic-used"_s);
    const QJsonObject jobs { { u"id"_s, u"jobs"_s }, { u"name"_s, u"Jobs"_s } };
    QCOMPARE(desk.call("PUT", topic, desk.company.edith, with(u"jobs"_s, jobs)).status, 200);
    QCOMPARE(desk.call("DELETE", topic, desk.company.edith, with(u"jobs"_s, {})).status, 204);
    QCOMPARE(code(desk.call("DELETE", topic, desk.company.edith, with(u"jobs"_s, {}))),
        u"topic-unknown"_s);
}

void TestDataRoutes::aCampaignKeepsWhatAnOlderClientDoesNotSay()
{
    Desk desk;
    const auto put = [&desk](const QJsonObject &body) {
        return desk.call(
            "PUT", u"/v1/campaigns/{id}"_s, desk.company.edith, [&body](Request &request) {
                request.parameters.insert(u"id"_s, u"c"_s);
                request.body = QJsonDocument(body).toJson();
            });
    };
    const QJsonArray teams { u"lab"_s };
    const Response made =
        put({ { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s }, { u"owner"_s, u"edith"_s },
            { u"ownerName"_s, u"Somebody else"_s }, { u"teams"_s, teams }, { u"draft"_s, true } });
    QCOMPARE(made.status, 200);
    QCOMPARE(json(made).value(u"ownerName"_s).toString(), desk.company.edith.name);
    const QJsonObject kept = json(put({ { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free 2026"_s } }));
    QCOMPARE(kept.value(u"name"_s).toString(), u"Gas-free 2026"_s);
    QCOMPARE(kept.value(u"owner"_s).toString(), u"edith"_s);
    QCOMPARE(kept.value(u"teams"_s).toArray(), teams);
    QVERIFY(kept.value(u"draft"_s).toBool());
    const QJsonObject emptied = json(put({ { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s },
        { u"owner"_s, QString() }, { u"teams"_s, QJsonArray() }, { u"draft"_s, false } }));
    QCOMPARE(emptied.value(u"owner"_s).toString(), QString());
    QVERIFY(emptied.value(u"teams"_s).toArray().isEmpty());
    QVERIFY(!emptied.value(u"draft"_s).toBool(true));
}

void TestDataRoutes::aCampaignsOwnerIsAnEditorAndItsTeamsAreKnown()
{
    Desk desk;
    const auto put = [&desk](const QString &owner, const QString &team) {
        return desk.call(
            "PUT", u"/v1/campaigns/{id}"_s, desk.company.edith, [&owner, &team](Request &request) {
                request.parameters.insert(u"id"_s, u"c"_s);
                request.body =
                    QJsonDocument(QJsonObject { { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s },
                                      { u"owner"_s, owner }, { u"teams"_s, QJsonArray { team } } })
                        .toJson();
            });
    };
    QCOMPARE(code(put(u"ana"_s, u"lab"_s)), u"owner-unknown"_s); // an ambassador
    QCOMPARE(code(put(u"nobody"_s, u"lab"_s)), u"owner-unknown"_s);
    QCOMPARE(code(put(u"erik"_s, u"attic"_s)), u"team-unknown"_s);
    QCOMPARE(put(u"erik"_s, u"lab"_s).status, 200);
    Member erik = desk.company.erik;
    erik.roles.clear();
    Test::must(MemberRepository(desk.company.db).update(erik));
    QCOMPARE(put(u"erik"_s, u"sales"_s).status, 200); // who is the owner stays it
}

void TestDataRoutes::aCampaignWithAStoryThatMembersHaveIsNoDraftAgain()
{
    Desk desk;
    const auto put = [&desk](bool draft) {
        return desk.call(
            "PUT", u"/v1/campaigns/{id}"_s, desk.company.edith, [draft](Request &request) {
                request.parameters.insert(u"id"_s, u"c"_s);
                request.body =
                    QJsonDocument(QJsonObject { { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s },
                                      { u"draft"_s, draft } })
                        .toJson();
            });
    };
    QCOMPARE(put(false).status, 200);
    QCOMPARE(put(true).status, 200);
    QCOMPARE(put(false).status, 200);
    Story story = Company::draft(u"s"_s);
    story.campaign = { u"c"_s };
    story.embargo = desk.company.clock.now().addSecs(60);
    desk.company.approve(story);
    QCOMPARE(put(true).status, 200); // members do not have it yet
    QCOMPARE(put(false).status, 200);
    desk.company.clock.advance(std::chrono::seconds(60));
    StoryDesk(desk.company.db, desk.company.clock).announceDue().value();
    const Response refused = put(true);
    QCOMPARE(refused.status, 409);
    QCOMPARE(code(refused), u"campaign-published"_s);
    QCOMPARE(put(false).status, 200);
}

void TestDataRoutes::aCampaignsFiguresAreNotThoseOfFew()
{
    Desk desk;
    const QJsonObject campaign { { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s },
        { u"goals"_s, QJsonObject { { u"relays"_s, 10 } } } };
    const auto saving = [&campaign](Request &request) {
        request.parameters.insert(u"id"_s, u"c"_s);
        request.body = QJsonDocument(campaign).toJson();
    };
    QCOMPARE(desk.call("PUT", u"/v1/campaigns/{id}"_s, desk.company.edith, saving).status, 200);
    Story story = Company::draft(u"s"_s);
    story.campaign = { u"c"_s };
    story = desk.company.approve(story);
    const auto figures = [&desk] {
        return json(desk.call("GET", Api::Routes::campaignFigures(), desk.company.edith))
            .value(u"campaigns"_s)
            .toArray()
            .at(0)
            .toObject();
    };
    QCOMPARE(figures().value(u"stories"_s).toInt(), 1);
    QVERIFY(!figures().value(u"tooFew"_s).toBool()); // nobody is told apart
    desk.company.crowd(u"lab"_s);
    const auto members = MemberRepository(desk.company.db).all().value();
    int relays = 0;
    for (const Member &member : members) {
        RegisteredRelay relay;
        relay.id.value = u"r-"_s + member.id.value;
        relay.story = story.id;
        relay.revision = story.revision;
        relay.network = Network::Wall;
        relay.code = u"code%1"_s.arg(++relays);
        relay.state = RelayState::Published;
        relay.stateAt = desk.company.clock.now();
        Test::must(RelayLedger(desk.company.db, desk.company.clock).registerRelay(member, relay));
        QCOMPARE(figures().value(u"tooFew"_s).toBool(), relays < 5);
        QCOMPARE(figures().value(u"relays"_s).toInt(), relays < 5 ? 0 : relays);
        // All in one week: today's point alone, and only of five or more.
        QCOMPARE(figures().value(u"line"_s).toArray().size(), relays < 5 ? 0 : 1);
        QCOMPARE(figures().value(u"byStory"_s).toArray().size(), relays < 5 ? 0 : 1);
    }
    QVERIFY(relays > 5);
}

void TestDataRoutes::aCampaignsStoryOfFewCannotBeHadBySubtracting()
{
    Desk desk;
    const QJsonObject campaign { { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s } };
    const auto saving = [&campaign](Request &request) {
        request.parameters.insert(u"id"_s, u"c"_s);
        request.body = QJsonDocument(campaign).toJson();
    };
    QCOMPARE(desk.call("PUT", u"/v1/campaigns/{id}"_s, desk.company.edith, saving).status, 200);
    desk.company.crowd(u"lab"_s);
    const auto members = MemberRepository(desk.company.db).all().value();
    int codes = 0;
    // Of three stories one was relayed by two people alone.
    for (const auto &[id, people] : { std::pair(u"many"_s, qsizetype { 6 }),
             std::pair(u"some"_s, qsizetype { 5 }), std::pair(u"few"_s, qsizetype { 2 }) }) {
        Story story = Company::draft(id);
        story.campaign = { u"c"_s };
        story = desk.company.approve(story);
        for (const Member &member : members.mid(0, people)) {
            RegisteredRelay relay;
            relay.id.value = id + member.id.value;
            relay.story = story.id;
            relay.revision = story.revision;
            relay.network = Network::Wall;
            relay.code = u"part%1"_s.arg(++codes);
            relay.state = RelayState::Published;
            relay.stateAt = desk.company.clock.now();
            Test::must(
                RelayLedger(desk.company.db, desk.company.clock).registerRelay(member, relay));
        }
    }
    const QJsonArray told =
        json(desk.call("GET", Api::Routes::campaignFigures(), desk.company.edith))
            .value(u"campaigns"_s)
            .toArray()
            .at(0)
            .toObject()
            .value(u"byStory"_s)
            .toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).toObject().value(u"story"_s).toString(), u"many"_s);
    QCOMPARE(told.at(0).toObject().value(u"relays"_s).toInt(), 6);
}

void TestDataRoutes::aCharterIsPublishedAndItsAcceptanceCounted()
{
    Desk desk;
    const auto publish = [&desk](const QString &text, bool same) {
        const QJsonObject body {
            { u"texts"_s,
                QJsonArray { QJsonObject { { u"language"_s, u"en"_s }, { u"text"_s, text } } } },
            { u"sameVersion"_s, same }
        };
        return desk.call("POST", Api::Routes::charter(), desk.company.edith,
            [body](Request &request) { request.body = QJsonDocument(body).toJson(); });
    };
    QCOMPARE(publish(u"Speak true."_s, false).status, 200);
    QCOMPARE(publish(u"Speak true!"_s, true).status, 200);
    desk.company.crowd(u"lab"_s);
    desk.company.crowd(u"sales"_s);
    CharterRepository charters(desk.company.db);
    int accepted = 0;
    const auto members = MemberRepository(desk.company.db).all().value();
    for (const Member &member : members) {
        if (++accepted <= 6)
            Test::must(charters.accept(member.id, 1, desk.company.clock.now()));
    }
    const QJsonObject version = json(desk.call("GET", Api::Routes::charter(), desk.company.edith))
                                    .value(u"versions"_s)
                                    .toArray()
                                    .at(0)
                                    .toObject();
    QCOMPARE(version.value(u"version"_s).toInt(), 1);
    QCOMPARE(version.value(u"accepted"_s).toInt(), 6);
    QCOMPARE(version.value(u"members"_s).toInt(), accepted);
    QCOMPARE(publish(u"  "_s, false).status, 422);
}

void TestDataRoutes::aPriceComesWithItsSourceAndDayOrNotAtAll()
{
    Desk desk;
    const auto call = [&desk](const QByteArray &method, const QJsonObject &body = {}) {
        return desk.call(
            method, u"/v1/rates/{figure}"_s, desk.company.edith, [body](Request &request) {
                request.parameters.insert(u"figure"_s, u"click"_s);
                request.body = QJsonDocument(body).toJson();
            });
    };
    const auto known = [&desk] {
        const Response answer = desk.call("GET", u"/v1/rates"_s, desk.company.edith);
        return json(answer).value(u"rates"_s).toArray();
    };
    const QJsonObject price { { u"figure"_s, u"click"_s }, { u"price"_s, 500'000 },
        { u"currency"_s, u"EUR"_s }, { u"source"_s, u"Agency"_s }, { u"date"_s, u"2026-10-01"_s } };
    QCOMPARE(call("PUT", price).status, 200);
    QCOMPARE(known(), QJsonArray { price });
    for (const auto &[key, wrong] :
        { std::pair(u"price"_s, QJsonValue(0)), std::pair(u"currency"_s, QJsonValue(u"eur"_s)),
            std::pair(u"source"_s, QJsonValue(u" "_s)),
            std::pair(u"date"_s, QJsonValue(u"yesterday"_s)),
            std::pair(u"figure"_s, QJsonValue(u"impression"_s)) }) {
        QJsonObject other = price;
        other.insert(key, wrong);
        QCOMPARE(call("PUT", other).status, 422);
    }
    QCOMPARE(known(), QJsonArray { price });
    QCOMPARE(call("DELETE").status, 204);
    QCOMPARE(known(), QJsonArray());
    QCOMPARE(code(call("DELETE")), u"rate-unknown"_s);
}

void TestDataRoutes::aPausedSourceKeepsItsSettings()
{
    Desk desk;
    SourceRepository sources(desk.company.db);
    Source source;
    source.id = { u"feed"_s };
    source.url = QUrl(u"https://norvane.example/feed.xml"_s);
    Test::must(sources.add(source, desk.company.clock.now()));
    const auto change = [&desk](const QString &url, const QJsonObject &settings) {
        const QJsonObject body { { u"url"_s, url }, { u"settings"_s, settings } };
        return desk.call(
            "PUT", u"/v1/sources/{id}"_s, desk.company.edith, [body](Request &request) {
                request.parameters.insert(u"id"_s, u"feed"_s);
                request.body = QJsonDocument(body).toJson();
            });
    };
    const QJsonObject settings { { u"paused"_s, true }, { u"perDay"_s, 5 },
        { u"language"_s, u"da"_s }, { u"expiryDays"_s, 30 } };
    QCOMPARE(change(source.url.toString(), settings).status, 200);
    const auto kept = sources.byId(source.id);
    QVERIFY(kept && kept->settings.paused);
    QCOMPARE(kept->settings.perDay, 5);
    QCOMPARE(change(u"ftp://norvane.example/x"_s, settings).status, 422);
    QCOMPARE(change(u"https://norvane.example/new.xml"_s, settings).status, 200);
    QVERIFY(!sources.byId(source.id)->fetchedAt.isValid());
    Test::must(sources.remove(source.id));
    QCOMPARE(code(change(source.url.toString(), settings)), u"source-unknown"_s);
}

void TestDataRoutes::anEmptyPullIsAnsweredFromMemory()
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

void TestDataRoutes::aBatchOfPushesIsBounded()
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

QTEST_GUILESS_MAIN(TestDataRoutes)
#include "tst_dataroutes.moc"
