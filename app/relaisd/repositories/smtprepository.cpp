// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/smtprepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/organizationrepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

SmtpRepository::SmtpRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<StoredSmtp> SmtpRepository::get() const
{
    auto query = run(m_db,
        u"SELECT host, port, security, user_name, sealed_password, sender, authorities "
        "FROM smtp_setting"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no server for e-mail is set"_s, u"smtp-none"_s);
    StoredSmtp stored;
    stored.server.host = query->value(0).toString();
    stored.server.port = query->value(1).toInt();
    stored.server.security =
        mailSecurityFromKey(query->value(2).toString()).value_or(MailSecurity::StartTls);
    stored.server.user = query->value(3).toString();
    stored.sealedPassword = query->value(4).toString();
    stored.server.sender = query->value(5).toString();
    stored.server.authorities = query->value(6).toString().toLatin1();
    return stored;
}

Result<bool> SmtpRepository::isSet() const
{
    auto query = run(m_db, u"SELECT 1 FROM smtp_setting"_s);
    if (!query)
        return fail(query.error());
    return query->next();
}

Result<void> SmtpRepository::set(const StoredSmtp &stored, const QDateTime &now)
{
    const SmtpServer &server = stored.server;
    const auto kept = change(m_db,
        u"INSERT INTO smtp_setting (one, host, port, security, user_name, sealed_password, "
        "sender, authorities, changed_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (one) DO UPDATE SET host = excluded.host, port = excluded.port, "
        "security = excluded.security, user_name = excluded.user_name, "
        "sealed_password = excluded.sealed_password, sender = excluded.sender, "
        "authorities = excluded.authorities, changed_at = excluded.changed_at"_s,
        { server.host, server.port, mailSecurityKey(server.security), text(server.user),
            text(stored.sealedPassword), server.sender,
            text(QString::fromLatin1(server.authorities)), toStored(now) });
    return withoutValue(kept);
}

Result<void> SmtpRepository::remove()
{
    const auto removed = change(m_db, u"DELETE FROM smtp_setting"_s);
    return withoutValue(removed);
}

Result<SmtpServer> smtpServerOf(const QSqlDatabase &db, const QString &dataFolder)
{
    auto stored = SmtpRepository(db).get();
    if (!stored)
        return fail(stored.error());
    const auto organization = OrganizationRepository(db).get();
    if (!organization)
        return fail(organization.error());
    stored->server.senderName = organization->name;
    if (stored->sealedPassword.isEmpty())
        return stored->server;
    if (const auto right = SealKey::expectRight(db, dataFolder); !right)
        return fail(right.error());
    const auto key = SealKey::load(dataFolder);
    const auto password =
        key ? key->open(stored->sealedPassword) : Result<QByteArray>(fail(key.error()));
    if (!password)
        return fail(password.error());
    stored->server.password = *password;
    return stored->server;
}

} // namespace Relais::Backend
