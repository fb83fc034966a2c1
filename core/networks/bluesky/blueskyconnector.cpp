// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/bluesky/blueskyconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/bluesky/blueskyoauth.h"
#include "core/networks/bluesky/blueskypost.h"
#include "core/networks/bluesky/connectbluesky.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Sessions = std::shared_ptr<BlueskySessions>;

// Each is optional in app.bsky.feed.defs#postView: what is left out is not known, which is not
// none.
QList<RelayCount> countsOf(const RelayId &relay, const QJsonObject &post)
{
    QList<RelayCount> counts;
    const auto count = [&](MetricKind kind, std::initializer_list<QLatin1StringView> names) {
        qint64 sum = 0;
        for (const QLatin1StringView name : names) {
            const QJsonValue told = post.value(name);
            if (!told.isDouble())
                return;
            sum += static_cast<qint64>(std::max(0.0, told.toDouble()));
        }
        counts.append(RelayCount { relay, kind, Provenance::Measured, sum, {} });
    };
    count(MetricKind::Reaction, { "likeCount"_L1 });
    count(MetricKind::Comment, { "replyCount"_L1 });
    count(MetricKind::Repost, { "repostCount"_L1, "quoteCount"_L1 });
    return counts;
}

QCoro::Task<Result<QList<RelayCount>>> counted(Sessions sessions, BlueskyServices services,
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    const bool isPublic = !services.appView.isEmpty();
    HttpRequest request;
    request.url = xrpc(isPublic ? services.appView : account.server, u"app.bsky.feed.getPosts"_s,
        { { u"uris"_s, postId } });
    Result<HttpResponse> response;
    if (isPublic)
        response = co_await sendBy(sessions->http, std::move(request));
    else
        response = co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    // A server without an AppView behind it says 400 "No service configured" (seen on 0.5.35).
    const bool isMissing = response->status == 404 || response->status == 501;
    if (isMissing || (response->status == 400 && !isPublic))
        co_return fail(ErrorCode::Unsupported, u"the server counts nothing"_s, u"no-counts"_s);
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray posts = answer->value("posts"_L1).toArray();
    if (posts.isEmpty())
        co_return fail(ErrorCode::NotFound, u"the network does not know the post"_s);
    co_return countsOf(relay, posts.first().toObject());
}

// app.bsky.actor.getProfile, which the account's server passes on to its AppView.
QCoro::Task<Result<qint64>> followed(
    Sessions sessions, BlueskyServices services, Account account, QByteArray secret)
{
    const bool isPublic = !services.appView.isEmpty();
    HttpRequest request;
    request.url = xrpc(isPublic ? services.appView : account.server, u"app.bsky.actor.getProfile"_s,
        { { u"actor"_s, account.remoteId } });
    Result<HttpResponse> response;
    if (isPublic)
        response = co_await sendBy(sessions->http, std::move(request));
    else
        response = co_await sendAs(sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (response->status == 404 || response->status == 501 || response->status == 400)
        co_return fail(ErrorCode::Unsupported, u"the server counts nobody"_s, u"no-followers"_s);
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    const Result<QJsonObject> profile = jsonObjectOf(*response);
    if (!profile)
        co_return fail(profile.error());
    co_return peopleIn(profile->value("followersCount"_L1));
}

QCoro::Task<Result<void>> revoked(Sessions sessions, Account account, QByteArray kept)
{
    if (!isBlueskyOAuth(kept))
        co_return co_await endBlueskySession(sessions, account, kept);
    const Result<OAuthSecret> secret = OAuthSecret::fromBytes(kept);
    if (!secret || secret->revokeUrl.isEmpty())
        co_return {};
    co_return co_await revokeTokens(sessions->oauth, secret->revokeUrl, account, kept);
}

QCoro::Task<Result<ConnectedAccount>> connected(
    Sessions sessions, BlueskyServices services, ConnectRequest request, SignInSurroundings around)
{
    if (!sessions->http)
        co_return fail(goneAway());
    if (request.secret.isEmpty())
        co_return co_await signInToBluesky(
            sessions->http, std::move(around), services, std::move(request));
    co_return co_await connectBluesky(*sessions->http, std::move(request.server),
        std::move(request.handle), std::move(request.secret), services);
}

} // namespace

BlueskyConnector::BlueskyConnector(HttpClient &http, BlueskyServices services, SecretKeeper keep)
    : m_services(std::move(services))
    , m_sessions(makeBlueskySessions(http, std::move(keep)))
{
}

Capabilities BlueskyConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::Either;
    can.grantsPage = u"https://bsky.app/settings/app-passwords"_s;
    can.takesAppPassword = true;
    can.idempotency = Capabilities::Idempotency::RecordKey;
    can.asks = { ConnectField::OptionalServer, ConnectField::Handle };
    can.usualServer = u"bsky.social"_s;
    can.handleHint = u"lea.bsky.social"_s;
    can.secretPage = QUrl(u"https://bsky.app/settings/app-passwords"_s);
    can.readsFollowers = true;
    can.removes = true;
    can.threads = traitsOf(Network::Bluesky).threads;
    can.maxImages = traitsOf(Network::Bluesky).pictures;
    can.readsBack = true;
    can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return can;
}

QCoro::Task<Result<PublishedPost>> BlueskyConnector::publish(Publication publication)
{
    return publishToBluesky(m_sessions, std::move(publication));
}

QCoro::Task<Result<LookupResult>> BlueskyConnector::lookUp(Publication publication)
{
    return lookUpInBluesky(m_sessions, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> BlueskyConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_sessions, m_services, std::move(relay), std::move(account), std::move(secret),
        std::move(postId));
}

QCoro::Task<Result<qint64>> BlueskyConnector::followers(Account account, QByteArray secret)
{
    return followed(m_sessions, m_services, std::move(account), std::move(secret));
}

QCoro::Task<Result<void>> BlueskyConnector::remove(
    Account account, QByteArray secret, QString postId)
{
    return removeFromBluesky(m_sessions, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> BlueskyConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connected(m_sessions, m_services, std::move(request), std::move(around));
}

QCoro::Task<Result<void>> BlueskyConnector::revoke(Account account, QByteArray secret)
{
    return revoked(m_sessions, std::move(account), std::move(secret));
}

} // namespace Relais
