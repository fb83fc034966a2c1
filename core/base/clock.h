// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Relais {

//! The only way to ask for the time in core, the window and the programs (tests/layering holds them
//! to it); injected so that tests decide what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    //! UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

//! The machine's clock. Any thread.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

//! Stands still until it is moved; for tests and for replaying a year of sample data.
class ManualClock final : public Clock {
public:
    explicit ManualClock(QDateTime now);
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};

} // namespace Relais
