// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpserver.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

struct Identity {
    QByteArray certificate;
    QByteArray key;
};

const Identity &identity()
{
    static const Identity made = [] {
        const QTemporaryDir dir;
        QProcess::execute(u"openssl"_s,
            { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s,
                u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s,
                u"-keyout"_s, dir.filePath(u"key.pem"_s), u"-out"_s, dir.filePath(u"cert.pem"_s) });
        QFile certificate(dir.filePath(u"cert.pem"_s));
        QFile key(dir.filePath(u"key.pem"_s));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("openssl made no certificate");
        return Identity { certificate.readAll(), key.readAll() };
    }();
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
    : m_handler(std::move(handler))
    , m_tls(transport == Transport::Tls)
{
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.setLocalCertificate(QSslCertificate(identity().certificate));
        ssl.setPrivateKey(QSslKey(identity().key, QSsl::Ec));
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
    return identity().certificate;
}

} // namespace Relais::Test
