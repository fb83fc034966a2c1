// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/routes/support.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int usualPage = 200;
constexpr int largestPage = 500;

//! On the wire a candidate is a story in that state, under the candidate's id.
QJsonObject toJson(const Candidate &candidate)
{
    Story story;
    story.id.value = candidate.id.value;
    story.state = StoryState::Candidate;
    story.title = candidate.title;
    story.summary = candidate.summary;
    story.language = candidate.language;
    story.link = candidate.link;
    story.createdAt = candidate.publishedAt.isValid() ? candidate.publishedAt : candidate.fetchedAt;
    return Api::toJson(story);
}

Response list(const Request &request, QSqlDatabase &db)
{
    const auto limit = numberIn(request, u"limit"_s, 1, largestPage, usualPage);
    if (!limit)
        return errorResponse(limit.error());
    const auto candidates = CandidateRepository(db).open({}, *limit);
    if (!candidates)
        return errorResponse(candidates.error());
    return listResponse(u"candidates"_s, *candidates, toJson);
}

Response turn(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto stored = StoryDesk(db, clock).turnIntoStory(
        *editor, { request.parameters.value(u"id"_s) }, { newUuid7(clock) });
    if (!stored)
        return errorResponse(stored.error());
    Response response = jsonResponse(Api::toJson(stored->story));
    response.headers.append({ "ETag", '"' + QByteArray::number(stored->version) + '"' });
    response.auditDetails = { { u"story"_s, stored->story.id.value } };
    return response;
}

} // namespace

QList<Route> candidateRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::candidates();
    Route listing { "GET", all, Access::Editor };
    listing.read = list;
    Route turning { "POST", all + u"/{id}/story"_s, Access::Editor };
    turning.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return turn(request, db, *clock);
    };
    turning.act = u"candidate.story"_s;
    return { listing, turning };
}

} // namespace Relais::Backend
