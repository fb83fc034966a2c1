// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/relayoutput.h"

#include "app/relais-cli/output.h"
#include "core/api/codec.h"
#include "core/domain/relaystate.h"
#include "core/services/clientcore.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/sync/syncservice.h"

#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
QString stateOf(const RelayService::Row &row)
{
    const QString state = relayStateKey(row.relay.state);
    return row.waiting.isEmpty() ? state : QString(state % u" ("_s % row.waiting % u')');
}

bool isScheduled(const RelayService::Row &row)
{
    return row.waiting == u"scheduled"_s || row.waiting == u"quiet-hours"_s
        || row.waiting == u"paused"_s;
}

//! Of one that has not come to an end: what it waits for need not be a network.
ExitCode whyItWaits(const RelayService::Row &row)
{
    if (row.waiting.startsWith(u"keychain-"_s))
        return ExitCode::Keychain;
    return row.waiting == u"storage"_s ? ExitCode::Failed : ExitCode::Offline;
}

//! It does not go out any more, which may matter more than what the others wait for.
ExitCode afterCancelled(Call &call, const Relay &relay, ExitCode code)
{
    call.out.error(sentenceFor(relay.lastError.value_or(Error { ErrorCode::Cancelled })));
    return code == ExitCode::NeedsPerson ? code : ExitCode::Failed;
}
} // namespace

void printRelay(Call &call, const RelayService::Row &row)
{
    const Relay &relay = row.relay;
    QJsonObject json { { u"id"_s, relay.id.value }, { u"story"_s, relay.story.value },
        { u"storyTitle"_s, row.storyTitle }, { u"network"_s, networkKey(relay.network) },
        { u"account"_s, relay.account.value }, { u"handle"_s, row.account.handle },
        { u"text"_s, relay.text }, { u"state"_s, relayStateKey(relay.state) },
        { u"waiting"_s, row.waiting }, { u"needsPerson"_s, row.needsPerson },
        { u"attempts"_s, relay.attempts }, { u"nextAt"_s, Api::toWire(row.nextAt) },
        { u"postId"_s, relay.postId }, { u"permalink"_s, relay.permalink.toString() },
        { u"trackedLink"_s, relay.trackedLink.toString() },
        { u"createdAt"_s, Api::toWire(relay.createdAt) },
        { u"changedAt"_s, Api::toWire(relay.changedAt) }, { u"visits"_s, row.visits } };
    if (relay.lastError) {
        json.insert(u"error"_s, errorCodeName(relay.lastError->code));
        json.insert(u"errorReason"_s, relay.lastError->reason);
    }
    call.out.json(json);
    call.out.line(relay.id.value % u"  "_s % column(networkKey(relay.network), 8) % u"  "_s
        % column(stateOf(row), 28) % u"  "_s % row.storyTitle);
    if (relay.lastError && relay.state == RelayState::Refused)
        call.out.line(u"    "_s + sentenceFor(*relay.lastError));
}

void printOwnPages(Call &call, RelayService &relays)
{
    QObject::connect(&relays, &RelayService::openOwnPage, &relays,
        [&call](const RelayId &id, const QUrl &page, const QString &text) {
            const QString address = page.toString(QUrl::FullyEncoded);
            call.out.json(
                { { u"relay"_s, id.value }, { u"open"_s, address }, { u"text"_s, text } });
            call.out.line(u"Finish it in your browser:\n  "_s % address % u"\nThe text:\n"_s % text
                % u"\nThen: relais-cli outbox confirm "_s % id.value);
        });
}

QCoro::Task<Result<void>> runOutbox(ClientCore &core)
{
    const auto started = core.outbox().start();
    if (!started)
        co_return started;
    co_await core.outbox().settled();
    core.outbox().stop();
    // How it ended is told the backend now, if it can be; else with the next sync.
    if (core.sync().status().waitingPushes > 0)
        co_await core.sync().round();
    co_return {};
}

ExitCode printOutcome(Call &call, RelayService &relays, const QList<RelayId> &ids)
{
    ExitCode code = ExitCode::Ok;
    for (const RelayId &id : ids) {
        const auto row = relays.row(id);
        if (!row)
            return call.failed(row.error());
        printRelay(call, *row);
        if (row->needsPerson)
            code = ExitCode::NeedsPerson;
        else if (row->relay.state == RelayState::Cancelled)
            code = afterCancelled(call, row->relay, code);
        else if (code == ExitCode::Ok && !isSettled(row->relay.state) && !isScheduled(*row))
            code = whyItWaits(*row);
    }
    return code;
}

} // namespace Relais::Cli
