// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/chaos/badproxy.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Chaos {

namespace {

// The whole request when buffer holds it: head, and as much body as Content-Length says.
std::optional<QByteArray> wholeRequest(const QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    qsizetype length = 0;
    for (const QByteArray &line : buffer.left(headEnd).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype whole = headEnd + 4 + length;
    return buffer.size() >= whole ? std::optional(buffer.left(whole)) : std::nullopt;
}

// The same request, but the server ends the connection after its answer: its end is then plain.
QByteArray closing(const QByteArray &request, bool uncompressed)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    QByteArrayList lines;
    for (const QByteArray &line : request.left(headEnd).split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (name != "connection" && !(uncompressed && name == "accept-encoding"))
            lines.append(line.trimmed());
    }
    lines.append("Connection: close");
    return lines.join("\r\n") + request.mid(headEnd);
}

} // namespace

BadProxy::BadProxy(QUrl upstream, Script script, QObject *parent)
    : QObject(parent)
    , m_upstream(std::move(upstream))
    , m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &BadProxy::accept);
    m_server.listen(QHostAddress::LocalHost, 0);
}

QUrl BadProxy::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    return url;
}

void BadProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(
            client, &QTcpSocket::readyRead, this, [this, client, buffer = QByteArray()]() mutable {
                buffer += client->readAll();
                if (const std::optional<QByteArray> request = wholeRequest(buffer)) {
                    buffer.clear();
                    handle(client, *request);
                }
            });
    }
}

void BadProxy::handle(QTcpSocket *client, const QByteArray &request)
{
    const Fault fault = m_script(++m_requests, request.left(request.indexOf("\r\n")));
    if (fault.kind != Fault::Kind::None)
        ++m_faults;
    if (fault.kind == Fault::Kind::DropRequest) {
        client->abort();
        return;
    }
    const QByteArray once = closing(request, m_speaksAsUpstream);
    const auto answered = [this, client = QPointer(client), fault](const QByteArray &bytes) {
        if (client)
            answer(client, bytes, fault);
    };
    if (fault.kind == Fault::Kind::DoubleRequest)
        forward(once, [this, once, answered](const QByteArray &) { forward(once, answered); });
    else
        forward(once, answered);
}

void BadProxy::forward(const QByteArray &request, const std::function<void(QByteArray)> &answered)
{
    auto *server = new QTcpSocket(this);
    connect(server, &QTcpSocket::connected, server, [server, request] { server->write(request); });
    connect(server, &QTcpSocket::errorOccurred, server, [server, answered] {
        answered(server->readAll());
        server->deleteLater();
    });
    server->connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port(80)));
}

void BadProxy::answer(QTcpSocket *client, QByteArray bytes, const Fault &fault)
{
    if (fault.kind == Fault::Kind::DropAnswer) {
        client->abort();
        return;
    }
    if (m_speaksAsUpstream) { // ports of one length: no length changes
        const QByteArray theirs = QByteArray::number(m_upstream.port()).prepend(':');
        const QByteArray ours = QByteArray::number(m_server.serverPort()).prepend(':');
        bytes.replace(theirs, ours);
    }
    if (fault.kind == Fault::Kind::TruncateAnswer)
        bytes.truncate(bytes.size() / 2);
    const int delay = fault.kind == Fault::Kind::DelayAnswer ? fault.delayMs : 0;
    QTimer::singleShot(delay, client, [client, bytes] {
        client->write(bytes);
        client->disconnectFromHost();
    });
}

} // namespace Relais::Chaos
