// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/feeds/canonicallink.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/idearepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/requestvalues.h"
#include "app/relaisd/routes/storyresponse.h"
#include "core/api/curation.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 200;
constexpr int largestPage = 500;
constexpr int decidedFor = 90; // days in which what was dropped or kept is listed

QJsonObject toJson(const Candidate &candidate, const QString &ideaAuthor = {})
{
    CandidateEntry entry;
    entry.id = candidate.id;
    entry.source = candidate.source;
    entry.sourceName = candidate.sourceName;
    entry.title = candidate.title;
    entry.summary = candidate.summary;
    entry.language = candidate.language;
    entry.link = candidate.link;
    entry.imageUrl = candidate.image;
    entry.publishedAt = candidate.publishedAt;
    entry.fetchedAt = candidate.fetchedAt;
    entry.droppedAt = candidate.droppedAt;
    entry.ideaAuthor = ideaAuthor;
    entry.story = candidate.story;
    entry.keptAt = candidate.keptAt;
    entry.image = candidate.picture;
    return Api::toJson(entry);
}

//! Who brought in which page, by its linkKey().
Result<QHash<QString, QString>> ideaAuthors(const QSqlDatabase &db)
{
    const auto ideas = IdeaRepository(db).openWithLink();
    if (!ideas)
        return fail(ideas.error());
    QHash<QString, QString> authors;
    for (const LinkedIdea &idea : *ideas)
        authors.insert(linkKey(idea.link), idea.authorName);
    return authors;
}

Response list(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto limit = numberIn(request, u"limit"_s, 1, largestPage, usualPage);
    const auto dropped = numberIn(request, u"dropped"_s, 0, 1, 0);
    const auto kept = numberIn(request, u"kept"_s, 0, 1, 0);
    if (!limit)
        return errorResponse(limit.error());
    if (!dropped || !kept)
        return errorResponse(dropped ? kept.error() : dropped.error());
    const CandidateRepository repository(db);
    const QDateTime since = clock.now().addDays(-decidedFor);
    const auto candidates = *kept == 1 ? repository.kept(since, *limit)
        : *dropped == 1                ? repository.dropped(since, *limit)
                                       : repository.open({}, *limit);
    if (!candidates)
        return errorResponse(candidates.error());
    const auto ideas = ideaAuthors(db);
    if (!ideas)
        return errorResponse(ideas.error());
    const QHash<QString, QString> &authors = *ideas;
    return listResponse(u"candidates"_s, *candidates, [&authors](const Candidate &candidate) {
        const bool open = candidate.story.isEmpty();
        return toJson(candidate, open ? authors.value(linkKey(candidate.link)) : QString());
    });
}

Response setDropped(const Request &request, QSqlDatabase &db, const QDateTime &at)
{
    CandidateRepository repository(db);
    const CandidateId id { request.parameters.value(u"id"_s) };
    if (const auto set = repository.setDropped(id, at); !set)
        return errorResponse(set.error());
    const auto candidate = repository.byId(id);
    return candidate ? jsonResponse(toJson(*candidate)) : errorResponse(candidate.error());
}

struct KeepRequest {
    StoryId translationOf;
    StoryId linkOf;
    CandidateChoice choice;
};

//! A body is sent by those who know of translations, links and choices.
Result<KeepRequest> keepIn(const Request &request)
{
    if (request.body.isEmpty())
        return KeepRequest();
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    const auto choice = Api::candidateChoiceFrom(*json);
    if (!choice)
        return fail(choice.error());
    Api::JsonReader reader(*json);
    const StoryId original { reader.optionalIdentifier("translationOf"_L1) };
    const StoryId linked { reader.optionalIdentifier("linkOf"_L1) };
    return reader.finish(KeepRequest { original, linked, *choice });
}

Response turn(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    const auto keep = keepIn(request);
    if (!editor || !keep)
        return errorResponse(editor ? keep.error() : editor.error());
    const CandidateId id { request.parameters.value(u"id"_s) };
    StoryDesk desk(db, clock);
    return newStoryResponse(keep->linkOf.isEmpty()
            ? desk.turnIntoStory(
                  *editor, id, { newUuid7(clock) }, keep->translationOf, keep->choice)
            : desk.giveLink(*editor, id, keep->linkOf));
}

Response giveBack(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    return newStoryResponse(
        StoryDesk(db, clock).giveBack(*editor, { request.parameters.value(u"id"_s) }));
}

} // namespace

QList<Route> candidateRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::candidates();
    Route listing { "GET", all, Access::Editor };
    listing.read = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return list(request, db, *clock);
    };
    Route turning { "POST", all + u"/{id}/story"_s, Access::Editor };
    turning.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return turn(request, db, *clock);
    };
    turning.act = u"candidate.story"_s;
    Route giving { "DELETE", all + u"/{id}/story"_s, Access::Editor };
    giving.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return giveBack(request, db, *clock);
    };
    giving.act = u"candidate.back"_s;
    Route dropping { "POST", all + u"/{id}/drop"_s, Access::Editor };
    dropping.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return setDropped(request, db, clock->now());
    };
    dropping.act = u"candidate.drop"_s;
    Route restoring { "POST", all + u"/{id}/restore"_s, Access::Editor };
    restoring.write = [](const Request &request, QSqlDatabase &db) {
        return setDropped(request, db, {});
    };
    restoring.act = u"candidate.restore"_s;
    return { listing, turning, giving, dropping, restoring };
}

} // namespace Relais::Backend
