// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/httpserver.h"

#include "app/relaisd/http/answerhead.h"
#include "app/relaisd/http/beasttypes.h"
#include "app/relaisd/http/requestcheck.h"
#include "core/base/log.h"

#define BOOST_ASIO_NO_DEPRECATED
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Steady = std::chrono::steady_clock;
using Parser = http::request_parser<http::string_body>;
template <typename T>
using Async = asio::awaitable<T>;

constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t readBytes = 64 * 1024;
constexpr std::string_view continueLine = "HTTP/1.1 100 Continue\r\n\r\n";

class Connection;

// What all connections of one server share; touched on the server's thread alone.
struct Shared {
    HttpServer::Options options;
    RequestHandler &handler;
    std::unordered_set<Connection *> connections {};
    std::unordered_map<std::string, std::size_t> perAddress {};
    std::array<char, readBytes> scratch {};
    bool draining = false;
    // After what is above, so that it goes first: the coroutines it holds still use it.
    asio::io_context io { 1 };
    tcp::acceptor acceptor { io };
    asio::steady_timer sweepTimer { io };
    asio::steady_timer drainTimer { io };

    const HttpLimits &limits() const { return options.limits; }
};

// GCC 12 lays out a coroutine's frame wrongly when co_await stands in the condition of a nested if:
// what is awaited gets a name first.
//! One client: reads a request, has it answered, writes the answer, and again.
class Connection final : public std::enable_shared_from_this<Connection> {
public:
    Connection(Shared &shared, tcp::socket socket, const asio::ip::address &address)
        : m_shared(shared)
        , m_socket(std::move(socket))
        , m_answered(shared.io)
        , m_address(shownAddress(address))
        , m_key(addressKey(address))
        , m_trusted(shared.options.trustedProxies.contains(m_address))
    {
        m_shared.connections.insert(this);
        if (!m_trusted)
            ++m_shared.perAddress[m_key];
    }

    ~Connection()
    {
        m_shared.connections.erase(this);
        if (!m_trusted && --m_shared.perAddress[m_key] == 0)
            m_shared.perAddress.erase(m_key);
        if (m_shared.draining && m_shared.connections.empty() && !m_shared.io.stopped())
            m_shared.io.stop();
    }

    Async<void> run()
    {
        const auto self = shared_from_this();
        within(m_shared.limits().header); // the first request is not waited for any longer
        for (bool goesOn = true; goesOn;)
            goesOn = co_await serveOne();
        if (m_refusal)
            co_await writeRefusal();
        if (m_linger)
            co_await linger();
        close();
    }

    bool isIdle() const { return m_idle; }
    bool isLate(Steady::time_point now) const { return now >= m_deadline; }
    void close()
    {
        error_code ignored;
        m_socket.close(ignored);
        m_answered.cancel();
    }

private:
    Async<bool> serveOne();
    Async<bool> awaitRequest();
    Async<bool> fill();
    Async<bool> readHead(Parser &parser);
    Async<bool> readBody(Parser &parser);
    bool refuse(Refusal refusal);
    Async<void> writeRefusal();
    Async<Response> answerTo(Request request);
    Async<bool> write(const Response &response, bool bodyless, bool keepAlive);
    Async<void> linger();
    error_code feed(Parser &parser);
    Refusal admitBody(Parser &parser, const Head &head);
    QString peerOf(const Request &request) const;
    void within(std::chrono::milliseconds time) { m_deadline = Steady::now() + time; }
    void withoutLimit() { m_deadline = Steady::time_point::max(); }

    Shared &m_shared;
    tcp::socket m_socket;
    asio::steady_timer m_answered;
    std::string m_buffer;
    std::optional<Response> m_answer;
    Steady::time_point m_deadline;
    QString m_address;
    std::string m_key;
    Refusal m_refusal;
    bool m_trusted;
    bool m_first = true;
    bool m_idle = true;
    bool m_linger = false;
};

Async<bool> Connection::serveOne()
{
    const bool came = co_await awaitRequest();
    if (!came)
        co_return false;
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_shared.limits().headerBytes));
    parser.body_limit(boost::none);
    const bool read = co_await readHead(parser);
    if (!read)
        co_return false;
    Head head = headOf(parser.get());
    Refusal refusal = refusalOf(head);
    if (!refusal)
        refusal = admitBody(parser, head);
    if (refusal)
        co_return refuse(refusal);
    const bool whole = co_await readBody(parser);
    if (!whole)
        co_return false;
    withoutLimit();
    const bool bodyless = head.method == "HEAD";
    const bool keepAlive = parser.keep_alive() && head.version == 11;
    Request request = requestOf(std::move(head), bytesOf(parser.get().body()));
    request.peer = peerOf(request);
    const Response response = co_await answerTo(std::move(request));
    const bool goesOn = keepAlive && !m_shared.draining;
    const bool written = co_await write(response, bodyless, goesOn);
    if (!written)
        co_return false;
    m_linger = !goesOn;
    co_return goesOn;
}

// Waits without a parser or a buffer, so that an idle connection costs little.
Async<bool> Connection::awaitRequest()
{
    m_idle = m_buffer.empty();
    if (m_idle) {
        std::string().swap(m_buffer);
        if (!m_first)
            within(m_shared.limits().idle);
        if (m_shared.draining)
            co_return false;
        const bool got = co_await fill();
        if (!got)
            co_return false;
        m_idle = false;
    }
    if (!m_first)
        within(m_shared.limits().header);
    m_first = false;
    co_return true;
}

Async<bool> Connection::fill()
{
    for (;;) {
        const auto [waited] = co_await m_socket.async_wait(tcp::socket::wait_read, asTuple);
        if (waited)
            co_return false;
        error_code error;
        const std::size_t size = m_socket.read_some(asio::buffer(m_shared.scratch), error);
        if (error == asio::error::would_block || error == asio::error::try_again)
            continue;
        if (error)
            co_return false;
        m_buffer.append(m_shared.scratch.data(), size);
        co_return true;
    }
}

// Gives the parser what there is; success also when it needs more.
error_code Connection::feed(Parser &parser)
{
    error_code error;
    const std::size_t used = parser.put(asio::buffer(m_buffer), error);
    m_buffer.erase(0, used);
    if (error == http::error::need_more)
        return {};
    return error;
}

Async<bool> Connection::readHead(Parser &parser)
{
    for (;;) {
        if (hasFoldedLine(m_buffer))
            co_return refuse({ 400, "header-folded" });
        if (const error_code error = feed(parser))
            co_return refuse(refusalOf(error));
        if (parser.is_header_done())
            co_return true;
        const bool got = co_await fill();
        if (!got)
            co_return false;
    }
}

Refusal Connection::admitBody(Parser &parser, const Head &head)
{
    const auto limit =
        static_cast<std::uint64_t>(m_shared.handler.bodyLimit(head.method, pathOf(head.target)));
    if (parser.content_length().value_or(0) > limit)
        return { 413, "body-too-large" };
    parser.body_limit(limit);
    return {};
}

Async<bool> Connection::readBody(Parser &parser)
{
    if (parser.is_done())
        co_return true;
    within(m_shared.limits().body);
    parser.eager(true);
    if (m_buffer.empty() && parser.get().count(http::field::expect) == 1) {
        const auto [error, size] = co_await asio::async_write(
            m_socket, asio::buffer(continueLine.data(), continueLine.size()), asTuple);
        if (error || size == 0)
            co_return false;
    }
    for (;;) {
        // A chunk's own header may not grow without end.
        const std::size_t before = m_buffer.size();
        if (before > 0) {
            if (const error_code error = feed(parser))
                co_return refuse(refusalOf(error));
        }
        if (parser.is_done())
            co_return true;
        if (m_buffer.size() > m_shared.limits().headerBytes && m_buffer.size() == before)
            co_return refuse({ 400, "request-malformed" });
        const bool got = co_await fill();
        if (!got)
            co_return false;
    }
}

// Always answers false: the connection ends with this answer.
bool Connection::refuse(Refusal refusal)
{
    qCInfo(lcBackend) << "refused" << refusal.status << refusal.code;
    m_refusal = refusal;
    return false;
}

Async<void> Connection::writeRefusal()
{
    const Response response =
        problemResponse({ m_refusal.status, QString::fromLatin1(m_refusal.code), {}, 0 });
    m_linger = co_await write(response, false, false);
}

Async<Response> Connection::answerTo(Request request)
{
    m_answer.reset();
    // The answer may come from another thread before this one waits for it: it is posted, so it
    // is seen only once the coroutine sleeps. Only this thread may own a connection, lest another
    // destroy it.
    Reply reply = [weak = weak_from_this(), &io = m_shared.io](Response response) {
        asio::post(io, [weak, response = std::move(response)]() mutable {
            if (const auto self = weak.lock()) {
                self->m_answer = std::move(response);
                self->m_answered.cancel();
            }
        });
    };
    std::optional<Response> now = m_shared.handler.handle(std::move(request), std::move(reply));
    if (now)
        co_return std::move(*now);
    m_answered.expires_at(Steady::time_point::max());
    co_await m_answered.async_wait(asTuple);
    Response late;
    late.status = 503;
    if (m_answer)
        late = std::move(*m_answer);
    m_answer.reset();
    co_return late;
}

Async<bool> Connection::write(const Response &response, bool bodyless, bool keepAlive)
{
    within(m_shared.limits().write);
    const std::string top = answerHead(response, keepAlive);
    std::array<asio::const_buffer, 2> parts { asio::buffer(top), asio::const_buffer() };
    if (!bodyless && mayHaveBody(response.status))
        parts[1] =
            asio::buffer(response.body.constData(), static_cast<std::size_t>(response.body.size()));
    const auto [error, size] = co_await asio::async_write(m_socket, parts, asTuple);
    co_return !error && size > 0;
}

// Closing while the client still sends would reset the connection and take the answer with it.
Async<void> Connection::linger()
{
    within(m_shared.limits().linger);
    error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    for (;;) {
        const bool got = co_await fill();
        if (!got)
            co_return;
        m_buffer.clear();
    }
}

QString Connection::peerOf(const Request &request) const
{
    if (!m_trusted)
        return m_address;
    const QByteArray forwarded = request.header("x-forwarded-for");
    const QByteArray last = forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed();
    return last.isEmpty() || last.size() > 45 ? m_address : QString::fromLatin1(last);
}

void admit(Shared &shared, tcp::socket socket)
{
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error)
        return;
    socket.non_blocking(true, error);
    socket.set_option(tcp::no_delay(true), error);
    const auto known = shared.perAddress.find(addressKey(remote.address()));
    const bool full = shared.connections.size() >= shared.limits().connections
        || (known != shared.perAddress.end()
            && known->second >= shared.limits().connectionsPerAddress);
    if (full) {
        Response busy = problemResponse({ 503, u"connections-exhausted"_s, {}, 5 });
        const std::string text = answerHead(busy, false) + busy.body.toStdString();
        socket.write_some(asio::buffer(text), error);
        socket.shutdown(tcp::socket::shutdown_send, error);
        return;
    }
    auto connection = std::make_shared<Connection>(shared, std::move(socket), remote.address());
    asio::co_spawn(shared.io, connection->run(), asio::detached);
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
            if (connection->isLate(now))
                connection->close();
        }
    }
}

// Closing only cancels what a connection waits for; it leaves the set later, on its own.
void beginDrain(Shared &shared)
{
    shared.draining = true;
    error_code ignored;
    shared.acceptor.close(ignored);
    if (shared.connections.empty()) {
        shared.io.stop();
        return;
    }
    for (Connection *connection : shared.connections) {
        if (connection->isIdle())
            connection->close();
    }
    shared.drainTimer.expires_after(shared.limits().drain);
    shared.drainTimer.async_wait([&shared](const error_code &error) {
        if (!error)
            shared.io.stop();
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
        return fail(
            ErrorCode::Network, u"cannot listen: "_s + QString::fromStdString(error.message()));
    return {};
}

} // namespace

class HttpServer::Private final {
public:
    Private(Options options, RequestHandler &handler)
        : shared { std::move(options), handler }
    {
    }

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
    if (const auto listening = listenOn(d->shared); !listening)
        return fail(listening.error());
    const quint16 port = d->shared.acceptor.local_endpoint().port();
    asio::co_spawn(d->shared.io, acceptAll(d->shared), asio::detached);
    asio::co_spawn(d->shared.io, closeTheLate(d->shared), asio::detached);
    d->thread = std::thread([this] { d->shared.io.run(); });
    return port;
}

void HttpServer::drain()
{
    if (!d->thread.joinable())
        return;
    asio::post(d->shared.io, [this] { beginDrain(d->shared); });
    d->thread.join();
}

} // namespace Relais::Backend
