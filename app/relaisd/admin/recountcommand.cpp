// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/links/clickretention.h"
#include "app/relaisd/repositories/recount.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int mostSaid = 1'000;

Result<QList<TotalDifference>> differences(const QCommandLineParser &parser)
{
    const auto db = openToLook(parser);
    if (!db)
        return fail(db.error());
    const Transaction snapshot(*db, Transaction::Kind::Read);
    if (!snapshot.isOpen())
        return storageError(*db);
    return recount(*db, toStored(rawClicksSince(SystemClock().now())), mostSaid);
}

} // namespace

Command recountCommand()
{
    return commandOf({ u"admin recount"_s, u"counts all totals anew and says where they differ"_s },
        [](const QCommandLineParser &parser) {
            const auto found = differences(parser);
            if (!found)
                return sayFailed(found.error());
            for (const TotalDifference &one : *found)
                say(QString(inWords(one) + u'\n'));
            if (found->isEmpty())
                say(u"All totals are what the raw rows say.\n"_s);
            return found->isEmpty() ? ExitCode::done : ExitCode::failed;
        });
}

} // namespace Relais::Backend
