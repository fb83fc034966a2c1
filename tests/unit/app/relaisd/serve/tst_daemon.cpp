// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/daemon.h"

#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/networkrepository.h"
#include "core/api/session.h"
#include "tests/support/backendprocess.h"
#include "tests/unit/app/relaisd/world.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Answer;

namespace {

QString codeOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(u"code"_s).toString();
}

QByteArray body(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

class TestDaemon final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMemberJoinsWithACodeAsPeopleTypeIt();
    void aUsedOrUnknownInvitationIsRefusedByName();
    void aSessionIsRefreshedAndSignedOut();
    void aReusedRefreshTokenEndsTheSessionForGood();
    void whoIsAnsweredFromMemoryIsSignedOutToo();
    void guessingIsSlowedDown();
    void aWrongMethodNamesTheRightOnes();
    void answersCarryTheirHeaders();
    void readyTellsWhetherTheDatabaseAnswers();
    void readyEndsBeforeTheServerDoes();
    void whatANetworkDoesNotAnswerEndsWithTheServer();

private:
    Answer call(const QByteArray &method, const QString &path, const QString &token = {},
        const QByteArray &content = {})
    {
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(m_port) + path);
        return Test::call(method, url, token.toLatin1(), content);
    }
    Answer join(const QString &code)
    {
        return call("POST", u"/v1/session/join"_s, {},
            body({ { u"code"_s, code }, { u"device"_s, u"laptop"_s } }));
    }
    Answer refresh(const QString &token)
    {
        return call("POST", u"/v1/session/refresh"_s, {}, body({ { u"refreshToken"_s, token } }));
    }
    Api::Session sessionOf(const Answer &answer)
    {
        return Api::sessionFrom(QJsonDocument::fromJson(answer.body).object()).value();
    }
    Api::Session signIn(const Member &member)
    {
        return sessionOf(join(issueInvitation(m_world->database, member.id, m_clock).value()));
    }

    const SystemClock m_clock {};
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon;
    quint16 m_port = 0;
};

void TestDaemon::init()
{
    m_world = std::make_unique<Test::World>(m_clock);
    const Config config { m_world->folder(), m_world->url(), u"http://127.0.0.1"_s };
    m_daemon = std::make_unique<Daemon>(config, Backend::HttpServer::Options {}, m_clock);
    m_port = m_daemon->start().value();
}

void TestDaemon::cleanup()
{
    m_daemon.reset();
    m_world.reset();
}

void TestDaemon::aMemberJoinsWithACodeAsPeopleTypeIt()
{
    const Member lea = m_world->add(u"Lea"_s);
    const QString code = issueInvitation(m_world->database, lea.id, m_clock).value();
    QVERIFY(OrganizationRepository(m_world->database).setPrivacyContact(u"dpo@norvane.example"_s));
    const Answer answer = join(QString(u' ' + Api::codeForPeople(code).toLower() + u' '));
    QCOMPARE(answer.status, 200);
    const Api::Session session = sessionOf(answer);
    QCOMPARE(session.member, lea);
    QCOMPARE(session.organizationName, u"Norvane"_s);
    QCOMPARE(session.privacyContact, u"dpo@norvane.example"_s);
    QVERIFY(session.accessExpiresAt <= m_clock.now().addSecs(15 * 60));
    const Answer me = call("GET", u"/v1/me"_s, session.accessToken);
    QCOMPARE(me.status, 200);
    QCOMPARE(Api::memberFrom(QJsonDocument::fromJson(me.body).object()).value(), lea);
}

void TestDaemon::aUsedOrUnknownInvitationIsRefusedByName()
{
    const Member lea = m_world->add(u"Lea"_s);
    const QString code = issueInvitation(m_world->database, lea.id, m_clock).value();
    QCOMPARE(join(code).status, 200);
    const Answer again = join(code);
    QCOMPARE(again.status, 409);
    QCOMPARE(codeOf(again), u"invitation-used"_s);
    const Answer unknown = join(u"ABCDEFGHJKMNPQRS"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(codeOf(unknown), u"invitation-unknown"_s);
    QCOMPARE(call("POST", u"/v1/session/join"_s, {}, "{\"code\":7}").status, 422);
    QCOMPARE(call("POST", u"/v1/session/join"_s, {}, "no JSON").status, 422);
    QCOMPARE(call("POST", u"/v1/session/join"_s, {}, QByteArray(5000, ' ')).status, 413);
}

void TestDaemon::aSessionIsRefreshedAndSignedOut()
{
    const Api::Session first = signIn(m_world->add(u"Lea"_s));
    const Answer answer = refresh(first.refreshToken);
    QCOMPARE(answer.status, 200);
    const Api::Session second = sessionOf(answer);
    QCOMPARE(call("POST", u"/v1/session/sign-out"_s, second.accessToken).status, 204);
    QCOMPARE(call("GET", u"/v1/me"_s, second.accessToken).status, 401);
    QCOMPARE(call("GET", u"/v1/changes"_s, second.accessToken).status, 401);
    QCOMPARE(codeOf(refresh(second.refreshToken)), u"session-ended"_s);
}

void TestDaemon::aReusedRefreshTokenEndsTheSessionForGood()
{
    const Api::Session first = signIn(m_world->add(u"Lea"_s));
    const Api::Session second = sessionOf(refresh(first.refreshToken));
    const Api::Session third = sessionOf(refresh(second.refreshToken));
    const Answer reuse = refresh(first.refreshToken);
    QCOMPARE(reuse.status, 401);
    QCOMPARE(codeOf(reuse), u"session-reused"_s);
    QCOMPARE(call("GET", u"/v1/me"_s, third.accessToken).status, 401);
    QCOMPARE(refresh(third.refreshToken).status, 401);
}

void TestDaemon::whoIsAnsweredFromMemoryIsSignedOutToo()
{
    const Member lea = m_world->add(u"Lea"_s);
    const QString laptop = signIn(lea).accessToken;
    const QString phone = signIn(lea).accessToken;
    const Answer page = call("GET", u"/v1/changes"_s, laptop);
    const QString poll = u"/v1/changes?since="_s
        + QJsonDocument::fromJson(page.body).object().value(u"cursor"_s).toString();
    QTRY_COMPARE(call("GET", poll, laptop).status, 304); // also once the memory knows it
    QTest::qWait(1'500);
    QCOMPARE(call("GET", poll, laptop).status, 304);
    QCOMPARE(call("POST", u"/v1/session/sign-out-everywhere"_s, phone).status, 204);
    QCOMPARE(call("GET", poll, laptop).status, 401);
    QCOMPARE(call("GET", poll, phone).status, 401);
}

void TestDaemon::guessingIsSlowedDown()
{
    int tries = 0;
    Answer answer;
    do {
        answer = join(u"ABCDEFGHJKMNPQRS"_s);
        ++tries;
    } while (answer.status == 404 && tries < 100);
    QCOMPARE(answer.status, 429);
    QVERIFY(tries < 100);
}

void TestDaemon::aWrongMethodNamesTheRightOnes()
{
    QCOMPARE(call("DELETE", u"/v1/me"_s).status, 405);
    QCOMPARE(call("GET", u"/v1/nothing"_s).status, 404);
    QCOMPARE(call("GET", u"/v1/../v1/me"_s).status, 401); // Qt resolves it before it asks
    QCOMPARE(call("GET", u"/v1/me/"_s).status, 404);
}

void TestDaemon::answersCarryTheirHeaders()
{
    QNetworkAccessManager manager;
    const QUrl url(u"http://127.0.0.1:%1/v1/me"_s.arg(m_port));
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(!reply->rawHeader("X-Request-Id").isEmpty());
    QCOMPARE(reply->rawHeader("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(reply->rawHeader("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(reply->rawHeader("WWW-Authenticate"), QByteArray("Bearer"));
    QVERIFY(reply->rawHeader("Content-Security-Policy").startsWith("default-src 'none'"));
    QVERIFY(!reply->hasRawHeader("Set-Cookie"));
    QVERIFY(!reply->hasRawHeader("Server"));
}

void TestDaemon::readyTellsWhetherTheDatabaseAnswers()
{
    const auto ready = [this] { return call("GET", u"/readyz"_s).status; };
    QCOMPARE(ready(), 200);
    QVERIFY(run(m_world->database, u"ALTER TABLE change_head RENAME TO away"_s));
    QTRY_COMPARE(ready(), 503);
    QCOMPARE(call("GET", u"/readyz"_s).body, QByteArray("no database: it cannot be read\n"));
    QCOMPARE(call("GET", u"/healthz"_s).status, 200);
    QVERIFY(run(m_world->database, u"ALTER TABLE away RENAME TO change_head"_s));
    QTRY_COMPARE(ready(), 200);
}

void TestDaemon::readyEndsBeforeTheServerDoes()
{
    QCOMPARE(call("GET", u"/healthz"_s).status, 200);
    QCOMPARE(call("GET", u"/readyz"_s).status, 200);
    m_daemon->stop();
    QCOMPARE(call("GET", u"/healthz"_s).status, -1);
    m_daemon->stop(); // again is nothing
}

void TestDaemon::whatANetworkDoesNotAnswerEndsWithTheServer()
{
    QTcpServer silent; // the company's way out, which says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_daemon.reset();
    Config config { m_world->folder(), m_world->url(), u"http://127.0.0.1"_s };
    config.egress = { u"127.0.0.1"_s, silent.serverPort() };
    Backend::HttpServer::Options options;
    options.limits.drain = std::chrono::milliseconds(200);
    m_daemon = std::make_unique<Daemon>(config, options, m_clock);
    m_port = m_daemon->start().value();
    StoredNetwork linkedIn;
    linkedIn.setting.network = Network::LinkedIn;
    linkedIn.setting.clientId = u"client-1"_s;
    linkedIn.sealedSecret = SealKey::ensure(m_world->folder()).value().seal("secret");
    Test::must(NetworkRepository(m_world->database).put(linkedIn, m_clock.now()));

    QNetworkRequest request(
        QUrl(u"http://127.0.0.1:%1/v1/networks/linkedin/exchange"_s.arg(m_port)));
    const QByteArray token = signIn(m_world->add(u"Lea"_s)).accessToken.toLatin1();
    request.setRawHeader("Authorization", QByteArray("Bearer " + token));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> asked(manager.post(request,
        body({ { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, u"code"_s },
            { u"client_id"_s, u"client-1"_s },
            { u"redirect_uri"_s, u"http://127.0.0.1:47501/relais/callback"_s } })));
    QTRY_VERIFY(silent.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> waiting(silent.nextPendingConnection());
    m_daemon->stop();
    QTRY_COMPARE(waiting->state(), QAbstractSocket::UnconnectedState); // long before its patience
}

QTEST_GUILESS_MAIN(TestDaemon)
#include "tst_daemon.moc"
