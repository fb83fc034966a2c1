// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session of an account with an app password, which signs in as seldom as can be. The server is
// a FAKE that takes each refresh token once, as a server may; tst_bluesky has the real one.

#include "core/net/httpclient.h"
#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/bluesky/connectbluesky.h"
#include "tests/support/httpserver.h"
#include "tests/support/sharedkeychain.h"

#include <QJsonDocument>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QString person = u"did:plc:lea"_s;

//! The window, or relais-cli: what one program has in memory.
struct SkyProgram {
    explicit SkyProgram(SharedKeychain &keychain)
        : connector(http, {}, keychain.keeper())
    {
    }
    HttpClient http;
    BlueskyConnector connector;
};

} // namespace

class tst_BlueskySession : public QObject {
    Q_OBJECT

    int m_session = 0; //!< the tokens of this number are good; 0: none are
    int m_made = 0;
    bool m_hasMoved = false;
    QStringList m_calls;
    HttpServer m_server { [this](const ServerRequest &request) { return answer(request); } };
    std::unique_ptr<SharedKeychain> m_keychain;
    Account m_account;

    ServerAnswer tokens()
    {
        m_session = ++m_made;
        const QJsonObject json { { u"accessJwt"_s, u"access-%1"_s.arg(m_session) },
            { u"refreshJwt"_s, u"refresh-%1"_s.arg(m_session) }, { u"did"_s, person },
            { u"handle"_s, u"lea.example"_s } };
        return jsonAnswer(200, QJsonDocument(json).toJson());
    }
    bool isGood(const ServerRequest &request, const QByteArray &kind) const
    {
        return m_session > 0
            && request.headers.value("authorization")
            == "Bearer " + kind + '-' + QByteArray::number(m_session);
    }
    ServerAnswer answer(const ServerRequest &request)
    {
        const QString name = request.path.section(u'.', -1);
        m_calls.append(name);
        if (m_hasMoved)
            return { .status = 404 };
        const ServerAnswer expired = jsonAnswer(400, R"({"error":"ExpiredToken"})");
        if (name == u"createSession"_s)
            return tokens();
        if (name == u"refreshSession"_s)
            return isGood(request, "refresh") ? tokens() : expired;
        if (name == u"deleteSession"_s) {
            if (!isGood(request, "refresh"))
                return expired;
            m_session = 0;
            return { .status = 200 };
        }
        if (name == u"getPosts"_s)
            return isGood(request, "access") ? jsonAnswer(200, R"({"posts":[{"likeCount":1}]})")
                                             : expired;
        return jsonAnswer(400, R"({"error":"RecordNotFound"})");
    }
    QByteArray &entry() { return m_keychain->entries[m_account.id.value]; }
    bool reads(SkyProgram &program)
    {
        const QString post = u"at://did:plc:lea/app.bsky.feed.post/3lbkabcdefg2x"_s;
        return QCoro::waitFor(program.connector.counts({ u"r1"_s }, m_account, entry(), post))
            .has_value();
    }
    qsizetype callsOf(const QString &name) const { return m_calls.count(name); }

private Q_SLOTS:
    void init()
    {
        m_session = 0;
        m_made = 0;
        m_hasMoved = false;
        m_calls.clear();
        m_keychain = std::make_unique<SharedKeychain>();
        m_account = {};
        m_account.id = { u"a1"_s };
        m_account.network = Network::Bluesky;
        m_account.server = m_server.url();
        m_account.remoteId = person;
        entry() = BlueskySecret { person, u"pass"_s }.toBytes(); // as earlier versions kept it
    }

    void theNextProgramGoesOnWithTheSession()
    {
        for (int i = 0; i < 5; ++i) {
            SkyProgram program(*m_keychain);
            QVERIFY(reads(program));
            QVERIFY(reads(program));
        }
        QCOMPARE(callsOf(u"createSession"_s), 1);
        QCOMPARE(callsOf(u"refreshSession"_s), 4);
        const Result<BlueskySecret> kept = BlueskySecret::fromBytes(entry());
        QVERIFY(kept);
        QCOMPARE(kept->appPassword, u"pass"_s);
        QCOMPARE(kept->refreshToken, u"refresh-5"_s);
    }
    void theSignInsOwnSessionIsTheOneThatGoesOn()
    {
        HttpClient http;
        const auto connected =
            QCoro::waitFor(connectBluesky(http, m_server.url(), u"lea.example"_s, u"pass"_s));
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        entry() = connected->secret;
        SkyProgram program(*m_keychain);
        QVERIFY(reads(program));
        QCOMPARE(callsOf(u"createSession"_s), 1);
    }
    void twoProgramsShareOneSession()
    {
        SkyProgram window(*m_keychain);
        SkyProgram cli(*m_keychain);
        QVERIFY(reads(window));
        QVERIFY(reads(cli)); // which ends the window's tokens
        QVERIFY(reads(window));
        QVERIFY(reads(cli));
        QCOMPARE(callsOf(u"createSession"_s), 1);
    }
    void aSessionThatEndedIsBegunAnewByTheAppPassword()
    {
        SkyProgram program(*m_keychain);
        QVERIFY(reads(program));
        m_session = 0;
        QVERIFY(reads(program));
        QCOMPARE(callsOf(u"createSession"_s), 2);
        SkyProgram next(*m_keychain);
        QVERIFY(reads(next));
        QCOMPARE(callsOf(u"createSession"_s), 2);
    }
    void aServerThatIsElsewhereSaysNothingOfAPost()
    {
        m_hasMoved = true;
        SkyProgram program(*m_keychain);
        const QString post = u"at://did:plc:lea/app.bsky.feed.post/3lbkabcdefg2x"_s;
        const auto counts =
            QCoro::waitFor(program.connector.counts({ u"r1"_s }, m_account, entry(), post));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::ServerFault); // not "the post is gone"
    }
    void aKeychainThatIsLockedStopsNobody()
    {
        SkyProgram program(*m_keychain);
        QVERIFY(reads(program));
        m_keychain->isLocked = true;
        ++m_session; // the access token has expired, and the refresh token with it
        QVERIFY(reads(program));
        QVERIFY(reads(program));
        QCOMPARE(callsOf(u"createSession"_s), 2);
    }
    void disconnectingEndsTheSession()
    {
        SkyProgram program(*m_keychain);
        QVERIFY(reads(program));
        QVERIFY(QCoro::waitFor(program.connector.revoke(m_account, entry())));
        QCOMPARE(callsOf(u"deleteSession"_s), 1);
        QCOMPARE(m_session, 0);
        // By another program, which has it from the entry alone; and one that ended is ended.
        SkyProgram other(*m_keychain);
        QVERIFY(QCoro::waitFor(other.connector.revoke(m_account, entry())));
        QCOMPARE(callsOf(u"deleteSession"_s), 2);
        // Where none goes on there is nothing to end.
        const QByteArray bare = BlueskySecret { person, u"pass"_s }.toBytes();
        SkyProgram third(*m_keychain);
        QVERIFY(QCoro::waitFor(third.connector.revoke(m_account, bare)));
        QCOMPARE(callsOf(u"deleteSession"_s), 2);
    }
};

QTEST_GUILESS_MAIN(tst_BlueskySession)
#include "tst_blueskysession.moc"
