// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pagestream.h"

#include "core/api/routes.h"
#include "core/base/onpool.h"

#include <QUrlQuery>

#include <deque>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int pageRows = 500;
constexpr std::size_t mostAhead = 2;
constexpr int notModified = 304;
constexpr int gone = 410;

QString changesPath(const QString &cursor, int limit)
{
    QUrlQuery query;
    if (!cursor.isEmpty())
        query.addQueryItem(u"since"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    query.addQueryItem(u"limit"_s, QString::number(limit));
    return Api::Routes::changes() + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

class PageStream::Private final : public std::enable_shared_from_this<Private> {
public:
    Private(SyncContext context, OrganizationId organization)
        : m_context(std::move(context))
        , m_organization(std::move(organization))
    {
    }

    Pending<Result<FetchedPage>> take(const QString &cursor);
    void close() { restart({}); }

private:
    struct Fetch {
        QString since;
        Pending<Result<FetchedPage>> pending;
    };

    void restart(std::optional<QString> since);
    void goOn();
    QCoro::Task<void> fetch(Fetch fetch);
    QCoro::Task<Result<HttpResponse>> answerTo(QString since);

    SyncContext m_context;
    OrganizationId m_organization;
    int m_limit = pageRows;
    int m_run = 0; // what an earlier one fetches is of no use any more
    std::optional<QString> m_following {}; // the cursor that no request went out for yet
    std::deque<Fetch> m_fetches {};
};

Pending<Result<FetchedPage>> PageStream::Private::take(const QString &cursor)
{
    if (m_fetches.empty() || m_fetches.front().since != cursor)
        restart(cursor);
    if (m_fetches.empty()) {
        const Pending<Result<FetchedPage>> none;
        none.settle(fail(goneAway()));
        return none;
    }
    const Fetch first = m_fetches.front();
    m_fetches.pop_front();
    goOn();
    return first.pending;
}

void PageStream::Private::restart(std::optional<QString> since)
{
    ++m_run;
    m_fetches.clear();
    m_following = std::move(since);
    goOn();
}

void PageStream::Private::goOn()
{
    if (!m_context.engine || m_fetches.size() >= mostAhead)
        return;
    const std::optional<QString> since = std::exchange(m_following, std::nullopt);
    if (!since)
        return;
    const Fetch next { *since, {} };
    m_fetches.push_back(next);
    fetch(next);
}

QCoro::Task<Result<HttpResponse>> PageStream::Private::answerTo(QString since)
{
    const auto self = shared_from_this();
    while (true) {
        HttpRequest request;
        QString path = changesPath(since, m_limit);
        Result<HttpResponse> response =
            co_await ask(m_context.backend, std::move(path), std::move(request));
        const bool isTooLarge = !response && response.error().reason == u"answer-too-large"_s;
        if (!isTooLarge || m_limit <= 1)
            co_return response;
        m_limit = std::max(1, m_limit / 4);
    }
}

QCoro::Task<void> PageStream::Private::fetch(Fetch fetch)
{
    const auto self = shared_from_this();
    const int run = m_run;
    const Result<HttpResponse> response = co_await answerTo(fetch.since);
    if (!response || response->status == gone || response->status == notModified) {
        Result<FetchedPage> without = FetchedPage {};
        if (!response)
            without = fail(response.error());
        else
            without->cursorUnknown = response->status == gone;
        fetch.pending.settle(std::move(without));
        co_return;
    }
    const auto reading = onPool([body = response->body] { return pageFrom(body); });
    Result<Api::ChangesPage> page = co_await reading;
    if (!page) {
        fetch.pending.settle(fail(page.error()));
        co_return;
    }
    if (run == m_run && page->more && page->cursor != fetch.since) {
        m_following = page->cursor;
        goOn();
    }
    const auto checking = onPool([page = *std::move(page), organization = m_organization] {
        return std::make_shared<const ReadPage>(withSignaturesChecked(page, organization));
    });
    FetchedPage fetched;
    fetched.read = co_await checking;
    fetch.pending.settle(std::move(fetched));
}

PageStream::PageStream(SyncContext context, const OrganizationId &organization)
    : d(std::make_shared<Private>(std::move(context), organization))
{
}

PageStream::~PageStream()
{
    d->close();
}

QCoro::Task<Result<FetchedPage>> PageStream::next(QString cursor)
{
    const auto pending = d->take(cursor);
    co_return co_await pending;
}

} // namespace Relais
