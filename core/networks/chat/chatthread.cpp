// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/chat/chatthread.h"

#include "core/domain/text/threadparts.h"

using namespace Qt::StringLiterals;

namespace Relais {

QCoro::Task<Result<QStringList>> chatThreadAfter(ChatApiPtr api, ChatSessions sessions,
    Account account, QByteArray secret, QString head, int length)
{
    QStringList parts;
    QString last = head;
    for (int number = 2; number <= length; ++number) {
        HttpRequest request = api->lookAtAnswers(account, last);
        const Result<HttpResponse> response =
            co_await sendToChat(api, sessions, account, secret, std::move(request));
        if (!response)
            co_return fail(response.error());
        const Result<QJsonObject> answers = listOrObject(*response);
        if (!answers)
            co_return fail(answers.error());
        const std::optional<QString> next =
            api->ownAnswer(account, *answers, threadNumber(number, length));
        if (!next)
            co_return fail(ErrorCode::OutcomeUnknown, u"too many answers to read them all"_s);
        if (next->isEmpty())
            break;
        last = *next;
        parts.append(last);
    }
    co_return parts;
}

QCoro::Task<Result<QStringList>> chatThreadFrom(
    ChatApiPtr api, ChatSessions sessions, Account account, QByteArray secret, QString postId)
{
    QStringList ids { postId };
    HttpRequest request = api->look(account, postId);
    const Result<HttpResponse> response =
        co_await sendToChat(api, sessions, account, secret, std::move(request));
    if (!response)
        co_return fail(response.error());
    if (!response->isSuccess() && errorOf(*response).isTransient())
        co_return fail(errorOf(*response));
    const QJsonObject post = jsonObjectOf(*response).value_or(QJsonObject());
    const int length = response->isSuccess() ? threadLengthIn(api->words(post)) : 1;
    if (length > 1) {
        const Result<QStringList> after =
            co_await chatThreadAfter(api, sessions, account, secret, postId, length);
        if (!after)
            co_return fail(after.error());
        ids += *after;
    }
    co_return ids;
}

} // namespace Relais
