// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/database.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/watchrepository.h"
#include "app/relaisd/sample/sampleloader.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifyok.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

class TestSampleLoader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOrganizationIsThere();
    void eventsHaveTheirDatesAndJobsTheirStarts();
    void totalsEqualARecount();
    void everyStoryWasApprovedBySomebodyElse();
    void countsSayWhereTheyComeFrom();
    void peopleRelayOnWorkingDays();
    void aStoryForSomeIsRelayedByThemAlone();
    void theSameSeedDrawsTheSameHistory();
    void aSecondLoadIsRefused();
    void editorsFindWorkOnEveryPage();
    void watchFindsSomethingInMostWeeks();
    void colleaguesAreRecognisedEachMonthWithWords();
    void nothingOfTheDesksIsOutYet();
    void itIsThereOnAnyDay_data();
    void itIsThereOnAnyDay();
    void aMistakeInTheFilesIsNamed();

private:
    Result<SampleData> load(const QString &folder, quint64 seed)
    {
        return load(folder, seed, m_clock);
    }
    Result<SampleData> load(const QString &folder, quint64 seed, const Clock &clock)
    {
        QDir().mkpath(folder);
        if (!m_urls.contains(folder))
            m_urls.insert(folder, Test::newDatabaseUrl(m_databases));
        const QString url = m_urls.value(folder);
        const QString name = u"load-"_s + folder;
        {
            auto db = openDatabase(url, name, false).value();
            if (const auto migrated = migrate(db); !migrated)
                return fail(migrated.error());
        }
        QSqlDatabase::removeDatabase(name);
        Writer writer(url);
        return SampleLoader(writer, clock,
            { folder, QStringLiteral(RELAIS_SOURCE_DIR "/resources/sample"),
                QUrl(u"https://relais.example"_s), seed })
            .load();
    }
    qint64 number(const QString &sql, const QString &folder = {}) const
    {
        const QString where = folder.isEmpty() ? m_dir.path() : folder;
        const QString name = u"look-"_s + where;
        qint64 result = -1;
        {
            const auto db = openDatabase(m_urls.value(where), name, true).value();
            auto rows = run(db, sql);
            if (rows && rows->next())
                result = rows->value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(name);
        return result;
    }

    QTemporaryDir m_dir;
    QTemporaryDir m_databases;
    QHash<QString, QString> m_urls; //!< by folder
    const ManualClock m_clock { QDateTime({ 2026, 11, 23 }, { 20, 0 }, Qt::UTC) };
};

void TestSampleLoader::initTestCase()
{
    const auto loaded = load(m_dir.path(), 1);
    if (!loaded)
        QFAIL(qPrintable(loaded.error().detail));
}

void TestSampleLoader::theOrganizationIsThere()
{
    QCOMPARE(number(u"SELECT COUNT(*) FROM member"_s), 40);
    QCOMPARE(number(u"SELECT COUNT(*) FROM team"_s), 6);
    QCOMPARE(number(u"SELECT COUNT(*) FROM story WHERE announced = 1"_s), 80);
    QVERIFY(number(u"SELECT COUNT(*) FROM relay"_s) > 300);
    QVERIFY(number(u"SELECT COUNT(DISTINCT member) FROM relay"_s) > 30);
    QCOMPARE(number(u"SELECT COUNT(*) FROM change_waiting"_s), 0);
}

void TestSampleLoader::eventsHaveTheirDatesAndJobsTheirStarts()
{
    const QString members = u"SELECT COUNT(*) FROM story WHERE announced = 1 AND body LIKE '%1'"_s;
    QCOMPARE(number(members.arg(u"%\"kind\"_\"event\"%"_s)), 4);
    QCOMPARE(number(members.arg(u"%\"event\"_{\"at\"_\"2026-12-%"_s)), 4);
    QVERIFY(number(members.arg(u"%\"start\"_\"February\"%"_s)) >= 1);
}

void TestSampleLoader::totalsEqualARecount()
{
    const QString name = u"totals"_s;
    {
        const auto db = openDatabase(m_urls.value(m_dir.path()), name, false).value();
        QCOMPARE(recount(db, 0, 10)->size(), 0);
        // The comparison itself bites.
        QVERIFY(run(db, u"BEGIN"_s));
        QVERIFY(run(db,
            u"UPDATE relay_count SET count = count + 1 WHERE relay = "
            "(SELECT relay FROM relay_count LIMIT 1)"_s));
        QVERIFY(recount(db, 0, 10)->size() > 0);
        QVERIFY(run(db, u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(name);
    QCOMPARE(number(u"SELECT COUNT(*) FROM story s WHERE colleagues <> (SELECT "
                    "COUNT(DISTINCT member) FROM relay r WHERE r.story = s.id)"_s),
        0);
    QCOMPARE(number(u"SELECT COUNT(*) FROM wall_post p WHERE views <> (SELECT COUNT(*) "
                    "FROM wall_view v WHERE v.post = p.id)"_s),
        0);
}

void TestSampleLoader::everyStoryWasApprovedBySomebodyElse()
{
    QCOMPARE(number(u"SELECT COUNT(*) FROM story s JOIN story_revision r ON r.story = s.id "
                    "WHERE r.approver = s.author"_s),
        0);
}

void TestSampleLoader::countsSayWhereTheyComeFrom()
{
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay_count c JOIN relay r ON r.id = c.relay "
                    "WHERE r.network = 'linkedin' AND c.provenance = 'measured' "
                    "AND c.metric <> 'click'"_s),
        0);
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay_count c JOIN relay r ON r.id = c.relay "
                    "WHERE r.network = 'wall' AND c.provenance <> 'measured'"_s),
        0);
    QVERIFY(number(u"SELECT COUNT(*) FROM relay_count WHERE provenance = 'reported'"_s) > 50);
}

void TestSampleLoader::peopleRelayOnWorkingDays()
{
    const qint64 all = number(u"SELECT COUNT(*) FROM relay"_s);
    // The first day of 1970 was a Thursday.
    const qint64 weekend = number(u"SELECT COUNT(*) FROM relay WHERE "
                                  "(state_at / 86400000 + 4) % 7 IN (0, 6)"_s);
    QVERIFY2(weekend * 10 < all, qPrintable(u"%1 of %2"_s.arg(weekend).arg(all)));
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay WHERE state_at > %1"_s.arg(
                 m_clock.now().toMSecsSinceEpoch())),
        0);
}

void TestSampleLoader::aStoryForSomeIsRelayedByThemAlone()
{
    const QString relays =
        u"SELECT COUNT(*) FROM relay r JOIN story s ON s.id = r.story "
        "JOIN member m ON m.id = r.member WHERE s.body LIKE '%esbjerg-evening%'"_s;
    QVERIFY(number(relays) > 0);
    QCOMPARE(number(relays + u" AND m.location NOT IN ('Esbjerg', 'Manchester')"_s), 0);
}

void TestSampleLoader::theSameSeedDrawsTheSameHistory()
{
    const QString sum = u"SELECT SUM(count) + 7 * COUNT(*) FROM relay_count"_s;
    const QString again = m_dir.filePath(u"again"_s);
    const QString other = m_dir.filePath(u"other"_s);
    QVERIFY(load(again, 1));
    QVERIFY(load(other, 2));
    QCOMPARE(number(sum, again), number(sum));
    QVERIFY(number(sum, other) != number(sum));
}

void TestSampleLoader::aSecondLoadIsRefused()
{
    const auto again = load(m_dir.path(), 1);
    QVERIFY(!again);
    QCOMPARE(again.error().reason, u"organization-exists"_s);
    QCOMPARE(number(u"SELECT COUNT(*) FROM member"_s), 40);
}

void TestSampleLoader::editorsFindWorkOnEveryPage()
{
    for (const QString &state : { u"draft"_s, u"in-review"_s })
        QVERIFY(number(u"SELECT COUNT(*) FROM story WHERE state = '%1'"_s.arg(state)) >= 3);
    QVERIFY(number(u"SELECT COUNT(*) FROM story WHERE note <> ''"_s) > 0);
    QCOMPARE(number(u"SELECT COUNT(DISTINCT language) FROM candidate"_s), 2);
    QVERIFY(number(u"SELECT COUNT(*) FROM candidate WHERE story = '' OR story IS NULL"_s) >= 12);
    QCOMPARE(
        number(u"SELECT COUNT(*) FROM candidate WHERE picture <> '' AND picture_width > 0"_s), 8);
    QCOMPARE(number(u"SELECT COUNT(*) FROM source WHERE failures > 0"_s), 1);
    QVERIFY(number(u"SELECT COUNT(*) FROM source WHERE title <> ''"_s) >= 5);
    QVERIFY(number(u"SELECT COUNT(DISTINCT state) FROM idea"_s) >= 5);
    QCOMPARE(number(u"SELECT COUNT(*) FROM idea JOIN story ON story.id = idea.story WHERE "
                    "idea.credit = 'named' AND idea.state = 'became-story'"_s),
        2);
    QVERIFY(number(u"SELECT COUNT(*) FROM story_comment"_s) >= 2);
    QVERIFY(number(u"SELECT COUNT(*) FROM wall_post WHERE image <> '' AND image_alt <> ''"_s) >= 1);
    QVERIFY(number(u"SELECT COUNT(*) FROM wall_report WHERE settled_at = 0"_s) >= 2);
    QVERIFY(number(u"SELECT COUNT(*) FROM wall_report WHERE answer <> ''"_s) >= 1);
    QCOMPARE(number(u"SELECT COUNT(*) FROM campaign WHERE goal_relays > 0"_s), 3);
    QVERIFY(number(u"SELECT COUNT(*) FROM story_rating"_s) >= 5);
    QVERIFY(number(u"SELECT COUNT(*) FROM blocked_phrase"_s) > 0);
    QVERIFY(number(u"SELECT COUNT(*) FROM saved_audience"_s) > 0);
}

void TestSampleLoader::watchFindsSomethingInMostWeeks()
{
    const QString name = u"watches"_s;
    {
        const auto db = openDatabase(m_urls.value(m_dir.path()), name, true).value();
        const auto figures = WatchRepository(db).figures(m_clock.now());
        QVERIFY(figures.has_value());
        QVERIFY(figures->size() >= 3);
        QSet<QDate> weeks;
        for (const WatchFigures &watch : *figures) {
            int mentions = 0;
            for (const WatchWeek &week : watch.weeks) {
                mentions += week.mentions;
                if (week.mentions > 0)
                    weeks.insert(week.monday);
            }
            QVERIFY2(mentions >= 3, qPrintable(watch.watch.name));
        }
        QVERIFY(weeks.size() > WatchLimits::weeks / 2);
    }
    QSqlDatabase::removeDatabase(name);
    // What is only watched is not in the inbox.
    QVERIFY(number(u"SELECT COUNT(*) FROM candidate WHERE watched = 1"_s) > 20);
}

void TestSampleLoader::colleaguesAreRecognisedEachMonthWithWords()
{
    const auto inMonth = [this](const QString &month, const QString &more = {}) {
        return number(
            u"SELECT COUNT(*) FROM nomination WHERE month = '%1' AND reason <> ''%2"_s.arg(
                month, more));
    };
    QVERIFY(inMonth(u"2026-11"_s) >= 3);
    QCOMPARE(inMonth(u"2026-11"_s, u" AND chosen_at > 0"_s), 0); // people have yet to choose
    for (const QString &month : { u"2026-09"_s, u"2026-10"_s })
        QVERIFY(inMonth(month, u" AND chosen_at > 0 AND shown_at > 0"_s) >= 1);
    QCOMPARE(number(u"SELECT COUNT(*) FROM nomination n JOIN wall_post p ON p.id = n.post "
                    "WHERE n.at <= p.posted_at"_s),
        0);
    QVERIFY(number(u"SELECT COUNT(*) FROM thanks"_s) >= 5);
    QCOMPARE(number(u"SELECT COUNT(*) FROM thanks t JOIN wall_post p ON p.id = t.object "
                    "WHERE t.at <= p.posted_at"_s),
        0);
}

void TestSampleLoader::nothingOfTheDesksIsOutYet()
{
    const QString scheduled = u"SELECT COUNT(*) FROM story WHERE state = 'approved' AND "
                              "announced = 0"_s;
    QCOMPARE(number(scheduled), 2);
    QCOMPARE(number(u"SELECT COUNT(*) FROM story_revision r JOIN story_signature s ON "
                    "s.story = r.story AND s.revision = r.revision"_s),
        number(u"SELECT COUNT(*) FROM story_revision"_s));
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay r JOIN story s ON s.id = r.story WHERE "
                    "s.announced = 0"_s),
        0);
}

void TestSampleLoader::itIsThereOnAnyDay_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("a year's first minutes") << QDateTime({ 2027, 1, 1 }, { 0, 5 }, Qt::UTC);
    QTest::newRow("a month's last minutes") << QDateTime({ 2026, 11, 30 }, { 23, 58 }, Qt::UTC);
    QTest::newRow("the day most years lack") << QDateTime({ 2028, 2, 29 }, { 12, 0 }, Qt::UTC);
}

// It tells of today, yesterday, this month and the last: also where they have hardly begun.
void TestSampleLoader::itIsThereOnAnyDay()
{
    QFETCH(const QDateTime, now);
    const ManualClock clock(now);
    const QString folder = m_dir.filePath(now.toString(u"yyyyMMdd"_s));
    const auto loaded = load(folder, 1, clock);
    VERIFY_OK(loaded);
    QCOMPARE(number(u"SELECT COUNT(*) FROM story WHERE announced = 1"_s, folder), 80);
    QCOMPARE(number(u"SELECT COUNT(*) FROM nomination"_s, folder),
        number(u"SELECT COUNT(*) FROM nomination"_s));
    QVERIFY(number(u"SELECT COUNT(*) FROM relay"_s, folder) > 300);
    QCOMPARE(
        number(u"SELECT COUNT(*) FROM relay WHERE published_at > %1"_s.arg(now.toMSecsSinceEpoch()),
            folder),
        0);
}

void TestSampleLoader::aMistakeInTheFilesIsNamed()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(
        write(u"organization.json"_s, R"({"name": "X", "members": [{"slug": "a", "name": 7}]})"));
    QVERIFY(readSample(folder.path(), m_clock).error().detail.contains(u"/members/0/name"_s));
    QVERIFY(write(u"organization.json"_s,
        R"({"name": "X", "members": [{"slug": "a", "name": "A", "email": "a@b", "team": "none"}]})"));
    QVERIFY(readSample(folder.path(), m_clock).error().detail.contains(u"slug none"_s));
    QVERIFY(write(u"organization.json"_s, "{"));
    QVERIFY(readSample(folder.path(), m_clock).error().detail.contains(u"organization.json"_s));
}

QTEST_GUILESS_MAIN(TestSampleLoader)
#include "tst_sampleloader.moc"
