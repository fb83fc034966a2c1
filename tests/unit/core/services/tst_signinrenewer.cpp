// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/signinrenewer.h"

#include "tests/unit/core/services/outboxfixture.h"

#include <QTest>

#include <utility>

using namespace Relais;
using namespace Relais::Test;
using namespace std::chrono_literals;

class TestSignInRenewer final : public QObject {
    Q_OBJECT

    struct World : OutboxFixture {
        World()
        {
            network.can.renews = true;
            account.connectedAt = clock.now();
            account.expiresAt = clock.now().addDays(60);
            put(account);
        }
        void put(const Account &row)
        {
            const auto kept = write([row](QSqlDatabase &db) { return AccountStore(db).put(row); });
            if (!kept)
                qFatal("%s", qPrintable(kept.error().detail));
        }
        SecretKeeper keeper()
        {
            SecretKeeper keeper;
            keeper.write = [this](AccountId, QByteArray fresh) { return take(std::move(fresh)); };
            keeper.read = [this](AccountId) { return give(); };
            keeper.hold = [this](AccountId) { return hold(); };
            return keeper;
        }
        QCoro::Task<Result<void>> take(QByteArray fresh)
        {
            secret = std::move(fresh);
            co_return {};
        }
        QCoro::Task<Result<QByteArray>> give()
        {
            QByteArray copy = secret; // a member would be moved out of
            co_return copy;
        }
        QCoro::Task<Result<RenewalHold>> hold()
        {
            ++holds;
            if (const auto run = std::exchange(whileWaiting, {}))
                run();
            co_return RenewalHold();
        }
        int renewDue() { return QCoro::waitFor(renewer.renewDue()); }
        Account stored() const { return *AccountStore(reader()).find(account.id); }

        QByteArray secret = "token";
        int holds = 0;
        std::function<void()> whileWaiting;
        SignInRenewer renewer { *store, clock, keeper(),
            [this](Network) -> Connector & { return network; } };
    };

private Q_SLOTS:
    void aSignInThatWouldEndGoesOnWhileRelaisIsUsed()
    {
        World world;
        QCOMPARE(world.renewDue(), 0); // networks renew nothing younger than a day
        for (int day = 0; day < 100; ++day) {
            world.clock.advance(26h);
            QCOMPARE(world.renewDue(), 1);
            QCOMPARE(world.renewDue(), 0);
        }
        QCOMPARE(world.stored().expiresAt, world.clock.now().addDays(60));
        const QByteArray expected = QByteArray("token") + QByteArray(100, '+');
        QCOMPARE(world.secret, expected);
        QCOMPARE(world.holds, 100);
    }
    void nothingIsAskedForWhereNothingCanBeRenewed()
    {
        World world;
        world.network.can.renews = false;
        world.clock.advance(26h);
        QCOMPARE(world.renewDue(), 0);
        world.network.can.renews = true;
        world.clock.advance(60 * 24h);
        QCOMPARE(world.renewDue(), 0); // ended: the person signs in
        QCOMPARE(world.network.renewals, 0);
    }
    void whatAnotherProgramRenewedIsNotRenewedAgain()
    {
        World world;
        SignInRenewer other(*world.store, world.clock, world.keeper(),
            [&world](Network) -> Connector & { return world.network; });
        world.clock.advance(26h);
        world.whileWaiting = [&other] { QCOMPARE(QCoro::waitFor(other.renewDue()), 1); };
        QCOMPARE(world.renewDue(), 0);
        QCOMPARE(world.network.renewals, 1);
    }
    void aRefusedRenewalIsTriedAgainTheNextDayAndALostOneAtTheNextLook()
    {
        World world;
        world.clock.advance(26h);
        world.network.renewalError = Error { ErrorCode::Network };
        QCOMPARE(world.renewDue(), 0);
        world.network.renewalError = Error { ErrorCode::Unauthorized };
        QCOMPARE(world.renewDue(), 0);
        QCOMPARE(world.network.renewals, 2);
        QCOMPARE(world.renewDue(), 0);
        QCOMPARE(world.network.renewals, 2);
        QCOMPARE(world.secret, QByteArray("token"));
        QVERIFY(world.stored().state == Account::State::Connected);
        world.network.renewalError.reset();
        world.clock.advance(26h);
        QCOMPARE(world.renewDue(), 1);
    }
    void aNetworkIsAskedInItsOwnRhythm()
    {
        World world;
        world.network.can.renewsAfter = 7 * 24h;
        world.clock.advance(6 * 24h);
        QCOMPARE(world.renewDue(), 0);
        world.clock.advance(25h);
        QCOMPARE(world.renewDue(), 1);
        world.clock.advance(26h);
        QCOMPARE(world.renewDue(), 0);
    }
    void aClockThatWasAheadKeepsNoSignInFromBeingRenewed()
    {
        World world;
        world.clock.advance(50 * 24h);
        QCOMPARE(world.renewDue(), 1);
        world.clock.advance(-48 * 24h); // put right
        QCOMPARE(world.renewDue(), 1);
        QCOMPARE(world.renewDue(), 0);
    }
    void anEndThatTheNetworkDoesNotTellStaysAsItWas()
    {
        World world;
        world.network.renewedFor = 0s;
        world.clock.advance(26h);
        QCOMPARE(world.renewDue(), 1);
        QCOMPARE(world.stored().expiresAt, world.account.expiresAt);
    }
};

QTEST_GUILESS_MAIN(TestSignInRenewer)
#include "tst_signinrenewer.moc"
