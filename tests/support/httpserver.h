// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serveridentity.h"

#include <QDateTime>
#include <QHash>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace Relais::Test {

struct ServerRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    int onConnection = 0; //!< 1 for the first request of its connection
    QByteArray target {}; //!< path and query as they were sent
};

//! What the server does with a request; a bad server is made of these.
struct ServerAnswer {
    enum class Then { KeepAlive, Close };
    int status = 200;
    QByteArray body {};
    QList<QPair<QByteArray, QByteArray>> headers {};
    Then then = Then::KeepAlive;
    qint64 cutAfter = -1; //!< sends this many bytes of the whole answer, then closes
    QByteArray raw {}; //!< sent as it is instead of all the above; then closes
    int delayMs = 0;
    bool never = false; //!< holds the connection and says nothing
};

ServerAnswer jsonAnswer(int status, const QByteArray &json);

//! The Date of an answer given at this moment.
QPair<QByteArray, QByteArray> dateHeader(const QDateTime &now);

//! A small real HTTP/1.1 server on 127.0.0.1 for tests, in the thread that made it. It reads the
//! whole request before it does anything, so that a ledger in the handler counts deliveries.
class HttpServer final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)
public:
    using Handler = std::function<ServerAnswer(const ServerRequest &)>;
    enum class Transport { Plain, Tls };
    explicit HttpServer(Handler handler, Transport transport = Transport::Plain, quint16 port = 0);
    HttpServer(Handler handler, const ServerIdentity &identity); //!< through TLS, as that one

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &path = {}) const;
    int connections() const { return m_connections; }

private:
    HttpServer(Handler handler, const ServerIdentity *identity, quint16 port);
    void serve(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    int m_connections = 0;
    bool m_tls = false;
};

//! A self-signed certificate for 127.0.0.1 and localhost, made by openssl once a run; PEM.
QByteArray testCertificate();

} // namespace Relais::Test
