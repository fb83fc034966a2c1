// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/callthread.h"
#include "app/relaisd/egressproxy.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace Relais::Backend {

//! Asks networks' token endpoints, on a thread with an event loop of its own. Nothing of what it
//! sends or gets is logged or kept. Any thread may ask.
class TokenCall final {
    Q_DISABLE_COPY_MOVE(TokenCall)
public:
    struct Answer {
        int status = 0;
        QJsonObject body;
    };
    struct Ask {
        QUrl endpoint {};
        QByteArray form {}; //!< empty: the address is read
        QByteArray authorization {}; //!< for who wants the secret in a header
    };
    //! Network, Timeout, Corrupt.
    using Done = std::function<void(Result<Answer>)>;

    //! The whole answer has that long to come: a byte a second does not prolong it.
    explicit TokenCall(
        EgressProxy proxy = {}, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~TokenCall() = default;

    //! What still runs is dropped without an answer.
    void stop();

    //! No redirect is followed. Calls done once on this object's thread; false when too many run
    //! already, or after stop().
    bool ask(const Ask &ask, const Done &done);

private:
    void start(const Ask &ask, const Done &done, QObject *parent);

    const EgressProxy m_proxy;
    const std::chrono::milliseconds m_patience;
    CallThread m_calls;
};

} // namespace Relais::Backend
