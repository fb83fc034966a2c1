// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/people.h"
#include "core/services/community/membersservice.h"
#include "core/services/curation/planningservice.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/members/importpanel.h"
#include "ui/members/invitepanel.h"
#include "ui/members/membersbulk.h"
#include "ui/members/memberssection.h"
#include "ui/members/membersview.h"
#include "ui/members/membertable.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
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
#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestMembersSection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void peopleAreFoundByNameAndByRole();
    void keysLeadToTheFieldsOfSearchAndInvitation();
    void aRoleIsGivenAndTakenBackWithOneUndo();
    void whatTheDirectoryWillSetAgainIsSaid();
    void whatItWillSetAgainOfSeveralIsSaidTogether();
    void anInvitationIsRenewedAndItsLinkIsOnTheClipboard();
    void theFootIsTheSameHoweverManyRowsAreSeen();
    void openInvitationsStandBesideTheList();
    void inANarrowPageTheyOpenWithTheInvitation();
    void offlineTheMembersAreShownAndWhatNeedsTheServerSaysSo();
    void theMembersThatCannotBeReadAreTriedAgain();
    void aDryRunShowsItsErrorsByLine();
    void anImportThatIsClosedChangesNothing();
    void anImportDoesTheLinesThatAreRight();
    void anImportIsTakenBackWithOnePress();
    void offlineAnImportWaitsWithWhatWasTried();
    void everyControlHasAName();

private:
    MemberEntry entry(int number, const QString &name, const QList<Role> &roles) const;
    void answerMembers(const QList<MemberEntry> &entries);
    bool choose(const QString &name);
    QStringList shownNames() const;
    QLineEdit *search() const;
    //! Of whoever is chosen.
    void toggleRole(const QString &role);
    //! Opens a file with one right line and one wrong one in the panel.
    bool openFile();

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<MembersSection> m_section;
};

MemberEntry TestMembersSection::entry(
    int number, const QString &name, const QList<Role> &roles) const
{
    MemberEntry made;
    made.member.id = { u"0190163d-8694-739b-aea5-0000000001%1"_s.arg(
        number, 2, 10, QLatin1Char('0')) };
    made.member.name = name;
    made.member.email = u"person%1@norvane.example"_s.arg(number);
    made.member.roles = roles;
    return made;
}

void TestMembersSection::answerMembers(const QList<MemberEntry> &entries)
{
    QJsonArray members;
    for (const MemberEntry &one : entries)
        members.append(Api::toJson(one));
    m_server->answer("GET", Api::Routes::members(), QJsonObject { { u"members"_s, members } });
}

void TestMembersSection::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Admin });
    MemberEntry noa = entry(1, u"Noa Brun"_s, {});
    noa.invitedUntil = QDateTime::currentDateTimeUtc().addDays(3);
    answerMembers({ entry(0, u"Hanna Vogt"_s, { Role::Admin }), noa,
        entry(2, u"Léa Martin"_s, { Role::Manager }) });
    QVERIFY(m_server->open());
    ClientCore &core = m_server->core();
    m_section = std::make_unique<MembersSection>(m_theme, core.members(), core.planning());
    m_section->resize(1200, 800);
    m_section->show();
    QTRY_COMPARE(shownNames().size(), 3);
}

void TestMembersSection::cleanup()
{
    m_section.reset();
    m_server.reset();
}

QStringList TestMembersSection::shownNames() const
{
    const auto *view = m_section->findChild<QTableView *>();
    QStringList names;
    for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
        names.append(view->model()->index(row, MemberTable::Name).data().toString());
    return names;
}

QLineEdit *TestMembersSection::search() const
{
    const auto fields = m_section->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == u"Search members"_s)
            return field;
    }
    return nullptr;
}

bool TestMembersSection::choose(const QString &name)
{
    auto *view = m_section->findChild<QTableView *>();
    const QModelIndexList found =
        view->model()->match(view->model()->index(0, MemberTable::Name), Qt::DisplayRole, name);
    if (found.isEmpty())
        return false;
    view->setCurrentIndex(found.constFirst());
    return true;
}

void TestMembersSection::peopleAreFoundByNameAndByRole()
{
    QVERIFY(search());
    search()->setText(u"lea"_s);
    QCOMPARE(shownNames(), QStringList { u"Léa Martin"_s });
    search()->setText(u"nobody of this name"_s);
    QVERIFY(shownNames().isEmpty());
    QVERIFY(shows(*m_section, u"Nothing for “nobody of this name”"_s));
    QVERIFY(buttonOf(*m_section, u"Clear"_s));
    buttonOf(*m_section, u"Clear"_s)->click();
    QCOMPARE(shownNames().size(), 3);
    QVERIFY(buttonOf(*m_section, u"Editors 0"_s));
    buttonOf(*m_section, u"Editors 0"_s)->click();
    QVERIFY(shows(*m_section, u"Nobody has this role"_s));
    QVERIFY(buttonOf(*m_section, u"Show everybody"_s));
    buttonOf(*m_section, u"Show everybody"_s)->click();
    QCOMPARE(shownNames().size(), 3);
    buttonOf(*m_section, u"Managers 1"_s)->click();
    QCOMPARE(shownNames(), QStringList { u"Léa Martin"_s });
}

void TestMembersSection::keysLeadToTheFieldsOfSearchAndInvitation()
{
    m_section->activateWindow();
    QTRY_VERIFY(m_section->isActiveWindow());
    QTest::keyClick(m_section.get(), Qt::Key_N, Qt::ControlModifier);
    const auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(field && field->accessibleName().startsWith(u"E-mail address"_s));
    auto *view = m_section->findChild<QTableView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_J);
    QCOMPARE(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_F);
    QVERIFY(search()->hasFocus());
}

void TestMembersSection::toggleRole(const QString &role)
{
    QTimer::singleShot(0, this, [role] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        const auto acts = menu->actions();
        for (QAction *act : acts) {
            if (act->text().startsWith(role))
                act->trigger();
        }
        menu->close();
    });
    buttonOf(*m_section, u"Roles"_s)->click(); // until the menu is closed
}

void TestMembersSection::whatTheDirectoryWillSetAgainIsSaid()
{
    MemberEntry lea = entry(2, u"Léa Martin"_s, {});
    lea.givenAgain = { { Role::Manager, u"Comms"_s } };
    m_server->answer("PATCH", Api::Routes::member(lea.member.id), Api::toJson(lea));
    QVERIFY(choose(u"Léa Martin"_s));
    toggleRole(u"Manager"_s);
    QTRY_VERIFY(shows(*m_section, u"The directory’s group “Comms” gives the role Manager"_s));
    QVERIFY(shows(*m_section, u"Léa Martin: ambassador"_s)); // it is taken all the same
}

void TestMembersSection::whatItWillSetAgainOfSeveralIsSaidTogether()
{
    QList<MemberEntry> before;
    const QStringList groupOf { u"Comms"_s, QString(), u"Press"_s };
    for (int number = 0; number < 3; ++number) {
        before.append(entry(number, u"Person %1"_s.arg(number), { Role::Manager }));
        MemberEntry now = entry(number, u"Person %1"_s.arg(number), {});
        if (!groupOf.at(number).isEmpty())
            now.givenAgain = { { Role::Manager, groupOf.at(number) } };
        m_server->answer("PATCH", Api::Routes::member(now.member.id), Api::toJson(now));
    }
    auto *bulk = m_section->findChild<MembersBulk *>();
    QVERIFY(bulk);
    QSignalSpy done(bulk, &MembersBulk::done);
    const auto said = [&done] { return done.constLast().constFirst().toString(); };
    bulk->setMembers(before);
    bulk->start(MemberAct::TakeRole, Role::Manager);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY2(said().contains(u"The directory gives the role Manager to 2 of them"_s),
        qPrintable(said()));
    QVERIFY(said().contains(u"Comms"_s) && said().contains(u"Press"_s));
    QVERIFY(said().startsWith(u"Taken from 3"_s)); // they are taken all the same
    QVERIFY(shows(*m_section, u"will set it again at its next sync"_s));
    bulk->undo();
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(said().startsWith(u"It is as it was before"_s));
    // Undo replaces what the act made of them, nothing that came later.
    const auto asked = m_server->asked("PATCH", Api::Routes::member(before.constFirst().member.id));
    QCOMPARE(asked.size(), 2);
    const auto sent = QJsonDocument::fromJson(asked.constLast().body).object();
    QCOMPARE(sent["rolesBefore"_L1], QJsonValue(QJsonArray()));
    QCOMPARE(sent["roles"_L1], QJsonValue(QJsonArray { u"manager"_s }));
}

void TestMembersSection::aRoleIsGivenAndTakenBackWithOneUndo()
{
    const MemberEntry editor = entry(1, u"Noa Brun"_s, { Role::Editor });
    const QString path = Api::Routes::member(editor.member.id);
    m_server->answer("PATCH", path, Api::toJson(editor));
    QVERIFY(choose(u"Noa Brun"_s));
    toggleRole(u"Editor"_s);
    QTRY_VERIFY(buttonOf(*m_section, u"Undo"_s));
    QVERIFY(shows(*m_section, u"Noa Brun: "_s));
    const auto rolesOf = [](const Relais::Test::ServerRequest &request) {
        return QJsonDocument::fromJson(request.body).object()["roles"_L1].toArray();
    };
    const auto seenBy = [](const Relais::Test::ServerRequest &request) {
        return QJsonDocument::fromJson(request.body).object().value("rolesBefore"_L1);
    };
    QCOMPARE(m_server->asked("PATCH", path).size(), 1);
    QVERIFY(rolesOf(m_server->asked("PATCH", path).constFirst()).contains(u"editor"_s));
    QCOMPARE(seenBy(m_server->asked("PATCH", path).constFirst()), QJsonValue(QJsonArray()));
    buttonOf(*m_section, u"Undo"_s)->click();
    QTRY_COMPARE(m_server->asked("PATCH", path).size(), 2);
    QVERIFY(!rolesOf(m_server->asked("PATCH", path).constLast()).contains(u"editor"_s));
    QCOMPARE(
        seenBy(m_server->asked("PATCH", path).constLast()), QJsonValue(QJsonArray { u"editor"_s }));
    QTRY_VERIFY(shows(*m_section, u"It is as it was before"_s));
    QVERIFY(!buttonOf(*m_section, u"Undo"_s)); // not twice
}

void TestMembersSection::anInvitationIsRenewedAndItsLinkIsOnTheClipboard()
{
    const MemberId noa = entry(1, {}, {}).member.id;
    const InvitationLink link { noa, u"relais://join?server=s&code=c"_s,
        QDateTime::currentDateTimeUtc().addDays(14) };
    m_server->answer("POST", Api::Routes::invitations(), Api::toJson(link));
    QVERIFY(choose(u"Léa Martin"_s));
    QVERIFY(!buttonOf(*m_section, u"Renew the invitation"_s)); // she has none that is open
    QVERIFY(choose(u"Noa Brun"_s));
    QVERIFY(buttonOf(*m_section, u"Renew the invitation"_s));
    buttonOf(*m_section, u"Renew the invitation"_s)->click();
    QTRY_VERIFY(shows(*m_section, u"The link for Noa Brun is on the clipboard"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), link.link);
    const auto asked = m_server->asked("POST", Api::Routes::invitations());
    QCOMPARE(asked.size(), 1);
    const auto body = QJsonDocument::fromJson(asked.constFirst().body).object();
    QCOMPARE(body["member"_L1].toString(), noa.value);
}

void TestMembersSection::openInvitationsStandBesideTheList()
{
    QVERIFY(buttonOf(*m_section, u"1 open"_s));
    QTRY_VERIFY(shows(*m_section, u"person1@norvane.example"_s));
    QTRY_VERIFY(shows(*m_section, u" left"_s));
    QVERIFY(!buttonOf(*m_section, u"Roles"_s)); // nobody is chosen yet
    MemberEntry noa = entry(1, u"Noa Brun"_s, {});
    noa.invitationEnded = QDateTime::currentDateTimeUtc().addDays(-1);
    answerMembers({ entry(0, u"Hanna Vogt"_s, { Role::Admin }), noa });
    m_section->hide();
    m_section->show(); // reads again
    QTRY_VERIFY(buttonOf(*m_section, u"0 open"_s));
    QTRY_VERIFY(shows(*m_section, u"expired"_s));
}

void TestMembersSection::theFootIsTheSameHoweverManyRowsAreSeen()
{
    QList<MemberEntry> many;
    for (int i = 0; i < 40; ++i)
        many.append(entry(i, u"Person %1"_s.arg(i), {}));
    answerMembers(many);
    m_section->hide();
    m_section->show(); // read again
    QTRY_COMPARE(shownNames().size(), 40);
    const auto *view = m_section->findChild<MembersView *>();
    const auto labels = m_section->findChildren<QLabel *>();
    const auto note = std::find_if(labels.cbegin(), labels.cend(),
        [](const QLabel *label) { return label->text().startsWith(u"Nothing about"_s); });
    QVERIFY(view && note != labels.cend());
    QSet<QString> ranges;
    QSet<int> widths;
    for (const int height : { 420, 480, 560, 700, 900 }) {
        m_section->resize(760, height);
        QTest::qWait(20); // layouts
        ranges.insert(view->range());
        widths.insert((*note)->width());
    }
    QVERIFY(ranges.size() > 2);
    QCOMPARE(widths.size(), 1);
}

void TestMembersSection::inANarrowPageTheyOpenWithTheInvitation()
{
    m_section->resize(720, 700);
    QVERIFY(!buttonOf(*m_section, u"1 open"_s));
    m_section->findChild<InvitePanel *>()->open();
    QVERIFY(buttonOf(*m_section, u"1 open"_s));
    m_section->findChild<InvitePanel *>()->hide();
    QVERIFY(!buttonOf(*m_section, u"1 open"_s));
}

void TestMembersSection::offlineTheMembersAreShownAndWhatNeedsTheServerSaysSo()
{
    QVERIFY(choose(u"Noa Brun"_s));
    m_server->goOffline();
    QCOMPARE(shownNames().size(), 3);
    QVERIFY(shows(*m_section, u"No connection"_s));
    for (const QString &act : { u"Roles"_s, u"Place"_s, u"Renew the invitation"_s,
             u"Take the invitation back"_s, u"Suspend…"_s, u"Import CSV…"_s, u"Export CSV…"_s })
        QVERIFY2(isOffWithReason(buttonOf(*m_section, act)), qPrintable(act));
    search()->setText(u"noa"_s); // what was read can be looked through
    QCOMPARE(shownNames(), QStringList { u"Noa Brun"_s });
    answerMembers({ entry(3, u"Noa Petit"_s, {}), entry(1, u"Noa Brun"_s, {}) });
    m_server->comeBack();
    QTRY_COMPARE(shownNames().size(), 2); // by itself
    QVERIFY(!shows(*m_section, u"No connection"_s));
    QVERIFY(buttonOf(*m_section, u"Import CSV…"_s)->isEnabled());
}

void TestMembersSection::theMembersThatCannotBeReadAreTriedAgain()
{
    m_section.reset();
    m_server->answer("GET", Api::Routes::members(), QJsonObject(), 500);
    ClientCore &core = m_server->core();
    m_section = std::make_unique<MembersSection>(m_theme, core.members(), core.planning());
    m_section->show();
    QTRY_VERIFY(shows(*m_section, u"This could not be read"_s));
    answerMembers({ entry(0, u"Hanna Vogt"_s, { Role::Admin }) });
    QVERIFY(buttonOf(*m_section, u"Try again"_s));
    buttonOf(*m_section, u"Try again"_s)->click();
    QTRY_COMPARE(shownNames(), QStringList { u"Hanna Vogt"_s });
}

bool TestMembersSection::openFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("email,name\na@b.c,A\nnone,B\n") < 0)
        return false;
    file.close();
    QJsonObject outcome { { u"created"_s, 1 }, { u"unchanged"_s, 4 }, { u"undo"_s, u"u1"_s } };
    outcome.insert(u"problems"_s,
        QJsonArray { QJsonObject { { u"line"_s, 3 }, { u"column"_s, u"email"_s },
            { u"code"_s, u"email-form"_s }, { u"value"_s, u"none"_s } } });
    m_server->answer("POST", Api::Routes::memberImport(), outcome);
    m_section->findChild<ImportPanel *>()->open(file.fileName());
    return QTest::qWaitFor([this] { return buttonOf(*m_section, u"1 new"_s) != nullptr; });
}

void TestMembersSection::aDryRunShowsItsErrorsByLine()
{
    QVERIFY(openFile());
    QVERIFY(buttonOf(*m_section, u"4 the same"_s));
    QVERIFY(shows(*m_section, u"“none” is no e-mail address"_s));
    QVERIFY(buttonOf(*m_section, u"Save errors…"_s));
    const auto asked = m_server->asked("POST", Api::Routes::memberImport());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().query.queryItemValue(u"dryRun"_s), u"true"_s);
}

void TestMembersSection::anImportThatIsClosedChangesNothing()
{
    QVERIFY(openFile());
    auto *panel = m_section->findChild<ImportPanel *>();
    const auto buttons = panel->findChildren<QAbstractButton *>();
    const auto close = std::find_if(buttons.cbegin(), buttons.cend(),
        [](QAbstractButton *one) { return one->accessibleName() == u"Close the import"_s; });
    QVERIFY(close != buttons.cend());
    (*close)->click();
    QVERIFY(!panel->isVisible());
    m_server->sync();
    const auto asked = m_server->asked("POST", Api::Routes::memberImport());
    QCOMPARE(asked.size(), 1); // the dry run alone
    QCOMPARE(asked.constFirst().query.queryItemValue(u"dryRun"_s), u"true"_s);
}

void TestMembersSection::anImportDoesTheLinesThatAreRight()
{
    QVERIFY(openFile());
    auto *panel = m_section->findChild<ImportPanel *>();
    QSignalSpy imported(panel, &ImportPanel::imported);
    QVERIFY(buttonOf(*panel, u"Import 1 line(s)"_s));
    buttonOf(*panel, u"Import 1 line(s)"_s)->click();
    QTRY_COMPARE(imported.size(), 1);
    const auto asked = m_server->asked("POST", Api::Routes::memberImport());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().query.queryItemValue(u"dryRun"_s), u"false"_s);
    QCOMPARE(asked.constLast().query.queryItemValue(u"skipWrong"_s), u"true"_s);
    // The list is read again: those who came are in it.
    QTRY_VERIFY(m_server->asked("GET", Api::Routes::members()).size() > 1);
}

void TestMembersSection::anImportIsTakenBackWithOnePress()
{
    m_server->answer("POST", Api::Routes::memberImportUndo(), QJsonObject { { u"undone"_s, 1 } });
    QVERIFY(openFile());
    QVERIFY(!buttonOf(*m_section, u"Undo the import"_s)); // nothing was done yet
    buttonOf(*m_section, u"Import 1 line(s)"_s)->click();
    QTRY_VERIFY(buttonOf(*m_section, u"Undo the import"_s));
    buttonOf(*m_section, u"Undo the import"_s)->click();
    QTRY_VERIFY(shows(*m_section, u"1 member(s) are as before"_s));
    const auto asked = m_server->asked("POST", Api::Routes::memberImportUndo());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        QJsonDocument::fromJson(asked.constFirst().body).object()["id"_L1].toString(), u"u1"_s);
    QVERIFY(!buttonOf(*m_section, u"Undo the import"_s)); // not twice
}

void TestMembersSection::offlineAnImportWaitsWithWhatWasTried()
{
    QVERIFY(openFile());
    m_server->goOffline();
    QVERIFY(shows(*m_section, u"“none” is no e-mail address"_s));
    QVERIFY(isOffWithReason(buttonOf(*m_section, u"Import 1 line(s)"_s)));
    m_server->comeBack();
    QVERIFY(buttonOf(*m_section, u"Import 1 line(s)"_s)->isEnabled());
}

void TestMembersSection::everyControlHasAName()
{
    QVERIFY(choose(u"Noa Brun"_s));
    QVERIFY(openFile());
    VERIFY_NAMED(m_section.get());
}

QTEST_MAIN(TestMembersSection)
#include "tst_memberssection.moc"
