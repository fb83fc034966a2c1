// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The store beside what it is made of: the same questions asked of the same file through SQLite's C
// interface, interleaved, in one run. Prints milliseconds and ratios; the ratios count.

#include "core/store/searchquery.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList words {
    u"turbine"_s,
    u"éolienne"_s,
    u"Norvane"_s,
    u"actualité"_s,
    u"équipe"_s,
    u"Lyon"_s,
    u"usine"_s,
    u"recrutement"_s,
    u"énergie"_s,
    u"offshore"_s,
    u"sécurité"_s,
    u"apprentis"_s,
    u"maintenance"_s,
    u"Atlantique"_s,
    u"hydrogène"_s,
    u"partenaire"_s,
    u"chantier"_s,
    u"ingénieure"_s,
    u"visite"_s,
    u"certification"_s,
    u"réseau"_s,
    u"production"_s,
    u"export"_s,
    u"innovation"_s,
};
const QStringList questions { u"turb"_s, u"norv act"_s, u"energie hydro"_s, u"se"_s,
    u"recrutement lyon"_s, u"l'usine"_s, u"raten"_s, u"molo vi"_s, u"s"_s, u"t"_s,
    u"actualite equipe visi"_s };

// The index-th most frequent word: a real one, or one made of syllables.
QString word(qsizetype index)
{
    static const QStringList syllables { u"ra"_s, u"ten"_s, u"lo"_s, u"mé"_s, u"sur"_s, u"vi"_s,
        u"quo"_s, u"dan"_s, u"pli"_s, u"ché"_s, u"bo"_s, u"gu"_s, u"fri"_s, u"na"_s, u"zel"_s,
        u"où"_s, u"jar"_s, u"hi"_s, u"ky"_s, u"tré"_s, u"mon"_s, u"ci"_s, u"eu"_s, u"al"_s };
    if (index < words.size())
        return words.at(index);
    QString made;
    for (qsizetype rest = index; rest > 0; rest /= syllables.size())
        made += syllables.at((rest * 7) % syllables.size());
    return made;
}

// Words as a language has them: a few everywhere, most of them rare (Zipf).
QString sentence(QRandomGenerator &random, int length)
{
    QStringList parts;
    for (int i = 0; i < length; ++i)
        parts.append(word(static_cast<qsizetype>(std::pow(20'000.0, random.generateDouble())) - 1));
    return parts.join(u' ');
}

QList<Story> made(int from, int count, QRandomGenerator &random)
{
    QList<Story> stories;
    for (int n = from; n < from + count; ++n) {
        Story story = aStory(n);
        story.title = sentence(random, 8);
        story.summary = sentence(random, 25);
        story.captions = { { { u"k"_s }, {}, u"fr"_s, sentence(random, 30) },
            { { u"l"_s }, Network::LinkedIn, u"en"_s, sentence(random, 30) } };
        stories.append(story);
    }
    return stories;
}

// A time per call, in milliseconds.
class Times {
public:
    template <typename Call>
    void take(Call call)
    {
        QElapsedTimer timer;
        timer.start();
        call();
        m_ms.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    double at(double share) const
    {
        QList<double> sorted = m_ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1)));
    }

private:
    QList<double> m_ms;
};

void report(const char *what, const Times &ours, const Times &raw)
{
    std::printf("%-28s p50 %8.3f ms  p99 %8.3f ms | raw p50 %8.3f  p99 %8.3f | ratio %.2f  %.2f\n",
        what, ours.at(0.5), ours.at(0.99), raw.at(0.5), raw.at(0.99), ours.at(0.5) / raw.at(0.5),
        ours.at(0.99) / raw.at(0.99));
    std::fflush(stdout);
}

// The floor: SQLite's C interface on the same file.
class Raw {
public:
    explicit Raw(const QString &path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr)
            != SQLITE_OK)
            qFatal("cannot open the store");
        sqlite3_exec(m_db, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr);
    }
    ~Raw() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(Raw)

    int ask(const char *sql, const QByteArray &text) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        if (!text.isEmpty())
            sqlite3_bind_text(statement, 1, text.constData(), -1, nullptr);
        int rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += sqlite3_column_bytes(statement, 0) > 0 ? 1 : 0;
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_db = nullptr;
};

void fill(StoreFixture &fixture, int count)
{
    QRandomGenerator random(7);
    constexpr int page = 500;
    QElapsedTimer timer;
    timer.start();
    for (int from = 0; from < count; from += page) {
        const QList<Story> stories = made(from, page, random);
        const auto written =
            fixture.write([&](QSqlDatabase &db) { return StoryStore(db).upsert(stories); });
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
    }
    std::printf("%-28s %8.0f rows/s in pages of %d, durable, indexed\n", "write",
        1000.0 * count / static_cast<double>(timer.elapsed()), page);
}

void measureOpen(const QString &path)
{
    Times ours;
    Times raw;
    for (int i = 0; i < 20; ++i) {
        ours.take([&] { const auto store = Store::open(path); });
        raw.take([&] { Raw(path).ask("SELECT count(*) FROM sqlite_schema", {}); });
    }
    report("open and close", ours, raw);
}

void measureReads(const QString &path)
{
    const auto store = Store::open(path);
    const StoryStore stories((*store)->reader());
    const Raw raw(path);
    const QDateTime now = at(10'000'000);
    Times list;
    Times rawList;
    Times rows;
    Times rawRows;
    const auto ids = stories.find({ now });
    for (int i = 0; i < 15; ++i) {
        list.take([&] { return stories.find({ now })->size(); });
        rawList.take([&] {
            raw.ask("SELECT id FROM story WHERE state = 'approved'"
                    " ORDER BY pinned DESC, approved_at DESC, id DESC",
                {});
        });
        const QList<StoryId> page = ids->mid(i * 30, 30);
        rows.take([&] { return stories.rows(page)->size(); });
        rawRows.take([&] {
            for (const StoryId &id : page)
                raw.ask(
                    "SELECT detail, title, summary FROM story WHERE id = ?1", id.value.toUtf8());
        });
    }
    report("list of all ids", list, rawList);
    report("30 rows by id", rows, rawRows);

    Times search;
    Times rawSearch;
    for (int round = 0; round < 4; ++round) {
        for (const QString &question : questions) {
            search.take([&] { return stories.find({ now, question })->size(); });
            const QByteArray query = searchQuery(question).toUtf8();
            rawSearch.take([&] {
                raw.ask("SELECT rowid FROM story_text WHERE story_text MATCH ?1 ORDER BY rank"
                        " LIMIT 1000",
                    query);
            });
        }
    }
    report("search as you type", search, rawSearch);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const int count : { 5'000, 100'000 }) {
        std::printf("%d stories\n", count);
        StoreFixture fixture;
        fill(fixture, count);
        fixture.store.reset();
        measureOpen(fixture.path());
        measureReads(fixture.path());
    }
    return 0;
}
