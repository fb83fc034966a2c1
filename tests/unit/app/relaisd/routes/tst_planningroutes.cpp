// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "core/api/planning.h"
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

//! What editors set for everybody: topics, campaigns, charter, sources, prices.
class TestPlanningRoutes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTopicThatStoriesHaveStays();
    void aCampaignKeepsWhatAnOlderClientDoesNotSay();
    void aCampaignsOwnerIsAnEditorAndItsTeamsAreKnown();
    void aCampaignWithAStoryThatMembersHaveIsNoDraftAgain();
    void aCampaignsFiguresAreNotThoseOfFew();
    void aCampaignsStoryOfFewCannotBeHadBySubtracting();
    void aCampaignsFewCannotBeHadBySubtractingAPeriod();
    void aCampaignsFewOthersCannotBeHadBySubtracting();
    void aPointOfACampaignsLineStandsBesideTheDashboardToo();
    void anEndedCampaignsFiguresStayAndWhatCameLaterIsToldApart();
    void aCharterIsPublishedAndItsAcceptanceCounted();
    void aPausedSourceKeepsItsSettings();
    void aPriceComesWithItsSourceAndDayOrNotAtAll();
    void whomMembersAskIsNamedAndTheAuditLogDoesNotSayWhom();
    void anAdminGivesEveryStoryAPublicPageAndTakesThemBack();
    void anAdminSaysHowManyStoriesADayAreEnough();
};

void TestPlanningRoutes::aTopicThatStoriesHaveStays()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aCampaignKeepsWhatAnOlderClientDoesNotSay()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aCampaignsOwnerIsAnEditorAndItsTeamsAreKnown()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aCampaignWithAStoryThatMembersHaveIsNoDraftAgain()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aCampaignsFiguresAreNotThoseOfFew()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aCampaignsStoryOfFewCannotBeHadBySubtracting()
{
    RoutesDesk desk;
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

namespace {

//! A campaign of one story that a crowd relays, ending a day after the desk's clock.
struct EndingCampaign {
    RoutesDesk desk;
    Story story;
    QList<Member> members;
    int codes = 0;

    EndingCampaign()
    {
        save(desk.company.clock.now().addDays(1));
        story = Company::draft(u"s"_s);
        story.campaign = { u"c"_s };
        story = desk.company.approve(story);
        desk.company.crowd(u"lab"_s);
        members = MemberRepository(desk.company.db).all().value();
    }
    void save(const QDateTime &end)
    {
        const QJsonObject campaign { { u"id"_s, u"c"_s }, { u"name"_s, u"Gas-free"_s },
            { u"to"_s, end.toUTC().toString(Qt::ISODateWithMs) } };
        const Response saved = desk.call(
            "PUT", u"/v1/campaigns/{id}"_s, desk.company.edith, [&campaign](Request &request) {
                request.parameters.insert(u"id"_s, u"c"_s);
                request.body = QJsonDocument(campaign).toJson();
            });
        QCOMPARE(saved.status, 200);
    }
    void relay(qsizetype people) { relay(people, story); }
    void relay(qsizetype people, const Story &shared)
    {
        for (const Member &member : members.mid(0, people)) {
            RegisteredRelay made;
            made.id.value = u"r%1"_s.arg(++codes);
            made.story = shared.id;
            made.revision = shared.revision;
            made.network = Network::LinkedIn;
            made.code = u"part%1"_s.arg(codes);
            made.state = RelayState::Published;
            made.stateAt = desk.company.clock.now();
            Test::must(
                RelayLedger(desk.company.db, desk.company.clock).registerRelay(member, made));
        }
    }
    void wait(int days)
    {
        desk.company.clock.advance(std::chrono::hours(24 * days));
        Test::must(tick(desk.company.db, desk.company.clock));
    }
    CampaignFigures figures()
    {
        const auto all = Api::campaignFiguresFrom(
            json(desk.call("GET", Api::Routes::campaignFigures(), desk.company.edith)));
        return all && !all->isEmpty() ? all->constFirst() : CampaignFigures();
    }
};

} // namespace

void TestPlanningRoutes::aCampaignsFewCannotBeHadBySubtractingAPeriod()
{
    // Those who relayed more than 30 days ago are all but what the dashboard tells of 30 days.
    for (const int early : { 2, 5 }) {
        EndingCampaign with;
        with.save(with.desk.company.clock.now().addDays(100));
        with.relay(early);
        with.wait(35);
        with.relay(6);
        QCOMPARE(with.figures().tooFew, early < 5);
        QCOMPARE(with.figures().people, early < 5 ? 0 : 6);
        QCOMPARE(with.figures().relays, early < 5 ? 0 : early + 6);
        QCOMPARE(with.figures().byStory.size(), early < 5 ? 0 : 1);
    }
    // Within 30 days it is what the dashboard tells of them.
    EndingCampaign with;
    with.save(with.desk.company.clock.now().addDays(100));
    with.relay(2);
    with.wait(7); // the same hour of the week: another would stand apart in its map
    with.relay(6);
    QCOMPARE(with.figures().relays, 8);
}

// All that the dashboard tells of the month is the campaign's, and what few people did beside it.
void TestPlanningRoutes::aCampaignsFewOthersCannotBeHadBySubtracting()
{
    for (const int beside : { 2, 5 }) {
        EndingCampaign with;
        with.save(with.desk.company.clock.now().addDays(100));
        with.relay(8);
        QCOMPARE(with.figures().relays, 8);
        with.relay(beside, with.desk.company.approve(Company::draft(u"other"_s)));
        QCOMPARE(with.figures().tooFew, beside < 5);
        QCOMPARE(with.figures().relays, beside < 5 ? 0 : 8);
    }
}

// Up to 4 April it is what the dashboard tells of the first quarter, and two people's relays.
void TestPlanningRoutes::aPointOfACampaignsLineStandsBesideTheDashboardToo()
{
    EndingCampaign with;
    with.desk.company.clock.set(QDateTime({ 2027, 3, 23 }, { 12, 0 }, Qt::UTC)); // a Tuesday
    with.save(with.desk.company.clock.now().addDays(100));
    with.relay(6);
    with.wait(7);
    with.relay(5);
    with.wait(2); // the same week, in April
    with.relay(2);
    with.wait(14); // a Thursday too, or they would stand apart in the map of the hours
    with.relay(7);
    QCOMPARE(with.figures().relays, 20);
    QCOMPARE(with.figures().line,
        (QList<CampaignPoint> { { QDate(2027, 3, 28), 6 }, { QDate(2027, 4, 15), 20 } }));
}

void TestPlanningRoutes::anEndedCampaignsFiguresStayAndWhatCameLaterIsToldApart()
{
    EndingCampaign with;
    with.relay(6);
    with.wait(14); // the end was thirteen days ago
    QVERIFY(!with.figures().frozenAt.isValid());
    with.relay(5);
    QCOMPARE(with.figures().relays, 11); // a late one still counts
    with.wait(2);
    const CampaignFigures frozen = with.figures();
    QCOMPARE(frozen.frozenAt, with.desk.company.clock.now());
    QCOMPARE(frozen.relays, 11);
    QCOMPARE(frozen.late, CampaignLate());
    with.wait(1);
    with.relay(4);
    QCOMPARE(with.figures().relays, 11);
    QCOMPARE(with.figures().late, (CampaignLate { 0, 0, true, false })); // of four people
    with.relay(5);
    QCOMPARE(with.figures().late, (CampaignLate { 9, 0, false, false }));
    for (const int number : { 16, 17, 18, 19, 20 }) {
        Test::must(RelayLedger(with.desk.company.db, with.desk.company.clock)
                .addClicks(u"part%1"_s.arg(number), with.desk.company.clock.now().date(), 2));
        QCOMPARE(with.figures().late.clicks, number < 20 ? 0 : 10);
        QCOMPARE(with.figures().late.clicksHidden, number < 20);
    }
    QCOMPARE(with.figures().clicks, 0);
    QCOMPARE(with.figures().frozenAt, frozen.frozenAt);
    with.save(with.desk.company.clock.now().addDays(7)); // it goes on
    QVERIFY(!with.figures().frozenAt.isValid());
    QCOMPARE(with.figures().relays, 20);
    QCOMPARE(with.figures().clicks, 10);
}

void TestPlanningRoutes::aCharterIsPublishedAndItsAcceptanceCounted()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aPausedSourceKeepsItsSettings()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::aPriceComesWithItsSourceAndDayOrNotAtAll()
{
    RoutesDesk desk;
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

void TestPlanningRoutes::whomMembersAskIsNamedAndTheAuditLogDoesNotSayWhom()
{
    RoutesDesk desk;
    Test::must(OrganizationRepository(desk.company.db)
            .create({ { u"norvane"_s }, u"Norvane"_s, desk.company.clock.now(), false }));
    const QString path = Api::Routes::privacyContact();
    const Member ada = desk.company.add(u"ada"_s, u"lab"_s, { Role::Admin });
    const auto name = [&](const QJsonValue &contact) {
        return desk.call("PUT", path, ada, [&contact](Request &request) {
            request.body = QJsonDocument(QJsonObject { { u"contact"_s, contact } }).toJson();
        });
    };
    const auto named = [&] {
        return json(desk.call("GET", path, ada)).value(u"contact"_s).toString();
    };
    QCOMPARE(named(), QString());
    const Response answer = name(u"  dpo@norvane.example\n"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.subject.isEmpty() && answer.auditDetails.isEmpty());
    QCOMPARE(named(), u"dpo@norvane.example"_s);
    for (const QJsonValue &wrong :
        { QJsonValue(QString(201, u'x')), QJsonValue(7), QJsonValue(QJsonValue::Null) })
        QCOMPARE(name(wrong).status, 422);
    QCOMPARE(named(), u"dpo@norvane.example"_s);
    QCOMPARE(name(QString()).status, 200);
    QCOMPARE(named(), QString());
}

void TestPlanningRoutes::anAdminGivesEveryStoryAPublicPageAndTakesThemBack()
{
    RoutesDesk desk;
    Test::must(OrganizationRepository(desk.company.db)
            .create({ { u"norvane"_s }, u"Norvane"_s, desk.company.clock.now(), false }));
    const QString path = Api::Routes::sharePages();
    const Member ada = desk.company.add(u"ada"_s, u"lab"_s, { Role::Admin });
    const auto save = [&](const QJsonObject &body) {
        return desk.call("PUT", path, ada,
            [&body](Request &request) { request.body = QJsonDocument(body).toJson(); });
    };
    const QJsonObject own { { u"of"_s, u"own"_s } };
    const QJsonObject every { { u"of"_s, u"every"_s } };
    QCOMPARE(json(desk.call("GET", path, ada)), own);
    const Response answer = save(every);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.auditDetails, every);
    QVERIFY(OrganizationRepository(desk.company.db).get().value().sharePages);
    for (const QJsonObject &wrong : { QJsonObject(), QJsonObject { { u"of"_s, u"all"_s } } })
        QCOMPARE(save(wrong).status, 422);
    QCOMPARE(json(desk.call("GET", path, ada)), every);
    QCOMPARE(save(own).status, 200);
    QCOMPARE(json(desk.call("GET", path, ada)), own);
}

void TestPlanningRoutes::anAdminSaysHowManyStoriesADayAreEnough()
{
    RoutesDesk desk;
    Test::must(OrganizationRepository(desk.company.db)
            .create({ { u"norvane"_s }, u"Norvane"_s, desk.company.clock.now(), false }));
    const QString path = Api::Routes::dayRule();
    const Member ada = desk.company.add(u"ada"_s, u"lab"_s, { Role::Admin });
    const auto save = [&](const QJsonValue &stories) {
        return desk.call("PUT", path, ada, [&stories](Request &request) {
            request.body = QJsonDocument(QJsonObject { { u"stories"_s, stories } }).toJson();
        });
    };
    const auto read = [&] {
        return json(desk.call("GET", path, desk.company.edith)).value("stories"_L1).toInt();
    };
    QCOMPARE(read(), 2); // until somebody says otherwise
    const Response answer = save(3);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.auditDetails.value("stories"_L1).toInt(), 3);
    for (const QJsonValue &wrong : { QJsonValue(0), QJsonValue(21), QJsonValue(u"many"_s) })
        QCOMPARE(save(wrong).status, 422);
    QCOMPARE(read(), 3);
}

QTEST_GUILESS_MAIN(TestPlanningRoutes)
#include "tst_planningroutes.moc"
