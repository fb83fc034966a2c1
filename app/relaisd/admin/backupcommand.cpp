// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A restored backup is another timeline: clients that saw more than it holds must start over,
// which the new epoch makes them do.
Result<void> startTimelineIn(const QSqlDatabase &copy)
{
    if (const auto started = ChangeSequence(copy).startTimeline(); !started)
        return started;
    // One file, without the log beside it, is what gets carried away.
    const auto single = run(copy, u"PRAGMA journal_mode = DELETE"_s);
    return withoutValue(single);
}

Result<void> startNewTimeline(const QString &file)
{
    const QString name = u"backup"_s;
    Result<void> done;
    {
        const auto copy = openDatabase(u"sqlite:"_s + file, name, false);
        done = copy ? startTimelineIn(*copy) : Result<void>(fail(copy.error()));
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

Result<void> removePart(const QString &part)
{
    for (const QString &end : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
        if (QFileInfo::exists(part + end) && !QFile::remove(part + end))
            return fail(ErrorCode::Storage, u"cannot remove "_s + part + end);
    }
    return {};
}

Result<void> fillPart(const QString &part, const QSqlDatabase &db)
{
    // One read transaction: writers go on meanwhile.
    if (const auto copied = run(db, u"VACUUM INTO ?"_s, { part }); !copied)
        return fail(copied.error());
    return startNewTimeline(part);
}

// Under another name until it is whole: one that was cut short must not pass for a backup.
Result<void> writeCopy(const QSqlDatabase &db, const QString &file)
{
    const QString part = file + u".part"_s;
    if (const auto removed = removePart(part); !removed)
        return removed;
    Result<void> done = fillPart(part, db);
    if (done && !QFile::rename(part, file))
        done = fail(ErrorCode::Storage, u"cannot rename "_s + part);
    if (!done) // else one a night stays on the disk that is full
        static_cast<void>(removePart(part));
    return done;
}

Result<QString> backup(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    const auto source = sqliteFile(*config);
    if (!source)
        return source;
    // Of a folder's mistyped name it would be whole, and empty.
    if (!QFileInfo(*source).isFile())
        return fail(ErrorCode::NotFound, u"there is no database "_s + *source);
    const QString file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    if (QFileInfo::exists(file))
        return fail(ErrorCode::Conflict, file + u" exists; a backup never overwrites"_s);
    const auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    if (const auto written = writeCopy(*db, file); !written)
        return fail(written.error());
    if (const auto kept = recordDone(*db, SystemClock(), u"command.backup"_s); !kept)
        return fail(kept.error());
    return u"%1 holds the database. Pictures are files that never change: copy %2/media beside "
           "it.\n"_s.arg(file, config->dataFolder);
}

} // namespace

Command backupCommand()
{
    return commandOf(
        { u"admin backup"_s, u"writes a copy of the database to FILE, also while serving"_s, {},
            { { u"file"_s, u"A file that does not exist yet."_s } } },
        [](const QCommandLineParser &parser) { return exitCodeSaying(backup(parser)); });
}

} // namespace Relais::Backend
