// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/instagram-platform (Instagram login: business login,
// content publishing, image specifications: JPEG, 8 MB, width by height from 4:5 to 1.91:1, 1,440
// pixels wide; insights). The interface takes no post back.

#include "core/networks/instagram/instagramconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/chat/chatapi.h"
#include "core/networks/imagefit.h"
#include "core/networks/meta/graphapi.h"
#include "core/networks/meta/graphsignin.h"

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
    const QUrl publishing =
        endpoint(services.api, u"/%1/media_publish"_s.arg(publication.account.remoteId));
    co_return co_await publishContainer(http, publication.secret, *draft, publishing, services.api);
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
    const QList<RecentPost> posts = graphPosts(*answer, u"caption"_s);
    co_return searched(publication, posts, posts.size() < pageSize);
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, QUrl api, RelayId relay, Account account, QByteArray token, QString postId)
{
    const Fields query { { u"metric"_s, u"views,likes,comments,shares"_s } };
    HttpRequest look = reading(endpoint(api, u"/%1/insights"_s.arg(postId), query));
    const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
    if (!answer) {
        const QUrl own = endpoint(api, u"/%1/media"_s.arg(account.remoteId));
        const Error sure = co_await graphReadingError(http, token, answer.error(), own, postId);
        co_return fail(sure);
    }
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
    const GraphSignIn shape { .network = Network::Instagram,
        .authorize = services.authorize,
        .clientId = request.clientId,
        .scopes = scopes,
        .swap = u"ig_exchange_token"_s,
        .person = endpoint(services.api, u"/me"_s),
        .idField = u"user_id"_s };
    co_return co_await signInByGraph(http, std::move(around), shape);
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
    can.ending = Capabilities::Ending::ByPerson;
    can.grantsPage = u"https://www.instagram.com/accounts/manage_access/"_s;
    can.needsCompanyApp = true;
    can.companySecret = Capabilities::CompanySecret::Needed;
    can.returnsByBackend = true;
    can.maxImages = traitsOf(Network::Instagram).pictures;
    can.readsPerMinute = 3;
    can.readsBack = true;
    can.renews = true;
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
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_http, m_services.api, std::move(relay), std::move(account), std::move(secret),
        std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> InstagramConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connected(m_http, std::move(around), m_services, std::move(request));
}

QCoro::Task<Result<RenewedSecret>> InstagramConnector::renew(Account, QByteArray secret)
{
    return renewByGraph(m_http, m_services.api, u"ig_refresh_token"_s, std::move(secret));
}

} // namespace Relais
