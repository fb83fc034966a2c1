// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/session.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class SignInService;

//! Where the member is signed in, as the backend knows it; nothing of it is kept here.
class DeviceService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceService)
public:
    DeviceService(SignInService &session, HttpClient &http, QObject *parent = nullptr);

    //! This device first, then by last use; those that ended in the last 30 days too.
    QCoro::Task<Result<QList<Api::Device>>> devices();
    //! Ends the session of a device; NotFound ("device-unknown"). For this one: signOut().
    QCoro::Task<Result<void>> revoke(DeviceId device);

private:
    SignInService &m_session;
    HttpClient &m_http;
};

} // namespace Relais
