// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an admin does to members, several at once too, and takes back, with a real relaisd.

#include "core/services/clientcore.h"
#include "core/services/community/membersservice.h"
#include "core/services/signin/signinservice.h"
#include "tests/support/backendprocess.h"
#include "tests/support/verifyok.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/members/importpanel.h"
#include "ui/members/invitepanel.h"
#include "ui/members/membersbulk.h"
#include "ui/members/memberssection.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCoro/QCoroTask>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

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
    void whoeverIsChosenByThenThoseAskedAboutAreSuspended();
    void aRoleIsGivenToThoseWithoutItAndTakenBackFromThem();
    void theLastAdminStaysAndTheReasonIsSaid();
    void teamAndLocationOfOneAreSet();
    void aTeamGivenToOneIsTakenBackWithUndo();
    void aLocationGivenToOneIsTakenBackWithUndo();
    void aRoleGivenToOneIsTakenBackWithUndo();
    void takingAnInvitationBackIsAskedFirst();
    void anInvitationThatEndedUnusedIsTold();
    void signingAMemberOutIsAskedFirst();
    void severalAreInvitedAtOnceAndWhatIsWrongIsSaidOfEach();
    void aFileIsCuredImportedAndTakenBack();

private:
    QList<MemberEntry> members()
    {
        return valueOrNothing(QCoro::waitFor(m_core->members().members()));
    }
    //! Everybody but the admin, as they are now.
    QList<MemberEntry> others();
    Member named(const QString &name);
    //! Everybody is in its table, Noa is chosen.
    std::unique_ptr<MembersSection> sectionWithNoa();
    static QAbstractButton *buttonOf(const MembersSection &section, const QString &text);
    static bool undo(const MembersSection &section); //!< false when it is not offered

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
    VERIFY_OK(QCoro::waitFor(m_core->session().join(admin)));
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

Member tst_MembersBulk::named(const QString &name)
{
    const QList<MemberEntry> all = members();
    for (const MemberEntry &entry : all) {
        if (entry.member.name == name)
            return entry.member;
    }
    return {};
}

std::unique_ptr<MembersSection> tst_MembersBulk::sectionWithNoa()
{
    auto section = std::make_unique<MembersSection>(m_theme, m_core->members(), m_core->planning());
    section->resize(1200, 800);
    section->show();
    auto *view = section->findChild<QTableView *>();
    const auto noa = [view] {
        return view->model()->match(
            view->model()->index(0, MemberTable::Name), Qt::DisplayRole, u"Noa Brun"_s);
    };
    if (QTest::qWaitFor([&noa] { return !noa().isEmpty(); }, soon))
        view->setCurrentIndex(noa().constFirst());
    return section;
}

QAbstractButton *tst_MembersBulk::buttonOf(const MembersSection &section, const QString &text)
{
    const auto buttons = section.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : buttons) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

bool tst_MembersBulk::undo(const MembersSection &section)
{
    if (!QTest::qWaitFor([&section] { return buttonOf(section, u"Undo"_s) != nullptr; }, soon))
        return false;
    buttonOf(section, u"Undo"_s)->click();
    return true;
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

void tst_MembersBulk::whoeverIsChosenByThenThoseAskedAboutAreSuspended()
{
    QSignalSpy done(m_bulk.get(), &MembersBulk::done);
    const QList<MemberEntry> all = others();
    QCOMPARE(all.size(), 3);
    m_bulk->setMembers(all.mid(0, 2));
    m_bulk->button(MemberAct::Suspend)->click();
    m_bulk->setMembers(all); // chosen while the question stands
    const QList<QAbstractButton *> buttons = m_question->findChildren<QAbstractButton *>();
    const auto yes = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QAbstractButton *button) { return button->text() == u"Suspend"_s; });
    QVERIFY(yes != buttons.cend());
    (*yes)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, soon);
    QCOMPARE(thoseFor(others(), MemberAct::Suspend).size(), 1);
    m_bulk->undo();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, soon);
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
    VERIFY_OK(imported);
    const TeamId foundry = named(u"Léa Martin"_s).team;
    QVERIFY(!foundry.isEmpty());
    const MemberId noa = named(u"Noa Brun"_s).id;
    VERIFY_OK(QCoro::waitFor(service.setTeam(noa, foundry)));
    VERIFY_OK(QCoro::waitFor(service.setLocation(noa, u"Esbjerg"_s)));
    QCOMPARE(named(u"Noa Brun"_s).team, foundry);
    QCOMPARE(named(u"Noa Brun"_s).location, u"Esbjerg"_s);
    const auto unknown = QCoro::waitFor(service.setTeam(noa, { u"attic"_s }));
    QCOMPARE(unknown.error().reason, u"team-unknown"_s);
    VERIFY_OK(QCoro::waitFor(service.setTeam(noa, {})));
    QVERIFY(named(u"Noa Brun"_s).team.isEmpty());
    QCOMPARE(named(u"Noa Brun"_s).location, u"Esbjerg"_s); // what is not named stays
}

void tst_MembersBulk::aTeamGivenToOneIsTakenBackWithUndo()
{
    VERIFY_OK(QCoro::waitFor(m_core->members().importFile(
        "email,name,team\nnoa@norvane.example,Noa Brun,Foundry\n", { false, true, false })));
    const TeamId before = named(u"Noa Brun"_s).team;
    QVERIFY(!before.isEmpty());
    const auto section = sectionWithNoa();
    QVERIFY(buttonOf(*section, u"Place"_s));
    buttonOf(*section, u"Place"_s)->click();
    auto *menu = section->findChild<QMenu *>(u"placeMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> teams = menu->actions().constFirst()->menu()->actions();
    menu->close();
    teams.constFirst()->trigger(); // No team
    QTRY_VERIFY_WITH_TIMEOUT(named(u"Noa Brun"_s).team.isEmpty(), soon);
    QVERIFY(undo(*section));
    QTRY_COMPARE_WITH_TIMEOUT(named(u"Noa Brun"_s).team, before, soon);
}

void tst_MembersBulk::aLocationGivenToOneIsTakenBackWithUndo()
{
    VERIFY_OK(QCoro::waitFor(m_core->members().setLocation(named(u"Noa Brun"_s).id, u"Lyon"_s)));
    const auto section = sectionWithNoa();
    QVERIFY(buttonOf(*section, u"Place"_s));
    buttonOf(*section, u"Place"_s)->click();
    auto *menu = section->findChild<QMenu *>(u"placeMenu"_s);
    QVERIFY(menu);
    const QList<QAction *> places = menu->actions();
    menu->close();
    places.constLast()->trigger();
    auto *popover = section->findChild<QWidget *>(u"wordPopover"_s);
    QVERIFY(popover);
    auto *field = popover->findChild<QLineEdit *>();
    field->setText(u"Oslo"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(named(u"Noa Brun"_s).location, u"Oslo"_s, soon);
    QVERIFY(undo(*section));
    QTRY_COMPARE_WITH_TIMEOUT(named(u"Noa Brun"_s).location, u"Lyon"_s, soon);
}

void tst_MembersBulk::aRoleGivenToOneIsTakenBackWithUndo()
{
    const QList<Role> before = named(u"Noa Brun"_s).roles;
    QVERIFY(!before.contains(Role::Editor));
    const auto section = sectionWithNoa();
    // The menu runs its own loop.
    QTimer::singleShot(0, section.get(), [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        const QList<QAction *> roles = menu->actions();
        roles.at(1)->trigger();
        menu->close();
    });
    QVERIFY(buttonOf(*section, u"Roles"_s));
    buttonOf(*section, u"Roles"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(named(u"Noa Brun"_s).roles.contains(Role::Editor), soon);
    QVERIFY(undo(*section));
    QTRY_VERIFY_WITH_TIMEOUT(named(u"Noa Brun"_s).roles == before, soon);
}

void tst_MembersBulk::takingAnInvitationBackIsAskedFirst()
{
    const QString act = u"Take the invitation back"_s;
    m_backend.invite(u"noa@norvane.example"_s, u"Noa Brun"_s); // who was suspended lost theirs
    const auto isOpen = [this] {
        const QList<MemberEntry> all = members();
        return std::any_of(all.cbegin(), all.cend(), [](const MemberEntry &entry) {
            return entry.member.name == u"Noa Brun"_s && entry.invitedUntil.isValid();
        });
    };
    QVERIFY(isOpen());
    const auto section = sectionWithNoa();
    QVERIFY(buttonOf(*section, act));
    buttonOf(*section, act)->click();
    const auto *bar = section->findChild<ReasonBar *>();
    QVERIFY(bar->isVisible() && isOpen());
    for (QAbstractButton *one : bar->findChildren<QAbstractButton *>()) {
        if (one->text() == act)
            one->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(), soon);
}

void tst_MembersBulk::anInvitationThatEndedUnusedIsTold()
{
    const MemberId id = named(u"Noa Brun"_s).id;
    const auto noa = [this, id] {
        const QList<MemberEntry> all = members();
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [id](const MemberEntry &entry) { return entry.member.id == id; });
        return found == all.cend() ? MemberEntry() : *found;
    };
    QVERIFY(!noa().invitationEnded.isValid()); // it was taken back
    m_backend.invite(u"noa@norvane.example"_s, u"Noa Brun"_s);
    QVERIFY(noa().invitedUntil.isValid());
    // As if it had been made ten days ago.
    m_backend.query(u"UPDATE invitation SET created_at = created_at - 864000000, "
                    "expires_at = expires_at - 864000000 WHERE member_id = '%1'"_s.arg(id.value));
    QVERIFY(!noa().invitedUntil.isValid());
    QVERIFY(noa().invitationEnded.isValid());
    m_backend.invite(u"noa@norvane.example"_s, u"Noa Brun"_s);
    QVERIFY(noa().invitedUntil.isValid());
}

void tst_MembersBulk::signingAMemberOutIsAskedFirst()
{
    const auto section = sectionWithNoa();
    auto *view = section->findChild<QTableView *>();
    const QModelIndexList admin = view->model()->match(
        view->model()->index(0, MemberTable::Name), Qt::DisplayRole, u"Ada Admin"_s);
    QVERIFY(!admin.isEmpty());
    view->setCurrentIndex(admin.constFirst());
    QVERIFY(buttonOf(*section, u"Sign out everywhere"_s));
    buttonOf(*section, u"Sign out everywhere"_s)->click();
    QVERIFY(section->findChild<ReasonBar *>()->isVisible());
}

void tst_MembersBulk::severalAreInvitedAtOnceAndWhatIsWrongIsSaidOfEach()
{
    const auto section = sectionWithNoa();
    auto *panel = section->findChild<InvitePanel *>();
    panel->open(u"Ida Roux <ida@norvane.example>; nobody\nidle@norvane.example,\n"
                "IDA@norvane.example\nNoa Brun <noa@norvane.example>"_s);
    const auto shows = [panel](const QString &part) {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&part](const QLabel *label) { return label->text().contains(part); });
    };
    QVERIFY(shows(u"“nobody” is no e-mail address"_s));
    QVERIFY(shows(u"IDA@norvane.example” stands there twice"_s));
    QSignalSpy invited(panel, &InvitePanel::invited);
    auto *text = panel->findChild<QPlainTextEdit *>();
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(invited.size(), 1, soon);
    QCOMPARE(invited.at(0).at(0).toInt(), 3);
    QCOMPARE(named(u"Ida Roux"_s).email, u"ida@norvane.example"_s);
    QVERIFY(!named(u"idle"_s).email.isEmpty());
    QVERIFY(text->toPlainText().isEmpty());
    QList<QAbstractButton *> copies = panel->findChildren<QAbstractButton *>();
    copies.removeIf([](const QAbstractButton *one) { return one->text() != u"Copy link"_s; });
    QCOMPARE(copies.size(), 3);
    QStringList links;
    for (QAbstractButton *one : std::as_const(copies)) {
        one->click();
        links.append(QApplication::clipboard()->text());
    }
    QCOMPARE(QSet<QString>(links.cbegin(), links.cend()).size(), 3);
    QVERIFY(links.constFirst().startsWith(u"relais://join"_s));
}

void tst_MembersBulk::aFileIsCuredImportedAndTakenBack()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("email;name;team;role\numa@norvane.example;Uma Roy;Atelier;king\n"
               "UMA@norvane.example;Twice;;\nnoa@norvane.example;Noah Brun;;\n");
    file.close();
    const QString noa = named(u"Noa Brun"_s).email;
    QCOMPARE(noa, u"noa@norvane.example"_s);
    ImportPanel panel(m_theme, m_core->members());
    panel.QWidget::show();
    panel.open(file.fileName());
    const auto press = [&panel](const QString &part) {
        const auto found = [&panel, &part]() -> QAbstractButton * {
            for (QAbstractButton *one : panel.findChildren<QAbstractButton *>()) {
                if (one->isVisible() && one->isEnabled() && one->text().contains(part))
                    return one;
            }
            return nullptr;
        };
        if (!QTest::qWaitFor([&found] { return found() != nullptr; }, soon))
            return false;
        found()->click();
        return true;
    };
    QSignalSpy imported(&panel, &ImportPanel::imported);
    QSignalSpy undone(&panel, &ImportPanel::undone);
    QVERIFY(press(u"they are ambassadors"_s));
    QVERIFY(press(u"Keep the first line"_s));
    QVERIFY(press(u"Create 1 team"_s));
    QVERIFY(press(u"Import 2 line"_s));
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, soon);
    QCOMPARE(named(u"Noah Brun"_s).email, noa);
    QVERIFY(!named(u"Uma Roy"_s).team.isEmpty());
    QVERIFY(press(u"Undo the import"_s));
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, soon);
    QCOMPARE(named(u"Noa Brun"_s).email, noa);
    const QList<MemberEntry> all = members();
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const MemberEntry &entry) {
        return entry.member.name == u"Uma Roy"_s && !entry.active;
    }));
}

QTEST_MAIN(tst_MembersBulk)
#include "tst_membersbulk.moc"
