// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/forwardproxy.h"

#include <QTcpSocket>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

// A header for the proxy alone (RFC 9110 §11.7.2) goes no further.
QByteArray takenOff(QByteArray &head, const QByteArray &name)
{
    const QByteArray before = "\r\n" + name + ": ";
    const qsizetype at = head.toLower().indexOf(before);
    if (at < 0)
        return {};
    const qsizetype from = at + before.size();
    const qsizetype end = head.indexOf("\r\n", from);
    const QByteArray value = head.mid(from, end - from);
    head.remove(at, end - at);
    return value;
}

} // namespace

ForwardProxy::ForwardProxy()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            take(client);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString ForwardProxy::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

void ForwardProxy::take(QTcpSocket *client)
{
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    const auto head = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
        *head += client->readAll();
        if (!head->contains("\r\n\r\n"))
            return;
        QByteArray sent = *head;
        QObject::disconnect(client, &QTcpSocket::readyRead, client, nullptr);
        const QByteArray presented = takenOff(sent, "proxy-authorization");
        if (!refuses(client, presented))
            forward(client, sent);
    });
}

bool ForwardProxy::refuses(QTcpSocket *client, const QByteArray &presented)
{
    if (m_wanted.isEmpty() || presented == m_wanted)
        return false;
    ++refused;
    client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                  "Proxy-Authenticate: Basic realm=\"the way out\"\r\n"
                  "Content-Length: 0\r\nProxy-Connection: close\r\nConnection: close\r\n\r\n");
    client->disconnectFromHost();
    return true;
}

void ForwardProxy::forward(QTcpSocket *client, const QByteArray &sent)
{
    const QByteArrayList words = sent.left(sent.indexOf("\r\n")).split(' ');
    const QByteArray method = words.value(0);
    const QByteArray target = words.value(1);
    asked.append(QByteArray(method + ' ' + target));
    const bool tunnels = method == "CONNECT";
    const QUrl url = QUrl::fromEncoded(tunnels ? QByteArray("http://" + target) : target);
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const QByteArray rest = sent.mid(method.size() + 1 + target.size());

    auto *server = new QTcpSocket(client);
    QObject::connect(
        server, &QTcpSocket::connected, client, [client, server, tunnels, method, path, rest] {
            if (tunnels)
                client->write("HTTP/1.1 200 Connection established\r\n\r\n");
            else
                server->write(QByteArray(method + ' ' + path + rest));
            // What came meanwhile goes after it.
            const auto onwards = [client, server] { server->write(client->readAll()); };
            QObject::connect(client, &QTcpSocket::readyRead, server, onwards);
            onwards();
        });
    QObject::connect(server, &QTcpSocket::readyRead, client,
        [client, server] { client->write(server->readAll()); });
    QObject::connect(
        server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(
        client, &QTcpSocket::disconnected, server, [server] { server->disconnectFromHost(); });
    server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(url.port()));
}

} // namespace Relais::Test
