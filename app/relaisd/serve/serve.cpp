// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/serve.h"

#include "app/relaisd/acts/signingdesk.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/feeds/feedjob.h"
#include "app/relaisd/networks/sealkey.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/serve/daemon.h"
#include "app/relaisd/serve/stopsignal.h"
#include "core/base/log.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr std::size_t mostThroughTls = 4'000; // each costs some 60 KiB

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
            ErrorCode::InvalidInput, u"not an address and a port, as in 127.0.0.1:8480: "_s + text);
    return endpoint;
}

// Everything but the signals and the event loop that a running backend needs.
struct Serving {
    Config config;
    HttpServer::Options http;
    bool printPort = false;
    std::optional<Endpoint> metrics {};
};

// As many connections as the system lets us have: its soft limit is often 1,024.
void raiseDescriptorLimit()
{
    rlimit files {};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

// Without a key everything else works, so it starts. With a wrong one it would give out addresses
// that no other relaisd knows, and fail where nobody looks.
Result<void> lookAtSealKey(const QSqlDatabase &db, const QString &dataFolder)
{
    const auto missing = SealKey::isMissing(db, dataFolder);
    if (!missing)
        qCWarning(lcBackend) << "seal.key:" << missing.error().detail;
    else if (*missing)
        qCWarning(lcBackend)
            << "there is no seal.key here: what it sealed, secrets of networks and "
               "of the e-mail server, cannot be used by this machine";
    return SealKey::expectRight(db, dataFolder);
}

// It serves, since the organization may be made while it does. But whose Relais was signed in is
// told that the session is over.
void lookForOrganization(const QSqlDatabase &db, const QString &dataFolder)
{
    const auto organization = OrganizationRepository(db).get();
    if (!organization && organization.error().code == ErrorCode::NotFound)
        qCWarning(lcBackend).noquote()
            << "there is no organization yet (relaisd admin init makes it). If there was one in"
            << dataFolder << "its disk may not be mounted";
}

// A database of before approvals were signed gets the organization's key, and what is out its
// signature.
Result<void> ensureSigning(const Config &config, const Clock &clock)
{
    const QString name = u"signing"_s;
    Result<void> done;
    {
        auto db = openDatabase(config.databaseUrl, name, false);
        done = db ? migrate(*db) : Result<void>(fail(db.error()));
        if (done) {
            Transaction transaction(*db);
            const auto signedNow = SigningDesk(*db, clock).ensureOrganizationKey(config.dataFolder);
            done = signedNow ? transaction.commit() : Result<void>(fail(signedNow.error()));
            if (done && *signedNow > 0)
                qCInfo(lcBackend) << *signedNow << "stories got the organization's signature";
            if (done)
                done = lookAtSealKey(*db, config.dataFolder);
            lookForOrganization(*db, config.dataFolder);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

int runBackend(const Serving &serving)
{
    // Before any thread starts, so that all of them leave the signals to the one that listens.
    StopSignal stop;
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();
    const SystemClock clock;
    if (const auto ready = ensureSigning(serving.config, clock); !ready)
        return sayFailed(ready.error());
    Daemon daemon(serving.config, serving.http, clock);
    const Result<quint16> port = daemon.start();
    if (!port)
        return sayFailed(port.error());
    qCInfo(lcBackend).noquote() << u"listening on %1 port %2, data in %3"_s.arg(
        serving.http.address, QString::number(*port), serving.config.dataFolder);
    if (serving.config.egress.isSet())
        qCInfo(lcBackend).noquote() << u"servers of others are asked through %1 port %2"_s.arg(
            serving.config.egress.host, QString::number(serving.config.egress.port));
    if (serving.printPort) {
        std::printf("%d\n", int { *port });
        std::fflush(stdout);
    }
    if (serving.metrics) {
        const auto metrics = daemon.startMetrics(serving.metrics->address, serving.metrics->port);
        if (!metrics)
            return sayFailed(metrics.error());
        qCInfo(lcBackend) << "metrics on" << serving.metrics->address << "port" << *metrics;
    }
    FeedJob feeds({ serving.config.databaseUrl, serving.config.dataFolder, serving.config.egress },
        daemon.writer(), clock);
    QObject::connect(&stop, &StopSignal::asked, qApp, [] { QCoreApplication::quit(); });
    QObject::connect(&stop, &StopSignal::askedToReload, qApp, [&daemon] { daemon.reload(); });
    QCoreApplication::exec();
    qCInfo(lcBackend) << "stopping";
    feeds.stop();
    daemon.stop();
    qCInfo(lcBackend) << "stopped";
    return ExitCode::done;
}

Result<int> numberOf(const QCommandLineParser &parser, const QString &name)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < 0)
        return fail(ErrorCode::InvalidInput, u"--%1 takes a number"_s.arg(name));
    return number;
}

void addServeOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { u"listen"_s, u"Address and port to listen on; port 0 takes a free one."_s,
            u"address:port"_s, u"127.0.0.1:8480"_s },
        { u"print-port"_s, u"Writes the port to standard output once it is open."_s },
        { u"metrics"_s,
            u"Address and port of /metrics for Prometheus; not public, off by default."_s,
            u"address:port"_s },
        { u"tls-cert"_s, u"PEM file of the certificate and its chain; SIGHUP reads it anew."_s,
            u"file"_s },
        { u"tls-key"_s, u"PEM file of the certificate's private key."_s, u"file"_s },
        { u"trusted-proxy"_s,
            u"A proxy or network whose X-Forwarded-For is believed; may be given several times."_s,
            u"address"_s },
        { u"rate-per-caller"_s, u"Requests a minute of one signed-in person; 0 for no limit."_s,
            u"number"_s, QString::number(RateLimits {}.perCaller) },
        { u"rate-per-address"_s,
            u"Requests a minute of one address, nobody signed in; 0 for no limit."_s, u"number"_s,
            QString::number(RateLimits {}.perAddress) },
    });
    parser.addOptions(egressProxyOptions());
}

Result<HttpServer::Options> httpFrom(const QCommandLineParser &parser)
{
    HttpServer::Options options;
    const Result<Endpoint> endpoint = endpointFrom(parser.value(u"listen"_s));
    if (!endpoint)
        return fail(endpoint.error());
    options.address = endpoint->address;
    options.port = endpoint->port;
    options.trustedProxies = parser.values(u"trusted-proxy"_s);
    options.tls = { parser.value(u"tls-cert"_s), parser.value(u"tls-key"_s) };
    const bool tls = parser.isSet(u"tls-cert"_s) || parser.isSet(u"tls-key"_s);
    // Two empty ones must not mean in clear.
    if (tls && (options.tls.certificate.isEmpty() || options.tls.key.isEmpty()))
        return fail(
            ErrorCode::InvalidInput, u"--tls-cert and --tls-key go together, each with a file"_s);
    if (tls)
        options.limits.connections = mostThroughTls;
    const Result<int> perCaller = numberOf(parser, u"rate-per-caller"_s);
    const Result<int> perAddress = numberOf(parser, u"rate-per-address"_s);
    if (!perCaller || !perAddress)
        return fail(perCaller ? perAddress.error() : perCaller.error());
    options.rates = { *perCaller, *perAddress };
    return options;
}

int serve(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    addServeOptions(parser);
    if (const std::optional<int> code = parseArguments(parser, command, arguments))
        return *code;
    Result<HttpServer::Options> http = httpFrom(parser);
    if (!http)
        return sayFailed(http.error());
    Result<Config> config = configFrom(parser);
    if (!config)
        return sayFailed(config.error());
    const Result<EgressProxy> egress = egressProxyIn(parser);
    if (!egress)
        return sayFailed(egress.error());
    config->egress = *egress;
    http->https = config->publicUrl.startsWith(u"https:"_s);
    Serving serving { *config, *http, parser.isSet(u"print-port"_s) };
    if (parser.isSet(u"metrics"_s)) {
        const Result<Endpoint> endpoint = endpointFrom(parser.value(u"metrics"_s));
        if (!endpoint)
            return sayFailed(endpoint.error());
        serving.metrics = *endpoint;
    }
    return runBackend(serving);
}

} // namespace

Command serveCommand()
{
    Command command { u"serve"_s, u"Answers clients until it is told to stop."_s, {} };
    command.run = [command](const QStringList &arguments) { return serve(command, arguments); };
    return command;
}

} // namespace Relais::Backend
