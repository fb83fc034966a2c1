// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/planning.h"
#include "core/api/signing.h"
#include "core/services/curation/planningservice.h"
#include "core/services/sync/signingservice.h"
#include "core/signing/keypair.h"
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
    void aCharterThatSomebodyElseChangedIsNotReplacedUnseen();
    void whatTheServerTookIsSavedThoughNothingElseCanBeRead();
    void offlineTheKeysAreShownAndTheyComeBackByThemselves();
    void anAdminRevokesAKeyOnceItIsConfirmed();
    void whoOnlySignsRevokesNothing();

private:
    void answerCharter(const QList<CharterVersion> &versions);
    static CharterVersion version();
    static ApproverKey marionsKey();

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
    QTRY_VERIFY(shows(desk, u"accepted by 12 of 40 members, 30"_s)); // per cent
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

void TestDeskStates::aCharterThatSomebodyElseChangedIsNotReplacedUnseen()
{
    answerCharter({ version() });
    CharterDesk desk(m_theme, m_server->core().planning());
    desk.setVisible(true);
    auto *text = desk.findChild<QPlainTextEdit *>();
    QVERIFY(text);
    QTRY_COMPARE(text->toPlainText(), u"Speak for yourself."_s);
    text->setPlainText(u"Speak kindly."_s);
    CharterVersion theirs = version();
    theirs.texts = { { u"en"_s, u"Speak for others."_s } };
    answerCharter({ theirs });
    CharterVersion mine = version();
    mine.texts = { { u"en"_s, u"Speak kindly."_s } };
    m_server->answer("POST", Api::Routes::charter(), Api::charterVersionsResponse({ mine }));
    buttonOf(desk, u"Correct this version"_s)->click();
    QTRY_VERIFY(shows(desk, u"Somebody published another text meanwhile"_s));
    QCOMPARE(text->toPlainText(), u"Speak kindly."_s);
    buttonOf(desk, u"Correct this version"_s)->click(); // now they know
    QTRY_VERIFY(shows(desk, u"Corrected; nobody is asked again"_s));
}

void TestDeskStates::whatTheServerTookIsSavedThoughNothingElseCanBeRead()
{
    const Topic topic { { u"0190163d-8694-739b-aea5-000000000003"_s }, u"Energy"_s, {} };
    m_server->answer("PUT", Api::Routes::topic(topic.id), QJsonObject());
    m_server->answer("GET", Api::Routes::changes(), QJsonObject(), 500);
    QVERIFY(QCoro::waitFor(m_server->core().planning().save(topic)).has_value());
}

ApproverKey TestDeskStates::marionsKey()
{
    ApproverKey key;
    key.member = { u"0190163d-8694-739b-aea5-000000000002"_s };
    key.memberName = u"Marion Petit"_s;
    key.key = QByteArray(32, 'k');
    key.certifiedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    return key;
}

void TestDeskStates::offlineTheKeysAreShownAndTheyComeBackByThemselves()
{
    ApproverKey key = marionsKey();
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

void TestDeskStates::anAdminRevokesAKeyOnceItIsConfirmed()
{
    ApproverKey key = marionsKey();
    const QString revocation = Api::Routes::signingKeyRevocation(keyText(key.key));
    m_server->answer("GET", Api::Routes::signingKeys(), Api::approverKeysResponse({ key }));
    m_server->answer("POST", revocation, QJsonObject(), 204);
    ClientCore &core = m_server->core();
    KeysSection keys(m_theme, core.signing(), core.reach(), KeysSection::Right::Revoke);
    keys.show();
    QTRY_VERIFY(buttonOf(keys, u"Revoke…"_s));
    QVERIFY(!shows(keys, u"You have no key on this machine"_s)); // nor signs anything
    buttonOf(keys, u"Revoke…"_s)->click();
    QVERIFY(shows(keys, u"disappears for everybody until it is approved again"_s));
    QVERIFY(m_server->asked("POST", revocation).isEmpty());
    key.revokedAt = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
    m_server->answer("GET", Api::Routes::signingKeys(), Api::approverKeysResponse({ key }));
    QVERIFY(buttonOf(keys, u"Revoke the key"_s));
    buttonOf(keys, u"Revoke the key"_s)->click();
    QTRY_VERIFY(shows(keys, u"what it signed is not shown"_s));
    QCOMPARE(m_server->asked("POST", revocation).size(), 1);
    QVERIFY(shows(keys, u"The key is revoked"_s));
    QVERIFY(!buttonOf(keys, u"Revoke…"_s)); // once is enough
}

void TestDeskStates::whoOnlySignsRevokesNothing()
{
    m_server->answer(
        "GET", Api::Routes::signingKeys(), Api::approverKeysResponse({ marionsKey() }));
    ClientCore &core = m_server->core();
    KeysSection keys(m_theme, core.signing(), core.reach());
    keys.show();
    QTRY_VERIFY(shows(keys, u"Marion Petit"_s));
    QVERIFY(!buttonOf(keys, u"Revoke…"_s));
}

QTEST_MAIN(TestDeskStates)
#include "tst_deskstates.moc"
