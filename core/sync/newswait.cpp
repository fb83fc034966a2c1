// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/newswait.h"

#include "core/api/routes.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais {

namespace {
constexpr auto wait = 25s;
constexpr auto answerTime = 15s; // beside the wait
constexpr int notModified = 304;
} // namespace

QCoro::Task<Result<News>> waitForNews(SyncContext context)
{
    const auto cursor = ProfileStore(context.store->reader()).cursor();
    if (!cursor)
        co_return fail(cursor.error());
    if (cursor->isEmpty())
        co_return News::NotHere;
    QUrlQuery query;
    query.addQueryItem(u"since"_s, QString::fromLatin1(QUrl::toPercentEncoding(*cursor)));
    query.addQueryItem(u"wait"_s, QString::number(wait.count()));
    HttpRequest request;
    request.timeout = wait + answerTime;
    const QString path = Api::Routes::changes() + u'?' + query.toString(QUrl::FullyEncoded);
    QElapsedTimer took;
    took.start();
    const Result<HttpResponse> response = co_await ask(context.backend, path, std::move(request));
    if (!context.engine)
        co_return fail(goneAway());
    if (!response)
        co_return fail(response.error());
    if (response->status != notModified)
        co_return News::Came;
    co_return std::chrono::milliseconds(took.elapsed()) > wait / 2 ? News::None : News::NotHere;
}

} // namespace Relais
