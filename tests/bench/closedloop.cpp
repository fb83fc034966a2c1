// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/closedloop.h"

#include "tests/support/plainsocket.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Relais::Test {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds patience { 10 };

struct Sender {
    int socket = -1;
    QByteArray answer;
};

int promptlyConnectedTo(quint16 port)
{
    const int socket = connectedTo(port);
    const int on = 1;
    if (socket >= 0)
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

bool send(Sender &sender, const QByteArray &text)
{
    sender.answer.clear();
    return ::send(
               sender.socket, text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL)
        == text.size();
}

bool isWhole(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const qsizetype length = end < 0 ? -1 : answer.indexOf("\r\nContent-Length: ");
    if (length < 0)
        return false;
    constexpr qsizetype nameSize = 18;
    const qsizetype digits = length + nameSize;
    const qsizetype size = answer.mid(digits, answer.indexOf('\r', digits) - digits).toLongLong();
    return answer.size() >= end + 4 + size;
}

} // namespace

ClosedLoop::Outcome ClosedLoop::run(const QByteArray &expected) const
{
    Outcome outcome;
    std::vector<Sender> senders(static_cast<std::size_t>(connections));
    const int poller = ::epoll_create1(EPOLL_CLOEXEC);
    const auto begin = Steady::now();
    const auto end = begin + std::chrono::milliseconds(milliseconds);
    int waiting = 0;
    for (std::size_t i = 0; i < senders.size(); ++i) {
        senders[i].socket = promptlyConnectedTo(port);
        epoll_event event { EPOLLIN, { .u64 = i } };
        ::epoll_ctl(poller, EPOLL_CTL_ADD, senders[i].socket, &event);
        if (send(senders[i], request()))
            ++waiting;
        else
            ++outcome.unexpected;
    }
    std::array<epoll_event, 256> events {};
    std::array<char, 4096> bytes {};
    while (waiting > 0 && Steady::now() < end + patience) {
        const int ready =
            ::epoll_wait(poller, events.data(), static_cast<int>(events.size()), 1'000);
        for (int e = 0; e < ready; ++e) {
            Sender &sender = senders[events[static_cast<std::size_t>(e)].data.u64];
            const ssize_t size = ::recv(sender.socket, bytes.data(), bytes.size(), 0);
            if (size > 0)
                sender.answer.append(bytes.data(), size);
            if (size > 0 && !isWhole(sender.answer))
                continue;
            const bool good =
                sender.answer.startsWith("HTTP/1.1 200 ") && sender.answer.contains(expected);
            ++outcome.answers;
            if (!good && ++outcome.unexpected == 1)
                std::fprintf(stderr, "not expected: %s\n", sender.answer.left(600).constData());
            if (size <= 0)
                ::epoll_ctl(poller, EPOLL_CTL_DEL, sender.socket, nullptr);
            if (size <= 0 || Steady::now() >= end || !send(sender, request()))
                --waiting;
        }
    }
    outcome.seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    outcome.unexpected += waiting;
    for (const Sender &sender : senders)
        ::close(sender.socket);
    ::close(poller);
    return outcome;
}

} // namespace Relais::Test
