// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoro/QCoroTask>
#include <QPointer>

#include <utility>

namespace Relais::Ui {

//! Runs done with the task's result, unless context is gone by then. For slots that start a task
//! of a service: whenDone(m_relays.retry(id), this, [this](const Result<void> &result) { … });
template <typename T, typename Done>
QCoro::Task<void> whenDone(QCoro::Task<T> task, QPointer<QObject> context, Done done)
{
    T result = co_await std::move(task);
    if (context)
        done(std::move(result));
}

} // namespace Relais::Ui
