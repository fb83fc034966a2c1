// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/requestcheck.h"

#include <boost/asio/ip/address.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>

#include <array>
#include <string>

// Private to httpserver.cpp: what Asio and Beast yield, in our own types.
namespace Relais::Backend {

inline QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

inline Refusal refusalOf(const boost::system::error_code &error)
{
    if (error == boost::beast::http::error::header_limit)
        return { 431, "header-too-large" };
    if (error == boost::beast::http::error::body_limit)
        return { 413, "body-too-large" };
    return { 400, "request-malformed" };
}

// In lower case. Those that Beast knows are the same few again and again.
inline QByteArray nameOf(boost::beast::http::field known, boost::beast::string_view name)
{
    static thread_local std::array<QByteArray, 512> names;
    const auto place = static_cast<std::size_t>(known);
    if (known == boost::beast::http::field::unknown || place >= names.size())
        return bytesOf(name).toLower();
    if (names[place].isNull())
        names[place] = bytesOf(name).toLower();
    return names[place];
}

inline Head headOf(const boost::beast::http::request_header<> &message)
{
    Head head;
    head.method = bytesOf(message.method_string());
    head.version = static_cast<int>(message.version());
    head.target = bytesOf(message.target());
    head.headers.reserve(16);
    for (const auto &field : message)
        head.headers.append({ nameOf(field.name(), field.name_string()), bytesOf(field.value()) });
    return head;
}

// What connections are counted by: an IPv4 address, or the /64 of an IPv6 one.
inline std::string addressKey(const boost::asio::ip::address &address)
{
    if (address.is_v4())
        return address.to_string();
    const auto v6 = address.to_v6();
    if (v6.is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, v6).to_string();
    const auto bytes = v6.to_bytes();
    return std::string(bytes.begin(), bytes.begin() + 8);
}

inline QString shownAddress(const boost::asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return QString::fromStdString(addressKey(address));
    return QString::fromStdString(address.to_string());
}

} // namespace Relais::Backend
