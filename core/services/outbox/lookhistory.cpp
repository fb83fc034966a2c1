// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/outbox/lookhistory.h"

namespace Relais {

using namespace Qt::StringLiterals;

QString cannotTellReason()
{
    return u"cannot-tell"_s;
}

Looks looksIn(const QList<RelayStep> &history)
{
    Looks looks;
    bool looked = false;
    for (const RelayStep &step : history) {
        if (step.state == RelayState::Sending)
            looks = {};
        // Unknown follows the lost answer itself too: only what follows a look counts.
        if (looked && (step.state == RelayState::Unknown || step.state == RelayState::AskPerson)) {
            ++looks.all;
            looks.cannotTell += step.reason == cannotTellReason() ? 1 : 0;
        }
        looked = step.state == RelayState::Reconciling;
    }
    return looks;
}

} // namespace Relais
