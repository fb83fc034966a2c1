// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B8, the person's side: from the click on "Relay" to the intent on the disk, by the service that
// the window calls, beside what SQLite's C interface takes to commit two rows of that size as
// durably. In turn, on the same disk; milliseconds and ratios, and the ratios count.

#include "tests/unit/core/services/outboxfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include <sqlite3.h>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr int clicksARound = 15;
constexpr std::chrono::milliseconds spareWritten { 20 };

//! The floor: two rows and one commit, write-ahead log, synchronous=FULL.
class Raw final {
    Q_DISABLE_COPY_MOVE(Raw)
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("cannot open the floor");
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE a (id INTEGER PRIMARY KEY, text TEXT)");
        run("CREATE TABLE b (id INTEGER PRIMARY KEY, text TEXT)");
    }
    ~Raw() { sqlite3_close(m_db); }

    void commit()
    {
        run("BEGIN IMMEDIATE");
        run("INSERT INTO a (text) VALUES (hex(zeroblob(200)))");
        run("INSERT INTO b (text) VALUES (hex(zeroblob(150)))");
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
    }
    sqlite3 *m_db = nullptr;
};

template <typename Call>
double timed(Call call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(share * static_cast<double>(values.size() - 1)));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    OutboxFixture fixture;
    fixture.relays->setPaused(true); // kept, and not sent
    // Nobody relays one story hundreds of times.
    QList<Story> stories;
    for (int i = 0; i < rounds * clicksARound; ++i) {
        Story story = OutboxFixture::aLiveStory();
        story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(i, 12, 10, QLatin1Char('0')) };
        stories.append(story);
    }
    const auto stored =
        fixture.write([&stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); });
    if (!stored)
        qFatal("no stories");
    Draft draft;
    draft.text =
        u"What I think of it, in my words, at the length of a usual post about my company."_s;
    draft.accounts = { fixture.account.id };
    Raw raw(fixture.dir.filePath(u"floor.db"_s));
    QList<double> ours;
    QList<double> floor;
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        QList<double> mine;
        QList<double> theirs;
        for (int i = 0; i < clicksARound; ++i) {
            const Story &story = stories.at(round * clicksARound + i);
            draft.story = story.id;
            mine.append(timed([&] {
                const auto kept = QCoro::waitFor(fixture.relays->relay(story, draft));
                if (!kept || kept->size() != 1)
                    qFatal("the relay was not kept");
            }));
            std::this_thread::sleep_for(spareWritten); // or it would slow the floor
            theirs.append(timed([&raw] { raw.commit(); }));
        }
        ratios.append(percentile(mine, 0.5) / percentile(theirs, 0.5));
        ours += mine;
        floor += theirs;
    }
    std::printf("click to intent on disk   p50 %6.2f ms  p99 %6.2f ms | raw commit p50 %6.2f  p99 "
                "%6.2f | ratio %.2f (%.2f to %.2f by round)\n",
        percentile(ours, 0.5), percentile(ours, 0.99), percentile(floor, 0.5),
        percentile(floor, 0.99), percentile(ratios, 0.5),
        *std::min_element(ratios.begin(), ratios.end()),
        *std::max_element(ratios.begin(), ratios.end()));
    return 0;
}
