// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"
#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace Relais::Backend {

//! What a client may cost. Every time is absolute: a byte a second does not prolong it.
struct HttpLimits {
    std::size_t headerBytes = 8 * 1024;
    std::size_t unaskedBody = 64 * 1024; //!< a longer one is read once its head was admitted
    std::chrono::milliseconds header { 10'000 }; //!< first byte to end of header
    std::chrono::milliseconds body { 30'000 };
    std::chrono::milliseconds write { 30'000 };
    std::chrono::milliseconds idle { 60'000 }; //!< between two requests
    std::chrono::milliseconds linger { 2'000 }; //!< reads on after a refusal, so that it arrives
    std::chrono::milliseconds farewell { 250 }; //!< idle connections stay so long at the end
    std::chrono::milliseconds drain { 10'000 };
    std::chrono::milliseconds sweep { 250 }; //!< how often the times above are looked at
    //! Of bodies that are here and not answered, of all clients together: who need not be signed in
    //! to send those that nobody asks about.
    std::size_t bodyBytes = 256 * 1024 * 1024;
    //! The share of one address, so that no stranger has all of it. Proxies have none.
    std::size_t bodyBytesPerAddress = 64 * 1024 * 1024;
    std::size_t connections = 20'000;
    std::size_t connectionsPerAddress = 1'024; //!< an office may share one; IPv6 counts by /64
};

//! What a server counted since its start. Any thread.
struct HttpCounters {
    std::atomic<qint64> open { 0 };
    std::atomic<quint64> accepted { 0 };
    std::atomic<quint64> turnedAway { 0 }; //!< beyond the limits of connections
    std::atomic<quint64> late { 0 }; //!< closed at a deadline; idle ones included
    //! Requests that no handler saw, by status − 400.
    std::array<std::atomic<quint64>, 200> refused {};

    void countRefusal(int status)
    {
        if (status >= 400 && status < 600)
            refused[static_cast<std::size_t>(status - 400)].fetch_add(1);
    }
};

//! PEM files; an empty certificate means: in clear.
struct TlsFiles {
    QString certificate; //!< with its chain
    QString key;
};

//! What RequestHandler::admit answers to let the body come: 100 Continue.
inline Response bodyMayCome()
{
    Response response;
    response.status = 100;
    return response;
}

//! Hands the answer in: once, from any thread, before the server is destroyed.
using Reply = std::function<void(Response)>;

//! Requests a minute, 0 for no limit; each may use a minute's worth at once.
struct RateLimits {
    int perCaller = 600; //!< who is signed in
    int perAddress = 6'000; //!< who is not; IPv6 counts by /64
    //! A token of the company's directory, which speaks for everybody: Entra ID asks for 25 a
    //! second.
    int perDirectory = 3'000;
};

//! What stands behind the server; called on its thread and must not block.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    //! Bytes of body to accept; path is as sent, without the query.
    virtual qint64 bodyLimit(const QByteArray &method, const QByteArray &path) const = 0;
    //! Asked before a long body is read (HttpLimits::unaskedBody), with the head alone, and answers
    //! as handle does: bodyMayCome, or what the connection ends with. handle is given the whole of
    //! it with Request::admitted.
    virtual std::optional<Response> admit(Request head, Reply reply) = 0;
    //! What stands in the place of a refusal that the server makes by itself, once it knows what
    //! was asked for; head may be cut short.
    virtual Response refused(const Request & /*head*/, const Response &problem) const
    {
        return problem;
    }
    //! The answer, or nothing and reply is called later.
    virtual std::optional<Response> handle(Request request, Reply reply) = 0;
};

//! HTTP/1.1 over Boost.Asio on one thread of its own, Boost.Beast being the parser alone. Refuses
//! by itself whatever is malformed, too large or too slow.
class HttpServer final {
    Q_DISABLE_COPY_MOVE(HttpServer)
public:
    struct Options {
        QString address = QStringLiteral("127.0.0.1");
        quint16 port = 0; //!< 0: any free one
        HttpLimits limits {};
        //! Addresses and networks whose X-Forwarded-For is believed.
        QStringList trustedProxies {};
        TlsFiles tls {};
        //! Browsers reach us by https only, be it through a proxy; set by tls.
        bool https = false;
        RateLimits rates {};
    };

    HttpServer(Options options, RequestHandler &handler);
    ~HttpServer();

    //! Listens and serves; answers the port. InvalidInput for a wrong address, proxy or TLS file.
    Result<quint16> start();
    //! Reads the TLS files anew, for connections to come; the old ones stay in use on an error.
    Result<void> reloadTls();
    const HttpCounters &counters() const;
    //! Stops accepting, closes what is idle, finishes what runs within limits.drain. Blocks.
    void drain();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Relais::Backend
