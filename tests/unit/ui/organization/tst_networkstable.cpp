// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "core/networks/connectors.h"
#include "core/services/accounts/accountlist.h"
#include "ui/common/controls/tag.h"
#include "ui/organization/networkdelegate.h"
#include "ui/organization/networkslayout.h"
#include "ui/organization/networkstable.h"
#include "ui/organization/networksview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

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

//! As those who just began have them: each as it is before anything was entered, but X.
QList<NetworkOffer> allOffers()
{
    HttpClient http;
    const Connectors connectors({ .http = http });
    QList<NetworkOffer> offers;
    for (const Network network : allNetworks()) {
        if (network == Network::Wall)
            continue; // it is nothing that one sets up
        NetworkOffer offer = anOffer(network, true);
        offer.can = connectors.of(network).capabilities();
        if (network == Network::X)
            offer.setting.clientId = u"norvane-relais"_s;
        offer.hasOwnPage = hasOwnPage(offer.setting);
        offers.append(offer);
    }
    return offers;
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
    void aNoteSaysInAFewWordsWhatTheTooltipSaysWhole();
    void besideTheFormNamesNotesStatesAndCountsAreWhole();
    void whereItIsNarrowClientIdsGiveWayFirst();
    void theColumnsFillTheView();
    void webhooksHaveNoColumnsOfSwitches();

private:
    Theme m_theme;
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

void TestNetworksTable::aNoteSaysInAFewWordsWhatTheTooltipSaysWhole()
{
    NetworksTable table(true, m_clock);
    table.setOffers(allOffers());
    int notes = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex name = table.index(row, NetworksTable::Name);
        const QString note = name.data(NetworkDelegate::noteRole).toString();
        const QString whole = name.data(Qt::ToolTipRole).toString();
        const QByteArray network = name.data().toString().toUtf8();
        QVERIFY2(note.size() <= 28, network.constData());
        QVERIFY2(whole.isEmpty() || !note.isEmpty(), network.constData());
        QVERIFY2(whole.isEmpty() || whole != note, network.constData());
        notes += note.isEmpty() ? 0 : 1;
    }
    QVERIFY(notes > 10);
    const auto noteOf = [&table](Network network) {
        return table.indexOf(network)
            .siblingAtColumn(NetworksTable::Name)
            .data(NetworkDelegate::noteRole)
            .toString();
    };
    QCOMPARE(noteOf(Network::X), u"paid per post"_s);
    QCOMPARE(noteOf(Network::Facebook), u"profiles have no API"_s);
    QCOMPARE(noteOf(Network::Email), u"opens the mail program"_s);
    QCOMPARE(noteOf(Network::LinkedIn), u"client id missing"_s);
    QCOMPARE(noteOf(Network::Teams), u"wants an app in Entra"_s);
    QCOMPARE(noteOf(Network::Bluesky), QString());
}

void TestNetworksTable::besideTheFormNamesNotesStatesAndCountsAreWhole()
{
    NetworksTable table(true, m_clock);
    table.setOffers(allOffers());
    const int room = 630; // in a window of 1440 pixels
    const QList<int> widths =
        sharedNetworkColumns(neededNetworkColumns(table, m_theme), m_theme, room);
    QVERIFY(!widths.contains(0));
    QCOMPARE(std::accumulate(widths.cbegin(), widths.cend(), 0), room);
    const auto insideOf = [&widths](int column) {
        return widths.at(column) - 2 * NetworkDelegate::inside - 1; // the view’s own line
    };
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    int widestState = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex name = table.index(row, NetworksTable::Name);
        const QString note = name.data(NetworkDelegate::noteRole).toString();
        QVERIFY2(
            textWidth(small, note) + NetworkDelegate::beforeName <= insideOf(NetworksTable::Name),
            qPrintable(note));
        const QString counts = name.siblingAtColumn(NetworksTable::Counts).data().toString();
        QVERIFY2(wrappedHeight(small, line, insideOf(NetworksTable::Counts), counts) <= 2 * line,
            qPrintable(counts));
        const QString state = name.siblingAtColumn(NetworksTable::State).data().toString();
        widestState = qMax(widestState, Tag::width(m_theme, state));
    }
    QCOMPARE(insideOf(NetworksTable::State), widestState); // and no more
}

void TestNetworksTable::whereItIsNarrowClientIdsGiveWayFirst()
{
    NetworksTable table(true, m_clock);
    table.setOffers(allOffers());
    const QList<int> needed = neededNetworkColumns(table, m_theme);
    bool hadClientId = true;
    bool hadCounts = true;
    for (int room = 900; room >= 300; room -= 10) {
        const QList<int> widths = sharedNetworkColumns(needed, m_theme, room);
        const bool hasClientId = widths.at(NetworksTable::ClientId) > 0;
        const bool hasCounts = widths.at(NetworksTable::Counts) > 0;
        QVERIFY(hadClientId || !hasClientId);
        QVERIFY(hadCounts || !hasCounts);
        QVERIFY(hasCounts || !hasClientId);
        QVERIFY(!hasCounts || widths.at(NetworksTable::Name) >= needed.at(NetworksTable::Name));
        QCOMPARE(widths.at(NetworksTable::State), needed.at(NetworksTable::State));
        hadClientId = hasClientId;
        hadCounts = hasCounts;
    }
    QVERIFY(!hadClientId && !hadCounts);
}

void TestNetworksTable::theColumnsFillTheView()
{
    NetworksTable table(true, m_clock);
    NetworksView view(m_theme, table, u"Networks"_s);
    table.setOffers(allOffers());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const int width : { 900, 630, 440 }) {
        view.resize(width, 400);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    }
    QCOMPARE(view.accessibleName(), u"Networks"_s);
}

void TestNetworksTable::webhooksHaveNoColumnsOfSwitches()
{
    NetworksTable table(false, m_clock);
    table.setOffers({ anOffer(Network::Slack, true, true) });
    const NetworksView view(m_theme, table, u"Webhooks"_s);
    for (const int column : { NetworksTable::On, NetworksTable::ClientId, NetworksTable::Counts })
        QVERIFY(view.isColumnHidden(column));
    for (const int column : { NetworksTable::Name, NetworksTable::State })
        QVERIFY(!view.isColumnHidden(column));
}

QTEST_MAIN(TestNetworksTable)
#include "tst_networkstable.moc"
