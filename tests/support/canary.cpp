// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/canary.h"

#include "tests/support/postgrescluster.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Relais::Test {

Recorder::Recorder(quint16 upstream)
    : m_upstream(upstream)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            pass(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

void Recorder::pass(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, m_upstream);
    const auto keep = [this](const QByteArray &bytes, QTcpSocket *to) {
        m_seen += bytes;
        to->write(bytes);
    };
    QObject::connect(client, &QTcpSocket::readyRead, server, [keep, client, server] {
        QByteArray asked = client->readAll();
        asked.replace("\r\nAccept-Encoding:", "\r\nX-Encoding:");
        keep(asked, server);
    });
    QObject::connect(server, &QTcpSocket::readyRead, client,
        [keep, client, server] { keep(server->readAll(), client); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

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

QStringList keptByRelaisd(const BackendProcess &backend, const QList<QByteArray> &words)
{
    QStringList found = filesWith(backend.dataFolder(), words);
    const QString server = qEnvironmentVariable("RELAIS_TEST_POSTGRESQL");
    if (server.isEmpty())
        return found;
    const QByteArray dump = postgresProgram(u"pg_dump"_s, { server }).value_or(QByteArray());
    if (!dump.contains("COPY ") || !dump.contains(".lent_picture "))
        qFatal("no dump of the database");
    for (const QByteArray &word : words) {
        if (dump.contains(word) || dump.contains(word.toBase64().chopped(4))
            || dump.contains(word.toHex()))
            found.append(u"pg_dump"_s);
    }
    return found;
}

} // namespace Relais::Test
