// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/limitsreader.h"

#include "core/services/accounts/accountrest.h"
#include "tests/unit/core/services/outboxfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace std::chrono_literals;

class TestLimitsReader final : public QObject {
    Q_OBJECT

    struct World : OutboxFixture {
        World()
        {
            network.can.readsLimits = true;
            account.connectedAt = clock.now();
            account.maxLength = 500;
            account.maxPictures = 4;
            account.displayName = QStringLiteral("Léa");
            const Account row = account;
            const auto kept = write([row](QSqlDatabase &db) { return AccountStore(db).put(row); });
            if (!kept)
                qFatal("%s", qPrintable(kept.error().detail));
        }
        int readDue() { return QCoro::waitFor(limitsReader.readDue()); }
        Account stored() const { return *AccountStore(reader()).find(account.id); }

        LimitsReader limitsReader { *store, clock,
            [this](Network) -> Connector & { return network; } };
    };

private Q_SLOTS:
    void aServersNewLimitsAreKnownADayLater()
    {
        World world;
        QSignalSpy changed(&world.limitsReader, &LimitsReader::changed);
        world.network.maxLength = 1000;
        world.network.maxPictures = 2;
        QCOMPARE(world.readDue(), 0); // just told, at the sign-in
        world.clock.advance(25h);
        QCOMPARE(world.readDue(), 1);
        QCOMPARE(changed.size(), 1);
        Account expected = world.account;
        expected.maxLength = 1000;
        expected.maxPictures = 2;
        QCOMPARE(world.stored(), expected);
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.network.limitReads, 1);
        world.clock.advance(25h);
        QCOMPARE(world.readDue(), 0); // they are the same
        QCOMPARE(world.network.limitReads, 2);
        QCOMPARE(changed.size(), 1);
    }
    void whatIsNotToldStaysAsItWasAndIsAskedForAgain()
    {
        World world;
        world.network.maxLength = 1000;
        world.network.limitsError = Error { ErrorCode::Network };
        world.clock.advance(25h);
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.stored(), world.account);
        world.network.limitsError = Error { ErrorCode::ServerFault };
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.readDue(), 0); // a server in trouble has a day
        QCOMPARE(world.network.limitReads, 2);
        world.network.limitsError.reset();
        world.clock.advance(25h);
        QCOMPARE(world.readDue(), 1);
    }
    void nobodyIsAskedForLimitsThatAreTheSameForEverybody()
    {
        World world;
        world.network.can.readsLimits = false;
        world.clock.advance(25h);
        QCOMPARE(world.readDue(), 0);
        world.network.can.readsLimits = true;
        // Nor whoever wants a pause.
        const auto rests =
            world.write(restFigures(world.account.id, world.clock.now().addSecs(3600)));
        QVERIFY(rests);
        QCOMPARE(world.readDue(), 0);
        QCOMPARE(world.network.limitReads, 0);
    }
};

QTEST_GUILESS_MAIN(TestLimitsReader)
#include "tst_limitsreader.moc"
