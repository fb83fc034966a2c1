// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 50;
constexpr int largestPage = 200;
constexpr int mostComments = 500;

Response invalid(const QString &pointer)
{
    return errorResponse({ ErrorCode::InvalidInput, pointer, u"invalid-input"_s });
}

WallPostId postIn(const Request &request)
{
    return { request.parameters.value(u"id"_s) };
}

CommentId commentIn(const Request &request)
{
    return { request.parameters.value(u"comment"_s) };
}

// What an editor did to a comment is kept in the audit log by the comment's id.
Response ofComment(const Request &request, Response response)
{
    response.subject = commentIn(request).value;
    return response;
}

Response newest(const Request &request, QSqlDatabase &db)
{
    const auto reader = actorOf(request, db);
    if (!reader)
        return errorResponse(reader.error());
    const auto page = listPageIn(request, usualPage, largestPage);
    if (!page)
        return errorResponse(page.error());
    const auto posts = WallRepository(db).newest(reader->id, { page->before }, page->limit);
    if (!posts)
        return errorResponse(posts.error());
    return listResponse(u"posts"_s, *posts, [](const WallPost &p) { return Api::toJson(p); });
}

Response one(const Request &request, QSqlDatabase &db)
{
    const auto reader = actorOf(request, db);
    if (!reader)
        return errorResponse(reader.error());
    const auto post = WallRepository(db).post(postIn(request), reader->id);
    if (!post)
        return errorResponse(post.error());
    if (post->removed)
        return errorResponse({ ErrorCode::NotFound, u"removed"_s, u"wall-post-unknown"_s });
    return jsonResponse(Api::toJson(*post));
}

Response put(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &author)
{
    const auto post = Api::objectFrom(request.body).and_then(Api::wallPostFrom);
    if (!post)
        return errorResponse(post.error());
    if (post->id != postIn(request))
        return invalid(u"/id"_s);
    const auto stored = WallDesk(db, *context.clock, context.publicUrl).put(author, *post);
    return stored ? jsonResponse(Api::toJson(*stored)) : errorResponse(stored.error());
}

Response edit(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &author)
{
    const auto edit = Api::objectFrom(request.body).and_then(Api::wallEditFrom);
    if (!edit)
        return errorResponse(edit.error());
    if (edit->post != postIn(request))
        return invalid(u"/post"_s);
    const auto stored = WallDesk(db, *context.clock, context.publicUrl).edit(author, *edit);
    return stored ? jsonResponse(Api::toJson(*stored)) : errorResponse(stored.error());
}

Response remove(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &author)
{
    const auto removed =
        WallDesk(db, *context.clock, context.publicUrl).remove(author, postIn(request));
    return removed ? Response { .status = 204 } : errorResponse(removed.error());
}

// What was said below a removed post is gone with it, as for whoever wants to say more.
Response comments(const Request &request, QSqlDatabase &db)
{
    const auto post = WallRepository(db).post(postIn(request), {});
    if (!post && post.error().code != ErrorCode::NotFound)
        return errorResponse(post.error());
    if (post && post->removed)
        return errorResponse({ ErrorCode::NotFound, u"removed"_s, u"wall-post-unknown"_s });
    const auto comments = WallRepository(db).comments(postIn(request), mostComments);
    if (!comments)
        return errorResponse(comments.error());
    return listResponse(
        u"comments"_s, *comments, [](const WallComment &c) { return Api::toJson(c); });
}

//! The comment of the body, below the post of the path.
Result<WallComment> commentToldIn(const Request &request)
{
    auto comment = Api::objectFrom(request.body).and_then(Api::wallCommentFrom);
    if (!comment)
        return comment;
    if (comment->id != commentIn(request))
        return fail(ErrorCode::InvalidInput, u"/id"_s, u"invalid-input"_s);
    comment->post = postIn(request);
    return comment;
}

Response comment(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &author)
{
    const auto comment = commentToldIn(request);
    if (!comment)
        return errorResponse(comment.error());
    const auto stored = WallDesk(db, *context.clock, context.publicUrl).comment(author, *comment);
    return stored ? jsonResponse(Api::toJson(*stored)) : errorResponse(stored.error());
}

Response editComment(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &author)
{
    const auto comment = commentToldIn(request);
    if (!comment)
        return errorResponse(comment.error());
    const auto stored =
        WallDesk(db, *context.clock, context.publicUrl).editComment(author, *comment);
    return stored ? jsonResponse(Api::toJson(*stored)) : errorResponse(stored.error());
}

Response removeComment(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &author)
{
    const auto removed = WallDesk(db, *context.clock, context.publicUrl)
                             .removeComment(author, postIn(request), commentIn(request));
    return removed ? Response { .status = 204 } : errorResponse(removed.error());
}

Result<QString> reasonIn(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    return reader.finish(reader.text("reason"_L1, WallLimits::report));
}

Response removeForAll(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &editor)
{
    const auto reason = reasonIn(request);
    if (!reason)
        return errorResponse(reason.error());
    const auto removed =
        WallDesk(db, *context.clock, context.publicUrl).removeFor(editor, postIn(request), *reason);
    return removed ? jsonResponse(Api::toJson(*removed)) : errorResponse(removed.error());
}

Response restorePost(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &editor)
{
    const auto restored =
        WallDesk(db, *context.clock, context.publicUrl).restoreFor(editor, postIn(request));
    return restored ? jsonResponse(Api::toJson(*restored)) : errorResponse(restored.error());
}

Response removeCommentForAll(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &editor)
{
    const auto reason = reasonIn(request);
    if (!reason)
        return errorResponse(reason.error());
    const auto removed =
        WallDesk(db, *context.clock, context.publicUrl)
            .removeCommentFor(editor, postIn(request), commentIn(request), *reason);
    return removed ? ofComment(request, jsonResponse(Api::toJson(*removed)))
                   : errorResponse(removed.error());
}

Response restoreComment(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &editor)
{
    const auto restored = WallDesk(db, *context.clock, context.publicUrl)
                              .restoreCommentFor(editor, postIn(request), commentIn(request));
    return restored ? ofComment(request, jsonResponse(Api::toJson(*restored)))
                    : errorResponse(restored.error());
}

Response answerReport(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &editor)
{
    const auto reason = reasonIn(request);
    if (!reason)
        return errorResponse(reason.error());
    const auto answered = WallDesk(db, *context.clock, context.publicUrl)
                              .answer(editor, { request.parameters.value(u"id"_s) }, *reason);
    return answered ? Response { .status = 204 } : errorResponse(answered.error());
}

Response pin(
    const Request &request, QSqlDatabase &db, const RouteContext &context, const Member &editor)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return errorResponse(json.error());
    Api::JsonReader reader(*json);
    const bool on = reader.optionalFlag("pinned"_L1);
    if (!reader.has("pinned"_L1))
        reader.reject("pinned"_L1);
    const auto pinned = reader.finish(on);
    if (!pinned)
        return errorResponse(pinned.error());
    const auto post =
        WallDesk(db, *context.clock, context.publicUrl).pin(editor, postIn(request), *pinned);
    return post ? jsonResponse(Api::toJson(*post)) : errorResponse(post.error());
}

Response keepPost(const Request &request, QSqlDatabase &db, const RouteContext &context)
{
    const auto settled = WallReportRepository(db).settle(postIn(request), context.clock->now());
    return settled ? Response { .status = 204 } : errorResponse(settled.error());
}

Response keepComment(const Request &request, QSqlDatabase &db, const RouteContext &context)
{
    const auto settled =
        WallReportRepository(db).settle(postIn(request), context.clock->now(), commentIn(request));
    return settled ? ofComment(request, Response { .status = 204 })
                   : errorResponse(settled.error());
}

Response reportList(const Result<QList<WallReport>> &reports)
{
    if (!reports)
        return errorResponse(reports.error());
    return listResponse(u"reports"_s, *reports, [](const WallReport &r) { return Api::toJson(r); });
}

Response reports(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto limit = numberIn(request, u"limit"_s, 1, largestPage, usualPage);
    const auto settled = numberIn(request, u"settled"_s, 0, 1, 0);
    if (!limit || !settled)
        return errorResponse(limit ? settled.error() : limit.error());
    // Who does not ask for them would take them for reports of the posts.
    const auto comments = numberIn(request, u"comments"_s, 0, 1, 0);
    if (!comments)
        return errorResponse(comments.error());
    const auto about = *comments > 0 ? WallReportRepository::About::PostsAndComments
                                     : WallReportRepository::About::Posts;
    const WallReportRepository known(db);
    return reportList(*settled > 0
            ? known.settled(clock.now().addDays(-WallLimits::hiddenDays), *limit, about)
            : known.open(*limit, about));
}

// The reporter reads their own word and the answer, never more of the post than its author's name.
Response ownReports(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    auto reports = WallReportRepository(db).answered(
        member->id, clock.now().addDays(-WallLimits::hiddenDays), usualPage);
    if (!reports)
        return errorResponse(reports.error());
    for (WallReport &report : *reports) {
        report.mayRestore = false;
        report.reportedText.clear();
        if (report.postRemoved)
            report.postText.clear();
    }
    return reportList(reports);
}

WriteHandler with(const RouteContext &context,
    Response (*handler)(const Request &, QSqlDatabase &, const RouteContext &))
{
    return [context, handler](
               const Request &request, QSqlDatabase &db) { return handler(request, db, context); };
}

WriteHandler byMember(const RouteContext &context,
    Response (*handler)(const Request &, QSqlDatabase &, const RouteContext &, const Member &))
{
    return [context, handler](const Request &request, QSqlDatabase &db) {
        const auto member = actorOf(request, db);
        return member ? handler(request, db, context, *member) : errorResponse(member.error());
    };
}

QList<Route> commentRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::wallPosts() + u"/{id}/comments"_s;
    const QString one = all + u"/{comment}"_s;
    Route listing { "GET", all };
    listing.read = comments;
    Route putting { "PUT", one };
    putting.write = byMember(context, comment);
    Route editing { "PUT", one + u"/words"_s };
    editing.write = byMember(context, editComment);
    Route removing { "DELETE", one };
    removing.write = byMember(context, removeComment);
    Route removal { "POST", one + u"/removal"_s, Access::Editor };
    removal.write = byMember(context, removeCommentForAll);
    removal.act = u"wall.remove-comment"_s;
    Route restoring { "POST", one + u"/restore"_s, Access::Editor };
    restoring.write = byMember(context, restoreComment);
    restoring.act = u"wall.restore-comment"_s;
    Route keeping { "POST", one + u"/keep"_s, Access::Editor };
    keeping.write = with(context, keepComment);
    keeping.act = u"wall.keep-comment"_s;
    return { listing, putting, editing, removing, removal, restoring, keeping };
}

} // namespace

QList<Route> wallRoutes(const RouteContext &context)
{
    const QString posts = Api::Routes::wallPosts();
    Route listing { "GET", posts };
    listing.read = newest;
    Route reading { "GET", posts + u"/{id}"_s };
    reading.read = one;
    Route putting { "PUT", posts + u"/{id}"_s };
    putting.write = byMember(context, put);
    Route editing { "PUT", posts + u"/{id}/words"_s };
    editing.write = byMember(context, edit);
    Route removing { "DELETE", posts + u"/{id}"_s };
    removing.write = byMember(context, remove);
    Route reported { "GET", u"/v1/wall/reports"_s, Access::Editor };
    reported.read = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return reports(request, db, *clock);
    };
    Route own { "GET", Api::Routes::ownReports() };
    own.read = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return ownReports(request, db, *clock);
    };
    Route answering { "POST", u"/v1/wall/reports/{id}/answer"_s, Access::Editor };
    answering.write = byMember(context, answerReport);
    answering.act = u"wall.answer"_s;
    Route restoring { "POST", posts + u"/{id}/restore"_s, Access::Editor };
    restoring.write = byMember(context, restorePost);
    restoring.act = u"wall.restore"_s;
    Route removal { "POST", posts + u"/{id}/removal"_s, Access::Editor };
    removal.write = byMember(context, removeForAll);
    removal.act = u"wall.remove"_s;
    Route keeping { "POST", posts + u"/{id}/keep"_s, Access::Editor };
    keeping.write = with(context, keepPost);
    keeping.act = u"wall.keep"_s;
    Route pinning { "POST", posts + u"/{id}/pin"_s, Access::Editor };
    pinning.write = byMember(context, pin);
    pinning.act = u"wall.pin"_s;
    const QList<Route> ofPosts { listing, reading, putting, editing, removing, reported, own,
        answering, removal, restoring, keeping, pinning };
    return ofPosts + commentRoutes(context);
}

} // namespace Relais::Backend
