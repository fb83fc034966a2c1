// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/privacy/leaveservice.h"
#include "core/services/privacy/profileerasure.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

//! On real profiles; no keychain and no backend are there.
class TestLeaveService final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_core.reset(); }
    void aKillAfterTheMarkStillErases();
    void secretsThatStayAreTriedAgainAndNothingElseIsErased();
    void nothingIsErasedWhileTheOrganizationCannotBeAsked();
    void thisMachineForgetsAlsoWithoutTheOrganization();
    void onlyWhatRelaisMadeIsRemoved();

private:
    void open();
    void beSomebody();
    QString nameOnThisMachine() const
    {
        const auto member = ProfileStore(m_core->store().reader()).member();
        return member ? member->name : u"?"_s;
    }

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
};

void TestLeaveService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    beSomebody();
}

void TestLeaveService::open()
{
    m_core.reset();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
}

void TestLeaveService::beSomebody()
{
    Member lea;
    lea.id = { u"0190163d-8694-739b-aea5-000000000001"_s };
    lea.name = u"Léa Martin"_s;
    lea.email = u"lea@norvane.example"_s;
    const auto written = QCoro::waitFor(
        m_core->store().write([lea](QSqlDatabase &db) { return ProfileStore(db).setMember(lea); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s));
}

void TestLeaveService::aKillAfterTheMarkStillErases()
{
    const ProfileErasure erasure(m_folder->path());
    QVERIFY(erasure.begin({ u"session"_s }).has_value());
    QCOMPARE(nameOnThisMachine(), u"Léa Martin"_s);
    open();
    QVERIFY(nameOnThisMachine().isEmpty());
    QVERIFY(m_core->settings().server().isEmpty());
    QVERIFY(!erasure.isBegun());
    // The spare copy beside the store went too: nothing brings the person back.
    open();
    QVERIFY(nameOnThisMachine().isEmpty());
}

void TestLeaveService::secretsThatStayAreTriedAgainAndNothingElseIsErased()
{
    const ProfileErasure erasure(m_folder->path());
    QVERIFY(erasure.begin({ SignInService::secretKey(), u"account-1"_s }).has_value());
    open();
    QCOMPARE(erasure.secrets()->size(), 2);
    QVERIFY(QCoro::waitFor(m_core->start(false)).has_value());
    // No keychain: the account's key waits; the session's place is free for the next session.
    QCOMPARE(*erasure.secrets(), QStringList { u"account-1"_s });
    beSomebody();
    open();
    QCOMPARE(nameOnThisMachine(), u"Léa Martin"_s);
    QVERIFY(erasure.setSecrets({}).has_value());
    QVERIFY(erasure.secrets()->isEmpty());
}

void TestLeaveService::nothingIsErasedWhileTheOrganizationCannotBeAsked()
{
    QVERIFY(QCoro::waitFor(m_core->start(false)).has_value());
    QVERIFY(m_core->session().state() == SignInService::State::SecretUnreadable);
    QSignalSpy left(&m_core->leaving(), &LeaveService::left);
    const auto result = QCoro::waitFor(m_core->leaving().leave());
    QVERIFY(!result);
    QCOMPARE(left.size(), 0);
    QVERIFY(!ProfileErasure(m_folder->path()).isBegun());
    open();
    QCOMPARE(nameOnThisMachine(), u"Léa Martin"_s);
}

void TestLeaveService::thisMachineForgetsAlsoWithoutTheOrganization()
{
    QVERIFY(QCoro::waitFor(m_core->start(false)).has_value());
    QVERIFY(!QCoro::waitFor(m_core->leaving().leave()));
    QSignalSpy left(&m_core->leaving(), &LeaveService::left);
    QVERIFY(m_core->leaving().leaveHere().has_value());
    QCOMPARE(left.size(), 1);
    open();
    QVERIFY(nameOnThisMachine().isEmpty());
    QVERIFY(m_core->settings().server().isEmpty());
    QVERIFY(ProfileErasure(m_folder->path()).secrets()->contains(SignInService::secretKey()));
}

void TestLeaveService::onlyWhatRelaisMadeIsRemoved()
{
    QFile mine(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    QVERIFY(ProfileErasure(m_folder->path()).begin({}).has_value());
    open();
    QVERIFY(mine.exists());
    QVERIFY(nameOnThisMachine().isEmpty());
}

QTEST_GUILESS_MAIN(TestLeaveService)
#include "tst_leaveservice.moc"
