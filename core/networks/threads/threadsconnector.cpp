// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/threads (posts, insights), github.com/fbsamples/threads_api
// (sign-in, long-lived tokens of 60 days); developers.facebook.com/documentation/threads:
// retrieve-and-manage-replies/create-replies (who owns the first post may answer in its thread),
// posts/delete-posts.

#include "core/networks/threads/threadsconnector.h"

#include "core/domain/networktraits.h"
#include "core/domain/text/threadparts.h"
#include "core/networks/chat/chatapi.h"
#include "core/networks/meta/graphpost.h"
#include "core/networks/meta/graphsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

const QString scopes = u"threads_basic,threads_content_publish,threads_manage_insights"_s;
// Threads refuses the whole sign-in of an app that asks for one that it was not approved for.
const QString approvedScopes = u"threads_read_replies,threads_manage_replies,threads_delete"_s;

constexpr PlainJpeg threadPicture { .maxBytes = 4 * 1024 * 1024, .maxWidth = 1440 };

GraphPosts postsOf(const ThreadsServices &services)
{
    return { .network = Network::Threads,
        .api = endpoint(services.api, u"/v1.0"_s),
        .collection = u"threads"_s,
        .publishing = u"threads_publish"_s,
        .answers = u"replies"_s,
        .words = u"text"_s,
        .state = u"status"_s,
        .ofPicture = { { u"media_type"_s, u"IMAGE"_s } },
        .picture = threadPicture,
        .needsPicture = false,
        .rhythm = services.rhythm };
}

QList<GraphFigure> threadsFigures()
{
    return { { MetricKind::Impression, { u"views"_s } }, { MetricKind::Reaction, { u"likes"_s } },
        { MetricKind::Comment, { u"replies"_s } },
        { MetricKind::Repost, { u"reposts"_s, u"quotes"_s, u"shares"_s } } };
}

//! The ids of a post and of those that follow it in its thread; the post's alone where it begins
//! none, or is gone.
QCoro::Task<Result<QStringList>> threadFrom(
    Http http, GraphPosts posts, Account account, QByteArray token, QString postId)
{
    const Fields query { { u"fields"_s, u"id,text"_s } };
    HttpRequest look = reading(endpoint(posts.api, QString(u'/' + postId), query));
    const Result<QJsonObject> post = co_await askGraph(http, token, std::move(look));
    const bool isUntold =
        !post && (post.error().isTransient() || post.error().code == ErrorCode::Unauthorized);
    if (isUntold)
        co_return fail(post.error());
    QStringList ids { postId };
    const int length = post ? threadLengthIn(post->value("text"_L1).toString()) : 1;
    if (length > 1) {
        const Result<QStringList> after =
            co_await threadAfterByGraph(http, posts, account, token, postId, length);
        if (!after)
            co_return fail(after.error());
        ids += *after;
    }
    co_return ids;
}

QCoro::Task<Result<void>> removed(
    Http http, GraphPosts posts, Account account, QByteArray token, QString postId)
{
    const Result<QStringList> thread = co_await threadFrom(http, posts, account, token, postId);
    if (!thread)
        co_return fail(thread.error());
    // The last first: what a failure leaves is found again by the first.
    QStringList ids = *thread;
    while (!ids.isEmpty()) {
        HttpRequest request = reading(endpoint(posts.api, QString(u'/' + ids.takeLast())));
        request.method = "DELETE";
        authorize(request, token);
        const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
        const Result<void> done = removalOf(response);
        if (!done && response)
            co_return fail(graphErrorOf(*response, false));
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<ConnectedAccount>> connected(
    Http http, SignInSurroundings around, ThreadsServices services, ConnectRequest request)
{
    if (around.returnPage.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"Threads needs the company's backend"_s);
    const GraphSignIn shape { .network = Network::Threads,
        .authorize = services.authorize,
        .clientId = request.clientId,
        .scopes = request.figures ? QString(scopes + u',' + approvedScopes) : scopes,
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
    can.threads = traitsOf(Network::Threads).threads;
    can.approvedScopes = approvedScopes;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return can;
}

QCoro::Task<Result<PublishedPost>> ThreadsConnector::publish(Publication publication)
{
    return publishByGraph(m_http, postsOf(m_services), m_lender, std::move(publication));
}

QCoro::Task<Result<LookupResult>> ThreadsConnector::lookUp(Publication publication)
{
    return lookUpByGraph(m_http, postsOf(m_services), std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> ThreadsConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return countsByGraph(m_http, postsOf(m_services), std::move(relay), std::move(account),
        std::move(secret), std::move(postId), threadsFigures());
}

QCoro::Task<Result<void>> ThreadsConnector::remove(
    Account account, QByteArray secret, QString postId)
{
    return removed(
        m_http, postsOf(m_services), std::move(account), std::move(secret), std::move(postId));
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
