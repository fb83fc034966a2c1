// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {
QList<MetricSource> allOf(Provenance provenance, const QList<MetricKind> &kinds)
{
    QList<MetricSource> sources;
    for (const MetricKind kind : kinds)
        sources.append({ kind, provenance });
    return sources;
}
} // namespace

QList<MetricSource> measured(const QList<MetricKind> &kinds)
{
    return allOf(Provenance::Measured, kinds);
}

QList<MetricSource> reported(const QList<MetricKind> &kinds)
{
    return allOf(Provenance::Reported, kinds);
}

QStringList loopbackRedirects(const QList<quint16> &ports)
{
    QStringList redirects;
    for (const quint16 port : ports)
        redirects.append(u"http://127.0.0.1:%1/relais/callback"_s.arg(port));
    return redirects;
}

bool Capabilities::readsCounts() const
{
    return std::any_of(metrics.begin(), metrics.end(),
        [](const MetricSource &metric) { return metric.provenance == Provenance::Measured; });
}

bool Capabilities::mayReadCounts() const
{
    return readsCounts() || !approvedMetrics.isEmpty();
}

QUrl Capabilities::grantsPageOf(const QUrl &server) const
{
    QString page = grantsPage;
    QString own = server.toString(QUrl::FullyEncoded);
    while (own.endsWith(u'/'))
        own.chop(1);
    return QUrl(page.replace(u"{server}"_s, own), QUrl::StrictMode);
}

QCoro::Task<Result<qint64>> Connector::followers(Account, QByteArray)
{
    co_return fail(
        ErrorCode::Unsupported, u"the network does not tell followers"_s, u"no-followers"_s);
}

QCoro::Task<Result<Account>> Connector::withLimits(Account)
{
    co_return fail(
        ErrorCode::Unsupported, u"limits are the network's own, for everybody"_s, u"no-limits"_s);
}

QCoro::Task<Result<void>> Connector::remove(Account, QByteArray, QString)
{
    co_return fail(
        ErrorCode::Unsupported, u"the network's interface takes no post back"_s, u"no-removal"_s);
}

QCoro::Task<Result<ConnectedAccount>> Connector::connect(ConnectRequest, SignInSurroundings)
{
    co_return fail(ErrorCode::Unsupported, u"there is nothing to connect"_s, u"own-page"_s);
}

QCoro::Task<Result<RenewedSecret>> Connector::renew(Account, QByteArray)
{
    co_return fail(ErrorCode::Unsupported, u"there is nothing to renew"_s, u"no-renewal"_s);
}

QCoro::Task<Result<void>> Connector::revoke(Account, QByteArray)
{
    co_return {};
}

} // namespace Relais
