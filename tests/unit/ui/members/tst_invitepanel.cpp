// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/people.h"
#include "core/services/community/membersservice.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/members/invitepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestInvitePanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void whatIsWrongIsSaidOfEachAddressBeforeAnybodyIsInvited();
    void onePressInvitesAllAndEachLinkCanBeCopied();
    void whoCannotBeInvitedStaysInTheText();
    void withoutTheServerNobodyIsLost();
    void everyControlHasAName();

private:
    QPlainTextEdit *text() const { return m_panel->findChild<QPlainTextEdit *>(); }
    //! The server invites all but those who left, who have "gone" in their address.
    void answerInvitations();

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<InvitePanel> m_panel;
};

void TestInvitePanel::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Admin });
    answerInvitations();
    QVERIFY(m_server->open());
    m_panel = std::make_unique<InvitePanel>(m_theme, m_server->core().members());
    m_panel->resize(800, 500);
}

void TestInvitePanel::cleanup()
{
    m_panel.reset();
    m_server.reset();
}

void TestInvitePanel::answerInvitations()
{
    m_server->answer(
        "POST", Api::Routes::invitations(), [](const Relais::Test::ServerRequest &request) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QString email = body["email"_L1].toString();
            if (email.contains(u"gone"_s)) {
                const QJsonObject problem { { u"type"_s, u"about:blank"_s },
                    { u"title"_s, u"Conflict"_s }, { u"status"_s, 409 },
                    { u"code"_s, u"member-inactive"_s }, { u"detail"_s, u"left"_s } };
                return Relais::Test::jsonAnswer(
                    409, QJsonDocument(problem).toJson(QJsonDocument::Compact));
            }
            const InvitationLink link { { u"0190163d-8694-739b-aea5-000000000009"_s },
                u"relais://join?code="_s + email, QDateTime::currentDateTimeUtc().addDays(7) };
            return Relais::Test::jsonAnswer(
                200, QJsonDocument(Api::toJson(link)).toJson(QJsonDocument::Compact));
        });
}

void TestInvitePanel::whatIsWrongIsSaidOfEachAddressBeforeAnybodyIsInvited()
{
    m_panel->open(u"Ida Roux <ida@a.example>; nobody\nIDA@a.example, max@a.example"_s);
    QVERIFY(shows(*m_panel, u"“nobody” is no e-mail address"_s));
    QVERIFY(shows(*m_panel, u"“IDA@a.example” stands there twice"_s));
    QVERIFY(buttonOf(*m_panel, u"Invite 2 person(s)"_s));
    QVERIFY(m_server->asked("POST", Api::Routes::invitations()).isEmpty());
    text()->setPlainText(u"nobody"_s);
    QVERIFY(buttonOf(*m_panel, u"Invite"_s));
    QVERIFY(!buttonOf(*m_panel, u"Invite"_s)->isEnabled());
}

void TestInvitePanel::onePressInvitesAllAndEachLinkCanBeCopied()
{
    m_panel->open(u"Ida Roux <ida@a.example>, max@a.example"_s);
    QSignalSpy invited(m_panel.get(), &InvitePanel::invited);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(invited.size(), 1);
    QCOMPARE(invited.at(0).at(0).toInt(), 2);
    const auto asked = m_server->asked("POST", Api::Routes::invitations());
    QCOMPARE(asked.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(asked.constFirst().body).object();
    QCOMPARE(first["name"_L1].toString(), u"Ida Roux"_s);
    QVERIFY(text()->toPlainText().isEmpty());
    QVERIFY(buttonOf(*m_panel, u"Copy link"_s));
    buttonOf(*m_panel, u"Copy link"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"relais://join?code=ida@a.example"_s);
    QVERIFY(buttonOf(*m_panel, u"Copy all links"_s));
    buttonOf(*m_panel, u"Copy all links"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(),
        u"Ida Roux · ida@a.example\trelais://join?code=ida@a.example\n"
        "max@a.example\trelais://join?code=max@a.example"_s);
}

void TestInvitePanel::whoCannotBeInvitedStaysInTheText()
{
    m_panel->open(u"gone@a.example, max@a.example"_s);
    QSignalSpy invited(m_panel.get(), &InvitePanel::invited);
    buttonOf(*m_panel, u"Invite 2 person(s)"_s)->click();
    QTRY_COMPARE(invited.size(), 1);
    QCOMPARE(invited.at(0).at(0).toInt(), 1);
    QCOMPARE(text()->toPlainText(), u"gone@a.example"_s);
    QVERIFY(shows(*m_panel, u"They have left"_s));
}

void TestInvitePanel::withoutTheServerNobodyIsLost()
{
    m_panel->open(u"ida@a.example, max@a.example"_s);
    m_server->goOffline();
    QSignalSpy invited(m_panel.get(), &InvitePanel::invited);
    buttonOf(*m_panel, u"Invite 2 person(s)"_s)->click();
    QTRY_COMPARE(invited.size(), 1);
    QCOMPARE(invited.at(0).at(0).toInt(), 0);
    QCOMPARE(text()->toPlainText(), u"ida@a.example\nmax@a.example"_s);
    QVERIFY(!m_panel->isInviting() && !text()->isReadOnly());
}

void TestInvitePanel::everyControlHasAName()
{
    m_panel->open(u"max@a.example"_s);
    QSignalSpy invited(m_panel.get(), &InvitePanel::invited);
    buttonOf(*m_panel, u"Invite 1 person(s)"_s)->click();
    QTRY_COMPARE(invited.size(), 1);
    VERIFY_NAMED(m_panel.get());
}

QTEST_MAIN(TestInvitePanel)
#include "tst_invitepanel.moc"
