// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/httprequest.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>

namespace Relais {

class HttpClient;

//! One request of the contract with the backend.
struct BackendCall {
    QByteArray method = "GET";
    QUrl server;
    QString path; //!< may end in ?name=value&…
    QJsonObject body {};
    QString accessToken {}; //!< empty on the routes that need none
    HttpRequest::Delivery delivery = HttpRequest::Delivery::Repeatable;
    std::optional<int> version {}; //!< of what is changed: If-Match
    QByteArray file {}; //!< sent in place of body, as fileType
    QByteArray fileType {};
};

//! How this machine is called in the list of devices: its name and system.
QString deviceName();

HttpRequest requestOf(const BackendCall &call);
//! The object of a successful answer (empty for 204); else the error that its problem+json tells.
Result<QJsonObject> objectOf(const HttpResponse &response);

//! Sends and reads the answer. A client that goes away meanwhile answers Cancelled.
QCoro::Task<Result<QJsonObject>> askBackend(HttpClient &http, BackendCall call);

} // namespace Relais
