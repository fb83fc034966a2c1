// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/net/asio.h"

#include <boost/asio/write.hpp>

#include <vector>

namespace Relais::Backend {

//! The bytes of one connection, in clear or through TLS.
class Stream {
public:
    virtual ~Stream() = default;
    //! What must be agreed on before the first request; false ends the connection.
    virtual Async<bool> open() = 0;
    //! Appends what comes; false at the end.
    virtual Async<bool> fill(std::string &buffer) = 0;
    virtual Async<bool> write(Parts parts) = 0;
    //! Writes what can be written without waiting; parts are then what is left, all of it where
    //! that cannot be told. False: the connection is of no use any more.
    virtual bool writeNow(Parts &) { return true; }
    //! Tells the client that nothing more follows. fill() then only drains.
    virtual Async<void> finish() = 0;
    //! Bytes have come that nobody has read yet.
    virtual bool hasPending() = 0;
    //! Ends a fill() that waits; one can still write.
    virtual void stopReading() = 0;
    virtual void close() = 0;
};

//! A connection in clear. On the I/O thread that accepted it.
class PlainStream final : public Stream {
public:
    //! scratch is shared by all connections of the thread: an idle one keeps no buffer.
    PlainStream(tcp::socket socket, std::vector<char> &scratch)
        : m_socket(std::move(socket))
        , m_scratch(scratch)
    {
    }

    Async<bool> open() override { co_return true; }

    Async<bool> fill(std::string &buffer) override
    {
        for (;;) {
            const auto [waited] = co_await m_socket.async_wait(tcp::socket::wait_read, asTuple);
            if (waited)
                co_return false;
            error_code error;
            const std::size_t size = m_socket.read_some(asio::buffer(m_scratch), error);
            if (error == asio::error::would_block || error == asio::error::try_again)
                continue;
            if (error)
                co_return false;
            buffer.append(m_scratch.data(), size);
            co_return true;
        }
    }

    Async<bool> write(Parts parts) override
    {
        const auto [failed, size] = co_await asio::async_write(m_socket, parts, asTuple);
        co_return !failed && size > 0;
    }

    // Most answers fit the socket's buffer.
    bool writeNow(Parts &parts) override
    {
        error_code error;
        std::size_t done = m_socket.write_some(parts, error);
        if (error && error != asio::error::would_block && error != asio::error::try_again)
            return false;
        for (asio::const_buffer &part : parts) {
            const std::size_t skipped = std::min(done, part.size());
            part += skipped;
            done -= skipped;
        }
        return true;
    }

    Async<void> finish() override
    {
        error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
        co_return;
    }

    bool hasPending() override
    {
        error_code error;
        return m_socket.available(error) > 0 && !error;
    }

    void stopReading() override
    {
        error_code ignored;
        m_socket.cancel(ignored);
    }

    void close() override
    {
        error_code ignored;
        m_socket.close(ignored);
    }

private:
    tcp::socket m_socket;
    std::vector<char> &m_scratch;
};

} // namespace Relais::Backend
