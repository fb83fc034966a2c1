// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/linkedin/linkedinconnector.h"

#include "core/domain/networktraits.h"
#include "core/domain/text/littletext.h"
#include "core/networks/api.h"
#include "core/networks/imagefit.h"
#include "core/networks/linkedin/connectlinkedin.h"
#include "core/networks/linkedin/linkedincall.h"
#include "core/networks/linkedin/linkedinfigures.h"
#include "core/networks/linkedin/linkedinsecret.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

constexpr qint64 maxImageBytes = 8 * 1024 * 1024;
constexpr int maxImageSide = 4096;
constexpr qsizetype maxTitle = 200;
constexpr qsizetype maxDescription = 256;

PublishedPost publishedPost(const QString &urn)
{
    return { urn, QUrl(QString(u"https://www.linkedin.com/feed/update/"_s + urn)) };
}

QString author(const Publication &publication)
{
    return u"urn:li:person:"_s + publication.account.remoteId;
}

// Where to put the bytes, and the picture's name; then the bytes, once.
QCoro::Task<Result<QString>> uploaded(
    Http http, QUrl api, Publication publication, PublicationImage picture)
{
    const Result<FittedImage> image = fittedImage(picture.bytes, maxImageBytes, maxImageSide);
    if (!image)
        co_return fail(image.error());
    const QJsonObject owner { { u"owner"_s, author(publication) } };
    HttpRequest request =
        jsonPost(endpoint(api, u"/rest/images"_s, { { u"action"_s, u"initializeUpload"_s } }),
            { { u"initializeUploadRequest"_s, owner } });
    describeToLinkedIn(request, publication.secret);
    const Result<QJsonObject> answer = co_await fetchObject(http, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    const QJsonObject value = answer->value("value"_L1).toObject();
    const QString urn = value.value("image"_L1).toString();
    HttpRequest upload;
    upload.method = "PUT";
    upload.url = QUrl(value.value("uploadUrl"_L1).toString(), QUrl::StrictMode);
    upload.headers = { { "Content-Type", image->mimeType } };
    upload.body = image->bytes;
    upload.timeout = std::chrono::seconds(60);
    const bool isSafe = upload.url.scheme() == u"https"_s || upload.url.host() == api.host();
    if (urn.isEmpty() || !upload.url.isValid() || !isSafe)
        co_return fail(ErrorCode::Corrupt, u"an upload without an address"_s);
    authorize(upload, publication.secret);
    const Result<HttpResponse> response = co_await sendBy(http, std::move(upload));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return urn;
}

// LinkedIn does not read the page that a link leads to: title and picture are given. A post has one
// content: one picture illustrates the link, several are the post's own.
QJsonObject contentOf(const Publication &publication, const QStringList &images)
{
    const auto described = [&publication, &images](qsizetype i) {
        return QJsonObject { { u"id"_s, images.at(i) },
            { u"altText"_s, publication.images.at(i).alt } };
    };
    if (images.size() > 1) {
        QJsonArray list;
        for (qsizetype i = 0; i < images.size(); ++i)
            list.append(described(i));
        return { { u"multiImage"_s, QJsonObject { { u"images"_s, list } } } };
    }
    if (!publication.title.isEmpty() && publication.trackedLink.isValid()) {
        QJsonObject article { { u"source"_s, publication.trackedLink.toString(QUrl::FullyEncoded) },
            { u"title"_s, beginningOf(publication.title, maxTitle) } };
        if (!publication.summary.isEmpty())
            article.insert("description"_L1, beginningOf(publication.summary, maxDescription));
        if (!images.isEmpty())
            article.insert("thumbnail"_L1, images.first());
        return { { u"article"_s, article } };
    }
    if (images.isEmpty())
        return {};
    return { { u"media"_s, described(0) } };
}

QJsonObject postOf(const Publication &publication, const QStringList &images)
{
    const QJsonObject distribution { { u"feedDistribution"_s, u"MAIN_FEED"_s },
        { u"targetEntities"_s, QJsonArray() },
        { u"thirdPartyDistributionChannels"_s, QJsonArray() } };
    QJsonObject post { { u"author"_s, author(publication) },
        { u"commentary"_s, Text::littleText(publication.text) }, { u"visibility"_s, u"PUBLIC"_s },
        { u"distribution"_s, distribution }, { u"lifecycleState"_s, u"PUBLISHED"_s },
        { u"isReshareDisabledByAuthor"_s, false } };
    const QJsonObject content = contentOf(publication, images);
    if (!content.isEmpty())
        post.insert("content"_L1, content);
    return post;
}

// 422 DUPLICATE_POST names the post that has the same text: of a repeat, that is the first one.
Result<PublishedPost> refused(
    const Publication &publication, const HttpResponse &response, const QDateTime &now)
{
    static const QRegularExpression urn(u"urn:li:(?:share|ugcPost|activity):\\d+"_s);
    const QString body = QString::fromUtf8(response.body);
    const bool isDuplicate =
        response.status == 422 && body.contains(u"duplicate"_s, Qt::CaseInsensitive);
    if (isDuplicate && publication.attempt > 1) {
        const QString known = urn.match(body).captured();
        return known.isEmpty() ? PublishedPost {} : publishedPost(known);
    }
    Error error = withDailyPause(publishErrorOf(response), now);
    if (isDuplicate)
        error.reason = u"duplicate"_s;
    return fail(error);
}

QCoro::Task<Result<PublishedPost>> published(
    Http http, LinkedInServices services, Publication publication)
{
    const QUrl api = services.api;
    if (publication.secret.isEmpty())
        co_return fail(ErrorCode::Unauthorized, u"no token is kept for this account"_s);
    QStringList images;
    for (const PublicationImage &picture : std::as_const(publication.images)) {
        const Result<QString> urn = co_await uploaded(http, api, publication, picture);
        if (!urn)
            co_return fail(withDailyPause(urn.error(), nowOf(http)));
        images.append(*urn);
    }
    if (!images.isEmpty())
        co_await pause(services.preparing);
    HttpRequest request = jsonPost(endpoint(api, u"/rest/posts"_s), postOf(publication, images));
    describeToLinkedIn(request, publication.secret);
    request.delivery = HttpRequest::Delivery::Once;
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return refused(publication, *response, nowOf(http));
    const QString urn = QString::fromLatin1(response->header("x-restli-id"));
    if (urn.isEmpty())
        co_return fail(ErrorCode::OutcomeUnknown, u"accepted without an id"_s);
    co_return publishedPost(urn);
}

// DELETE /rest/posts/{urn}, the URN percent-encoded whole (learn.microsoft.com, Posts API). No
// documentation was found that says 404 of a post that is gone (third parties' copies: deletions
// are idempotent, 204), and an app that was not approved is answered 404 too.
QCoro::Task<Result<void>> removed(Http http, QUrl api, QByteArray token, QString postId)
{
    HttpRequest request;
    request.method = "DELETE";
    const QByteArray path = "/rest/posts/" + QUrl::toPercentEncoding(postId);
    request.url = QUrl::fromEncoded(endpoint(api, {}).toEncoded() + path, QUrl::StrictMode);
    describeToLinkedIn(request, token);
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (response && response->status == 404)
        co_return fail(ErrorCode::OutcomeUnknown, u"LinkedIn shows no such post to this app"_s,
            u"deletion-untold"_s);
    co_return removalOf(response);
}

// LinkedIn wants the secret for it that the code was exchanged with; a token of its native sign-in
// has none, and is ended by the person in LinkedIn's settings.
QCoro::Task<Result<void>> endedWithSecret(TokenRevocation revocation, QByteArray kept)
{
    const LinkedInSecret secret = LinkedInSecret::fromBytes(kept);
    if (secret.clientId.isEmpty() || secret.token.isEmpty() || !revocation)
        co_return Result<void>();
    co_return co_await revocation(
        Network::LinkedIn, secret.clientId, QString::fromUtf8(secret.token));
}

} // namespace

LinkedInConnector::LinkedInConnector(
    HttpClient &http, LinkedInServices services, TokenRevocation revocation)
    : m_http(&http)
    , m_services(std::move(services))
    , m_revocation(std::move(revocation))
{
}

LinkedInConnector::~LinkedInConnector() = default;

Capabilities LinkedInConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::Either;
    can.grantsPage = u"https://www.linkedin.com/psettings/permitted-services"_s;
    can.needsCompanyApp = true;
    can.redirects = loopbackRedirects(m_services.ports);
    can.companySecret = Capabilities::CompanySecret::Possible;
    can.idempotency = Capabilities::Idempotency::RefusesDuplicates;
    can.removes = true;
    can.tellsGone = false; // nor may an app for posting look for the post
    can.maxImages = traitsOf(Network::LinkedIn).pictures;
    can.metrics = reported(linkedInFigures());
    can.approvedMetrics = linkedInFigures();
    can.readsPerMinute = 5; // each is a request for each figure, of 150 a day for all
    can.policies = { u"figures-stay-here"_s };
    return can;
}

QCoro::Task<Result<PublishedPost>> LinkedInConnector::publish(Publication publication)
{
    publication.secret = LinkedInSecret::fromBytes(publication.secret).token;
    return published(m_http, m_services, std::move(publication));
}

QCoro::Task<Result<LookupResult>> LinkedInConnector::lookUp(Publication)
{
    co_return LookupResult {};
}

QCoro::Task<Result<QList<RelayCount>>> LinkedInConnector::counts(
    RelayId relay, Account, QByteArray secret, QString postId)
{
    const LinkedInSecret kept = LinkedInSecret::fromBytes(secret);
    if (!kept.readsFigures)
        co_return fail(ErrorCode::Unsupported,
            u"member analytics need an app that LinkedIn approved"_s, u"no-counts"_s);
    co_return co_await readLinkedInFigures(
        m_http, m_services.api, kept.token, std::move(relay), std::move(postId));
}

QCoro::Task<Result<void>> LinkedInConnector::remove(Account, QByteArray secret, QString postId)
{
    return removed(
        m_http, m_services.api, LinkedInSecret::fromBytes(secret).token, std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> LinkedInConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connectLinkedIn(m_http, std::move(around), m_services, std::move(request));
}

QCoro::Task<Result<void>> LinkedInConnector::revoke(Account, QByteArray secret)
{
    return endedWithSecret(m_revocation, std::move(secret));
}

} // namespace Relais
