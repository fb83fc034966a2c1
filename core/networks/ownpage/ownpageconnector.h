// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"

namespace Relais {

//! A network whose relay the person finishes in its own page (core/domain/networktraits.cpp has
//! the addresses). Nothing is sent or read from here, and nothing is claimed.
class OwnPageConnector final : public Connector {
public:
    explicit OwnPageConnector(Network network);
    Network network() const override { return m_network; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;

private:
    const Network m_network;
};

} // namespace Relais
