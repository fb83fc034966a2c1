// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connectors.h"

namespace Relais {

//! The company's Wall. Posting is a push to relaisd under the relay's own id, so a repeat is the
//! same post; its impressions and counts come with the sync, not through here.
class WallConnector final : public Connector {
public:
    WallConnector(WallPublisher publish, WallLookup lookUp);
    Network network() const override { return Network::Wall; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;

private:
    const WallPublisher m_publish;
    const WallLookup m_lookUp;
};

} // namespace Relais
