// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/support.h"

#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "core/api/session.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<QSqlDatabase> openForAdmin(const Config &config)
{
    auto db = openDatabase(config.databaseUrl, u"admin"_s, false);
    if (!db)
        return db;
    if (const auto migrated = migrate(*db); !migrated)
        return fail(migrated.error());
    return db;
}

Result<QSqlDatabase> openForAdmin(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    return openForAdmin(*config);
}

Result<QString> sqliteFile(const Config &config)
{
    const QString scheme = u"sqlite:"_s;
    if (!config.databaseUrl.startsWith(scheme))
        return fail(ErrorCode::Unsupported,
            u"this is for SQLite; PostgreSQL has its own tools, see the guide"_s);
    return config.databaseUrl.mid(scheme.size());
}

Result<QString> invitationLink(
    QSqlDatabase &db, const Config &config, const MemberId &member, const Clock &clock)
{
    const auto code = issueInvitation(db, member, clock);
    if (!code)
        return fail(code.error());
    const QUrl link = Api::toLink({ QUrl(config.publicUrl), *code });
    return QString::fromLatin1(link.toEncoded());
}

QString invitationText(const QString &name, const QString &link)
{
    const auto invitation = Api::invitationFrom(link);
    const QString code = invitation ? Api::codeForPeople(invitation->code) : QString();
    return u"Invitation for %1, good for one device and %2 days:\n  %3\nor, typed in by hand:\n"
           "  server  %4\n  code    %5\n"_s.arg(name)
               .arg(invitationDays)
               .arg(link, invitation ? invitation->server.toString() : QString(), code);
}

Result<QList<Role>> rolesFrom(const QString &words)
{
    QList<Role> roles;
    const QStringList keys = words.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto role = roleFromKey(key.trimmed());
        if (!role)
            return fail(ErrorCode::InvalidInput,
                u"there is no role \"%1\": ambassador, editor, manager, admin"_s.arg(key),
                u"roles"_s);
        if (*role != Role::Ambassador && !roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

Result<void> recordCommand(const QSqlDatabase &db, const Clock &clock, const QString &act,
    const QString &subject, const QJsonObject &details)
{
    return AuditLog(db).append({ 0, clock.now(), auditConsole, act, subject, details });
}

Result<void> doRecorded(const QCommandLineParser &parser, const QString &act,
    const std::function<Result<CommandEntry>(const QSqlDatabase &, const Config &)> &work)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    const auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    Transaction transaction(*db);
    if (!transaction.isOpen())
        return storageError(*db);
    const auto entry = work(*db, *config);
    if (!entry)
        return fail(entry.error());
    const SystemClock clock;
    const auto kept = recordCommand(*db, clock, act, entry->subject, entry->details);
    return kept ? transaction.commit() : kept;
}

Result<void> recordDone(const QSqlDatabase &db, const Clock &clock, const QString &act)
{
    Transaction transaction(db);
    const auto kept = recordCommand(db, clock, act);
    return kept ? transaction.commit() : kept;
}

void say(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

} // namespace Relais::Backend
