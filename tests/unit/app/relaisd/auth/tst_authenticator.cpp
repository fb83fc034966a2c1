// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/authenticator.h"

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/auth/membership.h"
#include "app/relaisd/auth/sessions.h"
#include "tests/unit/app/relaisd/world.h"

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using namespace std::chrono_literals;
using Relais::Test::must;

//! Who is remembered is answered from memory: only as long as nothing of theirs changed.
class TestAuthenticator final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoWasSeenIsCertainUntilTheTokenEnds();
    void whatEndsASessionEndsTheMemory_data();
    void whatEndsASessionEndsTheMemory();
    void anotherLookMakesCertainAgain();
    void withoutChangesTenSecondsAreCertain();
    void whatIsForgottenIsAskedAnew();
    void nobodyIsRememberedByAStrangersToken();

private:
    static Request with(const QString &token)
    {
        Request request;
        request.headers.append({ "authorization", QByteArray("Bearer " + token.toLatin1()) });
        return request;
    }
    int see(const QString &token)
    {
        Request request = with(token);
        const auto refusal = m_authenticator->authorise(Access::Member, request, m_world->database);
        return refusal ? refusal->status : 200;
    }
    bool isCertain(const QString &token) const
    {
        const auto remembered = m_authenticator->remembered(with(token));
        return remembered && remembered->certain;
    }
    Sessions sessions() { return Sessions(m_world->database, m_clock); }

    ManualClock m_clock { QDateTime() };
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<ChangeHead> m_head;
    std::unique_ptr<Authenticator> m_authenticator;
    Member m_lea;
    Member m_tom;
};

void TestAuthenticator::init()
{
    m_clock.set(QDateTime::fromString(u"2026-11-23T08:00:00.000Z"_s, Qt::ISODateWithMs));
    m_world = std::make_unique<Test::World>(m_clock);
    m_lea = m_world->add(u"Lea"_s, { Role::Editor });
    m_tom = m_world->add(u"Tom"_s);
    m_head = std::make_unique<ChangeHead>();
    m_head->refresh(m_world->database);
    m_authenticator = std::make_unique<Authenticator>(m_clock, m_head.get());
}

void TestAuthenticator::cleanup()
{
    m_authenticator.reset();
    m_head.reset();
    m_world.reset();
}

void TestAuthenticator::whoWasSeenIsCertainUntilTheTokenEnds()
{
    const QString token = sessions().open(m_lea.id, u"laptop"_s).value().access;
    QVERIFY(!m_authenticator->remembered(with(token)));
    QCOMPARE(see(token), 200);
    QVERIFY(isCertain(token));
    const Caller caller = m_authenticator->remembered(with(token))->caller;
    QCOMPARE(caller.member, m_lea.id);
    QVERIFY(caller.has(Role::Editor) && !caller.has(Role::Admin));
    m_clock.advance(14min);
    m_tom.roles = { Role::Manager };
    must(MemberRepository(m_world->database).update(m_tom)); // somebody else's
    m_head->refresh(m_world->database);
    QVERIFY(isCertain(token));
    m_clock.advance(1min);
    QVERIFY(!m_authenticator->remembered(with(token)));
    QCOMPARE(see(token), 401);
}

void TestAuthenticator::whatEndsASessionEndsTheMemory_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "sign-out", "sign-out everywhere", "a token used twice",
             "an answer asked for again", "a member who left", "a lost role", "an erased member" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestAuthenticator::whatEndsASessionEndsTheMemory()
{
    QFETCH(const QString, what);
    const IssuedTokens first = sessions().open(m_lea.id, u"laptop"_s).value();
    const IssuedTokens second = sessions().refresh(first.refresh).value();
    const QString toms = sessions().open(m_tom.id, u"laptop"_s).value().access;
    QCOMPARE(see(second.access), 200);
    QCOMPARE(see(toms), 200);
    m_clock.advance(11s);
    QVERIFY(isCertain(second.access) && isCertain(toms));
    int expected = 401;
    if (what == u"sign-out"_s) {
        must(sessions().end(first.device));
    } else if (what == u"sign-out everywhere"_s) {
        sessions().endAll(m_lea.id, EndedFor::signOut).value();
    } else if (what == u"a token used twice"_s) {
        sessions().refresh(second.refresh).value();
        QVERIFY(!sessions().refresh(first.refresh));
    } else if (what == u"an answer asked for again"_s) {
        sessions().refresh(first.refresh).value();
    } else if (what == u"a member who left"_s) {
        must(endMembership(m_world->database, m_lea.id, m_clock));
    } else if (what == u"a lost role"_s) {
        m_lea.roles.clear();
        must(MemberRepository(m_world->database).update(m_lea));
        expected = 200;
    } else {
        must(PrivacyDesk(m_world->database, m_clock).erase(m_lea, m_lea.email));
    }
    m_head->refresh(m_world->database);
    QVERIFY(!m_authenticator->remembered(with(second.access)));
    QCOMPARE(see(second.access), expected);
    QCOMPARE(isCertain(toms), what != u"an erased member"_s); // nothing says whose that was
    QCOMPARE(see(toms), 200);
}

void TestAuthenticator::anotherLookMakesCertainAgain()
{
    const QString token = sessions().open(m_lea.id, u"laptop"_s).value().access;
    QCOMPARE(see(token), 200);
    m_lea.roles.clear();
    must(MemberRepository(m_world->database).update(m_lea));
    m_head->refresh(m_world->database);
    const auto recent = m_authenticator->remembered(with(token));
    QVERIFY(recent && !recent->certain); // who asks is known, not what they may
    QCOMPARE(see(token), 200);
    QVERIFY(isCertain(token));
    QVERIFY(!m_authenticator->remembered(with(token))->caller.has(Role::Editor));
    m_head->refresh(QSqlDatabase());
    QVERIFY(!isCertain(token));
}

void TestAuthenticator::withoutChangesTenSecondsAreCertain()
{
    m_authenticator = std::make_unique<Authenticator>(m_clock);
    const QString token = sessions().open(m_lea.id, u"laptop"_s).value().access;
    QCOMPARE(see(token), 200);
    QVERIFY(isCertain(token));
    m_clock.advance(10s);
    QVERIFY(!m_authenticator->remembered(with(token)));
}

void TestAuthenticator::whatIsForgottenIsAskedAnew()
{
    const QString token = sessions().open(m_lea.id, u"laptop"_s).value().access;
    QCOMPARE(see(token), 200);
    m_authenticator->forget();
    QVERIFY(!m_authenticator->remembered(with(token)));
}

void TestAuthenticator::nobodyIsRememberedByAStrangersToken()
{
    const QString token = sessions().open(m_lea.id, u"laptop"_s).value().access;
    QCOMPARE(see(token), 200);
    QCOMPARE(see(token.toLower() + u'x'), 401);
    for (const QString &other : { QString(), u" "_s, QString(token + u'x'), token.chopped(1) })
        QVERIFY(!m_authenticator->remembered(with(other)));
}

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
