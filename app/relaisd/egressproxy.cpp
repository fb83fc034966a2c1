// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/egressproxy.h"

#include <QCommandLineParser>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

const QString egressOption = u"egress-proxy"_s;
const QString egressLoginOption = u"egress-login-file"_s;
constexpr char egressLoginVariable[] = "RELAISD_EGRESS_LOGIN";
constexpr char egressLoginHeader[] = "Proxy-Authorization";
constexpr qsizetype longestEgressLogin = 1024;

// RFC 7617.
QByteArray basicLogin(const QByteArray &login)
{
    return "Basic " + login.toBase64();
}

Result<QByteArray> egressLoginIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::InvalidInput, path + u": "_s + file.errorString());
    return egressLoginFrom(file.read(longestEgressLogin + 3)); // and the end of its line
}

} // namespace

Result<EgressProxy> egressProxyFrom(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString path = url.path();
    const bool bare = (path.isEmpty() || path == u"/"_s) && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.scheme() != u"http"_s || url.host().isEmpty() || url.port() <= 0
        || !bare)
        return fail(ErrorCode::InvalidInput,
            u"--egress-proxy takes http://, a host and a port; a user and a password stand in the "
            "file of --egress-login-file"_s);
    return EgressProxy { url.host(), static_cast<quint16>(url.port()) };
}

Result<QByteArray> egressLoginFrom(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    const bool oneLine = std::none_of(text.cbegin(), text.cend(),
        [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
    if (text.indexOf(':') <= 0 || text.size() > longestEgressLogin || !oneLine)
        return fail(ErrorCode::InvalidInput,
            u"the login of the proxy is one line: the user, a colon and the password"_s);
    return text;
}

QList<QCommandLineOption> egressProxyOptions()
{
    return { { egressOption,
                 u"The HTTP proxy through which servers of others are asked: "
                 "http://proxy.example.com:3128. The environment is not looked at."_s,
                 u"url"_s },
        { egressLoginOption,
            u"Where the proxy wants one, a file with user:password (else RELAISD_EGRESS_LOGIN in "
            "the environment)."_s,
            u"file"_s } };
}

Result<EgressProxy> egressProxyIn(const QCommandLineParser &parser)
{
    const QByteArray inherited = qgetenv(egressLoginVariable);
    qunsetenv(egressLoginVariable);
    const bool hasFile = parser.isSet(egressLoginOption);
    if (!parser.isSet(egressOption) && hasFile)
        return fail(ErrorCode::InvalidInput, u"--egress-login-file goes with --egress-proxy"_s);
    if (!parser.isSet(egressOption))
        return EgressProxy {};
    auto proxy = egressProxyFrom(parser.value(egressOption));
    if (!proxy || (!hasFile && inherited.isEmpty()))
        return proxy;
    const auto login =
        hasFile ? egressLoginIn(parser.value(egressLoginOption)) : egressLoginFrom(inherited);
    if (!login)
        return fail(login.error());
    proxy->login = *login;
    return proxy;
}

void goOutBy(const EgressProxy &proxy, QNetworkAccessManager &manager)
{
    QNetworkProxy way(QNetworkProxy::NoProxy);
    if (proxy.isSet())
        way = QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port);
    if (proxy.isSet() && !proxy.login.isEmpty())
        way.setRawHeader(egressLoginHeader, basicLogin(proxy.login)); // of CONNECT alone
    manager.setProxy(way);
}

void presentLogin(const EgressProxy &proxy, QNetworkRequest &request)
{
    if (proxy.isSet() && !proxy.login.isEmpty() && request.url().scheme() == u"http"_s)
        request.setRawHeader(egressLoginHeader, basicLogin(proxy.login));
}

} // namespace Relais::Backend
