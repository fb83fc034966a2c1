// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: docs.slack.dev (authentication/using-pkce, chat.postMessage, chat.delete,
// conversations.history, conversations.replies, auth.test, formatting: & < > are escaped, mrkdwn
// says whether * _ ~ ` are markup). Slack answers 200 with "ok": false for its errors.

#include "core/networks/slack/slackapi.h"

#include "core/networks/oauthsecret.h"
#include "core/networks/oauthsession.h"
#include "core/networks/oauthsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageSize = 50;
const QString scopes = u"chat:write,channels:history"_s;

QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

PublishedPost postOf(const Account &account, const QString &ts)
{
    QString digits = ts;
    digits.remove(u'.');
    return { ts, endpoint(account.server, u"/archives/%1/p%2"_s.arg(account.place, digits)) };
}

QDateTime timeOf(const QString &ts)
{
    return QDateTime::fromSecsSinceEpoch(ts.section(u'.', 0, 0).toLongLong(), Qt::UTC);
}

PublishedPost posted(const Publication &publication, const HttpResponse &response)
{
    const QString ts = jsonObjectOf(response).value_or(QJsonObject()).value("ts"_L1).toString();
    return ts.isEmpty() ? PublishedPost {} : postOf(publication.account, ts);
}

Result<LookupResult> found(const Publication &publication, const HttpResponse &response)
{
    const auto answer = listOrObject(response);
    if (!answer)
        return fail(answer.error());
    QList<RecentPost> posts;
    for (const QJsonValue one : answer->value("messages"_L1).toArray()) {
        const QString ts = one["ts"_L1].toString();
        const bool own = one["user"_L1].toString() == publication.account.remoteId;
        posts.append({ ts, postOf(publication.account, ts).permalink,
            own ? unescaped(one["text"_L1].toString()) : QString(), timeOf(ts) });
    }
    const bool isList = answer->value("messages"_L1).isArray();
    return searched(publication, posts, isList && !answer->value("has_more"_L1).toBool());
}

QList<RelayCount> counts(const RelayId &relay, const QJsonObject &answer)
{
    // The first is the post itself, whatever follows. It leaves out what there is none of.
    const QJsonObject message = answer.value("messages"_L1)[0].toObject();
    if (message.isEmpty())
        return {};
    double reactions = 0;
    for (const QJsonValue reaction : message.value("reactions"_L1).toArray())
        reactions += reaction["count"_L1].toDouble();
    return { measuredCount(relay, MetricKind::Reaction, reactions),
        measuredCount(relay, MetricKind::Comment, message.value("reply_count"_L1).toDouble()) };
}

// A post with answers leaves an empty one behind.
bool isTombstone(const HttpResponse &response)
{
    const QJsonObject answer = jsonObjectOf(response).value_or(QJsonObject());
    return answer.value("messages"_L1)[0]["subtype"_L1].toString() == u"tombstone"_s;
}

std::optional<Error> refusal(const HttpResponse &response)
{
    static const QStringList signedOut { u"invalid_auth"_s, u"not_authed"_s, u"token_revoked"_s,
        u"account_inactive"_s, u"token_expired"_s };
    static const QStringList tooOften { u"ratelimited"_s, u"rate_limited"_s,
        u"message_limit_exceeded"_s };
    static const QStringList ofTheirs { u"internal_error"_s, u"fatal_error"_s,
        u"service_unavailable"_s };
    const auto answer = jsonObjectOf(response);
    if (!answer || answer->value("ok"_L1).toBool())
        return std::nullopt;
    const QString word = errorWordOf(response);
    Error error { ErrorCode::Rejected, u"Slack says %1"_s.arg(word), word };
    if (signedOut.contains(word))
        error.code = ErrorCode::Unauthorized;
    else if (tooOften.contains(word))
        error.code = ErrorCode::RateLimited;
    else if (word == u"message_not_found"_s || word == u"thread_not_found"_s)
        error.code = ErrorCode::NotFound;
    else if (ofTheirs.contains(word))
        error.code = ErrorCode::OutcomeUnknown;
    return error;
}

QCoro::Task<Result<ConnectedAccount>> connected(
    QPointer<HttpClient> http, SignInSurroundings around, ConnectRequest request, QUrl site)
{
    const OAuthShape shape { .authorize = endpoint(site, u"/oauth/v2/authorize"_s),
        .token = endpoint(site, u"/api/oauth.v2.access"_s),
        .clientId = request.clientId,
        .scopes = scopes,
        .scopeParameter = u"user_scope"_s };
    const QUrl me = endpoint(site, u"/api/auth.test"_s);
    const auto signedIn = co_await signInAsPerson(http, std::move(around), shape, me);
    if (!signedIn)
        co_return fail(signedIn.error());
    const QJsonObject &person = signedIn->person;
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::Slack;
    account.place = request.place;
    account.remoteId = person.value("user_id"_L1).toString();
    account.handle = u'@' + person.value("user"_L1).toString();
    account.displayName = person.value("team"_L1).toString().left(200);
    account.server = QUrl(person.value("url"_L1).toString(), QUrl::StrictMode);
    connected.secret = signedIn->secret.toBytes();
    if (account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

ChatApi slackApi(const QUrl &site)
{
    ChatApi api { .network = Network::Slack,
        .posted = posted,
        .found = found,
        .counts = counts,
        .gone = isTombstone,
        .refusal = refusal };
    api.post = [site](const Publication &publication) {
        return jsonPost(endpoint(site, u"/api/chat.postMessage"_s),
            { { u"channel"_s, publication.account.place }, { u"text"_s, escaped(publication.text) },
                { u"mrkdwn"_s, false }, { u"unfurl_links"_s, true } });
    };
    api.recent = [site](const Publication &publication) {
        return reading(endpoint(site, u"/api/conversations.history"_s,
            { { u"channel"_s, publication.account.place },
                { u"limit"_s, QString::number(pageSize) } }));
    };
    api.look = [site](const Account &account, const QString &postId) {
        return reading(endpoint(site, u"/api/conversations.replies"_s,
            { { u"channel"_s, account.place }, { u"ts"_s, postId }, { u"limit"_s, u"1"_s } }));
    };
    api.removal = [site](const Account &account, const QString &postId) {
        return jsonPost(endpoint(site, u"/api/chat.delete"_s),
            { { u"channel"_s, account.place }, { u"ts"_s, postId } });
    };
    api.tokenUrl = [site](const Account &) { return endpoint(site, u"/api/oauth.v2.access"_s); };
    api.revocation = [site] { return reading(endpoint(site, u"/api/auth.revoke"_s)); };
    api.connect = [site](QPointer<HttpClient> http, SignInSurroundings around,
                      ConnectRequest request) {
        return connected(http, std::move(around), std::move(request), site);
    };
    api.can.publishing = Capabilities::Publishing::ByApi;
    api.can.signIn = Capabilities::SignIn::BrowserOAuth;
    api.can.ending = Capabilities::Ending::ByRelais;
    api.can.takesWebhook = true;
    api.can.asks = { ConnectField::Place };
    api.can.needsCompanyApp = true;
    api.can.redirects = { u"http://127.0.0.1"_s };
    api.can.readsBack = true;
    api.can.removes = true;
    api.can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment });
    api.can.readsPerMinute = 15;
    return api;
}

} // namespace Relais
