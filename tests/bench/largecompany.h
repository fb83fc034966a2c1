// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "tests/unit/app/relaisd/world.h"

#include <QByteArray>

#include <functional>

class QTcpSocket;

namespace Relais::Test {

//! 80,000 signed-in members and 10,000 tracked links in a database of testdatabase.h, and what such
//! a company asks of relaisd.
class LargeCompany final {
    Q_DISABLE_COPY_MOVE(LargeCompany)
public:
    static constexpr int codes = 10'000;
    static constexpr int clients = 80'000;

    LargeCompany() = default;
    //! Once, before a relaisd serves it.
    void seed();
    World &world() { return m_world; }

    //! Clicks become news for the relay's owner within seconds; an empty pull is one without any
    //! news. Waits until nothing is news for anybody.
    void settle();
    QByteArray cursor() const { return m_cursor; } //!< of then
    //! A request of a member, another one's for each n.
    static QByteArray of(int n, const QByteArray &target);
    static QByteArray click(int n); //!< of the n-th link
    static QByteArray preview(int n); //!< the same by a network, which is led on and not counted
    //! One relay of the member that nobody polls for.
    void push(QTcpSocket &socket, quint16 port) const;

    struct Day {
        double pulls = 0; //!< a second
        double waits = 0; //!< a second; answered at once where enough others wait
        int waiting = 0; //!< at the end
        double p50 = 0; //!< ms of a pull
        double p99 = 0;
        int unexpected = 0; //!< answers that were none
    };
    //! How a day reaches relaisd.
    struct Way {
        quint16 port = 0;
        int connections = 0; //!< for what is answered at once
        int held = 0; //!< for those that wait for news
    };
    //! Everybody pulled a minute ago. For some time they are as NewsClients says, 240 others a
    //! second click and ten relays a second come in. begun: right before; ended: right after.
    Day day(const Way &way, int seconds, const std::function<void()> &begun,
        const std::function<void()> &ended);

private:
    const SystemClock m_clock {};
    World m_world { m_clock };
    Story m_story;
    QByteArray m_cursor;
};

} // namespace Relais::Test
