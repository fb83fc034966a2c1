// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/pinterest/pinterestconnector.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Relais::Test {

//! A FAKE. Stands for Pinterest's API with one account and one board, written from
//! github.com/pinterest/api-description (v5/openapi.json 5.23.0); no real server was asked. Its
//! ledger of pins is the judge of "published once".
class FakePinterest final {
    Q_DISABLE_COPY_MOVE(FakePinterest)
public:
    //! Faults as FakeMastodon has them: drop, accept-drop, accept-cut, accept-504, accept-500,
    //! error-503, rate-limit, revoke.
    explicit FakePinterest(HttpServer::Transport transport = HttpServer::Transport::Plain);

    PinterestServices services() const;
    void setFaults(const QStringList &faults) { m_faults = faults; }
    QJsonArray ledger() const { return m_ledger; } //!< "id", "text", "title", "link", "alt"
    QByteArray token() const { return m_token; }
    void issueToken() { m_token = "another-token-of-lea-at-pinterest"; }
    QByteArray secret() const; //!< as it is kept for the account
    //! Stands for the company's backend, which renews with the app's secret.
    TokenExchange exchange();
    //! What the backend itself says from now on: it exchanges nothing.
    void refuseAtBackend(ErrorCode code) { m_backendSays = code; }
    QByteArray lastPicture() const { return m_picture; }

    static QString boardId() { return QStringLiteral("549755885175"); }

private:
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer pinned(const ServerRequest &request);
    ServerAnswer taken(const QString &id);
    QCoro::Task<Result<QJsonObject>> exchanged(QList<std::pair<QString, QString>> fields);

    QJsonArray m_ledger;
    QStringList m_faults;
    QByteArray m_token = "token-of-lea-at-pinterest";
    QByteArray m_refreshToken = "refresh-token-of-lea-at-pinterest";
    std::optional<ErrorCode> m_backendSays;
    QByteArray m_picture;
    int m_made = 0;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test
