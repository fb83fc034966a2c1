// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/support.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/networks/networkcosts.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/networkrepository.h"

#include <QFile>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 longestSecret = 4096;
constexpr qsizetype longestClientId = 400;

//! A change to a network, as a command asks for it.
using Edit = std::function<Result<void>(StoredNetwork &, const Config &)>;

Result<Network> networkIn(const QString &word)
{
    const auto network = networkFromKey(word);
    if (!network || *network == Network::Wall)
        return fail(ErrorCode::InvalidInput,
            u"\"%1\" is no network; relaisd admin network list has them"_s.arg(word));
    return *network;
}

// A secret on the command line would be seen by every user of the machine.
Result<QByteArray> secretIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(longestSecret + 1).trimmed();
    if (bytes.isEmpty() || bytes.size() > longestSecret)
        return fail(ErrorCode::InvalidInput, path + u" holds no secret"_s);
    return bytes;
}

Result<QUrl> addressIn(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool loopback = url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s;
    const bool safe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && loopback);
    if (!url.isValid() || !safe || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, text + u" is no https address"_s);
    return url;
}

Result<void> edited(const QCommandLineParser &parser, const QString &act, const Edit &edit)
{
    const auto network = networkIn(parser.positionalArguments().constFirst());
    if (!network)
        return fail(network.error());
    const auto config = configFrom(parser);
    if (!config)
        return fail(config.error());
    const auto db = openForAdmin(*config);
    if (!db)
        return fail(db.error());
    const SystemClock clock;
    Transaction transaction(*db);
    if (!transaction.isOpen())
        return storageError(*db);
    NetworkRepository networks(*db);
    auto stored = networks.find(*network);
    if (!stored)
        return fail(stored.error());
    if (const auto done = edit(*stored, *config); !done)
        return done;
    if (const auto kept = networks.put(*stored, clock.now()); !kept)
        return kept;
    const QJsonObject details { { u"enabled"_s, stored->setting.enabled },
        { u"clientId"_s, stored->setting.clientId } };
    if (const auto noted = recordCommand(*db, clock, act, networkKey(*network), details); !noted)
        return noted;
    return transaction.commit();
}

Result<void> takeOptions(
    const QCommandLineParser &parser, StoredNetwork &stored, const Config &config)
{
    if (parser.isSet(u"client-id"_s)) {
        stored.setting.clientId = parser.value(u"client-id"_s).trimmed();
        if (stored.setting.clientId.size() > longestClientId)
            return fail(ErrorCode::InvalidInput, u"the client id is too long"_s);
    }
    if (parser.isSet(u"server"_s)) {
        const QString text = parser.value(u"server"_s);
        const auto server = text.isEmpty() ? Result<QUrl>(QUrl()) : addressIn(text);
        if (!server)
            return fail(server.error());
        stored.setting.server = *server;
    }
    const std::pair<QString, QString *> sealed[] {
        { u"secret-file"_s, &stored.sealedSecret },
        { u"webhook-file"_s, &stored.sealedWebhook },
    };
    for (const auto &[option, kept] : sealed) {
        if (!parser.isSet(option))
            continue;
        kept->clear();
        if (parser.value(option).isEmpty())
            continue;
        const auto secret = secretIn(parser.value(option));
        if (!secret)
            return fail(secret.error());
        if (option == u"webhook-file"_s) {
            if (const auto url = addressIn(QString::fromUtf8(*secret)); !url)
                return fail(ErrorCode::InvalidInput, u"the file holds no https address"_s);
        }
        const auto key = SealKey::ensure(config.dataFolder);
        if (!key)
            return fail(key.error());
        *kept = key->seal(*secret);
    }
    return {};
}

int report(const Result<void> &done, const QCommandLineParser &parser)
{
    if (!done)
        return sayFailed(done.error());
    const auto network = networkIn(parser.positionalArguments().constFirst());
    const QString advice = network ? adviceFor(*network) : QString();
    if (!advice.isEmpty())
        say(advice + u'\n');
    return ExitCode::done;
}

Command changing(const QString &name, const QString &summary,
    const QList<QCommandLineOption> &options, const std::function<int(QCommandLineParser &)> &run)
{
    Command command { name, summary, {} };
    command.run = [command, options, run](const QStringList &arguments) {
        QCommandLineParser parser;
        addCommonOptions(parser);
        parser.addOptions(options);
        parser.addPositionalArgument(u"network"_s, u"Its word, as x or linkedin."_s);
        if (const auto code = parseArguments(parser, command, arguments, 1))
            return *code;
        return run(parser);
    };
    return command;
}

Command switching(bool on)
{
    const QString word = on ? u"enable"_s : u"disable"_s;
    const QString summary = on ? u"offers a network to everybody of the organization: NETWORK"_s
                               : u"nobody of the organization is offered the network: NETWORK"_s;
    return changing(
        QString(u"admin network "_s + word), summary, {}, [on, word](QCommandLineParser &parser) {
            const auto edit = [on](StoredNetwork &stored, const Config &) -> Result<void> {
                stored.setting.enabled = on;
                return {};
            };
            const auto done = edited(parser, QString(u"command.network-"_s + word), edit);
            return on ? report(done, parser) : (done ? ExitCode::done : sayFailed(done.error()));
        });
}

Command setCommand()
{
    const QList<QCommandLineOption> options {
        { u"client-id"_s, u"Of the company's own app at the network; \"\" takes it away."_s,
            u"id"_s },
        { u"secret-file"_s,
            u"A file with the app's secret, where the network asks for one: it is sealed and never "
            "leaves this server; \"\" takes it away."_s,
            u"file"_s },
        { u"server"_s, u"The company's instance, where a network has many."_s, u"url"_s },
        { u"webhook-file"_s,
            u"A file with the address of an incoming webhook: members who connect it get the "
            "address; \"\" takes it away."_s,
            u"file"_s },
    };
    return changing(u"admin network set"_s, u"enters what a network asks of the company: NETWORK"_s,
        options, [](QCommandLineParser &parser) {
            const auto edit = [&parser](StoredNetwork &stored, const Config &config) {
                stored.setting.enabled = true;
                return takeOptions(parser, stored, config);
            };
            return report(edited(parser, u"command.network-set"_s, edit), parser);
        });
}

QString line(const StoredNetwork &stored)
{
    const NetworkSetting &setting = stored.setting;
    QStringList facts { setting.enabled ? u"enabled"_s : u"disabled"_s };
    if (!setting.clientId.isEmpty())
        facts.append(u"client id %1"_s.arg(setting.clientId));
    if (setting.exchange)
        facts.append(u"secret"_s);
    if (setting.webhook)
        facts.append(u"webhook"_s);
    if (!setting.server.isEmpty())
        facts.append(setting.server.toString());
    return u"%1 %2\n"_s.arg(networkKey(setting.network), -14).arg(facts.join(u", "_s));
}

Command listCommand()
{
    Command command { u"admin network list"_s, u"lists the networks and what is set for each"_s,
        {} };
    command.run = [command](const QStringList &arguments) {
        QCommandLineParser parser;
        addCommonOptions(parser);
        if (const auto code = parseArguments(parser, command, arguments))
            return *code;
        const auto config = configFrom(parser);
        const auto db = config ? openForAdmin(*config) : Result<QSqlDatabase>(fail(config.error()));
        if (!db)
            return sayFailed(db.error());
        const NetworkRepository networks(*db);
        const auto set = networks.all();
        if (!set)
            return sayFailed(set.error());
        for (const Network network : allNetworks()) {
            if (network == Network::Wall)
                continue;
            const auto known = std::find_if(set->begin(), set->end(),
                [network](const StoredNetwork &one) { return one.setting.network == network; });
            say(known != set->end() ? line(*known)
                                    : u"%1 as it is everywhere\n"_s.arg(networkKey(network), -14));
        }
        return ExitCode::done;
    };
    return command;
}

} // namespace

QList<Command> networkCommands()
{
    return { listCommand(), switching(true), switching(false), setCommand() };
}

} // namespace Relais::Backend
