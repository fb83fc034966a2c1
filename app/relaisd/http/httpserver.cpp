// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/httpserver.h"

#include "app/relaisd/http/net/connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <thread>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Beyond as many who are turned away at once, the rest may miss why.
constexpr std::size_t mostTurnedAway = 256;

// Closing while the client still sends would reset the connection and take the answer with it.
Async<void> readOn(Shared &shared, std::shared_ptr<tcp::socket> socket)
{
    asio::steady_timer end(shared.io, shared.limits().linger);
    end.async_wait([socket](const error_code &stopped) {
        error_code ignored;
        if (!stopped)
            socket->close(ignored);
    });
    for (;;) {
        const auto [waited] = co_await socket->async_wait(tcp::socket::wait_read, asTuple);
        if (waited)
            break;
        error_code error;
        socket->read_some(asio::buffer(shared.scratch), error);
        if (error && error != asio::error::would_block && error != asio::error::try_again)
            break;
    }
    --shared.turnedAway;
}

// Whoever begins TLS would not understand an answer in clear.
void turnAway(Shared &shared, tcp::socket socket)
{
    shared.counters.turnedAway.fetch_add(1);
    if (shared.tls)
        return;
    Response busy = problemResponse({ 503, u"connections-exhausted"_s, {}, 5 });
    const std::string text = answerHead(busy, false, false) + busy.body.toStdString();
    error_code error;
    socket.write_some(asio::buffer(text), error);
    socket.shutdown(tcp::socket::shutdown_send, error);
    if (error || shared.turnedAway >= mostTurnedAway)
        return;
    ++shared.turnedAway;
    auto leaving = std::make_shared<tcp::socket>(std::move(socket));
    asio::co_spawn(shared.io, readOn(shared, std::move(leaving)), asio::detached);
}

void admit(Shared &shared, tcp::socket socket)
{
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error)
        return;
    socket.non_blocking(true, error);
    socket.set_option(tcp::no_delay(true), error);
    const std::string key = addressKey(remote.address());
    const auto known = shared.perAddress.find(key);
    const bool full = shared.connections.size() >= shared.limits().connections
        || (known != shared.perAddress.end()
            && known->second >= shared.limits().connectionsPerAddress);
    if (full) {
        turnAway(shared, std::move(socket));
        return;
    }
    shared.counters.accepted.fetch_add(1);
    std::unique_ptr<Stream> stream;
    if (shared.tls)
        stream = std::make_unique<TlsStream>(std::move(socket), *shared.tls);
    else
        stream = std::make_unique<PlainStream>(std::move(socket), shared.scratch);
    auto connection = std::make_shared<Connection>(shared, std::move(stream), remote.address());
    asio::co_spawn(shared.io, Connection::run(std::move(connection)), asio::detached);
}

Async<void> acceptAll(Shared &shared)
{
    while (shared.acceptor.is_open()) {
        auto [error, socket] = co_await shared.acceptor.async_accept(asTuple);
        if (!error) {
            admit(shared, std::move(socket));
        } else if (shared.acceptor.is_open()) {
            // Out of descriptors or memory: others may leave meanwhile.
            asio::steady_timer pause(shared.io, std::chrono::milliseconds(100));
            co_await pause.async_wait(asTuple);
        }
    }
}

Async<void> closeTheLate(Shared &shared)
{
    for (;;) {
        shared.sweepTimer.expires_after(shared.limits().sweep);
        co_await shared.sweepTimer.async_wait(asTuple);
        const auto now = Steady::now();
        for (Connection *connection : shared.connections) {
            if (!connection->isLate(now))
                continue;
            shared.counters.late.fetch_add(1);
            connection->expire();
        }
    }
}

// Closing only cancels what a connection waits for; it leaves the set later, on its own.
void closeTheIdle(Shared &shared)
{
    for (Connection *connection : shared.connections) {
        if (connection->isIdle())
            connection->close();
    }
}

// Whom the kernel took in for us it resets when we stop listening, and a proxy sends no POST anew.
// As many as may wait there: those who come meanwhile must not keep us from ending.
void admitTheWaiting(Shared &shared)
{
    error_code error;
    shared.acceptor.non_blocking(true, error);
    for (int i = 0; !error && i < asio::socket_base::max_listen_connections; ++i) {
        tcp::socket socket = shared.acceptor.accept(error);
        if (!error)
            admit(shared, std::move(socket));
    }
}

// Who keeps a connection open may be sending a request at this moment: for a short while each is
// still answered, and told to come back elsewhere, before the rest is closed.
void beginDrain(Shared &shared)
{
    shared.draining = true;
    admitTheWaiting(shared);
    error_code ignored;
    shared.acceptor.close(ignored);
    if (shared.connections.empty()) {
        shared.io.stop();
        return;
    }
    shared.drainTimer.expires_after(shared.limits().farewell);
    shared.drainTimer.async_wait([&shared](const error_code &) {
        closeTheIdle(shared);
        shared.drainTimer.expires_after(shared.limits().drain);
        shared.drainTimer.async_wait([&shared](const error_code &error) {
            if (!error)
                shared.io.stop();
        });
    });
}

Result<void> listenOn(Shared &shared)
{
    error_code error;
    const auto address = asio::ip::make_address(shared.options.address.toStdString(), error);
    if (error)
        return fail(ErrorCode::InvalidInput, u"not an address: "_s + shared.options.address);
    const tcp::endpoint endpoint(address, shared.options.port);
    shared.acceptor.open(endpoint.protocol(), error);
    if (!error)
        shared.acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        shared.acceptor.bind(endpoint, error);
    if (!error)
        shared.acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorCode::Network,
            u"cannot listen on %1 port %2: %3"_s.arg(shared.options.address,
                QString::number(shared.options.port), QString::fromStdString(error.message())));
    return {};
}

} // namespace

class HttpServer::Private final {
public:
    Private(Options options, RequestHandler &handler)
        : shared { std::move(options), handler, counters }
    {
    }

    Result<void> useTls()
    {
        const TlsFiles &files = shared.options.tls;
        if (files.certificate.isEmpty())
            return {};
        auto context = tlsContext(files.certificate, files.key);
        if (!context)
            return fail(context.error());
        shared.options.https = true;
        shared.tls = std::move(*context);
        return {};
    }

    HttpCounters counters;
    Shared shared;
    std::thread thread;
};

HttpServer::HttpServer(Options options, RequestHandler &handler)
    : d(std::make_unique<Private>(std::move(options), handler))
{
}

HttpServer::~HttpServer()
{
    drain();
}

Result<quint16> HttpServer::start()
{
    auto proxies = TrustedProxies::from(d->shared.options.trustedProxies);
    if (!proxies)
        return fail(proxies.error());
    d->shared.proxies = std::move(*proxies);
    if (const auto secured = d->useTls(); !secured)
        return fail(secured.error());
    if (const auto listening = listenOn(d->shared); !listening)
        return fail(listening.error());
    const quint16 port = d->shared.acceptor.local_endpoint().port();
    asio::co_spawn(d->shared.io, acceptAll(d->shared), asio::detached);
    asio::co_spawn(d->shared.io, closeTheLate(d->shared), asio::detached);
    d->thread = std::thread([this] { d->shared.io.run(); });
    return port;
}

Result<void> HttpServer::reloadTls()
{
    const TlsFiles &files = d->shared.options.tls;
    if (files.certificate.isEmpty())
        return {};
    auto context = tlsContext(files.certificate, files.key);
    if (!context)
        return fail(context.error());
    asio::post(d->shared.io,
        [this, context = std::move(*context)]() mutable { d->shared.tls = std::move(context); });
    return {};
}

const HttpCounters &HttpServer::counters() const
{
    return d->counters;
}

void HttpServer::drain()
{
    if (!d->thread.joinable())
        return;
    asio::post(d->shared.io, [this] { beginDrain(d->shared); });
    d->thread.join();
}

} // namespace Relais::Backend
