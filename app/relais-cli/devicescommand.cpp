// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/signin/deviceservice.h"

#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const Api::Device &device)
{
    if (device.endedFor == u"reuse"_s)
        return u"ended: its session was used from two places"_s;
    if (device.endedAt.isValid())
        return u"signed out"_s;
    return device.isThis ? u"this machine"_s : u"signed in"_s;
}

QCoro::Task<ExitCode> list(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const auto devices = co_await (*core)->devices().devices();
    if (!devices)
        co_return call.failed(devices.error());
    for (const Api::Device &device : *devices) {
        call.out.json(Api::toJson(device));
        call.out.line(device.id.value % u"  "_s % column(device.name, 32) % u"  "_s
            % device.usedAt.toString(Qt::ISODate) % u"  "_s % stateOf(device));
    }
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> revoke(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const DeviceId id { call.words.constFirst() };
    const auto revoked = co_await (*core)->devices().revoke(id);
    if (!revoked)
        co_return call.failed(revoked.error());
    call.out.json({ { u"id"_s, id.value }, { u"revoked"_s, true } });
    call.out.line(u"Signed out there."_s);
    co_return ExitCode::Ok;
}

} // namespace

QList<Command> devicesCommands()
{
    Command listing;
    listing.name = u"devices"_s;
    listing.summary = u"Lists where you are signed in."_s;
    listing.run = list;
    Command revoking;
    revoking.name = u"devices revoke"_s;
    revoking.usage = u"DEVICE-ID"_s;
    revoking.summary = u"Signs out one of your devices."_s;
    revoking.fewestWords = 1;
    revoking.mostWords = 1;
    revoking.run = revoke;
    return { listing, revoking };
}

} // namespace Relais::Cli
