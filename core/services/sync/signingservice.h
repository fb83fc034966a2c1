// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/story.h"
#include "core/signing/storyjudge.h"

#include <QCoro/QCoroTask>
#include <QObject>

class QSqlDatabase;

namespace Relais {

class HttpClient;
class SecretStore;
class SignInService;
class Store;
struct KeyPair;

//! An editor's key on this machine: made in the keychain when the first approval needs it,
//! registered with the backend and certified there. It never leaves the keychain; another machine
//! of the same editor has another one.
class SigningService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SigningService)
public:
    SigningService(Store &store, SecretStore &secrets, SignInService &session, HttpClient &http,
        const Clock &clock, QObject *parent = nullptr);

    static QString secretKey(); //!< in the keychain

    //! Nothing when the organization signs nothing. The story as it will go out, its next revision.
    //! KeychainUnavailable, KeychainLocked, Forbidden ("key-not-certified"), and the backend's.
    QCoro::Task<Result<std::optional<SignedApproval>>> sign(Story story);
    //! The backend does not take the key that is here (it was revoked, or the backend restored):
    //! the next approval makes and registers one again.
    QCoro::Task<Result<void>> forgetKey();
    //! In a job: another member signs in, who makes their own. The secret half is noted as left.
    static Result<void> forgetKeyIn(QSqlDatabase &db);
    //! Retires the key that is here and makes a new one.
    QCoro::Task<Result<void>> replaceKey();
    //! No client believes the key any more, nor what it signed; for admins. NotFound.
    QCoro::Task<Result<void>> revoke(PublicKey key);
    //! Whose keys there are, from the backend.
    QCoro::Task<Result<QList<ApproverKey>>> keys();
    //! The public half of the one here, for telling it from others; empty: none yet.
    PublicKey ownKey() const;

    //! Against the pinned key; nothing when none is pinned.
    std::optional<Judgement> check(const Story &story) const;
    //! For people to compare.
    static QString fingerprint(const PublicKey &key);

private:
    QCoro::Task<Result<KeyPair>> ownPair();
    QCoro::Task<Result<void>> registerKey(KeyPair pair);
    QCoro::Task<Result<void>> rememberKey(PublicKey key);

    Store &m_store;
    SecretStore &m_secrets;
    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace Relais
