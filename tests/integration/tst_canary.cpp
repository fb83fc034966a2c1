// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A network's token is looked for wherever it must not be: in the profile's files, in what the
// program says, in every byte between it and relaisd, in relaisd's files, database and log. It may
// be in the keychain and in what goes to the network itself. Against fakes of Mastodon, X,
// LinkedIn, Threads, Instagram and Pinterest; of the chats and Bluesky, tst_canarychats. (That none
// of the programs leaves a core dump is tst_coredumps.)

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
#include "tests/support/cli.h"
#include "tests/support/fakeinstagram.h"
#include "tests/support/fakelinkedin.h"
#include "tests/support/fakemastodon.h"
#include "tests/support/fakepinterest.h"
#include "tests/support/fakethreads.h"
#include "tests/support/fakex.h"
#include "tests/support/verifyok.h"

#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QThread>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! The servers on a thread of their own: the test blocks while it waits for a process.
class Servers final : public QThread {
public:
    explicit Servers(quint16 backend)
        : m_backend(backend)
    {
        start();
        while (!m_ready)
            QThread::msleep(5);
    }
    ~Servers() override
    {
        quit();
        wait();
    }
    QUrl mastodon() const { return m_mastodonUrl; }
    quint16 recorder() const { return m_recorderPort; }

    // What they saw; to be asked for once the programs have ended.
    QByteArray traffic() const { return m_traffic; }
    QList<QByteArray> secrets() const { return m_secrets; }
    int posts() const { return m_posts; }
    void collect()
    {
        quit();
        wait();
    }

private:
    void run() override
    {
        FakeMastodon fake;
        const Recorder recorder(m_backend);
        m_mastodonUrl = fake.url();
        m_recorderPort = recorder.port();
        m_ready = true;
        exec();
        m_traffic = recorder.seen();
        m_posts = int(fake.ledger().size());
        for (const ServerRequest &request : fake.requests()) {
            const QByteArray bearer = request.headers.value("authorization").mid(7);
            if (!bearer.isEmpty() && !m_secrets.contains(bearer))
                m_secrets.append(bearer);
            const QUrlQuery form(QString::fromUtf8(request.body));
            const QByteArray own = form.queryItemValue(u"client_secret"_s).toUtf8();
            if (request.path == u"/oauth/token"_s && !own.isEmpty())
                m_secrets.append(own);
        }
    }
    quint16 m_backend;
    QUrl m_mastodonUrl;
    quint16 m_recorderPort = 0;
    QByteArray m_traffic;
    QList<QByteArray> m_secrets;
    int m_posts = 0;
    std::atomic<bool> m_ready { false };
};

//! The networks that ask for an app of the company's, each a fake in this process.
struct CompanyApps {
    FakeX x;
    FakeLinkedIn linkedIn;
    FakeThreads threads;
    FakeInstagram instagram;
    FakePinterest pinterest;

    NetworkServices services() const
    {
        NetworkServices services;
        services.x = x.services();
        services.linkedIn = linkedIn.services();
        services.threads = threads.services();
        services.instagram = instagram.services();
        services.pinterest = pinterest.services();
        return services;
    }
    QByteArray tokenOf(Network network) const
    {
        return network == Network::Threads  ? threads.token()
            : network == Network::Instagram ? instagram.token()
                                            : pinterest.token();
    }
    QList<QByteArray> secrets() const
    {
        QList<QByteArray> all { linkedIn.token(), threads.token(), instagram.token(),
            pinterest.token(), x.refreshToken().toLatin1() };
        for (const ServerRequest &request : x.requests()) {
            const QByteArray bearer = request.headers.value("authorization").mid(7);
            if (!bearer.isEmpty() && !all.contains(bearer))
                all.append(bearer);
        }
        return all;
    }
    QList<qsizetype> posts() const
    {
        return { x.ledger().size(), linkedIn.ledger().size(), threads.ledger().size(),
            instagram.ledger().size(), pinterest.ledger().size() };
    }
};

QByteArray everythingLogged;

} // namespace

class tst_Canary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsNowhereButInTheKeychain();
    void noTokenOfACompanysAppIsElsewhere();
};

void tst_Canary::noTokenOfACompanysAppIsElsewhere()
{
    const QByteArray appSecret = "canary-secret-of-the-app-2b71";
    BackendProcess backend;
    const QJsonObject invitations = backend.loadSample();
    QTemporaryDir outside;
    QFile file(outside.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(appSecret) > 0);
    file.close();
    const QList<Network> networks { Network::X, Network::LinkedIn, Network::Threads,
        Network::Instagram, Network::Pinterest };
    for (const Network network : networks) {
        QStringList set { u"network"_s, u"set"_s, networkKey(network), u"--client-id"_s,
            FakeX::clientId() };
        if (network != Network::X && network != Network::LinkedIn)
            set += { u"--secret-file"_s, file.fileName() };
        QVERIFY(backend.admin(set));
    }
    QVERIFY(backend.start());
    const Recorder recorder(quint16(backend.url().port()));
    CompanyApps apps;
    // relaisd lends the picture in earnest, and the network fetches it in earnest.
    apps.instagram.setFetch(
        [](const QString &address) { return Test::call("GET", QUrl(address)).body; });

    everythingLogged.clear();
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            everythingLogged += text.toUtf8() + '\n';
        });
    QLoggingCategory::setFilterRules(u"relais.*=true"_s);
    const auto guard = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    QTemporaryDir profile;
    const SystemClock clock;
    auto core = ClientCore::open(profile.path(), clock, apps.services()).value();
    QString invitation = invitations["ambassador"_L1].toString();
    invitation.replace(QString(u"%3A"_s + QString::number(backend.url().port())),
        QString(u"%3A"_s + QString::number(recorder.port())));
    VERIFY_OK(QCoro::waitFor(core->session().join(invitation)));
    VERIFY_OK(QCoro::waitFor(core->sync().round()));
    core->settings().setQuiet(false, {}, {}, false);

    // The exchange with a network's real token endpoint is tried in tst_networkroutes.
    const auto exchange =
        [&apps](Network network,
            const QList<std::pair<QString, QString>> &) -> QCoro::Task<Result<QJsonObject>> {
        co_return QJsonObject { { u"access_token"_s, QString::fromLatin1(apps.tokenOf(network)) },
            { u"expires_in"_s, 5'184'000 } };
    };
    QUrl returnPage = core->settings().server();
    returnPage.setPath(u"/v1/networks/return"_s);
    core->accounts().setBackend(exchange, {}, [returnPage] { return returnPage; });
    QNetworkAccessManager browser;
    QObject::connect(
        &core->accounts(), &AccountService::openBrowser, &browser, [&](const QUrl &page) {
            const QUrlQuery asked(page);
            const QString state = asked.queryItemValue(u"state"_s, QUrl::FullyDecoded);
            QUrl next = page;
            if (asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)
                == returnPage.toString()) {
                // The person agreed; the network sends the browser to relaisd, which sends it on.
                next = returnPage;
                next.setQuery(QString(u"code=one-use&state="_s + state));
            }
            QNetworkReply *reply = browser.get(QNetworkRequest(next));
            QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        });

    Draft draft;
    for (const Network network : networks) {
        ConnectRequest request;
        if (network == Network::Pinterest)
            request.place = u"Pumps"_s;
        const auto account = QCoro::waitFor(core->accounts().connect(network, request));
        QVERIFY2(account.has_value(),
            account ? "" : qPrintable(networkKey(network) + u' ' + account.error().detail));
        draft.accounts.append(account->id);
    }
    std::optional<Story> story;
    const QList<StoryId> stories = core->queue().find({}).value();
    for (const StoryId &id : stories) {
        const auto row = core->queue().row(id);
        VERIFY_OK(row);
        const Story &one = row->story;
        const bool isFree = one.editRule.kind == EditRule::Kind::Free && one.networks.isEmpty();
        if (isFree && one.image && !story)
            story = one;
    }
    QVERIFY(story.has_value());
    draft.story = story->id;
    draft.text = u"%1: words of my own."_s.arg(story->disclosure);
    const auto relays = QCoro::waitFor(core->relays().relay(*story, draft));
    VERIFY_OK(relays);
    QCOMPARE(relays->size(), networks.size());
    QVERIFY(core->outbox().start());
    for (const RelayId &id : *relays)
        QTRY_COMPARE_WITH_TIMEOUT(
            core->relays().row(id)->relay.state, RelayState::Published, 30'000);
    QCOMPARE(apps.posts(), (QList<qsizetype> { 1, 1, 1, 1, 1 }));
    QVERIFY(apps.instagram.lastPicture().startsWith("\xff\xd8"));
    QCOMPARE(backend.query(u"SELECT COUNT(*) FROM lent_picture"_s), QStringList { u"0"_s });

    const auto read = QCoro::waitFor(core->countsReader().readNow(true));
    VERIFY_OK(read);
    QCOMPARE(*read, 4); // all but LinkedIn, which shows them on its page alone
    VERIFY_OK(QCoro::waitFor(core->sync().round()));
    const auto mine = QCoro::waitFor(core->exports().everythingAboutMe());
    VERIFY_OK(mine);
    const QList<QByteArray> secrets = apps.secrets() + QList<QByteArray> { appSecret };
    VERIFY_OK(QCoro::waitFor(core->accounts().disconnect(draft.accounts.first())));
    core->outbox().stop();
    core.reset();
    backend.stop();

    QVERIFY(secrets.size() >= 7);
    const QByteArray traffic = recorder.seen();
    QVERIFY(traffic.contains("/v1/lent-pictures")); // it went through the recorder
    QVERIFY(!traffic.toLower().contains("content-encoding: gzip"));
    QVERIFY(mine->json.contains("words of my own")); // it has all
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() >= 16);
        QVERIFY(!traffic.contains(secret));
        QVERIFY(!everythingLogged.contains(secret));
        QVERIFY(!backend.log().contains(secret));
        QVERIFY(!mine->json.contains(secret));
    }
    QCOMPARE(filesWith(profile.path(), secrets), QStringList());
    QCOMPARE(keptByRelaisd(backend, secrets), QStringList());
}

void tst_Canary::aTokenIsNowhereButInTheKeychain()
{
    BackendProcess backend;
    const QJsonObject invitations = backend.loadSample();
    QVERIFY(backend.start());
    Servers servers(quint16(backend.url().port()));
    const Cli cli;
    QByteArray said;
    const auto run = [&](const QStringList &arguments) {
        const CliResult result = cli.run(arguments + QStringList { u"--verbose"_s });
        said += result.output + result.errors;
        return result;
    };
    QString invitation = invitations["ambassador"_L1].toString();
    const QString direct = u"%3A"_s + QString::number(backend.url().port());
    QVERIFY2(invitation.contains(direct), qPrintable(invitation));
    invitation.replace(direct, QString(u"%3A"_s + QString::number(servers.recorder())));
    QCOMPARE(run({ u"sign-in"_s, invitation }).exitCode, 0);
    QCOMPARE(run({ u"sync"_s }).exitCode, 0);
    QVERIFY(cli.connectMastodon(servers.mastodon()));

    QJsonObject story;
    for (const QJsonObject &one :
        run({ u"queue"_s, u"--json"_s, u"--limit"_s, u"200"_s }).objects()) {
        if (one["editRule"_L1].toString() == u"free"_s)
            story = one;
    }
    QVERIFY(!story.isEmpty());
    const QString text = u"%1: words of my own."_s.arg(story["disclosure"_L1].toString());
    const CliResult relayed = run({ u"relay"_s, story["id"_L1].toString(), u"--to"_s, u"mastodon"_s,
        u"--text-file"_s, cli.textFile(text), u"--no-image"_s, u"--json"_s });
    QCOMPARE(relayed.exitCode, 0);
    run({ u"sync"_s });
    run({ u"impact"_s });
    run({ u"accounts"_s });
    const QString exported = cli.profile() + u"/mine"_s;
    QCOMPARE(run({ u"export"_s, exported }).exitCode, 0);

    servers.collect();
    QCOMPARE(servers.posts(), 1);
    const QList<QByteArray> secrets = servers.secrets();
    QVERIFY(secrets.size() >= 2); // the token and the installation's own client secret
    QVERIFY(servers.traffic().contains("/v1/")); // it went through the recorder
    QVERIFY(!servers.traffic().toLower().contains("content-encoding: gzip"));
    QVERIFY(filesWith(cli.profile(), { "words of my own" }).contains(exported)); // it is looked at
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() >= 16);
        QVERIFY(!servers.traffic().contains(secret));
        QVERIFY(!said.contains(secret));
        QVERIFY(!backend.log().contains(secret));
    }
    QCOMPARE(filesWith(cli.profile(), secrets), QStringList());
    QCOMPARE(keptByRelaisd(backend, secrets), QStringList());
}

QTEST_GUILESS_MAIN(tst_Canary)
#include "tst_canary.moc"
