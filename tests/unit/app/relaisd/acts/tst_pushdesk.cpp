// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushbody.h"
#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/pushrepository.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Status = Relais::Api::PushResult::Status;

class TestPushDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePushTwiceCountsOnce();
    void aPushIsKnownAgainByItsWholeText();
    void anIdWithAnotherBodyIsRefused();
    void anIdOfAColleagueIsRefused();
    void aRefusedItemLeavesNothingBehind();
    void aRelayKeepsWhatItWasRegisteredWith();
    void statesMayArriveInAnyOrder();
    void colleaguesAreCountedOnceEach();
    void colleaguesAreToldInSteps();
    void whoSetTheirsRightIsToldAsANumberOnly();
    void captionsAreCountedByThemselves();
    void onlyOwnCountsAndOnlyReportedOrReadBack();
    void anOlderCountChangesNothing();
    void pushesAreRememberedForALongLeave();
    void acceptingTheCharterIsKeptOnce();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();

private:
    static QJsonObject relay(const QString &id, const QString &network = u"bluesky"_s,
        const QString &state = u"published"_s, const QString &at = u"2026-11-23T10:00:00.000Z"_s)
    {
        return { { u"relay"_s, id }, { u"story"_s, u"s"_s }, { u"revision"_s, 1 },
            { u"network"_s, network }, { u"code"_s, QString(u"code-"_s + id) },
            { u"ownPercent"_s, 40 }, { u"state"_s, state }, { u"at"_s, at } };
    }
    static QJsonObject counts(const QString &relay, const QString &kind, const QString &provenance,
        int count, const QString &at = u"2026-11-23T11:00:00.000Z"_s)
    {
        const QJsonObject one { { u"relay"_s, relay }, { u"kind"_s, kind },
            { u"provenance"_s, provenance }, { u"count"_s, count }, { u"countedAt"_s, at } };
        return { { u"relay"_s, relay }, { u"counts"_s, QJsonArray { one } } };
    }
    static QJsonObject accept(int version, const QString &at)
    {
        return { { u"version"_s, version }, { u"at"_s, at } };
    }
    //! As a word: "accepted", or "refused push-id-reused".
    static QString take(Company &company, const Member &member, const QString &id,
        const QString &kind, const QJsonObject &body)
    {
        PushDesk desk(company.db, company.clock, QUrl(u"https://relais.example"_s));
        Transaction transaction(company.db);
        const auto result = desk.take(member, { { id }, kind, body });
        Test::must(transaction.commit());
        const QString word = Api::pushStatusKey(result.status);
        return result.problem.isEmpty() ? word : QString(word + u' ' + result.problem);
    }
    static int relays(Company &company)
    {
        auto rows = run(company.db, u"SELECT COUNT(*) FROM relay"_s);
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }
};

void TestPushDesk::theSamePushTwiceCountsOnce()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"duplicate"_s);
    QCOMPARE(relays(company), 1);
}

// Remembered for 400 days, over versions: it stays the hash of the compact text of all three.
void TestPushDesk::aPushIsKnownAgainByItsWholeText()
{
    const QJsonObject body { { u"z"_s, u"a \"b\" é"_s }, { u"a"_s, QJsonArray { 1, 2.5, true } },
        { u"m"_s, QJsonObject { { u"n"_s, QJsonValue::Null } } } };
    for (const QString &kind : { u"relay"_s, u"wall-view"_s, u"a \"kind\" é"_s, u""_s }) {
        for (const QJsonObject &one : { body, QJsonObject() }) {
            Member member;
            member.id.value = u"01a2264c-151a-781e"_s;
            const QJsonObject whole { { u"member"_s, member.id.value }, { u"kind"_s, kind },
                { u"body"_s, one } };
            const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Compact);
            QCOMPARE(hashOf(member.id, { { u"p"_s }, kind, one }),
                QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256));
        }
    }
}

void TestPushDesk::anIdWithAnotherBodyIsRefused()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    QCOMPARE(
        take(company, company.ana, u"1"_s, u"relay"_s, relay(u"q"_s)), u"refused push-id-reused"_s);
    QCOMPARE(relays(company), 1);
}

void TestPushDesk::anIdOfAColleagueIsRefused()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    QCOMPARE(
        take(company, company.ben, u"1"_s, u"relay"_s, relay(u"r"_s)), u"refused push-id-reused"_s);
    QCOMPARE(take(company, company.ben, u"2"_s, u"relay"_s, relay(u"r"_s)),
        u"refused relay-not-yours"_s);
}

void TestPushDesk::aRefusedItemLeavesNothingBehind()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"a"_s)), u"accepted"_s);
    QJsonObject body = counts(u"a"_s, u"reaction"_s, u"reported"_s, 3);
    QJsonArray both = body.value(u"counts"_s).toArray();
    both.append(counts(u"a"_s, u"click"_s, u"measured"_s, 9).value(u"counts"_s).toArray().at(0));
    body.insert(u"counts"_s, both); // the first count is good, the second is not theirs
    QCOMPARE(take(company, company.ana, u"2"_s, u"counts"_s, body), u"refused count-not-yours"_s);
    QCOMPARE(take(company, company.ana, u"3"_s, u"relay"_s, relay(u"b"_s)), u"accepted"_s);
    QCOMPARE(relays(company), 2);
    QVERIFY(RelayRepository(company.db).counts({ u"a"_s })->isEmpty());
    // It may be sent again once it is right.
    QCOMPARE(take(company, company.ana, u"2"_s, u"counts"_s,
                 counts(u"a"_s, u"reaction"_s, u"reported"_s, 3)),
        u"accepted"_s);
}

void TestPushDesk::aRelayKeepsWhatItWasRegisteredWith()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.ana, u"2"_s, u"relay"_s, relay(u"r"_s, u"mastodon"_s)),
        u"refused relay-conflict"_s);
    QJsonObject taken = relay(u"other"_s);
    taken.insert(u"code"_s, u"code-r"_s);
    QCOMPARE(take(company, company.ben, u"3"_s, u"relay"_s, taken), u"refused code-taken"_s);
}

void TestPushDesk::statesMayArriveInAnyOrder()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"2"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s,
                 relay(u"r"_s, u"bluesky"_s, u"queued"_s, u"2026-11-23T09:00:00.000Z"_s)),
        u"accepted"_s);
    const auto known = RelayRepository(company.db).byId({ u"r"_s });
    QCOMPARE(known->state, RelayState::Published);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestPushDesk::colleaguesAreCountedOnceEach()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"a"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.ana, u"2"_s, u"relay"_s, relay(u"b"_s, u"x"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.ben, u"3"_s, u"relay"_s, relay(u"c"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.erik, u"4"_s, u"relay"_s,
                 relay(u"d"_s, u"linkedin"_s, u"needs-confirmation"_s)),
        u"accepted"_s);
    QCOMPARE(StoryRepository(company.db).byId({ u"s"_s })->story.colleagues, 2);
}

void TestPushDesk::colleaguesAreToldInSteps()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    company.crowd(u"lab"_s);
    ChangeSequence changes(company.db);
    QVERIFY(changes.flushWaiting());
    const QList<Member> members = MemberRepository(company.db).all().value();
    QList<int> told;
    for (const Member &member : members) {
        const QString id = member.id.value;
        QCOMPARE(take(company, member, id, u"relay"_s, relay(u"r-"_s + id)), u"accepted"_s);
        told.append(changes.flushWaiting().value());
    }
    // Told of each, everybody would know when a colleague relayed it.
    QCOMPARE(told, (QList<int> { 1, 0, 0, 0, 1, 0, 0, 0, 0 }));
}

void TestPushDesk::whoSetTheirsRightIsToldAsANumberOnly()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    const QString kind = u"relay-corrected"_s;
    const QJsonObject anas { { u"relay"_s, u"a"_s } };
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"a"_s)), u"accepted"_s);
    QCOMPARE(take(company, company.ben, u"2"_s, u"relay"_s, relay(u"c"_s)), u"accepted"_s);
    StoryDesk(company.db, company.clock)
        .act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, { u"wrong"_s })
        .value();
    const auto corrected = [&company] {
        return StoryRepository(company.db).byId({ u"s"_s }).value().corrected;
    };
    QCOMPARE(corrected(), 0);
    // Nobody says it for another.
    QCOMPARE(take(company, company.ben, u"3"_s, kind, anas), u"refused relay-unknown"_s);
    QCOMPARE(corrected(), 0);
    QCOMPARE(take(company, company.ana, u"4"_s, kind, anas), u"accepted"_s);
    QCOMPARE(corrected(), 1);
    QCOMPARE(take(company, company.ben, u"5"_s, kind, { { u"relay"_s, u"c"_s } }), u"accepted"_s);
    QCOMPARE(corrected(), 1); // one to four
}

void TestPushDesk::captionsAreCountedByThemselves()
{
    Company company;
    Story story = Company::draft(u"s"_s);
    story.captions = {
        { { u"c1"_s }, {}, u"en"_s, u"One"_s },
        { { u"c2"_s }, {}, u"en"_s, u"Two"_s },
    };
    company.approve(story);
    const auto with = [](QJsonObject body, const QString &caption) {
        body.insert(u"caption"_s, caption);
        return body;
    };
    const QJsonObject first = with(relay(u"r"_s, u"bluesky"_s, u"queued"_s), u"c2"_s);
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, first), u"accepted"_s);
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, first), u"duplicate"_s);
    // A later state of the same relay is no other use.
    QCOMPARE(take(company, company.ana, u"2"_s, u"relay"_s, with(relay(u"r"_s), u"c2"_s)),
        u"accepted"_s);
    QCOMPARE(take(company, company.ben, u"3"_s, u"relay"_s, with(relay(u"q"_s), u"c2"_s)),
        u"accepted"_s);
    const auto stories = StoryRepository(company.db).published({ u"s"_s });
    QVERIFY(stories);
    const QList<Caption> captions = stories->value({ u"s"_s }).captions;
    QCOMPARE(captions.size(), 2);
    QCOMPARE(captions.at(0).uses, 0);
    QCOMPARE(captions.at(1).uses, 2);
}

void TestPushDesk::onlyOwnCountsAndOnlyReportedOrReadBack()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    QCOMPARE(
        take(company, company.ana, u"w"_s, u"relay"_s, relay(u"w"_s, u"wall"_s)), u"accepted"_s);
    const auto push = [&](const Member &member, const QString &id, const QJsonObject &body) {
        return take(company, member, id, u"counts"_s, body);
    };
    QCOMPARE(push(company.ben, u"2"_s, counts(u"r"_s, u"reaction"_s, u"measured"_s, 5)),
        u"refused relay-unknown"_s);
    QCOMPARE(push(company.ana, u"3"_s, counts(u"r"_s, u"click"_s, u"measured"_s, 5)),
        u"refused count-not-yours"_s);
    QCOMPARE(push(company.ana, u"4"_s, counts(u"w"_s, u"impression"_s, u"measured"_s, 5)),
        u"refused count-not-yours"_s);
    QCOMPARE(push(company.ana, u"5"_s, counts(u"r"_s, u"reaction"_s, u"measured"_s, -1)),
        u"refused invalid-input"_s);
    QCOMPARE(
        push(company.ana, u"6"_s, counts(u"r"_s, u"reaction"_s, u"measured"_s, 5)), u"accepted"_s);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestPushDesk::anOlderCountChangesNothing()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    for (const auto &[id, count, at] : { std::tuple { u"2"_s, 5, u"2026-11-23T11:00:00.000Z"_s },
             std::tuple { u"3"_s, 4, u"2026-11-23T10:30:00.000Z"_s } })
        QCOMPARE(take(company, company.ana, id, u"counts"_s,
                     counts(u"r"_s, u"reaction"_s, u"measured"_s, count, at)),
            u"accepted"_s);
    QCOMPARE(RelayRepository(company.db).counts({ u"r"_s })->constFirst().count, 5);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestPushDesk::pushesAreRememberedForALongLeave()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"accepted"_s);
    PushRepository pushes(company.db);
    company.clock.advance(std::chrono::days(399));
    QCOMPARE(*pushes.forgetBefore(company.clock.now().addDays(-PushRepository::rememberedDays)), 0);
    QCOMPARE(take(company, company.ana, u"1"_s, u"relay"_s, relay(u"r"_s)), u"duplicate"_s);
    company.clock.advance(std::chrono::days(2));
    QCOMPARE(*pushes.forgetBefore(company.clock.now().addDays(-PushRepository::rememberedDays)), 1);
}

void TestPushDesk::acceptingTheCharterIsKeptOnce()
{
    Company company;
    CharterRepository charters(company.db);
    charters.publish(u"fr"_s, u"Parlez vrai."_s, company.clock.now()).value();
    const QString early = u"2026-11-20T08:00:00.000Z"_s;
    const QString late = u"2026-11-21T08:00:00.000Z"_s;
    const QString kind = u"charter-accept"_s;
    QCOMPARE(take(company, company.ana, u"a"_s, kind, accept(1, early)), u"accepted"_s);
    QCOMPARE(take(company, company.ana, u"b"_s, kind, accept(1, late)), u"accepted"_s);
    const auto kept = charters.current(company.ana.id).value();
    QVERIFY(kept && Api::toWire(kept->acceptedAt) == early); // the first one counts
    QVERIFY(!charters.current(company.ben.id).value()->acceptedAt.isValid());
    QCOMPARE(
        take(company, company.ana, u"c"_s, kind, accept(7, late)), u"refused charter-unknown"_s);
    // Nobody accepts in the future.
    QCOMPARE(take(company, company.ben, u"d"_s, kind, accept(1, u"2999-01-01T00:00:00.000Z"_s)),
        u"accepted"_s);
    QCOMPARE(charters.current(company.ben.id).value()->acceptedAt, company.clock.now());
}

void TestPushDesk::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("answer");
    const auto with = [](const QString &key, const QJsonValue &value) {
        QJsonObject body = relay(u"r"_s);
        body.insert(key, value);
        return body;
    };
    QTest::newRow("kind") << u"story"_s << relay(u"r"_s) << u"refused kind-unknown"_s;
    QTest::newRow("empty") << u"relay"_s << QJsonObject() << u"refused invalid-input"_s;
    QTest::newRow("story") << u"relay"_s << with(u"story"_s, u"none"_s)
                           << u"refused story-unknown"_s;
    QTest::newRow("revision") << u"relay"_s << with(u"revision"_s, 2) << u"refused story-unknown"_s;
    QTest::newRow("network") << u"relay"_s << with(u"network"_s, u"usenet"_s)
                             << u"refused invalid-input"_s;
    QTest::newRow("code") << u"relay"_s << with(u"code"_s, u"../../etc"_s)
                          << u"refused invalid-input"_s;
    QTest::newRow("percent") << u"relay"_s << with(u"ownPercent"_s, 101)
                             << u"refused invalid-input"_s;
    QTest::newRow("time") << u"relay"_s << with(u"at"_s, u"yesterday"_s)
                          << u"refused invalid-input"_s;
    QTest::newRow("view") << u"wall-view"_s << QJsonObject { { u"post"_s, u"none"_s } }
                          << u"refused wall-post-unknown"_s;
    QTest::newRow("reaction") << u"wall-reaction"_s << QJsonObject { { u"post"_s, u"none"_s } }
                              << u"refused invalid-input"_s;
}

void TestPushDesk::nonsenseIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, body);
    QFETCH(QString, answer);
    Company company;
    company.approve(Company::draft(u"s"_s));
    QCOMPARE(take(company, company.ana, u"1"_s, kind, body), answer);
    QCOMPARE(relays(company), 0);
}

QTEST_GUILESS_MAIN(TestPushDesk)
#include "tst_pushdesk.moc"
