// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/fixedrate.h"

#include "tests/support/plainsocket.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <deque>
#include <vector>

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Relais::Test {

namespace {

using Steady = std::chrono::steady_clock;

struct Client {
    int socket = -1;
    Steady::time_point due;
    QByteArray answer;
};

} // namespace

FixedRate::Outcome FixedRate::run(const QByteArray &expected, const QByteArray &orHolding) const
{
    Outcome outcome;
    std::vector<Client> clients(static_cast<std::size_t>(connections));
    std::deque<std::size_t> free;
    const int poller = ::epoll_create1(EPOLL_CLOEXEC);
    const auto connect = [&](std::size_t index) {
        clients[index].socket = connectedTo(port);
        epoll_event event { EPOLLIN, { .u64 = index } };
        ::epoll_ctl(poller, EPOLL_CTL_ADD, clients[index].socket, &event);
    };
    for (std::size_t i = 0; i < clients.size(); ++i) {
        if (!fresh)
            connect(i);
        free.push_back(i);
    }
    const int total = perSecond * seconds;
    const auto begin = Steady::now();
    const auto dueOf = [&](int n) {
        return begin + std::chrono::microseconds(1'000'000LL * n / perSecond);
    };
    int sent = 0;
    int done = 0;
    std::array<epoll_event, 256> events {};
    std::array<char, 4096> bytes {};
    while (done < total && Steady::now() < begin + std::chrono::seconds(seconds + 10)) {
        while (sent < total && !free.empty() && dueOf(sent) <= Steady::now()) {
            const std::size_t next = free.front();
            Client &client = clients[next];
            free.pop_front();
            if (fresh)
                connect(next);
            client.due = dueOf(sent);
            client.answer.clear();
            const QByteArray text = request(sent++);
            if (::send(client.socket, text.constData(), static_cast<std::size_t>(text.size()),
                    MSG_NOSIGNAL)
                != text.size())
                ++outcome.unexpected;
        }
        const int ready = ::epoll_wait(poller, events.data(), static_cast<int>(events.size()), 1);
        for (int e = 0; e < ready; ++e) {
            const std::size_t index = events[static_cast<std::size_t>(e)].data.u64;
            Client &client = clients[index];
            const ssize_t size = ::recv(client.socket, bytes.data(), bytes.size(), 0);
            client.answer.append(bytes.data(), size);
            const bool holds = !orHolding.isEmpty() && client.answer.contains(orHolding);
            if (size > 0 && !client.answer.endsWith("\r\n\r\n") && !holds)
                continue;
            if (size <= 0 || fresh)
                ::epoll_ctl(poller, EPOLL_CTL_DEL, client.socket, nullptr);
            if (fresh) {
                ::close(client.socket);
                client.socket = -1;
            }
            if (size > 0 || fresh)
                free.push_back(index);
            if (!client.answer.startsWith(expected) && !holds && ++outcome.unexpected == 1)
                std::fprintf(stderr, "not expected: %s\n", client.answer.left(600).constData());
            outcome.milliseconds.append(
                std::chrono::duration<double, std::milli>(Steady::now() - client.due).count());
            ++done;
        }
    }
    outcome.unexpected += total - done;
    for (const Client &client : clients)
        ::close(client.socket);
    ::close(poller);
    return outcome;
}

} // namespace Relais::Test
