// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace Relais {

Error goneAway()
{
    return { ErrorCode::Cancelled, u"whoever was to go on with it went away"_s };
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::RateLimited:
        return u"rate-limited"_s;
    case ErrorCode::ServerFault:
        return u"server-fault"_s;
    case ErrorCode::OutcomeUnknown:
        return u"outcome-unknown"_s;
    case ErrorCode::Unauthorized:
        return u"unauthorized"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Rejected:
        return u"rejected"_s;
    case ErrorCode::InvalidInput:
        return u"invalid-input"_s;
    case ErrorCode::Storage:
        return u"storage"_s;
    case ErrorCode::NewerFile:
        return u"newer-file"_s;
    case ErrorCode::Corrupt:
        return u"corrupt"_s;
    case ErrorCode::KeychainUnavailable:
        return u"keychain-unavailable"_s;
    case ErrorCode::KeychainLocked:
        return u"keychain-locked"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    }
    return u"unknown"_s;
}

} // namespace Relais
