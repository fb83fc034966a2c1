// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and relais-cli on one profile: two connectors that share nothing but the keychain and
// the profile's folder, against a fake X that takes a refresh token once: tests/support/fakex.h.

#include "core/net/httpclient.h"
#include "core/networks/x/xconnector.h"
#include "tests/support/fakex.h"
#include "tests/support/sharedkeychain.h"

#include <QTest>
#include <QTimer>

#include <optional>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! One of the programs, with the tokens that it has in memory.
struct OneProgram {
    OneProgram(const FakeX &server, SharedKeychain &keychain)
        : connector(http, server.services(), keychain.keeper())
    {
    }
    HttpClient http;
    XConnector connector;
};

} // namespace

class tst_OAuthSession : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeX> m_server;
    std::unique_ptr<SharedKeychain> m_keychain;
    std::unique_ptr<OneProgram> m_window;
    std::unique_ptr<OneProgram> m_cli;
    Account m_account;
    int m_texts = 0;

    QByteArray kept() const { return m_keychain->entries.value(m_account.id.value); }
    //! With what its program has read from the keychain some time ago.
    Publication relayWith(const QByteArray &secret)
    {
        Publication publication;
        publication.relay = { u"r%1"_s.arg(++m_texts) };
        publication.account = m_account;
        publication.secret = secret;
        publication.text = u"Une digue %1"_s.arg(m_texts);
        publication.createdAt = QDateTime::currentDateTimeUtc();
        return publication;
    }
    Result<PublishedPost> publish(OneProgram &program, const QByteArray &secret)
    {
        return QCoro::waitFor(program.connector.publish(relayWith(secret)));
    }
    //! How often a refresh token was shown to the network, taken or not.
    qsizetype renewalsAsked() const { return bodiesOf(u"/2/oauth2/token"_s).size(); }
    QList<QByteArray> bodiesOf(const QString &path) const
    {
        QList<QByteArray> bodies;
        for (const ServerRequest &request : m_server->requests()) {
            if (request.path == path)
                bodies.append(request.body);
        }
        return bodies;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeX>();
        m_keychain = std::make_unique<SharedKeychain>();
        m_window = std::make_unique<OneProgram>(*m_server, *m_keychain);
        m_cli = std::make_unique<OneProgram>(*m_server, *m_keychain);
        m_account = {};
        m_account.id = { u"a1"_s };
        m_account.remoteId = FakeX::accountId();
        m_account.handle = u"@lea_norvane"_s;
        const QString token = m_server->issueToken();
        m_keychain->entries.insert(m_account.id.value,
            OAuthSecret { token, m_server->refreshToken(), FakeX::clientId() }.toBytes());
    }

    void ofTwoProgramsAtOnceOneRenewsAndBothPost()
    {
        m_server->expireAccess();
        int posted = 0;
        for (OneProgram *program : { m_window.get(), m_cli.get() }) {
            for (int i = 0; i < 2; ++i) {
                program->connector.publish(relayWith(kept()))
                    .then([&posted](Result<PublishedPost> post) { posted += post ? 1 : 0; });
            }
        }
        QTRY_COMPARE(posted, 4);
        QCOMPARE(renewalsAsked(), 1);
        const Result<OAuthSecret> secret = OAuthSecret::fromBytes(kept());
        QVERIFY(secret);
        QCOMPARE(secret->refreshToken, m_server->refreshToken());
    }
    void whatTheOtherProgramHasRenewedIsTaken()
    {
        const QByteArray before = kept();
        QVERIFY(publish(*m_cli, before)); // it has the tokens in memory
        m_server->expireAccess();
        QVERIFY(publish(*m_window, before));
        QCOMPARE(renewalsAsked(), 1);
        QVERIFY(publish(*m_cli, before));
        QVERIFY(publish(*m_cli, kept()));
        QCOMPARE(renewalsAsked(), 1);
    }
    void whatTheOtherProgramHasRenewedMayHaveExpiredToo()
    {
        const QByteArray before = kept();
        QVERIFY(publish(*m_cli, before));
        m_server->expireAccess();
        QVERIFY(publish(*m_window, before));
        m_server->expireAccess();
        const Result<PublishedPost> post = publish(*m_cli, before);
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(m_server->renewals(), 2);
        QVERIFY(publish(*m_window, kept()));
        QCOMPARE(renewalsAsked(), 2); // none was shown twice
    }
    void anEntryReadBeforeTheOtherProgramsRenewalBringsNothingBack()
    {
        const QByteArray before = kept();
        m_server->expireAccess();
        QVERIFY(publish(*m_window, before));
        QVERIFY(publish(*m_cli, kept())); // begins with the new ones
        QVERIFY(publish(*m_cli, before)); // who read them before was slow
        QVERIFY(publish(*m_cli, before));
        QCOMPARE(renewalsAsked(), 1);
    }
    void whatCouldNotBeKeptIsGoneOnWithInMemory()
    {
        const QByteArray before = kept();
        m_server->expireAccess();
        QVERIFY(publish(*m_window, before));
        m_keychain->entries.insert(m_account.id.value, before); // as if writing had failed
        m_server->expireAccess();
        QVERIFY(publish(*m_window, before));
        QCOMPARE(m_server->renewals(), 2);
        QCOMPARE(renewalsAsked(), 2);
    }
    void nothingIsRenewedWhileTheKeychainCannotBeRead()
    {
        const QByteArray before = kept();
        m_server->expireAccess();
        m_keychain->isLocked = true;
        QCOMPARE(publish(*m_window, before).error().code, ErrorCode::KeychainLocked);
        m_keychain->isLocked = false;
        m_keychain->entries.clear(); // a locked one may say that too
        QCOMPARE(publish(*m_window, before).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(renewalsAsked(), 0);
        m_keychain->entries.insert(m_account.id.value, before);
        QVERIFY(publish(*m_window, before));
    }
    void onlyTheNetworksOwnNoEndsASignIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray page = "<!DOCTYPE html><title>Welcome to the hotel</title>";
        const QByteArray no = "{\"error\":\"invalid_grant\"}";
        QTest::newRow("a hotel's page") << 200 << page << false << ErrorCode::ServerFault;
        QTest::newRow("its page is elsewhere") << 302 << page << false << ErrorCode::ServerFault;
        QTest::newRow("a guard against robots") << 403 << page << false << ErrorCode::ServerFault;
        QTest::newRow("no tokens") << 200 << QByteArray("{}") << false << ErrorCode::ServerFault;
        QTest::newRow("no answer") << 200 << no << true << ErrorCode::Network;
        QTest::newRow("refused") << 400 << no << false << ErrorCode::Unauthorized;
        QTest::newRow("refused as 401") << 401 << page << false << ErrorCode::Unauthorized;
    }
    // Nothing went out either way: the relay waits for the tokens, and is in no doubt.
    void onlyTheNetworksOwnNoEndsASignIn()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, cut);
        const HttpServer server([&](const ServerRequest &request) {
            if (request.path != u"/2/oauth2/token"_s)
                return jsonAnswer(401, "{}");
            ServerAnswer answer { .status = status,
                .body = body,
                .headers = { { "Location", "https://portal.example/" } } };
            answer.cutAfter = cut ? 0 : -1;
            return answer;
        });
        HttpClient http;
        const XServices services { server.url(), server.url(), { 0 },
            std::chrono::milliseconds(10) };
        XConnector connector(http, services, m_keychain->keeper());
        const auto post = QCoro::waitFor(connector.publish(relayWith(kept())));
        QVERIFY(!post);
        QTEST(post.error().code, "code");
    }
    void whereNoTokensAreGivenNothingIsSaidOfAPost()
    {
        const HttpServer server([](const ServerRequest &request) {
            return ServerAnswer { .status = request.path == u"/2/oauth2/token"_s ? 404 : 401 };
        });
        XServices services = m_server->services();
        services.api = server.url();
        HttpClient http;
        XConnector connector(http, services, m_keychain->keeper());
        const auto counts =
            QCoro::waitFor(connector.counts({ u"r1"_s }, m_account, kept(), u"77"_s));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::ServerFault); // not "the post is gone"
    }
    void waitingForTheOtherProgramBlocksNothing()
    {
        FileLock other(m_keychain->lockOf(m_account.id));
        QCOMPARE(other.tryLock(), true);
        m_server->expireAccess();
        std::optional<Result<PublishedPost>> ended;
        m_window->connector.publish(relayWith(kept())).then([&ended](Result<PublishedPost> post) {
            ended = post;
        });
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(10);
        QTRY_VERIFY(ticks > 40);
        QVERIFY(!ended);
        QCOMPARE(renewalsAsked(), 0);
        other.unlock();
        QTRY_VERIFY(ended);
        QVERIFY(*ended);
    }
    void whoWaitsTooLongOrCannotHaveTheLockTriesAgainLater()
    {
        FileLock other(m_keychain->lockOf(m_account.id));
        QCOMPARE(other.tryLock(), true);
        m_keychain->longestWait = std::chrono::milliseconds(100);
        m_server->expireAccess();
        QVERIFY(publish(*m_window, kept()).error().isTransient());
        m_keychain->folder = m_keychain->profile.filePath(u"nowhere"_s);
        QVERIFY(publish(*m_window, kept()).error().isTransient());
        QCOMPARE(renewalsAsked(), 0);
        QVERIFY(m_server->ledger().isEmpty());
    }
    void otherAccountsDoNotWait()
    {
        FileLock other(m_keychain->lockOf({ u"another"_s }));
        QCOMPARE(other.tryLock(), true);
        m_server->expireAccess();
        QVERIFY(publish(*m_window, kept()));
    }
    void disconnectingRevokesWhatTheOtherProgramHasRenewed()
    {
        QVERIFY(publish(*m_cli, kept()));
        m_server->expireAccess();
        QVERIFY(publish(*m_window, kept()));
        const QByteArray newest = m_server->refreshToken().toUtf8();
        QVERIFY(QCoro::waitFor(m_cli->connector.revoke(m_account, kept())));
        QVERIFY(bodiesOf(u"/2/oauth2/revoke"_s).constFirst().contains(newest));
    }
};

QTEST_GUILESS_MAIN(tst_OAuthSession)
#include "tst_oauthsession.moc"
