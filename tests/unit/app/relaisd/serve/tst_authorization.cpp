// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The authorisation matrix: every route of the table × nobody and each role × one's own object and
// another's. Its rows are x-access and x-object in core/api/openapi.yaml; a route without a row, or
// with one that says something else than the route table, fails here and already in the build
// (authorizationmatrix.cpp).

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/repositories/nominationrepository.h"
#include "app/relaisd/serve/daemon.h"
#include "core/api/codec.h"
#include "describedoperations.h"
#include "tests/support/backendprocess.h"
#include "tests/unit/app/relaisd/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Answer;
using Relais::Test::DescribedOperation;
using Relais::Test::keyOf;
using Relais::Test::nameOf;

namespace {

const QList<Role> everyRole { Role::Ambassador, Role::Editor, Role::Manager, Role::Admin };

QString codeOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(u"code"_s).toString();
}

struct Ask {
    QByteArray method;
    QString path;
    QJsonObject body {};
};

//! One route to a thing of one member: how the thing comes to be, what its owner may do with it
//! and nobody else, and where to see that it is as it was.
struct OwnThing {
    QList<Ask> made;
    Ask attempt;
    QString seenAt;
};

} // namespace

class TestAuthorization final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyRouteHasItsRow();
    void everyRoleMayCallItsRoutesAndNoOther_data();
    void everyRoleMayCallItsRoutesAndNoOther();
    void whatIsOnesOwnIsNobodyElses_data();
    void whatIsOnesOwnIsNobodyElses();
    void aDemotionCountsAtTheNextRequest();
    void aNewRoleCountsAtTheNextRequest();
    void nobodyPublishesOnceTheyAreDemoted();

private:
    Answer call(const Ask &ask, const QString &token = {})
    {
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(m_port) + ask.path);
        const QByteArray body =
            ask.body.isEmpty() ? QByteArray() : QJsonDocument(ask.body).toJson();
        return Test::call(ask.method, url, token.toLatin1(), body);
    }
    QString tokenOf(const Member &member)
    {
        return Sessions(m_world->database, m_clock).open(member.id, u"test"_s).value().access;
    }
    OwnThing ownThing(const QString &operation, const Member &owner);
    StoryId waitingStory(); //!< of somebody else, for an editor to approve

    const SystemClock m_clock {};
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon;
    quint16 m_port = 0;
    QHash<Role, Member> m_people;
    QHash<QString, DescribedOperation> m_rows;
};

void TestAuthorization::initTestCase()
{
    m_world = std::make_unique<Test::World>(m_clock);
    const Config config { m_world->folder(), m_world->url(), u"http://127.0.0.1"_s };
    Backend::HttpServer::Options options;
    options.rates = { 0, 0, 0 }; // one admin demotes thousands
    m_daemon = std::make_unique<Daemon>(config, options, m_clock);
    m_port = m_daemon->start().value();
    for (const Role role : everyRole) {
        const QList<Role> roles = role == Role::Ambassador ? QList<Role>() : QList<Role> { role };
        m_people.insert(role, m_world->add(roleKey(role), roles));
    }
    for (const DescribedOperation &operation : Test::describedOperations())
        m_rows.insert(operation.name, operation);
}

void TestAuthorization::cleanupTestCase()
{
    m_daemon.reset();
    m_world.reset();
}

void TestAuthorization::everyRouteHasItsRow()
{
    QCOMPARE(Test::rowProblems(m_daemon->routes(), m_rows.values()), QStringList());

    // The build's own check sees what is missing.
    QList<DescribedOperation> fewer = m_rows.values();
    const QString gone = fewer.takeFirst().name;
    QCOMPARE(Test::rowProblems(m_daemon->routes(), fewer), QStringList { gone + u" has no row"_s });
    QList<Route> opened = m_daemon->routes();
    opened.last().access = Access::Provisioning;
    QCOMPARE(Test::rowProblems(opened, m_rows.values()).size(), 1);
}

void TestAuthorization::everyRoleMayCallItsRoutesAndNoOther_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("access");
    static const QRegularExpression parameter(u"\\{[a-z]+\\}"_s);
    for (const Route &route : m_daemon->routes()) {
        QString path = route.pattern;
        path.replace(parameter, newUuid7(m_clock));
        QTest::newRow(qPrintable(nameOf(route)))
            << route.method << path << m_rows.value(nameOf(route)).access;
    }
}

// 401 or 403 exactly where the row says so, whatever else the route answers.
void TestAuthorization::everyRoleMayCallItsRoutesAndNoOther()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, access);
    const Ask ask { method, path };
    const bool open = access == u"anyone"_s;
    for (const QString &noToken : { QString(), u"x"_s })
        QCOMPARE(codeOf(call(ask, noToken)) == u"sign-in-required"_s, !open);
    for (const Role role : everyRole) {
        const Answer answer = call(ask, tokenOf(m_people.value(role)));
        const bool allowed = Test::mayCall(access, roleKey(role));
        QVERIFY(answer.status > 0);
        if (access == u"provisioning"_s) { // a member's token is none of the directory's
            QCOMPARE(codeOf(answer), u"sign-in-required"_s);
            continue;
        }
        QVERIFY2(codeOf(answer) != u"sign-in-required"_s, qPrintable(roleKey(role)));
        QVERIFY2((codeOf(answer) == u"role-required"_s) != allowed, qPrintable(roleKey(role)));
        QVERIFY2(allowed || answer.status == 403, qPrintable(roleKey(role)));
    }
}

OwnThing TestAuthorization::ownThing(const QString &operation, const Member &owner)
{
    if (operation == u"DELETE /v1/devices/{id}"_s) {
        const auto other = Sessions(m_world->database, m_clock).open(owner.id, u"phone"_s).value();
        return { {}, { "DELETE", u"/v1/devices/"_s + other.device.value }, u"/v1/devices"_s };
    }
    if (operation == u"POST /v1/recognitions/{id}/{action}"_s) {
        const Member colleague = m_world->add(newUuid7(m_clock));
        NominationRepository nominations(m_world->database);
        Nomination one;
        one.id.value = newUuid7(m_clock);
        one.month = monthOf(m_clock.now());
        one.giver = colleague.id;
        one.receiver = owner.id;
        one.reason = u"Always helps"_s;
        one.at = m_clock.now();
        nominations.insert(one).value();
        Test::must(nominations.setChosen(one.id, colleague.id, m_clock.now()));
        return { {}, { "POST", u"/v1/recognitions/%1/show"_s.arg(one.id.value) },
            u"/v1/recognitions"_s };
    }
    const QString post = u"/v1/wall/posts/"_s + newUuid7(m_clock);
    const auto saying = [this](const QString &path, const QString &text) {
        return Ask { "PUT", path,
            { { u"id"_s, path.section(u'/', -1) }, { u"text"_s, text },
                { u"postedAt"_s, Api::toWire(m_clock.now()) } } };
    };
    if (operation == u"PUT /v1/wall/posts/{id}"_s)
        return { { saying(post, u"Mine"_s) }, saying(post, u"Mine"_s), post };
    if (operation == u"PUT /v1/wall/posts/{id}/words"_s)
        return { { saying(post, u"Mine"_s) },
            { "PUT", post + u"/words"_s,
                { { u"post"_s, post.section(u'/', -1) }, { u"text"_s, u"Still mine"_s } } },
            post };
    if (operation == u"DELETE /v1/wall/posts/{id}"_s)
        return { { saying(post, u"Mine"_s) }, { "DELETE", post }, post };
    if (operation == u"PUT /v1/wall/posts/{id}/comments/{comment}"_s) {
        const QString comment = post + u"/comments/"_s + newUuid7(m_clock);
        return { { saying(post, u"Mine"_s), saying(comment, u"I say"_s) },
            saying(comment, u"I say"_s), post + u"/comments"_s };
    }
    if (operation == u"PUT /v1/wall/posts/{id}/comments/{comment}/words"_s
        || operation == u"DELETE /v1/wall/posts/{id}/comments/{comment}"_s) {
        const QString comment = post + u"/comments/"_s + newUuid7(m_clock);
        Ask attempt { "DELETE", comment };
        if (operation.startsWith(u"PUT"_s)) {
            attempt = saying(comment, u"I say it better"_s);
            attempt.path += u"/words"_s;
        }
        return { { saying(post, u"Mine"_s), saying(comment, u"I say"_s) }, attempt,
            post + u"/comments"_s };
    }
    return {};
}

void TestAuthorization::whatIsOnesOwnIsNobodyElses_data()
{
    QTest::addColumn<QString>("operation");
    for (const Route &route : m_daemon->routes()) {
        if (m_rows.value(nameOf(route)).object == u"own"_s)
            QTest::newRow(qPrintable(nameOf(route))) << nameOf(route);
    }
}

void TestAuthorization::whatIsOnesOwnIsNobodyElses()
{
    QFETCH(QString, operation);
    const Member person = m_world->add(newUuid7(m_clock));
    const QString owner = tokenOf(person);
    const OwnThing thing = ownThing(operation, person);
    QVERIFY2(!thing.attempt.path.isEmpty(), "an own object needs its case here");
    for (const Ask &ask : thing.made)
        QCOMPARE(call(ask, owner).status / 100, 2);
    const Answer before = call({ "GET", thing.seenAt }, owner);
    QCOMPARE(before.status, 200);
    for (const Role role : everyRole) {
        const Answer refused = call(thing.attempt, tokenOf(m_people.value(role)));
        QVERIFY2(refused.status >= 400 && refused.status < 500, qPrintable(roleKey(role)));
        QCOMPARE(call({ "GET", thing.seenAt }, owner).body, before.body);
    }
    QCOMPARE(call(thing.attempt, owner).status / 100, 2);
}

// The empty pull is the one answer that comes from memory.
void TestAuthorization::aDemotionCountsAtTheNextRequest()
{
    for (const Role role : { Role::Editor, Role::Manager, Role::Admin }) {
        Member member = m_world->add(newUuid7(m_clock), { role });
        const QString token = tokenOf(member);
        QList<Ask> theirs;
        for (const Route &route : m_daemon->routes()) {
            if (keyOf(route.access) == roleKey(role) && route.read && !route.pattern.contains(u'{'))
                theirs.append({ route.method, route.pattern });
        }
        QVERIFY2(!theirs.isEmpty(), qPrintable(roleKey(role)));
        QCOMPARE(call({ "GET", u"/v1/changes"_s }, token).status, 200); // remembered from here on
        for (const Ask &ask : theirs)
            QVERIFY(call(ask, token).status != 403);
        member.roles = {};
        Test::must(MemberRepository(m_world->database).update(member));
        for (const Ask &ask : theirs)
            QCOMPARE(codeOf(call(ask, token)), u"role-required"_s);
    }
}

void TestAuthorization::aNewRoleCountsAtTheNextRequest()
{
    Member member = m_world->add(newUuid7(m_clock));
    const QString token = tokenOf(member);
    QCOMPARE(call({ "GET", u"/v1/stories"_s }, token).status, 403);
    member.roles = { Role::Editor };
    Test::must(MemberRepository(m_world->database).update(member));
    QCOMPARE(call({ "GET", u"/v1/stories"_s }, token).status, 200);
}

StoryId TestAuthorization::waitingStory()
{
    const Member author = m_world->add(newUuid7(m_clock), { Role::Editor });
    Story story;
    story.id.value = newUuid7(m_clock);
    story.title = u"A story"_s;
    story.summary = u"Why it matters"_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/story"_s);
    StoryDesk desk(m_world->database, m_clock);
    const int version = desk.save(author, story, std::nullopt).value().version;
    desk.act(author, StoryAction::Submit, story.id, version).value();
    return story.id;
}

// By the audit log, whose numbers are the order of the commits. The first rounds give the editor
// the lead and the last ones the admin; in between they race.
void TestAuthorization::nobodyPublishesOnceTheyAreDemoted()
{
    const int rounds = qEnvironmentVariableIsSet("RELAIS_PERMISSION_RACES")
        ? qEnvironmentVariableIntValue("RELAIS_PERMISSION_RACES")
        : 60;
    constexpr int decided = 5; // at either end
    constexpr int soon = 20'000; // ms
    const QString admin = tokenOf(m_world->add(newUuid7(m_clock), { Role::Admin }));
    QNetworkAccessManager manager;
    const auto send = [&](const Ask &ask, const QString &token) {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1"_s.arg(m_port) + ask.path));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray body =
            ask.body.isEmpty() ? QByteArray() : QJsonDocument(ask.body).toJson();
        return std::unique_ptr<QNetworkReply>(manager.sendCustomRequest(request, ask.method, body));
    };
    QHash<QString, int> answered; // the status that the editor got, by editor
    for (int i = 0; i < rounds; ++i) {
        const Member editor = m_world->add(newUuid7(m_clock), { Role::Editor });
        const QString token = tokenOf(editor);
        QCOMPARE(call({ "GET", u"/v1/me"_s }, token).status, 200); // remembered from here on
        const Ask publishing { "POST", u"/v1/stories/%1/approve"_s.arg(waitingStory().value) };
        const Ask demoting { "PATCH", u"/v1/admin/members/"_s + editor.id.value,
            { { u"roles"_s, QJsonArray() } } };
        const bool editorFirst = i < decided || (i % 2 == 0 && i < rounds - decided);
        const auto first = editorFirst ? send(publishing, token) : send(demoting, admin);
        if (i < decided || i >= rounds - decided)
            QVERIFY(QTest::qWaitFor([&first] { return first->isFinished(); }, soon));
        const auto second = editorFirst ? send(demoting, admin) : send(publishing, token);
        QVERIFY(QTest::qWaitFor([&] { return first->isFinished() && second->isFinished(); }, soon));
        const auto statusOf = [](const QNetworkReply &reply) {
            return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        QCOMPARE(statusOf(editorFirst ? *second : *first), 200);
        answered.insert(editor.id.value, statusOf(editorFirst ? *first : *second));
    }
    QHash<QString, qint64> published;
    QHash<QString, qint64> demoted;
    Test::must(AuditLog(m_world->database).each([&](const AuditLog::Stored &stored) {
        if (stored.entry.act == u"story.approve"_s)
            published.insert(stored.entry.actor, stored.entry.number);
        else if (stored.entry.act == u"member.change"_s)
            demoted.insert(stored.entry.subject, stored.entry.number);
    }));
    int inTime = 0;
    for (auto it = answered.cbegin(); it != answered.cend(); ++it) {
        QVERIFY(demoted.contains(it.key()));
        QCOMPARE(it.value(), published.contains(it.key()) ? 200 : 403);
        QVERIFY(published.value(it.key(), 0) < demoted.value(it.key()));
        inTime += it.value() == 200 ? 1 : 0;
    }
    QVERIFY2(inTime >= decided && inTime <= rounds - decided, qPrintable(QString::number(inTime)));
}

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
