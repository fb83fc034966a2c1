// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/privacy/exportservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
QString organizationMissing()
{
    return u"What your organization knows is missing: it cannot be reached now."_s;
}

QCoro::Task<ExitCode> exportAll(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const auto all = co_await (*core)->exports().everythingAboutMe();
    if (!all)
        co_return call.failed(all.error());
    const QByteArray *bytes = &all->json;
    const QString target = call.words.value(0, u"-"_s);
    if (target == u"-"_s) {
        if (call.out.isJson())
            call.out.json(QJsonDocument::fromJson(*bytes).object());
        else
            call.out.raw(*bytes);
        if (all->missing)
            call.out.error(organizationMissing());
        co_return ExitCode::Ok;
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(*bytes) != bytes->size() || !file.commit()) {
        call.out.error(QString(u"The file cannot be written: "_s % file.errorString()));
        co_return ExitCode::Failed;
    }
    call.out.json({ { u"file"_s, target }, { u"bytes"_s, bytes->size() },
        { u"organizationPart"_s, !all->missing.has_value() } });
    call.out.line(u"Everything about you is in "_s % target % u'.');
    if (all->missing)
        call.out.line(organizationMissing());
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> erase(Call &call)
{
    const auto core = co_await call.signedInCore();
    if (!core)
        co_return call.failed(core.error());
    const QString confirm = call.options.value(u"confirm"_s);
    const auto erased = co_await (*core)->exports().eraseMe(confirm);
    if (!erased && erased.error().reason == u"confirmation"_s) {
        call.out.error(u"Nothing was erased. Say your own e-mail address: --confirm ADDRESS."_s);
        co_return ExitCode::Failed;
    }
    if (!erased)
        co_return call.failed(erased.error());
    call.out.json({ { u"erased"_s, true } });
    call.out.line(u"You are no longer in your organization's Relais. What is on this machine "
                  "stays here."_s);
    co_return ExitCode::Ok;
}
} // namespace

Command eraseCommand()
{
    Command command;
    command.name = u"erase"_s;
    command.usage = u"--confirm ADDRESS"_s;
    command.summary = u"Takes you out of your organization's Relais, for good."_s;
    command.details = u"Your name, devices and words there are erased. Relays stay in the counts,\n"
                      "without you; posts on your accounts stay yours. Export first."_s;
    command.options = { QCommandLineOption(
        u"confirm"_s, u"Your own e-mail address, to say that you mean it."_s, u"ADDRESS"_s) };
    command.run = erase;
    return command;
}

Command exportCommand()
{
    Command command;
    command.name = u"export"_s;
    command.usage = u"[FILE|-]"_s;
    command.summary = u"Writes everything about you to one JSON file, or to standard output."_s;
    command.details =
        u"Member, accounts (never their keys), relays with texts, history and counts,\n"
        "drafts, saved stories and choices; and every row that your organization's\n"
        "backend has about you, when it can be reached."_s;
    command.mostWords = 1;
    command.run = exportAll;
    return command;
}

} // namespace Relais::Cli
