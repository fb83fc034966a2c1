// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/admincommands.h"
#include "app/relaisd/admin/admindatabase.h"
#include "app/relaisd/admin/commandaudit.h"
#include "app/relaisd/admin/commandshape.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/feeds/feedintake.h"
#include "app/relaisd/media/mediastore.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "core/base/uuid7.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

//! Fetches sources one after the other, each with the pictures of its new candidates, and says how
//! each went; quits the event loop at the end.
class Round final : public QObject {
public:
    Round(const AdminDatabase &at, QList<Source> sources, EgressProxy proxy)
        : m_db(at.db)
        , m_media(at.config.dataFolder)
        , m_sources(std::move(sources))
        , m_proxy(std::move(proxy))
    {
    }

    void next()
    {
        if (m_sources.isEmpty()) {
            QCoreApplication::exit(m_failed == 0 ? ExitCode::done : ExitCode::failed);
            return;
        }
        const Source source = m_sources.takeFirst();
        FetchRequest request = requestFor(source);
        request.proxy = m_proxy;
        GuardedFetch::start(std::move(request), FetchLimits {}, this,
            [this, source](const Result<FetchedDocument> &fetched) {
                QList<WantedPicture> wanted;
                const Result<int> taken = store(source, readFeed(fetched), wanted);
                report(source, taken);
                nextPicture(source, taken ? wanted : QList<WantedPicture>());
            });
    }

private:
    Result<int> store(
        const Source &source, const Result<FetchedFeed> &fetched, QList<WantedPicture> &wanted)
    {
        Transaction transaction(m_db);
        if (!transaction.isOpen())
            return storageError(m_db);
        Result<int> taken = takeIn(m_db, source, fetched, m_clock, &wanted);
        if (!taken && taken.error().code == ErrorCode::Storage)
            return taken;
        const Result<void> committed = transaction.commit();
        return committed ? taken : Result<int>(fail(committed.error()));
    }

    void nextPicture(const Source &source, QList<WantedPicture> wanted)
    {
        if (wanted.isEmpty()) {
            next();
            return;
        }
        const WantedPicture picture = wanted.takeFirst();
        FetchRequest request = requestFor(source, picture);
        request.proxy = m_proxy;
        FetchLimits limits;
        limits.bytes = MediaStore::largestBytes;
        GuardedFetch::start(std::move(request), limits, this,
            [this, source, wanted, candidate = picture.candidate](
                const Result<FetchedDocument> &fetched) {
                if (fetched)
                    keep(candidate, fetched->body);
                nextPicture(source, wanted);
            });
    }

    // A candidate whose picture cannot be had stays without.
    void keep(const CandidateId &candidate, const QByteArray &bytes)
    {
        const Result<StoryImage> kept = m_media.add(bytes);
        const Result<void> set =
            kept ? setPicture(candidate, *kept) : Result<void>(fail(kept.error()));
        if (set || set.error().code != ErrorCode::Storage)
            return;
        ++m_failed;
        sayFailed(set.error());
    }

    Result<void> setPicture(const CandidateId &candidate, const StoryImage &picture)
    {
        Transaction transaction(m_db);
        if (!transaction.isOpen())
            return storageError(m_db);
        const Result<void> set = CandidateRepository(m_db).setPicture(candidate, picture);
        return set ? transaction.commit() : set;
    }

    void report(const Source &source, const Result<int> &taken)
    {
        const QString url = source.url.toDisplayString();
        if (taken) {
            say(u"%1: %2 new\n"_s.arg(url).arg(*taken));
            return;
        }
        ++m_failed;
        sayFailed({ taken.error().code, url + u": "_s + taken.error().detail });
    }

    QSqlDatabase m_db;
    const MediaStore m_media;
    QList<Source> m_sources;
    const EgressProxy m_proxy;
    const SystemClock m_clock {};
    int m_failed = 0;
};

Result<void> add(const QCommandLineParser &parser)
{
    const QUrl url(parser.positionalArguments().constFirst(), QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput,
            u"a source is an http or https address without user and password"_s);
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    const SystemClock clock;
    Source source;
    source.id.value = newUuid7(clock);
    source.url = url;
    source.allowPrivate = parser.isSet(u"allow-private"_s);
    Transaction transaction(*db);
    if (const auto added = SourceRepository(*db).add(source, clock.now()); !added)
        return added;
    const auto kept = recordCommand(*db, clock, u"command.source-add"_s, source.id.value);
    return kept ? transaction.commit() : kept;
}

Result<void> allow(const QCommandLineParser &parser)
{
    const QUrl url(parser.positionalArguments().constFirst(), QUrl::StrictMode);
    const auto db = openForAdmin(parser);
    if (!db)
        return fail(db.error());
    Transaction transaction(*db);
    const auto source = SourceRepository(*db).allowPrivate(url);
    if (!source)
        return fail(source.error());
    const auto kept =
        recordCommand(*db, SystemClock(), u"command.source-allow-private"_s, source->value);
    return kept ? transaction.commit() : kept;
}

int fetchAll(const QCommandLineParser &parser)
{
    // A variable that is not set in a script must not mean all of them.
    const QUrl only(parser.value(u"url"_s), QUrl::StrictMode);
    if (parser.isSet(u"url"_s) && only.isEmpty())
        return sayFailed({ ErrorCode::InvalidInput, u"--url takes the address of a source"_s });
    const auto proxy = egressProxyIn(parser);
    if (!proxy)
        return sayFailed(proxy.error());
    const auto at = openWithConfig(parser);
    if (!at)
        return sayFailed(at.error());
    if (const auto kept = recordDone(at->db, SystemClock(), u"command.source-fetch"_s); !kept)
        return sayFailed(kept.error());
    auto sources = SourceRepository(at->db).all();
    if (!sources)
        return sayFailed(sources.error());
    // What is paused or retracted is fetched by its name alone.
    sources->removeIf([&](const Source &source) {
        const bool resting = source.settings.paused || source.retractedAt.isValid();
        return only.isEmpty() ? resting : source.url != only;
    });
    if (!only.isEmpty() && sources->isEmpty())
        return sayFailed({ ErrorCode::NotFound, u"no such source"_s, u"source-unknown"_s });
    Round round(*at, *sources, *proxy);
    QTimer::singleShot(0, &round, &Round::next);
    return QCoreApplication::exec();
}

} // namespace

Command sourceAddCommand()
{
    const QCommandLineOption allowPrivate { u"allow-private"_s,
        u"The feed may be at an address that is not public, as on an intranet."_s };
    return commandOf({ u"admin source add"_s, u"adds a feed (RSS, Atom or JSON Feed): URL"_s,
                         { allowPrivate }, { { u"url"_s, u"The feed's address."_s } } },
        [](const QCommandLineParser &parser) { return exitCodeOf(add(parser)); });
}

Command sourceAllowCommand()
{
    return commandOf({ u"admin source allow-private"_s,
                         u"lets a known feed be at an address that is not public: URL"_s, {},
                         { { u"url"_s, u"The feed's address."_s } } },
        [](const QCommandLineParser &parser) { return exitCodeOf(allow(parser)); });
}

Command sourceFetchCommand()
{
    const QCommandLineOption url { u"url"_s, u"This source alone."_s, u"url"_s };
    return commandOf(
        { u"admin source fetch"_s, u"fetches every source that is not paused into candidates now"_s,
            QList<QCommandLineOption> { url } + egressProxyOptions() },
        fetchAll);
}

} // namespace Relais::Backend
