// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B1, B2 and B3: the real program with 10,000 stories, from the start of the process
// to rows that can be read, its memory and what it does while nobody does anything; beside Chromium
// with the same rows and an empty Qt window, in turn. Median of the rounds (least to most).

#include "core/services/clientcore.h"
#include "core/services/queue/queueservice.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/bench/screen.h"
#include "tests/support/backendprocess.h"
#include "tests/support/cli.h"

#include <QCoro/QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Test;

namespace {

constexpr int stories = 10'000;
constexpr QRect listArea(300, 180, 400, 560); // where each of the three has its rows
constexpr int rowsOfText = 2'500; // dark pixels: some lines of text
constexpr int patience = 120'000; // ms

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int numberFrom(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList statOf(qint64 process)
{
    return read(u"/proc/%1/stat"_s.arg(process)).split(')').last().trimmed().split(' ');
}

//! A program with everything that it started.
QList<qint64> familyOf(qint64 process)
{
    QHash<qint64, QList<qint64>> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (const qint64 one = name.toLongLong(); one > 0)
            children[statOf(one).value(1).toLongLong()].append(one);
    }
    QList<qint64> family { process };
    for (qsizetype i = 0; i < family.size(); ++i)
        family += children.value(family.at(i));
    return family;
}

double pssMiB(qint64 process)
{
    double kib = 0;
    for (const qint64 one : familyOf(process)) {
        for (const QByteArray &line : read(u"/proc/%1/smaps_rollup"_s.arg(one)).split('\n')) {
            if (line.startsWith("Pss:"))
                kib += line.mid(4).trimmed().split(' ').first().toDouble();
        }
    }
    return kib / 1024;
}

double cpuSeconds(qint64 process)
{
    double ticks = 0;
    for (const qint64 one : familyOf(process)) {
        const QByteArrayList fields = statOf(one);
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

//! How often its threads slept and were woken.
qint64 wakeUps(qint64 process)
{
    qint64 switches = 0;
    const QString tasks = u"/proc/%1/task"_s.arg(process);
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &line : read(tasks + u'/' + task + u"/status"_s).split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                switches += line.mid(24).trimmed().toLongLong();
        }
    }
    return switches;
}

qint64 writtenBytes(qint64 process)
{
    for (const QByteArray &line : read(u"/proc/%1/io"_s.arg(process)).split('\n')) {
        if (line.startsWith("write_bytes:"))
            return line.mid(12).trimmed().toLongLong();
    }
    return 0;
}

struct Measured {
    QList<double> start; //!< ms to readable rows
    QList<double> cpu; //!< seconds of processor time until then, which other work does not change
    QList<double> memory; //!< MiB of PSS, a few seconds later
};

void say(const char *what, const Measured &measured)
{
    const auto [least, most] = std::minmax_element(measured.start.begin(), measured.start.end());
    const auto [small, large] = std::minmax_element(measured.memory.begin(), measured.memory.end());
    std::printf("%-26s rows after %7.0f ms (%.0f to %.0f), %.2f s of CPU   %6.1f MiB (%.1f to "
                "%.1f)\n",
        what, median(measured.start), *least, *most, median(measured.cpu), median(measured.memory),
        *small, *large);
    std::fflush(stdout);
}

} // namespace

class BenchDesktop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAndIsLight();
    void isQuiet();

private:
    struct Program {
        QString path;
        QStringList arguments;
        bool hasRows = true;
    };
    bool open(QProcess &process, const Program &program, Measured *into);
    static void close(QProcess &process);
    QString page() const;

    Program relais() const
    {
        return { QStringLiteral(RELAIS_BIN_DIR "/relais"), { u"--profile"_s, m_cli.profile() } };
    }

    Screen m_screen;
    BackendProcess m_backend;
    Cli m_cli;
    QTemporaryDir m_chromium;
    QList<Story> m_stories;
};

void BenchDesktop::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    QCOMPARE(
        m_cli.run({ u"sign-in"_s, invitations.value(u"ambassador"_s).toString() }).exitCode, 0);
    QCOMPARE(m_cli.run({ u"sync"_s }).exitCode, 0);
    m_backend.stop(); // no network until isQuiet()

    const SystemClock clock;
    auto core = ClientCore::open(m_cli.profile(), clock);
    QVERIFY(core);
    const auto ids = (*core)->queue().find({});
    QVERIFY(ids && !ids->isEmpty());
    const Story pattern = (*core)->queue().row(ids->constFirst()).value().story;
    for (int i = 0; i < stories; ++i) {
        Story story = pattern;
        story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(i, 12, 10, QLatin1Char('0')) };
        story.title = u"Our heat pump plant in Lyon now runs without gas, number %1"_s.arg(i);
        story.image.reset();
        story.expiry = clock.now().addDays(30);
        story.approvedAt = clock.now().addSecs(-60 * i);
        story.createdAt = story.approvedAt;
        m_stories.append(story);
    }
    const auto written = QCoro::waitFor((*core)->store().write(
        [this](QSqlDatabase &db) { return StoryStore(db).upsert(m_stories); }));
    QVERIFY(written);
    QCOMPARE((*core)->queue().find({})->size() >= stories, true);
    core->reset();
    QVERIFY(m_screen.start());
}

QString BenchDesktop::page() const
{
    const QString path = m_chromium.filePath(u"list.html"_s);
    if (QFile::exists(path))
        return path;
    QByteArray html = "<!doctype html><meta charset=utf-8><title>List</title>"
                      "<style>body{margin:140px 0 0 260px;width:640px;font:15px Inter,sans-serif}"
                      "article{padding:14px;border:1px solid #ddd;border-radius:8px;margin:8px}"
                      "h2{font-size:16px;margin:0}p{margin:4px 0}</style>";
    for (const Story &story : m_stories)
        html += "<article><h2>" + story.title.toHtmlEscaped().toUtf8() + "</h2><p>"
            + story.summary.toHtmlEscaped().toUtf8() + "</p></article>";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size())
        qFatal("cannot write the page");
    return path;
}

bool BenchDesktop::open(QProcess &process, const Program &program, Measured *into)
{
    process.setProcessEnvironment(m_screen.environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program.path, program.arguments);
    const int whole = listArea.width() * listArea.height();
    for (;;) {
        const Screen::Ink ink = m_screen.inkIn(listArea);
        if (program.hasRows ? ink.dark >= rowsOfText : ink.touched > whole * 9 / 10)
            break;
        if (timer.elapsed() > patience || process.state() == QProcess::NotRunning)
            return false;
        QTest::qWait(2);
    }
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (into) {
        into->start.append(time);
        into->cpu.append(cpuSeconds(process.processId()));
    }
    QTest::qWait(5'000);
    if (into)
        into->memory.append(pssMiB(process.processId()));
    return true;
}

void BenchDesktop::close(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(15'000))
        process.kill();
    process.waitForFinished(5'000);
    QTest::qWait(500); // the window goes from the screen
}

void BenchDesktop::opensAndIsLight()
{
    const Program chromium { u"/usr/bin/chromium"_s,
        { u"--app=file://"_s + page(), u"--user-data-dir="_s + m_chromium.path(), u"--no-sandbox"_s,
            u"--no-first-run"_s, u"--disable-gpu"_s, u"--window-position=0,0"_s,
            u"--window-size=1440,900"_s, u"--disable-component-update"_s,
            u"--disable-background-networking"_s } };
    const Program empty { QStringLiteral(RELAIS_TEST_BIN_DIR "/emptywindow"), {}, false };
    const QList<Program> programs { relais(), chromium, empty };
    QList<Measured> measured(3);
    const int rounds = numberFrom("RELAIS_BENCH_ROUNDS", 5);
    for (int round = -1; round < rounds; ++round) { // the first warms files and profiles
        for (qsizetype i = 0; i < programs.size(); ++i) {
            QProcess process;
            const bool opened = open(process, programs[i], round < 0 ? nullptr : &measured[i]);
            close(process);
            QVERIFY2(opened, qPrintable(programs[i].path));
        }
    }
    say("relais, 10,000 stories", measured[0]);
    say("Chromium, the same rows", measured[1]);
    say("an empty Qt window", measured[2]);
    const auto ratio = [](double a, double b) { return a / b; };
    std::printf("B1   Chromium takes %.1f times as long, relais %.1f times the empty window\n",
        ratio(median(measured[1].start), median(measured[0].start)),
        ratio(median(measured[0].start), median(measured[2].start)));
    std::printf("B2   Chromium has %.1f times the memory, relais %.1f times the empty window's\n",
        ratio(median(measured[1].memory), median(measured[0].memory)),
        ratio(median(measured[0].memory), median(measured[2].memory)));
    std::fflush(stdout);
}

void BenchDesktop::isQuiet()
{
    QVERIFY(m_backend.start());
    QProcess process;
    QVERIFY(open(process, relais(), nullptr));
    const qint64 id = process.processId();
    QTest::qWait(60'000); // the first minute does what a start puts off
    const int seconds = numberFrom("RELAIS_BENCH_IDLE", 240);
    const double before = cpuSeconds(id);
    const qint64 written = writtenBytes(id);
    const qint64 woken = wakeUps(id);
    const double memory = pssMiB(id);
    QTest::qWait(seconds * 1000);
    const double idle = cpuSeconds(id) - before;
    std::printf(
        "B3   idle for %d s with its backend: %.2f s of CPU (%.0f in 8 hours at that pace), "
        "%.1f wake-ups a second, %lld bytes written\n",
        seconds, idle, idle / seconds * 8 * 3600,
        static_cast<double>(wakeUps(id) - woken) / seconds, writtenBytes(id) - written);

    // A person at work: down the list, a search, and back, again and again.
    const int workSeconds = 60;
    QElapsedTimer work;
    work.start();
    int keys = 0;
    while (work.elapsed() < workSeconds * 1000) {
        for (const char *key : { "Down", "Down", "Down", "Down", "Next", "Next", "ctrl+k", "l", "y",
                 "o", "n", "ctrl+a", "BackSpace", "Escape", "Tab" }) {
            QProcess hands;
            hands.setProcessEnvironment(m_screen.environment());
            hands.start(u"xdotool"_s, { u"key"_s, QString::fromLatin1(key) });
            hands.waitForFinished(5'000);
            ++keys;
        }
    }
    QTest::qWait(2'000);
    std::printf("B2   after %d keys in %d s: %.1f MiB, %+.1f\n", keys, workSeconds, pssMiB(id),
        pssMiB(id) - memory);
    std::fflush(stdout);
    close(process);
}

QTEST_GUILESS_MAIN(BenchDesktop)
#include "bench_desktop.moc"
