// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/recognitiondesk.h"

#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/leaderboardrepository.h"
#include "tests/unit/app/relaisd/world.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::must;

//! The recognition of the month, and the optional leaderboard.
class TestRecognitionDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void aColleagueIsNominatedOnceAMonthWithAReason();
    void whoIsChosenDecidesWhetherEverybodySeesIt();
    void whoNominatedIsNamedToOthersOnlyWhereTheyAllowIt();
    void wordsOfAPostThatWasTakenBackAreNotTold();
    void nobodyNominatesOrChoosesThemselves();
    void thereIsNoLeaderboardUntilItIsSwitchedOn();
    void onlyWhoJoinedStandsOnTheBoardAndNothingOnXCounts();
    void switchingItOffTakesEverybodyOff();
    void teamsOfFewerThanFiveAreNotShown();
    void teamsAreComparedByTheAverageOfTheirActive();
    void aPreviewNamesNobody();
    void twoOfOneNameChangeNoPlacesByThemselves();

private:
    QString post(const Member &author);
    Nomination nomination(const QString &post, const QString &reason = u"Always helps"_s);
    QList<LeaderboardDeeds> deeds();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Test::World> m_world;
    Member m_lea;
    Member m_noa;
    Member m_max;
};

void TestRecognitionDesk::init()
{
    m_clock = std::make_unique<ManualClock>(QDateTime({ 2026, 11, 16 }, { 12, 0 }, Qt::UTC));
    m_world = std::make_unique<Test::World>(*m_clock);
    m_lea = m_world->add(u"Lea"_s);
    m_noa = m_world->add(u"Noa"_s);
    m_max = m_world->add(u"Max"_s, { Role::Manager });
}

QString TestRecognitionDesk::post(const Member &author)
{
    WallPost post;
    post.id.value = newUuid7(*m_clock);
    post.author = author.id;
    post.text = u"We planted the hedge."_s;
    post.postedAt = m_clock->now();
    WallDesk(m_world->database, *m_clock, QUrl(u"https://relais.example"_s))
        .put(author, post)
        .value();
    return post.id.value;
}

Nomination TestRecognitionDesk::nomination(const QString &post, const QString &reason)
{
    Nomination one;
    one.id.value = newUuid7(*m_clock);
    one.post = post;
    one.reason = reason;
    return one;
}

QList<LeaderboardDeeds> TestRecognitionDesk::deeds()
{
    const QDateTime from({ 2026, 11, 1 }, { 0, 0 }, Qt::UTC);
    return LeaderboardRepository(m_world->database).deeds(from, from.addMonths(1)).value();
}

void TestRecognitionDesk::aColleagueIsNominatedOnceAMonthWithAReason()
{
    RecognitionDesk desk(m_world->database, *m_clock);
    const QString theirs = post(m_noa);
    QCOMPARE(desk.nominate(m_lea, nomination(theirs, u"  "_s)).error().reason, u"text-empty"_s);
    const Nomination one = nomination(theirs);
    must(desk.nominate(m_lea, one));
    must(desk.nominate(m_lea, one)); // a repeated request
    QCOMPARE(desk.nominate(m_lea, nomination(post(m_max))).error().reason, u"nomination-used"_s);
    const auto all = NominationRepository(m_world->database).ofMonth(u"2026-11"_s).value();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().receiver, m_noa.id);
    QCOMPARE(all.constFirst().giverName, u"Lea"_s);
    m_clock->set(m_clock->now().addMonths(1));
    must(desk.nominate(m_lea, nomination(post(m_max))));
}

void TestRecognitionDesk::whoIsChosenDecidesWhetherEverybodySeesIt()
{
    RecognitionDesk desk(m_world->database, *m_clock);
    NominationRepository nominations(m_world->database);
    const Nomination one = nomination(post(m_noa));
    must(desk.nominate(m_lea, one));
    QVERIFY(nominations.recognised(u"2026-11"_s, m_noa.id).value().isEmpty());
    QVERIFY(!desk.setShown(m_noa, one.id, true)); // not chosen yet
    const auto before = ChangeSequence(m_world->database).head();
    QVERIFY(before);
    must(desk.setChosen(m_max, one.id, true));
    // Her client pulls her record, and asks her then; nobody else's does.
    for (const Member &member : { m_noa, m_lea }) {
        const auto rows =
            ChangeSequence(m_world->database).after(before->sequence, member.id, 10).value();
        const bool told = std::any_of(rows.begin(), rows.end(), [&member](const ChangeRow &row) {
            return row.kind == ChangeKind::member && row.id == member.id.value;
        });
        QCOMPARE(told, member.id == m_noa.id);
    }
    QCOMPARE(nominations.recognised(u"2026-11"_s, m_noa.id).value().size(), 1);
    QVERIFY(nominations.recognised(u"2026-11"_s, m_lea.id).value().isEmpty());
    QVERIFY(!desk.setShown(m_lea, one.id, true)); // somebody else's
    must(desk.setShown(m_noa, one.id, true));
    QCOMPARE(nominations.recognised(u"2026-11"_s, m_lea.id).value().size(), 1);
    must(desk.setChosen(m_max, one.id, false));
    must(desk.setChosen(m_max, one.id, true)); // asked anew
    QVERIFY(nominations.recognised(u"2026-11"_s, m_lea.id).value().isEmpty());
}

void TestRecognitionDesk::whoNominatedIsNamedToOthersOnlyWhereTheyAllowIt()
{
    RecognitionDesk desk(m_world->database, *m_clock);
    const NominationRepository nominations(m_world->database);
    const auto nameFor = [&](const Member &reader, const QString &month) {
        const auto all = nominations.recognised(month, reader.id).value();
        return all.isEmpty() ? u"nothing"_s : all.constFirst().giverName;
    };
    const auto show = [&](const Nomination &one) {
        must(desk.nominate(m_lea, one));
        must(desk.setChosen(m_max, one.id, true));
        must(desk.setShown(m_noa, one.id, true));
    };
    show(nomination(post(m_noa)));
    QCOMPARE(nameFor(m_max, u"2026-11"_s), QString());
    QCOMPARE(nameFor(m_noa, u"2026-11"_s), u"Lea"_s); // it is about her
    QCOMPARE(nameFor(m_lea, u"2026-11"_s), u"Lea"_s);
    m_clock->set(m_clock->now().addMonths(1));
    Nomination named = nomination(post(m_noa));
    named.named = true;
    show(named);
    QCOMPARE(nameFor(m_max, u"2026-12"_s), u"Lea"_s);
    must(MemberRepository(m_world->database).setActive(m_lea.id, false));
    QCOMPARE(nameFor(m_max, u"2026-12"_s), QString()); // who left is named no more
}

void TestRecognitionDesk::wordsOfAPostThatWasTakenBackAreNotTold()
{
    const QString theirs = post(m_noa);
    must(RecognitionDesk(m_world->database, *m_clock).nominate(m_lea, nomination(theirs)));
    const auto title = [this] {
        const auto all = NominationRepository(m_world->database).ofMonth(u"2026-11"_s).value();
        return all.isEmpty() ? u"nothing"_s : all.constFirst().title;
    };
    QVERIFY(title().contains(u"hedge"_s));
    must(WallDesk(m_world->database, *m_clock, QUrl(u"https://relais.example"_s))
            .remove(m_noa, { theirs }));
    QCOMPARE(title(), QString());
    must(MemberRepository(m_world->database).setActive(m_noa.id, false));
    QCOMPARE(title(), u"nothing"_s); // who left can be chosen no more
}

void TestRecognitionDesk::nobodyNominatesOrChoosesThemselves()
{
    RecognitionDesk desk(m_world->database, *m_clock);
    QCOMPARE(desk.nominate(m_lea, nomination(post(m_lea))).error().reason, u"nomination-self"_s);
    const Nomination one = nomination(post(m_max));
    must(desk.nominate(m_lea, one));
    QCOMPARE(desk.setChosen(m_max, one.id, true).error().reason, u"nomination-self"_s);
}

void TestRecognitionDesk::thereIsNoLeaderboardUntilItIsSwitchedOn()
{
    LeaderboardRepository board(m_world->database);
    QVERIFY(!board.rules().value().on);
    LeaderboardRules rules;
    rules.on = true;
    QCOMPARE(board.publish(rules, m_max.id, m_clock->now()).value(), 1);
    rules.relay = 3;
    QCOMPARE(board.publish(rules, m_max.id, m_clock->now()).value(), 2);
    const auto versions = board.versions().value();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).relay, 3);
    QCOMPARE(versions.at(1).relay, 1); // as it was
}

void TestRecognitionDesk::onlyWhoJoinedStandsOnTheBoardAndNothingOnXCounts()
{
    LeaderboardRepository board(m_world->database);
    const Story story = m_world->addStory(u"https://norvane.example/1"_s);
    m_world->addRelay(m_lea, story, u"code-1"_s, Network::Bluesky);
    m_world->addRelay(m_lea, story, u"code-2"_s, Network::X);
    m_world->addRelay(m_noa, story, u"code-3"_s, Network::Bluesky);
    QVERIFY(deeds().isEmpty());
    must(board.setJoined(m_lea.id, true, m_clock->now()));
    must(board.setJoined(m_lea.id, true, m_clock->now()));
    QCOMPARE(deeds().size(), 1);
    QCOMPARE(deeds().constFirst().name, u"Lea"_s);
    QCOMPARE(deeds().constFirst().relays, 1);
    must(board.setJoined(m_lea.id, false, m_clock->now()));
    QVERIFY(deeds().isEmpty());
}

void TestRecognitionDesk::switchingItOffTakesEverybodyOff()
{
    const auto joined = [this] {
        return firstColumn(m_world->database, u"SELECT member FROM leaderboard_member"_s).value();
    };
    LeaderboardRepository board(m_world->database);
    must(board.setJoined(m_lea.id, true, m_clock->now()));
    QCOMPARE(joined(), QStringList { m_lea.id.value });
    board.publish({}, m_max.id, m_clock->now()).value();
    QVERIFY(joined().isEmpty());
}

void TestRecognitionDesk::teamsOfFewerThanFiveAreNotShown()
{
    QList<LeaderboardDeeds> deeds;
    for (int i = 0; i < 5; ++i)
        deeds.append(
            { { u"m%1"_s.arg(i) }, u"Person %1"_s.arg(i), { u"lab"_s }, u"Lab"_s, i + 1, 0, 0 });
    deeds.append({ { u"s"_s }, u"Sam"_s, { u"sales"_s }, u"Sales"_s, 9, 9, 0 });
    deeds.append({ { u"idle"_s }, u"Idle"_s, { u"lab"_s }, u"Lab"_s, 0, 0, 0 });
    LeaderboardRules rules;
    rules.on = true;
    const Leaderboard board = leaderboardOf(deeds, rules, u"2026-11"_s, { u"m0"_s });
    QCOMPARE(board.teams.size(), 1);
    QCOMPARE(board.teams.constFirst().ambassadors, 5); // active ones
    QCOMPARE(board.teams.constFirst().hundredths, 300);
    QCOMPARE(board.hiddenTeams, 1);
    QCOMPARE(board.people.constFirst().name, u"Sam"_s);
    QVERIFY(board.joined);
}

namespace {

//! Each with as many relays as their number from 1 on; the first alone has clicks.
QList<LeaderboardDeeds> deedsOf(const QString &team, int people)
{
    QList<LeaderboardDeeds> deeds;
    for (int i = 0; i < people; ++i)
        deeds.append({ { team + QString::number(i) }, team + u" %1"_s.arg(i), { team }, team, i + 1,
            0, i == 0 ? 90 : 0 });
    return deeds;
}

} // namespace

void TestRecognitionDesk::teamsAreComparedByTheAverageOfTheirActive()
{
    LeaderboardRules rules;
    rules.on = true;
    // Ten who have 55 together are not ahead of five who have 100.
    QList<LeaderboardDeeds> five = deedsOf(u"five"_s, 5);
    for (LeaderboardDeeds &one : five)
        one.relays = 20;
    const Leaderboard board =
        leaderboardOf(deedsOf(u"ten"_s, 10) + five, rules, u"2026-11"_s, { u"nobody"_s });
    QCOMPARE(board.teams.size(), 2);
    QCOMPARE(board.teams.at(0).name, u"five"_s);
    QCOMPARE(board.teams.at(0).hundredths, 2000);
    QCOMPARE(board.teams.at(1).hundredths, 550);
}

void TestRecognitionDesk::aPreviewNamesNobody()
{
    LeaderboardRules rules;
    rules.on = true;
    LeaderboardRules clicks = rules;
    clicks.relay = 0;
    clicks.ownWords = 0;
    clicks.click = 1; // such points would tell whose links were followed
    const auto boards = [&](int people) {
        const QList<LeaderboardDeeds> all = deedsOf(u"lab"_s, people);
        return previewOf(leaderboardOf(all, rules, u"2026-11"_s, m_max.id),
            leaderboardOf(all, clicks, u"2026-11"_s, m_max.id));
    };
    const LeaderboardPreview preview = boards(6);
    QVERIFY(preview.now.people.isEmpty() && preview.then.people.isEmpty());
    QCOMPARE(preview.people, 6);
    QVERIFY(preview.moved.value_or(0) > 0);
    QCOMPARE(preview.then.teams.size(), 1); // teams of five or more
    const LeaderboardPreview few = boards(4);
    QVERIFY(few.now.people.isEmpty() && few.then.people.isEmpty());
    QVERIFY(!few.moved);
    QVERIFY(few.then.teams.isEmpty());
}

void TestRecognitionDesk::twoOfOneNameChangeNoPlacesByThemselves()
{
    Leaderboard board;
    for (const QString &name : { u"Ana"_s, u"Bo"_s, u"Cid"_s, u"Ana"_s, u"Dee"_s })
        board.people.append({ name, 10, false });
    QCOMPARE(previewOf(board, board).moved.value_or(-1), 0);
    Leaderboard other = board;
    std::swap(other.people[1], other.people[2]);
    QCOMPARE(previewOf(board, other).moved.value_or(-1), 2);
}

QTEST_GUILESS_MAIN(TestRecognitionDesk)
#include "tst_recognitiondesk.moc"
