// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in at chats and enterprise networks, and their incoming webhooks. Against a fake:
// tests/support/fakechat.h.

#include "core/domain/network.h"
#include "core/net/httpclient.h"
#include "core/networks/chat/chatconnector.h"
#include "core/networks/chat/webhook.h"
#include "core/networks/connectors.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/teams/teamsapi.h"
#include "tests/support/fakechat.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_Chats : public QObject {
    Q_OBJECT

    HttpClient m_http; // one: each that is to trust one more reads all that the system trusts
    QNetworkAccessManager m_browser; // follows redirects, as a person's does

    Result<ConnectedAccount> connectTo(
        Connector &connector, const ConnectRequest &request, WebhookSource webhook = {})
    {
        LoopbackReceiver receiver;
        const auto browse = [this](const QUrl &url) {
            QNetworkReply *page = m_browser.get(QNetworkRequest(url));
            connect(page, &QNetworkReply::finished, page, &QObject::deleteLater);
        };
        SignInSurroundings around;
        around.receiver = &receiver;
        around.openBrowser = browse;
        around.webhook = std::move(webhook);
        return QCoro::waitFor(connector.connect(request, around));
    }

    //! What an answer says of a relay of 2026-03-01, 8:00 UTC.
    static Lookup lookupIn(Network network, const QJsonObject &answer, int status = 200)
    {
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        publication.createdAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
        HttpResponse response;
        response.status = status;
        response.body = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        const auto found = FakeChat(network).api().found(publication, response);
        return found ? found->lookup : Lookup::CannotTell;
    }

    static QList<Network> withWebhooks()
    {
        return { Network::Slack, Network::Mattermost, Network::RocketChat, Network::Talkspirit,
            Network::Teams };
    }
    static void addWebhooks(const QStringList &faults)
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QString>("fault");
        for (const Network network : withWebhooks()) {
            for (const bool tls : { false, true }) {
                for (const QString &fault : faults) {
                    const QString name =
                        u"%1 %2 %3"_s.arg(networkKey(network), tls ? u"tls"_s : u"plain"_s, fault);
                    QTest::newRow(qPrintable(name)) << int(network) << tls << fault;
                }
            }
        }
    }

    //! One network's webhook, connected, and a relay for it.
    struct Hook {
        std::unique_ptr<FakeChat> server;
        std::unique_ptr<ChatConnector> connector;
        Publication publication;

        explicit Hook(HttpClient &http)
        {
            QFETCH(int, network);
            QFETCH(bool, tls);
            server = std::make_unique<FakeChat>(Network::Slack, // any: it has a webhook of all
                tls ? HttpServer::Transport::Tls : HttpServer::Transport::Plain);
            const ChatApi api = Network(network) == Network::Talkspirit
                ? talkspiritApi()
                : FakeChat(Network(network)).api();
            connector = std::make_unique<ChatConnector>(http, api);
            publication.relay = { u"r1"_s };
            publication.account.network = Network(network);
            publication.secret = server->url(u"/hooks/canary-hook"_s).toEncoded();
            publication.text = u"R&D <3 https://r.example/r/A"_s;
            publication.title = u"News"_s;
            publication.trackedLink = QUrl(u"https://r.example/r/A"_s);
        }
    };

public:
    //! Far from UTC, in which networks tell the time.
    static void initMain() { qputenv("TZ", "TST-14"); }
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_http.trust(testCertificate())); }
    void signingInYieldsAnAccountThatCanPost_data()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<QString>("place");
        QTest::newRow("misskey") << int(Network::Misskey) << QString();
        QTest::newRow("viva engage") << int(Network::VivaEngage) << u"c1"_s;
        QTest::newRow("teams")
            << int(Network::Teams)
            << u"https://teams.microsoft.com/l/channel/19%3Ac1%40thread.tacv2/News?groupId=t1"_s;
        QTest::newRow("slack") << int(Network::Slack) << u"c1"_s;
        QTest::newRow("chatter") << int(Network::Chatter) << QString();
        QTest::newRow("mattermost") << int(Network::Mattermost) << u"all/news"_s;
        QTest::newRow("rocket.chat") << int(Network::RocketChat) << u"#news"_s;
        QTest::newRow("matrix") << int(Network::Matrix) << u"#news:fake.example"_s;
    }
    void signingInYieldsAnAccountThatCanPost()
    {
        QFETCH(int, network);
        QFETCH(QString, place);
        FakeChat server { Network(network) };
        ChatConnector connector(m_http, server.api());
        const ConnectRequest request { .server = server.url(),
            .handle = u"7001"_s,
            .secret = server.token(),
            .place = place,
            .clientId = u"client-1"_s };
        const Result<ConnectedAccount> connected = connectTo(connector, request);
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        QCOMPARE(connected->account.network, Network(network));
        QCOMPARE(connected->account.remoteId, u"7001"_s);
        QVERIFY(!connected->account.handle.isEmpty());
        if (!place.isEmpty())
            QCOMPARE(connected->account.place, server.account().place);
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = connected->account;
        publication.secret = connected->secret;
        publication.text = u"Bonjour"_s;
        const auto post = QCoro::waitFor(connector.publish(publication));
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(server.ledger().size(), 1);
    }
    void atMatrixTextAloneRingsNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rung");
        QTest::newRow("nobody") << u"Bonjour Max"_s << QStringList();
        QTest::newRow("the room") << u"@room @room:"_s << QStringList();
        QTest::newRow("people, once each")
            << u"@lea:norvane.example, @max:m.example:8448. @lea:norvane.example"_s
            << QStringList { u"@lea:norvane.example"_s, u"@max:m.example:8448"_s };
        QTest::newRow("an address") << u"https://m.example/@lea:n.example"_s << QStringList();
    }
    void atMatrixTextAloneRingsNobody()
    {
        QFETCH(QString, text);
        FakeChat server(Network::Matrix);
        ChatConnector connector(m_http, server.api());
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = server.account();
        publication.secret = server.secret();
        publication.text = text;
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
        const QJsonValue mentions = server.ledger().first()["body"_L1]["m.mentions"_L1];
        QVERIFY(mentions.isObject());
        QVERIFY(!mentions.toObject().contains("room"_L1));
        QStringList rung;
        const QJsonArray ids = mentions["user_ids"_L1].toArray();
        for (const QJsonValue id : ids)
            rung.append(id.toString());
        QTEST(rung, "rung");
    }
    void disconnectingEndsTheTokenAtTheNetwork_data()
    {
        QTest::addColumn<int>("network");
        QTest::newRow("slack") << int(Network::Slack);
        QTest::newRow("chatter") << int(Network::Chatter);
    }
    void disconnectingEndsTheTokenAtTheNetwork()
    {
        QFETCH(int, network);
        FakeChat server { Network(network) };
        ChatConnector connector(m_http, server.api());
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = server.account();
        publication.secret = server.secret();
        publication.text = u"Bonjour"_s;
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
        QVERIFY(QCoro::waitFor(connector.revoke(publication.account, publication.secret)));
        QVERIFY(server.token().isEmpty());
        QCOMPARE(
            QCoro::waitFor(connector.publish(publication)).error().code, ErrorCode::Unauthorized);
        QCOMPARE(server.ledger().size(), 1);
    }
    void aSignInThatSlackRenewsNoLongerAsksToSignInAgain_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("ended") << u"invalid_refresh_token"_s << ErrorCode::Unauthorized;
        QTest::newRow("revoked") << u"token_revoked"_s << ErrorCode::Unauthorized;
        QTest::newRow("too often") << u"ratelimited"_s << ErrorCode::RateLimited;
        QTest::newRow("a fault of Slack's") << u"internal_error"_s << ErrorCode::ServerFault;
    }
    void aSignInThatSlackRenewsNoLongerAsksToSignInAgain()
    {
        QFETCH(QString, word);
        FakeChat server(Network::Slack);
        ChatConnector connector(m_http, server.api());
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = server.account();
        publication.secret =
            OAuthSecret { server.token(), u"refresh-of-lea"_s, u"client-1"_s }.toBytes();
        publication.text = u"Bonjour"_s;
        server.expire(word);
        const auto refused = QCoro::waitFor(connector.publish(publication));
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY(server.ledger().isEmpty());
    }
    void whatSlackRefusesForNowIsTriedAgain_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("calls") << u"ratelimited"_s << ErrorCode::RateLimited;
        QTest::newRow("the app's posts") << u"rate_limited"_s << ErrorCode::RateLimited;
        QTest::newRow("the company's") << u"message_limit_exceeded"_s << ErrorCode::RateLimited;
        QTest::newRow("a fault") << u"internal_error"_s << ErrorCode::OutcomeUnknown;
        QTest::newRow("a pause of theirs")
            << u"service_unavailable"_s << ErrorCode::OutcomeUnknown; // looked up, then sent again
        QTest::newRow("for good") << u"restricted_action"_s << ErrorCode::Rejected;
    }
    void whatSlackRefusesForNowIsTriedAgain()
    {
        QFETCH(QString, word);
        FakeChat server(Network::Slack);
        ChatConnector connector(m_http, server.api());
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = server.account();
        publication.secret = server.secret();
        publication.text = u"Bonjour"_s;
        server.setFaults({ QString(u"says "_s + word) });
        const auto refused = QCoro::waitFor(connector.publish(publication));
        QVERIFY(!refused);
        QTEST(refused.error().code, "code");
        QVERIFY(QCoro::waitFor(connector.publish(publication)));
    }
    void aPostThatWasDeletedUnderItsAnswersIsGoneFromSlack()
    {
        const ChatApi api = FakeChat(Network::Slack).api();
        HttpResponse response;
        response.status = 200;
        response.body = "{\"ok\":true,\"messages\":[{\"subtype\":\"tombstone\"},{}]}";
        QVERIFY(api.gone(response));
        response.body = "{\"ok\":true,\"messages\":[{\"reply_count\":1},{}]}";
        QVERIFY(!api.gone(response));
    }
    void aShortPageThatGoesOnIsNotTheWholeOfAPlace()
    {
        const QJsonArray none;
        QCOMPARE(lookupIn(Network::Matrix, { { u"chunk"_s, none }, { u"end"_s, u"t2"_s } }),
            Lookup::CannotTell);
        QCOMPARE(lookupIn(Network::Matrix, { { u"chunk"_s, none } }), Lookup::SurelyAbsent);
        const QJsonObject meta { { u"older_available"_s, true } };
        QCOMPARE(lookupIn(Network::VivaEngage, { { u"messages"_s, none }, { u"meta"_s, meta } }),
            Lookup::CannotTell);
        QCOMPARE(lookupIn(Network::VivaEngage, { { u"messages"_s, none } }), Lookup::SurelyAbsent);
        QCOMPARE(lookupIn(Network::VivaEngage, {}), Lookup::CannotTell); // no page at all
        QCOMPARE(lookupIn(Network::Chatter,
                     { { u"elements"_s, none }, { u"nextPageUrl"_s, u"/services/next"_s } }),
            Lookup::CannotTell);
        QCOMPARE(lookupIn(Network::Chatter,
                     { { u"elements"_s, none }, { u"nextPageUrl"_s, QJsonValue() } }),
            Lookup::SurelyAbsent);
    }
    void aLaterPostOfAThreadAtMisskeyIsNotTakenForItsFirst()
    {
        QJsonObject note { { u"id"_s, u"n3"_s }, { u"text"_s, u"See https://r.example/r/AbC"_s } };
        QCOMPARE(
            lookupIn(Network::Misskey, { { u"items"_s, QJsonArray { note } } }), Lookup::Found);
        note.insert("replyId"_L1, u"n2"_s);
        QCOMPARE(lookupIn(Network::Misskey, { { u"items"_s, QJsonArray { note } } }),
            Lookup::SurelyAbsent);
    }
    void timesAtVivaEngageAreUtc()
    {
        const auto pageOf = [](const QString &time) {
            QJsonArray messages;
            for (int i = 1; i <= 20; ++i)
                messages.append(QJsonObject { { u"id"_s, i }, { u"created_at"_s, time } });
            return QJsonObject { { u"messages"_s, messages } };
        };
        QCOMPARE(lookupIn(Network::VivaEngage, pageOf(u"2026/02/28 12:00:00 +0000"_s)),
            Lookup::CannotTell);
        QCOMPARE(lookupIn(Network::VivaEngage, pageOf(u"2026/02/28 07:00:00 +0000"_s)),
            Lookup::SurelyAbsent);
    }
    void anOldPostThatIsAnsweredAtMattermostDoesNotEndTheSearch()
    {
        const qint64 now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        QJsonObject posts;
        QJsonArray order;
        for (int i = 0; i < 60; ++i) {
            const QString id = u"p%1"_s.arg(i);
            posts.insert(id, QJsonObject { { u"id"_s, id }, { u"create_at"_s, now } });
            order.append(id);
        }
        posts.insert(u"root"_s, QJsonObject { { u"id"_s, u"root"_s }, { u"create_at"_s, 1 } });
        QJsonObject page { { u"order"_s, order }, { u"posts"_s, posts } };
        QCOMPARE(lookupIn(Network::Mattermost, page), Lookup::CannotTell);
        order.append(u"root"_s);
        page.insert(u"order"_s, order);
        QCOMPARE(lookupIn(Network::Mattermost, page), Lookup::SurelyAbsent);
    }
    void whatElseGoesWrongAtRocketChatIsNoPostThatIsNotThere()
    {
        const QJsonObject none { { u"success"_s, false } };
        QCOMPARE(lookupIn(Network::RocketChat, none, 400), Lookup::SurelyAbsent);
        const QJsonObject refused { { u"success"_s, false }, { u"error"_s, u"not allowed"_s } };
        QCOMPARE(lookupIn(Network::RocketChat, refused, 400), Lookup::CannotTell);
    }
    void oneThatIsDeletedAlreadyIsGoneFromRocketChat()
    {
        const ChatApi api = FakeChat(Network::RocketChat).api();
        HttpResponse response;
        response.status = 400;
        const auto saying = [](const QString &error) {
            const QJsonObject answer { { u"success"_s, false }, { u"error"_s, error } };
            return QJsonDocument(answer).toJson(QJsonDocument::Compact);
        };
        response.body = saying(u"No message found with the id of \"a\"."_s);
        QVERIFY(api.gone(response));
        response.body = saying(u"not allowed"_s);
        QVERIFY(!api.gone(response));
    }
    void whatAThreadAtVivaEngageDoesNotSayOfCommentsIsNoZero()
    {
        const ChatApi api = FakeChat(Network::VivaEngage).api();
        const auto said = [&api](int updates) {
            const QJsonObject stats { { u"updates"_s, updates } };
            const QJsonObject thread { { u"type"_s, u"thread"_s }, { u"id"_s, 7 },
                { u"stats"_s, stats } };
            return api.comments(u"7"_s, QJsonObject { { u"references"_s, QJsonArray { thread } } });
        };
        QVERIFY(said(5) == 4.0); // the post itself is one of the five
        QVERIFY(said(1) == 0.0);
        QVERIFY(!said(0));
        QVERIFY(!api.comments(u"7"_s, {}));
    }
    void oneThatIsEndedAlreadyIsNoHindrance()
    {
        FakeChat server(Network::Slack);
        ChatConnector connector(m_http, server.api());
        QVERIFY(QCoro::waitFor(connector.revoke(server.account(), server.secret())));
        const QByteArray ended = OAuthSecret { u"token-of-lea"_s, {}, {} }.toBytes();
        QVERIFY(QCoro::waitFor(connector.revoke(server.account(), ended)));
        // Where a network has no way to end a token, it is forgotten here.
        FakeChat other(Network::Mattermost);
        ChatConnector forgets(m_http, other.api());
        QVERIFY(QCoro::waitFor(forgets.revoke(other.account(), other.secret())));
    }
    void aTokenThatIsNotTakenIsSaid()
    {
        FakeChat server(Network::Mattermost);
        ChatConnector connector(m_http, server.api());
        const auto connected = connectTo(
            connector, { .server = server.url(), .secret = u"another"_s, .place = u"all/news"_s });
        QCOMPARE(connected.error().reason, u"wrong-token"_s);
    }
    void aPostReadsAsItWasTyped_data()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<QString>("sent");
        QTest::newRow("slack") << int(Network::Slack) << u"*a* @here &lt;!here&gt;"_s;
        const QString escaped = u"\\*a\\* @%1here <!%1here>"_s.arg(QChar(0x200B));
        QTest::newRow("mattermost") << int(Network::Mattermost) << escaped;
        QTest::newRow("rocket.chat") << int(Network::RocketChat) << escaped;
    }
    void aPostReadsAsItWasTyped()
    {
        QFETCH(int, network);
        QFETCH(QString, sent);
        FakeChat server { Network(network) };
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = server.account();
        publication.secret = server.secret();
        publication.text = u"*a* @here <!here>"_s;
        const QJsonObject body =
            QJsonDocument::fromJson(server.api().post(publication).body).object();
        const QJsonValue text = Network(network) == Network::Slack ? body.value(u"text"_s)
            : Network(network) == Network::Mattermost              ? body.value(u"message"_s)
                                                      : body.value(u"message"_s)[u"msg"_s];
        QCOMPARE(text.toString(), sent);
        if (Network(network) == Network::Slack)
            QVERIFY(!body.value(u"mrkdwn"_s).toBool(true));
        // By the webhook, too.
        publication.secret = "https://hooks.example/T1";
        const QJsonObject hooked = QJsonDocument::fromJson(webhookPost(publication).body).object();
        QCOMPARE(hooked.value(u"text"_s).toString(), sent);
    }
    void aCardOfTeamsKeepsLinesAndMarkup()
    {
        Publication publication;
        publication.account.network = Network::Teams;
        publication.secret = "https://hooks.example/T1";
        publication.text = u"*a* _b_\nc\n\nd (https://r.example/r/A)."_s;
        const QJsonObject message = QJsonDocument::fromJson(webhookPost(publication).body).object();
        const QJsonValue card = message.value(u"attachments"_s)[0][u"content"_s];
        const QJsonArray blocks = card[u"body"_s].toArray();
        QStringList lines;
        QStringList spacings;
        for (const QJsonValue block : blocks) {
            QString line;
            const QJsonArray runs = block[u"inlines"_s].toArray();
            for (const QJsonValue run : runs)
                line += run[u"text"_s].toString();
            lines.append(line);
            spacings.append(block[u"spacing"_s].toString());
        }
        QCOMPARE(lines, QStringList({ u"*a* _b_"_s, u"c"_s, u"d (https://r.example/r/A)."_s }));
        QCOMPARE(spacings, QStringList({ u"None"_s, u"None"_s, u"Medium"_s }));
        QCOMPARE(blocks.at(2)[u"inlines"_s][1][u"selectAction"_s][u"url"_s].toString(),
            u"https://r.example/r/A"_s);
    }
    void countsAtMatrixAreOfAllPagesOrNone_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("reactions");
        QTest::newRow("one") << 1 << 1 << 100;
        QTest::newRow("three") << 3 << 3 << 300;
        QTest::newRow("more than are read") << 30 << 10 << -1;
    }
    void countsAtMatrixAreOfAllPagesOrNone()
    {
        QFETCH(int, pages);
        QFETCH(int, reactions);
        int asked = 0;
        HttpServer server([&asked, pages](const ServerRequest &request) {
            if (request.path.contains(u"/event/"_s))
                return jsonAnswer(200, R"({"content":{"body":"words"}})");
            const int page = request.query.queryItemValue(u"from"_s).mid(1).toInt() + 1;
            ++asked;
            const QJsonObject relation { { u"rel_type"_s, u"m.annotation"_s } };
            const QJsonObject content { { u"m.relates_to"_s, relation } };
            QJsonArray chunk;
            for (int i = 0; i < 100; ++i)
                chunk.append(QJsonObject { { u"content"_s, content } });
            QJsonObject answer { { u"chunk"_s, chunk } };
            if (page < pages)
                answer.insert(u"next_batch"_s, u"t%1"_s.arg(page));
            return jsonAnswer(200, QJsonDocument(answer).toJson(QJsonDocument::Compact));
        });
        const FakeChat named(Network::Matrix);
        ChatConnector connector(m_http, named.api());
        Account account = named.account();
        account.server = server.url();
        const auto counts =
            QCoro::waitFor(connector.counts({ u"r1"_s }, account, named.secret(), u"$ev-1"_s));
        QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().detail));
        QTEST(asked, "asked");
        QCOMPARE(counts->isEmpty(), reactions < 0);
        for (const RelayCount &count : *counts)
            QCOMPARE(count.count, count.kind == MetricKind::Reaction ? reactions : 0);
    }
    // Of a post it says nothing: tst_connectorcontract.
    void whatChatterAnswersToTooManyReadingsIsAPause()
    {
        HttpServer server([](const ServerRequest &) {
            return ServerAnswer { .status = 503, .headers = { { "Retry-After", "60" } } };
        });
        const FakeChat named(Network::Chatter);
        ChatConnector connector(m_http, named.api());
        Account account = named.account();
        account.server = server.url();
        const auto counts =
            QCoro::waitFor(connector.counts({ u"r1"_s }, account, named.secret(), u"1"_s));
        QVERIFY(!counts);
        QCOMPARE(counts.error().code, ErrorCode::RateLimited);
        QVERIFY(counts.error().retryAfter == std::chrono::seconds(60));
    }
    void aWebhookTakesThePostInTheNetworksForm_data()
    {
        QTest::addColumn<int>("network");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, Network network, QByteArray body) {
            body.replace('\'', '"');
            QTest::newRow(name) << int(network) << body;
        };
        row("slack", Network::Slack,
            "{'mrkdwn':false,'text':'R&amp;D &lt;3 https://r.example/r/A'}");
        row("mattermost", Network::Mattermost, "{'text':'R&D <3 https://r.example/r/A'}");
        row("rocket.chat", Network::RocketChat, "{'text':'R&D <3 https://r.example/r/A'}");
        row("talkspirit", Network::Talkspirit,
            "{'content':'R&D <3 https://r.example/r/A','title':'News',"
            "'url':'https://r.example/r/A'}");
        row("teams", Network::Teams,
            "{'attachments':[{'content':{'body':[{'inlines':["
            "{'text':'R&D <3 ','type':'TextRun'},"
            "{'selectAction':{'type':'Action.OpenUrl','url':'https://r.example/r/A'},"
            "'text':'https://r.example/r/A','type':'TextRun'}],"
            "'spacing':'None','type':'RichTextBlock'}],'type':'AdaptiveCard','version':'1.4'},"
            "'contentType':'application/vnd.microsoft.card.adaptive'}],'type':'message'}");
    }
    void aWebhookTakesThePostInTheNetworksForm()
    {
        QFETCH(int, network);
        QFETCH(QByteArray, body);
        FakeChat server(Network::Slack); // any: it keeps what its webhook takes
        const ChatApi api = Network(network) == Network::Talkspirit
            ? talkspiritApi()
            : FakeChat(Network(network)).api();
        ChatConnector connector(m_http, api);
        const WebhookSource source = [&server](Network) -> QCoro::Task<Result<QUrl>> {
            co_return server.url(u"/hooks/T1"_s);
        };
        const auto connected = connectTo(connector, { .webhook = true }, source);
        QVERIFY2(connected, qPrintable(connected ? QString() : connected.error().detail));
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account = connected->account;
        publication.secret = connected->secret;
        publication.text = u"R&D <3 https://r.example/r/A"_s;
        publication.title = u"News"_s;
        publication.trackedLink = QUrl(u"https://r.example/r/A"_s);
        const auto post = QCoro::waitFor(connector.publish(publication));
        QVERIFY2(post, qPrintable(post ? QString() : post.error().detail));
        QCOMPARE(server.webhookLedger().size(), 1);
        QCOMPARE(
            QJsonDocument(server.webhookLedger().first().toObject()).toJson(QJsonDocument::Compact),
            body);
        // It says nothing of the post: after a lost answer the person is asked.
        QCOMPARE(QCoro::waitFor(connector.lookUp(publication))->lookup, Lookup::CannotTell);
    }
    void everyNetworkThatTakesAWebhookIsTriedBelow()
    {
        const Connectors registry({ .http = m_http });
        for (const Network network : allNetworks()) {
            QVERIFY2(registry.of(network).capabilities().takesWebhook
                    == withWebhooks().contains(network),
                qPrintable(networkKey(network)));
        }
    }
    // R-11, R-12, R-13, R-29, R-30: what an incoming webhook keeps to, over HTTP/1.1 and TLS.
    void whateverIsLostAWebhookIsPostedToOnce_data()
    {
        addWebhooks({ u"drop"_s, u"accept-drop"_s, u"accept-cut"_s, u"accept-504"_s,
            u"accept-500"_s, u"error-503"_s });
    }
    void whateverIsLostAWebhookIsPostedToOnce()
    {
        QFETCH(QString, fault);
        Hook hook(m_http);
        hook.server->setFaults({ fault });
        const auto lost = QCoro::waitFor(hook.connector->publish(hook.publication));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(QCoro::waitFor(hook.connector->lookUp(hook.publication))->lookup,
            Lookup::CannotTell); // the person is asked
        QCOMPARE(hook.server->posts(), 1);
        QCOMPARE(hook.server->webhookLedger().size(), fault.startsWith(u"accept"_s) ? 1 : 0);
    }
    void aPageInThePlaceOfAWebhooksAnswerSaysNothing()
    {
        QByteArray body = "\r\n<!DOCTYPE html><title>Blocked</title>";
        const HttpServer server([&body](const ServerRequest &) {
            return ServerAnswer { .status = 200, .body = body };
        });
        ChatConnector connector(m_http, talkspiritApi());
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account.network = Network::Talkspirit;
        publication.secret = server.url(u"/hooks/T1"_s).toEncoded();
        publication.text = u"Bonjour"_s;
        const auto post = QCoro::waitFor(connector.publish(publication));
        QVERIFY(!post);
        QCOMPARE(post.error().code, ErrorCode::OutcomeUnknown);
        for (const char *said : { "ok", "1", "", "{\"success\":true}" }) {
            body = said;
            QVERIFY(QCoro::waitFor(connector.publish(publication)));
        }
    }
    void aWebhookThatAsksForAPauseHasIt_data() { addWebhooks({ QString() }); }
    void aWebhookThatAsksForAPauseHasIt()
    {
        Hook hook(m_http);
        hook.server->setFaults({ u"rate-limit"_s });
        const auto limited = QCoro::waitFor(hook.connector->publish(hook.publication));
        QCOMPARE(limited.error().code, ErrorCode::RateLimited);
        QVERIFY(limited.error().retryAfter.count() >= 1);
        QVERIFY(limited.error().retryAfter.count() <= 3);
        QVERIFY(hook.server->webhookLedger().isEmpty());
        QVERIFY(QCoro::waitFor(hook.connector->publish(hook.publication)));
        QCOMPARE(hook.server->webhookLedger().size(), 1);
    }
    void aWebhooksAddressIsInNoLogAndNoError_data() { addWebhooks({ QString() }); }
    void aWebhooksAddressIsInNoLogAndNoError()
    {
        Hook hook(m_http);
        static QStringList logged;
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text; });
        QStringList said;
        hook.server->setFaults({ u"accept-500"_s, u"rate-limit"_s, u"drop"_s, u"revoke"_s });
        for (int i = 0; i < 4; ++i) {
            const auto posted = QCoro::waitFor(hook.connector->publish(hook.publication));
            if (!posted)
                said += QString(posted.error().detail + posted.error().reason);
        }
        qInstallMessageHandler(before);
        QCOMPARE(said.size(), 4);
        for (const QString &text : logged + said)
            QVERIFY2(!text.contains(u"canary-hook"_s), qPrintable(text));
    }
    void aWebhookThatIsGoneAsksToConnectAgain()
    {
        FakeChat server(Network::Slack);
        ChatConnector connector(m_http, server.api());
        Publication publication;
        publication.account = server.account();
        publication.secret = server.url(u"/hooks/gone"_s).toEncoded();
        publication.text = u"Bonjour"_s;
        QCOMPARE(
            QCoro::waitFor(connector.publish(publication)).error().code, ErrorCode::Unauthorized);
    }
    void whatANetworkSaysOfAWebhookThatIsGoneIsKnown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("gone");
        const QString id = u"id"_s;
        const QString error = u"error"_s;
        QTest::newRow("mattermost")
            << 400 << id << u"web.incoming_webhook.invalid.app_error"_s << true;
        QTest::newRow("mattermost, all switched off")
            << 501 << id << u"web.incoming_webhook.disabled.app_error"_s << true;
        QTest::newRow("mattermost, another refusal")
            << 400 << id << u"web.incoming_webhook.text.app_error"_s << false;
        QTest::newRow("rocket.chat")
            << 400 << error << u"Invalid integration id or token provided."_s << true;
        QTest::newRow("rocket.chat, another refusal") << 400 << error << u"invalid-room"_s << false;
        QTest::newRow("slack") << 410 << error << QString() << true;
        QTest::newRow("teams") << 400 << u"code"_s << u"WorkflowTriggerIsNotEnabled"_s << true;
        QTest::newRow("a fault") << 500 << error << u"internal"_s << false;
        QTest::newRow("taken") << 200 << id << u"web.incoming_webhook.invalid.app_error"_s << false;
    }
    void whatANetworkSaysOfAWebhookThatIsGoneIsKnown()
    {
        QFETCH(int, status);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, gone);
        HttpResponse response;
        response.status = status;
        response.body =
            QJsonDocument(QJsonObject { { name, value } }).toJson(QJsonDocument::Compact);
        QCOMPARE(isWebhookGone(response), gone);
        const QJsonObject within { { u"error"_s, QJsonObject { { name, value } } } };
        response.body = QJsonDocument(within).toJson(QJsonDocument::Compact);
        QCOMPARE(isWebhookGone(response), gone && (status == 410 || name == u"code"_s));
    }
    void aChannelIsNamedByItsLink()
    {
        QCOMPARE(teamsPlace(u" https://teams.microsoft.com/l/channel/19%3aab%40thread.tacv2/"
                            "General?groupId=g-1&tenantId=t "_s),
            u"g-1/19:ab@thread.tacv2"_s);
        QVERIFY(teamsPlace(u"https://teams.microsoft.com/"_s).isEmpty());
        QVERIFY(teamsPlace(u"General"_s).isEmpty());
    }
    void aRelaysKeyIsAlwaysTheSame()
    {
        // Also in the next version: what was sent before it is looked for by it.
        QCOMPARE(keyOf({ u"r1"_s }, 17), u"G5vMZitRbRFRZBVio"_s);
        QVERIFY(keyOf({ u"r1"_s }, 17) != keyOf({ u"r2"_s }, 17));
        QCOMPARE(keyOf({ u"r1"_s }, 17).size(), 17);
    }
};

QTEST_GUILESS_MAIN(tst_Chats)
#include "tst_chats.moc"
