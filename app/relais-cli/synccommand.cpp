// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/insights/countsreader.h"
#include "core/services/sync/syncservice.h"

#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
QCoro::Task<ExitCode> sync(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    SyncService &service = (*core)->sync();
    if (call.options.isSet(u"allow-deletion"_s))
        service.allowDeletion();
    // What the networks counted meanwhile goes with this round.
    const bool all = call.options.isSet(u"counts"_s);
    const auto counted = co_await (*core)->countsReader().readNow(all);
    if (!counted)
        co_return call.failed(counted.error());
    const auto report = co_await service.round();
    if (!report)
        co_return call.failed(report.error());
    const int waiting = service.status().waitingPushes;
    call.out.json({ { u"pulled"_s, report->pulled }, { u"pushed"_s, report->pushed },
        { u"fullResync"_s, report->fullResync }, { u"countsRead"_s, *counted },
        { u"deletionsAsked"_s, report->deletionsAsked }, { u"waitingPushes"_s, waiting } });
    call.out.line(u"%1 changes received, %2 sent, %3 wait."_s.arg(report->pulled)
            .arg(report->pushed)
            .arg(waiting));
    if (report->deletionsAsked > 0) {
        call.out.error(u"The server wants %1 stories removed at once. Nothing was removed. "
                       "To agree: relais-cli sync --allow-deletion"_s.arg(report->deletionsAsked));
        co_return ExitCode::NeedsPerson;
    }
    co_return ExitCode::Ok;
}
} // namespace

Command syncCommand()
{
    Command command;
    command.name = u"sync"_s;
    command.summary = u"Sends what waits to the company's server and gets what is new."_s;
    command.options = {
        { u"allow-deletion"_s, u"Lets the server remove more than a fifth of the stories."_s },
        { u"counts"_s, u"Reads all own posts' counts back now, not only those that are due."_s },
    };
    command.run = sync;
    return command;
}

} // namespace Relais::Cli
