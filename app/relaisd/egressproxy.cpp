// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/egressproxy.h"

#include <QCommandLineParser>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

const QString egressOption = u"egress-proxy"_s;

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
            u"--egress-proxy takes http://, a host and a port, without a user or a password"_s);
    return EgressProxy { url.host(), static_cast<quint16>(url.port()) };
}

QCommandLineOption egressProxyOption()
{
    return { egressOption,
        u"The HTTP proxy through which servers of others are asked: http://proxy.example.com:3128. "
        "The environment is not looked at."_s,
        u"url"_s };
}

Result<EgressProxy> egressProxyIn(const QCommandLineParser &parser)
{
    if (!parser.isSet(egressOption))
        return EgressProxy {};
    return egressProxyFrom(parser.value(egressOption));
}

void goOutBy(const EgressProxy &proxy, QNetworkAccessManager &manager)
{
    manager.setProxy(proxy.isSet() ? QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port)
                                   : QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace Relais::Backend
