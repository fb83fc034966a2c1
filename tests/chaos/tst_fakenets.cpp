// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Mastodon connector against fakenets, a process with a ledger on disk: whatever goes wrong
// with a send, looking up before each retry leaves every relay in the ledger exactly once.

#include "core/net/httpclient.h"
#include "core/networks/api.h"
#include "core/networks/mastodon/mastodonconnector.h"
#include "core/networks/mastodon/mastodonsecret.h"

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

} // namespace

class tst_FakeNets : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_process;
    Account m_account;
    QByteArray m_secret;
    HttpClient m_http;

    bool start()
    {
        m_process.start(QStringLiteral(RELAIS_FAKENETS),
            { u"--ledger"_s, m_dir.filePath(u"ledger"_s), u"--token"_s, u"t0"_s });
        if (!m_process.waitForReadyRead(5000))
            return false;
        const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
        m_account.server = QUrl(said["url"_L1].toString());
        m_account.remoteId = said["accountId"_L1].toString();
        m_secret = MastodonSecret { said["token"_L1].toString(), {}, {} }.toBytes();
        return m_account.server.isValid();
    }
    void killAndStart()
    {
        m_process.kill();
        QVERIFY(m_process.waitForFinished(5000));
        QVERIFY(start());
    }
    void setFault(const QString &fault)
    {
        const QJsonObject body { { u"faults"_s, QJsonArray { fault } } };
        QVERIFY(QCoro::waitFor(fetchObject(
            &m_http, jsonPost(endpoint(m_account.server, u"/_control/faults"_s), body))));
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
    QHash<QString, int> ledger() const
    {
        QHash<QString, int> deliveries;
        QFile file(m_dir.filePath(u"ledger"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            ++deliveries[line["status"_L1].toString().section(u' ', 1, 1)];
        }
        return deliveries;
    }
    // What the outbox does, without its waiting: never sends again what may be out.
    bool settle(MastodonConnector &connector, const Publication &publication)
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            const auto post = QCoro::waitFor(connector.publish(publication));
            if (post)
                return true;
            if (post.error().code != ErrorCode::OutcomeUnknown)
                continue;
            const auto found = QCoro::waitFor(connector.lookUp(publication));
            if (found && found->lookup == Lookup::Found)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(start()); }
    void cleanupTestCase()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    void everyRelayIsInTheLedgerExactlyOnce()
    {
        MastodonConnector connector(m_http);
        constexpr int relays = 200;
        for (int i = 0; i < relays; ++i) {
            setFault(QString::fromLatin1(faults[static_cast<size_t>(i) % faults.size()]));
            QVERIFY2(settle(connector, relayNumber(i)), qPrintable(QString::number(i)));
        }
        const QHash<QString, int> deliveries = ledger();
        QCOMPARE(deliveries.size(), relays);
        for (const int count : deliveries)
            QCOMPARE(count, 1);
    }
    void aServerThatWasKilledForgetsNoPost()
    {
        MastodonConnector connector(m_http);
        setFault(u"accept-drop"_s);
        const Publication before = relayNumber(1000);
        QCOMPARE(QCoro::waitFor(connector.publish(before)).error().code, ErrorCode::OutcomeUnknown);
        killAndStart();
        Publication again = relayNumber(1000);
        QVERIFY(settle(connector, again));
        QCOMPARE(ledger().value(u"1000"_s), 1);
    }
};

QTEST_GUILESS_MAIN(tst_FakeNets)
#include "tst_fakenets.moc"
