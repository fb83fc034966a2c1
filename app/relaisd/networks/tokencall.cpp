// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/networks/tokencall.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestAnswer = 64 * 1024;

tl::unexpected<Error> tooLong()
{
    return fail(ErrorCode::Corrupt, u"the network's answer is too long"_s);
}

//! What came before the end is in body already.
Result<TokenCall::Answer> answerIn(QNetworkReply &reply, QByteArray body)
{
    if (body.size() > longestAnswer)
        return tooLong();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return fail(ErrorCode::Timeout, u"the network took too long"_s);
    if (status == 0)
        return fail(ErrorCode::Network, u"the network does not answer"_s);
    body += reply.readAll();
    if (body.size() > longestAnswer)
        return tooLong();
    // Who ends a token need not say anything (RFC 7009).
    if (body.isEmpty() && status >= 200 && status <= 299)
        return TokenCall::Answer { status, {} };
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, u"HTTP %1 without a JSON object"_s.arg(status));
    return TokenCall::Answer { status, document.object() };
}

} // namespace

TokenCall::TokenCall(EgressProxy proxy, std::chrono::milliseconds patience)
    : m_proxy(std::move(proxy))
    , m_patience(patience)
{
}

void TokenCall::stop()
{
    m_calls.stop();
}

bool TokenCall::ask(const Ask &ask, const Done &done)
{
    return m_calls.begin([this, ask, done](QObject *parent) { start(ask, done, parent); });
}

void TokenCall::start(const Ask &ask, const Done &done, QObject *parent)
{
    // One manager a call: no kept connection, cookie or cache outlives it.
    auto *manager = new QNetworkAccessManager(parent);
    goOutBy(m_proxy, *manager);
    QNetworkRequest request(ask.endpoint);
    presentLogin(m_proxy, request);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept", "application/json");
    if (!ask.authorization.isEmpty())
        request.setRawHeader("Authorization", ask.authorization);
    QNetworkReply *reply = nullptr;
    if (ask.form.isEmpty()) {
        reply = manager->get(request);
    } else {
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        reply = manager->post(request, ask.form);
    }
    QTimer::singleShot(m_patience, reply, &QNetworkReply::abort);
    const auto body = std::make_shared<QByteArray>();
    QObject::connect(reply, &QNetworkReply::readyRead, manager, [reply, body] {
        *body += reply->readAll();
        if (body->size() > longestAnswer)
            reply->abort(); // finished, with what is too long
    });
    QObject::connect(reply, &QNetworkReply::finished, manager, [this, manager, reply, body, done] {
        m_calls.ended();
        manager->deleteLater();
        done(answerIn(*reply, *body));
    });
}

} // namespace Relais::Backend
