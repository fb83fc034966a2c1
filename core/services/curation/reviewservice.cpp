// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/reviewservice.h"

#include "core/api/routes.h"
#include "core/api/storyreview.h"
#include "core/base/uuid7.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

ReviewService::ReviewService(
    SignInService &session, HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
{
}

QCoro::Task<Result<QList<StoryComment>>> ReviewService::comments(StoryId story)
{
    BackendCall call { "GET", {}, Api::Routes::storyComments(story) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::storyCommentsFrom(*answer);
}

QCoro::Task<Result<StoryComment>> ReviewService::askForComment(BackendCall call)
{
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::storyCommentFrom(*answer);
}

QCoro::Task<Result<StoryComment>> ReviewService::say(StoryComment comment)
{
    comment.id = { newUuid7(m_clock) };
    BackendCall call { "PUT", {}, Api::Routes::storyComment(comment.story, comment.id),
        Api::toJson(comment) };
    return askForComment(std::move(call));
}

QCoro::Task<Result<StoryComment>> ReviewService::ask(
    StoryId story, std::optional<StoryField> field, QString text)
{
    StoryComment comment;
    comment.story = story;
    comment.field = field;
    comment.text = text;
    return say(std::move(comment));
}

QCoro::Task<Result<StoryComment>> ReviewService::answer(
    StoryId story, StoryCommentId thread, QString text)
{
    StoryComment comment;
    comment.story = story;
    comment.answers = thread;
    comment.text = text;
    return say(std::move(comment));
}

QCoro::Task<Result<StoryComment>> ReviewService::settle(
    StoryId story, StoryCommentId thread, bool settled)
{
    BackendCall call { "POST", {},
        Api::Routes::storyCommentAction(story, thread, settled ? u"settle"_s : u"reopen"_s) };
    return askForComment(std::move(call));
}

void ReviewService::setMentions(const QList<StoryMention> &mentions)
{
    if (m_mentions == mentions)
        return;
    m_mentions = mentions;
    Q_EMIT mentionsChanged();
}

QCoro::Task<Result<void>> ReviewService::refreshMentions()
{
    const QPointer<ReviewService> self(this);
    if (!m_session.member().has(Role::Editor)) {
        setMentions({}); // of who was signed in before
        co_return {};
    }
    BackendCall call { "GET", {}, Api::Routes::storyMentions() };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    const auto mentions = Api::storyMentionsFrom(*answer);
    if (!mentions)
        co_return fail(mentions.error());
    if (!self)
        co_return fail(goneAway());
    setMentions(*mentions);
    co_return {};
}

QCoro::Task<Result<void>> ReviewService::sawMentions(StoryId story)
{
    QList<StoryMention> left = m_mentions;
    left.removeIf([&story](const StoryMention &mention) { return mention.story == story; });
    setMentions(left);
    BackendCall call { "DELETE", {}, Api::Routes::storyMentionsSeen(story) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    co_return withoutValue(answer);
}

QCoro::Task<Result<StoryAttendance>> ReviewService::attend(StoryId story)
{
    BackendCall call { "PUT", {}, Api::Routes::storyAttendance(story) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::storyAttendanceFrom(*answer);
}

QCoro::Task<Result<void>> ReviewService::leave(StoryId story)
{
    BackendCall call { "DELETE", {}, Api::Routes::storyAttendance(story) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

} // namespace Relais
