// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/sourcedesk.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/curation.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/domain/webaddress.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QJsonObject toJson(const Source &source, int waiting, const QList<int> &week)
{
    return Api::toJson(SourceEntry { source.id, source.title, source.url, source.fetchedAt,
        source.problem, waiting, source.succeededAt, source.nextAt, source.failures,
        source.settings, source.format, source.fetchMs, week, source.retractedAt });
}

Response list(const Request &, QSqlDatabase &db, const Clock &clock)
{
    const SourceRepository repository(db);
    const auto sources = repository.all();
    if (!sources)
        return errorResponse(sources.error());
    const auto waiting = repository.waiting();
    const auto weeks = repository.weeks(clock.now());
    if (!waiting || !weeks)
        return errorResponse(waiting ? weeks.error() : waiting.error());
    return listResponse(u"sources"_s, *sources, [&](const Source &source) {
        return toJson(source, waiting->value(source.id), weeks->value(source.id));
    });
}

Result<QUrl> addressIn(const Request &request)
{
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    const QUrl url = reader.optionalUrl("url"_L1);
    const bool isLong = url.toEncoded().size() > longestWebAddress; // as it is told
    if (url.host().isEmpty() || !url.userInfo().isEmpty() || isLong)
        reader.reject("url"_L1);
    return reader.finish(url);
}

Response add(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto url = addressIn(request);
    if (!url)
        return errorResponse(url.error());
    Source source;
    source.id.value = newUuid7(clock);
    source.url = *url;
    if (const auto added = SourceRepository(db).add(source, clock.now()); !added)
        return errorResponse(added.error());
    Response response = jsonResponse(toJson(source, 0, {}));
    response.subject = source.id.value;
    response.auditDetails = { { u"host"_s, url->host() } };
    return response;
}

SourceId idOf(const Request &request)
{
    return { request.parameters.value(u"id"_s) };
}

Response asStored(const SourceId &id, const QSqlDatabase &db, const Clock &clock)
{
    const SourceRepository repository(db);
    const auto source = repository.byId(id);
    const auto waiting = repository.waiting();
    if (!source || !waiting)
        return errorResponse(source ? waiting.error() : source.error());
    const auto weeks = repository.weeks(clock.now());
    if (!weeks)
        return errorResponse(weeks.error());
    return jsonResponse(toJson(*source, waiting->value(id), weeks->value(id)));
}

Response change(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto url = addressIn(request);
    const auto json = Api::objectFrom(request.body);
    if (!url || !json)
        return errorResponse(url ? json.error() : url.error());
    const auto settings = Api::sourceSettingsFrom(json->value("settings"_L1).toObject());
    if (!settings)
        return errorResponse(settings.error());
    if (const auto changed = SourceRepository(db).change(idOf(request), *url, *settings); !changed)
        return errorResponse(changed.error());
    Response response = asStored(idOf(request), db, clock);
    response.auditDetails = { { u"host"_s, url->host() }, { u"paused"_s, settings->paused } };
    return response;
}

Response look(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto yield = SourceDesk(db, clock).look(idOf(request));
    return yield ? jsonResponse(Api::toJson(*yield)) : errorResponse(yield.error());
}

struct Retraction {
    QList<StoryId> withdraw;
    ActNote note;
};

Result<Retraction> retractionIn(const Request &request)
{
    if (request.body.isEmpty())
        return Retraction();
    const auto json = Api::objectFrom(request.body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    Retraction retraction;
    retraction.note.reason = reader.optionalText("reason"_L1, StoryLimits::summary);
    retraction.note.deletionAsked = reader.optionalFlag("deletionAsked"_L1);
    const QStringList ids = reader.optionalIdentifiers("withdraw"_L1, mostStoriesOfSource);
    for (const QString &id : ids)
        retraction.withdraw.append(StoryId { id });
    return reader.finish(retraction);
}

Response retract(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    const auto asked = retractionIn(request);
    if (!editor || !asked)
        return errorResponse(editor ? asked.error() : editor.error());
    const auto dropped =
        SourceDesk(db, clock).retract(*editor, idOf(request), asked->withdraw, asked->note);
    if (!dropped)
        return errorResponse(dropped.error());
    QJsonArray withdrawn;
    for (const StoryId &story : asked->withdraw)
        withdrawn.append(story.value);
    Response response = asStored(idOf(request), db, clock);
    response.auditDetails = { { u"dropped"_s, *dropped }, { u"withdrawn"_s, withdrawn } };
    return response;
}

Response bringBack(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto editor = actorOf(request, db);
    if (!editor)
        return errorResponse(editor.error());
    const auto restored = SourceDesk(db, clock).bringBack(*editor, idOf(request));
    if (!restored)
        return errorResponse(restored.error());
    Response response = asStored(idOf(request), db, clock);
    response.auditDetails = { { u"restored"_s, *restored } };
    return response;
}

QList<Route> retractionRoutes(const Clock *clock)
{
    const QString path = Api::Routes::sources() + u"/{id}/retraction"_s;
    Route looking { "GET", path, Access::Editor };
    looking.read = [clock](const Request &request, QSqlDatabase &db) {
        return look(request, db, *clock);
    };
    Route retracting { "POST", path, Access::Editor };
    retracting.write = [clock](const Request &request, QSqlDatabase &db) {
        return retract(request, db, *clock);
    };
    retracting.act = u"source.retract"_s;
    Route returning { "DELETE", path, Access::Editor };
    returning.write = [clock](const Request &request, QSqlDatabase &db) {
        return bringBack(request, db, *clock);
    };
    returning.act = u"source.back"_s;
    return { looking, retracting, returning };
}

Response done(const Result<void> &result)
{
    return result ? Response { .status = 204 } : errorResponse(result.error());
}

} // namespace

QList<Route> sourceRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::sources();
    Route listing { "GET", all, Access::Editor };
    listing.read = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return list(request, db, *clock);
    };
    Route adding { "POST", all, Access::Editor };
    adding.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return add(request, db, *clock);
    };
    adding.act = u"source.add"_s;
    Route changing { "PUT", all + u"/{id}"_s, Access::Editor };
    changing.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return change(request, db, *clock);
    };
    changing.act = u"source.change"_s;
    Route removing { "DELETE", all + u"/{id}"_s, Access::Editor };
    removing.write = [](const Request &request, QSqlDatabase &db) {
        return done(SourceRepository(db).remove(idOf(request)));
    };
    removing.act = u"source.remove"_s;
    Route fetching { "POST", all + u"/{id}/fetch"_s, Access::Editor };
    fetching.write = [](const Request &request, QSqlDatabase &db) {
        return done(SourceRepository(db).askNow(idOf(request)));
    };
    fetching.act = u"source.fetch"_s;
    return QList<Route> { listing, adding, changing, removing, fetching }
    + retractionRoutes(context.clock);
}

} // namespace Relais::Backend
