// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpserver.h"

#include <QLocale>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

const ServerIdentity &usualIdentity()
{
    static const ServerIdentity made =
        newIdentity(u"IP:127.0.0.1,DNS:localhost"_s, QDate(2020, 1, 1), QDate(2049, 12, 31));
    return made;
}

QByteArray written(const ServerAnswer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    if (answer.then == ServerAnswer::Then::Close)
        text += "Connection: close\r\n";
    if (answer.status != 204 && answer.status != 304)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return text + "\r\n" + answer.body;
}

void say(QTcpSocket *socket, const ServerAnswer &answer)
{
    if (!answer.raw.isEmpty()) {
        socket->write(answer.raw);
        socket->disconnectFromHost();
        return;
    }
    const QByteArray text = written(answer);
    socket->write(answer.cutAfter < 0 ? text : text.left(answer.cutAfter));
    if (answer.cutAfter >= 0 || answer.then == ServerAnswer::Then::Close)
        socket->disconnectFromHost();
}

// Takes one whole request out of the buffer, or nothing when it is not there yet.
std::optional<ServerRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    ServerRequest request;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toInt();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    const QUrl target = QUrl::fromEncoded(start.value(1));
    request.method = start.value(0);
    request.target = start.value(1);
    request.path = target.path();
    request.query = QUrlQuery(target);
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

} // namespace

QPair<QByteArray, QByteArray> dateHeader(const QDateTime &now)
{
    const QString date =
        QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return { "Date", date.toLatin1() };
}

ServerAnswer jsonAnswer(int status, const QByteArray &json)
{
    return {
        .status = status, .body = json, .headers = { { "Content-Type", "application/json" } }
    };
}

HttpServer::HttpServer(Handler handler, Transport transport, quint16 port)
    : HttpServer(std::move(handler), transport == Transport::Tls ? &usualIdentity() : nullptr, port)
{
}

HttpServer::HttpServer(Handler handler, const ServerIdentity &identity)
    : HttpServer(std::move(handler), &identity, 0)
{
}

HttpServer::HttpServer(Handler handler, const ServerIdentity *identity, quint16 port)
    : m_handler(std::move(handler))
    , m_tls(identity != nullptr)
{
    if (identity) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.setLocalCertificate(QSslCertificate(identity->certificate));
        ssl.setPrivateKey(QSslKey(identity->key, QSsl::Ec));
        server->setSslConfiguration(ssl);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    m_server->setListenBacklogSize(512);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("no port to listen on");
}

QUrl HttpServer::url(const QString &path) const
{
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port()).arg(path));
}

void HttpServer::serve(QTcpSocket *socket)
{
    ++m_connections;
    auto buffer = std::make_shared<QByteArray>();
    auto count = std::make_shared<int>(0);
    const auto read = [this, socket, buffer, count] {
        *buffer += socket->readAll();
        while (std::optional<ServerRequest> request = takeRequest(*buffer)) {
            request->onConnection = ++*count;
            const ServerAnswer answer = m_handler(*request);
            if (answer.never)
                continue;
            if (answer.delayMs > 0)
                QTimer::singleShot(
                    answer.delayMs, socket, [socket, answer] { say(socket, answer); });
            else
                say(socket, answer);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

QByteArray testCertificate()
{
    return usualIdentity().certificate;
}

} // namespace Relais::Test
