// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// That the parts of a profile are joined as each of them expects; what a part does is its own test.

#include "core/services/clientcore.h"

#include "core/base/filelock.h"
#include "core/domain/account.h"
#include "core/networks/connectors.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/accounts/signinrenewer.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/support/fakechat.h"
#include "tests/support/fakethreads.h"
#include "tests/unit/core/store/storefixture.h"

#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

using Entries = QHash<QString, QByteArray>;

//! FAKE of a keychain: the entries outlive the program that writes them.
class EntriesKept final : public SecretStore {
public:
    explicit EntriesKept(Entries &entries)
        : m_entries(entries)
    {
    }
    QCoro::Task<Result<void>> write(QString key, QByteArray secret) override
    {
        m_entries.insert(key, secret);
        co_return Result<void>();
    }
    QCoro::Task<Result<QByteArray>> read(QString key) override
    {
        if (!m_entries.contains(key))
            co_return fail(ErrorCode::NotFound, u"no such entry"_s);
        co_return Result<QByteArray>(m_entries.value(key));
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        m_entries.remove(key);
        co_return Result<void>();
    }

private:
    Entries &m_entries;
};

} // namespace

class TestClientCore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_core.reset(); }
    void aSignInThatWouldEndIsRenewedIntoTheKeychain();
    void nothingIsRenewedUnlessTheProgramStaysOpen();
    void theBackendIsAskedBeforeARelayThatWaitedGoesOut();
    void aDamagedStoreIsNotReplacedUnderAnotherProgram();
    void anAccountThatIsLinkedAgainIsTheOneThatItWas();

private:
    void open();
    Account account() const
    {
        return AccountStore(m_core->store().reader()).find(m_account.id).value_or(Account());
    }

    ManualClock m_clock { QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC) };
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeThreads> m_threads;
    std::unique_ptr<ClientCore> m_core;
    Entries m_entries;
    Account m_account;
};

void TestClientCore::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_threads = std::make_unique<FakeThreads>();
    m_account = {};
    m_account.id = { u"account-1"_s };
    m_account.network = Network::Threads;
    m_account.remoteId = FakeThreads::accountId();
    m_account.connectedAt = m_clock.now().addDays(-57);
    m_account.expiresAt = m_clock.now().addDays(3);
    m_entries.clear();
    m_entries.insert(m_account.id.value, m_threads->token());
    open();
    const auto written = QCoro::waitFor(m_core->store().write(
        [row = m_account](QSqlDatabase &db) { return AccountStore(db).put(row); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
}

void TestClientCore::open()
{
    m_core.reset();
    NetworkServices services;
    services.threads = m_threads->services();
    auto core = ClientCore::open(
        m_profile->path(), m_clock, services, std::make_unique<EntriesKept>(m_entries));
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
}

void TestClientCore::aSignInThatWouldEndIsRenewedIntoTheKeychain()
{
    const QByteArray old = m_threads->token();
    QSignalSpy told(&m_core->accounts(), &AccountService::changed);
    QVERIFY(QCoro::waitFor(m_core->start()));
    QVERIFY(m_core->signInRenewer().isWaking());
    QCOMPARE(m_core->accounts().endingSoon().value_or(QList<AccountId>()).size(), 1);

    // What its timer does a minute after the start.
    QCOMPARE(QCoro::waitFor(m_core->signInRenewer().renewDue()), 1);
    const QByteArray fresh = m_threads->token();
    QVERIFY(fresh != old);
    QCOMPARE(m_entries.value(m_account.id.value), fresh);
    QCOMPARE(account().expiresAt, m_clock.now().addDays(60));
    QVERIFY(account().state == Account::State::Connected);
    QVERIFY(!told.isEmpty()); // what lists accounts says the new end
    QVERIFY(m_core->accounts().endingSoon().value_or(QList<AccountId>(1)).isEmpty());

    // The next start has it from the keychain, and has nothing to renew.
    open();
    QVERIFY(QCoro::waitFor(m_core->start()));
    QCOMPARE(QCoro::waitFor(m_core->signInRenewer().renewDue()), 0);
    QCOMPARE(m_threads->token(), fresh);
    m_clock.advance(std::chrono::hours(26));
    QCOMPARE(QCoro::waitFor(m_core->signInRenewer().renewDue()), 1);
    QCOMPARE(m_entries.value(m_account.id.value), m_threads->token());
}

void TestClientCore::nothingIsRenewedUnlessTheProgramStaysOpen()
{
    QVERIFY(QCoro::waitFor(m_core->start(false))); // relais-cli
    QVERIFY(!m_core->signInRenewer().isWaking());
    QVERIFY(QCoro::waitFor(m_core->start()));
    QVERIFY(m_core->signInRenewer().isWaking());
    m_core->stop();
    QVERIFY(!m_core->signInRenewer().isWaking());
}

// What was withdrawn while the machine slept, or was off, is not known here yet.
void TestClientCore::theBackendIsAskedBeforeARelayThatWaitedGoesOut()
{
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:1"_s)); // where nobody answers
    Relay relay = aRelay(1);
    relay.account = m_account.id;
    relay.network = m_account.network;
    relay.createdAt = m_clock.now();
    relay.changedAt = m_clock.now();
    const auto written =
        QCoro::waitFor(m_core->store().write([relay](QSqlDatabase &db) -> Result<void> {
            const auto story = StoryStore(db).upsert({ aStory(1) });
            return story ? RelayStore(db).insert(relay) : story;
        }));
    VERIFY_OK(written);
    QCOMPARE(m_core->sync().status().waitingPushes, 0);
    const QObject here;
    qsizetype outWhenAsked = -1;
    connect(&m_core->sync(), &SyncService::statusChanged, &here, [this, &outWhenAsked] {
        if (m_core->sync().state() == SyncService::State::Syncing && outWhenAsked < 0)
            outWhenAsked = m_threads->ledger().size();
    });
    VERIFY_OK(m_core->outbox().start());
    QCoro::waitFor(m_core->outbox().settled());
    QCOMPARE(outWhenAsked, qsizetype(0));
    QCOMPARE(m_threads->ledger().size(), qsizetype(1)); // it does not wait for a silent backend
    QVERIFY(!m_core->sync().isFresh());
}

void TestClientCore::aDamagedStoreIsNotReplacedUnderAnotherProgram()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"relais.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(5000, 'x')), qint64(5000));
    file.close();
    FileLock window(folder.filePath(u"outbox.lock"_s));
    QCOMPARE(window.tryLock(), true);
    const auto refused = ClientCore::open(
        folder.path(), m_clock, NetworkServices {}, std::make_unique<EntriesKept>(m_entries));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"outbox-in-use"_s);
    QCOMPARE(file.size(), qint64(5000));
    window.unlock();
    const auto opened = ClientCore::open(
        folder.path(), m_clock, NetworkServices {}, std::make_unique<EntriesKept>(m_entries));
    VERIFY_OK(opened);
    QVERIFY((*opened)->wasRecovered());
}

void TestClientCore::anAccountThatIsLinkedAgainIsTheOneThatItWas()
{
    const FakeChat server(Network::Mattermost);
    const auto link = [this, &server] {
        const ConnectRequest request { .server = server.url(),
            .handle = u"7001"_s,
            .secret = server.token(),
            .place = u"all/news"_s };
        return QCoro::waitFor(m_core->accounts().connect(Network::Mattermost, request));
    };
    const auto first = link();
    VERIFY_OK(first);
    const AccountStore accounts(m_core->store().reader());
    VERIFY_OK(QCoro::waitFor(m_core->accounts().disconnect(first->id)));
    QVERIFY(!accounts.find(first->id).has_value());
    QVERIFY(!m_entries.contains(first->id.value));
    const auto again = link();
    VERIFY_OK(again);
    QCOMPARE(again->id, first->id); // what was relayed there is counted and tried again
    QVERIFY(accounts.find(first->id).has_value());
    QVERIFY(m_entries.contains(first->id.value));
}

QTEST_GUILESS_MAIN(TestClientCore)
#include "tst_clientcore.moc"
