// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/signin/deviceservice.h"

#include "core/api/routes.h"
#include "core/services/sync/signedcall.h"

namespace Relais {

DeviceService::DeviceService(SignInService &session, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_http(http)
{
}

QCoro::Task<Result<QList<Api::Device>>> DeviceService::devices()
{
    BackendCall call { "GET", {}, Api::Routes::devices() };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::devicesFrom(*answer);
}

QCoro::Task<Result<void>> DeviceService::revoke(DeviceId device)
{
    BackendCall call { "DELETE", {}, Api::Routes::device(device) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

} // namespace Relais
