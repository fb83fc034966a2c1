// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/serve/daemon.h"

#include "app/relaisd/audit/auditsigner.h"
#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/auth/deviceroutes.h"
#include "app/relaisd/auth/sessionroutes.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/db/datalock.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/feeds/fetchthread.h"
#include "app/relaisd/http/accesslog.h"
#include "app/relaisd/http/dispatcher.h"
#include "app/relaisd/http/readpool.h"
#include "app/relaisd/jobs/gathering.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/jobs/ticker.h"
#include "app/relaisd/links/clickcounter.h"
#include "app/relaisd/links/destinations.h"
#include "app/relaisd/links/linkroutes.h"
#include "app/relaisd/mail/mailround.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/media/picturesweep.h"
#include "app/relaisd/media/unnotedpictures.h"
#include "app/relaisd/metrics/metricsroutes.h"
#include "app/relaisd/networks/tokencall.h"
#include "app/relaisd/oidc/keysource.h"
#include "app/relaisd/oidc/oidcroutes.h"
#include "app/relaisd/pages/pageroutes.h"
#include "app/relaisd/people/importundoroutes.h"
#include "app/relaisd/people/invitationroutes.h"
#include "app/relaisd/people/memberroutes.h"
#include "app/relaisd/report/drawreport.h"
#include "app/relaisd/repositories/changehead.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/routes/changewaiters.h"
#include "app/relaisd/routes/context.h"
#include "app/relaisd/scim/scimroutes.h"
#include "app/relaisd/serve/databaseprobe.h"
#include "app/relaisd/serve/healthroutes.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int readers = 3;

constexpr std::chrono::seconds clicksEvery { 1 };
constexpr std::chrono::milliseconds newsEvery { 250 };
constexpr std::chrono::seconds mailEvery { 30 };

// Brings the database to its newest version and counts the clicks that were left behind.
Result<std::unique_ptr<ClickCounter>> prepare(
    const Config &config, const Clock &clock, AuditSigner &signer)
{
    const QString name = u"prepare"_s;
    Result<std::unique_ptr<ClickCounter>> clicks;
    {
        Result<QSqlDatabase> database = openDatabase(config.databaseUrl, name, false);
        const Result<void> migrated =
            database ? migrate(*database) : Result<void>(fail(database.error()));
        const Result<void> opened = migrated ? signer.open(*database) : migrated;
        if (opened)
            clicks = ClickCounter::open(config.dataFolder, *database, clock);
        else
            clicks = fail(opened.error());
    }
    QSqlDatabase::removeDatabase(name);
    return clicks;
}

} // namespace

// Declared in the order in which they need each other; they end in reverse.
class Daemon::Private final {
public:
    Private(Config settings, HttpServer::Options http, const Clock &time)
        : config(std::move(settings))
        , clock(time)
        , authenticator(time, &head)
        , options(std::move(http))
        , signer(config.dataFolder, time)
    {
        RouteContext context { &clock, &head, config.dataFolder, QUrl(config.publicUrl), &fetches,
            &waiters, &tokens };
        context.unnoted = &unnoted;
        table = health() + sessionRoutes(clock) + deviceRoutes(clock) + oidcRoutes(clock, keys)
            + memberRoutes(clock) + importUndoRoutes(clock)
            + invitationRoutes(clock, QUrl(config.publicUrl))
            + scimRoutes(clock, QUrl(config.publicUrl)) + dataRoutes(context)
            + linkRoutes({ clock, destinations, clicks })
            + pageRoutes({ clock, QUrl(config.publicUrl), clicks });
    }

    QList<Route> health() const
    {
        return healthRoutes(
            ready, [this] { return probe->problem(std::chrono::steady_clock::now()); });
    }

    // What is remembered in memory about stories may have changed.
    void committed(const Route &route)
    {
        if (route.access > Access::Member)
            destinations.clear();
    }

    // On the writer thread. Another process may have withdrawn a story or mended its link.
    void othersCommitted(const QSqlDatabase &database)
    {
        const ChangeSequence changes(database);
        const auto now = changes.head();
        const auto changed =
            now ? changes.holds(ChangeKind::story, seen.sequence) : Result<bool>(true);
        if (!changed || *changed || now->epoch != seen.epoch)
            destinations.clear();
        if (now)
            seen = *now;
    }

    void submitTick()
    {
        const auto job = [this](QSqlDatabase &database) {
            const bool tell = gathering.isOver(database, std::chrono::steady_clock::now());
            Result<void> done = tick(database, clock, tell);
            if (done)
                done = sweepPictures(database, MediaStore(config.dataFolder), clock.now());
            if (!done)
                qCWarning(lcBackend) << "tick:" << done.error().detail;
            return done.has_value();
        };
        if (!writer->submit(job, {}))
            qCWarning(lcBackend) << "tick: the writer is busy";
        unnoted.handTo(*writer, clock.now());
        signer.signIfDue(*writer);
    }

    // On a thread of its own.
    void sendMails()
    {
        MailRound round({ config.databaseUrl, config.dataFolder, QUrl(config.publicUrl), *writer,
            clock, drawingProgram() });
        const auto sent = round.run(stopping);
        if (!sent)
            qCWarning(lcBackend) << "e-mail:" << sent.error().detail;
        else if (*sent > 0)
            qCInfo(lcBackend) << "e-mails sent:" << *sent;
    }

    const Config config;
    std::unique_ptr<DataLock> lock;
    const Clock &clock;
    AccessLog log;
    ChangeHead head;
    Authenticator authenticator;
    HttpServer::Options options;
    KeySource keys { clock, config.egress };
    AuditSigner signer;
    DestinationCache destinations;
    Gathering gathering; //!< of the writer thread
    ChangeSequence::Head seen; //!< of the writer thread: what others did up to there is known
    std::unique_ptr<ClickCounter> clicks;
    std::atomic<bool> ready { false };
    std::unique_ptr<DatabaseProbe> probe; // while the servers are there
    UnnotedPictures unnoted;
    FetchThread fetches { config.egress };
    ChangeWaiters waiters;
    TokenCall tokens { config.egress };
    QList<Route> table;
    std::unique_ptr<HttpServer> server; // after the threads below: they still hand in answers
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<HttpServer> metricsServer;
    std::unique_ptr<Dispatcher> metricsDispatcher;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<ReadPool> pool;
    std::unique_ptr<Ticker> ticker;
    std::unique_ptr<Ticker> clickTicker;
    std::unique_ptr<Ticker> newsTicker;
    std::atomic<bool> stopping { false };
    std::unique_ptr<Ticker> mailTicker;
};

Daemon::Daemon(Config config, HttpServer::Options http, const Clock &clock)
    : d(std::make_unique<Private>(std::move(config), std::move(http), clock))
{
}

Daemon::~Daemon()
{
    stop();
}

Result<quint16> Daemon::start()
{
    auto lock = DataLock::take(d->config.dataFolder, DataLock::Kind::Serving);
    if (!lock)
        return fail(lock.error());
    d->lock = std::move(*lock);
    auto clicks = prepare(d->config, d->clock, d->signer);
    if (!clicks)
        return fail(clicks.error());
    d->clicks = std::move(*clicks);
    d->pool = std::make_unique<ReadPool>(d->config.databaseUrl, readers);
    if (const auto started = d->pool->start(); !started)
        return fail(started.error());
    d->probe = std::make_unique<DatabaseProbe>(d->config.databaseUrl);
    d->writer = std::make_unique<Writer>(
        d->config.databaseUrl, [this](QSqlDatabase &database) { d->head.refresh(database); },
        [this](QSqlDatabase &database) { d->othersCommitted(database); });
    d->ticker = std::make_unique<Ticker>(tickEvery, [this] { d->submitTick(); });
    d->clickTicker =
        std::make_unique<Ticker>(clicksEvery, [this] { d->clicks->flush(*d->writer); });
    d->newsTicker = std::make_unique<Ticker>(
        newsEvery, [this] { d->waiters.look(d->head, std::chrono::steady_clock::now()); });
    d->mailTicker = std::make_unique<Ticker>(mailEvery, [this] { d->sendMails(); });
    d->dispatcher = std::make_unique<Dispatcher>(d->table,
        Dispatcher::Parts { d->authenticator, *d->pool, *d->writer, d->clock, d->log },
        d->options.rates, [this](const Route &route) { d->committed(route); });
    d->server = std::make_unique<HttpServer>(d->options, *d->dispatcher);
    Result<quint16> port = d->server->start();
    d->ready = port.has_value();
    return port;
}

Result<quint16> Daemon::startMetrics(const QString &address, quint16 port)
{
    const Route metrics = metricsRoute(
        { *d->server, d->dispatcher->stats(), *d->writer, *d->pool, d->log, d->signer, d->clock });
    d->metricsDispatcher = std::make_unique<Dispatcher>(d->health() + QList<Route> { metrics },
        Dispatcher::Parts { d->authenticator, *d->pool, *d->writer, d->clock, d->log },
        RateLimits { 0, 0 });
    HttpServer::Options options;
    options.address = address;
    options.port = port;
    options.limits.drain = std::chrono::seconds(1);
    d->metricsServer = std::make_unique<HttpServer>(options, *d->metricsDispatcher);
    return d->metricsServer->start();
}

void Daemon::stop()
{
    d->ready = false;
    d->stopping = true; // what is being sent gives up
    d->waiters.end();
    if (d->server)
        d->server->drain();
    d->newsTicker.reset();
    d->fetches.stop();
    d->tokens.stop(); // a late answer would find no dispatcher
    if (d->metricsServer)
        d->metricsServer->drain();
    d->mailTicker.reset();
    d->ticker.reset();
    d->clickTicker.reset();
    if (d->pool)
        d->pool->stop(); // readers hand on to the writer, and the writer to readers
    if (d->writer) {
        d->clicks->finish(*d->writer);
        d->unnoted.handTo(*d->writer, d->clock.now());
        d->signer.sign(*d->writer);
    }
    d->writer.reset();
    d->pool.reset();
    d->metricsServer.reset();
    d->metricsDispatcher.reset();
    d->server.reset();
    d->dispatcher.reset();
    d->probe.reset();
}

void Daemon::reload()
{
    if (const auto read = d->server->reloadTls(); !read)
        qCWarning(lcBackend) << "the old certificate stays in use:" << read.error().detail;
    else
        qCInfo(lcBackend) << "read anew";
}

Writer &Daemon::writer()
{
    return *d->writer;
}

const QList<Route> &Daemon::routes() const
{
    return d->table;
}

} // namespace Relais::Backend
