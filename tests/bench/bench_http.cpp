// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B9, B10 and B12 in small: redirects with counting beside nginx's "return 302" with log, how soon
// 5,000 clicks a second are in the totals, the empty pull beside nginx's "return 304", and 80,000
// clients that pull each minute and wait for news in between, as the program does, while others
// click and push. Server on core 0, load on core 1; ours and the peer in turn, median of three;
// ratios count. "of a core": by the processor time that each answer took, which other work on the
// machine does not change. RELAIS_BENCH_SECONDS is how long the two that last 20 seconds do.

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/recount.h"
#include "tests/bench/cputime.h"
#include "tests/bench/fixedrate.h"
#include "tests/bench/largecompany.h"
#include "tests/bench/wrk.h"
#include "tests/support/backendprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

constexpr int codes = Test::LargeCompany::codes;
constexpr int rounds = 3;
constexpr int waitersOfRelaisd = 4'000; // ChangeWaiters; all others it answers at once

int lasting()
{
    const int asked = qEnvironmentVariableIntValue("RELAIS_BENCH_SECONDS");
    return asked > 0 ? asked : 20;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

bool listens(quint16 port)
{
    for (int i = 0; i < 200; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (socket.waitForConnected(50))
            return true;
        QTest::qWait(20);
    }
    return false;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

double memoryMiB(qint64 process)
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(process));
    static const QRegularExpression line(u"Pss:\\s+(\\d+)"_s);
    return rollup.open(QIODevice::ReadOnly)
        ? line.match(QString::fromLatin1(rollup.readAll())).captured(1).toDouble() / 1024
        : 0;
}

QList<double> ratios(const QList<double> &a, const QList<double> &b)
{
    QList<double> all;
    for (qsizetype i = 0; i < a.size(); ++i)
        all.append(a.at(i) / b.at(i));
    return all;
}

} // namespace

class BenchHttp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void redirects();
    void redirectsOfNewConnections();
    void clicksAreFresh();
    void aRecountKeepsUpWithRawSql();
    void emptyPull();
    void eightyThousandClients();

private:
    struct Load {
        double perSecond = 0;
        double microseconds = 0; //!< of the server's processor for one answer
        qint64 requests = 0;
        QString p99;
        bool good = false; //!< every answer came and was the expected one
    };
    Load load(const QProcess &server, quint16 port, const QString &script) const;
    void compare(const char *what, const char *peer, const QString &script, qint64 *answered);
    qint64 countedClicks(const QSqlDatabase &db) const;
    double shareUncounted(int perSecond) const;
    void sayGoAccess(double ourLinesPerSecond) const;
    void startNginx();

    Test::LargeCompany m_company;
    Test::World &m_world = m_company.world();
    QProcess m_relaisd;
    QProcess m_nginx;
    quint16 m_port = 0;
    quint16 m_peer = 0;
};

void BenchHttp::startNginx()
{
    const QByteArray folder = m_world.folder().toUtf8();
    m_peer = freePort();
    QByteArray paths;
    for (const char *name : { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" })
        paths += QByteArray(name) + "_temp_path " + folder + '/' + name + ";\n";
    write(m_world.folder() + u"/nginx.conf"_s,
        "daemon off; master_process off; pid " + folder + "/nginx.pid; error_log " + folder
            + "/error.log;\nevents { worker_connections 4000; }\nhttp {\n" + paths + "access_log "
            + folder + "/access.log combined;\nkeepalive_requests 100000000;\n"
            + "server { listen 127.0.0.1:" + QByteArray::number(m_peer)
            + "; location /r/ { return 302 https://norvane.example/story; }\n"
              "location /v1/ { return 304; } } }\n");
    m_nginx.start(u"taskset"_s,
        { u"-c"_s, u"0"_s, u"/usr/sbin/nginx"_s, u"-p"_s, m_world.folder(), u"-c"_s,
            QString(m_world.folder() + u"/nginx.conf"_s) });
    QVERIFY(listens(m_peer));
}

void BenchHttp::initTestCase()
{
    m_company.seed();
    startNginx();
    m_port = freePort();
    m_relaisd.setStandardErrorFile(m_world.folder() + u"/relaisd.log"_s);
    m_relaisd.start(u"taskset"_s,
        { u"-c"_s, u"0"_s, QStringLiteral(RELAIS_BIN_DIR "/relaisd"), u"serve"_s, u"--data"_s,
            m_world.folder(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--rate-per-caller"_s,
            u"0"_s, u"--rate-per-address"_s, u"0"_s });
    QVERIFY(listens(m_port));
}

void BenchHttp::cleanupTestCase()
{
    for (QProcess *process : { &m_relaisd, &m_nginx }) {
        process->terminate();
        if (!process->waitForFinished(15'000))
            process->kill();
        process->waitForFinished(5'000);
    }
}

BenchHttp::Load BenchHttp::load(const QProcess &server, quint16 port, const QString &script) const
{
    const double before = Test::cpuSeconds(server.processId());
    const Test::Wrk wrk { port, script, u"1"_s };
    const Test::Wrk::Outcome outcome = wrk.run();
    const double used = Test::cpuSeconds(server.processId()) - before;
    return { outcome.perSecond,
        used * 1e6 / static_cast<double>(std::max<qint64>(outcome.answers, 1)), outcome.answers,
        outcome.p99, outcome.good };
}

// Ours and nginx in turn.
void BenchHttp::compare(const char *what, const char *peer, const QString &script, qint64 *answered)
{
    QList<double> ours;
    QList<double> theirs;
    QList<double> ourCost;
    QList<double> theirCost;
    QString p99;
    for (int round = 0; round < rounds; ++round) {
        const Load mine = load(m_relaisd, m_port, script);
        const Load nginx = load(m_nginx, m_peer, script);
        QVERIFY(mine.good && nginx.good);
        *answered += mine.requests;
        p99 = mine.p99;
        ours.append(mine.perSecond);
        theirs.append(nginx.perSecond);
        ourCost.append(mine.microseconds);
        theirCost.append(nginx.microseconds);
    }
    const QList<double> share = ratios(ours, theirs);
    const QList<double> perCore = ratios(theirCost, ourCost);
    std::printf("%-26s %8.0f/s   %s %8.0f/s   %.2f of nginx (%.2f to %.2f), %.2f of a core (%.2f "
                "to %.2f)   p99 %s\n",
        what, median(ours), peer, median(theirs), median(share),
        *std::min_element(share.begin(), share.end()),
        *std::max_element(share.begin(), share.end()), median(perCore),
        *std::min_element(perCore.begin(), perCore.end()),
        *std::max_element(perCore.begin(), perCore.end()), qPrintable(p99));
    std::fflush(stdout);
}

qint64 BenchHttp::countedClicks(const QSqlDatabase &db) const
{
    auto sum = Backend::run(db, u"SELECT COALESCE(sum(clicks), 0) FROM link_click"_s);
    return sum && sum->next() ? sum->value(0).toLongLong() : 0;
}

void BenchHttp::redirects()
{
    const QString script = m_world.folder() + u"/redirect.lua"_s;
    // Zipf: the k-th code is asked for in proportion to 1/k.
    write(script,
        "local sums = {} local sum = 0 for k = 1, " + QByteArray::number(codes)
            + " do sum = sum + 1 / k sums[k] = sum end\n"
              "local urls = {}\n"
              "init = function(args)\n" // Host is known here, not before
              "wrk.headers['User-Agent'] = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0'\n"
              "for i = 1, 5000 do local r = math.random() * sum local a, b = 1, #sums\n"
              "while a < b do local m = math.floor((a + b) / 2) if sums[m] < r then a = m + 1 else "
              "b = m end end\n"
              "urls[i] = wrk.format('GET', '/r/code' .. (a - 1)) end end\n"
              "local n = 0 request = function() n = n % 5000 + 1 return urls[n] end\n");
    qint64 answered = 0;
    compare("redirect, counted", "nginx 302 with log", script, &answered);
    // Each is counted once: what wrk left unanswered at the end of a round may be more.
    qint64 counted = 0;
    QTRY_VERIFY_WITH_TIMEOUT((counted = countedClicks(m_world.database)) >= answered, 10'000);
    std::printf("clicks answered            %8lld     counted %lld\n", answered, counted);
    QVERIFY(counted - answered <= 64 * rounds);
    std::fflush(stdout);
}

// Whoever follows a link comes with a connection of their own.
void BenchHttp::redirectsOfNewConnections()
{
    constexpr int perSecond = 1'000;
    constexpr int length = 10; // seconds
    const Test::FixedRate rate { .port = m_port,
        .perSecond = perSecond,
        .seconds = length,
        .connections = 500,
        .request = Test::LargeCompany::click,
        .fresh = true };
    const qint64 before = countedClicks(m_world.database);
    Test::FixedRate::Outcome outcome = rate.run("HTTP/1.1 302 ");
    QCOMPARE(outcome.unexpected, 0);
    std::sort(outcome.milliseconds.begin(), outcome.milliseconds.end());
    const auto at = [&outcome](double part) {
        return outcome.milliseconds.at(
            static_cast<qsizetype>(part * static_cast<double>(outcome.milliseconds.size() - 1)));
    };
    std::printf("redirect, a new connection each %5d/s   p50 %.2f ms p99 %.2f ms\n", perSecond,
        at(0.5), at(0.99));
    std::fflush(stdout);
    const qint64 sent = qint64 { perSecond } * length;
    QTRY_VERIFY_WITH_TIMEOUT(countedClicks(m_world.database) - before >= sent, 20'000);
    QCOMPARE(countedClicks(m_world.database) - before, sent);
}

// Percent of a core for as many redirects that nobody counts.
double BenchHttp::shareUncounted(int perSecond) const
{
    constexpr int length = 10; // seconds
    const Test::FixedRate rate { m_port, perSecond, length, 256, Test::LargeCompany::preview };
    const double before = Test::cpuSeconds(m_relaisd.processId());
    if (rate.run("HTTP/1.1 302 ").unexpected > 0)
        qFatal("a preview was not led on");
    return (Test::cpuSeconds(m_relaisd.processId()) - before) / length * 100;
}

// The same question to GoAccess, of the log that nginx wrote of the redirects, where it is
// installed.
void BenchHttp::sayGoAccess(double ourLinesPerSecond) const
{
    if (QStandardPaths::findExecutable(u"goaccess"_s).isEmpty()) {
        std::printf("counting clicks            %8.0f for a second of processor time; GoAccess is "
                    "not installed\n",
            ourLinesPerSecond);
        return;
    }
    constexpr int lines = 200'000;
    const QString part = m_world.folder() + u"/part.log"_s;
    QFile log(m_world.folder() + u"/access.log"_s);
    QFile some(part);
    QVERIFY(log.open(QIODevice::ReadOnly) && some.open(QIODevice::WriteOnly));
    int copied = 0;
    for (; copied < lines && !log.atEnd(); ++copied)
        some.write(log.readLine());
    some.close();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(QProcess::execute(u"taskset"_s,
                 { u"-c"_s, u"1"_s, u"goaccess"_s, part, u"--no-global-config"_s,
                     u"--no-progress"_s, u"--log-format=COMBINED"_s, u"-o"_s,
                     QString(m_world.folder() + u"/goaccess.json"_s) }),
        0);
    const double theirs = copied * 1e9 / static_cast<double>(timer.nsecsElapsed());
    std::printf("counting clicks            %8.0f for a second of processor time   GoAccess %8.0f "
                "lines/s of nginx's log   %.2f times\n",
        ourLinesPerSecond, theirs, ourLinesPerSecond / theirs);
}

// How long after it was due a click is in the counts, while 5,000 a second come.
void BenchHttp::clicksAreFresh()
{
    constexpr int perSecond = 5'000;
    const int length = lasting();
    const qint64 process = m_relaisd.processId();
    const double uncounted = shareUncounted(perSecond);
    const qint64 before = countedClicks(m_world.database);
    const double cpu = Test::cpuSeconds(process);
    std::atomic<bool> over { false };
    QList<std::pair<double, qint64>> seen; // seconds, counted
    QElapsedTimer clock;
    clock.start();
    std::thread watcher([&] {
        QSqlDatabase db = openDatabase(m_world.url(), u"watcher"_s, true).value();
        while (!over) {
            seen.append({ static_cast<double>(clock.nsecsElapsed()) / 1e9, countedClicks(db) });
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"watcher"_s);
    });
    const Test::FixedRate rate { m_port, perSecond, length, 256, Test::LargeCompany::click };
    const Test::FixedRate::Outcome outcome = rate.run("HTTP/1.1 302 ");
    over = true;
    watcher.join();
    QCOMPARE(outcome.unexpected, 0);
    const double share = (Test::cpuSeconds(process) - cpu) / length * 100;
    QList<double> lag;
    for (const auto &[second, counted] : std::as_const(seen)) {
        const double due = static_cast<double>(counted - before) / perSecond;
        if (second > 2 && second < length)
            lag.append(std::max(0.0, second - due));
    }
    std::sort(lag.begin(), lag.end());
    QVERIFY(!lag.isEmpty());
    std::printf("5,000 clicks a second      in the counts after p50 %.2f s, p99 %.2f s   relaisd "
                "%.0f %% of a core, redirects included; %.0f %% without counting: %.0f %% for it\n",
        lag.at(lag.size() / 2), lag.at(static_cast<qsizetype>(double(lag.size() - 1) * 0.99)),
        share, uncounted, share - uncounted);
    sayGoAccess(perSecond * 100 / std::max(share - uncounted, 0.1));
    std::fflush(stdout);
    qint64 counted = 0;
    const qint64 sent = static_cast<qint64>(perSecond) * length;
    QTRY_VERIFY_WITH_TIMEOUT((counted = countedClicks(m_world.database) - before) >= sent, 20'000);
    QCOMPARE(counted, sent);
}

// What "admin recount" does against the plainest GROUP BY over the same rows.
void BenchHttp::aRecountKeepsUpWithRawSql()
{
    m_company.settle(); // the last clicks are in the totals too
    QList<double> ours;
    QList<double> raw;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto differences = recount(m_world.database, 0, 10);
        QVERIFY(differences);
        QVERIFY2(differences->isEmpty(), qPrintable(inWords(differences->value(0))));
        ours.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        auto rows = Backend::run(m_world.database,
            u"SELECT r.published_at / 86400000, r.team, r.network, r.story, c.metric, "
            u"c.provenance, "
            "SUM(c.count), COUNT(*) FROM relay r JOIN relay_count c ON c.relay = r.id "
            "GROUP BY 1, 2, 3, 4, 5, 6"_s);
        while (rows && rows->next()) { }
        raw.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("recount of 10,000 relays   %8.1f ms   raw GROUP BY of the counts %.1f ms   %.1f "
                "times; totals equal the recount\n",
        median(ours), median(raw), median(ratios(ours, raw)));
    std::fflush(stdout);
}

void BenchHttp::emptyPull()
{
    m_company.settle();
    const QString script = m_world.folder() + u"/pull.lua"_s;
    write(script,
        "wrk.headers['Authorization'] = 'Bearer token-1'\nwrk.path = '/v1/changes?since="
            + m_company.cursor() + "'\n");
    QCOMPARE(Test::call("GET",
                 QUrl(u"http://127.0.0.1:%1/v1/changes?since="_s.arg(m_port)
                     + QString::fromLatin1(m_company.cursor())),
                 "token-1")
                 .status,
        304);
    qint64 answered = 0;
    compare("empty pull", "nginx 304 with log", script, &answered);
}

void BenchHttp::eightyThousandClients()
{
    const qint64 process = m_relaisd.processId();
    const int seconds = lasting();
    double before = 0;
    double after = 0;
    double memory = 0; // while the clients wait
    const Test::LargeCompany::Day day = m_company.day(
        { .port = m_port, .connections = 900, .held = waitersOfRelaisd }, seconds,
        [&before, process] { before = Test::cpuSeconds(process); },
        [&after, &memory, process] {
            after = Test::cpuSeconds(process);
            memory = memoryMiB(process);
        });
    QCOMPARE(day.unexpected, 0);
    QVERIFY(day.waiting > waitersOfRelaisd * 9 / 10);
    std::printf("80,000 clients, clicks and pushes   %.0f pulls/s and %.0f waits/s, %d wait   "
                "%.1f %% of two cores   %.0f MiB   p50 %.2f ms p99 %.2f ms\n",
        day.pulls, day.waits, day.waiting, (after - before) / seconds / 2 * 100, memory, day.p50,
        day.p99);
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(BenchHttp)
#include "bench_http.moc"
