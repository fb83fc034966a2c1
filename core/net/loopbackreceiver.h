// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

#include <chrono>

class QTcpSocket;

namespace Relais {

//! Where the browser comes back to after a sign-in (RFC 8252 §7.3): listens on 127.0.0.1 at a port
//! of the system's choice, takes one GET with the right state, then stops. For one sign-in.
class LoopbackReceiver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackReceiver)
public:
    explicit LoopbackReceiver(QObject *parent = nullptr);
    ~LoopbackReceiver() override;

    //! Starts to listen; the redirect URI to register and to send ("http://127.0.0.1:port/…").
    Result<QUrl> listen();
    //! The same at the first free one of these ports, for providers that compare the redirect
    //! exactly.
    Result<QUrl> listen(const QList<quint16> &ports);

    //! The query of the redirect whose state was the expected one; state needs 16 bytes or more.
    //! Cancelled (cancel() or destroyed), Timeout (limit), Rejected ("refused-by-person") when the
    //! provider says access_denied, Rejected ("sign-in-failed") for its other errors.
    QCoro::Task<Result<QUrlQuery>> redirected(
        QByteArray state, std::chrono::milliseconds limit = std::chrono::minutes(5));

    void cancel();

private:
    void serve(QTcpSocket *socket);
    //! The page for the browser, and the outcome when this was the redirect waited for.
    void answer(QTcpSocket *socket, const QByteArray &requestHead);
    void end(Result<QUrlQuery> outcome);

    QTcpServer m_server;
    QTimer m_limit;
    QByteArray m_state;
    Pending<Result<QUrlQuery>> m_outcome;
    bool m_ended = false;
};

//! 32 random bytes in base64url, for state and for the PKCE verifier (RFC 7636 §4.1).
QByteArray randomToken();

//! The S256 challenge of a PKCE verifier (RFC 7636 §4.2).
QByteArray pkceChallenge(const QByteArray &verifier);

} // namespace Relais
