// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace Relais::Chaos {

//! What pushers need to know of a backend.
struct PushTarget {
    quint16 port = 0;
    bool tls = false; //!< with a certificate that nobody signed
    QByteArray token;
    QString story;
};

//! Clients of one member that push relays one by one over kept-alive connections, each trying the
//! same item with the same id again until it is acknowledged, and then visiting its tracked link
//! once. The history that a judge needs.
class Pushers final {
    Q_DISABLE_COPY_MOVE(Pushers)
public:
    enum class Visits { None, One };
    //! series keeps the tracked links of several runs on one database apart.
    Pushers(PushTarget target, int clients, Visits visits = Visits::None, int series = 0);
    ~Pushers();

    //! Each client finishes the item that it is at.
    void stop();

    QSet<QString> acknowledged() const; //!< relay ids
    qsizetype acknowledgedCount() const;
    int failedTries() const { return m_failed; } //!< without an acknowledgement, tried again
    int refused() const { return m_refused; } //!< answered and not taken: never expected
    int visits() const { return m_visits; } //!< of tracked links that were redirected
    int unansweredVisits() const { return m_unanswered; } //!< counted or not

private:
    void work(int client);
    //! Whether the item was acknowledged.
    bool push(class Wire &wire, const QByteArray &body);
    QByteArray requestFor(const QString &relay, const QString &code) const;
    void visit(class Wire &wire, const QString &code);

    const SystemClock m_clock {};
    const PushTarget m_target;
    const Visits m_visiting;
    const int m_series;
    std::atomic<bool> m_stopping { false };
    std::atomic<bool> m_giveUp { false };
    std::atomic<int> m_failed { 0 };
    std::atomic<int> m_refused { 0 };
    std::atomic<int> m_visits { 0 };
    std::atomic<int> m_unanswered { 0 };
    mutable std::mutex m_mutex;
    QSet<QString> m_acknowledged;
    std::vector<std::thread> m_threads;
};

} // namespace Relais::Chaos
