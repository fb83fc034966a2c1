// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/networks/tokencall.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int patienceMs = 10'000;
constexpr qint64 longestAnswer = 64 * 1024;

Result<TokenCall::Answer> answerIn(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return fail(ErrorCode::Timeout, u"the network took too long"_s);
    if (status == 0)
        return fail(ErrorCode::Network, u"the network does not answer"_s);
    const QByteArray body = reply.read(longestAnswer);
    // Who ends a token need not say anything (RFC 7009).
    if (body.isEmpty() && status >= 200 && status <= 299)
        return TokenCall::Answer { status, {} };
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, u"HTTP %1 without a JSON object"_s.arg(status));
    return TokenCall::Answer { status, document.object() };
}

} // namespace

TokenCall::TokenCall(EgressProxy proxy)
    : m_proxy(std::move(proxy))
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
    request.setTransferTimeout(patienceMs);
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
    QObject::connect(reply, &QNetworkReply::finished, manager, [this, manager, reply, done] {
        m_calls.ended();
        manager->deleteLater();
        done(answerIn(*reply));
    });
}

} // namespace Relais::Backend
