// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/pending.h"
#include "core/base/result.h"
#include "core/net/httprequest.h"

#include <QNetworkReply>
#include <QTimer>

class QNetworkAccessManager;

namespace Relais {

class SingleShotDevice;

//! One request and its answer. Settles its outcome from a fresh event, never from inside a signal
//! of the reply, so that whoever waits may destroy the client; settles Cancelled when destroyed.
class HttpExchange final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)
public:
    //! shared is used for repeatable requests only: a single-shot send gets a connection of its
    //! own, which no earlier request can have left half dead.
    HttpExchange(const HttpRequest &request, const QSslConfiguration &ssl,
        QNetworkAccessManager &shared, QObject *parent);
    ~HttpExchange() override;

    Pending<Result<HttpResponse>> outcome() const { return m_outcome; }

private:
    void startOnce(const HttpRequest &request, QNetworkRequest prepared);
    void watch(std::chrono::milliseconds timeout);
    void readSome();
    void onFinished();
    void onTimeout();
    void finish(Result<HttpResponse> result);
    Result<HttpResponse> answer();
    //! The error for a request that got no complete answer.
    tl::unexpected<Error> broken(ErrorCode repeatable, QString detail, QString reason = {}) const;
    bool surelyNotDelivered() const;

    Pending<Result<HttpResponse>> m_outcome;
    std::optional<Result<HttpResponse>> m_result;
    SingleShotDevice *m_body = nullptr; //!< Once only
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    const QByteArray m_method;
    QByteArray m_received;
    qint64 m_maxAnswerBytes = 0;
    bool m_sent = false; //!< the transport says the request went out
};

} // namespace Relais
