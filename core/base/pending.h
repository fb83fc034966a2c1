// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <coroutine>
#endif
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace Relais {

//! A value that a coroutine waits for and that somebody else settles, once. Copies share it. One
//! waiter, one thread. settle() runs the waiter at once: call it last, or from a fresh event.
template <typename T>
class Pending final {
public:
    void settle(T value) const
    {
        const std::shared_ptr<State> state = m_state;
        if (state->settled)
            return;
        state->settled = true;
        state->value.emplace(std::move(value));
        if (state->waiter)
            std::exchange(state->waiter, {}).resume();
    }

    bool await_ready() const { return m_state->settled; }
    void await_suspend(std::coroutine_handle<> waiter) const { m_state->waiter = waiter; }
    T await_resume() const
    {
        std::optional<T> &value = m_state->value;
        if (!value)
            std::terminate(); // nobody but settle() resumes the waiter
        return *std::move(value);
    }

private:
    struct State {
        bool settled = false;
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace Relais
