// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/newsclients.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <functional>
#include <queue>
#include <random>
#include <vector>

#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Relais::Test {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;
using Moment = Steady::time_point;

// Of SyncService and waitForNews().
constexpr auto betweenPulls = 60s;
constexpr int pullSpread = 6; // seconds
constexpr int newsSpread = 1'500; // ms
constexpr auto waitTime = 25s;
constexpr auto patience = 10s;

constexpr int ofOneAddress = 800; // relaisd takes 1,024
constexpr int nobody = -1;

int lineTo(quint16 port, int number)
{
    const int line = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in from {};
    from.sin_family = AF_INET;
    from.sin_addr.s_addr =
        htonl(INADDR_LOOPBACK + static_cast<std::uint32_t>(number / ofOneAddress));
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    to.sin_port = htons(port);
    if (::bind(line, reinterpret_cast<sockaddr *>(&from), sizeof from) == 0
        && ::connect(line, reinterpret_cast<sockaddr *>(&to), sizeof to) == 0)
        return line;
    ::close(line);
    return -1;
}

// The soft limit is often 1,024.
void allowManyLines()
{
    rlimit files {};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

//! All of an answer is there.
bool isWhole(const QByteArray &answer)
{
    static const QByteArray length = "\r\nContent-Length: ";
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const qsizetype at = answer.indexOf(length);
    if (at < 0 || at > end)
        return true;
    const qsizetype from = at + length.size();
    const qsizetype size = answer.mid(from, answer.indexOf('\r', from) - from).toLongLong();
    return answer.size() >= end + 4 + size;
}

QByteArray cursorIn(const QByteArray &answer)
{
    static const QByteArray name = "\"cursor\":\"";
    const qsizetype from = answer.indexOf(name) + name.size();
    return answer.mid(from, answer.indexOf('"', from) - from);
}

class ClientsOfDay final {
    Q_DISABLE_COPY_MOVE(ClientsOfDay)
public:
    explicit ClientsOfDay(const NewsClients &wanted);
    ~ClientsOfDay();

    void runUntil(Moment end, int mayWait);
    void beginToMeasure() { m_outcome = {}; }
    void endPulls(Moment over);
    int waiting() const { return m_waiting; }
    const NewsClients::Outcome &outcome() const { return m_outcome; }

private:
    struct Line {
        int socket = -1;
        int client = nobody; //!< whose request is under way
        bool waits = false;
        Moment since;
        QByteArray answer;
    };
    struct Client {
        QByteArray cursor;
        Moment due; //!< its next pull
        bool listens = false;
    };
    struct Pull {
        Moment at;
        int client = 0;
        bool operator>(const Pull &other) const { return at > other.at; }
    };

    void connect(std::size_t index);
    void turn(int mayWait);
    bool isDue(Moment now) const { return !m_pulls.empty() && m_pulls.top().at <= now; }
    void pullDue(Moment now);
    void ask(int client, bool waits, Moment since);
    void listen(int client, int mayWait);
    void take(std::size_t index, int mayWait);
    void answered(const Line &line, int mayWait);
    void pulled(const Line &line, int mayWait);
    void heard(const Line &line, int mayWait);
    void pullAt(int client, Moment at);
    void isWrong(const QByteArray &answer);
    int random(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    const NewsClients &m_wanted;
    const int m_poller = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Line> m_lines;
    std::deque<std::size_t> m_free;
    std::vector<Client> m_clients;
    std::priority_queue<Pull, std::vector<Pull>, std::greater<>> m_pulls;
    std::mt19937 m_random { 1 };
    int m_waiting = 0;
    int m_pulling = 0;
    NewsClients::Outcome m_outcome;
};

ClientsOfDay::ClientsOfDay(const NewsClients &wanted)
    : m_wanted(wanted)
    , m_lines(static_cast<std::size_t>(wanted.connections + wanted.held))
    , m_clients(static_cast<std::size_t>(wanted.clients), Client { wanted.cursor, {}, false })
{
    allowManyLines();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        connect(i);
        m_free.push_back(i);
    }
    const Moment begin = Steady::now();
    for (int i = 0; i < wanted.clients; ++i)
        pullAt(i, begin + std::chrono::microseconds(60'000'000LL * i / wanted.clients));
}

ClientsOfDay::~ClientsOfDay()
{
    for (const Line &line : m_lines)
        ::close(line.socket);
    ::close(m_poller);
}

void ClientsOfDay::connect(std::size_t index)
{
    m_lines[index].socket = lineTo(m_wanted.port, static_cast<int>(index));
    epoll_event event { EPOLLIN, { .u64 = index } };
    ::epoll_ctl(m_poller, EPOLL_CTL_ADD, m_lines[index].socket, &event);
}

void ClientsOfDay::pullAt(int client, Moment at)
{
    m_clients[static_cast<std::size_t>(client)].due = at;
    m_pulls.push({ at, client });
}

void ClientsOfDay::runUntil(Moment end, int mayWait)
{
    while (Steady::now() < end) {
        pullDue(Steady::now());
        turn(mayWait);
    }
}

void ClientsOfDay::pullDue(Moment now)
{
    while (!m_free.empty() && isDue(now)) {
        const Pull next = m_pulls.top();
        m_pulls.pop();
        // News came meanwhile, and with it another time.
        if (m_clients[static_cast<std::size_t>(next.client)].due == next.at)
            ask(next.client, false, next.at);
    }
}

// Those that were due are waited for.
void ClientsOfDay::endPulls(Moment over)
{
    const Moment end = Steady::now() + patience;
    do {
        pullDue(over);
        turn(0);
    } while ((m_pulling > 0 || isDue(over)) && Steady::now() < end);
    m_outcome.unexpected += m_pulling;
    for (; isDue(over); m_pulls.pop())
        ++m_outcome.unexpected;
}

void ClientsOfDay::ask(int client, bool waits, Moment since)
{
    Line &line = m_lines[m_free.front()];
    m_free.pop_front();
    line.client = client;
    line.waits = waits;
    line.since = since;
    line.answer.clear();
    ++(waits ? m_waiting : m_pulling);
    m_outcome.waits += waits ? 1 : 0;
    const QByteArray &cursor = m_clients[static_cast<std::size_t>(client)].cursor;
    const QByteArray more = waits ? "&wait=25" : "&limit=500";
    const QByteArray target = "/v1/changes?since=" + cursor.toPercentEncoding() + more;
    const QByteArray text = m_wanted.request(client, target);
    if (::send(line.socket, text.constData(), static_cast<std::size_t>(text.size()), MSG_NOSIGNAL)
        != text.size())
        isWrong("not sent");
}

void ClientsOfDay::listen(int client, int mayWait)
{
    const bool can = !m_free.empty() && m_waiting < mayWait;
    m_clients[static_cast<std::size_t>(client)].listens = can;
    if (can)
        ask(client, true, Steady::now());
}

void ClientsOfDay::turn(int mayWait)
{
    std::array<epoll_event, 256> events {};
    const int ready = ::epoll_wait(m_poller, events.data(), static_cast<int>(events.size()), 1);
    for (int e = 0; e < ready; ++e)
        take(events[static_cast<std::size_t>(e)].data.u64, mayWait);
}

void ClientsOfDay::take(std::size_t index, int mayWait)
{
    std::array<char, 4096> bytes {};
    Line &line = m_lines[index];
    const ssize_t size = ::recv(line.socket, bytes.data(), bytes.size(), 0);
    if (size > 0) {
        line.answer.append(bytes.data(), size);
        if (line.client == nobody || !isWhole(line.answer))
            return;
    } else { // of an idle one that is as it should be
        ::epoll_ctl(m_poller, EPOLL_CTL_DEL, line.socket, nullptr);
        ::close(line.socket);
        connect(index);
        if (line.client == nobody)
            return;
    }
    const Line done = line;
    line.client = nobody;
    line.answer.clear();
    m_free.push_back(index);
    answered(done, mayWait);
}

void ClientsOfDay::answered(const Line &line, int mayWait)
{
    --(line.waits ? m_waiting : m_pulling);
    if (line.waits)
        heard(line, mayWait);
    else
        pulled(line, mayWait);
}

void ClientsOfDay::pulled(const Line &line, int mayWait)
{
    const Moment now = Steady::now();
    m_outcome.milliseconds.append(
        std::chrono::duration<double, std::milli>(now - line.since).count());
    Client &client = m_clients[static_cast<std::size_t>(line.client)];
    if (line.answer.startsWith("HTTP/1.1 200 ") && line.answer.endsWith("\"more\":false}"))
        client.cursor = cursorIn(line.answer);
    else if (!line.answer.startsWith("HTTP/1.1 304 "))
        isWrong(line.answer);
    pullAt(line.client, now + betweenPulls + std::chrono::seconds(random(pullSpread)));
    if (!client.listens)
        listen(line.client, mayWait);
}

void ClientsOfDay::heard(const Line &line, int mayWait)
{
    const Moment now = Steady::now();
    m_clients[static_cast<std::size_t>(line.client)].listens = false;
    if (line.answer.startsWith("HTTP/1.1 200 "))
        pullAt(line.client, now + std::chrono::milliseconds(random(newsSpread)));
    else if (!line.answer.startsWith("HTTP/1.1 304 "))
        isWrong(line.answer);
    else if (now - line.since > waitTime / 2)
        listen(line.client, mayWait);
}

void ClientsOfDay::isWrong(const QByteArray &answer)
{
    if (++m_outcome.unexpected == 1)
        std::fprintf(stderr, "not expected: %s\n", answer.left(600).constData());
}

} // namespace

NewsClients::Outcome NewsClients::run(
    int seconds, const std::function<void()> &begun, const std::function<void()> &ended) const
{
    // So many more than are held find out that there is no room.
    const int mayWait = held + connections / 3;
    ClientsOfDay company(*this);
    const Moment begin = Steady::now();
    constexpr int steps = 100;
    for (int step = 1; step <= steps; ++step)
        company.runUntil(
            begin + std::chrono::milliseconds(waitTime) * step / steps, mayWait * step / steps);
    const int before = company.outcome().unexpected;
    company.beginToMeasure();
    begun();
    const Moment over = Steady::now() + std::chrono::seconds(seconds);
    company.runUntil(over, mayWait);
    const int waiting = company.waiting();
    ended();
    company.endPulls(over);
    Outcome outcome = company.outcome();
    outcome.waiting = waiting;
    outcome.unexpected += before;
    return outcome;
}

} // namespace Relais::Test
