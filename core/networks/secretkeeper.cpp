// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/secretkeeper.h"

#include "core/networks/api.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais {

QCoro::Task<Result<RenewalHold>> renewalHold(QString path, std::chrono::milliseconds limit)
{
    const auto lock = std::make_shared<FileLock>(std::move(path));
    const QDeadlineTimer end(limit);
    for (;;) {
        const Result<bool> locked = lock->tryLock();
        if (!locked)
            co_return fail(ErrorCode::Timeout, locked.error().detail, u"renewal-lock"_s);
        if (*locked)
            co_return RenewalHold(lock);
        if (end.hasExpired())
            co_return fail(
                ErrorCode::Timeout, u"another program renews the tokens"_s, u"renewal-lock"_s);
        co_await pause(50ms);
    }
}

} // namespace Relais
