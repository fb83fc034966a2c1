// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/x/xconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/x/connectx.h"
#include "core/networks/x/xpost.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<OAuthSessions>;

// The guides say retweet_count, the OpenAPI document of 2026 repost_count. What X leaves out is not
// known, which is not none.
QList<RelayCount> countsOf(const RelayId &relay, const QJsonObject &metrics)
{
    QList<RelayCount> counts;
    const auto count = [&](MetricKind kind, std::initializer_list<QLatin1StringView> names) {
        qint64 sum = 0;
        for (const QLatin1StringView name : names) {
            const QJsonValue told = metrics.value(name);
            if (!told.isDouble())
                return;
            sum += static_cast<qint64>(std::max(0.0, told.toDouble()));
        }
        counts.append(RelayCount { relay, kind, Provenance::Measured, sum, {} });
    };
    const QLatin1StringView reposts =
        metrics.contains("repost_count"_L1) ? "repost_count"_L1 : "retweet_count"_L1;
    count(MetricKind::Impression, { "impression_count"_L1 });
    count(MetricKind::Reaction, { "like_count"_L1 });
    count(MetricKind::Comment, { "reply_count"_L1 });
    count(MetricKind::Repost, { reposts, "quote_count"_L1 });
    return counts;
}

// X answers 200 without the post: it is gone, or the account may not see it, which errors[] tells
// apart (docs.x.com, response codes and errors).
Error notShown(const QJsonObject &answer)
{
    const QString type = answer.value("errors"_L1)[0]["type"_L1].toString();
    if (type.isEmpty() || type.endsWith(u"/resource-not-found"_s))
        return { ErrorCode::NotFound, u"the network does not know the post"_s };
    return { ErrorCode::Forbidden, u"the network does not show the post"_s };
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Sessions sessions, QUrl api, RelayId relay, Account account, QByteArray secret, QString postId)
{
    const Fields query { { u"ids"_s, postId }, { u"tweet.fields"_s, u"public_metrics"_s } };
    HttpRequest request;
    request.url = endpoint(api, u"/2/tweets"_s, query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    const QJsonObject post = answer->value("data"_L1)[0].toObject();
    if (post.isEmpty())
        co_return fail(notShown(*answer));
    co_return countsOf(relay, post.value("public_metrics"_L1).toObject());
}

// Reading a user is paid for ($0.010, as of 2026-08): once a week.
QCoro::Task<Result<qint64>> followed(
    Sessions sessions, QUrl api, Account account, QByteArray secret)
{
    const Fields query { { u"user.fields"_s, u"public_metrics"_s } };
    HttpRequest request;
    request.url = endpoint(api, u"/2/users/me"_s, query);
    const Result<HttpResponse> response =
        co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const QJsonObject answer = jsonObjectOf(*response).value_or(QJsonObject());
    co_return peopleIn(answer["data"_L1]["public_metrics"_L1]["followers_count"_L1]);
}

} // namespace

XConnector::XConnector(HttpClient &http, XServices services, SecretKeeper keep)
    : m_services(std::move(services))
    , m_sessions(std::make_shared<OAuthSessions>())
{
    m_sessions->http = &http;
    m_sessions->keeper = std::move(keep);
    m_sessions->tokenUrl = [api = m_services.api](
                               const Account &) { return endpoint(api, u"/2/oauth2/token"_s); };
}

Capabilities XConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::ByRelais;
    can.grantsPage = u"https://x.com/settings/connected_apps"_s;
    can.needsCompanyApp = true;
    can.redirects = loopbackRedirects(m_services.ports);
    can.idempotency = Capabilities::Idempotency::RefusesDuplicates;
    can.readsFollowers = true;
    can.removes = true;
    can.threads = traitsOf(Network::X).threads;
    can.maxImages = traitsOf(Network::X).pictures;
    can.readsBack = true;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    can.policies = { u"own-words"_s, u"no-rewards"_s, u"paid-per-request"_s };
    return can;
}

QCoro::Task<Result<PublishedPost>> XConnector::publish(Publication publication)
{
    return publishToX(m_sessions, m_services, std::move(publication));
}

QCoro::Task<Result<LookupResult>> XConnector::lookUp(Publication publication)
{
    return lookUpInX(m_sessions, m_services, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> XConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_sessions, m_services.api, std::move(relay), std::move(account),
        std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> XConnector::revoke(Account account, QByteArray secret)
{
    return revokeTokens(m_sessions, endpoint(m_services.api, u"/2/oauth2/revoke"_s),
        std::move(account), std::move(secret));
}

QCoro::Task<Result<qint64>> XConnector::followers(Account account, QByteArray secret)
{
    return followed(m_sessions, m_services.api, std::move(account), std::move(secret));
}

QCoro::Task<Result<void>> XConnector::remove(Account account, QByteArray secret, QString postId)
{
    return removeFromX(
        m_sessions, m_services, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> XConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connectX(m_sessions->http, std::move(around), m_services, std::move(request));
}

} // namespace Relais
