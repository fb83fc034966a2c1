// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/answerhead.h"
#include "app/relaisd/http/beasttypes.h"
#include "app/relaisd/http/net/bodyshare.h"
#include "app/relaisd/http/net/shared.h"
#include "app/relaisd/http/requestcheck.h"
#include "core/base/log.h"

#include <boost/asio/post.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <utility>

namespace Relais::Backend {

//! One client: reads a request, has it answered, writes the answer, and again.
class Connection final : public std::enable_shared_from_this<Connection> {
public:
    Connection(Shared &shared, std::unique_ptr<Stream> stream, const asio::ip::address &address)
        : m_shared(shared)
        , m_stream(std::move(stream))
        , m_answered(shared.io)
        , m_address(shownAddress(address))
        , m_key(addressKey(address))
        , m_trusted(shared.proxies.contains(m_address))
        , m_body(shared, m_key, m_trusted)
    {
        m_shared.connections.insert(this);
        if (!m_trusted)
            ++m_shared.perAddress[m_key];
        m_shared.counters.open.fetch_add(1);
    }

    ~Connection()
    {
        m_body.letGo();
        m_shared.counters.open.fetch_sub(1);
        m_shared.connections.erase(this);
        if (!m_trusted && --m_shared.perAddress[m_key] == 0)
            m_shared.perAddress.erase(m_key);
        if (m_shared.draining && m_shared.connections.empty() && !m_shared.io.stopped())
            m_shared.io.stop();
    }

    //! Keeps the connection, also while it waits to begin.
    static Async<void> run(std::shared_ptr<Connection> connection);
    bool isIdle() { return m_idle && !m_stream->hasPending(); }
    bool isLate(Steady::time_point now) const { return now >= m_deadline; }
    //! When it is late: whoever sends a body is told so first.
    void expire()
    {
        if (!m_awaitsBody || std::exchange(m_tooSlow, true))
            close();
        else
            m_stream->stopReading();
    }
    void close()
    {
        m_stream->close();
        m_answered.cancel();
    }

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    enum class Progress { Done, More, Refused };

    // What is usually there at once is not waited for: a coroutine each would cost more than it.
    Async<void> serve();
    Async<bool> serveOne();
    Progress takeHead(Parser &parser);
    Async<Progress> awaitHead(Parser &parser);
    Async<bool> readBody(Parser &parser, const Head &head);
    Async<bool> askFirst(const Head &head);
    Request requestFrom(Head head, QByteArray body) const;
    Async<void> writeRefusal();
    Reply replyToThis();
    Async<Response> awaitAnswer();
    Async<bool> write(const Response &response, bool bodyless, bool keepAlive);
    static Parts partsOf(const std::string &top, const Response &response, bool bodyless);
    Async<void> linger();
    bool refuse(Refusal refusal, std::optional<Head> head = {});
    error_code feed(Parser &parser);
    Refusal admitBody(Parser &parser, const Head &head);
    void within(std::chrono::milliseconds time) { m_deadline = Steady::now() + time; }
    void withoutLimit() { m_deadline = Steady::time_point::max(); }

    Shared &m_shared;
    const std::unique_ptr<Stream> m_stream;
    asio::steady_timer m_answered;
    std::string m_buffer;
    std::optional<Response> m_answer;
    Steady::time_point m_deadline;
    QString m_address;
    std::string m_key;
    Refusal m_refusal;
    std::unique_ptr<Request> m_refused; //!< its head, where it was read
    bool m_trusted;
    BodyShare m_body;
    bool m_first = true;
    bool m_idle = true;
    bool m_linger = false;
    bool m_awaitsBody = false; //!< the head was read, and nothing else is under way
    bool m_tooSlow = false; //!< the body was not there in time
    bool m_bodyless = false;
    bool m_long = false; //!< the body: its head has to be admitted
    bool m_denied = false; //!< it was not, and m_answer says why
};

inline Async<void> Connection::run(std::shared_ptr<Connection> connection)
{
    co_await connection->serve();
}

// An idle connection waits here, without a parser or a buffer, so that it costs little.
inline Async<void> Connection::serve()
{
    within(m_shared.limits().header); // the first request is not waited for any longer
    bool goesOn = co_await m_stream->open();
    while (goesOn) {
        m_idle = m_buffer.empty();
        if (m_idle) {
            std::string().swap(m_buffer);
            if (!m_first)
                within(m_shared.limits().idle);
            const bool got = co_await m_stream->fill(m_buffer);
            if (!got)
                break;
            m_idle = false;
        }
        if (!m_first)
            within(m_shared.limits().header);
        m_first = false;
        goesOn = co_await serveOne();
    }
    if (m_refusal || m_denied)
        co_await writeRefusal();
    if (m_linger)
        co_await linger();
    close();
}

inline Async<bool> Connection::serveOne()
{
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_shared.limits().headerBytes));
    parser.body_limit(boost::none);
    Progress read = takeHead(parser);
    if (read == Progress::More)
        read = co_await awaitHead(parser);
    if (read != Progress::Done)
        co_return false;
    Head head = headOf(parser.get());
    m_bodyless = head.method == "HEAD";
    Refusal refusal = refusalOf(head);
    if (!refusal)
        refusal = admitBody(parser, head);
    if (refusal)
        co_return refuse(refusal, std::move(head));
    if (!parser.is_done()) {
        const bool whole = co_await readBody(parser, head);
        if (!whole)
            co_return false;
    }
    withoutLimit();
    const bool keepAlive = parser.keep_alive() && head.version == 11;
    Request request = requestFrom(std::move(head), bytesOf(parser.get().body()));
    request.admitted = m_long;
    m_answer.reset();
    std::optional<Response> response = m_shared.handler.handle(std::move(request), replyToThis());
    if (!response) {
        Response late = co_await awaitAnswer();
        response = std::move(late);
    }
    m_body.letGo();
    const bool goesOn = keepAlive && !m_shared.draining;
    within(m_shared.limits().write);
    const std::string top = answerHead(*response, goesOn, m_shared.options.https);
    Parts parts = partsOf(top, *response, m_bodyless);
    bool written = m_stream->writeNow(parts);
    if (written && asio::buffer_size(parts) > 0) {
        const bool rest = co_await m_stream->write(parts);
        written = rest;
    }
    if (!written)
        co_return false;
    m_linger = !goesOn;
    co_return goesOn;
}

inline Request Connection::requestFrom(Head head, QByteArray body) const
{
    Request request = requestOf(std::move(head), std::move(body));
    request.peer = m_trusted ? m_shared.proxies.clientOf(request, m_address) : m_address;
    return request;
}

// Gives the parser what there is; success also when it needs more.
inline error_code Connection::feed(Parser &parser)
{
    error_code error;
    const std::size_t used = parser.put(asio::buffer(m_buffer), error);
    m_buffer.erase(0, used);
    if (error == boost::beast::http::error::need_more)
        return {};
    return error;
}

inline Connection::Progress Connection::takeHead(Parser &parser)
{
    if (hasFoldedLine(m_buffer)) {
        refuse({ 400, "header-folded" });
        return Progress::Refused;
    }
    if (const error_code error = feed(parser)) {
        const Refusal refusal = refusalOf(error);
        std::optional<Head> soFar; // the parser has taken whole lines out of m_buffer
        if (refusal.status == 431 && !parser.get().target().empty())
            soFar = headOf(parser.get());
        refuse(refusal, std::move(soFar));
        return Progress::Refused;
    }
    return parser.is_header_done() ? Progress::Done : Progress::More;
}

inline Async<Connection::Progress> Connection::awaitHead(Parser &parser)
{
    for (;;) {
        const bool got = co_await m_stream->fill(m_buffer);
        if (!got)
            co_return Progress::Refused; // nobody is there to read why
        const Progress read = takeHead(parser);
        if (read != Progress::More)
            co_return read;
    }
}

inline Refusal Connection::admitBody(Parser &parser, const Head &head)
{
    m_long = false;
    if (!parser.chunked() && parser.content_length().value_or(0) == 0)
        return {}; // there is none
    const auto limit =
        static_cast<std::uint64_t>(m_shared.handler.bodyLimit(head.method, pathOf(head.target)));
    if (parser.content_length().value_or(0) > limit)
        return { 413, "body-too-large" };
    parser.body_limit(limit);
    m_long = parser.content_length().value_or(limit) > m_shared.limits().unaskedBody;
    return {};
}

// Who may not send a long body is told so before it is read. What came with its head is held.
inline Async<bool> Connection::askFirst(const Head &head)
{
    withoutLimit();
    m_answer.reset();
    std::optional<Response> answer = m_shared.handler.admit(requestFrom(head, {}), replyToThis());
    if (!answer) {
        Response late = co_await awaitAnswer();
        answer = std::move(late);
    }
    within(m_shared.limits().body);
    if (answer->status == bodyMayCome().status)
        co_return true;
    m_answer = std::move(answer);
    m_denied = true;
    m_body.letGo();
    co_return false;
}

inline Async<bool> Connection::readBody(Parser &parser, const Head &head)
{
    static constexpr std::string_view continueLine = "HTTP/1.1 100 Continue\r\n\r\n";
    static constexpr Refusal tooManyBodies { 503, "bodies-exhausted" };
    static constexpr Refusal tooSlow { 408, "body-too-slow" };
    // Beast's parser asserts that it sees all of "0\r\n\r\n", the least that can end a body.
    const std::size_t least = parser.chunked() ? 5 : 1;
    within(m_shared.limits().body);
    parser.eager(true);
    if (!m_body.hold(m_buffer.size()))
        co_return refuse(tooManyBodies, head);
    if (m_long) {
        const bool admitted = co_await askFirst(head);
        if (!admitted)
            co_return false;
    }
    if (m_buffer.empty() && parser.get().count(boost::beast::http::field::expect) == 1) {
        const Parts parts { asio::buffer(continueLine), asio::const_buffer() };
        const bool asked = co_await m_stream->write(parts);
        if (!asked)
            co_return false;
    }
    for (;;) {
        // A chunk's own header may not grow without end.
        const std::size_t before = m_buffer.size();
        if (before >= least) {
            if (const error_code error = feed(parser))
                co_return refuse(refusalOf(error), head);
        }
        if (parser.is_done())
            co_return true;
        if (m_buffer.size() > m_shared.limits().headerBytes && m_buffer.size() == before)
            co_return refuse({ 400, "request-malformed" });
        const std::size_t left = m_buffer.size();
        m_awaitsBody = true;
        const bool got = co_await m_stream->fill(m_buffer);
        m_awaitsBody = false;
        if (m_tooSlow)
            co_return refuse(tooSlow, head);
        if (!got)
            co_return false;
        if (!m_body.hold(m_buffer.size() - left))
            co_return refuse(tooManyBodies, head);
    }
}

// Always answers false: the connection ends with this answer.
inline bool Connection::refuse(Refusal refusal, std::optional<Head> head)
{
    m_shared.counters.countRefusal(refusal.status);
    m_refusal = refusal;
    if (head)
        m_refused = std::make_unique<Request>(requestFrom(std::move(*head), {}));
    m_body.letGo();
    return false;
}

inline Async<void> Connection::writeRefusal()
{
    const int soon = m_refusal.status == 503 ? 5 : 0; // seconds
    Response response;
    if (m_denied && m_answer)
        response = std::move(*m_answer);
    else
        response =
            problemResponse({ m_refusal.status, QString::fromLatin1(m_refusal.code), {}, soon });
    if (m_refused && !m_denied)
        response = m_shared.handler.refused(*m_refused, response);
    m_linger = co_await write(response, m_bodyless, false);
}

// The answer may come from another thread before this one waits for it: it is posted, so it is seen
// only once the coroutine sleeps. Only this thread may own a connection, lest another destroy it.
inline Reply Connection::replyToThis()
{
    return [weak = weak_from_this(), &io = m_shared.io](Response response) {
        asio::post(io, [weak, response = std::move(response)]() mutable {
            if (const auto self = weak.lock()) {
                self->m_answer = std::move(response);
                self->m_answered.cancel();
            }
        });
    };
}

inline Async<Response> Connection::awaitAnswer()
{
    m_answered.expires_at(Steady::time_point::max());
    co_await m_answered.async_wait(asTuple);
    Response late;
    late.status = 503;
    if (m_answer)
        late = std::move(*m_answer);
    m_answer.reset();
    co_return late;
}

inline Parts Connection::partsOf(const std::string &top, const Response &response, bool bodyless)
{
    Parts parts { asio::buffer(top), asio::const_buffer() };
    if (!bodyless && mayHaveBody(response.status))
        parts[1] =
            asio::buffer(response.body.constData(), static_cast<std::size_t>(response.body.size()));
    return parts;
}

inline Async<bool> Connection::write(const Response &response, bool bodyless, bool keepAlive)
{
    within(m_shared.limits().write);
    const std::string top = answerHead(response, keepAlive, m_shared.options.https);
    const Parts parts = partsOf(top, response, bodyless);
    const bool written = co_await m_stream->write(parts);
    co_return written;
}

// Closing while the client still sends would reset the connection and take the answer with it. Some
// clients read nothing before they have sent all, and give up where our side ends meanwhile: those
// with a long body have its time.
inline Async<void> Connection::linger()
{
    within(m_denied ? m_shared.limits().body : m_shared.limits().linger);
    if (!m_denied)
        co_await m_stream->finish();
    for (;;) {
        const bool got = co_await m_stream->fill(m_buffer);
        if (!got)
            co_return;
        m_buffer.clear();
    }
}

} // namespace Relais::Backend
