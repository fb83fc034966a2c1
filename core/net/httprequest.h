// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>

namespace Relais {

//! A request is data: made by pure functions, sent by HttpClient.
struct HttpRequest {
    enum class Delivery {
        Repeatable, //!< the transport may send it again by itself (GET, PUT with own id …)
        Once, //!< at most one delivery; a lost answer is OutcomeUnknown
    };
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    Delivery delivery = Delivery::Repeatable;
    std::chrono::milliseconds timeout { 30'000 }; //!< from start to the last byte of the answer
    qint64 maxAnswerBytes = 8 * 1024 * 1024;
};

//! A whole answer, whatever its status.
struct HttpResponse {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace Relais
