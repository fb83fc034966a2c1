// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: github.com/pinterest/api-description, v5/openapi.json 5.23.0 (pins/create with
// image_base64, pins/list, pins/analytics for the last 90 days, boards/list, user_account/get,
// oauth/token with the app's secret).

#include "core/networks/pinterest/pinterestconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/chat/chatapi.h"
#include "core/networks/imagefit.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/oauthsession.h"
#include "core/networks/oauthsignin.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr int pageSize = 25;
constexpr int mostBoards = 250;
constexpr int longestTitle = 100;
constexpr int analyticsDays = 89;
constexpr PlainJpeg pinPicture { .maxBytes = 4 * 1024 * 1024, .maxWidth = 2000 };
const QString scopes = u"boards:read,pins:read,pins:write,user_accounts:read"_s;

QUrl pageOf(const QString &pin)
{
    return QUrl(u"https://www.pinterest.com/pin/%1/"_s.arg(pin));
}

//! The access token alone is what earlier versions kept.
Result<OAuthSecret> pinSecretOf(const QByteArray &kept)
{
    if (kept.startsWith('{'))
        return OAuthSecret::fromBytes(kept);
    if (kept.isEmpty())
        return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    return OAuthSecret { QString::fromUtf8(kept), {}, {} };
}

QCoro::Task<Result<QJsonObject>> asked(
    Http http, QByteArray kept, HttpRequest request, bool publishes = false)
{
    const Result<OAuthSecret> secret = pinSecretOf(kept);
    if (!secret)
        co_return fail(secret.error());
    authorize(request, secret->accessToken.toUtf8());
    if (publishes)
        request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(publishes ? publishErrorOf(*response) : errorOf(*response));
    const Result<QJsonObject> answer = jsonObjectOf(*response);
    if (!answer && publishes)
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return answer;
}

//! The pictures themselves: one, or a carousel of 2 to 5.
Result<QJsonObject> sourceOf(const QList<PublicationImage> &images)
{
    QJsonArray items;
    for (const PublicationImage &one : images) {
        const Result<FittedImage> image = plainJpeg(one.bytes, pinPicture);
        if (!image)
            return fail(image.error());
        items.append(QJsonObject { { u"content_type"_s, u"image/jpeg"_s },
            { u"data"_s, QString::fromLatin1(image->bytes.toBase64()) } });
    }
    if (items.size() > 1)
        return QJsonObject { { u"source_type"_s, u"multiple_image_base64"_s },
            { u"items"_s, items } };
    QJsonObject only = items.first().toObject();
    only.insert(u"source_type"_s, u"image_base64"_s);
    return only;
}

QCoro::Task<Result<PublishedPost>> published(Http http, QUrl api, Publication publication)
{
    if (publication.images.isEmpty())
        co_return fail(ErrorCode::Rejected, u"a pin is a picture"_s, u"picture-needed"_s);
    const Result<QJsonObject> source = sourceOf(publication.images);
    if (!source)
        co_return fail(source.error());
    const QJsonObject pin { { u"board_id"_s, publication.account.place },
        { u"title"_s, beginningOf(publication.title, longestTitle) },
        { u"description"_s, publication.text },
        { u"link"_s, publication.trackedLink.toString(QUrl::FullyEncoded) },
        { u"alt_text"_s,
            beginningOf(publication.images.first().alt, traitsOf(Network::Pinterest).altLength) },
        { u"media_source"_s, *source } };
    HttpRequest creating = jsonPost(endpoint(api, u"/v5/pins"_s), pin);
    const Result<QJsonObject> made =
        co_await asked(http, publication.secret, std::move(creating), true);
    if (!made)
        co_return fail(made.error());
    const QString id = made->value("id"_L1).toString();
    if (id.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return PublishedPost { id, pageOf(id) };
}

QCoro::Task<Result<LookupResult>> found(Http http, QUrl api, Publication publication)
{
    if (!publication.trackedLink.isValid())
        co_return LookupResult {};
    const Fields query { { u"page_size"_s, QString::number(pageSize) } };
    HttpRequest look = reading(endpoint(api, u"/v5/pins"_s, query));
    const Result<QJsonObject> answer = co_await asked(http, publication.secret, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray pins = answer->value("items"_L1).toArray();
    QList<RecentPost> posts;
    for (const QJsonValue one : pins) {
        RecentPost post;
        post.id = one["id"_L1].toString();
        post.permalink = pageOf(post.id);
        post.text = one["link"_L1].toString() + u'\n' + one["description"_L1].toString();
        post.at = QDateTime::fromString(one["created_at"_L1].toString(), Qt::ISODate);
        if (post.at.timeSpec() == Qt::LocalTime) // it names no zone, and means UTC
            post.at.setTimeSpec(Qt::UTC);
        posts.append(post);
    }
    const bool isAll =
        answer->value("items"_L1).isArray() && answer->value("bookmark"_L1).toString().isEmpty();
    co_return searched(publication, posts, isAll);
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, QUrl api, RelayId relay, QByteArray token, QString postId)
{
    const QDate today = nowOf(http).date();
    const Fields query { { u"start_date"_s, today.addDays(-analyticsDays).toString(Qt::ISODate) },
        { u"end_date"_s, today.toString(Qt::ISODate) },
        { u"metric_types"_s, u"IMPRESSION,SAVE,TOTAL_COMMENTS,TOTAL_REACTIONS"_s } };
    HttpRequest look = reading(endpoint(api, u"/v5/pins/%1/analytics"_s.arg(postId), query));
    const Result<QJsonObject> answer = co_await asked(http, token, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    // Comments and reactions are told for the pin's life, the others for the days asked for.
    const QJsonValue all = answer->value("all"_L1);
    QList<RelayCount> counts;
    const auto count = [&](MetricKind kind, QLatin1StringView name) {
        const QJsonValue ever = all["lifetime_metrics"_L1][name];
        const QJsonValue told = ever.isDouble() ? ever : all["summary_metrics"_L1][name];
        if (told.isDouble()) // what is left out is not known, which is not none
            counts.append(measuredCount(relay, kind, told.toDouble()));
    };
    count(MetricKind::Impression, "IMPRESSION"_L1);
    count(MetricKind::Reaction, "TOTAL_REACTIONS"_L1);
    count(MetricKind::Comment, "TOTAL_COMMENTS"_L1);
    count(MetricKind::Repost, "SAVE"_L1);
    co_return counts;
}

QCoro::Task<Result<void>> removed(Http http, QUrl api, QByteArray kept, QString postId)
{
    const Result<OAuthSecret> secret = pinSecretOf(kept);
    if (!secret)
        co_return fail(secret.error());
    HttpRequest request = reading(endpoint(api, QString(u"/v5/pins/"_s + postId)));
    request.method = "DELETE";
    authorize(request, secret->accessToken.toUtf8());
    co_return removalOf(co_await sendBy(http, std::move(request)));
}

//! The id of the board of that name, or of the only one when no name is given.
QCoro::Task<Result<QString>> boardOf(Http http, QUrl api, QByteArray token, QString name)
{
    const Fields query { { u"page_size"_s, QString::number(mostBoards) } };
    HttpRequest look = reading(endpoint(api, u"/v5/boards"_s, query));
    const Result<QJsonObject> answer = co_await asked(http, token, std::move(look));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray boards = answer->value("items"_L1).toArray();
    for (const QJsonValue board : boards) {
        const QString known = board["name"_L1].toString();
        const bool isOnly = name.isEmpty() && boards.size() == 1;
        if (isOnly || known.compare(name, Qt::CaseInsensitive) == 0)
            co_return board["id"_L1].toString();
    }
    co_return fail(ErrorCode::Rejected, u"no such board"_s, u"unknown-board"_s);
}

QCoro::Task<Result<ConnectedAccount>> connected(
    Http http, SignInSurroundings around, PinterestServices services, ConnectRequest request)
{
    if (around.returnPage.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"Pinterest needs the company's backend"_s);
    const OAuthShape shape { .authorize = services.authorize,
        .token = {},
        .clientId = request.clientId,
        .scopes = scopes,
        .pkce = false,
        .returnPage = around.returnPage,
        .exchangeFor = Network::Pinterest };
    const Result<QJsonObject> tokens = co_await signInByOAuth(http, std::move(around), shape);
    if (!tokens)
        co_return fail(tokens.error());
    const Result<OAuthSecret> secret = oauthSecretFrom(*tokens, request.clientId);
    if (!secret)
        co_return fail(secret.error());
    const QByteArray token = secret->toBytes();
    HttpRequest look = reading(endpoint(services.api, u"/v5/user_account"_s));
    const Result<QJsonObject> person = co_await asked(http, token, std::move(look));
    if (!person)
        co_return fail(person.error());
    const QString place = request.place.trimmed();
    const Result<QString> board = co_await boardOf(http, services.api, token, place);
    if (!board)
        co_return fail(board.error());
    ConnectedAccount connected;
    Account &account = connected.account;
    account.network = Network::Pinterest;
    account.remoteId = person->value("username"_L1).toString();
    account.handle = account.remoteId;
    account.displayName = person->value("business_name"_L1).toString().left(200);
    account.place = *board;
    connected.secret = token;
    connected.lifetime = lifetimeOf(*tokens);
    if (account.remoteId.isEmpty() || account.place.isEmpty())
        co_return fail(ErrorCode::Corrupt, u"an account without an id"_s);
    co_return connected;
}

// Pinterest's refusal alone is an end of the sign-in: the member may be signed out of the backend,
// or their whole office may be asking it at once.
Error pinRenewalError(Error error)
{
    if (error.reason == u"exchange-refused"_s)
        error.code = ErrorCode::Unauthorized;
    else if (error.code == ErrorCode::Unauthorized || error.code == ErrorCode::RateLimited)
        error.code = ErrorCode::Network;
    return error;
}

QCoro::Task<Result<RenewedSecret>> renewedPinSecret(TokenExchange exchange, QByteArray kept)
{
    const Result<OAuthSecret> old = pinSecretOf(kept);
    if (!old)
        co_return fail(old.error());
    if (old->refreshToken.isEmpty() || !exchange)
        co_return fail(ErrorCode::Unsupported, u"there is nothing to renew"_s, u"no-renewal"_s);
    const Fields fields { { u"grant_type"_s, u"refresh_token"_s },
        { u"refresh_token"_s, old->refreshToken }, { u"client_id"_s, old->clientId } };
    const Result<QJsonObject> tokens = co_await exchange(Network::Pinterest, fields);
    if (!tokens)
        co_return fail(pinRenewalError(tokens.error()));
    Result<OAuthSecret> fresh = oauthSecretFrom(*tokens, old->clientId);
    if (!fresh)
        co_return fail(fresh.error());
    if (fresh->refreshToken.isEmpty()) // one that lasts a year does not change
        fresh->refreshToken = old->refreshToken;
    RenewedSecret renewal;
    renewal.secret = fresh->toBytes();
    renewal.lifetime = lifetimeOf(*tokens);
    co_return renewal;
}

} // namespace

PinterestConnector::PinterestConnector(
    HttpClient &http, PinterestServices services, TokenExchange exchange)
    : m_http(&http)
    , m_services(std::move(services))
    , m_exchange(std::move(exchange))
{
}

PinterestConnector::~PinterestConnector() = default;

Capabilities PinterestConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::ByPerson;
    can.grantsPage = u"https://www.pinterest.com/settings/security"_s;
    can.asks = { ConnectField::Board };
    can.needsCompanyApp = true;
    can.companySecret = Capabilities::CompanySecret::Needed;
    can.returnsByBackend = true;
    can.maxImages = traitsOf(Network::Pinterest).pictures;
    can.readsPerMinute = 10;
    can.readsBack = true;
    can.renews = true;
    can.renewsAfter = std::chrono::days(7);
    can.removes = true;
    can.metrics = measured(
        { MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    can.policies = { u"own-content"_s };
    return can;
}

QCoro::Task<Result<PublishedPost>> PinterestConnector::publish(Publication publication)
{
    return published(m_http, m_services.api, std::move(publication));
}

QCoro::Task<Result<LookupResult>> PinterestConnector::lookUp(Publication publication)
{
    return found(m_http, m_services.api, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> PinterestConnector::counts(
    RelayId relay, Account, QByteArray secret, QString postId)
{
    return counted(m_http, m_services.api, std::move(relay), std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> PinterestConnector::remove(Account, QByteArray secret, QString postId)
{
    return removed(m_http, m_services.api, std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> PinterestConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connected(m_http, std::move(around), m_services, std::move(request));
}

QCoro::Task<Result<RenewedSecret>> PinterestConnector::renew(Account, QByteArray secret)
{
    return renewedPinSecret(m_exchange, std::move(secret));
}

} // namespace Relais
