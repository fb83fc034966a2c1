// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/phraserepository.h"
#include "app/relaisd/routes/context.h"
#include "core/api/blockedphrases.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Response list(const Request &, QSqlDatabase &db)
{
    const auto phrases = PhraseRepository(db).all();
    return phrases ? jsonResponse(Api::toJson(Api::BlockedPhrases { *phrases }))
                   : errorResponse(phrases.error());
}

Response save(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto phrase = Api::objectFrom(request.body).and_then(Api::blockedPhraseFrom);
    if (!phrase)
        return errorResponse(phrase.error());
    if (phrase->id.value != request.parameters.value(u"id"_s))
        return errorResponse({ ErrorCode::InvalidInput, u"/id"_s, u"invalid-input"_s });
    if (const auto saved = PhraseRepository(db).save(*phrase, clock.now()); !saved)
        return errorResponse(saved.error());
    return jsonResponse(Api::toJson(*phrase));
}

Response remove(const Request &request, QSqlDatabase &db)
{
    const auto removed = PhraseRepository(db).remove({ request.parameters.value(u"id"_s) });
    return removed ? Response { .status = 204 } : errorResponse(removed.error());
}

} // namespace

QList<Route> phraseRoutes(const RouteContext &context)
{
    const QString all = Api::Routes::blockedPhrases();
    Route listing { "GET", all, Access::Editor };
    listing.read = list;
    Route saving { "PUT", all + u"/{id}"_s, Access::Editor };
    saving.write = [clock = context.clock](const Request &request, QSqlDatabase &db) {
        return save(request, db, *clock);
    };
    saving.act = u"phrase.save"_s;
    Route removing { "DELETE", all + u"/{id}"_s, Access::Editor };
    removing.write = remove;
    removing.act = u"phrase.remove"_s;
    return { listing, saving, removing };
}

} // namespace Relais::Backend
