// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/services/accountservice.h"
#include "core/services/clientcore.h"

#include <QFile>
#include <QJsonObject>

namespace Relais::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestPassword = 1024;

QString stateWord(Account::State state)
{
    switch (state) {
    case Account::State::Connected:
        return u"connected"_s;
    case Account::State::SignInAgain:
        return u"sign-in-again"_s;
    case Account::State::SecretUnreadable:
        return u"secret-unreadable"_s;
    }
    return {};
}

void print(Call &call, const Account &account)
{
    call.out.json({ { u"id"_s, account.id.value }, { u"network"_s, networkKey(account.network) },
        { u"handle"_s, account.handle }, { u"displayName"_s, account.displayName },
        { u"server"_s, account.server.toString() }, { u"state"_s, stateWord(account.state) } });
    call.out.line(column(account.id.value, 36) % u"  "_s % column(networkKey(account.network), 8)
        % u"  "_s % column(account.handle, 30) % u"  "_s % stateWord(account.state));
}

QCoro::Task<ExitCode> list(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const auto accounts = (*core)->accounts().accounts();
    if (!accounts)
        co_return call.failed(accounts.error());
    for (const Account &account : *accounts)
        print(call, account);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> addBluesky(Call &call)
{
    QFile input;
    const QString handle = call.options.value(u"handle"_s);
    if (handle.isEmpty() || !input.open(stdin, QIODevice::ReadOnly)) {
        call.out.error(u"Name --handle, and give the app password on standard input."_s);
        co_return ExitCode::Usage;
    }
    // From standard input, so that it is in no shell history and no process list.
    const QString password = QString::fromUtf8(input.readLine(longestPassword)).trimmed();
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const QUrl server(call.options.value(u"server"_s));
    const auto account = co_await (*core)->accounts().connectBluesky(server, handle, password);
    if (!account)
        co_return call.failed(account.error());
    print(call, *account);
    co_return ExitCode::Ok;
}

void sayWhatToOpen(Call &call, AccountService &service)
{
    QObject::connect(&service, &AccountService::openBrowser, &service, [&call](const QUrl &url) {
        const QString address = url.toString(QUrl::FullyEncoded);
        call.out.json({ { u"open"_s, address } });
        call.out.line(u"Open this page in your browser and agree:\n"_s + address);
        call.out.flush();
    });
}

QCoro::Task<ExitCode> addMastodon(Call &call)
{
    const QUrl server(call.options.value(u"server"_s));
    if (server.isEmpty()) {
        call.out.error(u"Name --server, the instance's address."_s);
        co_return ExitCode::Usage;
    }
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    AccountService &service = (*core)->accounts();
    sayWhatToOpen(call, service);
    const auto account = co_await service.connectMastodon(server);
    if (!account)
        co_return call.failed(account.error());
    print(call, *account);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> addX(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    AccountService &service = (*core)->accounts();
    sayWhatToOpen(call, service);
    const auto account = co_await service.connectX(call.options.value(u"client-id"_s));
    if (!account)
        co_return call.failed(account.error());
    print(call, *account);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> addLinkedIn(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    AccountService &service = (*core)->accounts();
    sayWhatToOpen(call, service);
    const auto account = co_await service.connectLinkedIn(call.options.value(u"client-id"_s));
    if (!account)
        co_return call.failed(account.error());
    print(call, *account);
    co_return ExitCode::Ok;
}

QCoro::Task<ExitCode> remove(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const AccountId id { call.words.constFirst() };
    const auto removed = co_await (*core)->accounts().disconnect(id);
    if (!removed)
        co_return call.failed(removed.error());
    call.out.json({ { u"id"_s, id.value }, { u"removed"_s, true } });
    call.out.line(u"Disconnected; its key is gone from the keychain."_s);
    co_return ExitCode::Ok;
}

Command listCommand()
{
    Command command;
    command.name = u"accounts"_s;
    command.summary = u"Lists the accounts that one can relay to."_s;
    command.run = list;
    return command;
}

Command blueskyCommand()
{
    Command command;
    command.name = u"accounts add bluesky"_s;
    command.usage = u"--handle H [--server URL]"_s;
    command.summary = u"Connects a Bluesky account; the app password comes on standard input."_s;
    command.options = {
        { u"handle"_s, u"The account's handle, as lea.example.social."_s, u"H"_s },
        { u"server"_s, u"Its server (PDS); found from the handle when not named."_s, u"URL"_s },
    };
    command.run = addBluesky;
    return command;
}

Command mastodonCommand()
{
    Command command;
    command.name = u"accounts add mastodon"_s;
    command.usage = u"--server URL"_s;
    command.summary = u"Connects an account of a Mastodon-compatible server, by the browser."_s;
    command.details = u"Writes the page to open, then waits up to five minutes for the browser to\n"
                      "come back."_s;
    command.options = { { u"server"_s, u"The instance's address."_s, u"URL"_s } };
    command.run = addMastodon;
    return command;
}

Command xCommand()
{
    Command command;
    command.name = u"accounts add x"_s;
    command.usage = u"--client-id ID"_s;
    command.summary = u"Connects an account on X by the company's own app there, by the browser."_s;
    command.details =
        u"X charges the company for each post. Without an app, relays to X are finished\n"
        "in X's own page, which needs no account here."_s;
    command.options = { { u"client-id"_s, u"The client id of the company's app."_s, u"ID"_s } };
    command.run = addX;
    return command;
}

Command linkedInCommand()
{
    Command command;
    command.name = u"accounts add linkedin"_s;
    command.usage = u"--client-id ID"_s;
    command.summary =
        u"Connects a LinkedIn account by the company's own app there, by the browser."_s;
    command.details =
        u"LinkedIn must have enabled the native sign-in for the app. Without an app, relays to\n"
        "LinkedIn are finished in its own page, which needs no account here."_s;
    command.options = { { u"client-id"_s, u"The client id of the company's app."_s, u"ID"_s } };
    command.run = addLinkedIn;
    return command;
}

Command removeCommand()
{
    Command command;
    command.name = u"accounts remove"_s;
    command.usage = u"ACCOUNT-ID"_s;
    command.summary = u"Disconnects an account and removes its key; past relays stay."_s;
    command.fewestWords = 1;
    command.mostWords = 1;
    command.run = remove;
    return command;
}
} // namespace

QList<Command> accountsCommands()
{
    return { listCommand(), blueskyCommand(), mastodonCommand(), linkedInCommand(), xCommand(),
        removeCommand() };
}

} // namespace Relais::Cli
