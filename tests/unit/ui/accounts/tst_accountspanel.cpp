// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/networktraits.h"
#include "core/net/httpclient.h"
#include "core/networks/connectors.h"
#include "core/services/accounts/accountlist.h"
#include "tests/unit/ui/support/names.h"
#include "ui/accounts/accountspanel.h"
#include "ui/accounts/connectform.h"
#include "ui/accounts/networkfinder.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

//! As a new profile has them, without an organization that set anything.
QList<NetworkOffer> offers()
{
    HttpClient http;
    const Connectors connectors({ .http = http });
    QList<NetworkOffer> list;
    for (const Network network : allNetworks()) {
        if (network == Network::Wall)
            continue;
        NetworkOffer offer { .network = network, .can = connectors.of(network).capabilities() };
        offer.setting.network = network;
        offer.hasOwnPage = hasOwnPage(offer.setting);
        offer.ownPageOn = offer.hasOwnPage && isOwnPageOnAtFirst(network);
        offer.listed = familiarNetworks().contains(network);
        list.append(offer);
    }
    return list;
}

NetworkOffer &offerOf(QList<NetworkOffer> &list, Network network)
{
    return *std::find_if(list.begin(), list.end(),
        [network](const NetworkOffer &offer) { return offer.network == network; });
}

struct World {
    World()
    {
        theme.install(*qApp);
        panel.setOffers(offers());
        panel.resize(480, 640);
        panel.show();
    }
    Button *button(const QString &text, const QString &about = {}) const
    {
        QApplication::processEvents(); // new rows are shown by their layout
        for (auto *button : panel.findChildren<Button *>()) {
            if (button->isVisibleTo(&panel) && button->text() == text
                && (about.isEmpty() || button->accessibleDescription() == about))
                return button;
        }
        return nullptr;
    }
    Button *inForm(const QString &text) const
    {
        for (auto *button : panel.form()->findChildren<Button *>()) {
            if (button->isVisibleTo(panel.form()) && button->text() == text)
                return button;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (auto *field : panel.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    void press(Button *button)
    {
        QVERIFY(button);
        button->click();
        QApplication::processEvents();
    }
    Theme theme;
    AccountsPanel panel { theme };
};

//! Counts the keys that nobody inside took.
class KeysSeen final : public QWidget {
public:
    int count = 0;

protected:
    void keyPressEvent(QKeyEvent *) override { ++count; }
};

Account bluesky()
{
    Account account;
    account.id = { u"account-1"_s };
    account.network = Network::Bluesky;
    account.handle = u"lea.bsky.social"_s;
    return account;
}

} // namespace

class TestAccountsPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageThatTheBrowserShouldShowCanBeCopied();
    void serversAreTakenAsPeopleTypeThem_data();
    void serversAreTakenAsPeopleTypeThem();
    void blueskySignsInInTheBrowserOrByAppPassword();
    void incompleteFormsSayWhatIsMissing();
    void mastodonWaitsForTheBrowserAndCanBeLeft();
    void disconnectingAsksFirst();
    void disconnectingSaysWhatStaysAtTheNetworkAndWhereToEndIt();
    void aSignInThatEndsSoonSaysWhenAndIsRenewedThere();
    void ownPagesAreSwitchedOnAndOff();
    void aNetworkOfTheCompanysAppIsConnectedOnceTheAdminSetItUp();
    void thirtyNetworksDoNotFloodThePage();
    void whyANetworkIsItsOwnPageIsSaid();
    void aSyncDoesNotThrowAwayWhatIsTyped();
    void aSyncTakesNoKeysFromWhatIsTyped();
    void aClosedServiceIsRecognisedAndExplained_data();
    void aClosedServiceIsRecognisedAndExplained();
    void aNetworkIsFoundByItsNameOrAddress();
    void everyControlHasAName();
};

void TestAccountsPanel::serversAreTakenAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server");
    QTest::newRow("name") << u" mas.example "_s << u"https://mas.example"_s;
    QTest::newRow("page") << u"https://mas.example/about"_s << u"https://mas.example"_s;
    QTest::newRow("port") << u"mas.example:8443"_s << u"https://mas.example:8443"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("plain http") << u"http://mas.example"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("credentials") << u"https://a:b@mas.example"_s << QString();
    QTest::newRow("no host") << u"mastodon"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("long") << QString(400, u'a') + u".example"_s << QString();
}

void TestAccountsPanel::serversAreTakenAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, server);
    QCOMPARE(serverFromText(typed), QUrl(server));
}

void TestAccountsPanel::blueskySignsInInTheBrowserOrByAppPassword()
{
    World world;
    QSignalSpy asked(&world.panel, &AccountsPanel::connectAsked);
    world.press(world.button(u"Connect"_s, u"Bluesky"_s));
    world.field(u"Name"_s)->setText(u"lea.bsky.social"_s);
    world.press(world.inForm(u"Sign in in the browser"_s));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.takeFirst().at(1).value<ConnectRequest>().secret.isEmpty());
    world.press(world.inForm(u"Use an app password"_s));
    QCOMPARE(world.field(u"App password"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(world.field(u"Server"_s)->text(), u"bsky.social"_s);
    world.field(u"Name"_s)->setText(u"@lea.bsky.social"_s);
    world.field(u"App password"_s)->setText(u"abcd-efgh"_s);
    world.press(world.inForm(u"Connect"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<Network>(), Network::Bluesky);
    const auto request = asked.at(0).at(1).value<ConnectRequest>();
    QCOMPARE(request.server, QUrl(u"https://bsky.social"_s));
    QCOMPARE(request.handle, u"lea.bsky.social"_s);
    QCOMPARE(request.secret, u"abcd-efgh"_s);
    QVERIFY(world.field(u"App password"_s)->text().isEmpty()); // not kept in the window
}

void TestAccountsPanel::incompleteFormsSayWhatIsMissing()
{
    World world;
    QSignalSpy asked(&world.panel, &AccountsPanel::connectAsked);
    world.panel.openForm(Network::Bluesky);
    world.field(u"Name"_s)->setText(u"lea"_s);
    KeysSeen seen;
    world.panel.setParent(&seen); // as in signing in, where Return goes to the next step
    QTest::keyClick(world.field(u"Name"_s), Qt::Key_Return);
    world.panel.setParent(nullptr);
    QCOMPARE(seen.count, 0);
    QCOMPARE(asked.size(), 0);
    QVERIFY(world.field(u"Name"_s)->property("error").toBool());
}

void TestAccountsPanel::mastodonWaitsForTheBrowserAndCanBeLeft()
{
    World world;
    QSignalSpy asked(&world.panel, &AccountsPanel::connectAsked);
    QSignalSpy cancelled(&world.panel, &AccountsPanel::connectCancelled);
    world.panel.openForm(Network::Mastodon);
    world.field(u"Your server"_s)->setText(u"mas.example"_s);
    world.press(world.inForm(u"Open my browser"_s));
    QCOMPARE(asked.at(0).at(1).value<ConnectRequest>().server, QUrl(u"https://mas.example"_s));
    world.panel.form()->setBusy(true);
    QVERIFY(!world.inForm(u"Open my browser"_s));
    world.press(world.inForm(u"Cancel"_s));
    QCOMPARE(cancelled.size(), 1);
}

void TestAccountsPanel::disconnectingAsksFirst()
{
    World world;
    world.panel.setAccounts({ bluesky() });
    QSignalSpy asked(&world.panel, &AccountsPanel::disconnectAsked);
    world.press(world.button(u"Disconnect"_s));
    QCOMPARE(asked.size(), 0);
    world.press(world.button(u"Keep it"_s));
    QVERIFY(!world.button(u"Keep it"_s));
    world.press(world.button(u"Disconnect"_s));
    world.press(world.button(u"Disconnect"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<AccountId>(), bluesky().id);
}

// Not every network lets a program end a sign-in.
void TestAccountsPanel::disconnectingSaysWhatStaysAtTheNetworkAndWhereToEndIt()
{
    World world;
    QSignalSpy opened(&world.panel, &AccountsPanel::pageAsked);
    Account account;
    account.id = { u"account-7"_s };
    account.network = Network::Pinterest;
    account.handle = u"lea"_s;
    world.panel.showAll(true);
    world.panel.setAccounts({ account });
    world.panel.askDisconnect(account);
    QStringList said;
    for (const auto *label : world.panel.findChildren<TextLabel *>())
        said.append(label->text());
    const QString all = said.join(u' ');
    QVERIFY2(all.contains(u"Pinterest lets no program end its sign-in"_s), qPrintable(all));
    world.press(world.button(u"Open Pinterest’s settings"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(u"https://www.pinterest.com/settings/security"_s));

    account.network = Network::Mastodon;
    account.server = QUrl(u"https://mas.example/"_s);
    world.panel.setAccounts({ account });
    world.panel.askDisconnect(account);
    world.press(world.button(u"Open Mastodon’s settings"_s));
    QCOMPARE(
        opened.last().at(0).toUrl(), QUrl(u"https://mas.example/oauth/authorized_applications"_s));
}

void TestAccountsPanel::aSignInThatEndsSoonSaysWhenAndIsRenewedThere()
{
    World world;
    QList<NetworkOffer> list = offers();
    offerOf(list, Network::LinkedIn).setting.clientId = u"c1"_s;
    world.panel.setOffers(list);
    Account account;
    account.id = { u"account-2"_s };
    account.network = Network::LinkedIn;
    account.handle = u"Léa"_s;
    account.expiresAt = QDateTime({ 2026, 11, 30 }, { 12, 0 }, Qt::UTC);
    world.panel.setAccounts({ account });
    QVERIFY(!world.button(u"Sign in again"_s));
    world.panel.setEndingSoon({ account.id });
    world.panel.setAccounts({ account });
    QApplication::processEvents();
    const auto labels = world.panel.findChildren<Tag *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&world](const Tag *tag) {
        return tag->isVisibleTo(&world.panel) && tag->text().startsWith(u"Sign-in ends"_s);
    }));
    world.press(world.button(u"Sign in again"_s));
    QVERIFY(world.panel.form());
    QCOMPARE(world.panel.form()->network(), Network::LinkedIn);
}

void TestAccountsPanel::ownPagesAreSwitchedOnAndOff()
{
    World world;
    QList<NetworkOffer> list = offers();
    for (NetworkOffer &offer : list)
        offer.ownPageOn = offer.network == Network::X;
    world.panel.setOffers(list);
    QSignalSpy switched(&world.panel, &AccountsPanel::ownPageSwitched);
    QApplication::processEvents();
    for (auto *box : world.panel.findChildren<QCheckBox *>()) {
        if (!box->isVisible())
            continue;
        const bool isX = box->accessibleName().contains(u"Offer X"_s);
        QCOMPARE(box->isChecked(), isX);
        if (isX)
            box->click();
    }
    QApplication::processEvents();
    QCOMPARE(switched.size(), 1);
    QCOMPARE(switched.at(0).at(1).toBool(), false);
}

void TestAccountsPanel::aNetworkOfTheCompanysAppIsConnectedOnceTheAdminSetItUp()
{
    World world;
    QVERIFY(!world.button(u"Connect"_s, u"X"_s));
    QList<NetworkOffer> list = offers();
    offerOf(list, Network::X).setting.clientId = u"c1"_s;
    world.panel.setOffers(list);
    QSignalSpy asked(&world.panel, &AccountsPanel::connectAsked);
    world.press(world.button(u"Connect"_s, u"X"_s));
    world.press(world.inForm(u"Open my browser"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<Network>(), Network::X);
}

void TestAccountsPanel::thirtyNetworksDoNotFloodThePage()
{
    World world;
    const auto pages = [&world] {
        int count = 0;
        QApplication::processEvents();
        for (auto *box : world.panel.findChildren<QCheckBox *>())
            count += box->isVisibleTo(&world.panel) ? 1 : 0;
        return count;
    };
    const int few = pages();
    QCOMPARE(few, 6);
    world.press(world.button(u"Show all networks"_s));
    QVERIFY(pages() > 12);
    world.press(world.button(u"Show fewer networks"_s));
    QCOMPARE(pages(), few);
}

void TestAccountsPanel::whyANetworkIsItsOwnPageIsSaid()
{
    World world;
    world.press(world.button(u"Show all networks"_s));
    const auto notes = [&world](const QString &words) {
        int count = 0;
        QApplication::processEvents(); // new rows are shown by their layout
        for (const auto *label : world.panel.findChildren<TextLabel *>())
            count += label->isVisibleTo(&world.panel) && label->text().contains(words) ? 1 : 0;
        return count;
    };
    QCOMPARE(notes(u"until it has audited"_s), 2); // YouTube, TikTok
    QCOMPARE(notes(u"its review"_s), 1); // Reddit
    QCOMPARE(notes(u"only with your whole account"_s), 1); // Telegram
    QCOMPARE(notes(u"no program may post for a person"_s), 4); // Facebook, WhatsApp and two more
}

void TestAccountsPanel::aSyncDoesNotThrowAwayWhatIsTyped()
{
    World world;
    world.panel.openForm(Network::Bluesky);
    world.field(u"Name"_s)->setText(u"lea.bsky.social"_s);
    world.panel.setAccounts({});
    QCOMPARE(world.field(u"Name"_s)->text(), u"lea.bsky.social"_s);
}

void TestAccountsPanel::aSyncTakesNoKeysFromWhatIsTyped()
{
    World world;
    world.panel.setAccounts({ bluesky() });
    world.panel.openForm(Network::Bluesky);
    world.panel.askDisconnect(bluesky());
    QVERIFY(world.button(u"Keep it"_s));
    world.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&world.panel));
    QLineEdit *name = world.field(u"Name"_s);
    name->setFocus();
    QTRY_VERIFY(name->hasFocus());
    world.panel.setAccounts({ bluesky() });
    QApplication::processEvents();
    QVERIFY(name->hasFocus());
}

void TestAccountsPanel::aClosedServiceIsRecognisedAndExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("Google+") << u"https://plus.google.com/u/0/12345"_s << u"Google+"_s;
    QTest::newRow("Viadeo") << u"viadeo"_s << u"Viadeo"_s;
    QTest::newRow("Foursquare") << u"foursquare.com/lea"_s << u"Foursquare"_s;
    QTest::newRow("blueKiwi") << u"BlueKiwi"_s << u"blueKiwi"_s;
    QTest::newRow("Workplace") << u"norvane.workplace.com"_s << u"Workplace"_s;
}

void TestAccountsPanel::aClosedServiceIsRecognisedAndExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    World world;
    NetworkFinder &finder = world.panel.finder();
    finder.field().setText(typed);
    QTest::keyClick(&finder.field(), Qt::Key_Return);
    QVERIFY2(finder.answer().contains(name), qPrintable(finder.answer()));
    QTest::keyClick(&finder.field(), Qt::Key_Backspace); // another word, another answer
    QVERIFY(finder.answer().isEmpty());
    world.panel.openForm(Network::Mastodon);
    world.field(u"Your server"_s)->setText(u"norvane.workplace.com"_s);
    QSignalSpy asked(&world.panel, &AccountsPanel::connectAsked);
    world.press(world.inForm(u"Open my browser"_s));
    QVERIFY(asked.isEmpty());
}

void TestAccountsPanel::aNetworkIsFoundByItsNameOrAddress()
{
    World world;
    NetworkFinder &finder = world.panel.finder();
    finder.field().setText(u"https://bsky.app/profile/lea.example"_s);
    QTest::keyClick(&finder.field(), Qt::Key_Return);
    QApplication::processEvents();
    QVERIFY(world.panel.form());
    QCOMPARE(world.panel.form()->network(), Network::Bluesky);
    QCOMPARE(networkFromText(u"LinkedIn"_s), Network::LinkedIn);
    QCOMPARE(networkFromText(u"linkedin.com/in/lea"_s), Network::LinkedIn);
    QVERIFY(!networkFromText(u"nowhere.example"_s));
    QVERIFY(!networkFromText(QString()));
}

void TestAccountsPanel::everyControlHasAName()
{
    World world;
    VERIFY_NAMED(&world.panel);
    Account again = bluesky();
    again.state = Account::State::SignInAgain;
    Account own;
    own.id = { u"own-page:x"_s };
    own.network = Network::X;
    for (const QList<Account> &accounts : { QList { bluesky(), own }, QList { again, own } }) {
        world.panel.setAccounts(accounts);
        QApplication::processEvents();
        VERIFY_NAMED(&world.panel);
    }
    world.panel.setAccounts({ bluesky() });
    world.press(world.button(u"Disconnect"_s)); // and the question that follows
    VERIFY_NAMED(&world.panel);
    for (const Network network :
        { Network::Bluesky, Network::Mastodon, Network::X, Network::LinkedIn }) {
        world.panel.openForm(network);
        if (!world.panel.form())
            continue;
        VERIFY_NAMED(&world.panel);
        world.panel.form()->setBusy(true);
        VERIFY_NAMED(&world.panel);
        world.panel.form()->setBusy(false);
    }
}

void TestAccountsPanel::thePageThatTheBrowserShouldShowCanBeCopied()
{
    World world;
    QList<NetworkOffer> list = offers();
    ConnectForm form(world.theme, offerOf(list, Network::Mastodon));
    form.start();
    const auto copy = [&form]() -> Button * {
        const auto buttons = form.findChildren<Button *>();
        const auto found =
            std::find_if(buttons.cbegin(), buttons.cend(), [&form](const Button *button) {
                return button->text() == u"Copy its address"_s && button->isVisibleTo(&form);
            });
        return found == buttons.cend() ? nullptr : *found;
    };
    const QString page = u"https://mas.example/oauth/authorize?state=x"_s;
    form.setPage(QUrl(page));
    QVERIFY(!copy()); // nothing waits
    form.setBusy(true);
    QVERIFY(!copy());
    form.setPage(QUrl(page));
    QVERIFY(copy());
    copy()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), page);
    form.setBusy(false);
    QVERIFY(!copy());
}

QTEST_MAIN(TestAccountsPanel)
#include "tst_accountspanel.moc"
