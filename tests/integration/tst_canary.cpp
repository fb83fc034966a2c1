// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A network's token is looked for wherever it must not be: in the profile's files, in what the
// program says, in every byte between it and relaisd, in relaisd's files and log. It may be in the
// keychain and in what goes to the network itself. Against a fake Mastodon.

#include "tests/support/backendprocess.h"
#include "tests/support/cli.h"
#include "tests/support/fakemastodon.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

//! Passes bytes on to another port and keeps them.
class Recorder final {
public:
    explicit Recorder(quint16 upstream)
        : m_upstream(upstream)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                pass(client);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray seen() const { return m_seen; }

private:
    void pass(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_upstream);
        const auto copy = [this](QTcpSocket *from, QTcpSocket *to) {
            const QByteArray bytes = from->readAll();
            m_seen += bytes;
            to->write(bytes);
        };
        QObject::connect(client, &QTcpSocket::readyRead, server,
            [copy, client, server] { copy(client, server); });
        QObject::connect(server, &QTcpSocket::readyRead, client,
            [copy, client, server] { copy(server, client); });
        QObject::connect(
            server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
    QTcpServer m_server;
    quint16 m_upstream;
    QByteArray m_seen;
};

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

//! The files of a folder that hold one of the words, in clear or in base64.
QStringList filesWith(const QString &folder, const QList<QByteArray> &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &word : words) {
            if (bytes.contains(word) || bytes.contains(word.toBase64().chopped(4)))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

class tst_Canary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsNowhereButInTheKeychain();
};

void tst_Canary::aTokenIsNowhereButInTheKeychain()
{
    BackendProcess backend;
    const QJsonObject invitations = backend.loadSample();
    QVERIFY(backend.start());
    Servers servers(quint16(backend.url().port()));
    const Cli cli;
    QByteArray said;
    const auto run = [&](const QStringList &arguments) {
        const CliResult result = cli.run(arguments);
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
    run({ u"export"_s, exported });

    servers.collect();
    QCOMPARE(servers.posts(), 1);
    const QList<QByteArray> secrets = servers.secrets();
    QVERIFY(secrets.size() >= 2); // the token and the installation's own client secret
    QVERIFY(servers.traffic().contains("/v1/")); // it went through the recorder
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() >= 16);
        QVERIFY(!servers.traffic().contains(secret));
        QVERIFY(!said.contains(secret));
        QVERIFY(!backend.log().contains(secret));
    }
    QCOMPARE(filesWith(cli.profile(), secrets), QStringList());
    QCOMPARE(filesWith(backend.dataFolder(), secrets), QStringList());
}

QTEST_GUILESS_MAIN(tst_Canary)
#include "tst_canary.moc"
