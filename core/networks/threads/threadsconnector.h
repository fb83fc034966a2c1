// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/picturelender.h"

#include <QPointer>

namespace Relais {

class HttpClient;

//! Where Threads answers; tests name their own server.
struct ThreadsServices {
    QUrl authorize { QStringLiteral("https://www.threads.net/oauth/authorize") };
    QUrl api { QStringLiteral("https://graph.threads.net") };
    std::chrono::milliseconds rhythm { 2000 }; //!< of looks at a container
};

//! Threads, for members whose company has an app of its own there; without one, Threads' own page.
//! Codes are exchanged by the backend, which has the app's secret; the browser comes back by its
//! page. A post is a container, which nobody sees, and then its publication. Threads fetches a
//! picture from an address that the company's backend lends.
class ThreadsConnector final : public Connector {
public:
    ThreadsConnector(HttpClient &http, PictureLender lender, ThreadsServices services = {});
    ~ThreadsConnector() override;
    Network network() const override { return Network::Threads; }
    Capabilities capabilities() const override;
    TextLimits limits(const Account &) const override { return {}; }
    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override;
    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override;
    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<void>> remove(Account account, QByteArray secret, QString postId) override;
    QCoro::Task<Result<ConnectedAccount>> connect(
        ConnectRequest request, SignInSurroundings around) override;
    QCoro::Task<Result<RenewedSecret>> renew(Account account, QByteArray secret) override;

private:
    const QPointer<HttpClient> m_http;
    const PictureLender m_lender;
    const ThreadsServices m_services;
};

} // namespace Relais
