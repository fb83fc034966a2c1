// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/people/importundoroutes.h"

#include "app/relaisd/people/importundo.h"
#include "core/api/codec.h"
#include "core/api/jsonreader.h"
#include "core/api/routes.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<QString> importNamedIn(const QByteArray &body)
{
    const auto json = Api::objectFrom(body);
    if (!json)
        return fail(json.error());
    Api::JsonReader reader(*json);
    const QString id = reader.identifier("id"_L1);
    return reader.finish(id);
}

Response importUndone(const Request &request, QSqlDatabase &db, const Clock &clock)
{
    const auto id = importNamedIn(request.body);
    if (!id)
        return errorResponse(id.error());
    const auto undone = ImportUndo(db, clock).undo(*id);
    if (!undone)
        return errorResponse(undone.error());
    Response response =
        jsonResponse({ { u"undone"_s, undone->undone }, { u"left"_s, undone->left } });
    response.auditDetails = auditOf(*undone, *id);
    return response;
}

} // namespace

QList<Route> importUndoRoutes(const Clock &clock)
{
    Route undoing { "POST", Api::Routes::memberImportUndo(), Access::Admin };
    undoing.act = u"member.import-undo"_s;
    undoing.write = [&clock](const Request &request, QSqlDatabase &db) {
        return importUndone(request, db, clock);
    };
    return { undoing };
}

} // namespace Relais::Backend
