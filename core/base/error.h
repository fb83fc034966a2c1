// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Relais {

//! What a program acts on. The user's sentence for a code is made in the ui, in their language.
enum class ErrorCode {
    // Transient: the same request may succeed later.
    Network, //!< no connection, name not resolved, connection refused
    Timeout,
    RateLimited,
    ServerFault, //!< 5xx
    // Not known whether the request took effect; never repeat it blindly.
    OutcomeUnknown,
    // Final until somebody changes something.
    Unauthorized, //!< sign in again
    Forbidden,
    NotFound,
    Conflict, //!< somebody else changed it, or the same id with another content
    Rejected, //!< refused for a reason given in detail (a network's rule, a validation)
    InvalidInput, //!< a value from outside failed its check
    Storage, //!< local file or database
    NewerFile, //!< a database written by a newer Relais
    Corrupt, //!< a database or answer that cannot be read
    KeychainUnavailable, //!< no Secret Service; nothing is kept in clear instead
    KeychainLocked,
    Unsupported,
    Cancelled,
};

//! An error as a value. detail is English and for the log: never a token, never a person's text.
struct Error {
    ErrorCode code = ErrorCode::Network;
    QString detail {};
    //! A stable word that refines code for the ui ("invitation-used", "text-too-long"), or empty.
    QString reason {};
    std::chrono::seconds retryAfter { 0 };
    int done = 0; //!< of what is done in several parts: those that were before it failed

    bool isTransient() const { return code <= ErrorCode::ServerFault; }
    bool operator==(const Error &) const = default;
};

//! Cancelled: whoever was to go on with it (a service, a client) is gone.
Error goneAway();

//! The stable English name of a code, for logs and --json.
QString errorCodeName(ErrorCode code);

} // namespace Relais
