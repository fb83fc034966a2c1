// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/store.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/desktop/signinnotices.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A sign-in that ends by itself is announced in time, on a real profile.
class TestSignInNotices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itIsAnnouncedAWeekBefore();
    void eachEndIsToldOnceOverARestart();
    void quietHoursAndTheWindowComeFirst();
    void whoSignedInAgainIsNotTold();

private:
    void put(const QDateTime &expiresAt, Account::State state = Account::State::Connected);
    void makeNotices();

    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<SignInNotices> m_made;
    QList<Notice> m_told;
    QStringList m_withdrawn;
    bool m_lookedAt = false;
};

void TestSignInNotices::init()
{
    m_clock.set(now);
    m_lookedAt = false;
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setQuiet(false, {}, {}, false);
}

void TestSignInNotices::cleanup()
{
    m_made.reset();
    m_core.reset();
    m_told.clear();
    m_withdrawn.clear();
}

void TestSignInNotices::put(const QDateTime &expiresAt, Account::State state)
{
    Account account;
    account.id = { u"account-1"_s };
    account.network = Network::LinkedIn;
    account.handle = u"Léa"_s;
    account.remoteId = u"abc"_s;
    account.state = state;
    account.connectedAt = now;
    account.expiresAt = expiresAt;
    const auto written = QCoro::waitFor(m_core->store().write(
        [account](QSqlDatabase &db) { return AccountStore(db).put(account); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
}

void TestSignInNotices::makeNotices()
{
    m_made = std::make_unique<SignInNotices>(
        SignInNotices::Services { m_core->accounts(), m_core->settings(), m_clock },
        [this] { return m_lookedAt; });
    connect(m_made.get(), &SignInNotices::told, this,
        [this](const Notice &notice) { m_told.append(notice); });
    connect(m_made.get(), &SignInNotices::withdrawn, this,
        [this](const QString &key) { m_withdrawn.append(key); });
}

void TestSignInNotices::itIsAnnouncedAWeekBefore()
{
    put(now.addDays(60));
    makeNotices();
    m_clock.set(now.addDays(53).addSecs(-1));
    m_made->check();
    QVERIFY(m_told.isEmpty());
    QVERIFY(m_core->accounts().endingSoon()->isEmpty());
    m_clock.advance(1s);
    m_made->check();
    QCOMPARE(m_core->accounts().endingSoon().value(), QList<AccountId> { { u"account-1"_s } });
    QCOMPARE(m_told.size(), 1);
    QVERIFY2(m_told.last().title.contains(u"LinkedIn"_s), qPrintable(m_told.last().title));
    QCOMPARE(m_told.last().actions.size(), 1);
    QVERIFY(SignInNotices::isKey(m_told.last().key));
    QVERIFY(!SignInNotices::isKey(u"relay:1"_s));
}

void TestSignInNotices::eachEndIsToldOnceOverARestart()
{
    put(now.addDays(3));
    makeNotices();
    m_made->check();
    m_made->check();
    QCOMPARE(m_told.size(), 1);
    makeNotices();
    m_made->check();
    QCOMPARE(m_told.size(), 1);
    m_clock.advance(72h); // it has ended
    m_made->check();
    m_made->check();
    QCOMPARE(m_told.size(), 2);
    QVERIFY(m_told.last().title != m_told.first().title);
    put(m_clock.now().addDays(60)); // signed in again, and 60 days later
    m_made->check();
    m_clock.advance(24h * 55);
    m_made->check();
    QCOMPARE(m_told.size(), 3);
    QCOMPARE(m_told.last().key, m_told.first().key);
}

void TestSignInNotices::quietHoursAndTheWindowComeFirst()
{
    put(now.addDays(3));
    makeNotices();
    const QTime local = now.toLocalTime().time();
    m_core->settings().setQuiet(true, local.addSecs(-3600), local.addSecs(3600), false);
    m_made->check();
    QVERIFY(m_told.isEmpty());
    m_clock.advance(2h);
    m_lookedAt = true;
    m_made->check();
    QVERIFY(m_told.isEmpty());
    m_lookedAt = false;
    m_made->check();
    QCOMPARE(m_told.size(), 1);
}

void TestSignInNotices::whoSignedInAgainIsNotTold()
{
    put(now.addDays(3));
    makeNotices();
    m_made->check();
    QCOMPARE(m_told.size(), 1);
    put(now.addDays(60));
    m_made->check();
    QCOMPARE(m_withdrawn, QStringList { m_told.first().key });
    // One that the network has refused already is asked for where its relays wait.
    put(now.addDays(2), Account::State::SignInAgain);
    m_made->check();
    QCOMPARE(m_told.size(), 1);
}

QTEST_MAIN(TestSignInNotices)
#include "tst_signinnotices.moc"
