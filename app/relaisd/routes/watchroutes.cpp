// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/watchrepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/api/watch.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

WatchId watchOf(const Request &request)
{
    return { request.parameters.value(u"id"_s) };
}

Response watchList(const QSqlDatabase &db, const Clock &clock)
{
    const auto figures = WatchRepository(db).figures(clock.now());
    return figures ? jsonResponse(Api::watchesResponse(*figures)) : errorResponse(figures.error());
}

Response saveWatch(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const auto id = watchOf(request);
    auto watch = Api::objectFrom(request.body).and_then(Api::watchFrom);
    if (!watch)
        return errorResponse(watch.error());
    watch->id = id;
    const auto saved = WatchRepository(db).save(*watch, clock.now());
    return saved ? jsonResponse(Api::toJson(*watch)) : errorResponse(saved.error());
}

Response removeWatch(const Request &request, const QSqlDatabase &db)
{
    const auto removed = WatchRepository(db).remove(watchOf(request));
    return removed ? Response { 204 } : errorResponse(removed.error());
}

Response mentionList(const Request &request, const QSqlDatabase &db, const Clock &clock)
{
    const QString asked = request.query.queryItemValue(u"week"_s);
    std::optional<QDate> monday;
    if (!asked.isEmpty()) {
        const QDate day = QDate::fromString(asked, Qt::ISODate);
        if (!day.isValid() || day.dayOfWeek() != Qt::Monday)
            return errorResponse({ ErrorCode::InvalidInput, u"/week"_s, u"invalid-input"_s });
        monday = day;
    }
    const auto mentions = WatchRepository(db).mentions(watchOf(request), monday, clock.now());
    return mentions ? jsonResponse(Api::mentionsResponse(*mentions))
                    : errorResponse(mentions.error());
}

} // namespace

QList<Route> watchRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::watches();
    Route listing { "GET", all, Access::EditorOrManager };
    listing.read = [clock = context.clock](
                       const Request &, QSqlDatabase &db) { return watchList(db, *clock); };
    Route saving { "PUT", all + u"/{id}"_s, Access::EditorOrManager };
    saving.act = u"watch.save"_s;
    saving.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return saveWatch(request, db, *clock);
    };
    Route removing { "DELETE", all + u"/{id}"_s, Access::EditorOrManager };
    removing.act = u"watch.remove"_s;
    removing.write = [](const Request &request, QSqlDatabase &db) {
        return removeWatch(request, db);
    };
    Route mentions { "GET", all + u"/{id}/mentions"_s, Access::EditorOrManager };
    mentions.read = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return mentionList(request, db, *clock);
    };
    return { listing, saving, removing, mentions };
}

} // namespace Relais::Backend
