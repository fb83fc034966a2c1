// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/storynames.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<bool> isNamedInStories(const QSqlDatabase &db, const QString &id)
{
    const QString sought = u"%\""_s + id + u"\"%"_s;
    auto found = run(db,
        u"SELECT 1 FROM story WHERE body LIKE ? UNION ALL SELECT 1 FROM story_revision r "
        "JOIN story s ON s.id = r.story AND (s.revision = r.revision OR s.live = r.revision) "
        "WHERE r.body LIKE ? LIMIT 1"_s,
        { sought, sought });
    if (!found)
        return fail(found.error());
    return found->next();
}

Result<bool> isToldInCampaign(const QSqlDatabase &db, const QString &campaign)
{
    auto found = run(db,
        u"SELECT 1 FROM story s JOIN story_revision r ON r.story = s.id AND "
        "r.revision = s.live WHERE r.body LIKE ? LIMIT 1"_s,
        { QString(u"%\"campaign\":\""_s + campaign + u"\"%"_s) });
    if (!found)
        return fail(found.error());
    return found->next();
}

Result<QStringList> storiesOfCampaign(const QSqlDatabase &db, const QString &campaign)
{
    auto found = run(db, u"SELECT id FROM story WHERE body LIKE ?"_s,
        { QString(u"%\"campaign\":\""_s + campaign + u"\"%"_s) });
    if (!found)
        return fail(found.error());
    QStringList ids;
    while (found->next())
        ids.append(found->value(0).toString());
    return ids;
}

} // namespace Relais::Backend
