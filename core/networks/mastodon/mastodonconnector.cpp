// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/mastodon/mastodonconnector.h"

#include "core/domain/networktraits.h"
#include "core/networks/mastodon/connectmastodon.h"
#include "core/networks/mastodon/mastodoninstance.h"
#include "core/networks/mastodon/mastodonpost.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/mastodon/mastodonthread.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Http = QPointer<HttpClient>;

// What a server leaves out is not known, which is not none; but a server without quotes has none.
QList<RelayCount> toldBy(const RelayId &relay, const QJsonObject &status)
{
    QList<RelayCount> counts;
    const auto count = [&](MetricKind kind, QLatin1StringView name, QLatin1StringView more) {
        const QJsonValue told = status.value(name);
        const double value =
            told.toDouble() + (more.isEmpty() ? 0.0 : status.value(more).toDouble());
        if (told.isDouble())
            counts.append(RelayCount {
                relay, kind, Provenance::Measured, static_cast<qint64>(std::max(0.0, value)), {} });
    };
    count(MetricKind::Reaction, "favourites_count"_L1, {});
    count(MetricKind::Comment, "replies_count"_L1, {});
    count(MetricKind::Repost, "reblogs_count"_L1, "quotes_count"_L1);
    return counts;
}

QCoro::Task<Result<QList<RelayCount>>> counted(
    Http http, RelayId relay, Account account, QByteArray kept, QString postId)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    HttpRequest request;
    request.url = endpoint(account.server, QString(u"/api/v1/statuses/"_s + postId));
    authorize(request, secret->accessToken.toUtf8());
    const Result<QJsonObject> status = co_await fetchObject(http, std::move(request));
    if (!status)
        co_return fail(status.error());
    co_return toldBy(relay, *status);
}

QCoro::Task<Result<qint64>> followed(Http http, Account account, QByteArray kept)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    HttpRequest request;
    request.url = endpoint(account.server, u"/api/v1/accounts/verify_credentials"_s);
    authorize(request, secret->accessToken.toUtf8());
    const Result<QJsonObject> person = co_await fetchObject(http, std::move(request));
    if (!person)
        co_return fail(person.error());
    co_return peopleIn(person->value("followers_count"_L1));
}

QCoro::Task<Result<void>> revoked(Http http, Account account, QByteArray kept)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    const Fields fields { { u"client_id"_s, secret->clientId },
        { u"client_secret"_s, secret->clientSecret }, { u"token"_s, secret->accessToken } };
    HttpRequest request = formPost(endpoint(account.server, u"/oauth/revoke"_s), fields);
    const Result<HttpResponse> response = co_await sendBy(http, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return {};
}

QCoro::Task<Result<void>> removed(Http http, Account account, QByteArray kept, QString postId)
{
    const Result<MastodonSecret> secret = MastodonSecret::fromBytes(kept);
    if (!secret)
        co_return fail(secret.error());
    const QByteArray token = secret->accessToken.toUtf8();
    const Result<HttpResponse> status = co_await statusOf(http, account, token, postId);
    if (!status)
        co_return fail(status.error());
    if (!status->isSuccess() && errorOf(*status).isTransient())
        co_return fail(errorOf(*status));
    const QJsonObject first = jsonObjectOf(*status).value_or(QJsonObject());
    const int length = threadLengthOf(first);
    QStringList ids { postId };
    if (status->isSuccess() && length > 1) {
        const Result<QStringList> after =
            co_await threadAfter(http, account, token, postId, length, programOf(first));
        if (!after)
            co_return fail(after.error());
        ids += *after;
    }
    // The last first: what a failure leaves is found again by the first.
    while (!ids.isEmpty()) {
        HttpRequest request;
        request.method = "DELETE";
        request.url = endpoint(account.server, QString(u"/api/v1/statuses/"_s + ids.takeLast()));
        authorize(request, token);
        const Result<void> done = removalOf(co_await sendBy(http, std::move(request)));
        if (!done)
            co_return done;
    }
    co_return {};
}

QCoro::Task<Result<Account>> limited(Http http, Account account)
{
    const Result<QJsonObject> instance = co_await readMastodonInstance(http, account.server);
    if (!instance)
        co_return fail(instance.error());
    takeMastodonLimits(account, *instance);
    co_return account;
}

} // namespace

MastodonConnector::MastodonConnector(HttpClient &http)
    : m_http(&http)
{
}

MastodonConnector::~MastodonConnector() = default;

Capabilities MastodonConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.signIn = Capabilities::SignIn::BrowserOAuth;
    can.ending = Capabilities::Ending::ByRelais;
    can.grantsPage = u"{server}/oauth/authorized_applications"_s;
    can.idempotency = Capabilities::Idempotency::IdempotencyKey;
    can.asks = { ConnectField::Server };
    can.readsFollowers = true;
    can.readsLimits = true;
    can.removes = true;
    can.threads = traitsOf(Network::Mastodon).threads;
    can.maxImages = traitsOf(Network::Mastodon).pictures;
    can.readsBack = true;
    can.metrics = measured({ MetricKind::Reaction, MetricKind::Comment, MetricKind::Repost });
    return can;
}

TextLimits MastodonConnector::limits(const Account &account) const
{
    return { account.maxLength, account.linkLength };
}

QCoro::Task<Result<PublishedPost>> MastodonConnector::publish(Publication publication)
{
    return publishToMastodon(m_http, std::move(publication));
}

QCoro::Task<Result<LookupResult>> MastodonConnector::lookUp(Publication publication)
{
    return lookUpInMastodon(m_http, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> MastodonConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(
        m_http, std::move(relay), std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> MastodonConnector::revoke(Account account, QByteArray secret)
{
    return revoked(m_http, std::move(account), std::move(secret));
}

QCoro::Task<Result<qint64>> MastodonConnector::followers(Account account, QByteArray secret)
{
    return followed(m_http, std::move(account), std::move(secret));
}

QCoro::Task<Result<void>> MastodonConnector::remove(
    Account account, QByteArray secret, QString postId)
{
    return removed(m_http, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<ConnectedAccount>> MastodonConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    return connectMastodon(m_http, std::move(around), std::move(request));
}

QCoro::Task<Result<Account>> MastodonConnector::withLimits(Account account)
{
    return limited(m_http, std::move(account));
}

} // namespace Relais
