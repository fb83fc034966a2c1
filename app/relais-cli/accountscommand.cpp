// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais-cli/command.h"
#include "app/relais-cli/output.h"
#include "core/domain/closedservice.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <optional>

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

void sayWhatToOpen(Call &call, AccountService &service)
{
    QObject::connect(&service, &AccountService::openBrowser, &service, [&call](const QUrl &url) {
        const QString address = url.toString(QUrl::FullyEncoded);
        call.out.json({ { u"open"_s, address } });
        call.out.line(u"Open this page in your browser and agree:\n"_s + address);
        call.out.flush();
    });
}

bool asksSecret(const Capabilities &can)
{
    return can.asks.contains(ConnectField::AppPassword) || can.asks.contains(ConnectField::Token)
        || can.asks.contains(ConnectField::Password);
}

//! What the network asks for and the command does not say; empty: nothing is missing.
QString missingIn(const Capabilities &can, const ConnectRequest &request, bool hasServer)
{
    if (can.asks.contains(ConnectField::Server) && request.server.isEmpty() && !hasServer)
        return u"--server"_s;
    if (can.asks.contains(ConnectField::Handle) && request.handle.isEmpty())
        return u"--handle"_s;
    if (can.asks.contains(ConnectField::UserId) && request.handle.isEmpty())
        return u"--handle, the id of the user"_s;
    if (can.asks.contains(ConnectField::Place) && request.place.isEmpty())
        return u"--place, the channel, room or group"_s;
    if (can.asks.contains(ConnectField::Board) && request.place.isEmpty())
        return u"--place, the board"_s;
    return {};
}

//! From standard input, so that it is in no shell history and no process list. Nothing when it is
//! too long: a part of it would only be refused by the network.
std::optional<QString> secretFromInput()
{
    constexpr qint64 endOfLine = 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return QString();
    const QByteArray line = input.readLine(longestPassword + endOfLine + 1);
    const QByteArray secret = line.trimmed();
    if (line.size() > longestPassword + endOfLine || secret.size() > longestPassword)
        return std::nullopt;
    return QString::fromUtf8(secret);
}

//! Why nobody can be on a network that is no more; empty for every other word.
QString closedText(const QString &word)
{
    const auto closed = closedServiceFrom(word);
    if (!closed)
        return {};
    QString text = u"%1 is closed"_s.arg(closed->name);
    if (!closed->closed.isEmpty())
        text += u" since "_s + closed->closed;
    if (!closed->successor.isEmpty())
        text += u"; it went on as "_s + closed->successor;
    return QString(text + u". An old account there can be left out."_s);
}

QCoro::Task<ExitCode> add(Call &call)
{
    if (const QString closed = closedText(call.words.constFirst()); !closed.isEmpty()) {
        call.out.error(closed);
        co_return ExitCode::Usage;
    }
    const auto network = networkFromKey(call.words.constFirst());
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    AccountService &service = (*core)->accounts();
    const auto offers = service.offers();
    if (!offers)
        co_return call.failed(offers.error());
    const auto offer = std::find_if(offers->begin(), offers->end(),
        [&network](const NetworkOffer &one) { return one.network == network; });
    if (offer == offers->end() || offer->can.signIn == Capabilities::SignIn::None) {
        call.out.error(u"No account can be connected on \"%1\"."_s.arg(call.words.constFirst()));
        co_return ExitCode::Usage;
    }
    ConnectRequest request { .server = QUrl(call.options.value(u"server"_s)),
        .handle = call.options.value(u"handle"_s),
        .place = call.options.value(u"place"_s),
        .clientId = call.options.value(u"client-id"_s) };
    if (!offer->byWebhook()) {
        const QString missing = missingIn(offer->can, request, !offer->setting.server.isEmpty());
        if (!missing.isEmpty()) {
            call.out.error(u"Name %1."_s.arg(missing));
            co_return ExitCode::Usage;
        }
        const bool byPassword = offer->can.takesAppPassword && !call.options.isSet(u"browser"_s);
        if (asksSecret(offer->can) || byPassword) {
            const auto secret = secretFromInput();
            if (!secret) {
                call.out.error(
                    u"The secret on standard input has more than %1 bytes."_s.arg(longestPassword));
                co_return ExitCode::Usage;
            }
            request.secret = *secret;
        }
    }
    sayWhatToOpen(call, service);
    const auto account = co_await service.connect(*network, std::move(request));
    if (!account)
        co_return call.failed(account.error());
    print(call, *account);
    co_return ExitCode::Ok;
}

//! Where the person ends what Relais cannot, or not in any case.
QString pageToEndAt(const AccountService &service, const AccountId &id)
{
    const auto accounts = service.accounts();
    if (!accounts)
        return {};
    for (const Account &account : *accounts) {
        const Capabilities can = service.capabilities(account.network);
        if (account.id == id && can.ending != Capabilities::Ending::ByRelais)
            return can.grantsPageOf(account.server).toString(QUrl::FullyEncoded);
    }
    return {};
}

QCoro::Task<ExitCode> remove(Call &call)
{
    const auto core = co_await call.core();
    if (!core)
        co_return call.failed(core.error());
    const AccountId id { call.words.constFirst() };
    const QString page = pageToEndAt((*core)->accounts(), id);
    const auto removed = co_await (*core)->accounts().disconnect(id);
    if (!removed)
        co_return call.failed(removed.error());
    QJsonObject said { { u"id"_s, id.value }, { u"removed"_s, true } };
    if (!page.isEmpty())
        said.insert("endAt"_L1, page);
    call.out.json(said);
    call.out.line(u"Disconnected; its key is gone from the keychain."_s);
    if (!page.isEmpty())
        call.out.line(QString(u"What the network still has is ended in its settings: "_s + page));
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

Command addCommand()
{
    Command command;
    command.name = u"accounts add"_s;
    command.usage =
        u"NETWORK [--server URL] [--handle H] [--place P] [--client-id ID] [--browser]"_s;
    command.summary = u"Connects an account; what a network asks for differs."_s;
    command.details =
        u"bluesky: --handle, and its app password on standard input, or --browser; --server when "
        u"it is\n"
        "not found from the handle. mastodon: --server. x, linkedin: the company's own app there, "
        "by the\n"
        "organization's settings or --client-id. Chats: --server, --place (channel, room or "
        "group),\n"
        "and where they take a personal token, that on standard input.\n"
        "By the browser: writes the page to open, then waits up to five minutes. X charges the\n"
        "company for each post. Networks without an app are relayed to in their own page."_s;
    command.options = {
        { u"server"_s, u"The network's instance."_s, u"URL"_s },
        { u"handle"_s, u"The account's name or id, as lea.example.social."_s, u"H"_s },
        { u"place"_s, u"The channel, room or group to post in."_s, u"P"_s },
        { u"client-id"_s, u"The client id of the company's app."_s, u"ID"_s },
        { u"browser"_s, u"Sign in in the browser where an app password is the other way."_s },
    };
    command.fewestWords = 1;
    command.mostWords = 1;
    command.run = add;
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
    return { listCommand(), addCommand(), removeCommand() };
}

} // namespace Relais::Cli
