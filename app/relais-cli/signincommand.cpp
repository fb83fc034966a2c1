// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/clientcore.h"
#include "core/services/signin/signinservice.h"

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
    const QString company = call.options.value(u"company"_s);
    if (company.isEmpty() == call.words.isEmpty()) {
        call.out.error(u"Give an invitation, or --company and your company's address."_s);
        co_return ExitCode::Usage;
    }
    QObject::connect(&session, &SignInService::openBrowser, &session, [&call](const QUrl &url) {
        const QString address = url.toString(QUrl::FullyEncoded);
        call.out.json({ { u"open"_s, address } });
        call.out.line(u"Open this page in your browser and sign in:\n"_s + address);
        call.out.flush();
    });
    const QUrl server(company.contains(u"://"_s) ? company : QString(u"https://"_s + company));
    const QString invitation = call.words.join(u' ');
    auto joining = company.isEmpty() ? session.join(invitation) : session.joinWithCompany(server);
    const auto joined = co_await std::move(joining);
    if (!joined)
        co_return call.failed(joined.error());
    const Member member = session.member();
    call.out.json({ { u"member"_s, member.id.value }, { u"name"_s, member.name },
        { u"organization"_s, session.organizationName() },
        { u"server"_s, session.server().toString() } });
    call.out.line(u"Signed in as "_s % member.name % u", "_s % session.organizationName() % u'.');
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> signOut(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    SignInService &session = (*core)->session();
    const bool everywhere = call.options.isSet(u"everywhere"_s);
    auto leaving = everywhere ? session.signOutEverywhere() : session.signOut();
    const auto left = co_await std::move(leaving);
    if (!left)
        co_return call.failed(left.error());
    call.out.json({ { u"signedOut"_s, true }, { u"everywhere"_s, everywhere } });
    call.out.line(everywhere ? u"Signed out everywhere."_s : u"Signed out."_s);
    co_return ExitCode::Ok;
}
} // namespace

Command signInCommand()
{
    Command command;
    command.name = u"sign-in"_s;
    command.usage = u"INVITATION | --company ADDRESS"_s;
    command.summary = u"Signs in with a one-time invitation, or with the company's own sign-in."_s;
    command.details =
        u"INVITATION is the link (relais://join?…) or the server's address and the code, in any\n"
        "spacing. The session is kept in the desktop's keychain and nowhere else. With\n"
        "--company it writes the page to open, then waits up to five minutes for the browser."_s;
    command.options = {
        { u"company"_s, u"The address of a Relais whose company has a sign-in."_s, u"ADDRESS"_s },
    };
    command.mostWords = 8;
    command.run = signIn;
    return command;
}

Command signOutCommand()
{
    Command command;
    command.name = u"sign-out"_s;
    command.usage = u"[--everywhere]"_s;
    command.summary = u"Ends the session of this machine, or of all."_s;
    command.options = { { u"everywhere"_s, u"On every device of yours."_s } };
    command.run = signOut;
    return command;
}

} // namespace Relais::Cli
