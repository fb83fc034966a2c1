// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/serve.h"

#include "app/relaisd/feeds/feedjob.h"
#include "app/relaisd/serve/daemon.h"
#include "app/relaisd/serve/stopsignal.h"
#include "core/base/log.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct Endpoint {
    QString address;
    quint16 port = 0;
};

// "127.0.0.1:8480", "[::1]:8480"; port 0 takes any free one.
Result<Endpoint> endpointFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    Endpoint endpoint;
    endpoint.port = text.mid(colon + 1).toUShort(&isNumber);
    endpoint.address = text.left(qMax<qsizetype>(0, colon));
    if (endpoint.address.startsWith(u'[') && endpoint.address.endsWith(u']'))
        endpoint.address = endpoint.address.mid(1, endpoint.address.size() - 2);
    if (colon <= 0 || !isNumber)
        return fail(
            ErrorCode::InvalidInput, u"--listen takes an address and a port: 127.0.0.1:8480"_s);
    return endpoint;
}

int runBackend(const Config &config, const HttpServer::Options &options, bool printPort)
{
    // Before any thread starts, so that all of them leave the signals to the one that listens.
    StopSignal stop;
    std::signal(SIGPIPE, SIG_IGN);
    const SystemClock clock;
    Daemon daemon(config, options, clock);
    const Result<quint16> port = daemon.start();
    if (!port)
        return sayFailed(port.error());
    qCInfo(lcBackend).noquote() << u"listening on %1 port %2, data in %3"_s.arg(
        options.address, QString::number(*port), config.dataFolder);
    if (printPort) {
        std::printf("%d\n", int { *port });
        std::fflush(stdout);
    }
    const FeedJob feeds(config.databaseUrl, daemon.writer(), clock);
    QObject::connect(&stop, &StopSignal::asked, qApp, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    qCInfo(lcBackend) << "stopping";
    daemon.stop();
    qCInfo(lcBackend) << "stopped";
    return ExitCode::done;
}

int serve(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    parser.addOptions({
        { u"listen"_s, u"Address and port to listen on; port 0 takes a free one."_s,
            u"address:port"_s, u"127.0.0.1:8480"_s },
        { u"print-port"_s, u"Writes the port to standard output once it is open."_s },
        { u"trusted-proxy"_s,
            u"A proxy whose X-Forwarded-For is believed; may be given several times."_s,
            u"address"_s },
    });
    if (const std::optional<int> code = parseArguments(parser, command, arguments))
        return *code;
    const Result<Endpoint> endpoint = endpointFrom(parser.value(u"listen"_s));
    if (!endpoint)
        return sayFailed(endpoint.error());
    const Result<Config> config = configFrom(parser);
    if (!config)
        return sayFailed(config.error());
    HttpServer::Options options;
    options.address = endpoint->address;
    options.port = endpoint->port;
    options.trustedProxies = parser.values(u"trusted-proxy"_s);
    return runBackend(*config, options, parser.isSet(u"print-port"_s));
}

} // namespace

Command serveCommand()
{
    Command command { u"serve"_s, u"Answers clients until it is told to stop."_s, {} };
    command.run = [command](const QStringList &arguments) { return serve(command, arguments); };
    return command;
}

} // namespace Relais::Backend
