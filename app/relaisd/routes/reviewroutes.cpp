// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/reviewdesk.h"
#include "app/relaisd/command.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/routes.h"
#include "core/api/storyreview.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

StoryId storyIn(const Request &request)
{
    return { request.parameters.value(u"id"_s) };
}

Response commentResponse(const Result<StoryComment> &comment)
{
    return comment ? jsonResponse(Api::toJson(*comment)) : errorResponse(comment.error());
}

Response listComments(const Request &request, QSqlDatabase &db)
{
    const auto comments = StoryReviewRepository(db).comments(storyIn(request));
    if (!comments)
        return errorResponse(comments.error());
    return listResponse(
        u"comments"_s, *comments, [](const StoryComment &comment) { return Api::toJson(comment); });
}

Response saidInReview(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    auto comment = Api::objectFrom(request.body).and_then(Api::storyCommentFrom);
    if (!comment)
        return errorResponse(comment.error());
    if (comment->id.value != request.parameters.value(u"comment"_s))
        return errorResponse({ ErrorCode::InvalidInput, u"/id"_s, u"invalid-input"_s });
    comment->story = storyIn(request);
    return commentResponse(ReviewDesk(db, clock).say(*editor, std::move(*comment)));
}

Response settle(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const QString word = request.parameters.value(u"action"_s);
    if (word != u"settle"_s && word != u"reopen"_s)
        return errorResponse({ ErrorCode::NotFound, u"no such action"_s, u"not-found"_s });
    return commentResponse(ReviewDesk(db, clock).settle(*editor, storyIn(request),
        { request.parameters.value(u"comment"_s) }, word == u"settle"_s));
}

Response attend(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto attendance = ReviewDesk(db, clock).attend(*editor, storyIn(request));
    return attendance ? jsonResponse(Api::toJson(*attendance)) : errorResponse(attendance.error());
}

Response leave(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto left = ReviewDesk(db, clock).leave(*editor, storyIn(request));
    return left ? Response { .status = 204 } : errorResponse(left.error());
}

Response listMentions(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto mentions = ReviewDesk(db, clock).mentions(*editor);
    if (!mentions)
        return errorResponse(mentions.error());
    return listResponse(
        u"mentions"_s, *mentions, [](const StoryMention &mention) { return Api::toJson(mention); });
}

Response sawMentions(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto seen = ReviewDesk(db, clock).sawMentions(*editor, storyIn(request));
    return seen ? Response { .status = 204 } : errorResponse(seen.error());
}

QList<Route> mentionRoutes(const Clock *clock)
{
    Route listing { "GET", Api::Routes::storyMentions(), Access::Editor };
    listing.read = [clock](const Request &request, QSqlDatabase &db) {
        return listMentions(request, db, *clock);
    };
    Route seeing { "DELETE", Api::Routes::stories() + u"/{id}/mentions"_s, Access::Editor };
    seeing.write = [clock](const Request &request, QSqlDatabase &db) {
        return sawMentions(request, db, *clock);
    };
    seeing.audited = false; // reading is no act
    return { listing, seeing };
}

} // namespace

QList<Route> reviewRoutes(const RouteContext &context)
{
    const QString story = Api::Routes::stories() + u"/{id}"_s;
    const Clock *clock = context.clock;
    Route listing { "GET", story + u"/comments"_s, Access::Editor };
    listing.read = listComments;
    Route saying { "PUT", story + u"/comments/{comment}"_s, Access::Editor };
    saying.write = [clock](const Request &request, QSqlDatabase &db) {
        return saidInReview(request, db, *clock);
    };
    saying.act = u"story.comment"_s;
    Route settling { "POST", story + u"/comments/{comment}/{action}"_s, Access::Editor };
    settling.write = [clock](const Request &request, QSqlDatabase &db) {
        return settle(request, db, *clock);
    };
    settling.act = u"story.comment.{action}"_s;
    Route attending { "PUT", story + u"/attendance"_s, Access::Editor };
    attending.write = [clock](const Request &request, QSqlDatabase &db) {
        return attend(request, db, *clock);
    };
    Route leaving { "DELETE", story + u"/attendance"_s, Access::Editor };
    leaving.write = [clock](const Request &request, QSqlDatabase &db) {
        return leave(request, db, *clock);
    };
    // Who has a story open is no act, and is forgotten within a minute.
    attending.audited = false;
    leaving.audited = false;
    return QList<Route> { listing, saying, settling, attending, leaving } + mentionRoutes(clock);
}

} // namespace Relais::Backend
