// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/networkdesk.h"
#include "app/relaisd/acts/postquota.h"
#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/acts/pushset.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/routes/changesreader.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

//! What an admin sets as the most that a network may cost in a month stops it, and the next month
//! begins anew.
class TestPostQuota final : public QObject {
    Q_OBJECT

    struct Month {
        Company company;
        bool together = false;
        int pushed = 0;
        int items = 0;

        Month()
        {
            company.approve(Company::draft(u"s"_s));
            company.clock.set(QDateTime({ 2026, 11, 23 }, { 12, 0 }, Qt::UTC));
        }
        Result<StoredNetwork> limit(Network network, int posts)
        {
            NetworkChange change;
            change.monthlyPosts = posts;
            return NetworkDesk(company.db, company.clock, company.dir.path())
                .change(network, change);
        }
        NetworkSetting setting(Network network = Network::X) const
        {
            return NetworkRepository(company.db).find(network).value().setting;
        }
        bool isStopped() const { return setting().isStoppedAt(company.clock.now()); }
        //! As the writer takes it: with others where it can, or by itself.
        void push(const QString &network, const QString &state = u"published"_s,
            bool inOwnPage = false, int posts = 1)
        {
            const QString number = QString::number(++pushed);
            const QString at = company.clock.now().toString(Qt::ISODateWithMs);
            QJsonObject body { { u"relay"_s, QString(u"r-"_s + number) }, { u"story"_s, u"s"_s },
                { u"revision"_s, 1 }, { u"network"_s, network },
                { u"code"_s, QString(u"code-"_s + number) }, { u"ownPercent"_s, 50 },
                { u"state"_s, state }, { u"at"_s, at } };
            if (inOwnPage) // an older client does not say which way
                body.insert(u"ownPage"_s, true);
            if (posts > 1) // nor how many
                body.insert(u"posts"_s, posts);
            take(body);
        }
        //! Of one relay again and again, whose thread may have stopped.
        void tell(const QString &relay, const QString &state, int posts, bool isPartlyOut,
            const QDateTime &at = {})
        {
            const QDateTime moment = at.isValid() ? at : company.clock.now();
            take({ { u"relay"_s, relay }, { u"story"_s, u"s"_s }, { u"revision"_s, 1 },
                { u"network"_s, u"x"_s }, { u"code"_s, QString(u"code-"_s + relay) },
                { u"state"_s, state }, { u"ownPage"_s, false }, { u"partlyOut"_s, isPartlyOut },
                { u"posts"_s, posts }, { u"at"_s, moment.toString(Qt::ISODateWithMs) } });
        }
        qint64 posts() const
        {
            return PostQuota(company.db, company.clock).posts(Network::X).value();
        }
        void take(const QJsonObject &body)
        {
            const QString id = u"p-%1"_s.arg(++items);
            const Api::PushItem item { { id }, u"relay"_s, body };
            Transaction transaction(company.db);
            if (together) {
                const PushSet::Push one { company.ana, { item } };
                const auto taken = PushSet(company.db, company.clock).take({ one }).value();
                QVERIFY(taken.constFirst());
            } else {
                const auto result =
                    PushDesk(company.db, company.clock, QUrl(u"https://relais.example"_s))
                        .take(company.ana, item);
                QCOMPARE(result.status, Api::PushResult::Status::Accepted);
            }
            Test::must(transaction.commit());
        }
    };

private Q_SLOTS:
    void theLastRelayOfTheMonthStopsTheNetworkAndClientsLearnOfIt_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("by itself") << false;
        QTest::newRow("with others") << true;
    }
    void theLastRelayOfTheMonthStopsTheNetworkAndClientsLearnOfIt()
    {
        QFETCH(bool, together);
        Month month;
        month.together = together;
        QVERIFY(month.limit(Network::X, 2));
        month.push(u"x"_s);
        month.push(u"x"_s, u"queued"_s);
        month.push(u"wall"_s);
        month.push(u"linkedin"_s);
        QVERIFY(!month.isStopped());
        const ChangeSequence sequence(month.company.db);
        const auto before = sequence.head().value();
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
        QCOMPARE(month.setting().stoppedUntil, QDateTime({ 2026, 12, 1 }, QTime(0, 0), Qt::UTC));
        const auto page = ChangesReader(month.company.db, month.company.ben)
                              .read(before.sequence, sequence.head().value(), 50);
        QVERIFY(page);
        QList<NetworkSetting> told;
        for (const auto &change : page->changes) {
            if (const auto *settings = std::get_if<NetworkSettings>(&change.value))
                told += settings->networks;
        }
        QCOMPARE(told, QList<NetworkSetting> { month.setting() });
        QVERIFY(!month.setting(Network::LinkedIn).isStoppedAt(month.company.clock.now()));
    }
    void whatIsStoppedIsToldOnce()
    {
        Month month;
        QVERIFY(month.limit(Network::X, 1));
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
        const auto changesOfNetworks = [&month] {
            auto query = run(month.company.db,
                u"SELECT MAX(sequence) FROM change_entry WHERE kind = 'networks'"_s);
            return query && query->next() ? query->value(0).toLongLong() : -1;
        };
        const qint64 told = changesOfNetworks();
        QVERIFY(told > 0);
        month.push(u"x"_s); // it was on its way
        QCOMPARE(changesOfNetworks(), told);
        QCOMPARE(PostQuota(month.company.db, month.company.clock).posts(Network::X).value(), 2);
    }
    void whatIsFinishedInItsOwnPageDoesNotCount_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("by itself") << false;
        QTest::newRow("with others") << true;
    }
    void whatIsFinishedInItsOwnPageDoesNotCount()
    {
        QFETCH(bool, together);
        Month month;
        month.together = together;
        QVERIFY(month.limit(Network::X, 2));
        const QString published = u"published"_s;
        month.push(u"x"_s, published, true);
        month.push(u"x"_s, published, true);
        month.push(u"x"_s);
        month.push(u"linkedin"_s, published, true); // takes nothing off X's
        QVERIFY(!month.isStopped());
        const PostQuota quota(month.company.db, month.company.clock);
        QCOMPARE(quota.posts(Network::X).value(), 1);
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
        // While it is stopped everybody goes there; a higher number begins where it stood.
        month.push(u"x"_s, published, true);
        QCOMPARE(quota.posts(Network::X).value(), 2);
        QVERIFY(month.limit(Network::X, 3));
        QVERIFY(!month.isStopped());
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
        // The totals that people see count each of them.
        auto total = run(month.company.db,
            u"SELECT CAST(SUM(count) AS BIGINT) FROM daily_total WHERE network = 'x' "
            "AND metric = 'relay'"_s);
        QVERIFY(total && total->next());
        QCOMPARE(total->value(0).toLongLong(), 6);
    }
    void eachPostOfAThreadCounts_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("by itself") << false;
        QTest::newRow("with others") << true;
    }
    void eachPostOfAThreadCounts()
    {
        QFETCH(bool, together);
        Month month;
        month.together = together;
        QVERIFY(month.limit(Network::X, 7));
        const QString published = u"published"_s;
        const PostQuota quota(month.company.db, month.company.clock);
        month.push(u"x"_s, published, false, 4);
        QCOMPARE(quota.posts(Network::X).value(), 4);
        month.push(u"x"_s, published, true, 3); // its own page costs nothing
        month.push(u"x"_s, u"queued"_s, false, 5);
        month.push(u"x"_s);
        QCOMPARE(quota.posts(Network::X).value(), 5);
        QVERIFY(!month.isStopped());
        month.push(u"x"_s, published, false, 2);
        QVERIFY(month.isStopped());
        // The totals that people see count relays.
        auto total = run(month.company.db,
            u"SELECT CAST(SUM(count) AS BIGINT) FROM daily_total WHERE network = 'x' "
            "AND metric = 'relay'"_s);
        QVERIFY(total && total->next());
        QCOMPARE(total->value(0).toLongLong(), 4);
    }
    void whatIsOutOfAThreadThatStoppedCountsOnce_data()
    {
        QTest::addColumn<bool>("together");
        QTest::newRow("by itself") << false;
        QTest::newRow("with others") << true;
    }
    void whatIsOutOfAThreadThatStoppedCountsOnce()
    {
        QFETCH(bool, together);
        Month month;
        month.together = together;
        QVERIFY(month.limit(Network::X, 8));
        month.tell(u"stopped"_s, u"queued"_s, 1, false);
        QCOMPARE(month.posts(), 0);
        month.tell(u"stopped"_s, u"queued"_s, 2, true); // it is tried again
        QCOMPARE(month.posts(), 2);
        month.tell(u"stopped"_s, u"refused"_s, 3, true);
        QCOMPARE(month.posts(), 3);
        month.tell(u"stopped"_s, u"cancelled"_s, 1, true);
        QCOMPARE(month.posts(), 3);
        // An older client says how many a refused thread would have been.
        month.tell(u"nothing-out"_s, u"refused"_s, 5, false);
        QCOMPARE(month.posts(), 3);
        // One that comes to its end is counted as a whole.
        month.tell(u"resumed"_s, u"unknown"_s, 2, true);
        QCOMPARE(month.posts(), 5);
        month.tell(u"resumed"_s, u"published"_s, 4, false);
        QCOMPARE(month.posts(), 7);
        month.tell(u"resumed"_s, u"refused"_s, 9, true); // what is out stays out
        QCOMPARE(month.posts(), 7);
        QCOMPARE(month.setting().postsLeft, 1);
        QVERIFY(!month.isStopped());
        month.tell(u"last"_s, u"refused"_s, 1, true);
        QVERIFY(month.isStopped());
        // The totals that people see count what was published.
        auto total = run(month.company.db,
            u"SELECT CAST(SUM(count) AS BIGINT) FROM daily_total WHERE network = 'x' "
            "AND metric = 'relay'"_s);
        QVERIFY(total && total->next());
        QCOMPARE(total->value(0).toLongLong(), 1);
    }
    void eachMonthHasThePostsOfAThreadThatWentOutInIt()
    {
        Month month;
        const QDateTime november({ 2026, 11, 30 }, { 23, 0 }, Qt::UTC);
        month.company.clock.set(november);
        month.tell(u"r"_s, u"refused"_s, 3, true);
        month.company.clock.set(QDateTime({ 2026, 12, 1 }, { 10, 0 }, Qt::UTC));
        QCOMPARE(month.posts(), 0);
        month.tell(u"r"_s, u"published"_s, 5, false);
        QCOMPARE(month.posts(), 2);
        QCOMPARE(
            NetworkRepository(month.company.db).postsIn(Network::X, november).value(), qint64(3));
    }
    void anOlderStateTellsOfPostsAllTheSame()
    {
        Month month;
        const QDateTime now = month.company.clock.now();
        month.tell(u"r"_s, u"cancelled"_s, 1, true, now);
        month.tell(u"r"_s, u"refused"_s, 3, true, now.addSecs(-60));
        QCOMPARE(month.posts(), 3);
        const auto relay = RelayRepository(month.company.db).byId({ u"r"_s });
        QVERIFY(relay);
        QCOMPARE(relay->state, RelayState::Cancelled);
        QCOMPARE(relay->stateAt, now);
        QCOMPARE(relay->countedPosts, 3);
    }
    void whatIsLeftIsToldOnceAThreadMayTakeMore()
    {
        Month month;
        QVERIFY(month.limit(Network::X, 12));
        const auto changesOfNetworks = [&month] {
            auto query = run(month.company.db,
                u"SELECT MAX(sequence) FROM change_entry WHERE kind = 'networks'"_s);
            return query && query->next() ? query->value(0).toLongLong() : -1;
        };
        const qint64 told = changesOfNetworks();
        month.push(u"x"_s, u"published"_s, false, 2);
        QVERIFY(!month.setting().leftUntil.isValid()); // ten posts are the longest thread
        QCOMPARE(changesOfNetworks(), told);
        month.push(u"x"_s);
        QVERIFY(changesOfNetworks() > told);
        const NetworkSetting setting = month.setting();
        QCOMPARE(setting.postsLeft, 9);
        QCOMPARE(setting.leftUntil, QDateTime({ 2026, 12, 1 }, QTime(0, 0), Qt::UTC));
        QVERIFY(setting.hasRoomFor(9, month.company.clock.now()));
        QVERIFY(!setting.hasRoomFor(10, month.company.clock.now()));
        QVERIFY(setting.hasRoomFor(10, setting.leftUntil)); // the next month begins anew
        QVERIFY(!month.isStopped());
    }
    void onePublishedInItsOwnPageLaterIsLeftOutOnce()
    {
        Month month;
        QVERIFY(month.limit(Network::X, 1));
        const QString at = month.company.clock.now().toString(Qt::ISODateWithMs);
        const auto push = [&month, &at](const QString &id, const QString &state) {
            const QJsonObject body { { u"relay"_s, u"r-page"_s }, { u"story"_s, u"s"_s },
                { u"revision"_s, 1 }, { u"network"_s, u"x"_s }, { u"code"_s, u"code-page"_s },
                { u"state"_s, state }, { u"ownPage"_s, state == u"published"_s }, { u"at"_s, at } };
            Transaction transaction(month.company.db);
            const auto result =
                PushDesk(month.company.db, month.company.clock, QUrl(u"https://relais.example"_s))
                    .take(month.company.ana, { { id }, u"relay"_s, body });
            QCOMPARE(result.status, Api::PushResult::Status::Accepted);
            Test::must(transaction.commit());
        };
        push(u"p-queued"_s, u"queued"_s);
        push(u"p-published"_s, u"published"_s);
        push(u"p-again"_s, u"published"_s); // after a lost answer, under another id
        QVERIFY(!month.isStopped());
        QCOMPARE(PostQuota(month.company.db, month.company.clock).posts(Network::X).value(), 0);
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
    }
    void theNextMonthBeginsAnew()
    {
        Month month;
        QVERIFY(month.limit(Network::X, 1));
        month.push(u"x"_s);
        month.company.clock.set(QDateTime({ 2026, 11, 30 }, { 23, 59, 59, 999 }, Qt::UTC));
        QVERIFY(month.isStopped());
        month.company.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(!month.isStopped());
        QCOMPARE(PostQuota(month.company.db, month.company.clock).posts(Network::X).value(), 0);
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
        QCOMPARE(month.setting().stoppedUntil, QDateTime({ 2027, 1, 1 }, QTime(0, 0), Qt::UTC));
    }
    void aNumberIsJudgedWhenItIsSet()
    {
        Month month;
        for (int i = 0; i < 3; ++i)
            month.push(u"x"_s);
        QVERIFY(!month.isStopped());
        QVERIFY(month.limit(Network::X, 3)->setting.stoppedUntil.isValid());
        QVERIFY(month.isStopped());
        QVERIFY(month.limit(Network::X, 4));
        QVERIFY(!month.isStopped());
        month.push(u"x"_s);
        QVERIFY(month.isStopped());
        QVERIFY(month.limit(Network::X, 0));
        QVERIFY(!month.isStopped());
    }
    void whereThereIsNoOwnPageNothingCanBeStopped()
    {
        Month month;
        const auto refused = month.limit(Network::Matrix, 5);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"monthly-posts-not-taken"_s);
        QVERIFY(month.limit(Network::Matrix, 0));
    }
};

QTEST_GUILESS_MAIN(TestPostQuota)
#include "tst_postquota.moc"
