// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/picturelender.h"

namespace Relais {

// What Instagram and Threads share: calls of Meta's Graph API, and posts that are a container at
// first, which nobody sees.

//! Sends as the token's person. publishes: goes out once, and an answer that is lost leaves open
//! whether it is out.
QCoro::Task<Result<QJsonObject>> askGraph(
    QPointer<HttpClient> http, QByteArray token, HttpRequest request, bool publishes = false);

//! The error of an answer: the API tells in its body what its status does not.
Error graphErrorOf(const HttpResponse &response, bool publishes);

//! How a container is asked for.
struct GraphContainer {
    QUrl look; //!< without the field
    QString field; //!< that holds IN_PROGRESS, FINISHED, ERROR, EXPIRED
    std::chrono::milliseconds rhythm { 2000 };
};
//! Waits until the network has fetched what belongs to it, a minute at most. Rejected
//! ("picture-refused"); Timeout, as nothing is out.
QCoro::Task<Result<void>> containerReady(
    QPointer<HttpClient> http, QByteArray token, GraphContainer container);

//! The value of one metric: it stands in values[0].value or in total_value.value.
QHash<QString, double> graphInsights(const QJsonObject &answer);

} // namespace Relais
