// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/networkdesk.h"
#include "app/relaisd/acts/postquota.h"
#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/admin/givenfile.h"
#include "app/relaisd/networks/networkcosts.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

Result<Network> networkIn(const QString &word)
{
    const auto network = NetworkDesk::networkIn(word);
    if (!network)
        return fail(ErrorCode::InvalidInput,
            u"\"%1\" is no network; relaisd admin network list has them"_s.arg(word));
    return *network;
}

Result<void> changed(
    const QCommandLineParser &parser, const QString &act, const NetworkChange &change)
{
    const auto network = networkIn(parser.positionalArguments().constFirst());
    if (!network)
        return fail(network.error());
    const auto work = [&](const QSqlDatabase &db, const Config &config) -> Result<CommandEntry> {
        const SystemClock clock;
        const auto done = NetworkDesk(db, clock, config.dataFolder).change(*network, change);
        if (!done)
            return fail(done.error());
        return CommandEntry { networkKey(*network), NetworkDesk::auditOf(change) };
    };
    return doRecorded(parser, act, work);
}

Result<NetworkChange> changeIn(const QCommandLineParser &parser)
{
    NetworkChange change;
    change.enabled = true;
    if (parser.isSet(u"client-id"_s))
        change.clientId = parser.value(u"client-id"_s);
    if (parser.isSet(u"server"_s))
        change.server = parser.value(u"server"_s);
    if (parser.isSet(u"monthly-posts"_s)) {
        bool isNumber = false;
        change.monthlyPosts = parser.value(u"monthly-posts"_s).toInt(&isNumber);
        if (!isNumber || *change.monthlyPosts < 0 || *change.monthlyPosts > mostMonthlyPosts)
            return fail(ErrorCode::InvalidInput,
                u"--monthly-posts is a number of 0 to %1"_s.arg(mostMonthlyPosts));
    }
    if (parser.isSet(u"figures"_s)) {
        const QString word = parser.value(u"figures"_s);
        if (word != u"yes"_s && word != u"no"_s)
            return fail(ErrorCode::InvalidInput, u"--figures is yes or no"_s);
        change.figures = word == u"yes"_s;
    }
    const std::pair<QString, std::optional<QString> *> files[] {
        { u"secret-file"_s, &change.secret },
        { u"webhook-file"_s, &change.webhook },
    };
    for (const auto &[option, value] : files) {
        if (!parser.isSet(option))
            continue;
        const auto secret = givenSecret(parser.value(option));
        if (!secret)
            return fail(secret.error());
        *value = *secret;
    }
    return change;
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
    const QList<QCommandLineOption> &options,
    const std::function<int(const QCommandLineParser &)> &run)
{
    return commandOf(
        { name, summary, options, { { u"network"_s, u"Its word, as x or linkedin."_s } } }, run);
}

Command switching(bool on)
{
    const QString word = on ? u"enable"_s : u"disable"_s;
    const QString summary = on ? u"offers a network to everybody of the organization: NETWORK"_s
                               : u"nobody of the organization is offered the network: NETWORK"_s;
    return changing(QString(u"admin network "_s + word), summary, {},
        [on, word](const QCommandLineParser &parser) {
            NetworkChange change;
            change.enabled = on;
            const auto done = changed(parser, QString(u"command.network-"_s + word), change);
            return on ? report(done, parser) : exitCodeOf(done);
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
        { u"monthly-posts"_s,
            u"Posts of everybody to it by its API in a calendar month (UTC), each of a thread; "
            "after them people finish in its own page until the next, which does not count. 0: as "
            "many as they like."_s,
            u"number"_s },
        { u"figures"_s,
            u"yes: the network approved the company's app for more. LinkedIn: to read its members' "
            "own figures, which stay on their machines. Threads: to read replies and to delete "
            "posts."_s,
            u"yes|no"_s },
    };
    return changing(u"admin network set"_s, u"enters what a network asks of the company: NETWORK"_s,
        options, [](const QCommandLineParser &parser) {
            const auto change = changeIn(parser);
            return report(change ? changed(parser, u"command.network-set"_s, *change)
                                 : Result<void>(fail(change.error())),
                parser);
        });
}

QString line(const StoredNetwork &stored, qint64 sent)
{
    const NetworkSetting &setting = stored.setting;
    QStringList facts { setting.enabled ? u"enabled"_s : u"disabled"_s };
    if (!setting.clientId.isEmpty())
        facts.append(u"client id %1"_s.arg(setting.clientId));
    if (setting.exchange)
        facts.append(u"secret"_s);
    if (setting.webhook)
        facts.append(u"webhook"_s);
    if (setting.figures)
        facts.append(u"approved for more"_s);
    if (!setting.server.isEmpty())
        facts.append(setting.server.toString());
    if (setting.monthlyPosts > 0)
        facts.append(
            u"%1 of at most %2 direct posts this month"_s.arg(sent).arg(setting.monthlyPosts));
    return u"%1 %2\n"_s.arg(networkKey(setting.network), -14).arg(facts.join(u", "_s));
}

int list(const QCommandLineParser &parser)
{
    const auto db = openForAdmin(parser);
    if (!db)
        return sayFailed(db.error());
    const SystemClock clock;
    const NetworkRepository networks(*db);
    const auto set = networks.all();
    if (!set)
        return sayFailed(set.error());
    for (const Network network : allNetworks()) {
        if (network == Network::Wall)
            continue;
        const auto known = std::find_if(set->begin(), set->end(),
            [network](const StoredNetwork &one) { return one.setting.network == network; });
        if (known == set->end()) {
            say(u"%1 as it is everywhere\n"_s.arg(networkKey(network), -14));
            continue;
        }
        const auto sent = PostQuota(*db, clock).posts(network);
        if (!sent)
            return sayFailed(sent.error());
        say(line(*known, *sent));
    }
    return ExitCode::done;
}

Command listCommand()
{
    return commandOf(
        { u"admin network list"_s, u"lists the networks and what is set for each"_s }, list);
}

} // namespace

QList<Command> networkCommands()
{
    return { listCommand(), switching(true), switching(false), setCommand() };
}

} // namespace Relais::Backend
