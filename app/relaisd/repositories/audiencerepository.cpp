// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/audiencerepository.h"

#include "app/relaisd/db/sql.h"
#include "core/api/planning.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

AudienceRepository::AudienceRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<SavedAudience>> AudienceRepository::all() const
{
    auto query = run(m_db, u"SELECT body FROM saved_audience ORDER BY name, id"_s);
    if (!query)
        return fail(query.error());
    QList<SavedAudience> audiences;
    while (query->next()) {
        const auto json = Api::objectFrom(query->value(0).toString().toUtf8());
        const auto saved = json ? Api::savedAudienceFrom(*json) : fail(json.error());
        if (!saved)
            return fail(saved.error());
        audiences.append(*saved);
    }
    return audiences;
}

Result<void> AudienceRepository::save(const SavedAudience &audience)
{
    const QByteArray body = QJsonDocument(Api::toJson(audience)).toJson(QJsonDocument::Compact);
    const auto saved = change(m_db,
        u"INSERT INTO saved_audience (id, name, body) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, body = excluded.body"_s,
        { text(audience.id.value), text(audience.name), QString::fromUtf8(body) });
    return withoutValue(saved);
}

Result<void> AudienceRepository::remove(const AudienceId &id)
{
    const auto removed =
        change(m_db, u"DELETE FROM saved_audience WHERE id = ?"_s, { text(id.value) });
    if (!removed)
        return fail(removed.error());
    return *removed > 0
        ? Result<void>()
        : Result<void>(fail(ErrorCode::NotFound, u"no such audience"_s, u"audience-unknown"_s));
}

} // namespace Relais::Backend
