// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpexchange.h"

#include "core/base/killpoint.h"
#include "core/base/log.h"
#include "core/net/singleshotdevice.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// What the transport may hold of one answer before this side has read it.
constexpr qint64 readAheadBytes = 256 * 1024;

QNetworkRequest prepare(const HttpRequest &request, const QSslConfiguration &ssl)
{
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(ssl);
    prepared.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setRawHeader("User-Agent", "Relais");
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    return prepared;
}

// The known verbs by their own calls: Qt waits for the body of a custom verb's answer, HEAD
// included.
QNetworkReply *sendRepeatable(
    QNetworkAccessManager &manager, const QNetworkRequest &prepared, const HttpRequest &request)
{
    if (request.method == "GET" && request.body.isEmpty())
        return manager.get(prepared);
    if (request.method == "HEAD")
        return manager.head(prepared);
    if (request.method == "POST")
        return manager.post(prepared, request.body);
    if (request.method == "PUT")
        return manager.put(prepared, request.body);
    if (request.method == "DELETE" && request.body.isEmpty())
        return manager.deleteResource(prepared);
    return manager.sendCustomRequest(prepared, request.method, request.body);
}

// True when the error is only how Qt tells a status of 400 and above. The same errors with another
// status are its own: an answer that unpacks to a bomb, for one, is a 299 with a status of 200.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status >= 200; // of 103 and what follows it, Qt gives the 103 alone
    if (status < 400 || error == QNetworkReply::ContentReSendError)
        return false;
    return error == QNetworkReply::ProtocolInvalidOperationError // 400
        || (error > 200 && error <= QNetworkReply::UnknownContentError)
        || (error > 400 && error <= QNetworkReply::UnknownServerError);
}

// A body cut short is not an answer, even where the transport does not mind.
bool isComplete(const HttpResponse &response, const QByteArray &method)
{
    bool known = false;
    const qint64 announced = response.header("content-length").toLongLong(&known);
    const bool hasBody = method != "HEAD" && response.status != 204 && response.status != 304;
    if (!known || !hasBody || !response.header("content-encoding").isEmpty())
        return true;
    return response.body.size() == announced;
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const QSslConfiguration &ssl,
    QNetworkAccessManager &shared, QObject *parent)
    : QObject(parent)
    , m_method(request.method)
    , m_maxAnswerBytes(request.maxAnswerBytes)
{
    const QNetworkRequest prepared = prepare(request, ssl);
    killPoint("net.before-write");
    if (request.delivery == HttpRequest::Delivery::Once)
        startOnce(request, prepared);
    else
        m_reply = sendRepeatable(shared, prepared, request);
    watch(request.timeout);
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
    // Whoever waits may destroy the client now, which must not find this exchange again.
    setParent(nullptr);
    if (m_result)
        m_outcome.settle(*std::move(m_result));
    else
        m_outcome.settle(fail(goneAway()));
}

void HttpExchange::startOnce(const HttpRequest &request, QNetworkRequest prepared)
{
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    m_body = new SingleShotDevice(request.body, this);
    auto *manager = new QNetworkAccessManager(this);
    m_reply = manager->sendCustomRequest(prepared, request.method, m_body);
}

void HttpExchange::watch(std::chrono::milliseconds timeout)
{
    m_reply->setReadBufferSize(readAheadBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [](qint64 sent, qint64 total) {
        if (total > 0 && sent == total)
            killPoint("net.after-last-byte");
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::onTimeout);
    m_deadline.start(timeout);
}

void HttpExchange::readSome()
{
    while (m_received.size() <= m_maxAnswerBytes) {
        const QByteArray part = m_reply->read(m_maxAnswerBytes + 1 - m_received.size());
        if (part.isEmpty())
            return;
        m_received += part;
    }
    finish(broken(ErrorCode::Rejected, u"the answer is too large"_s, u"answer-too-large"_s));
}

void HttpExchange::onFinished()
{
    readSome();
    finish(answer());
}

Result<HttpResponse> HttpExchange::answer()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(error, status)) {
        const QString detail = u"transport error %1"_s.arg(static_cast<int>(error));
        if (m_body && surelyNotDelivered())
            return fail(ErrorCode::Network, detail);
        return broken(ErrorCode::Network, detail);
    }
    HttpResponse response { .status = status, .headers = {}, .body = m_received };
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({ name.toLower(), value });
    if (!isComplete(response, m_method))
        return broken(ErrorCode::Network, u"the answer was cut short"_s);
    return response;
}

tl::unexpected<Error> HttpExchange::broken(
    ErrorCode repeatable, QString detail, QString reason) const
{
    return fail(
        m_body ? ErrorCode::OutcomeUnknown : repeatable, std::move(detail), std::move(reason));
}

bool HttpExchange::surelyNotDelivered() const
{
    if (m_sent || m_body->wasRead())
        return false;
    // Without its body no server can have acted on the request.
    if (m_body->bytesAvailable() > 0)
        return true;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

void HttpExchange::onTimeout()
{
    if (m_body && surelyNotDelivered())
        finish(fail(ErrorCode::Network, u"no connection within the time allowed"_s));
    else
        finish(broken(ErrorCode::Timeout, u"no complete answer within the time allowed"_s));
}

void HttpExchange::finish(Result<HttpResponse> result)
{
    if (m_result)
        return;
    killPoint("net.before-answer");
    m_result = std::move(result);
    m_deadline.stop();
    m_reply->disconnect(this);
    deleteLater();
}

} // namespace Relais
