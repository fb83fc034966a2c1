// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/feedjob.h"

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/feeds/feedintake.h"
#include "core/base/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// A process that dies while it fetches holds a source up no longer than this.
constexpr qint64 claimSeconds = 120;
constexpr qsizetype mostAtOnce = 8; // as many as CallThread takes

} // namespace

FeedJob::FeedJob(const Options &options, Writer &writer, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_databaseUrl(options.databaseUrl)
    , m_writer(writer)
    , m_clock(clock)
    , m_proxy(options.proxy)
    , m_pictures(options.dataFolder, writer, options.proxy)
{
    connect(&m_timer, &QTimer::timeout, this, &FeedJob::look);
    m_timer.start(options.lookEvery);
}

FeedJob::~FeedJob()
{
    stop();
}

void FeedJob::stop()
{
    m_timer.stop();
    m_stopping = true; // what waits to be read is dropped: it is fetched again
    m_reading.stop();
    m_pictures.stop();
}

void FeedJob::look()
{
    m_pictures.noteLeft(m_clock.now());
    const Result<QList<Source>> sources = due();
    if (!sources) {
        qCWarning(lcBackend) << "feeds:" << sources.error().detail;
        return;
    }
    for (const Source &source : *sources) {
        if (m_running.size() < mostAtOnce && !m_running.contains(source.id))
            claim(source);
    }
}

Result<QList<Source>> FeedJob::due() const
{
    const QString name = u"feeds"_s;
    Result<QList<Source>> sources;
    {
        const Result<QSqlDatabase> database = openDatabase(m_databaseUrl, name, true);
        sources = database ? SourceRepository(*database).all()
                           : Result<QList<Source>>(fail(database.error()));
    }
    QSqlDatabase::removeDatabase(name);
    if (sources) {
        const QDateTime now = m_clock.now();
        sources->removeIf([&now](const Source &source) {
            return source.settings.paused || source.retractedAt.isValid() || source.nextAt > now;
        });
    }
    return sources;
}

// Of several relaisd on one database, one has it.
void FeedJob::claim(const Source &source)
{
    m_running.insert(source.id);
    const auto mine = std::make_shared<bool>(false);
    const auto job = [source, mine, now = m_clock.now()](QSqlDatabase &database) {
        const Result<bool> claimed =
            SourceRepository(database).claim(source.id, now, now.addSecs(claimSeconds));
        *mine = claimed.value_or(false);
        return *mine;
    };
    const auto done = [this, source, mine](bool committed) { // the writer ends before this does
        QMetaObject::invokeMethod(
            this,
            [this, source, mine, committed] {
                if (committed && *mine)
                    fetch(source);
                else
                    m_running.remove(source.id);
            },
            Qt::QueuedConnection);
    };
    if (!m_writer.submit(job, done))
        m_running.remove(source.id);
}

void FeedJob::fetch(const Source &source)
{
    FetchRequest request = requestFor(source);
    request.proxy = m_proxy;
    GuardedFetch::start(std::move(request), FetchLimits {}, this,
        [this, source](const Result<FetchedDocument> &fetched) {
            const auto reading = [this, source, fetched](QObject *) { read(source, fetched); };
            if (!m_reading.begin(reading))
                m_running.remove(source.id);
        });
}

// On the thread that reads. Not on the writer's either: all pushes and clicks wait for that one.
void FeedJob::read(const Source &source, const Result<FetchedDocument> &fetched)
{
    if (m_stopping)
        return;
    const auto pictures = std::make_shared<QList<WantedPicture>>();
    const auto job = [source, pictures, feed = readFeed(fetched), &clock = m_clock](
                         QSqlDatabase &database) {
        pictures->clear(); // it may be run anew
        const Result<Source> known = SourceRepository(database).byId(source.id);
        if (known && known->retractedAt.isValid())
            return true; // while it was fetched
        const Result<int> taken = takeIn(database, source, feed, clock, pictures.get());
        if (!taken) {
            pictures->clear();
            qCWarning(lcBackend) << "source:" << errorCodeName(taken.error().code)
                                 << taken.error().reason;
        }
        return taken.has_value() || taken.error().code != ErrorCode::Storage;
    };
    const auto done = [this, source, pictures](bool committed) { // the writer ends before this does
        if (committed)
            m_pictures.fetch(source, *pictures);
    };
    if (!m_writer.submit(job, done))
        qCWarning(lcBackend) << "source: the writer is busy";
    m_reading.ended();
    QMetaObject::invokeMethod(
        this, [this, id = source.id] { m_running.remove(id); }, Qt::QueuedConnection);
}

} // namespace Relais::Backend
