// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a post is out is read back after an answer that was lost. What answers instead of the
// network (a proxy, a hotel's page), or for it with an error and status 200, knows nothing of it.

#include "core/net/httpclient.h"
#include "core/networks/bluesky/blueskyconnector.h"
#include "core/networks/chat/chatconnector.h"
#include "core/networks/chatter/chatterapi.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/matrix/matrixapi.h"
#include "core/networks/mattermost/mattermostapi.h"
#include "core/networks/misskey/misskeyapi.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/pinterest/pinterestconnector.h"
#include "core/networks/slack/slackapi.h"
#include "core/networks/threads/threadsconnector.h"
#include "core/networks/x/xconnector.h"
#include "tests/support/httpserver.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<std::unique_ptr<Connector>(HttpClient &, const QUrl &)>;

struct Subject {
    const char *name = "";
    QByteArray secret;
    Make make;
};

template <typename Api>
Subject chat(const char *name, Api api)
{
    return { name, OAuthSecret { u"t"_s, {}, {} }.toBytes(),
        [api](HttpClient &http, const QUrl &) -> std::unique_ptr<Connector> {
            return std::make_unique<ChatConnector>(http, api());
        } };
}

QList<Subject> subjects()
{
    const QByteArray token = OAuthSecret { u"t"_s, {}, {} }.toBytes();
    return {
        chat("Mattermost", mattermostApi),
        chat("Misskey", misskeyApi),
        chat("Chatter", chatterApi),
        chat("Matrix", matrixApi),
        { "Slack", token,
            [](HttpClient &http, const QUrl &url) -> std::unique_ptr<Connector> {
                return std::make_unique<ChatConnector>(http, slackApi(url));
            } },
        { "X", token,
            [](HttpClient &http, const QUrl &url) -> std::unique_ptr<Connector> {
                XServices services;
                services.api = url;
                return std::make_unique<XConnector>(http, services);
            } },
        { "Mastodon", MastodonSecret { u"t"_s, {}, {} }.toBytes(),
            [](HttpClient &http, const QUrl &) -> std::unique_ptr<Connector> {
                return std::make_unique<MastodonConnector>(http);
            } },
        { "Bluesky", token,
            [](HttpClient &http, const QUrl &) -> std::unique_ptr<Connector> {
                return std::make_unique<BlueskyConnector>(http, BlueskyServices {});
            } },
        { "Threads", "t",
            [](HttpClient &http, const QUrl &url) -> std::unique_ptr<Connector> {
                ThreadsServices services;
                services.api = url;
                return std::make_unique<ThreadsConnector>(http, PictureLender {}, services);
            } },
        { "Pinterest", "t",
            [](HttpClient &http, const QUrl &url) -> std::unique_ptr<Connector> {
                PinterestServices services;
                services.api = url;
                return std::make_unique<PinterestConnector>(http, services);
            } },
    };
}

} // namespace

class tst_UnreadLooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoAnswerDoesNotSayWhetherAPostIsOut_data()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<QByteArray>("body");
        const QList<std::pair<const char *, QByteArray>> bodies {
            { "a page", "<!DOCTYPE html><title>Welcome to the hotel</title>" },
            { "nothing", "{}" },
            { "an error", "{\"errors\":[{\"title\":\"Authorization Error\"}]}" },
        };
        const QList<Subject> all = subjects();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const auto &[name, body] : bodies)
                QTest::addRow("%s, %s", all.at(i).name, name) << int(i) << body;
        }
    }
    void whatIsNoAnswerDoesNotSayWhetherAPostIsOut()
    {
        QFETCH(const int, subject);
        QFETCH(const QByteArray, body);
        int asked = 0;
        const HttpServer server([&asked, body](const ServerRequest &) {
            ++asked;
            return jsonAnswer(200, body);
        });
        HttpClient http;
        const Subject one = subjects().at(subject);
        const std::unique_ptr<Connector> connector = one.make(http, server.url());
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.account.id = { u"a1"_s };
        publication.account.network = connector->network();
        publication.account.server = server.url();
        publication.account.remoteId = u"p1"_s;
        publication.account.place = u"c1"_s;
        publication.secret = one.secret;
        publication.text = u"Une digue https://r.example/r/AbC"_s;
        publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        publication.createdAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
        publication.attempt = 2;
        const auto outcome = QCoro::waitFor(connector->lookUp(publication));
        QVERIFY(asked > 0);
        QVERIFY(!outcome || outcome->lookup == Lookup::CannotTell);
    }
};

QTEST_GUILESS_MAIN(tst_UnreadLooks)
#include "tst_unreadlooks.moc"
