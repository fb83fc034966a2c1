// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// tst_canary for Bluesky (app password on its real server, browser sign-in on a fake one), Misskey,
// the chats and incoming webhooks: each account has a secret of its own, meets a pause, a post and
// an ended sign-in, while everything that the program could log is kept. What may be known is said:
// a webhook's address is given to members by relaisd, which keeps it sealed.

#include "core/domain/account.h"
#include "core/networks/connectors.h"
#include "core/services/accounts/accountservice.h"
#include "core/services/clientcore.h"
#include "core/services/insights/countsreader.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/privacy/exportservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "tests/support/backendprocess.h"
#include "tests/support/canary.h"
#include "tests/support/fakeatproto.h"
#include "tests/support/fakechat.h"
#include "tests/support/pdsprocess.h"
#include "tests/support/verifyok.h"

#include <QFile>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <map>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 30'000; // milliseconds
const QString wrongPassword = u"canary-that-is-not-taken-41c7"_s;

QByteArray everySaidWord; // before anything is blacked out

//! What a person names to post into; nothing where there is one place.
QString placeAt(Network network)
{
    switch (network) {
    case Network::Teams:
        return u"https://teams.microsoft.com/l/channel/19%3Ac1%40thread.tacv2/News?groupId=t1"_s;
    case Network::Mattermost:
        return u"all/news"_s;
    case Network::RocketChat:
        return u"#news"_s;
    case Network::Matrix:
        return u"#news:fake.example"_s;
    case Network::Slack:
    case Network::VivaEngage:
        return u"c1"_s;
    default:
        return {};
    }
}

//! The networks, each a fake in this process with a token of its own.
struct Chats {
    std::map<Network, std::unique_ptr<FakeChat>> fakes;
    FakeChat hooks { Network::Slack }; // any: it has a webhook of all
    FakeAtproto bluesky;
    QList<QByteArray> tokens { "canary-of-bluesky-41c7-access", "canary-of-bluesky-41c7-refresh" };

    Chats()
    {
        for (const Network network : FakeChat::networks()) {
            // Microsoft's sign-in is one for both.
            const bool isMicrosoft = network == Network::Teams || network == Network::VivaEngage;
            const QString owner = isMicrosoft ? u"microsoft"_s : networkKey(network);
            const QString token = u"canary-of-%1-41c7"_s.arg(owner);
            fakes[network] = std::make_unique<FakeChat>(network);
            fakes[network]->setToken(token);
            tokens.append(token.toLatin1());
        }
        bluesky.nameTokens(u"canary-of-bluesky-41c7-"_s);
    }
    const FakeChat &of(Network network) const { return *fakes.at(network); }
    QUrl hook() const { return hooks.url(u"/hooks/canary-of-a-webhook-41c7"_s); }

    NetworkServices services() const
    {
        NetworkServices services;
        services.bluesky = BlueskyServices { bluesky.url(), bluesky.url(), {} };
        services.microsoft = MicrosoftServices { of(Network::Teams).url(u"/login"_s),
            of(Network::Teams).url(), of(Network::VivaEngage).url() };
        services.slack = of(Network::Slack).url();
        return services;
    }
    void setFault(const QString &fault)
    {
        for (const auto &[network, fake] : fakes)
            fake->setFaults({ fault });
        hooks.setFaults({ fault, fault }); // of two accounts
    }
};

} // namespace

class tst_CanaryChats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_failed)
            QSKIP("what it goes on from failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void everyNetworkIsConnected();
    void aRelayGoesOutOnceThePausesAreOver();
    void whereASignInEndedThePersonIsAsked();
    void noSecretIsAnywhereButInTheKeychain();
    void cleanupTestCase();

private:
    Result<Account> connected(Network network, const ConnectRequest &request);
    QList<RelayId> relay(const QString &words);
    QByteArray diagnosis() const;

    BackendProcess m_backend;
    std::unique_ptr<PdsProcess> m_pds;
    std::unique_ptr<Recorder> m_recorder;
    Chats m_chats;
    QTemporaryDir m_outside; //!< what the admin typed
    QTemporaryDir m_profile;
    QNetworkAccessManager m_browser; //!< follows redirects, as a person's does
    SystemClock m_clock;
    std::unique_ptr<ClientCore> m_core;
    QList<AccountId> m_accounts;
    std::optional<Story> m_story;
    QtMessageHandler m_before = nullptr;
    bool m_failed = false; //!< these tests go on from each other
};

void tst_CanaryChats::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(m_backend.start());
    m_pds = std::make_unique<PdsProcess>();
    QVERIFY2(m_pds->isRunning(), m_pds->failure().constData());
    m_recorder = std::make_unique<Recorder>(static_cast<quint16>(m_backend.url().port()));

    QLoggingCategory::setFilterRules(u"relais.*=true"_s);
    m_before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            everySaidWord += text.toUtf8() + '\n';
        });
    m_core = ClientCore::open(m_profile.path(), m_clock, m_chats.services()).value();
    QString invitation = invitations["ambassador"_L1].toString();
    invitation.replace(QString(u"%3A"_s + QString::number(m_backend.url().port())),
        QString(u"%3A"_s + QString::number(m_recorder->port())));
    VERIFY_OK(QCoro::waitFor(m_core->session().join(invitation)));
    VERIFY_OK(QCoro::waitFor(m_core->sync().round()));
    m_core->settings().setQuiet(false, {}, {}, false);
    QObject::connect(
        &m_core->accounts(), &AccountService::openBrowser, &m_browser, [this](const QUrl &page) {
            QNetworkReply *reply = m_browser.get(QNetworkRequest(page));
            QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        });
    const QList<StoryId> stories = m_core->queue().find({}).value();
    for (const StoryId &id : stories) {
        const auto row = m_core->queue().row(id);
        if (row && row->story.editRule.kind == EditRule::Kind::Free
            && row->story.networks.isEmpty())
            m_story = row->story;
    }
    QVERIFY(m_story.has_value());
}

void tst_CanaryChats::cleanupTestCase()
{
    m_core.reset();
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules({});
}

Result<Account> tst_CanaryChats::connected(Network network, const ConnectRequest &request)
{
    auto account = QCoro::waitFor(m_core->accounts().connect(network, request));
    if (account)
        m_accounts.append(account->id);
    return account;
}

void tst_CanaryChats::everyNetworkIsConnected()
{
    const auto why = [](const Result<Account> &account) {
        return account ? QString() : account.error().detail;
    };
    for (const Network network : FakeChat::networks()) {
        const FakeChat &fake = m_chats.of(network);
        const auto account = connected(network,
            { .server = fake.url(),
                .handle = u"7001"_s,
                .secret = fake.token(),
                .place = placeAt(network),
                .clientId = u"client-1"_s });
        QVERIFY2(account, qPrintable(networkKey(network) + u' ' + why(account)));
    }
    const ConnectRequest refused {
        .server = m_pds->url(), .handle = m_pds->handle(), .secret = wrongPassword
    };
    const auto refusal = connected(Network::Bluesky, refused);
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().reason, u"wrong-password"_s);
    ConnectRequest byPassword = refused;
    byPassword.secret = m_pds->appPassword();
    const auto password = connected(Network::Bluesky, byPassword);
    QVERIFY2(password, qPrintable(why(password)));
    const auto browser = connected(
        Network::Bluesky, { .server = m_chats.bluesky.url(), .handle = FakeAtproto::handle() });
    QVERIFY2(browser, qPrintable(why(browser)));

    // Once the organization gives a webhook, that is how the next account is connected.
    QFile file(m_outside.filePath(u"webhook"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_chats.hook().toEncoded()) > 0);
    file.close();
    for (const Network network : { Network::Talkspirit, Network::Mattermost }) {
        QVERIFY(m_backend.admin(
            { u"network"_s, u"set"_s, networkKey(network), u"--webhook-file"_s, file.fileName() }));
    }
    // relaisd finds what another program wrote with its next look.
    for (const Network network : { Network::Talkspirit, Network::Mattermost }) {
        Result<Account> account = connected(network, {});
        for (int i = 0; i < 40 && !account; ++i) {
            QTest::qWait(250);
            VERIFY_OK(QCoro::waitFor(m_core->sync().round()));
            account = connected(network, {});
        }
        QVERIFY2(account, qPrintable(networkKey(network) + u' ' + why(account)));
        QCOMPARE(account->remoteId, u"webhook"_s);
    }
    QCOMPARE(m_accounts.size(), FakeChat::networks().size() + 4);
}

QList<RelayId> tst_CanaryChats::relay(const QString &words)
{
    if (!m_story)
        return {};
    Draft draft;
    draft.story = m_story->id;
    draft.text = u"%1: %2"_s.arg(m_story->disclosure, words);
    draft.accounts = m_accounts;
    draft.withImage = false;
    const auto relays = QCoro::waitFor(m_core->relays().relay(*m_story, draft));
    if (!relays)
        qWarning() << relays.error().reason << relays.error().detail;
    return relays.value_or(QList<RelayId>());
}

void tst_CanaryChats::aRelayGoesOutOnceThePausesAreOver()
{
    m_chats.setFault(u"rate-limit"_s);
    const QList<RelayId> relays = relay(u"words of my own."_s);
    QCOMPARE(relays.size(), m_accounts.size());
    QVERIFY(m_core->outbox().start());
    for (const RelayId &id : relays)
        QTRY_COMPARE_WITH_TIMEOUT(
            m_core->relays().row(id)->relay.state, RelayState::Published, soon);
    for (const auto &[network, fake] : m_chats.fakes)
        QCOMPARE(fake->ledger().size(), 1);
    QCOMPARE(m_chats.hooks.webhookLedger().size(), 2);
    QCOMPARE(m_chats.bluesky.posts(), 1);
    VERIFY_OK(QCoro::waitFor(m_core->countsReader().readNow(true)));
}

void tst_CanaryChats::whereASignInEndedThePersonIsAsked()
{
    m_chats.setFault(u"revoke"_s);
    m_chats.bluesky.expireAccess();
    m_chats.bluesky.endSession();
    const QList<RelayId> relays = relay(u"other words of my own."_s);
    QCOMPARE(relays.size(), m_accounts.size());
    int asked = 0;
    for (const RelayId &id : relays) {
        const auto isAsked = [this, &id] {
            const auto row = m_core->relays().row(id);
            return row && row->waiting == u"sign-in-again"_s;
        };
        const auto isOut = [this, &id] {
            const auto row = m_core->relays().row(id);
            return row && row->relay.state == RelayState::Published;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsked() || isOut(), soon);
        asked += isAsked() ? 1 : 0;
    }
    QCOMPARE(asked, static_cast<int>(relays.size()) - 1); // the app password goes on
    for (const auto &[network, fake] : m_chats.fakes)
        QCOMPARE(fake->ledger().size(), 1);
}

QByteArray tst_CanaryChats::diagnosis() const
{
    QProcess relais;
    relais.setProcessChannelMode(QProcess::MergedChannels);
    relais.start(QStringLiteral(RELAIS_BIN_DIR "/relais"),
        { u"--profile"_s, m_profile.path(), u"--diagnose"_s });
    return relais.waitForFinished(soon) ? relais.readAll() : QByteArray();
}

void tst_CanaryChats::noSecretIsAnywhereButInTheKeychain()
{
    VERIFY_OK(QCoro::waitFor(m_core->sync().round()));
    const auto mine = QCoro::waitFor(m_core->exports().everythingAboutMe());
    VERIFY_OK(mine);
    VERIFY_OK(QCoro::waitFor(m_core->accounts().disconnect(m_accounts.first())));
    m_core->outbox().stop();
    m_core.reset();
    const QByteArray report = diagnosis();
    QVERIFY2(report.contains("# Relais diagnosis"), report.constData());
    m_backend.stop();

    const QByteArray hook = m_chats.hook().path().toLatin1();
    QList<QByteArray> secrets = m_chats.tokens;
    secrets.append(m_pds->appPassword().toLatin1());
    secrets.append(wrongPassword.toLatin1());
    const QByteArray traffic = m_recorder->seen();
    QVERIFY(traffic.contains("/v1/") && traffic.contains(hook)); // it went through the recorder
    QVERIFY(!traffic.toLower().contains("content-encoding: gzip"));
    QVERIFY(everySaidWord.contains("not published"));
    for (const QByteArray &secret : std::as_const(secrets))
        QVERIFY2(!traffic.contains(secret), secret.constData());
    secrets.append(hook);
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY(secret.size() >= 16);
        QVERIFY2(!everySaidWord.contains(secret), secret.constData());
        QVERIFY2(!m_backend.log().contains(secret), secret.constData());
        QVERIFY2(!report.contains(secret), secret.constData());
        QVERIFY2(!mine->json.contains(secret), secret.constData());
    }
    QCOMPARE(filesWith(m_outside.path(), secrets).size(), 1); // the search finds what is there
    QCOMPARE(filesWith(m_profile.path(), secrets), QStringList());
    QCOMPARE(keptByRelaisd(m_backend, secrets), QStringList());
}

QTEST_GUILESS_MAIN(tst_CanaryChats)
#include "tst_canarychats.moc"
