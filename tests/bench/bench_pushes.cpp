// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B8: durable pushes through HTTP, 64 clients with one relay each at a time, beside what the disk
// allows in the same minutes: bare fsyncs, single commits of SQLite, and pgbench's simple update on
// the same PostgreSQL. Ours and the others in turn; rates and ratios, and the ratios count. The
// clients are 64 connections of one thread that does little else, as pgbench's are: clients that
// think would have half of a small machine for themselves. Nothing is bound to a processor.

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "core/api/changes.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/base/clock.h"
#include "tests/bench/closedloop.h"
#include "tests/bench/cputime.h"
#include "tests/support/person.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator64>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int clients = 64;
constexpr int milliseconds = 3'000;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString storyFor(const Person &person)
{
    const QJsonArray changes = objectOf(person.get(Api::Routes::changes() + u"?limit=1000"_s))
                                   .value(u"changes"_s)
                                   .toArray();
    for (const QJsonValue &change : changes) {
        if (change[u"kind"_s] == u"story"_s && !change[u"deleted"_s].toBool())
            return change[u"id"_s].toString();
    }
    return {};
}

//! The request of a new relay each time: the words of one, with other ids and another code written
//! into them, as random as a client's.
class Words final {
public:
    Words(const QString &token, const QString &story)
    {
        const QString relay = u"00000000-0000-7000-8000-000000000001"_s;
        const QString push = u"00000000-0000-7000-8000-000000000002"_s;
        const QString code = u"twelve-chars"_s;
        const QJsonObject body { { u"relay"_s, relay }, { u"story"_s, story }, { u"revision"_s, 1 },
            { u"network"_s, u"linkedin"_s }, { u"code"_s, code }, { u"ownPercent"_s, 50 },
            { u"state"_s, u"published"_s }, { u"at"_s, Api::toWire(SystemClock().now()) } };
        const QList<Api::PushItem> items { { PushId { push }, u"relay"_s, body } };
        const QByteArray json =
            QJsonDocument(Api::pushRequest(items)).toJson(QJsonDocument::Compact);
        m_text = "POST " + Api::Routes::pushes().toLatin1()
            + " HTTP/1.1\r\nHost: relais.example.com\r\nAuthorization: Bearer " + token.toLatin1()
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(json.size()) + "\r\n\r\n" + json;
        m_relay = m_text.indexOf(relay.toLatin1());
        m_push = m_text.indexOf(push.toLatin1());
        m_code = m_text.indexOf(code.toLatin1());
    }

    QByteArray next()
    {
        QByteArray text = m_text;
        writeUuid(text.data() + m_relay);
        writeUuid(text.data() + m_push);
        writeHex(text.data() + m_code, m_random.generate64(), 12);
        return text;
    }

private:
    static void writeHex(char *to, quint64 value, int digits)
    {
        for (int i = digits - 1; i >= 0; --i, value >>= 4)
            to[i] = "0123456789abcdef"[value & 0xf];
    }
    //! Version 7: the time first, so that ids follow each other as those of clients do.
    void writeUuid(char *to)
    {
        const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
        const quint64 random = m_random.generate64();
        writeHex(to, now >> 16, 8);
        writeHex(to + 9, now, 4);
        writeHex(to + 15, random >> 48, 3);
        writeHex(to + 20, random >> 36, 3);
        writeHex(to + 24, m_random.generate64(), 12);
    }

    QRandomGenerator64 m_random = QRandomGenerator64::securelySeeded();
    QByteArray m_text;
    qsizetype m_relay = 0;
    qsizetype m_push = 0;
    qsizetype m_code = 0;
};

//! One relaisd and a member's 64 clients.
class Pushing final {
public:
    explicit Pushing(const QString &databaseUrl = {})
    {
        if (!databaseUrl.isEmpty())
            m_relaisd.useDatabase(databaseUrl);
        const QJsonObject invitations = m_relaisd.loadSample();
        if (!m_relaisd.start())
            qFatal("relaisd did not start");
        const Person person =
            Person::join(m_relaisd, invitations.value(u"ambassador"_s).toString());
        m_words = std::make_unique<Words>(person.token(), storyFor(person));
    }

    double perSecond()
    {
        const ClosedLoop loop { static_cast<quint16>(m_relaisd.url().port()), clients, milliseconds,
            [this] { return m_words->next(); } };
        const double before = cpuSeconds(m_relaisd.processId());
        const ClosedLoop::Outcome outcome = loop.run("\"status\":\"accepted\"");
        if (outcome.unexpected > 0)
            qFatal("pushes were refused");
        m_microseconds.append((cpuSeconds(m_relaisd.processId()) - before) * 1'000'000
            / static_cast<double>(outcome.answers));
        return static_cast<double>(outcome.answers) / outcome.seconds;
    }

    //! Of relaisd's processor time for one push.
    double microseconds() const { return median(m_microseconds); }

private:
    BackendProcess m_relaisd;
    std::unique_ptr<Words> m_words;
    QList<double> m_microseconds;
};

//! Appends of a page that are on the disk before the next one: nothing that commits one by one is
//! quicker.
double fsyncs(const QString &path)
{
    const int file = ::open(qPrintable(path), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray page(4096, 'x');
    QElapsedTimer clock;
    clock.start();
    int count = 0;
    for (; clock.elapsed() < milliseconds; ++count) {
        if (::write(file, page.constData(), static_cast<std::size_t>(page.size())) != page.size()
            || ::fdatasync(file) != 0)
            qFatal("the disk gave way");
    }
    ::close(file);
    return static_cast<double>(count) * 1000.0 / static_cast<double>(clock.elapsed());
}

//! A row a commit, at the durability that relaisd insists on.
double singleCommits(const QSqlDatabase &db)
{
    QElapsedTimer clock;
    clock.start();
    int commits = 0;
    for (; clock.elapsed() < milliseconds; ++commits) {
        if (!Backend::run(db, u"INSERT INTO floor (text) VALUES (?)"_s, { QString(300, u'x') }))
            qFatal("the floor gave way");
    }
    return static_cast<double>(commits) * 1000.0 / static_cast<double>(clock.elapsed());
}

double pgbench(const PostgresCluster &cluster)
{
    const auto output = postgresProgram(u"pgbench"_s,
        { u"-N"_s, u"-n"_s, u"-c"_s, u"32"_s, u"-j"_s, u"2"_s, u"-T"_s,
            QString::number(milliseconds / 1000), cluster.url(u"peer"_s) });
    static const QRegularExpression tps(u"tps = ([0-9.]+)"_s);
    return output ? tps.match(QString::fromUtf8(*output)).captured(1).toDouble() : 0;
}

void say(const char *what, const QList<double> &ours, const char *peer, const QList<double> &theirs)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < ours.size(); ++i)
        ratios.append(ours.at(i) / theirs.at(i));
    std::printf("%-24s %8.0f/s   %-28s %8.0f/s   ratio %5.2f (%.2f to %.2f)\n", what, median(ours),
        peer, median(theirs), median(ratios), *std::min_element(ratios.begin(), ratios.end()),
        *std::max_element(ratios.begin(), ratios.end()));
}

void onSqlite()
{
    const QTemporaryDir folder;
    const QSqlDatabase floor =
        Backend::openDatabase(u"sqlite:"_s + folder.filePath(u"floor.db"_s), u"floor"_s, false)
            .value();
    Backend::run(floor, u"CREATE TABLE floor (id INTEGER PRIMARY KEY, text TEXT)"_s).value();
    Pushing pushing;
    QList<double> ours;
    QList<double> theirs;
    QList<double> disk;
    for (int round = 0; round < rounds; ++round) {
        ours.append(pushing.perSecond());
        theirs.append(singleCommits(floor));
        disk.append(fsyncs(folder.filePath(u"disk"_s)));
    }
    say("pushes on SQLite", ours, "single commits of SQLite", theirs);
    say("pushes on SQLite", ours, "write and fdatasync", disk);
    std::printf("%24s %8.0f us of relaisd's processor time\n", "a push", pushing.microseconds());
}

void onPostgresql()
{
    PostgresCluster cluster;
    if (!cluster.create() || !cluster.start() || !cluster.query(u"CREATE DATABASE peer"_s)
        || !postgresProgram(
            u"pgbench"_s, { u"-i"_s, u"-q"_s, u"-s"_s, u"10"_s, cluster.url(u"peer"_s) }))
        qFatal("no PostgreSQL");
    Pushing pushing(cluster.url());
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.append(pushing.perSecond());
        theirs.append(pgbench(cluster));
    }
    say("pushes on PostgreSQL", ours, "pgbench simple-update", theirs);
    std::printf("%24s %8.0f us of relaisd's processor time\n", "a push", pushing.microseconds());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::printf("%d clients, %d rounds of %d s, median\n", clients, rounds, milliseconds / 1000);
    onSqlite();
    onPostgresql();
    return 0;
}
