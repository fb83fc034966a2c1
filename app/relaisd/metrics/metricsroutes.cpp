// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/metrics/metricsroutes.h"

#include "app/relaisd/audit/auditsigner.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/http/accesslog.h"
#include "app/relaisd/http/httpserver.h"
#include "app/relaisd/http/readpool.h"
#include "app/relaisd/metrics/requeststats.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

void writeProcess(MetricText &text)
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    text.single("process_cpu_seconds_total", "counter", "Time on the processors",
        seconds(usage.ru_utime) + seconds(usage.ru_stime));
    QFile memory(u"/proc/self/statm"_s);
    if (memory.open(QIODevice::ReadOnly))
        text.single("process_resident_memory_bytes", "gauge", "Memory in use",
            memory.readAll().split(' ').value(1).toDouble()
                * static_cast<double>(::sysconf(_SC_PAGESIZE)));
    text.single("process_open_fds", "gauge", "Open descriptors",
        static_cast<double>(QDir(u"/proc/self/fd"_s).count()));
    text.family("relaisd_build_info", "gauge", "The version that runs");
    text.sample(1, { { "version", QCoreApplication::applicationVersion().toLatin1() } });
}

void writeServer(MetricText &text, const HttpCounters &server)
{
    text.single("relaisd_http_connections", "gauge", "Open connections",
        static_cast<double>(server.open.load()));
    text.single("relaisd_http_connections_accepted_total", "counter", "Connections accepted",
        static_cast<double>(server.accepted.load()));
    text.single("relaisd_http_connections_turned_away_total", "counter",
        "Connections beyond the limits", static_cast<double>(server.turnedAway.load()));
    text.single("relaisd_http_connections_expired_total", "counter",
        "Connections closed at a deadline, idle ones included",
        static_cast<double>(server.late.load()));
    text.family("relaisd_http_refused_total", "counter",
        "Requests refused before their route: malformed, too large, too slow");
    for (std::size_t i = 0; i < server.refused.size(); ++i) {
        if (const quint64 count = server.refused[i].load(); count > 0)
            text.sample(static_cast<double>(count), { { "status", QByteArray::number(i + 400) } });
    }
}

void writeWriter(MetricText &text, const Writer &writer)
{
    text.single("relaisd_writer_queue_jobs", "gauge", "Writes that wait",
        static_cast<double>(writer.queued()));
    text.family("relaisd_writer_batch_jobs", "histogram", "Writes in one transaction");
    text.histogram(writer.stats().batchJobs);
    text.single("relaisd_writer_failed_batches_total", "counter", "Transactions that failed",
        static_cast<double>(writer.stats().failedBatches.load()));
    text.single("relaisd_writer_retries_total", "counter",
        "Transactions tried again since others held a lock",
        static_cast<double>(writer.stats().retries.load()));
}

// What only the database knows; a family is left out when it cannot be read.
void writeCounts(MetricText &text, const QSqlDatabase &database, const QDateTime &now)
{
    auto sessions = run(database,
        u"SELECT count(*), (SELECT count(DISTINCT device_id) FROM access_token "
        "WHERE expires_at > ?) FROM device WHERE revoked_at IS NULL"_s,
        { toStored(now) });
    if (sessions && sessions->next()) {
        text.single("relaisd_sessions", "gauge", "Devices that are signed in",
            sessions->value(0).toDouble());
        text.single("relaisd_sessions_active", "gauge",
            "Devices whose access token has not expired", sessions->value(1).toDouble());
    }
    auto sources = run(database,
        u"SELECT count(*), coalesce(sum(CASE WHEN problem <> '' THEN 1 ELSE 0 END), 0) "
        "FROM source"_s);
    if (sources && sources->next()) {
        const double failing = sources->value(1).toDouble();
        text.family("relaisd_feed_sources", "gauge", "Sources by how their last fetch went");
        text.sample(sources->value(0).toDouble() - failing, { { "health", "good" } });
        text.sample(failing, { { "health", "failing" } });
    }
}

Response metrics(const MetricsParts &parts, const QSqlDatabase &database)
{
    MetricText text;
    writeProcess(text);
    writeServer(text, parts.server.counters());
    parts.requests.write(text);
    writeWriter(text, parts.writer);
    text.single("relaisd_reader_queue_jobs", "gauge", "Reads that wait",
        static_cast<double>(parts.readers.queued()));
    text.single("relaisd_access_log_dropped_total", "counter", "Lines of the access log given up",
        static_cast<double>(parts.log.dropped()));
    text.single("relaisd_audit_log_broken", "gauge",
        "1 while the audit log does not hold what was signed last",
        parts.signer.isBroken() ? 1 : 0);
    writeCounts(text, database, parts.clock.now());
    Response response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    response.headers.emplaceBack("Cache-Control", "no-store");
    response.body = text.text();
    return response;
}

} // namespace

Route metricsRoute(const MetricsParts &parts)
{
    return { .method = "GET",
        .pattern = u"/metrics"_s,
        .access = Access::Anyone,
        .read = [parts](
                    const Request &, QSqlDatabase &database) { return metrics(parts, database); } };
}

} // namespace Relais::Backend
