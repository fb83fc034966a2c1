// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pending.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <type_traits>

namespace Relais {

//! Runs work on a thread of the global pool and settles its answer on the main thread, from a fresh
//! event. work is copied and touches nothing that the main thread has. An answer that comes after
//! the application object is gone is dropped.
template <typename Work>
auto onPool(Work work) -> Pending<std::invoke_result_t<Work &>>
{
    using Answer = std::invoke_result_t<Work &>;
    const Pending<Answer> pending;
    QThreadPool::globalInstance()->start([pending, work = std::move(work)]() mutable {
        const auto answer = std::make_shared<Answer>(work());
        if (!QCoreApplication::instance())
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [pending, answer] { pending.settle(std::move(*answer)); },
            Qt::QueuedConnection);
    });
    return pending;
}

} // namespace Relais
