// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakechat.h"

#include "core/networks/chatter/chatterapi.h"
#include "core/networks/matrix/matrixapi.h"
#include "core/networks/mattermost/mattermostapi.h"
#include "core/networks/misskey/misskeyapi.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/rocketchat/rocketchatapi.h"
#include "core/networks/slack/slackapi.h"
#include "core/networks/teams/teamsapi.h"
#include "core/networks/vivaengage/vivaengageapi.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

const QString person = u"7001"_s;

QJsonObject bodyOf(const ServerRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QJsonObject object(const QString &name, const QJsonValue &value)
{
    return { { name, value } };
}

//! One network: what a post looks like, what is answered, and how posts are listed.
struct Dialect {
    Network network;
    const char *posting; //!< method and path
    QString (*text)(const ServerRequest &);
    QString (*id)(const ServerRequest &, int number);
    QJsonObject (*taken)(const QString &id, const QString &site);
    const char *reading; //!< method and path; null: not offered
    QJsonDocument (*list)(const QJsonArray &ledger, const ServerRequest &);
    const char *looking;
    QJsonObject (*counts)();
    const char *who; //!< path that says who the token is
    QJsonObject (*me)(const QString &site);
};

QString numbered(const ServerRequest &, int number)
{
    return QString::number(90'000 + number);
}

QJsonArray mapped(const QJsonArray &ledger, QJsonObject (*one)(const QJsonObject &))
{
    QJsonArray list;
    for (const QJsonValue entry : ledger)
        list.append(one(entry.toObject()));
    return list;
}

const QList<Dialect> &dialects()
{
    static const QList<Dialect> list {
        { Network::Misskey, "POST /api/notes/create",
            [](const ServerRequest &r) { return bodyOf(r)["text"_L1].toString(); }, numbered,
            [](const QString &id, const QString &) {
                return object(u"createdNote"_s, object(u"id"_s, id));
            },
            "POST /api/users/notes",
            [](const QJsonArray &ledger, const ServerRequest &) {
                return QJsonDocument(mapped(ledger, [](const QJsonObject &e) {
                    return QJsonObject { { u"id"_s, e["id"_L1] }, { u"text"_s, e["text"_L1] } };
                }));
            },
            "POST /api/notes/show",
            [] {
                return QJsonObject { { u"reactions"_s,
                                         QJsonObject { { u"👍"_s, 2 }, { u":ok:"_s, 1 } } },
                    { u"repliesCount"_s, 4 }, { u"renoteCount"_s, 5 } };
            },
            "/api/i", [](const QString &) { return QJsonObject(); } },
        { Network::VivaEngage, "POST /api/v1/messages.json",
            [](const ServerRequest &r) {
                return QUrlQuery(QString::fromUtf8(r.body))
                    .queryItemValue(u"body"_s, QUrl::FullyDecoded);
            },
            numbered,
            [](const QString &id, const QString &site) {
                const QJsonObject message { { u"id"_s, id.toInt() },
                    { u"web_url"_s, QString(site + u"/messages/"_s + id) } };
                return object(u"messages"_s, QJsonArray { message });
            },
            "GET /api/v1/messages/from_user/7001.json",
            [](const QJsonArray &ledger, const ServerRequest &) {
                return QJsonDocument(object(u"messages"_s, mapped(ledger, [](const QJsonObject &e) {
                    return QJsonObject { { u"id"_s, e["id"_L1].toString().toInt() },
                        { u"body"_s, object(u"plain"_s, e["text"_L1]) } };
                })));
            },
            "GET /api/v1/messages/[0-9]+.json",
            [] { return object(u"liked_by"_s, object(u"count"_s, 3)); },
            "/api/v1/users/current.json",
            [](const QString &) {
                return QJsonObject { { u"id"_s, 7001 }, { u"full_name"_s, u"Léa Norvane"_s } };
            } },
        { Network::Teams, "POST /teams/t1/channels/19:c1@thread.tacv2/messages",
            [](const ServerRequest &r) { return bodyOf(r)["body"_L1]["content"_L1].toString(); },
            numbered,
            [](const QString &id, const QString &site) {
                return QJsonObject { { u"id"_s, id },
                    { u"webUrl"_s, QString(site + u"/l/message/"_s + id) } };
            },
            nullptr, nullptr, nullptr, nullptr, "/me",
            [](const QString &) {
                return QJsonObject { { u"id"_s, person }, { u"displayName"_s, u"Léa Norvane"_s },
                    { u"userPrincipalName"_s, u"lea@norvane.example"_s } };
            } },
        { Network::Slack, "POST /api/chat.postMessage",
            [](const ServerRequest &r) { // as Slack shows it
                QString text = bodyOf(r)["text"_L1].toString();
                return text.replace(u"&lt;"_s, u"<"_s)
                    .replace(u"&gt;"_s, u">"_s)
                    .replace(u"&amp;"_s, u"&"_s);
            },
            [](const ServerRequest &, int number) {
                return u"1700000000.%1"_s.arg(number, 6, 10, QChar(u'0'));
            },
            [](const QString &id, const QString &) {
                return QJsonObject { { u"ok"_s, true }, { u"ts"_s, id } };
            },
            "GET /api/conversations.history",
            [](const QJsonArray &ledger, const ServerRequest &) {
                return QJsonDocument(QJsonObject { { u"ok"_s, true }, { u"has_more"_s, false },
                    { u"messages"_s, mapped(ledger, [](const QJsonObject &e) {
                         QString text = e["text"_L1].toString();
                         text.replace(u'&', u"&amp;"_s)
                             .replace(u'<', u"&lt;"_s)
                             .replace(u"https://r.example/r/AbC"_s, u"<https://r.example/r/AbC>"_s);
                         return QJsonObject { { u"ts"_s, e["id"_L1] }, { u"user"_s, person },
                             { u"text"_s, text } };
                     }) } });
            },
            "GET /api/conversations.replies",
            [] {
                const QJsonArray reactions { object(u"count"_s, 2), object(u"count"_s, 1) };
                const QJsonObject post { { u"reactions"_s, reactions }, { u"reply_count"_s, 4 } };
                const QJsonObject reply { { u"text"_s, u"Bravo"_s } };
                return QJsonObject { { u"ok"_s, true }, { u"has_more"_s, true },
                    { u"messages"_s, QJsonArray { post, reply } } };
            },
            "/api/auth.test",
            [](const QString &site) {
                return QJsonObject { { u"ok"_s, true }, { u"user_id"_s, person },
                    { u"user"_s, u"lea"_s }, { u"team"_s, u"Norvane"_s },
                    { u"url"_s, QString(site + u'/') } };
            } },
        { Network::Chatter, "POST /services/data/v66.0/chatter/feed-elements",
            [](const ServerRequest &r) {
                return bodyOf(r)["body"_L1]["messageSegments"_L1][0]["text"_L1].toString();
            },
            numbered, [](const QString &id, const QString &) { return object(u"id"_s, id); },
            "GET /services/data/v66.0/chatter/feeds/user-profile/me/feed-elements",
            [](const QJsonArray &ledger, const ServerRequest &) {
                return QJsonDocument(object(u"elements"_s, mapped(ledger, [](const QJsonObject &e) {
                    return QJsonObject { { u"id"_s, e["id"_L1] },
                        { u"body"_s, object(u"text"_s, e["text"_L1]) } };
                })));
            },
            "GET /services/data/v66.0/chatter/feed-elements/[0-9]+",
            [] {
                const auto total = [](int n) { return object(u"page"_s, object(u"total"_s, n)); };
                return object(u"capabilities"_s,
                    QJsonObject { { u"chatterLikes"_s, total(3) }, { u"comments"_s, total(4) } });
            },
            "/services/oauth2/userinfo",
            [](const QString &) {
                return QJsonObject { { u"user_id"_s, person }, { u"name"_s, u"Léa Norvane"_s },
                    { u"preferred_username"_s, u"lea@norvane.example"_s } };
            } },
        { Network::Mattermost, "POST /api/v4/posts",
            [](const ServerRequest &r) { return bodyOf(r)["message"_L1].toString(); }, numbered,
            [](const QString &id, const QString &) { return object(u"id"_s, id); },
            "GET /api/v4/channels/c1/posts",
            [](const QJsonArray &ledger, const ServerRequest &) {
                QJsonObject posts;
                for (const QJsonValue e : ledger)
                    posts.insert(e["id"_L1].toString(),
                        QJsonObject { { u"id"_s, e["id"_L1] }, { u"user_id"_s, person },
                            { u"message"_s, e["text"_L1] } });
                return QJsonDocument(object(u"posts"_s, posts));
            },
            "GET /api/v4/posts/[0-9]+",
            [] {
                return QJsonObject { { u"reply_count"_s, 4 },
                    { u"metadata"_s, object(u"reactions"_s, QJsonArray { 1, 2, 3 }) } };
            },
            "/api/v4/users/me",
            [](const QString &) {
                return QJsonObject { { u"id"_s, person }, { u"username"_s, u"lea"_s } };
            } },
        { Network::RocketChat, "POST /api/v1/chat.sendMessage",
            [](const ServerRequest &r) { return bodyOf(r)["message"_L1]["msg"_L1].toString(); },
            [](const ServerRequest &r, int) {
                return bodyOf(r)["message"_L1]["_id"_L1].toString();
            },
            [](const QString &id, const QString &) {
                return QJsonObject { { u"success"_s, true },
                    { u"message"_s, object(u"_id"_s, id) } };
            },
            "GET /api/v1/chat.getMessage",
            [](const QJsonArray &ledger, const ServerRequest &r) {
                for (const QJsonValue e : ledger) {
                    if (e["id"_L1].toString() != r.query.queryItemValue(u"msgId"_s))
                        continue;
                    const QJsonObject one { { u"usernames"_s, QJsonArray { u"a"_s, u"b"_s } } };
                    return QJsonDocument(QJsonObject { { u"success"_s, true },
                        { u"message"_s,
                            QJsonObject { { u"_id"_s, e["id"_L1] }, { u"tcount"_s, 4 },
                                { u"reactions"_s,
                                    QJsonObject { { u":a:"_s, one }, { u":b:"_s, one } } } } } });
                }
                return QJsonDocument(object(u"success"_s, false));
            },
            nullptr, nullptr, "/api/v1/me",
            [](const QString &) {
                return QJsonObject { { u"_id"_s, person }, { u"username"_s, u"lea"_s } };
            } },
        { Network::Matrix,
            "PUT /_matrix/client/v3/rooms/!r1:fake.example/send/m.room.message/[^/]+",
            [](const ServerRequest &r) { return bodyOf(r)["body"_L1].toString(); },
            [](const ServerRequest &r, int) {
                return QString(u"$ev-"_s + r.path.section(u'/', -1));
            },
            [](const QString &id, const QString &) { return object(u"event_id"_s, id); },
            "GET /_matrix/client/v3/rooms/!r1:fake.example/messages",
            [](const QJsonArray &ledger, const ServerRequest &) {
                return QJsonDocument(object(u"chunk"_s, mapped(ledger, [](const QJsonObject &e) {
                    return QJsonObject { { u"event_id"_s, e["id"_L1] }, { u"sender"_s, person },
                        { u"content"_s, object(u"body"_s, e["text"_L1]) } };
                })));
            },
            "GET /_matrix/client/v1/rooms/!r1:fake.example/relations/.+",
            [] {
                const auto related = [](const QString &kind) {
                    return object(
                        u"content"_s, object(u"m.relates_to"_s, object(u"rel_type"_s, kind)));
                };
                return object(u"chunk"_s,
                    QJsonArray { related(u"m.annotation"_s), related(u"m.annotation"_s),
                        related(u"m.annotation"_s), related(u"m.thread"_s) });
            },
            "/_matrix/client/v3/account/whoami",
            [](const QString &) { return object(u"user_id"_s, person); } },
    };
    return list;
}

const Dialect &dialectOf(Network network)
{
    for (const Dialect &dialect : dialects()) {
        if (dialect.network == network)
            return dialect;
    }
    qFatal("no dialect of this network");
}

bool isFor(const ServerRequest &request, const char *pattern)
{
    if (!pattern)
        return false;
    const QString whole = QString::fromLatin1(request.method) + u' ' + request.path;
    // Only "[0-9]+", "[^/]+" and ".+" stand for more than themselves.
    QString form = QRegularExpression::escape(QString::fromLatin1(pattern));
    form.replace(u"\\[0\\-9\\]\\+"_s, u"[0-9]+"_s)
        .replace(u"\\[\\^\\/\\]\\+"_s, u"[^/]+"_s)
        .replace(u"\\.\\+"_s, u".+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(whole).hasMatch();
}

ServerAnswer json(int status, const QJsonDocument &document)
{
    return jsonAnswer(status, document.toJson(QJsonDocument::Compact));
}

const QString threadsOfVivaEngage = u"/api/v1/messages/in_thread/"_s;

//! As long as the post and its four answers, among what else it refers to.
QJsonDocument vivaEngageThread(const QString &path)
{
    const int id = path.mid(threadsOfVivaEngage.size()).section(u'.', 0, 0).toInt();
    const QJsonObject stats { { u"updates"_s, 5 }, { u"first_reply_id"_s, id + 1 } };
    const QJsonObject user { { u"type"_s, u"user"_s }, { u"id"_s, id } };
    const QJsonObject other { { u"type"_s, u"thread"_s }, { u"id"_s, id + 7 },
        { u"stats"_s, QJsonObject { { u"updates"_s, 70 } } } };
    const QJsonObject thread { { u"type"_s, u"thread"_s }, { u"id"_s, id }, { u"stats"_s, stats } };
    return QJsonDocument(object(u"references"_s, QJsonArray { user, other, thread }));
}

ServerAnswer slackRefusal(const QString &word)
{
    return json(200, QJsonDocument(QJsonObject { { u"ok"_s, false }, { u"error"_s, word } }));
}

//! Each in the network's own words, for two seconds.
ServerAnswer limitedBy(Network network)
{
    if (network == Network::Matrix) {
        return json(429,
            QJsonDocument(QJsonObject { { u"errcode"_s, u"M_LIMIT_EXCEEDED"_s },
                { u"error"_s, u"Too Many Requests"_s }, { u"retry_after_ms"_s, 2000 } }));
    }
    if (network == Network::RocketChat) {
        ServerAnswer limited = json(429,
            QJsonDocument(QJsonObject { { u"success"_s, false },
                { u"error"_s, u"Error, too many requests. Please slow down."_s } }));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray reset = QByteArray::number(now.toMSecsSinceEpoch() + 2000);
        limited.headers += qMakePair(QByteArray("X-RateLimit-Reset"), reset);
        limited.headers += dateHeader(now);
        return limited;
    }
    ServerAnswer limited = slackRefusal(u"ratelimited"_s);
    limited.status = 429;
    if (network == Network::Misskey)
        limited = json(
            429, QJsonDocument(object(u"error"_s, object(u"code"_s, u"RATE_LIMIT_EXCEEDED"_s))));
    else if (network == Network::Mattermost)
        limited = ServerAnswer { .status = 429, .body = "limit exceeded" };
    else if (network == Network::Chatter)
        limited = json(
            403, QJsonDocument(QJsonArray { object(u"errorCode"_s, u"REQUEST_LIMIT_EXCEEDED"_s) }));
    else if (network == Network::Teams)
        limited =
            json(429, QJsonDocument(object(u"error"_s, object(u"code"_s, u"TooManyRequests"_s))));
    limited.headers += qMakePair(QByteArray("Retry-After"), QByteArray("2"));
    return limited;
}

//! Nothing was taken.
std::optional<ServerAnswer> refusedBy(Network network, const QString &fault)
{
    if (fault == u"drop"_s)
        return ServerAnswer { .cutAfter = 0 };
    if (fault == u"error-503"_s)
        return ServerAnswer { .status = 503, .body = "Service unavailable" };
    if (fault == u"rate-limit"_s)
        return limitedBy(network);
    return std::nullopt;
}

//! It was taken, and nobody hears of it.
std::optional<ServerAnswer> lostBy(const QString &fault)
{
    if (fault == u"accept-drop"_s)
        return ServerAnswer { .cutAfter = 0 };
    if (fault == u"accept-504"_s)
        return ServerAnswer { .status = 504, .body = "<html>Gateway time-out</html>" };
    if (fault == u"accept-500"_s)
        return ServerAnswer { .status = 500, .body = "Internal error" };
    return std::nullopt;
}

} // namespace

QList<Network> FakeChat::networks()
{
    QList<Network> list;
    for (const Dialect &dialect : dialects())
        list.append(dialect.network);
    return list;
}

FakeChat::FakeChat(Network network, HttpServer::Transport transport)
    : m_network(network)
    , m_server([this](const ServerRequest &request) { return answer(request); }, transport)
{
}

ChatApi FakeChat::api() const
{
    return apiAt(m_network, m_server.url());
}

ChatApi FakeChat::apiAt(Network network, const QUrl &server)
{
    QUrl login = server;
    login.setPath(u"/login"_s);
    const MicrosoftServices microsoft { login, server, server };
    switch (network) {
    case Network::Misskey:
        return misskeyApi();
    case Network::VivaEngage:
        return vivaEngageApi(microsoft);
    case Network::Teams:
        return teamsApi(microsoft);
    case Network::Slack:
        return slackApi(server);
    case Network::Chatter:
        return chatterApi();
    case Network::Mattermost:
        return mattermostApi();
    case Network::RocketChat:
        return rocketChatApi();
    default:
        return matrixApi();
    }
}

Account FakeChat::account() const
{
    Account account;
    account.id = { u"a1"_s };
    account.network = m_network;
    account.remoteId = person;
    account.server = m_server.url();
    account.place = m_network == Network::Matrix ? u"!r1:fake.example"_s
        : m_network == Network::Teams            ? u"t1/19:c1@thread.tacv2"_s
                                                 : u"c1"_s;
    return account;
}

QByteArray FakeChat::secret() const
{
    return OAuthSecret { m_token, {}, {} }.toBytes();
}

bool FakeChat::isSignedIn(const ServerRequest &request) const
{
    const QByteArray token = m_token.toUtf8();
    if (token.isEmpty() || !m_renewalSays.isEmpty())
        return false;
    if (m_network == Network::RocketChat)
        return request.headers.value("x-auth-token") == token
            && request.headers.value("x-user-id") == person.toUtf8();
    return request.headers.value("authorization") == "Bearer " + token;
}

ServerAnswer FakeChat::refusedToken() const
{
    const QString word = m_renewalSays.isEmpty() ? u"token_revoked"_s : u"token_expired"_s;
    return m_network == Network::Slack ? slackRefusal(word)
                                       : json(401, QJsonDocument(object(u"error"_s, word)));
}

ServerAnswer FakeChat::noSuchPost() const
{
    if (m_network == Network::Misskey)
        return json(400, QJsonDocument(object(u"error"_s, object(u"code"_s, u"NO_SUCH_NOTE"_s))));
    if (m_network == Network::Slack)
        return slackRefusal(u"thread_not_found"_s);
    if (m_network == Network::Matrix) // an event that was redacted is still there
        return json(200, QJsonDocument(object(u"chunk"_s, QJsonArray())));
    return json(404, QJsonDocument(object(u"error"_s, u"not_found"_s)));
}

void FakeChat::answerElsewhere(const QString &note, const QString &text, bool own)
{
    m_elsewhere.append(
        QJsonObject { { u"id"_s, u"e%1"_s.arg(m_elsewhere.size()) }, { u"text"_s, text },
            { u"userId"_s, own ? person : u"somebody"_s }, { u"replyId"_s, note } });
}

// Notes by their id, of Misskey.
std::optional<ServerAnswer> FakeChat::aboutNote(const ServerRequest &request)
{
    const QString id = bodyOf(request)["noteId"_L1].toString();
    if (request.path == u"/api/notes/replies"_s) {
        QJsonArray answers;
        for (const QJsonValue entry : std::as_const(m_ledger)) {
            if (entry["body"_L1]["replyId"_L1].toString() == id)
                answers.append(QJsonObject { { u"id"_s, entry["id"_L1] },
                    { u"text"_s, entry["text"_L1] }, { u"userId"_s, person } });
        }
        for (const QJsonValue entry : std::as_const(m_elsewhere)) {
            if (entry["replyId"_L1].toString() == id)
                answers.append(entry);
        }
        return json(200, QJsonDocument(answers));
    }
    const bool shows = request.path == u"/api/notes/show"_s;
    if (!shows && request.path != u"/api/notes/delete"_s)
        return std::nullopt;
    for (qsizetype i = 0; i < m_ledger.size(); ++i) {
        if (m_ledger.at(i)["id"_L1].toString() != id)
            continue;
        if (!shows) {
            m_ledger.removeAt(i);
            return ServerAnswer { .status = 204 };
        }
        QJsonObject told = dialectOf(m_network).counts();
        told.insert("text"_L1, m_ledger.at(i)["text"_L1]);
        return json(200, QJsonDocument(told));
    }
    return noSuchPost();
}

// What comes before there is a token: pages, codes, MiAuth.
std::optional<ServerAnswer> FakeChat::signIn(const ServerRequest &request)
{
    const QString &path = request.path;
    const auto field = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (path.endsWith(u"/authorize"_s)) {
        const QString location =
            u"%1?state=%2&code=c1"_s.arg(field(u"redirect_uri"_s), field(u"state"_s));
        return ServerAnswer { .status = 302, .headers = { { "Location", location.toUtf8() } } };
    }
    if (path.endsWith(u"/token"_s) || path == u"/api/oauth.v2.access"_s) {
        if (!m_renewalSays.isEmpty())
            return slackRefusal(m_renewalSays);
        QJsonObject tokens { { u"access_token"_s, m_token } };
        if (m_network == Network::Slack)
            tokens = { { u"ok"_s, true }, { u"authed_user"_s, tokens } };
        return json(200, QJsonDocument(tokens));
    }
    if (path == u"/services/oauth2/revoke"_s) {
        const QUrlQuery given(QString::fromUtf8(request.body));
        if (m_token.isEmpty() || given.queryItemValue(u"token"_s, QUrl::FullyDecoded) != m_token)
            return json(400, QJsonDocument(object(u"error"_s, u"unsupported_token_type"_s)));
        m_token.clear();
        return ServerAnswer { .status = 200 };
    }
    if (path == u"/api/auth.revoke"_s) {
        if (!isSignedIn(request))
            return refusedToken();
        m_token.clear();
        return json(200, QJsonDocument(QJsonObject { { u"ok"_s, true }, { u"revoked"_s, true } }));
    }
    if (path == u"/api/meta"_s)
        return json(200, QJsonDocument(object(u"maxNoteTextLength"_s, 3000)));
    if (path.startsWith(u"/miauth/"_s)) {
        const QByteArray back = field(u"callback"_s).toUtf8() + "&session=s1";
        return ServerAnswer { .status = 302, .headers = { { "Location", back } } };
    }
    if (path.startsWith(u"/api/miauth/"_s)) {
        const QJsonObject user { { u"id"_s, person }, { u"username"_s, u"lea"_s } };
        return json(200,
            QJsonDocument(
                QJsonObject { { u"ok"_s, true }, { u"token"_s, m_token }, { u"user"_s, user } }));
    }
    if (path.startsWith(u"/hooks/"_s))
        return webhook(request);
    return std::nullopt;
}

ServerAnswer FakeChat::webhook(const ServerRequest &request)
{
    ++m_posts;
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (const auto refused = refusedBy(m_network, fault))
        return *refused;
    if (fault == u"revoke"_s || request.path == u"/hooks/gone"_s)
        return { .status = 404, .body = "no such webhook" };
    m_webhooks.append(bodyOf(request));
    if (const auto lost = lostBy(fault))
        return *lost;
    ServerAnswer said { .status = 200, .body = "ok" };
    if (fault == u"accept-cut"_s)
        said.cutAfter = 25;
    return said;
}

ServerAnswer FakeChat::answer(const ServerRequest &request)
{
    m_addresses.append(QString(request.path + u'?' + request.query.toString(QUrl::FullyDecoded)));
    if (auto early = signIn(request))
        return *early;
    const Dialect &dialect = dialectOf(m_network);
    if (isFor(request, dialect.posting))
        return post(request);
    if (!isSignedIn(request))
        return refusedToken();
    if (m_limitsReading)
        return limitedBy(m_network);
    if (m_network == Network::Misskey && request.path == u"/api/drive/files/create"_s)
        return m_takesPictures ? m_drive.take(request)
                               : FakeDrive::refusal(403, u"PERMISSION_DENIED"_s);
    if (m_network == Network::Misskey) {
        if (auto told = aboutNote(request))
            return *told;
    }
    if (isFor(request, dialect.reading)) {
        const QJsonDocument list = dialect.list(m_ledger, request);
        const bool isMissing = list.object().value("success"_L1).toBool(true) == false;
        return json(isMissing ? 400 : 200, list);
    }
    if (m_network == Network::Matrix
        && request.path.contains(u"/rooms/!r1:fake.example/event/"_s)) {
        if (!m_ledger.isEmpty())
            return json(200, QJsonDocument(object(u"content"_s, object(u"body"_s, u"words"_s))));
        QJsonObject redacted = object(u"content"_s, QJsonObject());
        redacted.insert(u"unsigned"_s, object(u"redacted_because"_s, object(u"sender"_s, person)));
        return json(200, QJsonDocument(redacted));
    }
    if (isFor(request, dialect.looking))
        return m_ledger.isEmpty() ? noSuchPost() : json(200, QJsonDocument(dialect.counts()));
    if (m_network == Network::VivaEngage && request.path.startsWith(threadsOfVivaEngage))
        return json(200, vivaEngageThread(request.path));
    if (request.path == QString::fromLatin1(dialect.who))
        return json(200, QJsonDocument(dialect.me(m_server.url().toString())));
    // Places that people name by hand.
    if (request.path == u"/_matrix/client/v3/directory/room/#news:fake.example"_s)
        return json(200, QJsonDocument(object(u"room_id"_s, u"!r1:fake.example"_s)));
    if (request.path == u"/api/v4/teams/name/all/channels/name/news"_s)
        return json(200, QJsonDocument(object(u"id"_s, u"c1"_s)));
    if (request.path == u"/api/v1/rooms.info"_s)
        return json(200,
            QJsonDocument(
                QJsonObject { { u"success"_s, true }, { u"room"_s, object(u"_id"_s, u"c1"_s) } }));
    const bool deletes = request.method == "DELETE" || request.path.contains(u"delete"_s)
        || request.path.contains(u"/redact/"_s);
    if (deletes && !m_ledger.isEmpty()) {
        m_ledger.removeLast();
        return json(200, QJsonDocument(QJsonObject { { u"ok"_s, true }, { u"success"_s, true } }));
    }
    return json(404, QJsonDocument(object(u"error"_s, u"not_found"_s)));
}

ServerAnswer FakeChat::post(const ServerRequest &request)
{
    ++m_posts;
    const QString fault = m_faults.isEmpty() ? QString() : m_faults.takeFirst();
    if (const auto refused = refusedBy(m_network, fault))
        return *refused;
    if (fault.startsWith(u"says "_s))
        return slackRefusal(fault.section(u' ', 1));
    if (fault == u"revoke"_s)
        m_token.clear();
    if (!isSignedIn(request))
        return refusedToken();
    if (m_network == Network::Misskey) {
        const ServerAnswer judged = m_drive.judgementOf(bodyOf(request));
        if (judged.status != 200)
            return judged;
    }
    return accepted(request, fault);
}

ServerAnswer FakeChat::accepted(const ServerRequest &request, const QString &fault)
{
    const Dialect &dialect = dialectOf(m_network);
    const QString id = dialect.id(request, int(m_ledger.size()));
    const bool isKnown = std::any_of(m_ledger.cbegin(), m_ledger.cend(),
        [&id](const QJsonValue &entry) { return entry["id"_L1].toString() == id; });
    if (!isKnown)
        m_ledger.append(QJsonObject { { u"id"_s, id }, { u"text"_s, dialect.text(request) },
            { u"body"_s, bodyOf(request) } });
    if (const auto lost = lostBy(fault))
        return *lost;
    ServerAnswer said = json(200, QJsonDocument(dialect.taken(id, m_server.url().toString())));
    if (fault == u"accept-cut"_s)
        said.cutAfter = 25;
    return said;
}

} // namespace Relais::Test
