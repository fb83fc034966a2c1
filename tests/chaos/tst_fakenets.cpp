// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connectors against fakenets, a process with a ledger on disk: whatever goes wrong with a
// send, looking up before each retry leaves every relay in the ledger exactly once; where a network
// lets nobody look, it is there once or the person is asked.

#include "core/net/httpclient.h"
#include "core/networks/api.h"
#include "core/networks/linkedin/linkedinconnector.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"
#include "core/networks/oauthsecret.h"
#include "core/networks/x/xconnector.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array faults { "none", "drop", "accept-drop", "accept-cut", "accept-504",
    "accept-500", "error-503", "late-key" };

enum class End { Published, AskPerson, Open };

//! fakenets for one network, and the real connector that talks to it.
class Net final {
public:
    explicit Net(QString network)
        : m_network(std::move(network))
    {
    }
    ~Net() { kill(); }
    Q_DISABLE_COPY_MOVE(Net)

    bool start()
    {
        m_process.start(QStringLiteral(RELAIS_FAKENETS),
            { u"--network"_s, m_network, u"--ledger"_s, m_dir.filePath(u"ledger"_s) });
        if (!m_process.waitForReadyRead(30'000))
            return false;
        const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
        m_account.id = { u"a1"_s };
        m_account.server = QUrl(said["url"_L1].toString());
        m_account.remoteId = said["accountId"_L1].toString();
        const QString token = said["token"_L1].toString();
        if (m_network == u"mastodon"_s) {
            m_secret = MastodonSecret { token, {}, {} }.toBytes();
            m_connector = std::make_unique<MastodonConnector>(m_http);
        } else if (m_network == u"x"_s) {
            m_account.handle = u"@lea_norvane"_s;
            m_secret = OAuthSecret { token, said["refreshToken"_L1].toString(), u"relais-client"_s }
                           .toBytes();
            SecretKeeper keeper;
            keeper.write = [](AccountId, QByteArray) -> QCoro::Task<Result<void>> { co_return {}; };
            m_connector = std::make_unique<XConnector>(
                m_http, XServices { m_account.server, m_account.server, { 0 } }, keeper);
        } else {
            m_secret = token.toUtf8();
            LinkedInServices services;
            services.api = m_account.server;
            services.preparing = std::chrono::milliseconds(0);
            m_connector = std::make_unique<LinkedInConnector>(m_http, services);
        }
        return m_account.server.isValid();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    bool setFault(const QString &fault)
    {
        const QJsonObject body { { u"faults"_s, QJsonArray { fault } } };
        return QCoro::waitFor(
            fetchObject(&m_http, jsonPost(endpoint(m_account.server, u"/_control/faults"_s), body)))
            .has_value();
    }
    Publication relayNumber(int number) const
    {
        Publication publication;
        publication.relay = { u"relay-%1"_s.arg(number) };
        publication.account = m_account;
        publication.secret = m_secret;
        publication.trackedLink = QUrl(u"https://r.example/r/c%1"_s.arg(number));
        publication.text = u"Relais %1 "_s.arg(number) + publication.trackedLink.toString();
        publication.createdAt = QDateTime::currentDateTimeUtc();
        return publication;
    }
    Connector &connector() { return *m_connector; }
    //! How often each relay's number is in the ledger.
    QHash<int, int> ledger() const
    {
        QHash<int, int> deliveries;
        QFile file(m_dir.filePath(u"ledger"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            for (const auto &field : { "status"_L1, "text"_L1, "commentary"_L1 }) {
                if (line.contains(field))
                    ++deliveries[line[field].toString().section(u' ', 1, 1).toInt()];
            }
        }
        return deliveries;
    }
    // What the outbox does, without its waiting: never sends again what may be out.
    End settle(const Publication &publication)
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            const auto post = QCoro::waitFor(m_connector->publish(publication));
            if (post)
                return End::Published;
            if (post.error().code != ErrorCode::OutcomeUnknown)
                continue;
            const auto found = QCoro::waitFor(m_connector->lookUp(publication));
            if (found && found->lookup == Lookup::Found)
                return End::Published;
            if (found && found->lookup == Lookup::CannotTell)
                return End::AskPerson;
        }
        return End::Open;
    }

private:
    const QString m_network;
    QTemporaryDir m_dir;
    QProcess m_process;
    Account m_account;
    QByteArray m_secret;
    HttpClient m_http;
    std::unique_ptr<Connector> m_connector;
};

} // namespace

class tst_FakeNets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRelayIsInTheLedgerExactlyOnce_data() { networks(); }
    void everyRelayIsInTheLedgerExactlyOnce()
    {
        QFETCH(QString, network);
        QFETCH(bool, canLook);
        Net net(network);
        QVERIFY(net.start());
        constexpr int relays = 200;
        QList<int> asked;
        for (int i = 0; i < relays; ++i) {
            QVERIFY(
                net.setFault(QString::fromLatin1(faults[static_cast<size_t>(i) % faults.size()])));
            const End end = net.settle(net.relayNumber(i));
            QVERIFY2(end != End::Open, qPrintable(QString::number(i)));
            if (end == End::AskPerson)
                asked.append(i);
        }
        QCOMPARE(asked.isEmpty(), canLook);
        const QHash<int, int> deliveries = net.ledger();
        for (int i = 0; i < relays; ++i) {
            const int times = deliveries.value(i);
            QVERIFY2(
                times == 1 || (times == 0 && asked.contains(i)), qPrintable(QString::number(i)));
        }
    }
    void aServerThatWasKilledForgetsNoPost_data() { networks(); }
    void aServerThatWasKilledForgetsNoPost()
    {
        QFETCH(QString, network);
        Net net(network);
        QVERIFY(net.start());
        QVERIFY(net.setFault(u"accept-drop"_s));
        const Publication before = net.relayNumber(1000);
        QCOMPARE(QCoro::waitFor(net.connector().publish(before)).error().code,
            ErrorCode::OutcomeUnknown);
        net.kill();
        QVERIFY(net.start());
        // Sent again all the same, as no outbox would: each network knows it for a repeat.
        QCoro::waitFor(net.connector().publish(net.relayNumber(1000)));
        QCOMPARE(net.ledger().value(1000), 1);
    }

private:
    static void networks()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<bool>("canLook");
        QTest::newRow("Mastodon") << u"mastodon"_s << true;
        // Each post that is read is paid for: behind the newest few, the person is asked.
        QTest::newRow("X") << u"x"_s << false;
        QTest::newRow("LinkedIn") << u"linkedin"_s << false;
    }
};

QTEST_GUILESS_MAIN(tst_FakeNets)
#include "tst_fakenets.moc"
