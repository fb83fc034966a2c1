// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/wall/wallconnector.h"

#include "core/domain/networktraits.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

tl::unexpected<Error> noSession()
{
    return fail(ErrorCode::Unauthorized, u"nobody is signed in to the organization"_s);
}

} // namespace

WallConnector::WallConnector(WallPublisher publish, WallLookup lookUp)
    : m_publish(std::move(publish))
    , m_lookUp(std::move(lookUp))
{
}

Capabilities WallConnector::capabilities() const
{
    Capabilities can;
    can.publishing = Capabilities::Publishing::ByApi;
    can.idempotency = Capabilities::Idempotency::IdempotencyKey;
    can.maxImages = traitsOf(Network::Wall).pictures;
    can.readsBack = true;
    can.metrics = measured({ MetricKind::Impression, MetricKind::Reaction, MetricKind::Comment });
    return can;
}

QCoro::Task<Result<PublishedPost>> WallConnector::publish(Publication publication)
{
    if (!m_publish)
        co_return noSession();
    const WallPublisher publish = m_publish;
    co_return co_await publish(std::move(publication));
}

QCoro::Task<Result<LookupResult>> WallConnector::lookUp(Publication publication)
{
    if (!m_lookUp)
        co_return noSession();
    const WallLookup lookUp = m_lookUp;
    co_return co_await lookUp(std::move(publication));
}

QCoro::Task<Result<QList<RelayCount>>> WallConnector::counts(RelayId, Account, QByteArray, QString)
{
    co_return fail(ErrorCode::Unsupported, u"the Wall's counts come with the sync"_s, u"by-sync"_s);
}

} // namespace Relais
