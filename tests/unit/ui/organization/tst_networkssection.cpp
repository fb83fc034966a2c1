// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/networks.h"
#include "core/services/accounts/networksservice.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/words/format.h"
#include "ui/organization/networkssection.h"
#include "ui/organization/networkstable.h"

#include <QCoro/QCoroTask>

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestNetworksSection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void switchingOnWhatCostsAsksFirst();
    void aNetworkThatIsSwitchedOnSaysWhatItNeeds();
    void switchingOffAsksFirst();
    void aPressOnTheSwitchAsksAndOneBesideItDoesNot();
    void relaysAreUsedUpUntilTheMonthIsOver();
    void aWebhookIsTestedBesideTheList();
    void whatAWebhookAnsweredIsKnownAfterwards();
    void offlineTheNetworksAreShownAndWhatNeedsTheServerSaysSo();
    void offlineTheWebhooksAreShownAndWhatNeedsTheServerSaysSo();
    void networksThatCannotBeReadAreTriedAgain();
    void everyControlHasAName();

private:
    void open(NetworksSection::Right right);
    void answerNetworks(const QList<NetworkSetting> &settings);
    bool choose(Network network);
    bool toggle(Network network);
    QTableView *view() const { return m_section->findChild<QTableView *>(); }
    qsizetype changes(Network network) const; //!< that the server was asked for

    Theme m_theme;
    ManualClock m_clock { QDateTime(QDate(2026, 3, 30), QTime(10, 7), Qt::UTC) };
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<NetworksSection> m_section;
};

void TestNetworksSection::answerNetworks(const QList<NetworkSetting> &settings)
{
    m_server->answer("GET", Api::Routes::networks(), Api::toJson(NetworkSettings { settings }));
}

void TestNetworksSection::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Admin, Role::Editor });
    NetworkSetting x;
    x.network = Network::X;
    x.enabled = false;
    x.clientId = u"client-of-norvane"_s;
    NetworkSetting linkedIn;
    linkedIn.network = Network::LinkedIn;
    linkedIn.enabled = false;
    answerNetworks({ x, linkedIn });
    QVERIFY(m_server->open());
}

void TestNetworksSection::cleanup()
{
    m_section.reset();
    m_server.reset();
}

void TestNetworksSection::open(NetworksSection::Right right)
{
    ClientCore &core = m_server->core();
    m_section =
        std::make_unique<NetworksSection>(m_theme, core.networks(), core.reach(), m_clock, right);
    m_section->resize(1100, 800);
    m_section->show();
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(view()->model()->rowCount() > 0);
}

bool TestNetworksSection::choose(Network network)
{
    const QModelIndexList found =
        view()->model()->match(view()->model()->index(0, NetworksTable::Name), Qt::DisplayRole,
            Format::networkLabel(network), 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    view()->setCurrentIndex(found.constFirst());
    return true;
}

bool TestNetworksSection::toggle(Network network)
{
    if (!choose(network))
        return false;
    view()->model()->setData(view()->currentIndex(), Qt::Checked, Qt::CheckStateRole);
    return true;
}

qsizetype TestNetworksSection::changes(Network network) const
{
    return m_server->asked("PATCH", Api::Routes::network(networkKey(network))).size();
}

void TestNetworksSection::switchingOnWhatCostsAsksFirst()
{
    open(NetworksSection::Right::All);
    NetworkSetting on;
    on.network = Network::X;
    on.clientId = u"client-of-norvane"_s;
    m_server->answer("PATCH", Api::Routes::network(networkKey(Network::X)), Api::toJson(on));
    QVERIFY(toggle(Network::X));
    const auto *question = m_section->findChild<ReasonBar *>();
    QVERIFY(question->isVisible());
    QVERIFY(shows(*question, u"$0.200"_s));
    QCOMPARE(changes(Network::X), 0); // only asked so far
    QVERIFY(buttonOf(*question, u"Switch it on"_s));
    buttonOf(*question, u"Switch it on"_s)->click();
    QTRY_COMPARE(changes(Network::X), 1);
    QTRY_VERIFY(shows(*m_section, u"X is offered to everybody"_s));
}

void TestNetworksSection::aNetworkThatIsSwitchedOnSaysWhatItNeeds()
{
    open(NetworksSection::Right::All);
    NetworkSetting on;
    on.network = Network::LinkedIn;
    m_server->answer("PATCH", Api::Routes::network(networkKey(Network::LinkedIn)), Api::toJson(on));
    answerNetworks({ on });
    QVERIFY(toggle(Network::LinkedIn));
    QTRY_COMPARE(changes(Network::LinkedIn), 1); // it costs nothing
    QTRY_VERIFY(shows(*m_section, u"The client id of your company’s app is missing"_s));
    const auto fields = m_section->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) {
        return field->isVisible() && field->accessibleName().startsWith(u"Client id"_s);
    }));
}

void TestNetworksSection::switchingOffAsksFirst()
{
    open(NetworksSection::Right::All);
    QVERIFY(toggle(Network::Bluesky));
    const auto *question = m_section->findChild<ReasonBar *>();
    QVERIFY(question->isVisible());
    QVERIFY(shows(*question, u"Nobody is offered it any more"_s));
    QCOMPARE(changes(Network::Bluesky), 0);
    buttonOf(*question, u"Leave it"_s)->click();
    QVERIFY(!question->isVisible());
    m_server->sync();
    QCOMPARE(changes(Network::Bluesky), 0);
}

void TestNetworksSection::aPressOnTheSwitchAsksAndOneBesideItDoesNot()
{
    open(NetworksSection::Right::All);
    QVERIFY(choose(Network::Bluesky));
    const QModelIndex name = view()->currentIndex();
    const auto press = [this](const QModelIndex &cell) {
        QTest::mouseClick(
            view()->viewport(), Qt::LeftButton, {}, view()->visualRect(cell).center());
    };
    press(name);
    QVERIFY(!m_section->findChild<ReasonBar *>()->isVisible());
    press(name.siblingAtColumn(NetworksTable::On));
    QVERIFY(m_section->findChild<ReasonBar *>()->isVisible());
}

void TestNetworksSection::relaysAreUsedUpUntilTheMonthIsOver()
{
    NetworkSetting x;
    x.network = Network::X;
    x.clientId = u"client-of-norvane"_s;
    x.monthlyPosts = 40;
    x.stoppedUntil = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    answerNetworks({ x });
    open(NetworksSection::Right::All);
    QVERIFY(choose(Network::X));
    QTRY_VERIFY(shows(*m_section, u"The posts of this month are used up"_s));
    m_clock.set(x.stoppedUntil);
    QVERIFY(choose(Network::Bluesky));
    QVERIFY(choose(Network::X));
    QVERIFY(!shows(*m_section, u"The posts of this month are used up"_s));
}

void TestNetworksSection::aWebhookIsTestedBesideTheList()
{
    NetworkSetting slack;
    slack.network = Network::Slack;
    slack.webhook = true;
    answerNetworks({ slack });
    m_server->answer(
        "GET", Api::Routes::networkWebhook(networkKey(Network::Slack)), QJsonObject(), 404);
    open(NetworksSection::Right::All);
    QTRY_VERIFY(shows(*m_section, u"given, not tried since you opened Relais"_s));
    QTRY_VERIFY(buttonOf(*m_section, u"Test"_s));
    buttonOf(*m_section, u"Test"_s)->click();
    const QString time = Format::timeOfDay(m_clock.now().toLocalTime().time());
    QTRY_VERIFY(shows(*m_section, u"the test failed today "_s + time));
    m_server->goOffline();
    QVERIFY(isOffWithReason(buttonOf(*m_section, u"Test"_s)));
}

void TestNetworksSection::whatAWebhookAnsweredIsKnownAfterwards()
{
    NetworkSetting slack;
    slack.network = Network::Slack;
    slack.webhook = true;
    answerNetworks({ slack });
    m_server->answer(
        "GET", Api::Routes::networkWebhook(networkKey(Network::Slack)), QJsonObject(), 404);
    NetworksService &service = m_server->core().networks();
    QVERIFY(!QCoro::waitFor(service.tryWebhook(Network::Slack, u"A test"_s)));
    const auto slackNow = [&service] {
        const QList<NetworkOffer> offers = QCoro::waitFor(service.networks()).value();
        const auto found = std::find_if(offers.cbegin(), offers.cend(),
            [](const NetworkOffer &offer) { return offer.network == Network::Slack; });
        return found == offers.cend() ? NetworkOffer() : *found;
    };
    const WebhookTry failed = slackNow().tried;
    QVERIFY(failed.at.isValid());
    QVERIFY(!failed.isTaken);
    m_clock.set(failed.at.addDays(1));

    // By an admin and by an editor, on a page that is opened anew.
    open(NetworksSection::Right::All);
    QTRY_VERIFY(shows(*m_section, u"the test failed yesterday "_s));
    open(NetworksSection::Right::Webhooks);
    QVERIFY(choose(Network::Slack));
    const QModelIndex state = view()->currentIndex().siblingAtColumn(NetworksTable::State);
    QTRY_VERIFY(state.data().toString().startsWith(u"the test failed yesterday "_s));

    // Another webhook is one that was not tried.
    m_server->answer(
        "PUT", Api::Routes::networkWebhook(networkKey(Network::Slack)), Api::toJson(slack));
    QVERIFY(
        QCoro::waitFor(service.setWebhook(Network::Slack, u"https://hooks.example/services/T1"_s)));
    QVERIFY(!slackNow().tried.at.isValid());
}

void TestNetworksSection::offlineTheNetworksAreShownAndWhatNeedsTheServerSaysSo()
{
    open(NetworksSection::Right::All);
    const int rows = view()->model()->rowCount();
    QVERIFY(choose(Network::X));
    m_server->goOffline();
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->model()->rowCount(), rows);
    QVERIFY(shows(*m_section, u"No connection"_s));
    QVERIFY(isOffWithReason(buttonOf(*m_section, u"Save"_s)));
    QVERIFY(toggle(Network::Bluesky));
    QVERIFY(!m_section->findChild<ReasonBar *>()->isVisible());
    QVERIFY(shows(*m_section, u"You are offline; this needs the server"_s));
    m_server->comeBack();
    QTRY_VERIFY(!shows(*m_section, u"No connection"_s));
    QVERIFY(!shows(*m_section, u"You are offline"_s)); // it is no more
    QVERIFY(choose(Network::X)); // the other was chosen by its switch
    QTRY_VERIFY(buttonOf(*m_section, u"Save"_s));
    QVERIFY(
        buttonOf(*m_section, u"Save"_s)->toolTip() != u"You are offline; this needs the server"_s);
}

void TestNetworksSection::offlineTheWebhooksAreShownAndWhatNeedsTheServerSaysSo()
{
    open(NetworksSection::Right::Webhooks);
    QVERIFY(choose(Network::Slack));
    QVERIFY(!choose(Network::Bluesky)); // takes none
    m_server->goOffline();
    QVERIFY(view()->isVisible());
    QVERIFY(shows(*m_section, u"No connection"_s));
    QVERIFY(isOffWithReason(buttonOf(*m_section, u"Save"_s)));
}

void TestNetworksSection::networksThatCannotBeReadAreTriedAgain()
{
    m_server->answer("GET", Api::Routes::networks(), QJsonObject(), 500);
    ClientCore &core = m_server->core();
    m_section = std::make_unique<NetworksSection>(
        m_theme, core.networks(), core.reach(), m_clock, NetworksSection::Right::All);
    m_section->show();
    QTRY_VERIFY(shows(*m_section, u"This could not be read"_s));
    QVERIFY(!view()->isVisible());
    answerNetworks({});
    QVERIFY(buttonOf(*m_section, u"Try again"_s));
    buttonOf(*m_section, u"Try again"_s)->click();
    QTRY_VERIFY(view()->isVisible());
}

void TestNetworksSection::everyControlHasAName()
{
    open(NetworksSection::Right::All);
    m_server->goOffline();
    VERIFY_NAMED(m_section.get());
}

QTEST_MAIN(TestNetworksSection)
#include "tst_networkssection.moc"
