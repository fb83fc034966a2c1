// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/ratingrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "app/relaisd/routes/storyresponse.h"
#include "core/api/curation.h"
#include "core/api/feedback.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/api/signing.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 200;
constexpr int largestPage = 500;
constexpr qint64 storyBody = 1024 * 1024;

Response storyOrError(const Result<StoredStory> &stored)
{
    return stored ? storyResponse(*stored, { { u"version"_s, stored->version } })
                  : errorResponse(stored.error());
}

//! The version in If-Match: "3" in quotes; nothing when there is no such header.
Result<std::optional<int>> versionIn(const Request &request)
{
    const QByteArray header = request.header("if-match");
    if (header.isEmpty())
        return std::nullopt;
    bool good = header.size() > 2 && header.startsWith('"') && header.endsWith('"');
    const int version = good ? header.mid(1, header.size() - 2).toInt(&good) : 0;
    if (!good)
        return fail(ErrorCode::InvalidInput, u"If-Match"_s, u"invalid-input"_s);
    return version;
}

Response list(const Request &request, QSqlDatabase &db)
{
    const auto page = listPageIn(request, usualPage, largestPage);
    if (!page)
        return errorResponse(page.error());
    const QString word = request.query.queryItemValue(u"state"_s);
    const auto state = storyStateFromKey(word);
    if (!state && !word.isEmpty())
        return errorResponse({ ErrorCode::InvalidInput, u"state"_s, u"invalid-input"_s });
    const auto stories = StoryRepository(db).list(state, { page->before }, page->limit);
    if (!stories)
        return errorResponse(stories.error());
    return listResponse(
        u"stories"_s, *stories, [](const WorkingStory &s) { return Api::toJson(s); });
}

Response one(const Request &request, QSqlDatabase &db)
{
    return storyOrError(StoryRepository(db).byId({ request.parameters.value(u"id"_s) }));
}

Response revision(const Request &request, QSqlDatabase &db)
{
    bool good = false;
    const int number = request.parameters.value(u"revision"_s).toInt(&good);
    if (!good || number < 1)
        return errorResponse({ ErrorCode::InvalidInput, u"revision"_s, u"invalid-input"_s });
    const auto story = StoryRepository(db).revision({ request.parameters.value(u"id"_s) }, number);
    return story ? jsonResponse(Api::toJson(*story)) : errorResponse(story.error());
}

Response save(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto version = versionIn(request);
    if (!version)
        return errorResponse(version.error());
    auto story = Api::objectFrom(request.body).and_then(Api::storyFrom);
    if (!story)
        return errorResponse(story.error());
    if (story->id.value != request.parameters.value(u"id"_s))
        return errorResponse({ ErrorCode::InvalidInput, u"/id"_s, u"invalid-input"_s });
    if (namesUnknownNetwork(*story))
        return errorResponse({ ErrorCode::InvalidInput, u"/networks"_s, u"invalid-input"_s });
    return storyOrError(StoryDesk(db, clock).save(*editor, std::move(*story), *version));
}

std::optional<StoryAction> actionFrom(const QString &word)
{
    static const QHash<QString, StoryAction> actions { { u"submit"_s, StoryAction::Submit },
        { u"send-back"_s, StoryAction::SendBack }, { u"approve"_s, StoryAction::Approve },
        { u"withdraw"_s, StoryAction::Withdraw },
        { u"approve-correction"_s, StoryAction::ApproveCorrection },
        { u"drop-correction"_s, StoryAction::DropCorrection } };
    const auto it = actions.constFind(word);
    return it == actions.cend() ? std::nullopt : std::optional(*it);
}

struct ActWords {
    ActNote note {};
    std::optional<SignedApproval> approval {};
};

Result<ActWords> wordsIn(const Request &request)
{
    ActWords words;
    if (request.body.isEmpty())
        return words;
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    words.note.reason = reader.optionalText("reason"_L1, StoryLimits::summary);
    words.note.corrections = Api::correctionsFrom(reader, "correction"_L1);
    words.note.deletionAsked = reader.optionalFlag("deletionAsked"_L1);
    reader.optionalObject("signature"_L1,
        [&](Api::JsonReader &inner) { words.approval = Api::signedApprovalIn(inner); });
    return reader.finish(words);
}

Response act(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const QString word = request.parameters.value(u"action"_s);
    if (word == u"archive"_s || word == u"unarchive"_s)
        return storyOrError(StoryDesk(db, clock).archive(
            *editor, { request.parameters.value(u"id"_s) }, word == u"archive"_s));
    const auto action = actionFrom(word);
    if (!action)
        return errorResponse({ ErrorCode::NotFound, u"no such action"_s, u"not-found"_s });
    const auto version = versionIn(request);
    const auto words = wordsIn(request);
    if (!version || !words)
        return errorResponse(version ? words.error() : version.error());
    // Who relayed it reads why.
    if (*action == StoryAction::Withdraw && words->note.reason.trimmed().isEmpty())
        return errorResponse({ ErrorCode::InvalidInput, u"/reason"_s, u"reason-missing"_s });
    const auto stored = StoryDesk(db, clock).act(*editor, *action,
        { request.parameters.value(u"id"_s) }, *version, words->note, words->approval);
    if (!stored || !stored->story.deletionAsked)
        return storyOrError(stored);
    return storyResponse(
        *stored, { { u"version"_s, stored->version }, { u"deletionAsked"_s, true } });
}

Response ratings(const Request &request, QSqlDatabase &db)
{
    const auto ratings = RatingRepository(db).of({ request.parameters.value(u"id"_s) });
    return ratings ? jsonResponse(Api::toJson(*ratings)) : errorResponse(ratings.error());
}

} // namespace

QList<Route> storyRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::stories();
    const Clock *clock = context.clock;
    Route listing { "GET", all, Access::Editor };
    listing.read = list;
    Route reading { "GET", all + u"/{id}"_s, Access::Editor };
    reading.read = one;
    Route saving { "PUT", all + u"/{id}"_s, Access::Editor, storyBody };
    saving.write = [clock](const Request &request, QSqlDatabase &db) {
        return save(request, db, *clock);
    };
    saving.act = u"story.save"_s;
    Route acting { "POST", all + u"/{id}/{action}"_s, Access::Editor };
    acting.write = [clock](const Request &request, QSqlDatabase &db) {
        return act(request, db, *clock);
    };
    acting.act = u"story.{action}"_s;
    Route looking { "GET", all + u"/{id}/revisions/{revision}"_s, Access::Editor };
    looking.read = revision;
    Route rated { "GET", all + u"/{id}/ratings"_s, Access::Editor };
    rated.read = ratings;
    return { listing, reading, saving, acting, looking, rated };
}

} // namespace Relais::Backend
