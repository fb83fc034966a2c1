// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/guardedfetch.h"

#include "app/relaisd/feeds/publicaddress.h"

#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours(24);
constexpr std::chrono::milliseconds longestPatience { 3000 }; // one lost packet, and its repetition
constexpr qsizetype mostAddresses = 8; // of one name

QByteArray hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray shown = host.contains(':') ? QByteArray('[' + host + ']') : host;
    return url.port() < 0 ? shown : QByteArray(shown + ':' + QByteArray::number(url.port()));
}

// Without an address: by the name.
QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address)
{
    QUrl direct = url;
    if (!address.isNull())
        direct.setHost(address.toString());
    QNetworkRequest request(direct);
    request.setRawHeader("Host", hostHeader(url));
    request.setPeerVerifyName(url.host());
    request.setRawHeader("User-Agent", "Relais feed reader");
    request.setRawHeader("Accept",
        "application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.8, "
        "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1");
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

bool isAllowed(const QUrl &url)
{
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty();
}

// Nobody took the request: refused, lost on the way, or no way there.
bool isUnreached(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::TimeoutError
        || error == QNetworkReply::UnknownNetworkError;
}

QDateTime httpDate(const QByteArray &header)
{
    QString text = QString::fromLatin1(header.trimmed());
    if (!text.endsWith(" GMT"_L1))
        return {};
    text.chop(3);
    text += u"+0000"_s; // not by this machine's zone
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

// Seconds, or a date, which is reckoned from the server's own: its clock may be wrong.
std::chrono::seconds waitAskedFor(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime then = httpDate(text);
        const QDateTime now = httpDate(reply.rawHeader("Date"));
        seconds = then.isValid() && now.isValid() ? now.secsTo(then) : 0;
    }
    const qint64 longest = longestWait.count();
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest));
}

Error refusalOf(int status, const QNetworkReply &reply)
{
    Error error { ErrorCode::Rejected, u"the source answered %1"_s.arg(status),
        status == 410 ? u"answer-gone"_s : u"answer-not-ok"_s };
    error.retryAfter = waitAskedFor(reply);
    return error;
}

} // namespace

void GuardedFetch::start(FetchRequest request, FetchLimits limits, QObject *parent, Done done)
{
    auto *fetch = new GuardedFetch(std::move(request), limits, parent, std::move(done));
    fetch->go(fetch->m_request.url);
}

GuardedFetch::GuardedFetch(FetchRequest request, FetchLimits limits, QObject *parent, Done done)
    : QObject(parent)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
        [this] { finish(fail(ErrorCode::Timeout, u"the source did not answer in time"_s)); });
    m_timer.start(m_limits.time);
    m_since.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &GuardedFetch::leaveAddress);
}

void GuardedFetch::go(const QUrl &url)
{
    m_url = url;
    if (!isAllowed(url)) {
        finish(fail(
            ErrorCode::InvalidInput, u"only http and https are fetched"_s, u"url-not-allowed"_s));
        return;
    }
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        resolved({ literal });
    else if (m_request.lookup)
        m_request.lookup(
            url.host(), [fetch = QPointer(this)](const QList<QHostAddress> &addresses) {
                if (fetch)
                    fetch->resolved(addresses);
            });
    else
        m_lookup = QHostInfo::lookupHost(
            url.host(), this, [this](const QHostInfo &info) { resolved(info.addresses()); });
}

void GuardedFetch::resolved(const QList<QHostAddress> &addresses)
{
    m_lookup = -1;
    if (!m_done)
        return;
    m_addresses = addresses.mid(0, mostAddresses);
    if (m_addresses.isEmpty()) {
        finish(fail(ErrorCode::Network, u"the source's name is not known"_s));
        return;
    }
    // A proxy takes whichever of them it likes.
    const bool allAllowed = std::all_of(addresses.begin(), addresses.end(),
        [this](const QHostAddress &address) { return mayConnectTo(address); });
    if (m_request.proxy.isSet() && !allAllowed) {
        refuse();
        return;
    }
    m_byProxy =
        m_request.proxy.isSet() && std::all_of(addresses.begin(), addresses.end(), isPublicAddress);
    if (m_byProxy)
        m_addresses = { addresses.constFirst() };
    connectToNext();
}

void GuardedFetch::refuse()
{
    finish(fail(
        ErrorCode::Forbidden, u"the source is not at a public address"_s, u"address-not-public"_s));
}

// What an admin allowed is one host, and not what that host points at.
bool GuardedFetch::mayConnectTo(const QHostAddress &address) const
{
    return isPublicAddress(address)
        || (m_request.allowPrivate && m_url.host() == m_request.url.host());
}

void GuardedFetch::connectToNext()
{
    const QHostAddress address = m_addresses.takeFirst();
    if (!mayConnectTo(address)) {
        refuse();
        return;
    }
    // A new manager each time, so that no kept connection is used again.
    m_manager = std::make_unique<QNetworkAccessManager>();
    goOutBy(m_byProxy ? m_request.proxy : EgressProxy {}, *m_manager);
    QNetworkRequest request = requestTo(m_url, m_byProxy ? QHostAddress() : address);
    if (m_byProxy)
        presentLogin(m_request.proxy, request);
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_request.lastModified);
    m_body.clear();
    m_reply = m_manager->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &GuardedFetch::read);
    connect(m_reply, &QNetworkReply::finished, this, &GuardedFetch::answered);
    if (m_addresses.isEmpty())
        return;
    // A server that has the request may take its time.
    connect(m_reply, &QNetworkReply::requestSent, &m_patience, &QTimer::stop);
    m_patience.start(std::min<std::chrono::milliseconds>(
        longestPatience, m_timer.remainingTimeAsDuration() / (m_addresses.size() + 1)));
}

void GuardedFetch::leaveAddress()
{
    m_reply->disconnect(this);
    m_reply->abort();
    connectToNext();
}

void GuardedFetch::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.bytes)
        finish(fail(ErrorCode::Rejected, u"the source is too large"_s, u"too-large"_s));
}

void GuardedFetch::answered()
{
    if (!m_done)
        return;
    m_patience.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_body += m_reply->readAll();
    const bool redirects =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (redirects) {
        follow(m_reply->rawHeader("Location"));
        return;
    }
    // A name may have addresses of both kinds, and the server listen at one.
    if (isUnreached(m_reply->error()) && !m_addresses.isEmpty()) {
        QTimer::singleShot(0, this, [this] {
            if (m_done)
                connectToNext();
        });
        return;
    }
    if (m_byProxy && m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError) {
        finish(fail(ErrorCode::Network, u"the proxy on the way out refuses the login"_s));
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError && status < 400) {
        finish(fail(ErrorCode::Network, m_reply->errorString()));
        return;
    }
    if (status != 200 && status != 304) {
        finish(fail(refusalOf(status, *m_reply)));
        return;
    }
    if (m_body.size() > m_limits.bytes) {
        finish(fail(ErrorCode::Rejected, u"the source is too large"_s, u"too-large"_s));
        return;
    }
    finish(FetchedDocument { m_url, status == 304, m_body, m_reply->rawHeader("ETag"),
        m_reply->rawHeader("Last-Modified"), m_reply->rawHeader("Content-Type"),
        std::chrono::milliseconds(m_since.elapsed()) });
}

void GuardedFetch::follow(const QByteArray &location)
{
    if (++m_redirects > m_limits.redirects) {
        finish(fail(ErrorCode::Rejected, u"too many redirects"_s, u"too-many-redirects"_s));
        return;
    }
    const QUrl next = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    // Not from within the reply's own signal: its manager goes with the next one.
    QTimer::singleShot(0, this, [this, next] {
        if (m_done)
            go(next);
    });
}

void GuardedFetch::finish(Result<FetchedDocument> result)
{
    if (!m_done)
        return;
    m_timer.stop();
    m_patience.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    const Done done = std::exchange(m_done, {});
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
    done(std::move(result));
}

} // namespace Relais::Backend
