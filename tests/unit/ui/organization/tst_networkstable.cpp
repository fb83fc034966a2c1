// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/networkstable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

NetworkOffer anOffer(Network network, bool enabled, bool webhook = false)
{
    NetworkOffer offer;
    offer.network = network;
    offer.setting = { network, enabled };
    offer.setting.webhook = webhook;
    return offer;
}

} // namespace

class TestNetworksTable final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelKeepsItsPromises_data();
    void theModelKeepsItsPromises();
    void aPressAsksAndTheMarkWaitsForTheAnswer();
    void withoutSwitchesNothingIsAsked();
    void whatIsUsedUpWorksAgainWithTheNextMonth();
    void everyColumnHasItsHead();

private:
    ManualClock m_clock { QDateTime(QDate(2026, 3, 31), QTime(23, 59), Qt::UTC) };
};

void TestNetworksTable::theModelKeepsItsPromises_data()
{
    QTest::addColumn<bool>("switches");
    QTest::newRow("an admin's, with switches") << true;
    QTest::newRow("an editor's, of webhooks") << false;
}

void TestNetworksTable::theModelKeepsItsPromises()
{
    QFETCH(bool, switches);
    NetworksTable table(switches, m_clock);
    const QAbstractItemModelTester tester(
        &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setOffers({ anOffer(Network::Bluesky, true), anOffer(Network::Slack, true, true) });
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.rowCount(table.index(0, 0)), 0);
    QCOMPARE(table.indexOf(Network::Slack).row(), 1);
    QVERIFY(table.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Bluesky, "_s));
    table.setOffers({ anOffer(Network::Slack, false) });
    QCOMPARE(table.rowCount(), 1);
    QVERIFY(!table.indexOf(Network::Bluesky).isValid());
    QVERIFY(!table.offer({}));
    table.setOffers({});
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(table.columnCount(), int(NetworksTable::Columns));
}

void TestNetworksTable::aPressAsksAndTheMarkWaitsForTheAnswer()
{
    NetworksTable table(true, m_clock);
    table.setOffers({ anOffer(Network::Bluesky, true), anOffer(Network::X, false) });
    const QModelIndex x = table.indexOf(Network::X);
    QVERIFY(table.flags(x).testFlag(Qt::ItemIsUserCheckable));
    QSignalSpy asked(&table, &NetworksTable::switchAsked);
    QVERIFY(!table.setData(x, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<Network>(), Network::X);
    QVERIFY(asked.first().at(1).toBool());
    QCOMPARE(x.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    table.setOffers({ anOffer(Network::Bluesky, true), anOffer(Network::X, true) });
    QCOMPARE(table.indexOf(Network::X).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestNetworksTable::withoutSwitchesNothingIsAsked()
{
    NetworksTable table(false, m_clock);
    table.setOffers({ anOffer(Network::Slack, true, true), anOffer(Network::Teams, true) });
    QSignalSpy asked(&table, &NetworksTable::switchAsked);
    const QModelIndex slack = table.indexOf(Network::Slack);
    table.toggle(slack);
    QVERIFY(asked.isEmpty());
    QVERIFY(!table.flags(slack).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!slack.data(Qt::CheckStateRole).isValid());
    QCOMPARE(slack.siblingAtColumn(NetworksTable::State).data().toString(), u"given"_s);
    QCOMPARE(table.index(1, NetworksTable::State).data().toString(), u"none yet"_s);
}

void TestNetworksTable::whatIsUsedUpWorksAgainWithTheNextMonth()
{
    NetworkOffer x = anOffer(Network::X, true);
    x.can.publishing = Capabilities::Publishing::ByApi;
    x.can.signIn = Capabilities::SignIn::BrowserOAuth;
    x.setting.stoppedUntil = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    NetworksTable table(true, m_clock);
    table.setOffers({ x });
    const QModelIndex state = table.index(0, NetworksTable::State);
    QCOMPARE(state.data().toString(), u"used up"_s);
    QVERIFY(!state.data(Qt::ToolTipRole).toString().isEmpty());
    m_clock.advance(std::chrono::minutes(1)); // the page stays open
    QCOMPARE(state.data().toString(), u"works"_s);
    QVERIFY(state.data(Qt::ToolTipRole).toString().isEmpty());
}

void TestNetworksTable::everyColumnHasItsHead()
{
    for (const bool switches : { true, false }) {
        const NetworksTable table(switches, m_clock);
        for (int column = 0; column < NetworksTable::Columns; ++column)
            QVERIFY(
                !table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

QTEST_MAIN(TestNetworksTable)
#include "tst_networkstable.moc"
