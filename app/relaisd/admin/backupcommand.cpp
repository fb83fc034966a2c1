// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A restored backup is another timeline: clients that saw more than it holds must start over,
// which the new epoch makes them do.
Result<void> startNewTimeline(const QString &file)
{
    const auto copy = openDatabase(u"sqlite:"_s + file, u"backup"_s, false);
    if (!copy)
        return fail(copy.error());
    if (const auto started = ChangeSequence(*copy).startTimeline(); !started)
        return started;
    // One file, without the log beside it, is what gets carried away.
    const auto single = run(*copy, u"PRAGMA journal_mode = DELETE"_s);
    return withoutValue(single);
}

Result<QString> backup(const QCommandLineParser &parser)
{
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    if (const auto source = sqliteFile(*config); !source)
        return source;
    const QString file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    if (QFileInfo::exists(file))
        return fail(ErrorCode::Conflict, file + u" exists; a backup never overwrites"_s);
    const auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    // One read transaction: writers go on meanwhile.
    if (const auto copied = run(*db, u"VACUUM INTO ?"_s, { file }); !copied)
        return fail(copied.error());
    if (const auto started = startNewTimeline(file); !started)
        return fail(started.error());
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
