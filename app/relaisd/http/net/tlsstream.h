// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/net/stream.h"
#include "core/base/result.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <memory>

namespace Relais::Backend {

using TlsContext = asio::ssl::context;

//! TLS 1.2 and newer with forward secrecy, as Mozilla's "intermediate" recommends. InvalidInput
//! when a file cannot be used.
inline Result<std::shared_ptr<TlsContext>> tlsContext(
    const QString &certificate, const QString &key)
{
    auto context = std::make_shared<TlsContext>(TlsContext::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set1_groups_list(native, "X25519:P-256:P-384");
    SSL_CTX_set_alpn_select_cb(
        native,
        [](SSL *, const unsigned char **chosen, unsigned char *size, const unsigned char *offered,
            unsigned int length, void *) {
            static constexpr std::array<unsigned char, 9> ours { 8, 'h', 't', 't', 'p', '/', '1',
                '.', '1' };
            unsigned char *out = nullptr;
            const int found = SSL_select_next_proto(
                &out, size, ours.data(), static_cast<unsigned int>(ours.size()), offered, length);
            *chosen = out;
            return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
        },
        nullptr);
    error_code error;
    context->use_certificate_chain_file(certificate.toStdString(), error);
    if (error)
        return fail(
            ErrorCode::InvalidInput, QStringLiteral("cannot use the certificate ") + certificate);
    context->use_private_key_file(key.toStdString(), TlsContext::pem, error);
    if (error || SSL_CTX_check_private_key(native) != 1)
        return fail(ErrorCode::InvalidInput, QStringLiteral("not the private key of it: ") + key);
    return context;
}

//! A connection through TLS. On the I/O thread that accepted it.
class TlsStream final : public Stream {
public:
    TlsStream(tcp::socket socket, TlsContext &context)
        : m_stream(std::move(socket), context)
    {
    }

    Async<bool> open() override
    {
        const auto [error] =
            co_await m_stream.async_handshake(asio::ssl::stream_base::server, asTuple);
        co_return !error;
    }

    // What follows the end of TLS is read as it is, only for the answer not to be reset.
    Async<bool> fill(std::string &buffer) override
    {
        std::size_t size = 0;
        error_code error;
        if (m_finished) {
            const auto [failed, read] =
                co_await m_stream.next_layer().async_read_some(asio::buffer(m_in), asTuple);
            error = failed;
            size = read;
        } else {
            const auto [failed, read] =
                co_await m_stream.async_read_some(asio::buffer(m_in), asTuple);
            error = failed;
            size = read;
        }
        if (error)
            co_return false;
        buffer.append(m_in.data(), size);
        co_return true;
    }

    Async<bool> write(Parts parts) override
    {
        // One record for a small answer, not one for its head and one for its body.
        std::string joined;
        if (asio::buffer_size(parts) <= recordBytes) {
            joined.reserve(asio::buffer_size(parts));
            for (const asio::const_buffer &part : parts)
                joined.append(static_cast<const char *>(part.data()), part.size());
            parts = { asio::buffer(joined), asio::const_buffer() };
        }
        const auto [error, size] = co_await asio::async_write(m_stream, parts, asTuple);
        co_return !error && size > 0;
    }

    // Says so without waiting for the client to say it, too: it may still send.
    Async<void> finish() override
    {
        SSL_set_shutdown(m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
        co_await m_stream.async_shutdown(asTuple);
        error_code ignored;
        m_stream.next_layer().shutdown(tcp::socket::shutdown_send, ignored);
        m_finished = true;
    }

    bool hasPending() override
    {
        error_code error;
        return SSL_pending(m_stream.native_handle()) > 0
            || (m_stream.next_layer().available(error) > 0 && !error);
    }

    void stopReading() override
    {
        error_code ignored;
        m_stream.next_layer().cancel(ignored);
    }

    void close() override
    {
        error_code ignored;
        m_stream.next_layer().close(ignored);
    }

private:
    static constexpr std::size_t recordBytes = 16 * 1024;
    asio::ssl::stream<tcp::socket> m_stream;
    std::array<char, 4096> m_in {};
    bool m_finished = false;
};

} // namespace Relais::Backend
