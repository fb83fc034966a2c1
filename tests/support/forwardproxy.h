// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QTcpServer>

class QTcpSocket;

namespace Relais::Test {

//! A small real forward proxy on 127.0.0.1, in the thread that made it: CONNECT (RFC 9110 §9.3.6)
//! and the absolute form (RFC 9112 §3.2.2). Its own resolver finds every name at 127.0.0.1.
class ForwardProxy final {
    Q_DISABLE_COPY_MOVE(ForwardProxy)
public:
    ForwardProxy();
    ~ForwardProxy() = default;

    quint16 port() const { return m_server.serverPort(); }
    QString address() const; //!< "http://127.0.0.1:port"

    //! From now on whoever does not present it ("user:password", Basic) reads 407.
    void want(const QByteArray &login) { m_wanted = "Basic " + login.toBase64(); }

    int refused = 0; //!< for their login
    QByteArrayList asked; //!< "GET http://news.example:8080/feed", "CONNECT news.example:443"

private:
    void take(QTcpSocket *client);
    //! Whether it was for want of the login.
    bool refuses(QTcpSocket *client, const QByteArray &presented);
    void forward(QTcpSocket *client, const QByteArray &sent);

    QByteArray m_wanted; //!< what Proxy-Authorization has to be; empty: nothing is wanted
    QTcpServer m_server;
};

} // namespace Relais::Test
