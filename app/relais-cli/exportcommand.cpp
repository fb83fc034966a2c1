// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/exportservice.h"

#include <QJsonObject>
#include <QSaveFile>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
QCoro::Task<ExitCode> exportAll(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const auto bytes = (*core)->exports().everythingAboutMe();
    if (!bytes)
        co_return call.failed(bytes.error());
    const QString target = call.words.constFirst();
    if (target == u"-"_s) {
        call.out.raw(*bytes);
        co_return ExitCode::Ok;
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(*bytes) != bytes->size() || !file.commit()) {
        call.out.error(QString(u"The file cannot be written: "_s % file.errorString()));
        co_return ExitCode::Failed;
    }
    call.out.json({ { u"file"_s, target }, { u"bytes"_s, bytes->size() } });
    call.out.line(u"Everything this machine knows about you is in "_s % target % u'.');
    co_return ExitCode::Ok;
}
} // namespace

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.usage = u"FILE|-"_s;
    command.summary = u"Writes everything about you to one JSON file, or to standard output."_s;
    command.details =
        u"Member, accounts (never their keys), relays with texts, history and counts,\n"
        "drafts, saved stories and choices."_s;
    command.fewestWords = 1;
    command.mostWords = 1;
    command.run = exportAll;
    return command;
}

} // namespace Relais::Cli
