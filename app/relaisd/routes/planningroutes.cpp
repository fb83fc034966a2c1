// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/transaction.h"
#include "app/relaisd/insights/insightcache.h"
#include "app/relaisd/repositories/audiencerepository.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/planning.h"
#include "core/api/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 charterBody = 2 * 1024 * 1024;

Response done(const Result<void> &result)
{
    return result ? Response { .status = 204 } : errorResponse(result.error());
}

Response refused(const QString &problem)
{
    return errorResponse({ ErrorCode::InvalidInput, problem, problem });
}

//! One thing under the id of the path: read, checked by its own rule, kept, and sent back.
template <typename T, typename From, typename Save>
Response saveOne(const Request &request, From from, Save save)
{
    const auto json = Api::objectFrom(request.body);
    const Result<T> thing = json ? from(*json) : Result<T>(fail(json.error()));
    if (!thing)
        return errorResponse(thing.error());
    if (thing->id.value != request.parameters.value(u"id"_s))
        return refused(u"invalid-input"_s);
    if (const QString problem = problemOf(*thing); !problem.isEmpty())
        return refused(problem);
    const Result<void> saved = save(*thing);
    return saved ? jsonResponse(Api::toJson(*thing)) : errorResponse(saved.error());
}

Response saveTopic(const Request &request, QSqlDatabase &db)
{
    return saveOne<Topic>(request, Api::topicFrom,
        [&db](const Topic &topic) { return TopicRepository(db).save(topic); });
}

//! Only an editor becomes the owner; who is it already stays it.
Result<void> checkOwner(const QSqlDatabase &db, const Campaign &campaign, const Campaign &before)
{
    if (campaign.owner.isEmpty() || campaign.owner == before.owner)
        return {};
    const auto owner = MemberRepository(db).byId(campaign.owner);
    if (!owner && owner.error().code != ErrorCode::NotFound)
        return fail(owner.error());
    return owner && owner->has(Role::Editor)
        ? Result<void>()
        : Result<void>(
              fail(ErrorCode::InvalidInput, u"the owner is no editor"_s, u"owner-unknown"_s));
}

Result<void> checkTeams(const QSqlDatabase &db, const Campaign &campaign, const Campaign &before)
{
    if (campaign.teams == before.teams)
        return {};
    const auto teams = TeamRepository(db).all();
    if (!teams)
        return fail(teams.error());
    for (const TeamId &team : campaign.teams) {
        const bool known = std::any_of(
            teams->begin(), teams->end(), [&team](const Team &one) { return one.id == team; });
        if (!known)
            return fail(ErrorCode::InvalidInput, u"no such team"_s, u"team-unknown"_s);
    }
    return {};
}

//! With what an older client does not know of as it was.
Result<Campaign> campaignIn(const QSqlDatabase &db, const QJsonObject &json)
{
    auto campaign = Api::campaignFrom(json);
    const auto all = CampaignRepository(db).all();
    if (!campaign || !all)
        return campaign ? Result<Campaign>(fail(all.error())) : campaign;
    const auto known = std::find_if(all->begin(), all->end(),
        [&campaign](const Campaign &one) { return one.id == campaign->id; });
    const Campaign before = known == all->end() ? Campaign() : *known;
    if (!json.contains("owner"_L1))
        campaign->owner = before.owner;
    if (!json.contains("teams"_L1))
        campaign->teams = before.teams;
    if (!json.contains("draft"_L1))
        campaign->isDraft = before.isDraft;
    auto checked = checkOwner(db, *campaign, before);
    if (checked)
        checked = checkTeams(db, *campaign, before);
    return checked ? campaign : Result<Campaign>(fail(checked.error()));
}

//! As stored: with the owner's name.
Response savedCampaign(const QSqlDatabase &db, const CampaignId &id)
{
    const auto all = CampaignRepository(db).all();
    if (!all)
        return errorResponse(all.error());
    for (const Campaign &campaign : *all) {
        if (campaign.id == id)
            return jsonResponse(Api::toJson(campaign));
    }
    return errorResponse({ ErrorCode::NotFound, u"no such campaign"_s, u"campaign-unknown"_s });
}

Response saveCampaign(const Request &request, QSqlDatabase &db)
{
    Response saved = saveOne<Campaign>(
        request, [&db](const QJsonObject &json) { return campaignIn(db, json); },
        [&db](const Campaign &campaign) { return CampaignRepository(db).save(campaign); });
    if (saved.status == 200)
        return savedCampaign(db, { request.parameters.value(u"id"_s) });
    return saved;
}

Response saveAudience(const Request &request, QSqlDatabase &db)
{
    return saveOne<SavedAudience>(request, Api::savedAudienceFrom,
        [&db](const SavedAudience &audience) { return AudienceRepository(db).save(audience); });
}

Response figures(const QSqlDatabase &db, const Clock &clock, InsightCache &cache)
{
    const Transaction snapshot(db, Transaction::Kind::Read);
    const auto all = CampaignRepository(db).figures(clock.now().toUTC().date(), cache);
    return all ? jsonResponse(Api::campaignFiguresResponse(*all)) : errorResponse(all.error());
}

Response audiences(const Request &, QSqlDatabase &db)
{
    const auto all = AudienceRepository(db).all();
    return all ? jsonResponse(Api::savedAudiencesResponse(*all)) : errorResponse(all.error());
}

Response charterVersions(const Request &, QSqlDatabase &db)
{
    const auto all = CharterRepository(db).versions();
    return all ? jsonResponse(Api::charterVersionsResponse(*all)) : errorResponse(all.error());
}

Response publishCharter(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto charter = Api::objectFrom(request.body).and_then(Api::charterPublicationFrom);
    if (!charter)
        return errorResponse(charter.error());
    CharterRepository charters(db);
    bool mend = charter->sameVersion;
    int version = 0;
    for (const CharterText &text : charter->texts) {
        const auto kept = mend ? charters.translate(text.language, text.text)
                               : charters.publish(text.language, text.text, clock.now());
        if (!kept)
            return errorResponse(kept.error());
        version = *kept;
        mend = true; // the other languages of the version that was just published
    }
    Response response = charterVersions(request, db);
    response.subject = QString::number(version);
    response.auditDetails = { { u"sameVersion"_s, charter->sameVersion } };
    return response;
}

Route writing(
    const QByteArray &method, const QString &pattern, const QString &act, const WriteHandler &write)
{
    Route route { method, pattern, Access::Editor };
    route.write = write;
    route.act = act;
    return route;
}

Route reading(const QString &pattern, const ReadHandler &read)
{
    Route route { "GET", pattern, Access::Editor };
    route.read = read;
    return route;
}

QString idOf(const Request &request)
{
    return request.parameters.value(u"id"_s);
}

} // namespace

QList<Route> planningRoutes(const RouteContext &context)
{
    const QString one = u"/{id}"_s;
    Route publishing = writing("POST", Api::Routes::charter(), u"charter.publish"_s,
        [clock = context.clock](const Request &request, QSqlDatabase &db) {
            return publishCharter(request, db, *clock);
        });
    publishing.bodyLimit = charterBody;
    return {
        writing("PUT", Api::Routes::topics() + one, u"topic.save"_s, saveTopic),
        writing("DELETE", Api::Routes::topics() + one, u"topic.remove"_s,
            [](const Request &request, QSqlDatabase &db) {
                return done(TopicRepository(db).remove({ idOf(request) }));
            }),
        reading(Api::Routes::campaignFigures(),
            [clock = context.clock, cache = context.insights](
                const Request &, QSqlDatabase &db) { return figures(db, *clock, *cache); }),
        writing("PUT", Api::Routes::campaigns() + one, u"campaign.save"_s, saveCampaign),
        writing("DELETE", Api::Routes::campaigns() + one, u"campaign.remove"_s,
            [](const Request &request, QSqlDatabase &db) {
                return done(CampaignRepository(db).remove({ idOf(request) }));
            }),
        reading(Api::Routes::savedAudiences(), audiences),
        writing("PUT", Api::Routes::savedAudiences() + one, u"audience.save"_s, saveAudience),
        writing("DELETE", Api::Routes::savedAudiences() + one, u"audience.remove"_s,
            [](const Request &request, QSqlDatabase &db) {
                return done(AudienceRepository(db).remove({ idOf(request) }));
            }),
        reading(Api::Routes::charter(), charterVersions),
        publishing,
    };
}

} // namespace Relais::Backend
