// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgrescluster.h"

#include "tests/support/freeport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStorageInfo>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

constexpr auto user = "relais"_L1;

// Debian keeps one folder for each version.
QString binFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? QString() : versions.filePath(found.constLast() + u"/bin"_s);
}

// The server dies with the test, however that ends.
QStringList asPostgres(const QString &program, const QStringList &arguments)
{
    QStringList command { u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s };
    if (::geteuid() == 0)
        command << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--clear-groups"_s;
    return command + QStringList { binFolder() + u'/' + program } + arguments;
}

std::optional<QByteArray> output(const QStringList &command)
{
    QProcess process;
    process.start(command.constFirst(), command.mid(1));
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning().noquote() << command << process.readAllStandardError();
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

bool give(const QString &folder)
{
    return ::geteuid() != 0 || output({ u"chown"_s, u"-R"_s, u"postgres:postgres"_s, folder });
}

// PostgreSQL keeps its sockets there too, whose names must be short.
QString folderOn(bool memory)
{
    const QStorageInfo shared(u"/dev/shm"_s);
    constexpr qint64 room = 512LL * 1024 * 1024;
    const bool there = memory && shared.isReady() && shared.bytesAvailable() > room;
    return (there ? shared.rootPath() : QDir::tempPath()) + u"/relais-pg-XXXXXX"_s;
}

// initdb takes a second, a copy a tenth of it. Several tests may get here at once.
QString freshCluster()
{
    const QString kept = QString::fromUtf8(RELAIS_TEST_CACHE) + u"/postgresql-"_s
        + binFolder().replace(u'/', u'-') + u'-' + QString::number(::geteuid());
    if (QDir(kept).exists())
        return kept;
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"data"_s);
    if (!give(folder.path())
        || !postgresProgram(u"initdb"_s,
            { u"-D"_s, made, u"--no-sync"_s, u"--wal-segsize=1"_s, u"-A"_s, u"trust"_s, u"-U"_s,
                user, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s }))
        return {};
    const QString mine = kept + u'.' + QString::number(::getpid());
    if (output({ u"cp"_s, u"-a"_s, made, mine }) && !QDir().rename(mine, kept))
        QDir(mine).removeRecursively(); // another test was quicker
    return kept;
}

// Also one that is dead and that nobody has asked after yet.
bool isGone(pid_t process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) == "Z";
}

QList<pid_t> childrenOf(qint64 process)
{
    QFile file(u"/proc/%1/task/%1/children"_s.arg(process));
    QList<pid_t> children;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : file.readAll().split(' ')) {
            if (child.toInt() > 0)
                children.append(child.toInt());
        }
    }
    return children;
}

} // namespace

std::optional<QByteArray> postgresProgram(const QString &name, const QStringList &arguments)
{
    return output(asPostgres(name, arguments));
}

PostgresCluster::PostgresCluster(Disk disk)
    : m_folder(folderOn(disk == Disk::Memory))
{
}

PostgresCluster::~PostgresCluster()
{
    kill();
}

bool PostgresCluster::create()
{
    const QString fresh = freshCluster();
    return !fresh.isEmpty() && give(m_folder.path())
        && output({ u"cp"_s, u"-a"_s, fresh, data() }).has_value();
}

bool PostgresCluster::createStandbyOf(const PostgresCluster &primary, const QString &name)
{
    QDir(data()).removeRecursively(); // of an earlier life
    if (!give(m_folder.path()))
        return false;
    const QString from =
        u"host=127.0.0.1 port=%1 user=%2 application_name=%3"_s.arg(primary.port()).arg(user, name);
    return postgresProgram(u"pg_basebackup"_s,
        { u"-D"_s, data(), u"-d"_s, from, u"-R"_s, u"-X"_s, u"stream"_s, u"-c"_s, u"fast"_s,
            u"--no-sync"_s })
        .has_value();
}

bool PostgresCluster::start()
{
    if (m_port == 0)
        m_port = freePort();
    const QStringList command = asPostgres(u"postgres"_s,
        { u"-D"_s, data(), u"-p"_s, QString::number(m_port), u"-h"_s, u"127.0.0.1"_s, u"-k"_s,
            m_folder.path(), u"-c"_s, u"max_connections=60"_s, u"-c"_s, u"shared_buffers=64MB"_s });
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.start(command.constFirst(), command.mid(1));
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60'000 && m_server.state() != QProcess::NotRunning) {
        QProcess ready;
        ready.start(binFolder() + u"/pg_isready"_s,
            { u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s, user });
        if (ready.waitForFinished() && ready.exitCode() == 0)
            return true;
        m_server.waitForFinished(20);
    }
    qWarning().noquote() << "PostgreSQL did not start:" << log();
    return false;
}

// Each of the server's processes leads a session of its own, so each is killed by its number.
void PostgresCluster::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    const QList<pid_t> all = QList<pid_t> { static_cast<pid_t>(m_server.processId()) }
        + childrenOf(m_server.processId());
    for (const pid_t one : all)
        ::kill(one, SIGKILL);
    m_server.waitForFinished(5'000);
    const auto gone = [&all] { return std::all_of(all.begin(), all.end(), isGone); };
    QElapsedTimer clock;
    clock.start();
    while (!gone() && clock.elapsed() < 5'000)
        ::usleep(1'000);
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    m_server.waitForFinished(20'000);
}

bool PostgresCluster::promote()
{
    return query(u"SELECT pg_promote(true, 30)"_s) == QByteArray("t");
}

bool PostgresCluster::waitFor(const QString &standbyName)
{
    return query(u"ALTER SYSTEM SET synchronous_standby_names TO '%1'"_s.arg(standbyName))
        && query(u"SELECT pg_reload_conf()"_s)
        && QTest::qWaitFor(
            [this] {
                return query(u"SELECT sync_state FROM pg_stat_replication"_s) == QByteArray("sync");
            },
            20'000);
}

bool PostgresCluster::waitForNobody()
{
    return query(u"ALTER SYSTEM RESET synchronous_standby_names"_s)
        && query(u"SELECT pg_reload_conf()"_s);
}

std::optional<QByteArray> PostgresCluster::query(const QString &sql, const QString &database) const
{
    const auto answer = output({ u"psql"_s, u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s,
        u"ON_ERROR_STOP=1"_s, u"-c"_s, sql, url(database) });
    return answer ? std::optional(answer->trimmed()) : std::nullopt;
}

QString PostgresCluster::url(const QString &database) const
{
    return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(user).arg(m_port).arg(
        database.isEmpty() ? u"postgres"_s : database);
}

QByteArray PostgresCluster::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Relais::Test
