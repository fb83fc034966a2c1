// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/httprequest.h"

#include <QCoro/QCoroTask>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace Relais {

//! Sends requests from the thread it lives on; never blocks it. Follows no redirect, keeps no
//! cookie, asks for no password, accepts no certificate that the system does not.
class HttpClient final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)
public:
    explicit HttpClient(QObject *parent = nullptr);
    //! Requests still running end with Cancelled before this returns.
    ~HttpClient() override;

    //! Any status from 200 on is a response, once its body is whole. A chunked body cut short may
    //! pass for whole (Qt 6.4 does not tell), so what is parsed must be checked. Errors: Network
    //! (Once: surely nothing was delivered), Timeout (Repeatable only), OutcomeUnknown (Once, when
    //! bytes may have left this machine), InvalidInput (URL not http/https, a line break in a
    //! header), Rejected ("answer-too-large"; Once: OutcomeUnknown with that reason), Cancelled
    //! (the client went away).
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request);

    //! Adds a certificate authority, for tests with their own TLS server and companies with their
    //! own CA. False when the text holds no certificate.
    bool trust(const QByteArray &pemCertificate);

    //! The time for what is written into requests. The machine's, unless another clock is set,
    //! which has to outlive this.
    QDateTime now() const { return m_clock->now(); }
    void setClock(const Clock &clock) { m_clock = &clock; }

private:
    const SystemClock m_machinesClock {};
    const Clock *m_clock = &m_machinesClock;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_ssl;
    bool m_ownAuthorities = false;
    bool m_closing = false;
};

} // namespace Relais
