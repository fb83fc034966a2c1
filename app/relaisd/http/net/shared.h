// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/httpserver.h"
#include "app/relaisd/http/net/tlsstream.h"
#include "app/relaisd/http/proxies.h"

#include <unordered_map>
#include <unordered_set>

namespace Relais::Backend {

class Connection;

//! What all connections of one server share; touched on the server's thread alone.
struct Shared {
    HttpServer::Options options;
    RequestHandler &handler;
    HttpCounters &counters;
    TrustedProxies proxies {};
    std::shared_ptr<TlsContext> tls {}; //!< null: in clear
    std::unordered_set<Connection *> connections {};
    std::unordered_map<std::string, std::size_t> perAddress {};
    std::vector<char> scratch = std::vector<char>(64 * 1024);
    std::size_t bodyBytes = 0; //!< held at this moment
    std::unordered_map<std::string, std::size_t> bodyBytesPerAddress {}; //!< of those that hold any
    std::size_t turnedAway = 0; //!< who are read on from after their refusal
    bool draining = false;
    // After what is above, so that it goes first: the coroutines it holds still use it.
    asio::io_context io { 1 };
    tcp::acceptor acceptor { io };
    asio::steady_timer sweepTimer { io };
    asio::steady_timer drainTimer { io };

    const HttpLimits &limits() const { return options.limits; }
};

} // namespace Relais::Backend
