// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an admin does to several members at once, and takes back, with a real relaisd.

#include "core/services/clientcore.h"
#include "core/services/membersservice.h"
#include "core/services/signinservice.h"
#include "tests/support/backendprocess.h"
#include "ui/common/button.h"
#include "ui/common/reasonbar.h"
#include "ui/members/membersbulk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {
constexpr int soon = 20'000; // ms
} // namespace

class tst_MembersBulk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneAloneIsNoSelection();
    void whoIsSuspendedTogetherIsTakenBackTogether();
    void aRoleIsGivenToThoseWithoutItAndTakenBackFromThem();
    void theLastAdminStaysAndTheReasonIsSaid();
    void teamAndLocationOfOneAreSet();

private:
    QList<MemberEntry> members() { return QCoro::waitFor(m_core->members().members()).value(); }
    //! Everybody but the admin, as they are now.
    QList<MemberEntry> others();

    BackendProcess m_backend;
    SystemClock m_clock;
    QTemporaryDir m_profile;
    std::unique_ptr<ClientCore> m_core;
    Theme m_theme;
    std::unique_ptr<ReasonBar> m_question;
    std::unique_ptr<MembersBulk> m_bulk;
};

void tst_MembersBulk::initTestCase()
{
    m_theme.install(*qApp);
    const QString admin = m_backend.init();
    QVERIFY(!admin.isEmpty());
    m_backend.invite(u"marion@norvane.example"_s, u"Marion Petit"_s, { u"editor"_s });
    m_backend.invite(u"lea@norvane.example"_s, u"Léa Martin"_s);
    m_backend.invite(u"noa@norvane.example"_s, u"Noa Brun"_s);
    QVERIFY(m_backend.start());
    m_core = ClientCore::open(m_profile.path(), m_clock).value();
    QVERIFY(QCoro::waitFor(m_core->session().join(admin)));
}

void tst_MembersBulk::init()
{
    m_question = std::make_unique<ReasonBar>(m_theme);
    m_bulk = std::make_unique<MembersBulk>(m_theme, m_core->members(), *m_question);
}

void tst_MembersBulk::cleanup()
{
    m_bulk.reset();
    m_question.reset();
}

QList<MemberEntry> tst_MembersBulk::others()
{
    QList<MemberEntry> all = members();
    all.removeIf([](const MemberEntry &entry) { return entry.member.roles.contains(Role::Admin); });
    return all;
}

void tst_MembersBulk::oneAloneIsNoSelection()
{
    QCOMPARE(others().size(), 3);
    m_bulk->setMembers(others().mid(0, 1));
    QVERIFY(m_bulk->isHidden());
    m_bulk->setMembers(others());
    QVERIFY(!m_bulk->isHidden());
    QVERIFY(m_bulk->button(MemberAct::TakeBack)->isHidden()); // nobody is suspended
    QVERIFY(!m_bulk->button(MemberAct::Suspend)->isHidden());
}

void tst_MembersBulk::whoIsSuspendedTogetherIsTakenBackTogether()
{
    QSignalSpy done(m_bulk.get(), &MembersBulk::done);
    m_bulk->setMembers(others());
    m_bulk->start(MemberAct::Suspend);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, soon);
    QVERIFY(done.first().at(1).toBool() && done.first().at(2).toBool());
    QVERIFY(thoseFor(others(), MemberAct::Suspend).isEmpty());
    m_bulk->undo();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, soon);
    QVERIFY(done.at(1).at(1).toBool());
    QCOMPARE(thoseFor(others(), MemberAct::Suspend).size(), 3);
}

void tst_MembersBulk::aRoleIsGivenToThoseWithoutItAndTakenBackFromThem()
{
    QSignalSpy done(m_bulk.get(), &MembersBulk::done);
    const QList<MemberEntry> before = others();
    QCOMPARE(thoseFor(before, MemberAct::GiveRole, Role::Editor).size(), 2);
    m_bulk->setMembers(before);
    m_bulk->start(MemberAct::GiveRole, Role::Editor);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, soon);
    QCOMPARE(thoseFor(others(), MemberAct::TakeRole, Role::Editor).size(), 3);
    m_bulk->undo();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, soon);
    QCOMPARE(thoseFor(others(), MemberAct::TakeRole, Role::Editor).size(), 1); // as before
}

void tst_MembersBulk::theLastAdminStaysAndTheReasonIsSaid()
{
    QSignalSpy done(m_bulk.get(), &MembersBulk::done);
    m_bulk->setMembers(members());
    m_bulk->start(MemberAct::TakeRole, Role::Admin);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, soon);
    QVERIFY(!done.first().at(1).toBool() && !done.first().at(2).toBool());
    QVERIFY(!done.first().at(0).toString().isEmpty());
    QCOMPARE(thoseFor(members(), MemberAct::TakeRole, Role::Admin).size(), 1);
}

void tst_MembersBulk::teamAndLocationOfOneAreSet()
{
    MembersService &service = m_core->members();
    const auto imported = QCoro::waitFor(service.importFile(
        "email,name,team\nlea@norvane.example,Léa Martin,Foundry\n", { false, true, false }));
    QVERIFY(imported.has_value());
    const auto named = [this](const QString &name) {
        for (const MemberEntry &entry : members()) {
            if (entry.member.name == name)
                return entry.member;
        }
        return Member {};
    };
    const TeamId foundry = named(u"Léa Martin"_s).team;
    QVERIFY(!foundry.isEmpty());
    const MemberId noa = named(u"Noa Brun"_s).id;
    QVERIFY(QCoro::waitFor(service.setTeam(noa, foundry)).has_value());
    QVERIFY(QCoro::waitFor(service.setLocation(noa, u"Esbjerg"_s)).has_value());
    QCOMPARE(named(u"Noa Brun"_s).team, foundry);
    QCOMPARE(named(u"Noa Brun"_s).location, u"Esbjerg"_s);
    const auto unknown = QCoro::waitFor(service.setTeam(noa, { u"attic"_s }));
    QCOMPARE(unknown.error().reason, u"team-unknown"_s);
    QVERIFY(QCoro::waitFor(service.setTeam(noa, {})).has_value());
    QVERIFY(named(u"Noa Brun"_s).team.isEmpty());
    QCOMPARE(named(u"Noa Brun"_s).location, u"Esbjerg"_s); // what is not named stays
}

QTEST_MAIN(tst_MembersBulk)
#include "tst_membersbulk.moc"
