// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/relay.h"

#include "core/domain/keytable.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto keys = keyTable<RelayState>({
    { RelayState::Drafted, "drafted"_L1 },
    { RelayState::Queued, "queued"_L1 },
    { RelayState::Sending, "sending"_L1 },
    { RelayState::Published, "published"_L1 },
    { RelayState::Refused, "refused"_L1 },
    { RelayState::Unknown, "unknown"_L1 },
    { RelayState::Reconciling, "reconciling"_L1 },
    { RelayState::AskPerson, "ask-person"_L1 },
    { RelayState::NeedsConfirmation, "needs-confirmation"_L1 },
    { RelayState::Cancelled, "cancelled"_L1 },
});

bool saysPartlyOut(const Error &error)
{
    return error.reason == "thread-begun"_L1 || error.reason == "thread-incomplete"_L1;
}
} // namespace

bool isPartlyOut(const Relay &relay)
{
    return relay.lastError && saysPartlyOut(*relay.lastError);
}

Error asPartlyOut(Error error, int posts)
{
    error.done = std::max(error.done, posts);
    if (saysPartlyOut(error))
        return error;
    bool isFinal = false;
    switch (error.code) {
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Rejected:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported:
        isFinal = true;
        break;
    default:
        break;
    }
    if (!error.reason.isEmpty())
        error.detail = error.reason + u": "_s + error.detail;
    error.reason = isFinal ? u"thread-incomplete"_s : u"thread-begun"_s;
    return error;
}

QString relayStateKey(RelayState state)
{
    return keys.keyOf(state);
}

std::optional<RelayState> relayStateFromKey(const QString &key)
{
    return keys.valueOf(key);
}

} // namespace Relais
