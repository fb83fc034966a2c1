// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatconnector.h"

#include "core/networks/chat/chatpost.h"
#include "core/networks/chat/chatthread.h"
#include "core/networks/chat/webhook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using ApiPtr = ChatApiPtr;
using Sessions = ChatSessions;

constexpr int mostPages = 10;

//! The counts of an answer and of the pages after it; none where these are too many to read.
QCoro::Task<Result<QList<RelayCount>>> countedInPages(ApiPtr api, Sessions sessions, RelayId relay,
    Account account, QByteArray secret, QString postId, QJsonObject answer)
{
    QList<RelayCount> sum = api->counts(relay, answer);
    for (int page = 1; api->lookOn; ++page) {
        std::optional<HttpRequest> request = api->lookOn(account, postId, answer);
        if (!request)
            break;
        if (page == mostPages)
            co_return QList<RelayCount>();
        const Result<HttpResponse> response =
            co_await sendToChat(api, sessions, account, secret, std::move(*request));
        if (!response)
            co_return fail(response.error());
        const Result<QJsonObject> next = listOrObject(*response);
        if (!next)
            co_return fail(next.error());
        answer = *next;
        const QList<RelayCount> more = api->counts(relay, answer);
        for (qsizetype i = 0; i < std::min(sum.size(), more.size()); ++i)
            sum[i].count += more.at(i).count;
    }
    co_return sum;
}

//! Not worth failing for: the next reading asks again.
QCoro::Task<std::optional<double>> commentsOf(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    HttpRequest request = api->lookAtThread(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return std::nullopt;
    const Result<QJsonObject> answer = listOrObject(*response);
    if (!answer)
        co_return std::nullopt;
    co_return api->comments(postId, *answer);
}

//! NotFound when the post itself says so.
QCoro::Task<Result<void>> stillThere(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    HttpRequest request = api->lookAtPost(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (api->gone && api->gone(*response))
        co_return fail(ErrorCode::NotFound, u"the post was deleted"_s);
    if (response->status == 404)
        co_return fail(ErrorCode::Forbidden, u"the network does not show the post"_s);
    if (!response->isSuccess())
        co_return fail(errorOf(*response));
    co_return Result<void>();
}

QCoro::Task<Result<QList<RelayCount>>> counted(ApiPtr api, Sessions sessions, RelayId relay,
    Account account, QByteArray secret, QString postId)
{
    if (isWebhook(secret) || !api->look)
        co_return fail(ErrorCode::Unsupported, u"nothing is counted there"_s, u"no-counts"_s);
    if (api->lookAtPost) {
        const Result<void> there = co_await stillThere(api, sessions, account, secret, postId);
        if (!there)
            co_return fail(there.error());
    }
    HttpRequest request = api->look(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (const auto refused = chatRefusalIn(*api, *response))
        co_return fail(*refused);
    if (api->gone && api->gone(*response))
        co_return fail(ErrorCode::NotFound, u"the network does not know the post"_s);
    const Result<QJsonObject> answer = listOrObject(*response);
    if (!answer)
        co_return fail(answer.error());
    Result<QList<RelayCount>> counts =
        co_await countedInPages(api, sessions, relay, account, secret, postId, *answer);
    if (!counts)
        co_return fail(counts.error());
    if (api->lookAtThread) {
        const std::optional<double> comments =
            co_await commentsOf(api, sessions, account, secret, postId);
        if (comments)
            counts->append(measuredCount(relay, MetricKind::Comment, *comments));
    }
    co_return counts;
}

QCoro::Task<Result<void>> removedOne(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    HttpRequest request = api->removal(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (response) {
        if (const auto refused = chatRefusalIn(*api, *response)) {
            if (refused->code != ErrorCode::NotFound)
                co_return fail(*refused);
        }
    }
    if (response && api->gone && api->gone(*response))
        co_return Result<void>();
    co_return removalOf(response);
}

QCoro::Task<Result<void>> removed(
    ApiPtr api, Sessions sessions, Account account, QByteArray secret, QString postId)
{
    if (isWebhook(secret) || !api->removal)
        co_return fail(
            ErrorCode::Unsupported, u"its interface takes no post back"_s, u"no-removal"_s);
    QStringList ids { postId };
    if (api->lookAtAnswers) {
        const Result<QStringList> thread =
            co_await chatThreadFrom(api, sessions, account, secret, postId);
        if (!thread)
            co_return fail(thread.error());
        ids = *thread;
    }
    // The last first: what a failure leaves is found again by the first.
    while (!ids.isEmpty()) {
        const Result<void> done =
            co_await removedOne(api, sessions, account, secret, ids.takeLast());
        if (!done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<Account>> limited(ApiPtr api, Sessions sessions, Account account)
{
    if (!api->lookAtLimits)
        co_return fail(ErrorCode::Unsupported, u"limits are the network's own, for everybody"_s,
            u"no-limits"_s);
    HttpRequest request = api->lookAtLimits(account);
    const Result<QJsonObject> answer = co_await fetchObject(sessions->http, std::move(request));
    if (!answer)
        co_return fail(answer.error());
    api->takeLimits(account, *answer);
    co_return account;
}

// One that is ended already says so by 401, or in its body.
QCoro::Task<Result<void>> revoked(ApiPtr api, Sessions sessions, Account account, QByteArray secret)
{
    if (isWebhook(secret) || (!api->revokeUrl && !api->revocation))
        co_return Result<void>();
    if (api->revokeUrl) {
        const QUrl url = api->revokeUrl(account);
        co_return co_await revokeTokens(sessions, url, std::move(account), std::move(secret));
    }
    const Result<OAuthSecret> current = currentSecret(*sessions, account, secret);
    if (!current)
        co_return fail(current.error());
    HttpRequest request = api->revocation();
    authorize(request, current->accessToken.toUtf8());
    const Result<HttpResponse> response = co_await sendBy(sessions->http, std::move(request));
    if (!response)
        co_return fail(response.error());
    const auto refused = chatRefusalIn(*api, *response);
    if (refused && refused->code != ErrorCode::Unauthorized)
        co_return fail(*refused);
    if (!response->isSuccess() && response->status != 401)
        co_return fail(errorOf(*response));
    sessions->byAccount[account.id.value].given.clear();
    sessions->byAccount[account.id.value].secret = {};
    co_return Result<void>();
}

} // namespace

ChatConnector::ChatConnector(HttpClient &http, ChatApi api, SecretKeeper keep)
    : m_api(std::make_shared<const ChatApi>(std::move(api)))
    , m_sessions(std::make_shared<OAuthSessions>())
{
    m_sessions->http = &http;
    m_sessions->keeper = std::move(keep);
    m_sessions->tokenUrl = m_api->tokenUrl;
    if (m_api->refusal) {
        m_sessions->isExpired = [refusal = m_api->refusal](const HttpResponse &response) {
            const auto error = response.isSuccess() ? refusal(response) : std::nullopt;
            return error && error->reason == "token_expired"_L1;
        };
    }
}

ChatConnector::~ChatConnector() = default;

Network ChatConnector::network() const
{
    return m_api->network;
}

Capabilities ChatConnector::capabilities() const
{
    return m_api->can;
}

QCoro::Task<Result<PublishedPost>> ChatConnector::publish(Publication publication)
{
    return publishToChat(m_api, m_sessions, std::move(publication));
}

QCoro::Task<Result<LookupResult>> ChatConnector::lookUp(Publication publication)
{
    return lookUpInChat(m_api, m_sessions, std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> ChatConnector::counts(
    RelayId relay, Account account, QByteArray secret, QString postId)
{
    return counted(m_api, m_sessions, std::move(relay), std::move(account), std::move(secret),
        std::move(postId));
}

QCoro::Task<Result<void>> ChatConnector::remove(Account account, QByteArray secret, QString postId)
{
    return removed(m_api, m_sessions, std::move(account), std::move(secret), std::move(postId));
}

QCoro::Task<Result<void>> ChatConnector::revoke(Account account, QByteArray secret)
{
    return revoked(m_api, m_sessions, std::move(account), std::move(secret));
}

QCoro::Task<Result<Account>> ChatConnector::withLimits(Account account)
{
    return limited(m_api, m_sessions, std::move(account));
}

QCoro::Task<Result<ConnectedAccount>> ChatConnector::connect(
    ConnectRequest request, SignInSurroundings around)
{
    if (request.webhook && (m_api->can.takesWebhook || !m_api->connect))
        return connectWebhook(m_api->network, std::move(around));
    if (!m_api->connect)
        return Connector::connect(std::move(request), std::move(around));
    return m_api->connect(m_sessions->http, std::move(around), std::move(request));
}

} // namespace Relais
