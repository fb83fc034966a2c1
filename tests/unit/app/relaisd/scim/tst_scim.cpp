// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/scimroutes.h"

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/people/memberroutes.h"
#include "app/relaisd/scim/provisioning.h"
#include "app/relaisd/scim/scimtokens.h"
#include "tests/unit/app/relaisd/company.h"
#include "tests/unit/app/relaisd/queryplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

//! The routes as the dispatcher calls them, with what Entra ID and Okta send.
class TestScim final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_company.reset(); }
    void entraCreatesFindsChangesAndDisablesAUser();
    void oktaCreatesReplacesAndDeactivatesAUser();
    void theShownNameFollowsTheDirectorysNames();
    void aNewPrimaryAddressTakesTheOldOnesPlace();
    void aDeactivatedUserIsSignedOutAtOnce();
    void onlyAClearNoDeactivatesAUser();
    void aDeletedUserIsGoneAndMayComeBack();
    void whoComesBackHasNoRoleOfTheGroupsOfBefore();
    void membersOfBeforeAreFoundByTheDirectory();
    void aUserThatIsTakenOrIncompleteIsRefused();
    void aFaultOfTheDatabaseIsNoneOfTheUsers();
    void whoHasAnAddressIsFoundWithoutALookAtEveryMember();
    void listsComeInPagesAndByFilter();
    void spacesOfAFilterMayBeWrittenAsFormsDo();
    void aFilterForWhatNoTextHoldsIsRefused();
    void attributesAreLeftOutOnRequest();
    void aGroupOfEverybodyIsReadWhereItIsAskedFor();
    void entrasGroupsGiveTeamsAndRoles();
    void oktasGroupsAreChangedMemberByMember();
    void whatNoGroupGivesStays();
    void whomAGroupGivesARoleIsInTheAuditLog();
    void aGroupOfManyGivesAllOfThemWhatItGives();
    void aTeamThatAGroupGivesIsNotSetByHand();
    void aRoleThatAGroupGivesIsTakenByHandAndSaidToComeBack();
    void rolesThatAnotherAdminChangedMeanwhileAreNotReplacedUnseen();
    void theLastAdminIsNeitherLetGoNorDemoted();
    void theServiceDescribesItself();
    void onlyTheDirectorysTokenOpensIt();

private:
    struct Call {
        int status = 0;
        QJsonObject json;
    };
    Call call(const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        const QUrl url(u"https://relais.example/scim/v2"_s + target);
        Request request;
        request.method = method;
        request.path = url.path();
        request.query = QUrlQuery(url);
        request.body = body;
        for (const Route &route : std::as_const(m_routes)) {
            const QStringList pattern = route.pattern.split(u'/');
            const QStringList path = request.path.split(u'/');
            const bool fits = route.method == method && pattern.size() == path.size()
                && pattern.mid(0, 4) == path.mid(0, 4);
            if (!fits)
                continue;
            if (pattern.size() == 5)
                request.parameters.insert(u"id"_s, path.at(4));
            return run(route, request);
        }
        return { 501, {} };
    }
    //! As the writer does: what is refused leaves nothing behind.
    Call run(const Route &route, const Request &request)
    {
        Transaction transaction(m_company->db);
        Response response =
            route.write ? route.write(request, m_company->db) : route.read(request, m_company->db);
        if (response.status < 400)
            Test::must(transaction.commit());
        if (response.afterwards)
            response = response.afterwards(m_company->db);
        return { response.status, QJsonDocument::fromJson(response.body).object() };
    }
    //! What an admin does by hand.
    Call patchMember(const QString &id, const QJsonObject &body);
    Call patch(const QString &target, const QByteArray &operations)
    {
        return call("PATCH", target,
            R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[)"
                + operations + "]}");
    }
    QString create(const QString &name)
    {
        const QJsonObject user { { u"userName"_s, QString(name + u"@norvane.example"_s) },
            { u"displayName"_s, name } };
        return call("POST", u"/Users"_s, QJsonDocument(user).toJson())
            .json.value(u"id"_s)
            .toString();
    }
    QString createGroup(const QString &name, const QStringList &members = {})
    {
        QJsonArray list;
        for (const QString &member : members)
            list.append(QJsonObject { { u"value"_s, member } });
        const QJsonObject group { { u"displayName"_s, name }, { u"members"_s, list } };
        return call("POST", u"/Groups"_s, QJsonDocument(group).toJson())
            .json.value(u"id"_s)
            .toString();
    }
    Member member(const QString &id)
    {
        return MemberRepository(m_company->db).known({ id }).value().member;
    }
    int total(const QString &target) { return call("GET", target).json[u"totalResults"_s].toInt(); }
    void map(const Scim::Mapping &mapping)
    {
        Test::must(Scim::GroupRepository(m_company->db, m_company->clock).setMapping(mapping));
        Test::must(Scim::Provisioning(m_company->db, m_company->clock).refreshAll());
    }

    std::unique_ptr<Company> m_company;
    QList<Route> m_routes;
};

void TestScim::init()
{
    m_company = std::make_unique<Company>();
    m_routes = scimRoutes(m_company->clock, QUrl(u"https://relais.example"_s));
}

void TestScim::entraCreatesFindsChangesAndDisablesAUser()
{
    const QString find = u"/Users?filter=userName eq \"Test_User_ab6490ee\""_s;
    QCOMPARE(total(find), 0);
    const Call made = call("POST", u"/Users"_s, R"({
        "schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
                   "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
        "externalId":"0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef","userName":"Test_User_ab6490ee",
        "active":true,"emails":[{"primary":true,"type":"work","value":"test.user@norvane.example"}],
        "meta":{"resourceType":"User"},"roles":[],
        "name":{"formatted":"givenName familyName","familyName":"familyName","givenName":"givenName"}})");
    QCOMPARE(made.status, 201);
    const QString id = made.json[u"id"_s].toString();
    QCOMPARE(made.json[u"meta"_s][u"location"_s].toString(),
        QString(u"https://relais.example/scim/v2/Users/"_s + id));
    QCOMPARE(member(id).name, u"givenName familyName"_s);
    QCOMPARE(total(find), 1);
    QCOMPARE(total(u"/Users?filter=externalId eq \"0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef\""_s), 1);
    const Call changed = patch(u"/Users/"_s + id,
        R"({"op":"Replace","path":"emails[type eq \"work\"].value","value":"updated@norvane.example"},
           {"op":"Replace","path":"name.familyName","value":"updatedFamilyName"},
           {"op":"Add","path":"title","value":"Guide"},
           {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"x"})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json[u"emails"_s][0][u"value"_s].toString(), u"updated@norvane.example"_s);
    QCOMPARE(changed.json[u"name"_s][u"familyName"_s].toString(), u"updatedFamilyName"_s);
    QCOMPARE(member(id).name, u"givenName updatedFamilyName"_s);
    QCOMPARE(member(id).title, u"Guide"_s);
    QCOMPARE(member(id).email, u"updated@norvane.example"_s);
    // Entra ID writes booleans as texts unless told otherwise.
    QCOMPARE(patch(u"/Users/"_s + id, R"({"op":"Replace","path":"active","value":"False"})")
                 .json[u"active"_s]
                 .toBool(true),
        false);
    QVERIFY(!MemberRepository(m_company->db).byId({ id }));
    QCOMPARE(
        patch(u"/Users/"_s + id, R"({"op":"Replace","path":"active","value":"True"})").status, 200);
    QVERIFY(MemberRepository(m_company->db).byId({ id }));
}

void TestScim::oktaCreatesReplacesAndDeactivatesAUser()
{
    QCOMPARE(call("GET",
                 u"/Users?filter=userName%20eq%20%22test.user%40norvane.example%22&startIndex=1&"
                 "count=100"_s)
                 .json[u"totalResults"_s]
                 .toInt(-1),
        0);
    const Call made = call("POST", u"/Users"_s, R"({
        "schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],
        "userName":"test.user@norvane.example","name":{"givenName":"Test","familyName":"User"},
        "emails":[{"primary":true,"value":"test.user@norvane.example","type":"work"}],
        "displayName":"Test User","locale":"en-US","externalId":"00ujl29u0le5T6Aj10h7",
        "groups":[],"password":"1mz050nq","active":true})");
    QCOMPARE(made.status, 201);
    QVERIFY(!made.json.contains(u"password"_s));
    const QString id = made.json[u"id"_s].toString();
    const Call replaced = call("PUT", u"/Users/"_s + id, R"({
        "schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"x",
        "userName":"test.user@norvane.example","name":{"givenName":"Another","familyName":"User"},
        "emails":[{"primary":true,"value":"test.user@norvane.example","type":"work"}],
        "displayName":"Another User","active":true})");
    QCOMPARE(replaced.status, 200);
    QCOMPARE(replaced.json[u"id"_s].toString(), id);
    QCOMPARE(member(id).name, u"Another User"_s);
    const Call ended = patch(u"/Users/"_s + id, R"({"op":"replace","value":{"active":false}})");
    QCOMPARE(ended.json[u"active"_s].toBool(true), false);
    QCOMPARE(call("GET", u"/Users/"_s + id).json[u"active"_s].toBool(true), false);
}

void TestScim::theShownNameFollowsTheDirectorysNames()
{
    const auto made = [this](const QByteArray &body) {
        return call("POST", u"/Users"_s, body).json[u"id"_s].toString();
    };
    const QString id = made(R"({"userName":"zoe@norvane.example",
        "name":{"givenName":"Zoe","familyName":"Laurent"}})");
    const auto shownAfter = [this](const QString &user, const QByteArray &operation) {
        const int status = patch(u"/Users/"_s + user, operation).status;
        return status == 200 ? member(user).name : QString::number(status);
    };
    QCOMPARE(shownAfter(id, R"({"op":"replace","path":"name.familyName","value":"Martin"})"),
        u"Zoe Martin"_s);
    QCOMPARE(shownAfter(id, R"({"op":"replace","path":"name.formatted","value":"Dr Z. Martin"})"),
        u"Dr Z. Martin"_s);
    QCOMPARE(shownAfter(id, R"({"op":"add","path":"displayName","value":"Zoe M."})"), u"Zoe M."_s);
    // Once the directory says what to show, that is what is shown; Entra ID sends the rest beside
    // it.
    QCOMPARE(shownAfter(id, R"({"op":"replace","path":"name.familyName","value":"Petit"})"),
        u"Zoe M."_s);
    QCOMPARE(shownAfter(id, R"({"op":"replace","value":{"name.familyName":"Blanc",
        "name.formatted":"Zoe Blanc"}})"),
        u"Zoe M."_s);
    QCOMPARE(shownAfter(id, R"({"op":"replace","path":"title","value":"Guide"})"), u"Zoe M."_s);
    QCOMPARE(shownAfter(id, R"({"op":"remove","path":"displayName"})"), u"Zoe Blanc"_s);

    const QString kim = made(R"({"userName":"kim@norvane.example"})");
    QCOMPARE(member(kim).name, u"kim"_s);
    QCOMPARE(shownAfter(kim, R"({"op":"add","path":"name","value":{"givenName":"Kim",
        "familyName":"Berg"}})"),
        u"Kim Berg"_s);
    // Nor does it follow parts that come only then.
    QCOMPARE(shownAfter(u"ana"_s, R"({"op":"replace","path":"displayName","value":"Ana L."})"),
        u"Ana L."_s);
    QCOMPARE(shownAfter(u"ana"_s, R"({"op":"add","path":"name.familyName","value":"Lopez"})"),
        u"Ana L."_s);
}

void TestScim::aNewPrimaryAddressTakesTheOldOnesPlace()
{
    const Call added = patch(u"/Users/ana"_s,
        R"({"op":"add","path":"emails",
            "value":[{"value":"ana.new@norvane.example","type":"work","primary":true}]})");
    QCOMPARE(added.status, 200);
    QCOMPARE(member(u"ana"_s).email, u"ana.new@norvane.example"_s);
    patch(u"/Users/ana"_s,
        R"({"op":"add","path":"emails[type eq \"home\"]",
            "value":{"value":"ana.home@norvane.example","primary":true}})");
    QCOMPARE(member(u"ana"_s).email, u"ana.home@norvane.example"_s);
    // One that is not the primary one changes nothing.
    patch(u"/Users/ana"_s,
        R"({"op":"add","path":"emails","value":[{"value":"ana.old@norvane.example"}]})");
    QCOMPARE(member(u"ana"_s).email, u"ana.home@norvane.example"_s);
}

void TestScim::aDeactivatedUserIsSignedOutAtOnce()
{
    const QString id = create(u"zoe"_s);
    const auto tokens = Sessions(m_company->db, m_company->clock).open({ id }, u"pc"_s).value();
    Request request;
    request.headers.append({ "authorization", "Bearer " + tokens.access.toLatin1() });
    Authenticator authenticator(m_company->clock);
    QVERIFY(!authenticator.authorise(Access::Member, request, m_company->db));
    patch(u"/Users/"_s + id, R"({"op":"replace","value":{"active":false}})");
    QCOMPARE(authenticator.authorise(Access::Member, request, m_company->db)->status, 401);
    QVERIFY(!Sessions(m_company->db, m_company->clock).refresh(tokens.refresh));
}

void TestScim::onlyAClearNoDeactivatesAUser()
{
    const QString id = create(u"zoe"_s);
    const QString user = u"/Users/"_s + id;
    const auto isActive = [&] { return call("GET", user).json[u"active"_s].toBool(); };
    const auto replace = [&](const QJsonValue &active) {
        const QJsonObject whole { { u"userName"_s, u"zoe@norvane.example"_s },
            { u"displayName"_s, u"zoe"_s }, { u"active"_s, active } };
        return call("PUT", user, QJsonDocument(whole).toJson()).status;
    };
    // Null is the same as nothing said (RFC 7643 §2.5).
    QCOMPARE(replace(QJsonValue(QJsonValue::Null)), 200);
    QVERIFY(isActive());
    QCOMPARE(patch(user, R"({"op":"replace","path":"active","value":null})").status, 200);
    QCOMPARE(patch(user, R"({"op":"replace","value":{"active":null}})").status, 200);
    QVERIFY(isActive());
    for (const QJsonValue &unclear : { QJsonValue(1), QJsonValue(0), QJsonValue(u"yes"_s),
             QJsonValue(QString()), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()) })
        QCOMPARE(replace(unclear), 400);
    QVERIFY(isActive());
    QCOMPARE(replace(u"FALSE"_s), 200);
    QVERIFY(!isActive());
    QCOMPARE(replace(QJsonValue(QJsonValue::Null)), 200);
    QVERIFY(!isActive());
    QCOMPARE(replace(true), 200);
    QVERIFY(isActive());
    QCOMPARE(replace(false), 200);
    QVERIFY(!isActive());
}

void TestScim::aDeletedUserIsGoneAndMayComeBack()
{
    const QString id = create(u"zoe"_s);
    const QString group = createGroup(u"Readers"_s, { id });
    QCOMPARE(call("DELETE", u"/Users/"_s + id).status, 204);
    QCOMPARE(call("GET", u"/Users/"_s + id).status, 404);
    QCOMPARE(call("DELETE", u"/Users/"_s + id).status, 404);
    QCOMPARE(total(u"/Users?filter=userName eq \"zoe@norvane.example\""_s), 0);
    QVERIFY(call("GET", u"/Groups/"_s + group).json[u"members"_s].toArray().isEmpty());
    QVERIFY(!MemberRepository(m_company->db).byId({ id }));
    QCOMPARE(create(u"zoe"_s), id); // the same person, with what they did before
    QVERIFY(MemberRepository(m_company->db).byId({ id }));
    // One who was never touched by the directory may be deleted too.
    QCOMPARE(call("DELETE", u"/Users/ana"_s).status, 204);
    QCOMPARE(call("GET", u"/Users/ana"_s).status, 404);
}

void TestScim::whoComesBackHasNoRoleOfTheGroupsOfBefore()
{
    m_company->add(u"ada"_s, {}, { Role::Admin });
    map({ u"Relais admins"_s, {}, Role::Admin });
    const QString id = create(u"zoe"_s);
    createGroup(u"Relais admins"_s, { id });
    QVERIFY(member(id).has(Role::Admin));
    QCOMPARE(call("DELETE", u"/Users/"_s + id).status, 204);
    QCOMPARE(create(u"zoe"_s), id);
    QVERIFY(!member(id).has(Role::Admin));
    QVERIFY(member(u"ada"_s).has(Role::Admin)); // in no group: not touched
}

void TestScim::membersOfBeforeAreFoundByTheDirectory()
{
    const Call found = call("GET", u"/Users?filter=userName eq \"ANA@norvane.example\""_s);
    QCOMPARE(found.json[u"totalResults"_s].toInt(), 1);
    QCOMPARE(found.json[u"Resources"_s][0][u"id"_s].toString(), u"ana"_s);
    QCOMPARE(
        patch(u"/Users/ana"_s, R"({"op":"add","path":"externalId","value":"e-7"})").status, 200);
    QCOMPARE(total(u"/Users?filter=externalId eq \"e-7\""_s), 1);
    QCOMPARE(total(u"/Users?filter=userName eq \"ana@norvane.example\""_s), 1);
    QCOMPARE(patch(u"/Users/ana"_s,
                 R"({"op":"replace","path":"userName","value":"ana.roche@norvane.example"})")
                 .status,
        200);
    QCOMPARE(total(u"/Users?filter=userName eq \"ANA.Roche@norvane.example\""_s), 1);
    QCOMPARE(total(u"/Users?filter=userName eq \"ana@norvane.example\""_s), 0); // her address
    QCOMPARE(total(u"/Users?filter=emails eq \"ana@norvane.example\""_s), 1);
    QCOMPARE(member(u"ana"_s).team.value, u"cold-lab"_s); // and stays what she is
    QCOMPARE(member(u"ana"_s).languages, QStringList { u"fr"_s });
}

void TestScim::aUserThatIsTakenOrIncompleteIsRefused()
{
    const Call taken = call("POST", u"/Users"_s, R"({"userName":"Ana@norvane.example"})");
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.json[u"scimType"_s].toString(), u"uniqueness"_s);
    QCOMPARE(taken.json[u"status"_s].toString(), u"409"_s);
    QCOMPARE(
        taken.json[u"schemas"_s][0].toString(), u"urn:ietf:params:scim:api:messages:2.0:Error"_s);
    for (const char *body : { "{}", R"({"userName":""})", R"({"userName":"no-address"})",
             R"({"userName":"nul\u0000@norvane.example"})" }) {
        const Call incomplete = call("POST", u"/Users"_s, body);
        QCOMPARE(incomplete.status, 400);
        QCOMPARE(incomplete.json[u"scimType"_s].toString(), u"invalidValue"_s);
    }
    QCOMPARE(
        call("POST", u"/Users"_s, "no JSON").json[u"scimType"_s].toString(), u"invalidSyntax"_s);
    QCOMPARE(patch(u"/Users/ben"_s,
                 R"({"op":"replace","path":"userName","value":"ana@norvane.example"})")
                 .status,
        409);
    QCOMPARE(
        patch(u"/Users/nobody"_s, R"({"op":"replace","path":"title","value":"x"})").status, 404);
    QCOMPARE(call("GET", u"/Users?filter=userName is \"x\""_s).json[u"scimType"_s].toString(),
        u"invalidFilter"_s);
    QCOMPARE(
        call("POST", u"/Groups"_s, R"({"displayName":"G","members":[{"value":"nobody"}]})").status,
        400);
    QCOMPARE(total(u"/Groups"_s), 0);
}

// A directory gives up what is refused, and tries again what is not possible now.
void TestScim::aFaultOfTheDatabaseIsNoneOfTheUsers()
{
    const QString id = create(u"zoe"_s);
    QVERIFY(Backend::run(m_company->db, u"ALTER TABLE change_entry RENAME TO elsewhere"_s));
    const Call made = call("POST", u"/Users"_s, R"({"userName":"max@norvane.example"})");
    QCOMPARE(made.status, 503);
    QVERIFY(!made.json.contains(u"detail"_s));
    const QByteArray rename = R"({"op":"replace","path":"displayName","value":"Zoe L"})";
    QCOMPARE(patch(u"/Users/"_s + id, rename).status, 503);
}

// The writer waits meanwhile.
void TestScim::whoHasAnAddressIsFoundWithoutALookAtEveryMember()
{
    const QString plan =
        Test::planOf(m_company->db, u"SELECT 1 FROM member WHERE LOWER(email) = '' AND id <> ''"_s);
    QVERIFY2(Test::searches(plan, u"member_address"_s), qPrintable(plan));
}

void TestScim::listsComeInPagesAndByFilter()
{
    for (int i = 0; i < 20; ++i)
        create(u"user%1"_s.arg(i));
    QCOMPARE(total(u"/Users"_s), 24);
    QSet<QString> seen;
    for (int start = 1; start <= 24; start += 7) {
        const Call page = call("GET", u"/Users?startIndex=%1&count=7"_s.arg(start));
        QCOMPARE(page.json[u"totalResults"_s].toInt(), 24);
        QCOMPARE(page.json[u"startIndex"_s].toInt(), start);
        const QJsonArray resources = page.json[u"Resources"_s].toArray();
        QCOMPARE(page.json[u"itemsPerPage"_s].toInt(), resources.size());
        for (const QJsonValue &one : resources)
            seen.insert(one[u"id"_s].toString());
    }
    QCOMPARE(seen.size(), 24);
    QCOMPARE(call("GET", u"/Users?count=0"_s).json[u"Resources"_s].toArray().size(), 0);
    QCOMPARE(call("GET", u"/Users?startIndex=-3&count=2"_s).json[u"startIndex"_s].toInt(), 1);
    QCOMPARE(total(u"/Users?filter=userName sw \"user1\""_s), 11);
    QCOMPARE(total(u"/Users?filter=emails[value ew \"@norvane.example\"] and title pr"_s), 0);
    const Call second = call("GET", u"/Users?filter=userName sw \"user1\"&startIndex=11&count=5"_s);
    QCOMPARE(second.json[u"Resources"_s].toArray().size(), 1);
}

void TestScim::spacesOfAFilterMayBeWrittenAsFormsDo()
{
    create(u"zoe"_s);
    create(u"zoe+news"_s);
    QCOMPARE(total(u"/Users?filter=userName+eq+%22zoe%40norvane.example%22"_s), 1);
    QCOMPARE(total(u"/Users?filter=userName+eq+%22zoe%2Bnews%40norvane.example%22"_s), 1);
    // Where the spaces are written as such, a plus is one.
    QCOMPARE(total(u"/Users?filter=userName%20eq%20%22zoe+news%40norvane.example%22"_s), 1);
    QCOMPARE(total(u"/Users?filter=userName%20eq%20%22zoe%2Bnews%40norvane.example%22"_s), 1);
}

void TestScim::aFilterForWhatNoTextHoldsIsRefused()
{
    for (const QString &value : { u"%5Cu0000"_s, u"zoe%00"_s }) {
        const QString target = u"/Users?filter=userName%20eq%20%22"_s + value + u"%22"_s;
        QCOMPARE(call("GET", target).status, 400);
    }
}

void TestScim::attributesAreLeftOutOnRequest()
{
    const QString group = createGroup(u"Readers"_s, { u"ana"_s, u"ben"_s });
    const Call without = call("GET", u"/Groups/"_s + group + u"?excludedAttributes=members"_s);
    QVERIFY(!without.json.contains(u"members"_s));
    QCOMPARE(without.json[u"displayName"_s].toString(), u"Readers"_s);
    const Call listed =
        call("GET", u"/Groups?excludedAttributes=members&filter=displayName eq \"readers\""_s);
    QCOMPARE(listed.json[u"totalResults"_s].toInt(), 1);
    QVERIFY(!listed.json[u"Resources"_s][0].toObject().contains(u"members"_s));
    QCOMPARE(call("GET", u"/Users/ana?attributes=userName"_s).json.keys(),
        (QStringList { u"id"_s, u"meta"_s, u"schemas"_s, u"userName"_s }));
}

void TestScim::aGroupOfEverybodyIsReadWhereItIsAskedFor()
{
    const QString group = u"/Groups/"_s + createGroup(u"Everybody"_s, { u"ana"_s, u"ben"_s });
    const QByteArray add = R"({"op":"add","path":"members","value":[{"value":"edith"}]})";
    QCOMPARE(patch(group, add).status, 204);
    const Call named = patch(group + u"?attributes=displayName"_s, add);
    QCOMPARE(named.status, 200);
    QVERIFY(!named.json.contains(u"members"_s));
    QCOMPARE(named.json[u"displayName"_s].toString(), u"Everybody"_s);
    const Call whole = patch(group + u"?attributes=members"_s, add);
    QCOMPARE(whole.json[u"members"_s].toArray().size(), 3);
    QCOMPARE(total(u"/Groups?filter=members[value eq \"edith\"]"_s), 1);
    QCOMPARE(total(u"/Groups?filter=members[value eq \"erik\"]"_s), 0);
    const QJsonArray listed = call("GET", u"/Groups"_s).json[u"Resources"_s].toArray();
    QCOMPARE(listed.at(0)[u"members"_s].toArray().size(), 3);

    // Where nobody asks for them, nobody looks for them.
    const QString rename = u"ALTER TABLE %1 RENAME TO %2"_s;
    const QString table = u"scim_group_member"_s;
    QVERIFY(Backend::run(m_company->db, rename.arg(table, u"hidden_members"_s)));
    for (const QString &target : { QString(group + u"?excludedAttributes=members"_s),
             QString(group + u"?attributes=id"_s), u"/Groups?excludedAttributes=members"_s,
             u"/Groups?excludedAttributes=members&filter=displayName eq \"everybody\""_s,
             u"/Groups?count=0"_s })
        QVERIFY2(call("GET", target).status == 200, qPrintable(target));
    QVERIFY(Backend::run(m_company->db, rename.arg(u"hidden_members"_s, table)));
}

void TestScim::entrasGroupsGiveTeamsAndRoles()
{
    map({ u"Relais editors"_s, {}, Role::Editor });
    map({ u"All of Lyon"_s, u"Lab / Cold lab"_s, {} });
    const Call made = call("POST", u"/Groups"_s, R"({
        "schemas":["urn:ietf:params:scim:schemas:core:2.0:Group",
                   "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],
        "externalId":"8aa1a0c0","displayName":"Relais Editors","meta":{"resourceType":"Group"}})");
    QCOMPARE(made.status, 201);
    const QString editors = u"/Groups/"_s + made.json[u"id"_s].toString();
    QCOMPARE(
        patch(editors, R"({"op":"Add","path":"members","value":[{"$ref":null,"value":"ben"}]})")
            .status,
        204);
    QVERIFY(member(u"ben"_s).has(Role::Editor));
    QVERIFY(member(u"edith"_s).has(Role::Editor)); // by hand, and in no group: not touched yet
    QCOMPARE(call("GET", u"/Users/ben"_s).json[u"groups"_s][0][u"display"_s].toString(),
        u"Relais Editors"_s);
    patch(editors, R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":"ben"}]})");
    QVERIFY(!member(u"ben"_s).has(Role::Editor));
    const QString lyon = u"/Groups/"_s + createGroup(u"All of Lyon"_s, { u"ben"_s });
    QCOMPARE(member(u"ben"_s).team.value, u"cold-lab"_s);
    // A group without a mapping stands for the team of its name.
    createGroup(u"sales"_s, { u"ana"_s });
    QCOMPARE(member(u"ana"_s).team.value, u"sales"_s);
    QCOMPARE(call("DELETE", lyon).status, 204);
    QVERIFY(member(u"ben"_s).team.isEmpty() || member(u"ben"_s).team.value == u"cold-lab"_s);
    QCOMPARE(
        patch(editors, R"({"op":"Replace","path":"displayName","value":"Readers"})").status, 204);
}

void TestScim::oktasGroupsAreChangedMemberByMember()
{
    map({ u"Comms"_s, {}, Role::Manager });
    const QString id = createGroup(u"Comms"_s);
    const QString comms = u"/Groups/"_s + id;
    QCOMPARE(patch(comms,
                 R"({"op":"add","path":"members","value":[{"value":"ana","display":"Ana"},
                     {"value":"ben","display":"Ben"}]})")
                 .status,
        204);
    QCOMPARE(call("GET", comms).json[u"members"_s].toArray().size(), 2);
    QVERIFY(member(u"ana"_s).has(Role::Manager) && member(u"ben"_s).has(Role::Manager));
    patch(comms, R"({"op":"remove","path":"members[value eq \"ana\"]"})");
    QVERIFY(!member(u"ana"_s).has(Role::Manager) && member(u"ben"_s).has(Role::Manager));
    const QByteArray rename =
        R"({"op":"replace","value":{"id":")" + id.toLatin1() + R"(","displayName":"Others"}})";
    QCOMPARE(patch(comms, rename).status, 204);
    QVERIFY(!member(u"ben"_s).has(Role::Manager)); // the name is what the mapping knows
    QCOMPARE(
        call("PUT", comms, R"({"displayName":"Comms","members":[{"value":"ana"}]})").status, 200);
    QVERIFY(member(u"ana"_s).has(Role::Manager));
    QCOMPARE(call("POST", u"/Groups"_s, R"({"displayName":"COMMS"})").status, 409);
}

void TestScim::whatNoGroupGivesStays()
{
    createGroup(u"Readers"_s, { u"edith"_s });
    QVERIFY(member(u"edith"_s).has(Role::Editor));
    QCOMPARE(member(u"edith"_s).team.value, u"lab"_s);
    // The last admin is not locked out by a group that was forgotten.
    const Member ada = m_company->add(u"ada"_s, {}, { Role::Admin });
    const QString readers = createGroup(u"More readers"_s, { ada.id.value });
    map({ u"Relais admins"_s, {}, Role::Admin });
    QVERIFY(member(u"ada"_s).has(Role::Admin));
    createGroup(u"Relais admins"_s, { u"ben"_s });
    patch(u"/Groups/"_s + readers, R"({"op":"remove","path":"members"})");
    QVERIFY(!member(u"ada"_s).has(Role::Admin));
}

void TestScim::whomAGroupGivesARoleIsInTheAuditLog()
{
    map({ u"Relais admins"_s, {}, Role::Admin });
    const QString group = createGroup(u"Relais admins"_s, { u"ben"_s, u"ana"_s });
    createGroup(u"Cyclists"_s, { u"edith"_s }); // gives none
    patch(u"/Groups/"_s + group, R"({"op":"remove","path":"members","value":[{"value":"ana"}]})");
    QStringList seen;
    Test::must(AuditLog(m_company->db).each([&seen](const AuditLog::Stored &stored) {
        QCOMPARE(stored.entry.act, u"member.roles"_s);
        QCOMPARE(stored.entry.actor, auditDirectory);
        seen.append(QString(stored.entry.subject + u' ' + stored.details));
    }));
    QCOMPARE(seen.takeLast(), u"ana {\"roles\":[]}"_s);
    seen.sort();
    QCOMPARE(
        seen, (QStringList { u"ana {\"roles\":[\"admin\"]}"_s, u"ben {\"roles\":[\"admin\"]}"_s }));
}

void TestScim::aGroupOfManyGivesAllOfThemWhatItGives()
{
    QList<Member> many;
    QStringList ids;
    for (int i = 0; i < 1200; ++i) {
        const QString id = u"many-%1"_s.arg(i);
        many.append(
            Member { { id }, u"Many"_s, QString(id + u"@norvane.example"_s), {}, {}, {}, {}, {} });
        ids.append(id);
    }
    Test::must(MemberRepository(m_company->db).addAll(many, m_company->clock.now()));
    const auto withTeam = [this] {
        return firstColumn(m_company->db, u"SELECT id FROM member WHERE team = 'sales'"_s)->size();
    };
    const qsizetype before = withTeam();
    map({ u"Sales"_s, u"Sales"_s, Role::Manager });
    const QString group = createGroup(u"Sales"_s, ids);
    QCOMPARE(withTeam(), before + 1200);
    QVERIFY(member(u"many-0"_s).has(Role::Manager) && member(u"many-1199"_s).has(Role::Manager));
    QStringList noted; // very many are a number
    Test::must(AuditLog(m_company->db).each([&noted](const AuditLog::Stored &stored) {
        noted.append(stored.details);
    }));
    QCOMPARE(noted, QStringList { u"{\"members\":1200}"_s });
    patch(u"/Groups/"_s + group, R"({"op":"remove","path":"members"})");
    QCOMPARE(withTeam(), before);
    QVERIFY(!member(u"many-1199"_s).has(Role::Manager));
}

TestScim::Call TestScim::patchMember(const QString &id, const QJsonObject &body)
{
    Request request;
    request.method = "PATCH";
    request.parameters.insert(u"id"_s, id);
    request.body = QJsonDocument(body).toJson();
    const QList<Route> routes = memberRoutes(m_company->clock);
    for (const Route &route : routes) {
        if (route.method == "PATCH")
            return run(route, request);
    }
    return { 501, {} };
}

void TestScim::aTeamThatAGroupGivesIsNotSetByHand()
{
    createGroup(u"Sales"_s, { u"ana"_s }); // the team of its name
    createGroup(u"Cyclists"_s, { u"ben"_s }); // gives no team
    const QJsonObject lab { { u"team"_s, u"lab"_s }, { u"location"_s, u" Esbjerg "_s } };
    const Call refused = patchMember(u"ana"_s, lab);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.json.value(u"code"_s).toString(), u"team-of-directory"_s);
    QCOMPARE(member(u"ana"_s).team.value, u"sales"_s);
    QCOMPARE(member(u"ana"_s).location, u"Lyon"_s); // all of it or nothing
    const Call done = patchMember(u"ben"_s, lab);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json.value(u"team"_s).toString(), u"lab"_s);
    QCOMPARE(member(u"ben"_s).location, u"Esbjerg"_s);
    // The same team again is no change; the location is nobody else's affair.
    const QJsonObject same { { u"team"_s, u"sales"_s }, { u"location"_s, QString() } };
    QCOMPARE(patchMember(u"ana"_s, same).status, 200);
    QCOMPARE(member(u"ana"_s).location, QString());
    const Call unknown = patchMember(u"ben"_s, { { u"team"_s, u"attic"_s } });
    QCOMPARE(unknown.status, 422);
    QCOMPARE(unknown.json.value(u"code"_s).toString(), u"team-unknown"_s);
    QCOMPARE(patchMember(u"ben"_s, { { u"team"_s, QString() } }).status, 200);
    QVERIFY(member(u"ben"_s).team.isEmpty());
}

// What looks stolen must be taken at once, and whoever does it must know that it will come back.
void TestScim::aRoleThatAGroupGivesIsTakenByHandAndSaidToComeBack()
{
    m_company->add(u"ada"_s, {}, { Role::Admin });
    map({ u"Comms"_s, {}, Role::Editor });
    createGroup(u"Comms"_s, { u"ben"_s });
    QVERIFY(member(u"ben"_s).has(Role::Editor));
    const QJsonArray none;
    const Call taken = patchMember(u"ben"_s, { { u"roles"_s, none } });
    QCOMPARE(taken.status, 200);
    QVERIFY(!member(u"ben"_s).has(Role::Editor));
    const QJsonObject again { { u"role"_s, u"editor"_s }, { u"group"_s, u"Comms"_s } };
    QCOMPARE(taken.json.value(u"givenAgain"_s).toArray(), QJsonArray { again });
    // It does.
    createGroup(u"Cyclists"_s, { u"ben"_s });
    QVERIFY(member(u"ben"_s).has(Role::Editor));
    // What no group gives is nobody else's affair.
    const QJsonArray editor { u"editor"_s };
    const Call given = patchMember(u"ana"_s, { { u"roles"_s, editor } });
    QCOMPARE(given.status, 200);
    QVERIFY(!given.json.contains(u"givenAgain"_s));
    QVERIFY(!patchMember(u"ana"_s, { { u"roles"_s, none } }).json.contains(u"givenAgain"_s));
}

void TestScim::rolesThatAnotherAdminChangedMeanwhileAreNotReplacedUnseen()
{
    const QJsonArray none;
    const QJsonArray editor { u"editor"_s };
    const QJsonArray manager { u"manager"_s };
    const QJsonArray both { u"manager"_s, u"editor"_s };
    const auto set = [this](const QJsonArray &roles, const QJsonArray &before) {
        return patchMember(u"ben"_s, { { u"roles"_s, roles }, { u"rolesBefore"_s, before } });
    };
    QCOMPARE(set(editor, none).status, 200);
    // Another admin still sees nothing there.
    const Call late = set(manager, none);
    QCOMPARE(late.status, 409);
    QCOMPARE(late.json.value(u"code"_s).toString(), u"roles-changed"_s);
    QVERIFY(member(u"ben"_s).has(Role::Editor) && !member(u"ben"_s).has(Role::Manager));
    // The same once more, as after a lost answer, and once they looked again.
    QCOMPARE(set(editor, none).status, 200);
    QCOMPARE(set(both, editor).status, 200);
    // Neither the order nor the role that everybody has is a change.
    QCOMPARE(set(editor, { u"editor"_s, u"ambassador"_s, u"manager"_s }).status, 200);
    // A client that does not say what it saw replaces them.
    QCOMPARE(patchMember(u"ben"_s, { { u"roles"_s, none } }).status, 200);
    QVERIFY(!member(u"ben"_s).has(Role::Editor));
    QCOMPARE(set(none, { u"emperor"_s }).status, 422);
}

void TestScim::theLastAdminIsNeitherLetGoNorDemoted()
{
    const Member ada = m_company->add(u"ada"_s, {}, { Role::Admin });
    const QString self = u"/Users/"_s + ada.id.value;
    const QByteArray disable = R"({"op":"replace","path":"active","value":false})";
    const auto isRefused = [](const Call &call) {
        return call.status == 409 && !call.json.contains(u"scimType"_s)
            && call.json[u"detail"_s].toString().contains(u"another one first"_s);
    };
    QVERIFY(isRefused(patch(self, disable)));
    QVERIFY(isRefused(call("PUT", self,
        R"({"userName":"ada@norvane.example","displayName":"ada","active":false,
            "emails":[{"value":"ada@norvane.example","primary":true}]})")));
    QVERIFY(isRefused(call("DELETE", self)));
    QCOMPARE(call("GET", self).json[u"active"_s].toBool(), true);

    map({ u"Relais admins"_s, {}, Role::Admin });
    const QString group = createGroup(u"Relais admins"_s, { ada.id.value });
    const QString admins = u"/Groups/"_s + group;
    QVERIFY(isRefused(patch(admins, R"({"op":"remove","path":"members"})")));
    QVERIFY(isRefused(patch(admins,
        R"({"op":"replace","value":{"id":")" + group.toLatin1() + R"(","displayName":"Old"}})")));
    QVERIFY(isRefused(call("DELETE", admins)));
    QVERIFY(member(u"ada"_s).has(Role::Admin));
    QCOMPARE(call("GET", admins).json[u"members"_s].toArray().size(), 1);

    // Once there is another, all of it goes; the successor is then the one who stays.
    QCOMPARE(call("PUT", admins, R"({"displayName":"Relais admins","members":[{"value":"ben"}]})")
                 .status,
        200);
    QVERIFY(member(u"ben"_s).has(Role::Admin) && !member(u"ada"_s).has(Role::Admin));
    QCOMPARE(call("DELETE", self).status, 204);
    QVERIFY(isRefused(patch(u"/Users/ben"_s, disable)));
}

void TestScim::theServiceDescribesItself()
{
    const Call config = call("GET", u"/ServiceProviderConfig"_s);
    QCOMPARE(config.status, 200);
    QVERIFY(config.json[u"patch"_s][u"supported"_s].toBool());
    QVERIFY(!config.json[u"bulk"_s][u"supported"_s].toBool(true));
    QCOMPARE(total(u"/ResourceTypes"_s), 2);
    QCOMPARE(total(u"/Schemas"_s), 2);
    QCOMPARE(call("GET", u"/ResourceTypes/User"_s).json[u"endpoint"_s].toString(), u"/Users"_s);
    const Call schema = call("GET", u"/Schemas/urn:ietf:params:scim:schemas:core:2.0:User"_s);
    QCOMPARE(schema.json[u"name"_s].toString(), u"User"_s);
    QVERIFY(schema.json[u"attributes"_s].toArray().size() > 6);
    QCOMPARE(call("GET", u"/Schemas/x"_s).status, 404);
}

void TestScim::onlyTheDirectorysTokenOpensIt()
{
    ScimTokens tokens(m_company->db, m_company->clock);
    const auto status = [this](Access access, const QString &token) {
        Request request;
        request.headers.append({ "authorization", "Bearer " + token.toLatin1() });
        const auto refusal =
            Authenticator(m_company->clock).authorise(access, request, m_company->db);
        return refusal ? refusal->status : 200;
    };
    const QString token = tokens.make(u"Entra ID"_s).value();
    QCOMPARE(status(Access::Provisioning, token), 200);
    for (const Access access : { Access::Member, Access::Editor, Access::Admin })
        QCOMPARE(status(access, token), 401);
    const auto session =
        Sessions(m_company->db, m_company->clock).open({ u"ana"_s }, u"pc"_s).value();
    QCOMPARE(status(Access::Provisioning, session.access), 401);
    const QString second = tokens.make(u"Entra ID"_s).value(); // takes the place of the first
    QCOMPARE(status(Access::Provisioning, token), 401);
    QCOMPARE(status(Access::Provisioning, second), 200);
    QCOMPARE(tokens.all().value().size(), 1);
    QVERIFY(tokens.revoke(u"Entra ID"_s));
    QVERIFY(!tokens.revoke(u"Entra ID"_s));
    QCOMPARE(status(Access::Provisioning, second), 401);
}

QTEST_GUILESS_MAIN(TestScim)
#include "tst_scim.moc"
