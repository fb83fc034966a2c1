// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A figure that a network leaves out of its answer is not known, which is not 0.

#include "core/net/httpclient.h"
#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/bluesky/blueskysession.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/pinterest/pinterestconnector.h"
#include "core/networks/threads/threadsconnector.h"
#include "core/networks/x/xconnector.h"
#include "tests/support/fakechat.h"
#include "tests/support/httpserver.h"

#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_UntoldFigures : public QObject {
    Q_OBJECT

    using Figures = QMap<QString, qint64>;
    HttpClient m_http;
    QByteArray m_answer;
    HttpServer m_server { [this](const ServerRequest &) { return jsonAnswer(200, m_answer); } };

    static Figures figuresOf(const QList<RelayCount> &counts)
    {
        Figures figures;
        for (const RelayCount &count : counts)
            figures.insert(metricKey(count.kind), count.count);
        return figures;
    }
    Figures readBy(Connector &connector, const QByteArray &secret)
    {
        Account account;
        account.id = { u"a1"_s };
        account.remoteId = u"7001"_s;
        account.server = m_server.url();
        const auto counts = QCoro::waitFor(connector.counts({ u"r1"_s }, account, secret, u"1"_s));
        if (!counts)
            qFatal("%s", qPrintable(counts.error().detail));
        return figuresOf(*counts);
    }

private Q_SLOTS:
    void ofX()
    {
        XConnector connector(m_http, { .api = m_server.url() });
        const QByteArray secret = OAuthSecret { u"token"_s, {}, {} }.toBytes();
        m_answer = R"({"data":[{"id":"1","text":"a"}]})";
        QCOMPARE(readBy(connector, secret), Figures());
        m_answer = R"({"data":[{"id":"1","public_metrics":{"like_count":0,"retweet_count":2}}]})";
        QCOMPARE(readBy(connector, secret), Figures({ { u"reaction"_s, 0 } }));
        m_answer = R"({"data":[{"id":"1","public_metrics":{"retweet_count":2,"quote_count":1}}]})";
        QCOMPARE(readBy(connector, secret), Figures({ { u"repost"_s, 3 } }));
    }
    void ofPinterest()
    {
        PinterestConnector connector(m_http, { m_server.url(), m_server.url() });
        m_answer = R"({"all":{}})";
        QCOMPARE(readBy(connector, "token"), Figures());
        m_answer = R"({"all":{"lifetime_metrics":{"TOTAL_COMMENTS":0},
            "summary_metrics":{"IMPRESSION":40.0,"SAVE":null}}})";
        QCOMPARE(
            readBy(connector, "token"), Figures({ { u"comment"_s, 0 }, { u"impression"_s, 40 } }));
    }
    void ofMeta()
    {
        ThreadsConnector connector(m_http, {}, { .api = m_server.url() });
        m_answer = R"({"data":[]})";
        QCOMPARE(readBy(connector, "token"), Figures());
        m_answer = R"({"data":[{"name":"views","values":[{"value":5}]},{"name":"likes"},
            {"name":"replies","total_value":{"value":0}},{"name":"quotes","values":[{"value":1}]}]})";
        QCOMPARE(
            readBy(connector, "token"), Figures({ { u"comment"_s, 0 }, { u"impression"_s, 5 } }));
        m_answer = R"({"data":[{"name":"reposts","values":[{"value":2}]},
            {"name":"quotes","values":[{"value":1}]}]})";
        QCOMPARE(readBy(connector, "token"), Figures()); // without shares it is no sum
    }
    void ofChats()
    {
        const RelayId relay { u"r1"_s };
        const ChatApi chatter = FakeChat(Network::Chatter).api();
        const QJsonObject told = QJsonDocument::fromJson(
            R"({"capabilities":{"chatterLikes":{"page":{"total":0}},"comments":{}}})")
                                     .object();
        QCOMPARE(figuresOf(chatter.counts(relay, told)), Figures({ { u"reaction"_s, 0 } }));
        const ChatApi viva = FakeChat(Network::VivaEngage).api();
        QCOMPARE(figuresOf(viva.counts(relay, {})), Figures());
        const ChatApi misskey = FakeChat(Network::Misskey).api();
        const QJsonObject note { { u"reactions"_s, QJsonObject() }, { u"renoteCount"_s, 2 } };
        QCOMPARE(figuresOf(misskey.counts(relay, note)),
            Figures({ { u"reaction"_s, 0 }, { u"repost"_s, 2 } }));
        const ChatApi mattermost = FakeChat(Network::Mattermost).api();
        const QJsonObject post { { u"metadata"_s, QJsonObject() } };
        QCOMPARE(figuresOf(mattermost.counts(relay, post)), Figures({ { u"reaction"_s, 0 } }));
        const QList<Network> wholes { Network::Slack, Network::RocketChat, Network::Matrix };
        for (const Network network : wholes)
            QCOMPARE(figuresOf(FakeChat(network).api().counts(relay, {})), Figures());
    }
    void ofBluesky()
    {
        BlueskyConnector connector(m_http, { .appView = m_server.url() });
        const QByteArray secret = BlueskySecret { u"did:plc:x"_s, u"p"_s }.toBytes();
        m_answer = R"({"posts":[{"likeCount":0,"repostCount":4}]})";
        QCOMPARE(readBy(connector, secret), Figures({ { u"reaction"_s, 0 } }));
        m_answer = R"({"posts":[{"replyCount":1,"repostCount":4,"quoteCount":2}]})";
        QCOMPARE(readBy(connector, secret), Figures({ { u"comment"_s, 1 }, { u"repost"_s, 6 } }));
    }
    void ofMastodon()
    {
        MastodonConnector connector(m_http);
        MastodonSecret secret;
        secret.accessToken = u"token"_s;
        m_answer = R"({"id":"1","replies_count":0})";
        QCOMPARE(readBy(connector, secret.toBytes()), Figures({ { u"comment"_s, 0 } }));
        m_answer = R"({"id":"1","reblogs_count":3})"; // no quotes on that server
        QCOMPARE(readBy(connector, secret.toBytes()), Figures({ { u"repost"_s, 3 } }));
    }
};

QTEST_GUILESS_MAIN(tst_UntoldFigures)
#include "tst_untoldfigures.moc"
