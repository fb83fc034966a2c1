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

//! What is read of the words, in lines, without the server's marks around it.
QString readableWords(const QJsonObject &status)
{
    static const QRegularExpression lineEnd(u"<(br|/p)\\b[^>]*>"_s);
    static const QRegularExpression mark(u"<[^>]*>"_s);
    QString words = status.value("content"_L1).toString();
    words.replace(lineEnd, u"\n"_s);
    words.remove(mark);
    return words.trimmed();
}

//! Those that the account wrote, by this program where both are known.
QList<QJsonObject> ownAnswers(
    const QJsonArray &descendants, const QString &own, const QString &madeWith)
{
    QList<QJsonObject> answers;
    for (const QJsonValue value : descendants) {
        const QJsonObject status = value.toObject();
        const QString program = programOf(status);
        const bool isByAnother = !madeWith.isEmpty() && !program.isEmpty() && program != madeWith;
        if (status.value("account"_L1)["id"_L1].toString() == own && !isByAnother)
            answers.append(status);
    }
    return answers;
}

//! The id of the answer to a status that ends in this number; empty for none.
QString answerTo(const QList<QJsonObject> &answers, const QString &before, const QString &number)
{
    for (const QJsonObject &status : answers) {
        if (status.value("in_reply_to_id"_L1).toString() == before
            && readableWords(status).endsWith(number))
            return status.value("id"_L1).toString();
    }
    return {};
}

} // namespace

int threadLengthOf(const QJsonObject &status)
{
    return threadLengthIn(readableWords(status));
}

QString programOf(const QJsonObject &status)
{
    return status.value("application"_L1)["name"_L1].toString();
}

QCoro::Task<Result<QStringList>> threadAfter(QPointer<HttpClient> http, Account account,
    QByteArray token, QString head, int length, QString madeWith)
{
    HttpRequest request;
    request.url = endpoint(account.server, QString(statusPath(head) + u"/context"_s));
    authorize(request, token);
    const Result<QJsonObject> context = co_await fetchObject(http, std::move(request));
    if (!context)
        co_return fail(context.error());
    const QJsonValue all = context->value("descendants"_L1);
    if (!all.isArray())
        co_return fail(ErrorCode::OutcomeUnknown, u"an answer without a list"_s);
    const QList<QJsonObject> answers = ownAnswers(all.toArray(), account.remoteId, madeWith);
    QStringList parts;
    QString last = head;
    for (int number = 2; number <= length; ++number) {
        last = answerTo(answers, last, threadNumber(number, length));
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
