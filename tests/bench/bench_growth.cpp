// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B12 as a growing company has it: 80,000 members, who pull each minute and wait for news in
// between as the program does, through nginx, by its file in packaging, to one relaisd and to two
// on the same PostgreSQL; and the empty pulls that they can answer. nginx answering by itself and
// pgbench that only reads are timed in the same rounds. nginx's file is as it is but for TLS, which
// the load does not speak, and for limits by address, since all of it comes from one. Nothing is
// bound to a processor. Where PostgreSQL, nginx and the load share two cores with both, a second
// relaisd finds none for itself: so the processor time of an answer is told too, and what would
// follow with a core for each. RELAIS_BENCH_SECONDS is how long the working day lasts.

#include "tests/bench/cputime.h"
#include "tests/bench/largecompany.h"
#include "tests/bench/wrk.h"
#include "tests/support/backendprocess.h"
#include "tests/support/nginxprocess.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int pollers = 1'000; // that wrk takes turns with
// nginx has two for each of these, and 16,384 in all.
constexpr int dayConnections = 150;
constexpr int heldByOne = 4'000; // by a relaisd
constexpr int heldByBoth = 7'000; // they would hold 8,000

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

quint16 portOf(const BackendProcess &relaisd)
{
    return static_cast<quint16>(relaisd.url().port());
}

QList<std::pair<QByteArray, QByteArray>> forTheLoad()
{
    return { { "rate=500r/s", "rate=100000r/s" }, { " ssl http2;", ";" },
        { "relais-errors.log emerg", "relais-errors.log error" },
        { "    keepalive_timeout     60s;",
            "    keepalive_timeout     60s;\n    keepalive_requests    1000000;" },
        { "    location = /metrics {",
            "    location = /floor { return 200 ok; }\n    location = /metrics {" } };
}

double pgbenchSelects(const PostgresCluster &cluster)
{
    const auto output = postgresProgram(u"pgbench"_s,
        { u"-S"_s, u"-n"_s, u"-c"_s, u"32"_s, u"-j"_s, u"2"_s, u"-T"_s, u"4"_s,
            cluster.url(u"peer"_s) });
    static const QRegularExpression tps(u"tps = ([0-9.]+)"_s);
    return output ? tps.match(QString::fromUtf8(*output)).captured(1).toDouble() : 0;
}

//! Two relaisd on one database, and nginx before the first and before both.
class Installation final {
public:
    Installation()
    {
        m_company.seed();
        for (BackendProcess *relaisd : { &m_first, &m_second }) {
            relaisd->useDatabase(m_company.world().url());
            if (!relaisd->start({ u"--trusted-proxy"_s, u"127.0.0.1"_s }))
                qFatal("relaisd did not start");
        }
        if (!m_one.start({ portOf(m_first) }, forTheLoad())
            || !m_both.start({ portOf(m_first), portOf(m_second) }, forTheLoad()))
            qFatal("nginx did not start");
        m_company.settle();
    }

    void maximum(const PostgresCluster &cluster);
    void workingDay(const char *what, const NginxProcess &nginx, int held);
    void day()
    {
        workingDay("one relaisd", m_one, heldByOne);
        workingDay("two relaisd", m_both, heldByBoth);
    }

private:
    double processorSeconds() const
    {
        return cpuSeconds(m_first.processId()) + cpuSeconds(m_second.processId());
    }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_company.world().folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    struct Polls {
        QList<double> perSecond;
        QList<double> microseconds; //!< of relaisd's processors for one answer
        QString p99;
    };
    void poll(const NginxProcess &nginx, const QString &script, Polls &polls) const;

    LargeCompany m_company;
    BackendProcess m_first;
    BackendProcess m_second;
    NginxProcess m_one;
    NginxProcess m_both;
};

void Installation::poll(const NginxProcess &nginx, const QString &script, Polls &polls) const
{
    const double before = processorSeconds();
    const Wrk wrk { nginx.https(), script };
    const Wrk::Outcome outcome = wrk.run();
    if (!outcome.good || outcome.answers == 0)
        qFatal("polls were refused");
    polls.perSecond.append(outcome.perSecond);
    polls.microseconds.append(
        (processorSeconds() - before) * 1e6 / static_cast<double>(outcome.answers));
    polls.p99 = outcome.p99;
}

void Installation::maximum(const PostgresCluster &cluster)
{
    const QString polling = write(u"poll.lua"_s,
        "local urls = {}\ninit = function(args)\nfor i = 1, " + QByteArray::number(pollers)
            + " do urls[i] = wrk.format('GET', '/v1/changes?since=" + m_company.cursor()
            + "', { ['Authorization'] = 'Bearer token-' .. i }) end end\n"
              "local n = 0 request = function() n = n % "
            + QByteArray::number(pollers) + " + 1 return urls[n] end\n");
    const QString nothing = write(u"floor.lua"_s, "wrk.path = '/floor'\n");
    Polls unused; // the first time each relaisd looks everybody up
    poll(m_both, polling, unused);
    poll(m_one, polling, unused);
    Polls one;
    Polls both;
    QList<double> times;
    QList<double> nginx;
    QList<double> selects;
    for (int round = 0; round < rounds; ++round) {
        poll(m_one, polling, one);
        poll(m_both, polling, both);
        times.append(both.perSecond.constLast() / one.perSecond.constLast());
        const Wrk floor { m_one.https(), nothing };
        nginx.append(floor.run().perSecond);
        selects.append(pgbenchSelects(cluster));
    }
    std::printf("empty pulls through nginx   one relaisd %8.0f/s (p99 %s)   two %8.0f/s (p99 %s)   "
                "%.2f times (%.2f to %.2f)\n",
        median(one.perSecond), qPrintable(one.p99), median(both.perSecond), qPrintable(both.p99),
        median(times), *std::min_element(times.begin(), times.end()),
        *std::max_element(times.begin(), times.end()));
    std::printf("an answer's processor time  one relaisd %8.1f us   two %8.1f us   %.2f times the "
                "answers with a core for each; %d cores here\n",
        median(one.microseconds), median(both.microseconds),
        2 * median(one.microseconds) / median(both.microseconds), QThread::idealThreadCount());
    std::printf("floors                      nginx return 200 %8.0f/s   pgbench select-only "
                "%8.0f/s\n",
        median(nginx), median(selects));
    std::fflush(stdout);
}

void Installation::workingDay(const char *what, const NginxProcess &nginx, int held)
{
    const int asked = qEnvironmentVariableIntValue("RELAIS_BENCH_SECONDS");
    const int seconds = asked > 0 ? asked : 20;
    double relaisd = 0;
    double front = 0;
    const LargeCompany::Day day = m_company.day(
        { .port = nginx.https(), .connections = dayConnections, .held = held }, seconds,
        [&] {
            relaisd = processorSeconds();
            front = cpuSeconds(nginx.processId());
        },
        [&] {
            relaisd = processorSeconds() - relaisd;
            front = cpuSeconds(nginx.processId()) - front;
        });
    if (day.unexpected > 0)
        qFatal("%d answers were none: %s", day.unexpected, nginx.errorLog().constData());
    const auto share = [seconds](double used) { return used / seconds / 2 * 100; };
    std::printf(
        "80,000 clients, clicks and pushes through nginx, %s   %.0f pulls/s and %.0f waits/s, "
        "%d wait   relaisd %.1f %% of two cores, nginx %.1f %%   p50 %.2f ms p99 %.2f ms\n",
        what, day.pulls, day.waits, day.waiting, share(relaisd), share(front), day.p50, day.p99);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    PostgresCluster cluster;
    if (!cluster.create() || !cluster.start() || !cluster.query(u"CREATE DATABASE peer"_s)
        || !postgresProgram(
            u"pgbench"_s, { u"-i"_s, u"-q"_s, u"-s"_s, u"10"_s, cluster.url(u"peer"_s) }))
        qFatal("no PostgreSQL");
    qputenv("RELAIS_TEST_POSTGRESQL", cluster.url().toUtf8());
    Installation installation;
    installation.maximum(cluster);
    installation.day();
    return 0;
}
