// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/httpserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

#include <future>
#include <thread>
#include <vector>

#include <sys/socket.h>

namespace Relais::Test {

inline constexpr int patience = 20'000; // ms; only ever reached by a failure

inline QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

//! A self-signed certificate for 127.0.0.1 in files.
class Identity final {
public:
    explicit Identity(const QString &name = QStringLiteral("127.0.0.1"))
    {
        QProcess::execute(QStringLiteral("openssl"),
            { QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QString(QStringLiteral("/CN=") + name), QStringLiteral("-addext"),
                QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                files().key, QStringLiteral("-out"), files().certificate });
    }
    Backend::TlsFiles files() const
    {
        return { m_folder.filePath(QStringLiteral("cert.pem")),
            m_folder.filePath(QStringLiteral("key.pem")) };
    }

private:
    QTemporaryDir m_folder;
};

//! A client without manners, in clear or through TLS.
class Raw final {
public:
    explicit Raw(quint16 port, bool tls = false)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (tls) {
            m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            m_socket.waitForEncrypted(patience);
        } else {
            m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            m_socket.waitForConnected(patience);
        }
    }
    Raw &send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
        return *this;
    }
    //! Everything until the server closes.
    QByteArray untilClosed(int milliseconds = patience)
    {
        QElapsedTimer timer;
        timer.start();
        QByteArray all;
        while (m_socket.state() == QTcpSocket::ConnectedState && timer.elapsed() < milliseconds) {
            m_socket.waitForReadyRead(20);
            all += m_socket.readAll();
        }
        return all + m_socket.readAll();
    }
    //! Until the bytes hold text n times.
    QByteArray until(const QByteArray &text, int times = 1)
    {
        QByteArray all = m_socket.readAll();
        while (all.count(text) < times && m_socket.waitForReadyRead(patience))
            all += m_socket.readAll();
        return all;
    }
    bool isOpen()
    {
        m_socket.waitForReadyRead(10);
        return m_socket.state() == QTcpSocket::ConnectedState;
    }
    void halfClose() { ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR); }
    QSslSocket &socket() { return m_socket; }

private:
    QSslSocket m_socket;
};

//! Answers what it was asked: "/slow" from another thread after a while, "/hold" once it is let go
//! and nothing else meanwhile, the rest at once.
//! Nobody may send a long body to "/barred…"; what ends in "-late" is admitted or not after a
//! while.
class Echo final : public Backend::RequestHandler {
public:
    static constexpr qint64 limit = 1000;

    ~Echo() override
    {
        for (std::thread &worker : m_workers)
            worker.join();
    }
    qint64 bodyLimit(const QByteArray &, const QByteArray &) const override { return limit; }
    std::optional<Backend::Response> admit(Backend::Request head, Backend::Reply reply) override
    {
        ++asked;
        Backend::Response answer = Backend::bodyMayCome();
        if (head.path.startsWith(QStringLiteral("/barred")))
            answer = Backend::problemResponse({ 403, QStringLiteral("barred"), {}, 0 });
        if (!head.path.endsWith(QStringLiteral("-late")))
            return answer;
        m_workers.emplace_back([answer, reply] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            reply(answer);
        });
        return std::nullopt;
    }
    //! "/page" is for people.
    Backend::Response refused(
        const Backend::Request &head, const Backend::Response &problem) const override
    {
        Backend::Response page = problem;
        if (head.path == QStringLiteral("/page"))
            page.body = "a page in " + head.header("accept-language");
        return page;
    }
    std::optional<Backend::Response> handle(Backend::Request request, Backend::Reply reply) override
    {
        ++handled;
        Backend::Response response;
        response.contentType = "text/plain";
        response.body = request.method + ' ' + request.path.toLatin1() + ' ' + request.body;
        if (request.path == QStringLiteral("/peer"))
            response.body = request.peer.toLatin1();
        if (request.path == QStringLiteral("/large"))
            response.body = QByteArray(3'000'000, 'x') + "end";
        if (request.path == QStringLiteral("/hold"))
            m_letGo.wait_for(std::chrono::milliseconds(patience));
        if (request.path != QStringLiteral("/slow"))
            return response;
        m_workers.emplace_back([response, reply] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            reply(response);
        });
        return std::nullopt;
    }
    std::atomic<int> asked { 0 }; //!< for a long body
    std::atomic<int> handled { 0 };
    std::promise<void> letGo;

private:
    const std::future<void> m_letGo = letGo.get_future();
    std::vector<std::thread> m_workers;
};

inline Backend::HttpLimits shortLimits()
{
    using namespace std::chrono_literals;
    Backend::HttpLimits limits;
    limits.header = 300ms;
    limits.body = 300ms;
    limits.idle = 400ms;
    limits.linger = 300ms;
    limits.farewell = 100ms;
    limits.drain = 2000ms;
    limits.sweep = 20ms;
    return limits;
}

struct Served {
    explicit Served(Backend::HttpLimits limits = shortLimits(), QStringList proxies = {},
        Backend::TlsFiles tls = {})
        : server({ QStringLiteral("127.0.0.1"), 0, limits, std::move(proxies), std::move(tls) },
              handler)
    {
        port = server.start().value_or(0);
    }
    Echo handler;
    Backend::HttpServer server;
    quint16 port = 0;
};

} // namespace Relais::Test
