// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/sessions.h"

#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/jobs/tick.h"
#include "tests/unit/app/relaisd/queryplan.h"
#include "tests/unit/app/relaisd/world.h"

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using namespace std::chrono_literals;

class TestSessions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime::fromString(u"2026-11-23T08:00:00.000Z"_s, Qt::ISODateWithMs));
        m_world = std::make_unique<Test::World>(m_clock);
        m_member = m_world->add(u"Lea"_s, { Role::Editor });
    }
    void cleanup() { m_world.reset(); }

    void anInvitationWorksOnceAndForAWeek();
    void onlyHashesAreStored();
    void anAccessTokenWorksForAQuarterOfAnHour();
    void aSignOutEndsEveryTokenOfTheDeviceAtOnce();
    void aLostRoleAndALeftMemberCountAtOnce();
    void aRefreshTokenIsUsedOnce();
    void aRefreshTokenUsedTwiceEndsTheSession();
    void aLostAnswerToARefreshCanBeAskedForAgain();
    void whoHasTheAnswerThatWasSaidToBeLostEndsTheSession();
    void aThiefWhoWasFirstIsFoundOut();
    void aRefreshTokenEndsAfterThreeMonths();
    void whatIsOverIsFoundWithoutALookAtEveryToken();
    void anAccessTokenThatIsOverIsForgottenByTheNextDay();
    void anotherDeviceIsNotTouched();
    void signingOutEverywhereEndsAllButTheOthers();
    void whoLeavesIsOutAtOnceAndMayComeBack();
    void theLastAdminStays();

private:
    Sessions sessions() { return Sessions(m_world->database, m_clock); }
    IssuedTokens open() { return sessions().open(m_member.id, u"laptop"_s).value(); }
    int statusWith(const QString &token, Access access = Access::Member)
    {
        Authenticator authenticator(m_clock);
        Request request;
        request.headers.append({ "authorization", QByteArray("Bearer " + token.toLatin1()) });
        const auto refusal = authenticator.authorise(access, request, m_world->database);
        return refusal ? refusal->status : 200;
    }
    QByteArray everythingStored()
    {
        if (Test::onPostgresql()) {
            auto all = run(
                m_world->database, u"SELECT schema_to_xml(current_schema(), true, false, '')"_s);
            return all && all->next() ? all->value(0).toString().toUtf8() : QByteArray();
        }
        run(m_world->database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).value();
        QFile file(m_world->folder() + u"/relais.db"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString reasonOf(const Result<IssuedTokens> &result)
    {
        return result ? QString() : result.error().reason;
    }

    ManualClock m_clock { QDateTime() };
    std::unique_ptr<Test::World> m_world;
    Member m_member;
};

void TestSessions::anInvitationWorksOnceAndForAWeek()
{
    const QString code = issueInvitation(m_world->database, m_member.id, m_clock).value();
    const QString late = issueInvitation(m_world->database, m_member.id, m_clock).value();
    QCOMPARE(code.size(), 16);
    QVERIFY(!code.contains(u'O') && !code.contains(u'I') && code != late);
    QCOMPARE(redeemInvitation(m_world->database, code, m_clock).value(), m_member.id);
    QCOMPARE(
        redeemInvitation(m_world->database, code, m_clock).error().reason, u"invitation-used"_s);
    QCOMPARE(redeemInvitation(m_world->database, u"ABCDEFGHJKMNPQRS"_s, m_clock).error().reason,
        u"invitation-unknown"_s);
    m_clock.advance(7 * 24h);
    QCOMPARE(
        redeemInvitation(m_world->database, late, m_clock).error().reason, u"invitation-expired"_s);
}

void TestSessions::onlyHashesAreStored()
{
    const QString code = issueInvitation(m_world->database, m_member.id, m_clock).value();
    const IssuedTokens tokens = open();
    const QByteArray bytes = everythingStored();
    QVERIFY(bytes.contains("norvane.example"));
    for (const QString &secret : { code, tokens.access, tokens.refresh })
        QVERIFY(!bytes.contains(secret.toLatin1()));
}

void TestSessions::anAccessTokenWorksForAQuarterOfAnHour()
{
    const IssuedTokens tokens = open();
    QCOMPARE(statusWith(tokens.access), 200);
    QCOMPARE(statusWith(tokens.access, Access::Editor), 200);
    QCOMPARE(statusWith(tokens.access, Access::Admin), 403);
    QCOMPARE(statusWith(tokens.refresh), 401);
    QCOMPARE(statusWith({}), 401);
    QCOMPARE(statusWith(QString(200, u'a')), 401);
    m_clock.advance(15min);
    QCOMPARE(statusWith(tokens.access), 401);
}

void TestSessions::aSignOutEndsEveryTokenOfTheDeviceAtOnce()
{
    const IssuedTokens first = open();
    const IssuedTokens second = sessions().refresh(first.refresh).value();
    Test::must(sessions().end(first.device));
    QCOMPARE(statusWith(first.access), 401);
    QCOMPARE(statusWith(second.access), 401);
    QCOMPARE(reasonOf(sessions().refresh(second.refresh)), u"session-ended"_s);
}

void TestSessions::aLostRoleAndALeftMemberCountAtOnce()
{
    const IssuedTokens tokens = open();
    m_member.roles.clear();
    Test::must(MemberRepository(m_world->database).update(m_member));
    QCOMPARE(statusWith(tokens.access, Access::Editor), 403);
    change(m_world->database, u"UPDATE member SET active = 0"_s).value();
    QCOMPARE(statusWith(tokens.access), 401);
    QCOMPARE(reasonOf(sessions().refresh(tokens.refresh)), u"session-ended"_s);
}

void TestSessions::aRefreshTokenIsUsedOnce()
{
    const IssuedTokens first = open();
    const IssuedTokens second = sessions().refresh(first.refresh).value();
    QVERIFY(second.refresh != first.refresh && second.access != first.access);
    QCOMPARE(second.device, first.device);
    QCOMPARE(statusWith(first.access), 200); // what is under way goes through
    QCOMPARE(statusWith(second.access), 200);
    QVERIFY(sessions().refresh(second.refresh).has_value());
    QCOMPARE(reasonOf(sessions().refresh(u"nonsense"_s)), u"session-ended"_s);
}

void TestSessions::aRefreshTokenUsedTwiceEndsTheSession()
{
    const IssuedTokens first = open();
    const IssuedTokens second = sessions().refresh(first.refresh).value();
    const IssuedTokens third = sessions().refresh(second.refresh).value();
    QCOMPARE(reasonOf(sessions().refresh(first.refresh)), u"session-reused"_s);
    QCOMPARE(statusWith(second.access), 401);
    QCOMPARE(statusWith(third.access), 401);
    QCOMPARE(reasonOf(sessions().refresh(second.refresh)), u"session-reused"_s);
}

void TestSessions::aLostAnswerToARefreshCanBeAskedForAgain()
{
    const IssuedTokens first = open();
    const IssuedTokens lost = sessions().refresh(first.refresh).value();
    m_clock.advance(8min); // killed, and started again
    const IssuedTokens lostToo = sessions().refresh(first.refresh).value();
    QCOMPARE(statusWith(lost.access), 401);
    m_clock.advance(6min);
    const IssuedTokens again = sessions().refresh(first.refresh).value();
    QCOMPARE(statusWith(lostToo.access), 401);
    QCOMPARE(statusWith(again.access), 200);
    m_clock.advance(2min); // the leeway counts from the first use
    QCOMPARE(reasonOf(sessions().refresh(first.refresh)), u"session-reused"_s);
    QCOMPARE(statusWith(again.access), 401);
}

void TestSessions::whoHasTheAnswerThatWasSaidToBeLostEndsTheSession()
{
    const IssuedTokens first = open();
    const IssuedTokens clients = sessions().refresh(first.refresh).value();
    m_clock.advance(1min);
    const IssuedTokens thiefs = sessions().refresh(first.refresh).value();
    QCOMPARE(statusWith(thiefs.access), 200);
    m_clock.advance(14min);
    QCOMPARE(reasonOf(sessions().refresh(clients.refresh)), u"session-reused"_s);
    QCOMPARE(statusWith(thiefs.access), 401);
    QCOMPARE(reasonOf(sessions().refresh(thiefs.refresh)), u"session-reused"_s);
}

void TestSessions::aThiefWhoWasFirstIsFoundOut()
{
    const IssuedTokens first = open();
    const IssuedTokens stolen = sessions().refresh(first.refresh).value();
    sessions().refresh(stolen.refresh).value();
    QCOMPARE(reasonOf(sessions().refresh(first.refresh)), u"session-reused"_s);
    QCOMPARE(statusWith(stolen.access), 401);
}

void TestSessions::aRefreshTokenEndsAfterThreeMonths()
{
    const IssuedTokens tokens = open();
    m_clock.advance(90 * 24h);
    QCOMPARE(reasonOf(sessions().refresh(tokens.refresh)), u"session-ended"_s);
}

// Somebody refreshes all the time, and the writer waits meanwhile.
void TestSessions::whatIsOverIsFoundWithoutALookAtEveryToken()
{
    const QString plan =
        Test::planOf(m_world->database, u"DELETE FROM refresh_token WHERE expires_at <= 0"_s);
    QVERIFY2(Test::searches(plan, u"refresh_token_expiry"_s), qPrintable(plan));
}

void TestSessions::anAccessTokenThatIsOverIsForgottenByTheNextDay()
{
    const auto stored = [this] {
        auto count = run(m_world->database, u"SELECT COUNT(*) FROM access_token"_s);
        return count && count->next() ? count->value(0).toInt() : -1;
    };
    const IssuedTokens gone = open(); // a device that never comes back
    Test::must(tick(m_world->database, m_clock));
    QCOMPARE(stored(), 1);
    QCOMPARE(statusWith(gone.access), 200);
    m_clock.advance(24h);
    const IssuedTokens here = open();
    Test::must(tick(m_world->database, m_clock));
    QCOMPARE(stored(), 1);
    QCOMPARE(statusWith(here.access), 200);
    QVERIFY(sessions().refresh(gone.refresh));
}

void TestSessions::anotherDeviceIsNotTouched()
{
    const IssuedTokens laptop = open();
    const IssuedTokens desktop = open();
    Test::must(sessions().end(laptop.device));
    QCOMPARE(statusWith(desktop.access), 200);
}

void TestSessions::signingOutEverywhereEndsAllButTheOthers()
{
    const IssuedTokens laptop = open();
    const IssuedTokens phone = open();
    const Member ben = m_world->add(u"Ben"_s);
    const IssuedTokens bens = sessions().open(ben.id, u"laptop"_s).value();
    QCOMPARE(sessions().endAll(m_member.id, EndedFor::signOut).value(), 2);
    for (const IssuedTokens &tokens : { laptop, phone }) {
        QCOMPARE(statusWith(tokens.access), 401);
        QCOMPARE(reasonOf(sessions().refresh(tokens.refresh)), u"session-ended"_s);
    }
    QCOMPARE(statusWith(bens.access), 200);
    QCOMPARE(sessions().endAll(m_member.id, EndedFor::signOut).value(), 0);
}

void TestSessions::whoLeavesIsOutAtOnceAndMayComeBack()
{
    QSqlDatabase &db = m_world->database;
    const IssuedTokens tokens = open();
    const QString code = issueInvitation(db, m_member.id, m_clock).value();
    QVERIFY(endMembership(db, m_member.id, m_clock));
    QVERIFY(endMembership(db, m_member.id, m_clock)); // again is nothing
    QCOMPARE(statusWith(tokens.access), 401);
    QVERIFY(!MemberRepository(db).byId(m_member.id));
    QVERIFY(resumeMembership(db, m_member.id));
    QCOMPARE(MemberRepository(db).byId(m_member.id).value(), m_member);
    // Nothing of before works again: neither a token nor an invitation that was out.
    QCOMPARE(statusWith(tokens.access), 401);
    QVERIFY(!sessions().refresh(tokens.refresh));
    QVERIFY(!redeemInvitation(db, code, m_clock));
    QCOMPARE(statusWith(open().access), 200);
    QCOMPARE(endMembership(db, { u"nobody"_s }, m_clock).error().reason, u"member-unknown"_s);
}

void TestSessions::theLastAdminStays()
{
    QSqlDatabase &db = m_world->database;
    const Member ada = m_world->add(u"Ada"_s, { Role::Admin });
    QCOMPARE(endMembership(db, ada.id, m_clock).error().reason, u"last-admin"_s);
    const Member bob = m_world->add(u"Bob"_s, { Role::Admin });
    QVERIFY(endMembership(db, ada.id, m_clock));
    QCOMPARE(endMembership(db, bob.id, m_clock).error().reason, u"last-admin"_s);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
