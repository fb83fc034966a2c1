// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/cardpage.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/routes/actor.h"
#include "app/relaisd/routes/context.h"
#include "core/api/card.h"
#include "core/api/codec.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<OwnCard> ownCard(
    const std::optional<StoredCard> &stored, const QSqlDatabase &db, const RouteContext &context)
{
    OwnCard own;
    if (!stored)
        return own;
    const QDate today = context.clock->now().date();
    const auto seen =
        CardRepository(db).seenSince(stored->code, QDate(today.year(), today.month(), 1));
    if (!seen)
        return fail(seen.error());
    own.card = stored->card;
    own.address = cardAddress(context.publicUrl, stored->code);
    own.shownSince = stored->shownSince;
    own.seenThisMonth = *seen;
    return own;
}

Response answer(const Result<OwnCard> &own)
{
    return own ? jsonResponse(Api::toJson(*own)) : errorResponse(own.error());
}

Response show(const Request &request, const QSqlDatabase &db, const RouteContext &context)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto stored = CardRepository(db).of(member->id);
    return stored ? answer(ownCard(*stored, db, context)) : errorResponse(stored.error());
}

Response save(const Request &request, const QSqlDatabase &db, const RouteContext &context)
{
    const auto member = actorOf(request, db);
    if (!member)
        return errorResponse(member.error());
    const auto card = Api::objectFrom(request.body).and_then(Api::cardFrom);
    if (!card)
        return errorResponse(card.error());
    // One that is not public may be unfinished.
    const QStringList problems = card->shown ? problemsOf(*card) : QStringList();
    if (!problems.isEmpty())
        return errorResponse({ ErrorCode::InvalidInput, {}, problems.constFirst() });
    const auto saved = CardRepository(db).save(member->id, *card, context.clock->now());
    return saved ? answer(ownCard(*saved, db, context)) : errorResponse(saved.error());
}

} // namespace

QList<Route> cardRoutes(const RouteContext &context)
{
    Route showing { "GET", Api::Routes::myCard() };
    showing.read = [context](const Request &request, QSqlDatabase &db) {
        return show(request, db, context);
    };
    Route saving { "PUT", Api::Routes::myCard() };
    saving.write = [context](const Request &request, QSqlDatabase &db) {
        return save(request, db, context);
    };
    return { showing, saving };
}

} // namespace Relais::Backend
