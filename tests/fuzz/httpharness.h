// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/net/connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <cstdlib>
#include <string>
#include <string_view>

namespace Relais::Test {

//! Ends the program: a rule of the layer was broken.
inline void require(bool rule)
{
    if (!rule)
        std::abort();
}

//! Bytes instead of a socket: comes in pieces of a given size, keeps what is written.
class MemoryStream final : public Backend::Stream {
public:
    MemoryStream(std::string_view in, std::size_t piece, std::string &out)
        : m_in(in)
        , m_piece(piece)
        , m_out(out)
    {
    }
    Backend::Async<bool> open() override { co_return true; }
    Backend::Async<bool> fill(std::string &buffer) override
    {
        const std::string_view next = m_in.substr(0, m_piece);
        m_in.remove_prefix(next.size());
        buffer.append(next);
        co_return !next.empty();
    }
    Backend::Async<bool> write(Backend::Parts parts) override
    {
        for (const auto &part : parts)
            m_out.append(static_cast<const char *>(part.data()), part.size());
        co_return true;
    }
    Backend::Async<void> finish() override { co_return; }
    bool hasPending() override { return false; }
    void stopReading() override { }
    void close() override { }

private:
    std::string_view m_in;
    const std::size_t m_piece;
    std::string &m_out;
};

//! Checks that no handler sees what the layer promises to keep away, and answers.
class CheckingHandler final : public Backend::RequestHandler {
public:
    static constexpr qint64 limit = 1000;
    qint64 bodyLimit(const QByteArray &, const QByteArray &) const override { return limit; }
    std::optional<Backend::Response> admit(Backend::Request head, Backend::Reply reply) override
    {
        require(head.body.isEmpty());
        Backend::Response answer = Backend::bodyMayCome();
        if (head.method == "PUT") {
            ++denied;
            answer.status = 401;
        }
        if (head.path.size() % 2 == 1)
            return answer;
        reply(answer);
        return std::nullopt;
    }
    std::optional<Backend::Response> handle(Backend::Request request, Backend::Reply reply) override
    {
        ++handled;
        require(!request.method.isEmpty());
        require(request.path.startsWith(u'/'));
        require(request.body.size() <= limit);
        for (const auto &[name, value] : request.headers) {
            require(!name.isEmpty() && name == name.toLower());
            require(!name.contains(' ') && !name.contains('\r') && !name.contains('\n'));
            require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
        }
        Backend::Response response;
        response.body = "{}";
        if (request.path.size() % 2 == 1)
            return response;
        reply(response);
        return std::nullopt;
    }
    int handled = 0;
    int denied = 0;
};

//! One connection whose client sends these bytes, piece by piece, and then nothing more. Answers
//! how many requests reached a handler.
inline int serveBytes(std::string_view bytes, std::size_t piece)
{
    std::string out;
    CheckingHandler handler;
    Backend::HttpCounters counters;
    {
        Backend::HttpServer::Options options;
        options.limits.unaskedBody = 100;
        Backend::Shared shared { options, handler, counters };
        auto connection = std::make_shared<Backend::Connection>(shared,
            std::make_unique<MemoryStream>(bytes, piece, out),
            Backend::asio::ip::make_address("192.0.2.1"));
        Backend::asio::co_spawn(
            shared.io, Backend::Connection::run(std::move(connection)), Backend::asio::detached);
        shared.io.run();
        require(shared.connections.empty() && shared.perAddress.empty());
    }
    require(counters.open == 0);
    // Every request has one answer and at most one refusal or denial follows.
    quint64 refused = 0;
    for (const auto &count : counters.refused)
        refused += count;
    const int last = handler.denied + static_cast<int>(refused);
    require(last <= 1);
    require(out.empty() || out.starts_with("HTTP/1.1 "));
    int answers = 0;
    for (std::size_t at = out.find("HTTP/1.1 "); at != std::string::npos;
        at = out.find("HTTP/1.1 ", at + 1))
        ++answers;
    int continues = 0;
    for (std::size_t at = out.find("HTTP/1.1 100 "); at != std::string::npos;
        at = out.find("HTTP/1.1 100 ", at + 1))
        ++continues;
    require(answers - continues == handler.handled + last);
    return handler.handled;
}

} // namespace Relais::Test
