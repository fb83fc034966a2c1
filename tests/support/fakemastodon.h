// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/fakeledger.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Relais::Test {

//! A FAKE. Stands for a Mastodon 4.3 server with one account, written from the documented API
//! (docs.joinmastodon.org: methods/apps, oauth, statuses, media, accounts, instance; rate limits)
//! and from what was seen on GoToSocial 0.19.2; no real Mastodon runs in the tests. Its ledger, one
//! line of JSON for each post that it really accepted, is the judge of "published once"; a ledger
//! that exists is taken up again.
class FakeMastodon final {
    Q_DISABLE_COPY_MOVE(FakeMastodon)
public:
    //! How the next POST of a status goes wrong; each is used up by one request.
    //!   none            nothing goes wrong
    //!   drop            the connection closes before the post is accepted
    //!   accept-drop     … after it was accepted, without an answer
    //!   accept-cut      … inside the answer's headers
    //!   accept-504      accepted, and a gateway answers 504
    //!   accept-500      accepted, and the answer is 500
    //!   error-503       not accepted, 503
    //!   error-422       not accepted, refused for good
    //!   late-key        accepted; its idempotency key is stored a second later; no answer
    //!   rate-limit      429 with an X-RateLimit-Reset in two seconds
    //!   revoke          the token is revoked, 401
    //!   slow            accepted, answered after three seconds
    explicit FakeMastodon(const QString &ledgerPath = {}, quint16 port = 0,
        HttpServer::Transport transport = HttpServer::Transport::Plain);

    QUrl url() const { return m_server.url(); }
    void setFaults(const QStringList &faults) { m_faults = faults; }
    //! Behaves like a server without PKCE, metadata, profile scope and idempotency keys.
    void setOld(bool old) { m_old = old; }
    //! Breaks the connection where its metadata is asked for.
    void setCutsMetadata(bool cuts) { m_cutsMetadata = cuts; }
    //! Describes itself by this answer; one without "configuration" is given as version 1 only.
    void setInstance(const QByteArray &json) { m_instance = json; }
    //! Names this in its metadata and in its redirects, whoever it is.
    void setIssuer(const QString &issuer) { m_issuer = issuer; }
    //! Tokens end after so many seconds, as Pleroma's do.
    void setLifetime(int seconds) { m_lifetime = seconds; }
    //! How many looks a picture needs before it is processed.
    void setMediaLooks(int looks) { m_mediaLooks = looks; }

    //! A token for the account, without a browser; a new one when none is given.
    QString issueToken(const QString &token = {});
    void revokeTokens() { m_tokens.clear(); }
    bool takes(const QString &token) const { return m_tokens.contains(token); }

    //! Posts accepted, oldest first: {id, key, status, language, media_ids,
    //! visibility, spoiler_text, in_reply_to_id}. What was deleted stays in it.
    QJsonArray ledger() const { return m_ledger.entries(); }
    QList<ServerRequest> requests() const { return m_requests; }
    QJsonObject mediaOf(const QString &id) const { return m_media.value(id); }
    //! The account posts so many times by other means than Relais.
    void postElsewhere(int times);
    //! What was posted so far becomes so many days older.
    void letDaysPass(int days);
    bool isDeleted(const QString &id) const { return m_deleted.contains(id); }
    QStringList deleted() const { return m_deleted; } //!< in the order of the requests
    //! Forgets the idempotency keys, as an hour later.
    void forgetKeys() { m_keys.clear(); }
    //! Somebody answers a post; an answer of the account's own is as if written elsewhere.
    QString answerElsewhere(const QString &id, const QString &text, bool own);
    void setCounts(const QString &id, int favourites, int reblogs, int replies);

    static QString accountId() { return QStringLiteral("109"); }

private:
    struct Grant {
        QString clientId;
        QString redirectUri;
        QString scope;
        QString challenge;
    };
    ServerAnswer answer(const ServerRequest &request);
    ServerAnswer metadata() const;
    ServerAnswer instance(const QString &path) const;
    ServerAnswer registerApp(const ServerRequest &request);
    ServerAnswer authorize(const ServerRequest &request);
    ServerAnswer token(const ServerRequest &request);
    ServerAnswer revoke(const ServerRequest &request);
    ServerAnswer upload(const ServerRequest &request);
    ServerAnswer mediaState(const QString &id);
    ServerAnswer post(const ServerRequest &request);
    ServerAnswer accepted(const ServerRequest &request, const QString &fault);
    ServerAnswer ownStatuses(const ServerRequest &request) const;
    ServerAnswer status(const QString &id) const;
    ServerAnswer context(const QString &id) const;
    ServerAnswer remove(const QString &id);
    QString accept(const QJsonObject &body, const QString &key);
    QJsonObject rendered(const QJsonObject &entry) const;
    bool isAuthorized(const ServerRequest &request) const;

    FakeLedger m_ledger;
    QStringList m_faults;
    QStringList m_tokens;
    QHash<QString, QJsonObject> m_apps;
    QHash<QString, Grant> m_grants;
    QHash<QString, QJsonObject> m_media;
    QHash<QString, int> m_looksLeft;
    QHash<QString, QString> m_keys; //!< idempotency key → status id
    QHash<QString, QJsonObject> m_counts;
    QStringList m_deleted;
    QList<QJsonObject> m_foreign; //!< answers of others
    QList<ServerRequest> m_requests;
    QByteArray m_instance;
    QString m_issuer;
    int m_mediaLooks = 0;
    int m_lifetime = 0;
    bool m_old = false;
    bool m_cutsMetadata = false;
    HttpServer m_server; // last: it answers from the first moment
};

} // namespace Relais::Test
