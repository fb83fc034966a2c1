// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/mastodon/mastodonthread.h"

#include "core/domain/text/threadparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QString statusPath(const QString &id)
{
    return u"/api/v1/statuses/"_s + id;
}

//! The id of the own answer to a status that has this number; empty for none.
QString answerTo(
    const QJsonArray &descendants, const QString &own, const QString &before, const QString &number)
{
    for (const QJsonValue value : descendants) {
        const QJsonObject status = value.toObject();
        const bool isNext = status.value("in_reply_to_id"_L1).toString() == before
            && status.value("account"_L1)["id"_L1].toString() == own
            && status.value("content"_L1).toString().contains(number);
        if (isNext)
            return status.value("id"_L1).toString();
    }
    return {};
}

} // namespace

int threadLengthOf(const QJsonObject &status)
{
    static const QRegularExpression first(u"\\(1/(\\d{1,2})\\)"_s);
    const int length = first.match(status.value("content"_L1).toString()).captured(1).toInt();
    return length >= 2 && length <= mostThreadParts ? length : 1;
}

QCoro::Task<Result<QStringList>> threadAfter(
    QPointer<HttpClient> http, Account account, QByteArray token, QString head, int length)
{
    HttpRequest request;
    request.url = endpoint(account.server, QString(statusPath(head) + u"/context"_s));
    authorize(request, token);
    const Result<QJsonObject> context = co_await fetchObject(http, std::move(request));
    if (!context)
        co_return fail(context.error());
    const QJsonArray descendants = context->value("descendants"_L1).toArray();
    QStringList parts;
    QString last = head;
    for (int number = 2; number <= length; ++number) {
        last = answerTo(descendants, account.remoteId, last, threadNumber(number, length));
        if (last.isEmpty())
            break;
        parts.append(last);
    }
    co_return parts;
}

QCoro::Task<Result<HttpResponse>> statusOf(
    QPointer<HttpClient> http, Account account, QByteArray token, QString id)
{
    HttpRequest request;
    request.url = endpoint(account.server, statusPath(id));
    authorize(request, token);
    co_return co_await sendBy(http, std::move(request));
}

} // namespace Relais
