// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/http/accesslog.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <string>
#include <thread>

#include <poll.h>
#include <unistd.h>

namespace Relais::Backend {

namespace {

constexpr std::size_t mostHeld = 4 * 1024 * 1024;
constexpr std::chrono::milliseconds writeEvery { 200 };
constexpr int patience = 1'000; // ms
constexpr std::size_t longestMethod = 16;

std::string_view view(const QByteArray &text)
{
    return { text.constData(), static_cast<std::size_t>(text.size()) };
}

void appendTime(std::string &out)
{
    static thread_local std::time_t shown = 0;
    static thread_local std::array<char, 32> text {};
    const std::time_t now = std::time(nullptr);
    if (now != shown) {
        std::tm parts {};
        gmtime_r(&now, &parts);
        std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ ", &parts);
        shown = now;
    }
    out += text.data();
}

// A pipe that poll finds ready takes PIPE_BUF bytes without blocking.
bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        pollfd ready { descriptor, POLLOUT, 0 };
        if (::poll(&ready, 1, patience) <= 0)
            return false;
        const ssize_t done =
            ::write(descriptor, text.data(), std::min<std::size_t>(text.size(), PIPE_BUF));
        if (done <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

} // namespace

class AccessLog::Private final {
public:
    explicit Private(int fd)
        : descriptor(fd)
        , thread([this] { loop(); })
    {
    }

    void loop()
    {
        std::string writing;
        for (bool goesOn = true; goesOn;) {
            {
                std::unique_lock lock(mutex);
                goesOn = !wake.wait_for(lock, writeEvery, [this] { return stopping; });
                writing.clear();
                writing.swap(lines);
            }
            if (!writeAll(descriptor, writing))
                dropped.fetch_add(
                    static_cast<quint64>(std::count(writing.begin(), writing.end(), '\n')));
        }
    }

    const int descriptor;
    std::atomic<quint64> dropped { 0 };
    std::mutex mutex;
    std::condition_variable wake;
    std::string lines;
    bool stopping = false;
    std::thread thread; // last: it uses all of the above
};

AccessLog::AccessLog(int descriptor)
    : d(std::make_unique<Private>(descriptor))
{
}

AccessLog::~AccessLog()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    d->thread.join();
}

void AccessLog::add(const Line &line)
{
    static thread_local std::string text;
    text.clear();
    appendTime(text);
    text.append("access ").append(view(line.method).substr(0, longestMethod)).append(" ");
    text.append(view(line.pattern)).append(" ");
    text.append(std::to_string(line.status)).append(" ");
    text.append(std::to_string(line.bytes)).append(" ");
    text.append(std::to_string(line.took.count())).append(" ");
    text.append(view(line.requestId)).append("\n");
    const std::lock_guard lock(d->mutex);
    if (d->lines.size() + text.size() > mostHeld)
        d->dropped.fetch_add(1);
    else
        d->lines += text;
}

quint64 AccessLog::dropped() const
{
    return d->dropped;
}

} // namespace Relais::Backend
