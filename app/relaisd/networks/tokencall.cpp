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
    const QJsonDocument document = QJsonDocument::fromJson(reply.read(longestAnswer));
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, u"HTTP %1 without a JSON object"_s.arg(status));
    return TokenCall::Answer { status, document.object() };
}

} // namespace

TokenCall::TokenCall()
{
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

TokenCall::~TokenCall()
{
    stop();
}

void TokenCall::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            qDeleteAll(m_home.findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

bool TokenCall::ask(const Ask &ask, const Done &done)
{
    if (!m_thread.isRunning())
        return false;
    if (m_running.fetch_add(1) >= mostAtOnce) {
        m_running.fetch_sub(1);
        return false;
    }
    QMetaObject::invokeMethod(
        &m_home, [this, ask, done] { start(ask, done); }, Qt::QueuedConnection);
    return true;
}

void TokenCall::start(const Ask &ask, const Done &done)
{
    // One manager a call: no kept connection, cookie or cache outlives it.
    auto *manager = new QNetworkAccessManager(&m_home);
    QNetworkRequest request(ask.endpoint);
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
        m_running.fetch_sub(1);
        manager->deleteLater();
        done(answerIn(*reply));
    });
}

} // namespace Relais::Backend
