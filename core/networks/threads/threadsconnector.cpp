// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/threads (posts, insights), github.com/fbsamples/threads_api
// (sign-in, long-lived tokens of 60 days).

#include "core/networks/threads/threadsconnector.h"

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
const QString scopes = u"threads_basic,threads_content_publish,threads_manage_insights"_s;

constexpr PlainJpeg threadPicture { .maxBytes = 4 * 1024 * 1024, .maxWidth = 1440 };

// Requests have names of their own below: GCC 12 does not take lists in braces inside of co_await.
QCoro::Task<Result<QString>> contained(
    Http http, ThreadsServices services, Publication publication, Fields fields)
{
    const QString path = u"/v1.0/"_s + publication.account.remoteId + u"/threads"_s;
    HttpRequest drafting = formPost(endpoint(services.api, path), fields);
    const Result<QJsonObject> made =
        co_await askGraph(http, publication.secret, std::move(drafting));
    if (!made)
        co_return fail(made.error());
    const QString id = made->value("id"_L1).toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"a container without an id"_s);
    if (fields.first().second == u"TEXT"_s)
        co_return id;
    const GraphContainer container { endpoint(services.api, QString(u"/v1.0/"_s + id)), u"status"_s,
        services.rhythm };
    const Result<void> ready = co_await containerReady(http, publication.secret, container);
    if (!ready)
        co_return fail(ready.error());
    co_return id;
}

//! The container of one picture, which is lent for as long as it takes; more: what else is said.
QCoro::Task<Result<QString>> pictured(Http http, ThreadsServices services, PictureLender lender,
    Publication publication, PublicationImage picture, std::pair<QString, QString> more)
{
    const Result<FittedImage> image = plainJpeg(picture.bytes, threadPicture);
    if (!image)
        co_return fail(image.error());
    const Result<QUrl> address = co_await lender.lend(Network::Threads, image->bytes);
    if (!address)
        co_return fail(address.error());
    const Fields fields { { u"media_type"_s, u"IMAGE"_s },
        { u"image_url"_s, address->toString(QUrl::FullyEncoded) }, { u"alt_text"_s, picture.alt },
        more };
    const Result<QString> draft = co_await contained(http, services, publication, fields);
    co_await lender.giveBack(*address); // whatever came of it
    co_return draft;
}

//! The container of the post, which nobody sees. Several pictures have one each, and one around
//! them (developers.facebook.com/docs/threads/posts, carousel: 2 to 20).
QCoro::Task<Result<QString>> drafted(
    Http http, ThreadsServices services, PictureLender lender, Publication publication)
{
    if (publication.secret.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    const std::pair<QString, QString> text { u"text"_s, publication.text };
    const auto count = publication.images.size();
    if (count == 0 || !lender) {
        const Fields plain { { u"media_type"_s, u"TEXT"_s }, text };
        co_return co_await contained(http, services, publication, plain);
    }
    if (count == 1) {
        const PublicationImage only = publication.images.first();
        co_return co_await pictured(http, services, lender, publication, only, text);
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
        { u"children"_s, children.join(u',') }, text };
    co_return co_await contained(http, services, publication, around);
}

QCoro::Task<Result<PublishedPost>> published(
    Http http, ThreadsServices services, PictureLender lender, Publication publication)
{
    const QUrl api = endpoint(services.api, u"/v1.0"_s);
    const QByteArray token = publication.secret;
    const QUrl publishing =
        endpoint(api, u"/%1/threads_publish"_s.arg(publication.account.remoteId));
    const Result<QString> draft = co_await drafted(http, services, lender, std::move(publication));
    if (!draft)
        co_return fail(draft.error());
    co_return co_await publishContainer(http, token, *draft, publishing, api);
}

QCoro::Task<Result<LookupResult>> found(Http http, QUrl api, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    const Fields query { { u"fields"_s, u"id,text,permalink,timestamp"_s },
        { u"limit"_s, QString::number(pageSize) } };
    HttpRequest look =
        reading(endpoint(api, u"/v1.0/%1/threads"_s.arg(publication.account.remoteId), query));
    const Result<QJsonObject> answer = co_await askGraph(http, publication.secret, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QList<RecentPost> posts = graphPosts(*answer, u"text"_s);
    co_return searched(publication, posts, posts.size() < pageSize);
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, QUrl api, RelayId relay, Account account, QByteArray token, QString postId)
{
    const Fields query { { u"metric"_s, u"views,likes,replies,reposts,quotes,shares"_s } };
    HttpRequest look = reading(endpoint(api, u"/v1.0/%1/insights"_s.arg(postId), query));
    const Result<QJsonObject> answer = co_await askGraph(http, token, std::move(look));
    if (!answer) {
        const QUrl own = endpoint(api, u"/v1.0/%1/threads"_s.arg(account.remoteId));
        const Error sure = co_await graphReadingError(http, token, answer.error(), own, postId);
        co_return fail(sure);
    }
    const QHash<QString, double> values = graphInsights(*answer);
    const double reposts =
        values.value(u"reposts"_s) + values.value(u"quotes"_s) + values.value(u"shares"_s);
    QList<RelayCount> counts;
    counts.append(measuredCount(relay, MetricKind::Impression, values.value(u"views"_s)));
    counts.append(measuredCount(relay, MetricKind::Reaction, values.value(u"likes"_s)));
    counts.append(measuredCount(relay, MetricKind::Comment, values.value(u"replies"_s)));
    counts.append(measuredCount(relay, MetricKind::Repost, reposts));
    co_return counts;
}

QCoro::Task<Result<void>> removed(Http http, QUrl api, QByteArray token, QString postId)
{
    HttpRequest request = reading(endpoint(api, QString(u"/v1.0/"_s + postId)));
    request.method = "DELETE";
    authorize(request, token);
    co_return removalOf(co_await sendBy(http, std::move(request)));
}

QCoro::Task<Result<ConnectedAccount>> connected(
    Http http, SignInSurroundings around, ThreadsServices services, ConnectRequest request)
{
    if (around.returnPage.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"Threads needs the company's backend"_s);
    const GraphSignIn shape { .network = Network::Threads,
        .authorize = services.authorize,
        .clientId = request.clientId,
        .scopes = scopes,
        .swap = u"th_exchange_token"_s,
        .person = endpoint(services.api, u"/v1.0/me"_s),
        .idField = u"id"_s };
    co_return co_await signInByGraph(http, std::move(around), shape);
}

} // namespace

ThreadsConnector::ThreadsConnector(HttpClient &http, PictureLender lender, ThreadsServices services)
    : m_http(&http)
    , m_lender(std::move(lender))
    , m_services(std::move(services))
{
}

ThreadsConnector::~ThreadsConnector() = default;

Capabilities ThreadsConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::ByPerson;
    can.grantsPage = u"https://www.threads.net/settings/account"_s;
    can.needsCompanyApp = true;
    can.returnsByBackend = true;
    can.companySecret = Capabilities::CompanySecret::Needed;
    can.maxImages = m_lender ? traitsOf(Network::Threads).pictures : 0;
    can.readsBack = true;
    can.renews = true;
    can.removes = true;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return can;
}

QCoro::Task<Result<PublishedPost>> ThreadsConnector::publish(Publication publication)
{
    return published(m_http, m_services, m_lender, std::move(publication));
}

QCoro::Task<Result<LookupResult>> ThreadsConnector::lookUp(Publication publication)
{
    return found(m_http, m_services.api, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> ThreadsConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_http, m_services.api, std::move(relay), std::move(account), std::move(secret),
        std::move(postId));
}

QCoro::Task<Result<void>> ThreadsConnector::remove(Account, QByteArray secret, QString postId)
{
    return removed(m_http, m_services.api, std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> ThreadsConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connected(m_http, std::move(around), m_services, std::move(request));
}

QCoro::Task<Result<RenewedSecret>> ThreadsConnector::renew(Account, QByteArray secret)
{
    return renewByGraph(m_http, m_services.api, u"th_refresh_token"_s, std::move(secret));
}

} // namespace Relais
