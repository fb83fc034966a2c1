// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/signinservice.h"

#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
QCoro::Task<ExitCode> signIn(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    SignInService &session = (*core)->session();
    const QString invitation = call.words.join(u' ');
    const auto joined = co_await session.join(invitation);
    if (!joined)
        co_return call.failed(joined.error());
    const Member member = session.member();
    call.out.json({ { u"member"_s, member.id.value }, { u"name"_s, member.name },
        { u"organization"_s, session.organizationName() },
        { u"server"_s, session.server().toString() } });
    call.out.line(u"Signed in as "_s % member.name % u", "_s % session.organizationName() % u'.');
    co_return ExitCode::Ok;
}
} // namespace

Command signInCommand()
{
    Command command;
    command.name = u"sign-in"_s;
    command.usage = u"INVITATION"_s;
    command.summary = u"Signs in with a one-time invitation."_s;
    command.details =
        u"INVITATION is the link (relais://join?…) or the server's address and the code, in any\n"
        "spacing. The session is kept in the desktop's keychain and nowhere else."_s;
    command.fewestWords = 1;
    command.mostWords = 8;
    command.run = signIn;
    return command;
}

} // namespace Relais::Cli
