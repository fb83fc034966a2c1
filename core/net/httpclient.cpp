// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"

#include "core/net/httpexchange.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

Result<void> check(const HttpRequest &request)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return fail(ErrorCode::InvalidInput, u"not an address of the web"_s);
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, u"an address must not hold a password"_s);
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || hasLineBreak(name) || hasLineBreak(value))
            return fail(ErrorCode::InvalidInput, u"a header holds a line break"_s);
    }
    return {};
}

} // namespace

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_ssl(QSslConfiguration::defaultConfiguration())
{
}

HttpClient::~HttpClient()
{
    // Before the members go: each exchange ends its task, whose code may still call send().
    m_closing = true;
    const auto exchanges = findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

QCoro::Task<Result<HttpResponse>> HttpClient::send(HttpRequest request)
{
    if (m_closing)
        co_return fail(goneAway());
    const Result<void> checked = check(request);
    if (!checked)
        co_return fail(checked.error());
    auto *exchange = new HttpExchange(request, m_ssl, m_manager, this);
    const Pending<Result<HttpResponse>> outcome = exchange->outcome();
    co_return co_await outcome;
}

bool HttpClient::trust(const QByteArray &pemCertificate)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pemCertificate);
    if (certificates.isEmpty())
        return false;
    // Own authorities end the loading of the system's on demand; so they are all named.
    if (!m_ownAuthorities)
        m_ssl.setCaCertificates(QSslConfiguration::systemCaCertificates());
    m_ownAuthorities = true;
    m_ssl.addCaCertificates(certificates);
    m_manager.clearConnectionCache(); // what it holds was opened with the old ones
    return true;
}

} // namespace Relais
