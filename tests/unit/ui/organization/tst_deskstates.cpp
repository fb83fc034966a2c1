// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planning.h"
#include "core/api/signing.h"
#include "core/services/planningservice.h"
#include "core/services/signingservice.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/organization/charterdesk.h"
#include "ui/organization/keyssection.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! How the parts of an editor's settings stand with the server.
class TestDeskStates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup() { m_server.reset(); }
    void withoutACharterItSaysWhatToDoFirst();
    void offlineTheCharterIsShownAndWhatNeedsTheServerSaysSo();
    void aCharterThatCannotBeReadIsTriedAgain();
    void offlineTheKeysAreShownAndTheyComeBackByThemselves();

private:
    void answerCharter(const QList<CharterVersion> &versions);
    static CharterVersion version();

    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
};

void TestDeskStates::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Editor });
    QVERIFY(m_server->open());
}

void TestDeskStates::answerCharter(const QList<CharterVersion> &versions)
{
    m_server->answer("GET", Api::Routes::charter(), Api::charterVersionsResponse(versions));
}

CharterVersion TestDeskStates::version()
{
    CharterVersion first;
    first.version = 1;
    first.publishedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    first.texts = { { u"en"_s, u"Speak for yourself."_s } };
    first.accepted = 12;
    first.members = 40;
    return first;
}

void TestDeskStates::withoutACharterItSaysWhatToDoFirst()
{
    answerCharter({});
    CharterDesk desk(m_theme, m_server->core().planning());
    desk.setVisible(true);
    QTRY_VERIFY(shows(desk, u"There is none yet. Write its text below"_s));
    QVERIFY(buttonOf(desk, u"Publish as a new version…"_s)->isEnabled());
}

void TestDeskStates::offlineTheCharterIsShownAndWhatNeedsTheServerSaysSo()
{
    answerCharter({ version() });
    CharterDesk desk(m_theme, m_server->core().planning());
    desk.setVisible(true);
    QTRY_VERIFY(shows(desk, u"accepted by 12 of 40 members"_s));
    m_server->goOffline();
    QVERIFY(shows(desk, u"No connection"_s));
    QVERIFY(shows(desk, u"accepted by 12 of 40 members"_s));
    QCOMPARE(desk.findChild<QPlainTextEdit *>()->toPlainText(), u"Speak for yourself."_s);
    QVERIFY(desk.findChild<QPlainTextEdit *>()->isEnabled()); // one goes on writing
    QVERIFY(isOffWithReason(buttonOf(desk, u"Publish as a new version…"_s)));
    m_server->comeBack();
    QTRY_VERIFY(!shows(desk, u"No connection"_s));
    QVERIFY(buttonOf(desk, u"Publish as a new version…"_s)->isEnabled());
}

void TestDeskStates::aCharterThatCannotBeReadIsTriedAgain()
{
    m_server->answer("GET", Api::Routes::charter(), QJsonObject(), 500);
    CharterDesk desk(m_theme, m_server->core().planning());
    desk.setVisible(true);
    QTRY_VERIFY(shows(desk, u"This could not be read"_s));
    answerCharter({ version() });
    QVERIFY(buttonOf(desk, u"Try again"_s));
    buttonOf(desk, u"Try again"_s)->click();
    QTRY_VERIFY(shows(desk, u"accepted by 12 of 40 members"_s));
    QVERIFY(!shows(desk, u"This could not be read"_s));
}

void TestDeskStates::offlineTheKeysAreShownAndTheyComeBackByThemselves()
{
    ApproverKey key;
    key.member = m_server->member().id;
    key.memberName = u"Marion Petit"_s;
    key.key = QByteArray(32, 'k');
    key.certifiedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    m_server->answer("GET", Api::Routes::signingKeys(), Api::approverKeysResponse({ key }));
    ClientCore &core = m_server->core();
    KeysSection keys(m_theme, core.signing(), core.reach());
    keys.show();
    QTRY_VERIFY(shows(keys, u"Marion Petit"_s));
    m_server->goOffline();
    QVERIFY(shows(keys, u"Marion Petit"_s));
    QVERIFY(shows(keys, u"No connection"_s));
    key.memberName = u"Marion Petit-Roux"_s;
    m_server->answer("GET", Api::Routes::signingKeys(), Api::approverKeysResponse({ key }));
    m_server->comeBack();
    QTRY_VERIFY(shows(keys, u"Marion Petit-Roux"_s));
    QVERIFY(!shows(keys, u"No connection"_s));
}

QTEST_MAIN(TestDeskStates)
#include "tst_deskstates.moc"
