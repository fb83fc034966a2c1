// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#define BOOST_ASIO_NO_DEPRECATED
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>
#include <chrono>
#include <string>

// The headers of this folder belong to httpserver.cpp, the one file that instantiates Asio and
// Beast: both take most of a minute and much memory to compile.
//
// GCC 12 lays out a coroutine's frame wrongly when co_await stands in the condition of a nested if:
// what is awaited gets a name first.
namespace Relais::Backend {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Steady = std::chrono::steady_clock;
template <typename T>
using Async = asio::awaitable<T>;

inline constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

//! Head and body of an answer.
using Parts = std::array<asio::const_buffer, 2>;

} // namespace Relais::Backend
