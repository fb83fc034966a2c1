// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the organization's networks, on a real client and a real relaisd; the webhook is a
// server of the test's own.

#include "core/services/accounts/networkbackend.h"
#include "core/services/accounts/networksservice.h"
#include "core/services/clientcore.h"
#include "core/services/signin/signinservice.h"
#include "tests/support/httpserver.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/organization/networkform.h"
#include "ui/organization/networkssection.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace Relais;
using namespace Relais::Test;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 15'000;
const QString secret = u"canary-app-secret-3f90"_s;

} // namespace

class tst_NetworkSetup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyNetworkIsThereWithItsState();
    void whatXCostsIsSaidBeforeItIsEnabled();
    void membersFiguresAreReadOnceTheAppIsApprovedForThem();
    void aSecretIsWrittenAndNeverShown();
    void aNetworkIsSwitchedOffForEverybodyAfterAQuestion();
    void whatIsWrongIsSaidInWords();
    void aMembersPictureIsLentAndGivenBack();
    void anEditorGivesAWebhookAndTriesIt();
    void aWebhookThatIsGoneIsToldSo();
    void withoutTheServerItSaysSo();

private:
    std::unique_ptr<ClientCore> client(const QString &folder, const QString &invitation);
    //! What the backend has of a network, as any member may ask.
    QJsonObject setting(const QString &network) const;
    bool choose(Network network) const;
    QLineEdit *field(const QString &label) const;
    bool press(const QString &text) const;
    bool says(const QString &text) const;
    QString cell(Network network, NetworksTable::Column column) const;
    void open(ClientCore &core, NetworksSection::Right right);

    BackendProcess m_backend;
    SystemClock m_clock;
    QTemporaryDir m_adminFolder;
    QTemporaryDir m_editorFolder;
    std::unique_ptr<ClientCore> m_admin;
    std::unique_ptr<ClientCore> m_editor;
    Person m_member;
    Theme m_theme;
    int m_hookStatus = 200;
    QList<ServerRequest> m_posted;
    std::unique_ptr<HttpServer> m_hook;
    std::unique_ptr<NetworksSection> m_section;
};

std::unique_ptr<ClientCore> tst_NetworkSetup::client(
    const QString &folder, const QString &invitation)
{
    auto core = ClientCore::open(folder, m_clock).value();
    if (!isOk(QCoro::waitFor(core->session().join(invitation))))
        return nullptr;
    return core;
}

QJsonObject tst_NetworkSetup::setting(const QString &network) const
{
    const QJsonArray all = objectOf(m_member.get(u"/v1/networks"_s))[u"networks"_s].toArray();
    for (const QJsonValue one : all) {
        if (one["network"_L1].toString() == network)
            return one.toObject();
    }
    return {};
}

void tst_NetworkSetup::open(ClientCore &core, NetworksSection::Right right)
{
    m_section =
        std::make_unique<NetworksSection>(m_theme, core.networks(), core.reach(), m_clock, right);
    m_section->resize(900, 700);
    m_section->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_section->findChild<QTableView *>()->model()->rowCount() > 0, soon);
}

bool tst_NetworkSetup::choose(Network network) const
{
    auto *view = m_section->findChild<QTableView *>();
    const QString name = Format::networkLabel(network);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, NetworksTable::Name);
        if (index.data().toString() != name)
            continue;
        view->setCurrentIndex(index);
        return m_section->findChild<NetworkForm *>()->network() == network;
    }
    return false;
}

QString tst_NetworkSetup::cell(Network network, NetworksTable::Column column) const
{
    const auto *model = m_section->findChild<QTableView *>()->model();
    const QString name = Format::networkLabel(network);
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, NetworksTable::Name).data().toString() == name)
            return model->index(row, column).data().toString();
    }
    return {};
}

QLineEdit *tst_NetworkSetup::field(const QString &label) const
{
    for (QLineEdit *edit : m_section->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == label && edit->isVisibleTo(m_section.get()))
            return edit;
    }
    return nullptr;
}

bool tst_NetworkSetup::press(const QString &text) const
{
    for (Button *button : m_section->findChildren<Button *>()) {
        if (button->text() != text || !button->isVisibleTo(m_section.get()) || !button->isEnabled())
            continue;
        button->click();
        return true;
    }
    return false;
}

bool tst_NetworkSetup::says(const QString &text) const
{
    for (const Banner *banner : m_section->findChildren<Banner *>()) {
        if (banner->isVisibleTo(m_section.get()) && banner->accessibleName().contains(text))
            return true;
    }
    for (const QLabel *label : m_section->findChildren<QLabel *>()) {
        if (label->isVisibleTo(m_section.get()) && label->text().contains(text))
            return true;
    }
    return false;
}

void tst_NetworkSetup::initTestCase()
{
    m_theme.install(*qApp);
    const QString admin = m_backend.init();
    QVERIFY(!admin.isEmpty());
    const QString editor =
        m_backend.invite(u"marion@norvane.example"_s, u"Marion Petit"_s, { u"editor"_s });
    const QString member = m_backend.invite(u"lea@norvane.example"_s, u"Léa Martin"_s);
    QVERIFY(m_backend.start());
    m_admin = client(m_adminFolder.path(), admin);
    m_editor = client(m_editorFolder.path(), editor);
    QVERIFY(m_admin && m_editor);
    m_member = Person::join(m_backend, member);
    QVERIFY(m_member.isSignedIn());
    m_hook = std::make_unique<HttpServer>([this](const ServerRequest &request) {
        m_posted.append(request);
        return ServerAnswer { .status = m_hookStatus, .body = "ok" };
    });
}

void tst_NetworkSetup::everyNetworkIsThereWithItsState()
{
    open(*m_admin, NetworksSection::Right::All);
    const auto *model = m_section->findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), int(allNetworks().size()) - 1); // without the Wall
    QCOMPARE(cell(Network::Bluesky, NetworksTable::State), u"works"_s);
    QCOMPARE(cell(Network::Facebook, NetworksTable::State), u"own page only"_s);
    QCOMPARE(cell(Network::X, NetworksTable::State), u"own page only"_s);
    QCOMPARE(cell(Network::X, NetworksTable::ClientId), u"none"_s);
    QCOMPARE(cell(Network::Talkspirit, NetworksTable::State), u"not set up"_s);
    for (const Network network : allNetworks()) {
        if (network == Network::Wall)
            continue;
        QVERIFY2(choose(network), qPrintable(networkKey(network)));
        VERIFY_NAMED(m_section.get());
    }
}

void tst_NetworkSetup::whatXCostsIsSaidBeforeItIsEnabled()
{
    open(*m_admin, NetworksSection::Right::All);
    QVERIFY(choose(Network::X));
    QVERIFY(says(u"$0.200"_s));
    QVERIFY(says(u"http://127.0.0.1:47501/relais/callback"_s));
    QLineEdit *client = field(u"Client id of your company’s app"_s);
    QVERIFY(client);
    client->setText(u"client-of-norvane"_s);
    QVERIFY(press(u"Save"_s));
    QVERIFY(says(u"Let people post on X directly"_s));
    QTest::qWait(300);
    QVERIFY(setting(u"x"_s).isEmpty()); // only asked so far
    QVERIFY(press(u"Save it"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(Network::X, NetworksTable::State), u"works"_s, soon);
    QCOMPARE(cell(Network::X, NetworksTable::ClientId), u"client-of-norvane"_s);
    QCOMPARE(setting(u"x"_s)["clientId"_L1].toString(), u"client-of-norvane"_s);
    // And the most that it may be in a month.
    QLineEdit *posts = field(u"Posts a month, all together"_s);
    QVERIFY(posts);
    QVERIFY(posts->text().isEmpty());
    posts->setText(u"500"_s);
    QVERIFY(press(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"x"_s)["monthlyPosts"_L1].toInt(), 500, soon);
    QCOMPARE(cell(Network::X, NetworksTable::State), u"works"_s);
    QVERIFY(choose(Network::Threads));
    QVERIFY(!field(u"Posts a month, all together"_s));
}

void tst_NetworkSetup::membersFiguresAreReadOnceTheAppIsApprovedForThem()
{
    open(*m_admin, NetworksSection::Right::All);
    const auto shown = [this] {
        const auto boxes = m_section->findChildren<QCheckBox *>();
        const auto box = std::find_if(boxes.cbegin(), boxes.cend(), [this](const QCheckBox *one) {
            return one->isVisibleTo(m_section.get())
                && one->text() == u"The app is approved for member analytics"_s;
        });
        return box == boxes.cend() ? nullptr : *box;
    };
    QVERIFY(choose(Network::Threads));
    QVERIFY(!shown());
    QVERIFY(choose(Network::LinkedIn));
    QVERIFY(shown());
    QVERIFY(!shown()->isChecked());
    field(u"Client id of your company’s app"_s)->setText(u"78norvane"_s);
    QVERIFY(press(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(Network::LinkedIn, NetworksTable::State), u"works"_s, soon);
    QCOMPARE(cell(Network::LinkedIn, NetworksTable::Counts), u"by hand"_s);
    shown()->click();
    QVERIFY(press(u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(setting(u"linkedin"_s)["figures"_L1].toBool(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(
        cell(Network::LinkedIn, NetworksTable::Counts).contains(u"impressions"_s), soon);
    shown()->click(); // and taken back
    QVERIFY(press(u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!setting(u"linkedin"_s)["figures"_L1].toBool(), soon);
}

void tst_NetworkSetup::aSecretIsWrittenAndNeverShown()
{
    open(*m_admin, NetworksSection::Right::All);
    QVERIFY(choose(Network::Threads));
    QVERIFY(says(QString(m_backend.url().toString() + u"/v1/networks/return"_s)));
    field(u"Client id of your company’s app"_s)->setText(u"880467"_s);
    QVERIFY(press(u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The secret of your company’s app is missing"_s), soon);
    QCOMPARE(cell(Network::Threads, NetworksTable::State), u"own page only"_s);
    QLineEdit *hidden = field(u"Secret of the app"_s);
    QVERIFY(hidden);
    QCOMPARE(hidden->echoMode(), QLineEdit::Password);
    hidden->setText(secret);
    QVERIFY(press(u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(Network::Threads, NetworksTable::State), u"works"_s, soon);
    QVERIFY(hidden->text().isEmpty());
    QVERIFY(hidden->placeholderText().contains(u"not shown"_s));
    QVERIFY(setting(u"threads"_s)["exchange"_L1].toBool());
    const QStringList audit = m_backend.query(u"SELECT act, details FROM audit_entry"_s);
    QVERIFY(audit.join(u'\n').contains(u"network.change"_s));
    QVERIFY(!audit.join(u'\n').contains(secret));
    QVERIFY(!m_backend.query(u"SELECT sealed_secret FROM network_setting"_s)
            .join(u'\n')
            .contains(secret));
}

void tst_NetworkSetup::aNetworkIsSwitchedOffForEverybodyAfterAQuestion()
{
    open(*m_admin, NetworksSection::Right::All);
    QVERIFY(choose(Network::WhatsApp));
    auto *view = m_section->findChild<QTableView *>();
    view->setFocus();
    QVERIFY(view->model()->setData(view->currentIndex(), Qt::Unchecked, Qt::CheckStateRole)
        == false); // it waits for the answer
    QVERIFY(says(u"Switch WhatsApp off"_s));
    QVERIFY(setting(u"whatsapp"_s).isEmpty());
    QVERIFY(press(u"Switch it off"_s));
    QTRY_COMPARE_WITH_TIMEOUT(cell(Network::WhatsApp, NetworksTable::State), u"off"_s, soon);
    QVERIFY(!setting(u"whatsapp"_s)["enabled"_L1].toBool(true));
}

void tst_NetworkSetup::whatIsWrongIsSaidInWords()
{
    open(*m_admin, NetworksSection::Right::All);
    QVERIFY(choose(Network::Matrix));
    QLineEdit *server = field(u"Your company’s instance"_s);
    QVERIFY(server);
    server->setText(u"http://chat.norvane.example"_s);
    QVERIFY(press(u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"an address that begins with https://"_s), soon);
    QCOMPARE(server->text(), u"http://chat.norvane.example"_s); // kept, to be mended
    QVERIFY(setting(u"matrix"_s).isEmpty());
}

// Threads has its secret from above, so that pictures are lent to it.
void tst_NetworkSetup::aMembersPictureIsLentAndGivenBack()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image.save(&buffer, "JPEG"));
    const QUrl server = m_backend.url();
    const PictureLender lender =
        pictureLender(m_editor->session(), m_editor->http(), [server] { return server; });
    const auto address = QCoro::waitFor(lender.lend(Network::Threads, jpeg));
    VERIFY_OK(address);
    const Answer seen = call("GET", *address);
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.body, jpeg);
    QVERIFY(!m_backend.log().contains(address->fileName().toUtf8()));
    QCoro::waitFor(lender.giveBack(*address));
    QCOMPARE(call("GET", *address).status, 404);
    const auto refused = QCoro::waitFor(lender.lend(Network::Instagram, jpeg));
    QCOMPARE(refused.error().reason, u"lending-not-offered"_s);
}

void tst_NetworkSetup::anEditorGivesAWebhookAndTriesIt()
{
    open(*m_editor, NetworksSection::Right::Webhooks);
    QVERIFY(!choose(Network::X));
    for (const Network network : { Network::Teams, Network::Slack, Network::Mattermost,
             Network::RocketChat, Network::Talkspirit }) {
        QVERIFY2(choose(network), qPrintable(networkKey(network)));
        VERIFY_NAMED(m_section.get());
    }
    QVERIFY(choose(Network::Slack));
    QVERIFY(!field(u"Client id of your company’s app"_s));
    QLineEdit *hook = field(u"Incoming webhook"_s);
    QVERIFY(hook);
    hook->setText(m_hook->url(u"/T1/canary-hook"_s).toString());
    QVERIFY(press(u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(setting(u"slack"_s)["webhook"_L1].toBool(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(cell(Network::Slack, NetworksTable::State), u"given"_s, soon);
    QCOMPARE(cell(Network::Teams, NetworksTable::State), u"none yet"_s);
    QVERIFY(QTest::qWaitFor([this] { return press(u"Post a test message"_s); }, soon));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"took the test message"_s), soon);
    QCOMPARE(m_posted.size(), 1);
    QCOMPARE(m_posted.first().path, u"/T1/canary-hook"_s);
    QVERIFY(m_posted.first().body.contains("A test message of Relais"));
    QVERIFY(!m_backend.log().contains("canary-hook"));
    open(*m_editor, NetworksSection::Right::Webhooks);
    QVERIFY(cell(Network::Slack, NetworksTable::State).startsWith(u"took the test"_s));
}

void tst_NetworkSetup::aWebhookThatIsGoneIsToldSo()
{
    open(*m_editor, NetworksSection::Right::Webhooks);
    QVERIFY(choose(Network::Slack));
    m_hookStatus = 404;
    QVERIFY(QTest::qWaitFor([this] { return press(u"Post a test message"_s); }, soon));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"does not know this webhook any more"_s), soon);
    QVERIFY(press(u"Take the webhook away"_s)); // asks
    QVERIFY(setting(u"slack"_s)["webhook"_L1].toBool());
    QVERIFY(press(u"Take the webhook away"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!setting(u"slack"_s)["webhook"_L1].toBool(true), soon);
}

void tst_NetworkSetup::withoutTheServerItSaysSo()
{
    open(*m_admin, NetworksSection::Right::All);
    QVERIFY(choose(Network::Matrix));
    m_backend.stop();
    QLineEdit *server = field(u"Your company’s instance"_s);
    server->setText(u"https://chat.norvane.example"_s);
    QVERIFY(press(u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"does not answer"_s), soon);
    QCOMPARE(server->text(), u"https://chat.norvane.example"_s);
}

QTEST_MAIN(tst_NetworkSetup)
#include "tst_networksetup.moc"
