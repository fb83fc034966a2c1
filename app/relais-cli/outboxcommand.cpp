// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "app/relais-cli/relayoutput.h"
#include "core/api/codec.h"
#include "core/domain/relaystate.h"
#include "core/services/clientcore.h"

#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
using Act = std::function<QCoro::Task<Result<void>>(RelayService &, RelayId, const Call &)>;

QCoro::Task<ExitCode> list(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const auto rows = (*core)->relays().rows();
    if (!rows)
        co_return call.failed(rows.error());
    ExitCode code = ExitCode::Ok;
    for (const RelayService::Row &row : *rows) {
        if (row.needsPerson)
            code = ExitCode::NeedsPerson;
        printRelay(call, row);
    }
    if (rows->isEmpty())
        call.out.line(u"Nothing waits."_s);
    co_return code;
}

QCoro::Task<ExitCode> run(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    RelayService &relays = (*core)->relays();
    QList<RelayId> ids;
    const auto rows = relays.rows();
    if (!rows)
        co_return call.failed(rows.error());
    for (const RelayService::Row &row : *rows) {
        if (!isSettled(row.relay.state))
            ids.append(row.relay.id);
    }
    printOwnPages(call, relays);
    const auto ran = co_await runOutbox(**core);
    if (!ran)
        co_return call.failed(ran.error());
    if (ids.isEmpty())
        call.out.line(u"Nothing waits."_s);
    co_return printOutcome(call, relays, ids);
}

QCoro::Task<ExitCode> show(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const RelayId id { call.words.constFirst() };
    const auto row = (*core)->relays().row(id);
    if (!row)
        co_return call.failed(row.error());
    const auto history = (*core)->relays().history(id);
    if (!history)
        co_return call.failed(history.error());
    printRelay(call, *row);
    call.out.line(row->relay.text % u'\n' % row->relay.trackedLink.toString());
    for (const RelayStep &step : *history) {
        call.out.json(
            { { u"at"_s, Api::toWire(step.at) }, { u"state"_s, relayStateKey(step.state) },
                { u"attempt"_s, step.attempt }, { u"reason"_s, step.reason } });
        call.out.line(Api::toWire(step.at) % u"  "_s % column(relayStateKey(step.state), 18)
            % u"  "_s % step.reason);
    }
    co_return ExitCode::Ok;
}

//! An act of the person on one relay, then what the outbox makes of it.
QCoro::Task<ExitCode> act(Call &call, Act what)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    RelayService &relays = (*core)->relays();
    const RelayId id { call.words.constFirst() };
    const auto done = co_await what(relays, id, call);
    if (!done)
        co_return call.failed(done.error());
    const auto now = relays.row(id);
    printOwnPages(call, relays);
    const auto ran = co_await runOutbox(**core);
    if (!ran && ran.error().reason != u"outbox-in-use"_s)
        co_return call.failed(ran.error());
    if (now && now->relay.state == RelayState::Cancelled) { // as was asked
        printRelay(call, *now);
        co_return ExitCode::Ok;
    }
    QList<RelayId> ids;
    ids.append(id);
    const ExitCode code = printOutcome(call, relays, ids);
    if (!ran && code == ExitCode::Offline) {
        call.out.line(u"Relais is running on this profile and goes on with it."_s);
        co_return ExitCode::Ok;
    }
    co_return code;
}

QCoro::Task<Result<void>> confirm(RelayService &relays, RelayId id, const Call &call)
{
    const QString text = call.options.value(u"permalink"_s).trimmed();
    const QUrl link(text, QUrl::StrictMode);
    const bool isNo = call.options.isSet(u"no"_s);
    const bool isWeb = link.isValid() && !link.host().isEmpty()
        && (link.scheme() == u"https"_s || link.scheme() == u"http"_s);
    if (!text.isEmpty() && (isNo || !isWeb))
        co_return fail(ErrorCode::InvalidInput, text, u"permalink-form"_s);
    auto saying = isNo ? relays.confirmNotPublished(id) : relays.confirmPublished(id, link);
    const auto said = co_await std::move(saying);
    co_return said;
}

Command commandFor(const QString &word, const QString &summary, Act what)
{
    Command command;
    command.name = u"outbox "_s + word;
    command.usage = u"RELAY"_s;
    command.summary = summary;
    command.fewestWords = 1;
    command.mostWords = 1;
    command.run = [what = std::move(what)](Call &call) { return act(call, what); };
    return command;
}

Command listCommand()
{
    Command command;
    command.name = u"outbox"_s;
    command.summary = u"Lists the relays: what needs you, what waits, the rest."_s;
    command.run = list;
    return command;
}

Command runCommand()
{
    Command command;
    command.name = u"outbox run"_s;
    command.summary = u"Sends what is due, and settles what was interrupted."_s;
    command.details =
        u"Respects quiet hours for scheduled and retried relays; never sends twice."_s;
    command.run = run;
    return command;
}

Command showCommand()
{
    Command command;
    command.name = u"outbox show"_s;
    command.usage = u"RELAY"_s;
    command.summary = u"Shows one relay with its history."_s;
    command.fewestWords = 1;
    command.mostWords = 1;
    command.run = show;
    return command;
}

Command confirmCommand()
{
    Command command = commandFor(u"confirm"_s,
        u"Says that a relay finished in the network's page went out, or (--no) did not."_s,
        confirm);
    command.usage = u"RELAY [--permalink URL | --no]"_s;
    command.options = {
        { u"permalink"_s, u"Where the post is."_s, u"URL"_s },
        { u"no"_s, u"It did not go out."_s },
    };
    return command;
}
} // namespace

QList<Command> outboxCommands()
{
    return { listCommand(), runCommand(), showCommand(),
        commandFor(u"retry"_s, u"Sends a relay now, or opens its page again."_s,
            [](RelayService &relays, RelayId id, const Call &) {
                return relays.retry(std::move(id));
            }),
        commandFor(u"check"_s, u"Asks the network now whether it has the post."_s,
            [](RelayService &relays, RelayId id, const Call &) {
                return relays.checkNow(std::move(id));
            }),
        commandFor(u"cancel"_s, u"Cancels a relay that has not gone out."_s,
            [](RelayService &relays, RelayId id, const Call &) {
                return relays.cancel(std::move(id));
            }),
        commandFor(u"delete"_s, u"Takes a published post back at its network."_s,
            [](RelayService &relays, RelayId id, const Call &) {
                return relays.deleteAtNetwork(std::move(id));
            }),
        confirmCommand() };
}

} // namespace Relais::Cli
