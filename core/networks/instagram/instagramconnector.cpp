// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sources: developers.facebook.com/docs/instagram-platform (Instagram login: business login,
// content publishing, image specifications: JPEG, 8 MB, width by height from 4:5 to 1.91:1, 1,440
// pixels wide; insights). The interface takes no post back.

#include "core/networks/instagram/instagramconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/chat/chatapi.h"
#include "core/networks/meta/graphpost.h"
#include "core/networks/meta/graphsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr PlainJpeg picture {
    .maxBytes = 4 * 1024 * 1024, .maxWidth = 1440, .tallest = 0.8, .widest = 1.91
};
const QString scopes = u"instagram_business_basic,instagram_business_content_publish,"
                       "instagram_business_manage_insights"_s;

GraphPosts postsOf(const InstagramServices &services)
{
    return { .network = Network::Instagram,
        .api = services.api,
        .collection = u"media"_s,
        .publishing = u"media_publish"_s,
        .words = u"caption"_s,
        .state = u"status_code"_s,
        .ofPicture = {},
        .picture = picture,
        .needsPicture = true,
        .rhythm = services.rhythm };
}

QList<GraphFigure> instagramFigures()
{
    return { { MetricKind::Impression, { u"views"_s } }, { MetricKind::Reaction, { u"likes"_s } },
        { MetricKind::Comment, { u"comments"_s } }, { MetricKind::Repost, { u"shares"_s } } };
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
    return publishByGraph(m_http, postsOf(m_services), m_lender, std::move(publication));
}

QCoro::Task<Result<LookupResult>> InstagramConnector::lookUp(Publication publication)
{
    return lookUpByGraph(m_http, postsOf(m_services), std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> InstagramConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return countsByGraph(m_http, postsOf(m_services), std::move(relay), std::move(account),
        std::move(secret), std::move(postId), instagramFigures());
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
