// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/audit/auditcheck.h"
#include "app/relaisd/audit/auditsigner.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/datalock.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/organizationrepository.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

const QString connection = u"restore"_s;
const QString sqlite = u"sqlite:"_s;

//! Sound in every page, of this relaisd or an older one, with an organization and a whole log.
Result<void> check(QSqlDatabase &db)
{
    if (const auto sound = checkIntegrity(db); !sound)
        return sound;
    if (const auto migrated = migrate(db); !migrated)
        return migrated;
    if (const auto organization = OrganizationRepository(db).get(); !organization)
        return fail(ErrorCode::Corrupt, u"there is no organization in it"_s);
    const auto audit = checkAudit(db, {}, {});
    if (!audit)
        return fail(audit.error());
    if (!audit->problems.isEmpty())
        return fail(ErrorCode::Corrupt, u"its audit log: "_s + audit->problems.constFirst());
    return {};
}

//! lost: where the log of the data that is replaced ended.
Result<void> beginAgain(const QSqlDatabase &db, const std::optional<SignedHead> &lost)
{
    const SystemClock clock;
    QJsonObject details;
    if (lost)
        details = { { u"lostHead"_s, QString::number(lost->head.number) },
            { u"lostHash"_s, QString::fromLatin1(lost->head.hash) } };
    Transaction transaction(db);
    if (const auto started = ChangeSequence(db).startRestored(clock.now()); !started)
        return started;
    if (const auto kept = recordCommand(db, clock, u"command.restore"_s, {}, details); !kept)
        return kept;
    return transaction.commit();
}

//! One file, without the log beside it.
Result<void> closeUp(const QSqlDatabase &db)
{
    const auto single = run(db, u"PRAGMA journal_mode = DELETE"_s);
    return withoutValue(single);
}

// Of a restore that was killed, too: its log would be taken for the new copy's.
Result<void> makeRoom(const QString &copy)
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
        if (QFileInfo::exists(copy + end) && !QFile::remove(copy + end))
            return fail(ErrorCode::Storage, u"cannot remove "_s + copy + end);
    }
    return {};
}

//! Checks the copy and makes it ready to be served.
Result<void> prepare(const QString &copy, const std::optional<SignedHead> &lost)
{
    Result<void> done;
    {
        auto db = openDatabase(sqlite + copy, connection, false);
        done = db ? check(*db) : Result<void>(fail(db.error()));
        if (done)
            done = beginAgain(*db, lost);
        if (done)
            done = closeUp(*db);
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

// What was there is put aside and never thrown away; its log and shared memory go with it.
Result<QString> putAside(const QString &file)
{
    const QString stamp = SystemClock().now().toString(u"yyyyMMdd-HHmmss"_s);
    const QString aside = file + u".before-restore-"_s + stamp;
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s }) {
        if (QFileInfo::exists(file + end) && !QFile::rename(file + end, aside + end))
            return fail(ErrorCode::Storage, u"cannot rename "_s + file + end);
    }
    return aside;
}

Result<QString> replace(const QString &file, const QString &copy)
{
    QString aside;
    if (QFileInfo::exists(file)) {
        const auto put = putAside(file);
        if (!put)
            return put;
        aside = *put;
    }
    if (!QFile::rename(copy, file))
        return fail(ErrorCode::Storage, u"cannot rename "_s + copy);
    return aside;
}

//! The head of the restored log, signed; the one of the lost log stays beside it.
Result<void> signAgain(const Config &config, const QString &aside)
{
    const QString head = headFile(config.dataFolder);
    if (!aside.isEmpty() && QFileInfo::exists(head)) {
        const QString kept = head + aside.mid(aside.lastIndexOf(".before-restore-"_L1));
        if (!QFile::rename(head, kept))
            return fail(ErrorCode::Storage, u"cannot rename "_s + head);
    }
    const auto db = openForAdmin(config);
    if (!db)
        return fail(db.error());
    if (const auto key = AuditKey::ensure(config.dataFolder); !key)
        return fail(key.error());
    return signHeadNow(*db, config.dataFolder, SystemClock());
}

Result<QString> restore(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    const auto file = sqliteFile(*config);
    if (!file)
        return file;
    const QString backup = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    if (!QFileInfo(backup).isFile())
        return fail(ErrorCode::NotFound, u"there is no file "_s + backup);
    const auto lock = DataLock::take(config->dataFolder, DataLock::Kind::Replacing);
    if (!lock)
        return fail(lock.error());
    if (QFileInfo::exists(*file) && !parser.isSet(u"force"_s))
        return fail(ErrorCode::Conflict,
            *file + u" exists; with --force it is put aside, and nothing of it is deleted"_s);
    const QString copy = *file + u".restoring"_s;
    if (const auto made = makeRoom(copy); !made)
        return fail(made.error());
    if (!QFile::copy(backup, copy)
        || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::Storage, u"cannot copy %1 to %2"_s.arg(backup, copy));
    const auto lost = readHead(headFile(config->dataFolder));
    const auto prepared = prepare(copy, lost ? std::optional(*lost) : std::nullopt);
    if (!prepared) {
        QFile::remove(copy);
        return fail(prepared.error().code,
            u"%1 is not restored: %2"_s.arg(backup, prepared.error().detail));
    }
    const auto aside = replace(*file, copy);
    if (!aside)
        return aside;
    if (const auto head = signAgain(*config, *aside); !head)
        return fail(head.error());
    QString text =
        u"%1 is in use from the next start. Clients give back what they sent since.\n"_s.arg(
            backup);
    if (!aside->isEmpty())
        text += u"What was there is kept as %1\n"_s.arg(*aside);
    return text;
}

Result<QString> restored(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    const auto lock = DataLock::take(config->dataFolder, DataLock::Kind::Replacing);
    if (!lock)
        return fail(lock.error());
    auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    const auto lost = readHead(headFile(config->dataFolder));
    if (const auto begun = beginAgain(*db, lost ? std::optional(*lost) : std::nullopt); !begun)
        return fail(begun.error());
    if (const auto head = signHeadNow(*db, config->dataFolder, SystemClock()); !head)
        return fail(head.error());
    return u"Clients will give back what they sent since the backup.\n"_s;
}

} // namespace

Command restoredCommand()
{
    return commandOf({ u"admin restored"_s,
                         u"tells a database that it was restored by other tools (PostgreSQL)"_s },
        [](const QCommandLineParser &parser) { return exitCodeSaying(restored(parser)); });
}

Command restoreCommand()
{
    const QCommandLineOption force { u"force"_s,
        u"Also when there is a database: it is put aside."_s };
    return commandOf(
        { u"admin restore"_s, u"checks a backup and puts it in the place of the database"_s,
            { force }, { { u"file"_s, u"What admin backup wrote."_s } } },
        [](const QCommandLineParser &parser) { return exitCodeSaying(restore(parser)); });
}

} // namespace Relais::Backend
