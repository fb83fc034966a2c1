// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/instagram-platform (Instagram login: business login,
// content publishing, image specifications: JPEG, 8 MB, width by height from 4:5 to 1.91:1, 1,440
// pixels wide; insights). networks.md §6. The interface takes no post back.

#include "core/networks/instagram/instagramconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/chat/chatapi.h"
#include "core/networks/imagefit.h"
#include "core/networks/meta/graphapi.h"
#include "core/networks/oauthsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr int pageSize = 25;
constexpr PlainJpeg picture {
    .maxBytes = 4 * 1024 * 1024, .maxWidth = 1440, .tallest = 0.8, .widest = 1.91
};
const QString scopes = u"instagram_business_basic,instagram_business_content_publish,"
                       "instagram_business_manage_insights"_s;

// Requests have names of their own below: GCC 12 does not take lists in braces inside of co_await.
QCoro::Task<Result<QString>> contained(
    Http http, InstagramServices services, Publication publication, Fields fields)
{
    HttpRequest drafting =
        formPost(endpoint(services.api, u"/%1/media"_s.arg(publication.account.remoteId)), fields);
    const Result<QJsonObject> made =
        co_await askGraph(http, publication.secret, std::move(drafting));
    if (!made)
        co_return fail(made.error());
    const QString id = made->value("id"_L1).toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a container without an id"_s);
    const GraphContainer container { endpoint(services.api, QString(u'/' + id)), u"status_code"_s,
        services.rhythm };
    const Result<void> ready = co_await containerReady(http, publication.secret, container);
    if (!ready)
        co_return fail(ready.error());
    co_return id;
}

//! The container of one picture, which is lent for as long as it takes; more: what else is said.
QCoro::Task<Result<QString>> pictured(Http http, InstagramServices services, PictureLender lender,
    Publication publication, PublicationImage given, std::pair<QString, QString> more)
{
    const Result<FittedImage> image = plainJpeg(given.bytes, picture);
    if (!image)
        co_return fail(image.error());
    const Result<QUrl> address = co_await lender.lend(Network::Instagram, image->bytes);
    if (!address)
        co_return fail(address.error());
    const Fields fields { { u"image_url"_s, address->toString(QUrl::FullyEncoded) },
        { u"alt_text"_s, given.alt }, more };
    const Result<QString> draft = co_await contained(http, services, publication, fields);
    co_await lender.giveBack(*address); // whatever came of it
    co_return draft;
}

//! The container of the post, which nobody sees. Several pictures have one each, and one around
//! them (content-publishing, carousel posts: 2 to 10).
QCoro::Task<Result<QString>> drafted(
    Http http, InstagramServices services, PictureLender lender, Publication publication)
{
    if (publication.secret.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    if (publication.images.isEmpty())
        co_return fail(ErrorCode::Rejected, u"a post is a picture there"_s, u"picture-needed"_s);
    if (!lender)
        co_return fail(ErrorCode::Network, u"pictures come from the company's backend"_s);
    const std::pair<QString, QString> caption { u"caption"_s, publication.text };
    if (publication.images.size() == 1) {
        const PublicationImage only = publication.images.first();
        co_return co_await pictured(http, services, lender, publication, only, caption);
    }
    const std::pair<QString, QString> item { u"is_carousel_item"_s, u"true"_s };
    QStringList children;
    for (const PublicationImage &one : std::as_const(publication.images)) {
        const Result<QString> child =
            co_await pictured(http, services, lender, publication, one, item);
        if (!child)
            co_return fail(child.error());
        children.append(*child);
    }
    const Fields around { { u"media_type"_s, u"CAROUSEL"_s },
        { u"children"_s, children.join(u',') }, caption };
    co_return co_await contained(http, services, publication, around);
}

QCoro::Task<Result<PublishedPost>> published(
    Http http, InstagramServices services, PictureLender lender, Publication publication)
{
    const Result<QString> draft = co_await drafted(http, services, lender, publication);
    if (!draft)
        co_return fail(draft.error());
    const Fields creation { { u"creation_id"_s, *draft } };
    HttpRequest publishing = formPost(
        endpoint(services.api, u"/%1/media_publish"_s.arg(publication.account.remoteId)), creation);
    const Result<QJsonObject> post =
        co_await askGraph(http, publication.secret, std::move(publishing), true);
    if (!post)
        co_return fail(post.error());
    PublishedPost published;
    published.postId = post->value("id"_L1).toString();
    if (published.postId.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    // Where it stands; not worth failing for.
    const Fields query { { u"fields"_s, u"permalink"_s } };
    HttpRequest look = reading(endpoint(services.api, QString(u'/' + published.postId), query));
    const Result<QJsonObject> known = co_await askGraph(http, publication.secret, std::move(look));
    if (known)
        published.permalink = QUrl(known->value("permalink"_L1).toString(), QUrl::StrictMode);
    co_return published;
}

QCoro::Task<Result<LookupResult>> found(Http http, QUrl api, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    const Fields query { { u"fields"_s, u"id,caption,permalink,timestamp"_s },
        { u"limit"_s, QString::number(pageSize) } };
    HttpRequest look =
        reading(endpoint(api, u"/%1/media"_s.arg(publication.account.remoteId), query));
    const Result<QJsonObject> answer = co_await askGraph(http, publication.secret, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray media = answer->value("data"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue one : media) {
        RecentPost post;
        post.id = one["id"_L1].toString();
        post.permalink = QUrl(one["permalink"_L1].toString(), QUrl::StrictMode);
        post.text = one["caption"_L1].toString();
        post.at = QDateTime::fromString(one["timestamp"_L1].toString(), Qt::ISODate);
        posts.append(post);
    }
    co_return searched(publication, posts, media.size() < pageSize);
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, QUrl api, RelayId relay, QByteArray token, QString postId)
{
    const Fields query { { u"metric"_s, u"views,likes,comments,shares"_s } };
    HttpRequest look = reading(endpoint(api, u"/%1/insights"_s.arg(postId), query));
    const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QHash<QString, double> values = graphInsights(*answer);
    QList<RelayCount> counts;
    counts.append(measuredCount(relay, MetricKind::Impression, values.value(u"views"_s)));
    counts.append(measuredCount(relay, MetricKind::Reaction, values.value(u"likes"_s)));
    counts.append(measuredCount(relay, MetricKind::Comment, values.value(u"comments"_s)));
    counts.append(measuredCount(relay, MetricKind::Repost, values.value(u"shares"_s)));
    co_return counts;
}

QCoro::Task<Result<ConnectedAccount>> connected(
    Http http, SignInSurroundings around, InstagramServices services, ConnectRequest request)
{
    if (around.returnPage.isEmpty() || !around.exchange)
        co_return fail(ErrorCode::Unauthorized, u"Instagram needs the company's backend"_s);
    const TokenExchange exchange = around.exchange;
    const OAuthShape shape { .authorize = services.authorize,
        .token = {},
        .clientId = request.clientId,
        .scopes = scopes,
        .pkce = false,
        .returnPage = around.returnPage,
        .exchangeFor = Network::Instagram };
    const Result<QJsonObject> brief = co_await signInByOAuth(http, std::move(around), shape);
    if (!brief)
        co_return fail(brief.error());
    // The token of the sign-in lasts an hour; it is swapped for one of 60 days.
    const Fields fields { { u"grant_type"_s, u"ig_exchange_token"_s },
        { u"client_id"_s, request.clientId },
        { u"access_token"_s, brief->value("access_token"_L1).toString() } };
    const Result<QJsonObject> tokens = co_await exchange(Network::Instagram, fields);
    if (!tokens)
        co_return fail(tokens.error());
    const QByteArray token = tokens->value("access_token"_L1).toString().toUtf8();
    const Fields query { { u"fields"_s, u"user_id,username,name"_s } };
    HttpRequest look = reading(endpoint(services.api, u"/me"_s, query));
    const Result<QJsonObject> person = co_await askGraph(http, token, std::move(look));
    if (!person)
        co_return fail(person.error());
    ConnectedAccount connected;
    connected.account.network = Network::Instagram;
    connected.account.remoteId = person->value("user_id"_L1).toVariant().toString();
    connected.account.handle = u'@' + person->value("username"_L1).toString();
    connected.account.displayName = person->value("name"_L1).toString().left(200);
    connected.secret = token;
    connected.lifetime = lifetimeOf(*tokens);
    if (connected.account.remoteId.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

} // namespace

InstagramConnector::InstagramConnector(
    HttpClient &http, PictureLender lender, InstagramServices services)
    : m_http(&http)
    , m_lender(std::move(lender))
    , m_services(std::move(services))
{
}

InstagramConnector::~InstagramConnector() = default;

Capabilities InstagramConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.needsCompanyApp = true;
    can.companySecret = Capabilities::CompanySecret::Needed;
    can.returnsByBackend = true;
    can.maxImages = traitsOf(Network::Instagram).pictures;
    can.readsPerMinute = 3;
    can.readsBack = true;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    can.policies = { u"professional-account"_s };
    return can;
}

QCoro::Task<Result<PublishedPost>> InstagramConnector::publish(Publication publication)
{
    return published(m_http, m_services, m_lender, std::move(publication));
}

QCoro::Task<Result<LookupResult>> InstagramConnector::lookUp(Publication publication)
{
    return found(m_http, m_services.api, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> InstagramConnector::counts(
    RelayId relay, Account, QByteArray secret, QString postId)
{
    return counted(m_http, m_services.api, std::move(relay), std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> InstagramConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connected(m_http, std::move(around), m_services, std::move(request));
}

} // namespace Relais
