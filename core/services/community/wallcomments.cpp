// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comments under posts. They are not kept here: each act needs the backend, but for a report,
// which waits as other changes do.

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/services/community/wallpushes.h"
#include "core/services/community/wallservice.h"
#include "core/services/signin/signinservice.h"
#include "core/store/pushstore.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostComments = 1000;
} // namespace

QCoro::Task<Result<QList<WallComment>>> WallService::comments(WallPostId post)
{
    BackendCall call { "GET", {}, Api::Routes::wallComments(post) };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray array = answer->value("comments"_L1).toArray();
    QList<WallComment> comments;
    for (qsizetype i = 0; i < std::min(array.size(), mostComments); ++i) {
        const auto comment = Api::wallCommentFrom(array.at(i).toObject());
        if (!comment)
            co_return fail(comment.error());
        comments.append(*comment);
    }
    co_return comments;
}

QCoro::Task<Result<WallComment>> WallService::comment(WallPostId post, QString text)
{
    const QPointer<WallService> self(this);
    WallComment comment;
    comment.id = { newUuid7(m_clock) };
    comment.post = post;
    comment.author = m_session.member().id;
    comment.authorName = m_session.member().name;
    comment.text = text.trimmed();
    comment.postedAt = m_clock.now();
    BackendCall call { "PUT", {}, Api::Routes::wallComment(post, comment.id),
        Api::toJson(comment) };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (self)
        Q_EMIT changed();
    co_return Api::wallCommentFrom(*answer);
}

QCoro::Task<Result<WallComment>> WallService::editComment(WallComment comment, QString text)
{
    const QPointer<WallService> self(this);
    comment.text = text.trimmed();
    comment.editedAt = m_clock.now();
    BackendCall call { "PUT", {}, Api::Routes::wallCommentWords(comment.post, comment.id),
        Api::toJson(comment) };
    const auto answer = co_await ask(std::move(call));
    if (!answer)
        co_return fail(answer.error());
    if (self)
        Q_EMIT changed();
    co_return Api::wallCommentFrom(*answer);
}

QCoro::Task<Result<void>> WallService::removeComment(WallPostId post, CommentId comment)
{
    return changeComment({ "DELETE", {}, Api::Routes::wallComment(post, comment) });
}

QCoro::Task<Result<void>> WallService::removeCommentFor(
    WallPostId post, CommentId comment, QString reason)
{
    return changeComment({ "POST", {}, Api::Routes::wallCommentRemoval(post, comment),
        { { u"reason"_s, reason.trimmed() } } });
}

QCoro::Task<Result<void>> WallService::restoreComment(WallPostId post, CommentId comment)
{
    return changeComment({ "POST", {}, Api::Routes::wallCommentRestore(post, comment) });
}

QCoro::Task<Result<void>> WallService::keepReportedComment(WallPostId post, CommentId comment)
{
    return changeComment({ "POST", {}, Api::Routes::wallCommentKeep(post, comment) });
}

QCoro::Task<Result<void>> WallService::changeComment(BackendCall call)
{
    const QPointer<WallService> self(this);
    const auto answer = co_await ask(std::move(call));
    if (answer && self)
        Q_EMIT changed();
    co_return withoutValue(answer);
}

void WallService::reportComment(
    const WallPostId &post, const CommentId &comment, const QString &word)
{
    const QueuedPush push = WallPushes::ofReport(post, comment, word, m_clock);
    write([push](QSqlDatabase &db) { return PushStore(db).enqueue(push); });
}

} // namespace Relais
