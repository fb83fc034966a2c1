// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Relais::Test {

//! A blocking socket to a server on this machine, without Qt, whose sockets close as soon as the
//! other side does; -1: nobody listens there. The caller closes it.
inline int connectedTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in target {};
    target.sin_family = AF_INET;
    target.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    target.sin_port = htons(port);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&target), sizeof target) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace Relais::Test
