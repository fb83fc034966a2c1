// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts come from an AppView, which no test can run: recorded answers stand for it.

#include "core/net/httpclient.h"
#include "core/networks/bluesky/blueskyconnector.h"

#include "tests/support/httpserver.h"

#include <QFile>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(RELAIS_TEST_DATA "/networks/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString postId = u"at://did:plc:7qfcsys3krm3example00000/app.bsky.feed.post/3lbkabcdefg2x"_s;

} // namespace

class tst_BlueskyCounts : public QObject {
    Q_OBJECT

    QStringList m_asked;
    ServerAnswer m_answer;
    HttpServer m_server { [this](const ServerRequest &request) {
        m_asked.append(request.path.section(u'.', -1));
        if (request.path.endsWith(u"createSession"_s) || request.path.endsWith(u"refreshSession"_s))
            return jsonAnswer(200, R"({"accessJwt":"a","refreshJwt":"r","did":"did:plc:x"})");
        return m_answer;
    } };
    HttpClient m_http;

    Result<QList<RelayCount>> counted(const BlueskyServices &services)
    {
        BlueskyConnector connector(m_http, services);
        Account account;
        account.server = m_server.url();
        const QByteArray secret = BlueskySecret { u"did:plc:x"_s, u"p"_s }.toBytes();
        return QCoro::waitFor(connector.counts({ u"r1"_s }, account, secret, postId));
    }

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void countsAreToldByKind()
    {
        m_answer = jsonAnswer(200, recorded(u"bluesky-getposts.json"_s));
        const auto counts = counted({});
        QVERIFY(counts);
        QCOMPARE(m_asked, QStringList({ u"createSession"_s, u"getPosts"_s }));
        QHash<MetricKind, qint64> byKind;
        for (const RelayCount &count : *counts) {
            QCOMPARE(count.provenance, Provenance::Measured);
            byKind[count.kind] = count.count;
        }
        QCOMPARE(byKind.value(MetricKind::Reaction), 25);
        QCOMPARE(byKind.value(MetricKind::Comment), 3);
        QCOMPARE(byKind.value(MetricKind::Repost), 6); // with quotes
        QVERIFY(!byKind.contains(MetricKind::Impression));
    }
    void oneSignInServesManyRequests()
    {
        m_answer = jsonAnswer(200, recorded(u"bluesky-getposts.json"_s));
        BlueskyConnector connector(m_http, {});
        Account account;
        account.server = m_server.url();
        const QByteArray secret = BlueskySecret { u"did:plc:x"_s, u"p"_s }.toBytes();
        for (int i = 0; i < 3; ++i)
            QVERIFY(QCoro::waitFor(connector.counts({ u"r1"_s }, account, secret, postId)));
        QCOMPARE(m_asked,
            QStringList({ u"createSession"_s, u"getPosts"_s, u"getPosts"_s, u"getPosts"_s }));
    }
    void followersAreToldWhereSomebodyCountsThem()
    {
        BlueskyConnector connector(m_http, {});
        Account account;
        account.server = m_server.url();
        account.remoteId = u"did:plc:x"_s;
        const QByteArray secret = BlueskySecret { u"did:plc:x"_s, u"p"_s }.toBytes();
        m_answer = jsonAnswer(200, R"({"did":"did:plc:x","followersCount":321})");
        QCOMPARE(QCoro::waitFor(connector.followers(account, secret)).value(), 321);
        m_answer = jsonAnswer(200, R"({"did":"did:plc:x","followersCount":-3})");
        QCOMPARE(
            QCoro::waitFor(connector.followers(account, secret)).error().code, ErrorCode::Corrupt);
        m_answer = jsonAnswer(400, recorded(u"bluesky-no-appview.json"_s));
        QCOMPARE(QCoro::waitFor(connector.followers(account, secret)).error().code,
            ErrorCode::Unsupported);
    }
    void aPublicAppViewIsAskedWithoutAToken()
    {
        m_answer = jsonAnswer(200, recorded(u"bluesky-getposts.json"_s));
        BlueskyServices services;
        services.appView = m_server.url();
        QVERIFY(counted(services));
        QCOMPARE(m_asked, QStringList { u"getPosts"_s });
    }
    void aServerWithoutAnAppViewHasNone()
    {
        m_answer = jsonAnswer(400, recorded(u"bluesky-no-appview.json"_s));
        QCOMPARE(counted({}).error().code, ErrorCode::Unsupported);
    }
    void aPostThatIsGoneHasNone()
    {
        m_answer = jsonAnswer(200, R"({"posts":[]})");
        QCOMPARE(counted({}).error().code, ErrorCode::NotFound);
    }
    void anExpiredTokenIsRefreshedOnceAndThenGivenUp()
    {
        m_answer = jsonAnswer(400, R"({"error":"ExpiredToken","message":"Token has expired"})");
        QVERIFY(!counted({}));
        QCOMPARE(m_asked,
            QStringList({ u"createSession"_s, u"getPosts"_s, u"refreshSession"_s, u"getPosts"_s }));
    }
    void aSecretThatCannotBeReadAsksToSignInAgain()
    {
        for (const QByteArray &bytes : { QByteArray(), QByteArray("x"), QByteArray("{}") })
            QCOMPARE(BlueskySecret::fromBytes(bytes).error().code, ErrorCode::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyCounts)
#include "tst_blueskycounts.moc"
