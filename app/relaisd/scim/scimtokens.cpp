// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/scimtokens.h"

#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
constexpr qsizetype longestName = 100;
}

ScimTokens::ScimTokens(const QSqlDatabase &db, const Clock &clock)
    : m_db(db)
    , m_clock(clock)
{
}

Result<QString> ScimTokens::make(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return fail(ErrorCode::InvalidInput, u"a token has a name of 1 to 100 characters"_s);
    const auto ended = change(m_db, u"DELETE FROM scim_token WHERE name = ?"_s, { name });
    if (!ended)
        return fail(ended.error());
    QString token = newToken();
    const auto added =
        change(m_db, u"INSERT INTO scim_token (hash, name, created_at) VALUES (?, ?, ?)"_s,
            { hashOf(token), name, toStored(m_clock.now()) });
    if (!added)
        return fail(added.error());
    return token;
}

Result<void> ScimTokens::revoke(const QString &name)
{
    const auto ended = change(m_db, u"DELETE FROM scim_token WHERE name = ?"_s, { name });
    if (!ended)
        return fail(ended.error());
    if (*ended == 0)
        return fail(ErrorCode::NotFound, u"there is no token \"%1\""_s.arg(name));
    return {};
}

Result<QList<ScimToken>> ScimTokens::all() const
{
    auto found = run(m_db, u"SELECT name, created_at FROM scim_token ORDER BY name"_s);
    if (!found)
        return fail(found.error());
    QList<ScimToken> tokens;
    while (found->next())
        tokens.append({ found->value(0).toString(), timeFromStored(found->value(1).toLongLong()) });
    return tokens;
}

Result<QString> ScimTokens::nameOf(const QByteArray &hash) const
{
    auto found = run(m_db, u"SELECT name FROM scim_token WHERE hash = ?"_s, { hash });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::Unauthorized);
    return found->value(0).toString();
}

} // namespace Relais::Backend
