// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/x/xservices.h"
#include "tests/support/fakeledger.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace Relais::Test {

//! A FAKE. Stands for X (API v2) with one account and one public client, written from docs.x.com as
//! of 2026-08 (posts, media upload, OAuth 2.0 PKCE, rate limits); no real X was asked. Its ledger
//! of accepted posts is the judge of "published once".
class FakeX final {
    Q_DISABLE_COPY_MOVE(FakeX)
public:
    //! How the next POST of a post goes wrong, as FakeMastodon has it: drop, accept-drop,
    //! accept-cut, accept-504, accept-500, error-503, rate-limit, revoke, slow; and no-credits.
    explicit FakeX(HttpServer::Transport transport = HttpServer::Transport::Plain,
        const QString &ledgerPath = {}, quint16 port = 0);

    XServices services() const;
    void setFaults(const QStringList &faults) { m_faults = faults; }
    //! Posts are not listed at once, as seen of eventually consistent reads.
    void setHidden(bool hidden) { m_hidden = hidden; }
    //! An answer that the person wrote themself, or somebody else did.
    QString answerElsewhere(const QString &before, const QString &text, bool isOwn);
    //! So many answers are refused as long as what they answer is not spread.
    void setSlowToShow(int times) { m_slowToShow = times; }
    //! Answers are refused, as since 2026-02-23 to whoever was not mentioned.
    void refuseAnswers() { m_refusesAnswers = true; }
    QStringList deleted() const { return m_deleted; }

    QString issueToken(); //!< an access token, with a refresh token beside it
    QString refreshToken() const { return m_refresh; }
    void expireAccess() { m_access.clear(); }
    void revokeAll();
    bool takes(const QString &token) const { return m_access == token || m_refresh == token; }

    QJsonArray ledger() const { return m_ledger.entries(); } //!< {id, text, media_ids, reply_to}
    QList<ServerRequest> requests() const { return m_requests; }
    QJsonObject media(const QString &id) const { return m_media.value(id); }
    //! The answer to a sign-in names this server (RFC 9207), as that of another one would.
    void setIssuer(const QString &issuer) { m_issuer = issuer; }
    //! The last part of the problem's type for a post that is not shown.
    void setMissing(const QString &problemType) { m_missing = problemType; }
    int renewals() const { return m_renewals; }
    void setCounts(const QJsonObject &publicMetrics) { m_counts = publicMetrics; }

    static QString accountId() { return QStringLiteral("2244994945"); }
    static QString clientId() { return QStringLiteral("relais-client"); }

private:
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer authorize(const ServerRequest &request);
    ServerAnswer token(const ServerRequest &request);
    ServerAnswer post(const ServerRequest &request);
    ServerAnswer accepted(const QJsonObject &body, const QString &fault);
    ServerAnswer upload(const ServerRequest &request);
    ServerAnswer describe(const ServerRequest &request);
    ServerAnswer ownPosts(const ServerRequest &request) const;
    ServerAnswer removed(const QString &id);
    std::optional<ServerAnswer> refusedAnswer(const QJsonObject &body);
    ServerAnswer counts(const ServerRequest &request) const;
    ServerAnswer tokens();

    FakeLedger m_ledger;
    QStringList m_faults;
    QString m_access;
    QString m_refresh;
    QString m_code;
    QString m_challenge;
    QString m_redirect;
    std::optional<QString> m_issuer;
    QHash<QString, QJsonObject> m_media;
    QJsonObject m_counts;
    QStringList m_deleted;
    QString m_missing = QStringLiteral("resource-not-found");
    QList<ServerRequest> m_requests;
    int m_renewals = 0;
    int m_slowToShow = 0;
    bool m_refusesAnswers = false;
    bool m_hidden = false;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test
