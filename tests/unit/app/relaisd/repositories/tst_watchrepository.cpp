// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/watchrepository.h"

#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "tests/unit/app/relaisd/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::must;

//! Kept searches over what the sources brought.
class TestWatchRepository final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void mentionsAreCountedByWeekWhereverTheyStand();
    void anEntryOfTheNextWeeksFirstMomentBreaksNothing();
    void aWeekThatWasNotLookedThroughIsNotToldAsOneWithoutMentions();
    void wordsAreWordsWhateverTheirAccentsAndCase();
    void whatIsOnlyWatchedIsNotInTheInboxUntilItIsTaken();
    void aSearchNeedsANameAndWords();

private:
    CandidateId add(const QString &title, int daysAgo, bool watched = false);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Test::World> m_world;
    SourceId m_source;
};

void TestWatchRepository::init()
{
    m_clock = std::make_unique<ManualClock>(QDateTime({ 2026, 11, 25 }, { 12, 0 }, Qt::UTC));
    m_world = std::make_unique<Test::World>(*m_clock);
    Source source;
    source.id.value = newUuid7(*m_clock);
    source.url = QUrl(u"https://news.example/feed.xml"_s);
    m_source = source.id;
    must(SourceRepository(m_world->database).add(source, m_clock->now()));
    must(WatchRepository(m_world->database)
            .save(
                { { u"us"_s }, u"Us"_s, { u"Norvane"_s, u"pompe à chaleur"_s } }, m_clock->now()));
}

CandidateId TestWatchRepository::add(const QString &title, int daysAgo, bool watched)
{
    Candidate candidate;
    candidate.id.value = newUuid7(*m_clock);
    candidate.source = m_source;
    candidate.guid = candidate.id.value;
    candidate.title = title;
    candidate.link = QUrl(u"https://news.example/"_s + candidate.id.value);
    candidate.publishedAt = m_clock->now().addDays(-daysAgo);
    candidate.fetchedAt = m_clock->now();
    candidate.watched = watched;
    CandidateRepository(m_world->database).add(candidate).value();
    return candidate.id;
}

void TestWatchRepository::mentionsAreCountedByWeekWhereverTheyStand()
{
    add(u"Norvane opens a plant"_s, 0);
    const CandidateId dropped = add(u"What Norvane does"_s, 1);
    must(CandidateRepository(m_world->database).setDropped(dropped, m_clock->now()));
    add(u"Norvane last week"_s, 7);
    add(u"Nothing of ours"_s, 0);
    add(u"Norvane long ago"_s, 400);
    const WatchRepository watches(m_world->database);
    const auto figures = watches.figures(m_clock->now()).value().value(0);
    QCOMPARE(figures.weeks.size(), WatchLimits::weeks);
    QCOMPARE(figures.weeks.constLast().monday, QDate(2026, 11, 23));
    QCOMPARE(figures.weeks.constLast().mentions, 2);
    QCOMPARE(figures.weeks.at(WatchLimits::weeks - 2).mentions, 1);
    const auto week = watches.mentions({ u"us"_s }, QDate(2026, 11, 23), m_clock->now()).value();
    QCOMPARE(week.size(), 2);
    QCOMPARE(week.at(0).place, WatchMention::Place::Inbox);
    QCOMPARE(week.at(1).place, WatchMention::Place::Dropped);
    QCOMPARE(watches.mentions({ u"us"_s }, std::nullopt, m_clock->now()).value().size(), 3);
    QVERIFY(!watches.mentions({ u"no"_s }, std::nullopt, m_clock->now()));
}

void TestWatchRepository::anEntryOfTheNextWeeksFirstMomentBreaksNothing()
{
    m_clock->set(QDateTime({ 2026, 11, 30 }, { 0, 0 }, Qt::UTC)); // a Monday
    add(u"Norvane at midnight"_s, 0); // by a feed whose clock is ahead
    const QDateTime before = m_clock->now().addMSecs(-500);
    const auto figures = WatchRepository(m_world->database).figures(before).value().value(0);
    QCOMPARE(figures.weeks.size(), WatchLimits::weeks);
    QCOMPARE(figures.weeks.constLast().monday, QDate(2026, 11, 23));
    QCOMPARE(figures.weeks.constLast().mentions, 0);
}

void TestWatchRepository::aWeekThatWasNotLookedThroughIsNotToldAsOneWithoutMentions()
{
    for (const int daysAgo : { 0, 7, 14, 21, 21 })
        add(u"Norvane again"_s, daysAgo);
    const auto weeks = [this](int looked) {
        return WatchRepository(m_world->database, looked)
            .figures(m_clock->now())
            .value()
            .value(0)
            .weeks;
    };
    QCOMPARE(weeks(6).size(), WatchLimits::weeks);
    const QList<WatchWeek> last = weeks(4); // one of two of three weeks ago
    QCOMPARE(last.size(), 3);
    QCOMPARE(last.constFirst(), (WatchWeek { QDate(2026, 11, 9), 1 }));
    QCOMPARE(weeks(1).size(), 1);
}

void TestWatchRepository::wordsAreWordsWhateverTheirAccentsAndCase()
{
    add(u"Une POMPE A CHALEUR pour tous"_s, 0);
    add(u"NORVANE!"_s, 0);
    add(u"Norvanesque is another word"_s, 0);
    const auto figures =
        WatchRepository(m_world->database).figures(m_clock->now()).value().value(0);
    QCOMPARE(figures.weeks.constLast().mentions, 2);
}

void TestWatchRepository::whatIsOnlyWatchedIsNotInTheInboxUntilItIsTaken()
{
    CandidateRepository candidates(m_world->database);
    const CandidateId id = add(u"Norvane in the press"_s, 0, true);
    QVERIFY(candidates.open({}, 10).value().isEmpty());
    QVERIFY(SourceRepository(m_world->database).waiting().value().isEmpty());
    const WatchRepository watches(m_world->database);
    QCOMPARE(watches.mentions({ u"us"_s }, std::nullopt, m_clock->now()).value().at(0).place,
        WatchMention::Place::Watched);
    must(candidates.setDropped(id, {})); // taken into the inbox
    QCOMPARE(candidates.open({}, 10).value().size(), 1);
}

void TestWatchRepository::aSearchNeedsANameAndWords()
{
    WatchRepository watches(m_world->database);
    QCOMPARE(watches.save({ { u"x"_s }, u" "_s, { u"a"_s } }, m_clock->now()).error().reason,
        u"watch-name"_s);
    QCOMPARE(watches.save({ { u"x"_s }, u"X"_s, { u" "_s } }, m_clock->now()).error().reason,
        u"watch-words"_s);
    must(watches.remove({ u"us"_s }));
    QVERIFY(!watches.remove({ u"us"_s }));
}

QTEST_GUILESS_MAIN(TestWatchRepository)
#include "tst_watchrepository.moc"
