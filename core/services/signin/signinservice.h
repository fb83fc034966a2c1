// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/session.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>

namespace Relais {

class HttpClient;
class SecretStore;
class Settings;
class Store;

//! Who is signed in on this machine, and the tokens of that session.
class SignInService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInService)
public:
    enum class State {
        SignedOut,
        SignedIn,
        SignInAgain, //!< the backend ended the session; local data stays
        SecretUnreadable, //!< keychain locked or gone; local data stays
    };

    //! lockFile: held while the session's secret is exchanged, so that two programs on one profile
    //! never use the same refresh token twice.
    SignInService(Store &store, SecretStore &secrets, HttpClient &http, Settings &settings,
        const Clock &clock, QString lockFile, QObject *parent = nullptr);
    ~SignInService() override;

    static QString secretKey(); //!< of the session, in the keychain
    State state() const;
    Member member() const; //!< empty when signed out; known offline
    QString organizationName() const;
    //! Whom the organization names for questions about data; empty: nobody. Known offline.
    QString privacyContact() const;
    QUrl server() const;

    //! Reads the kept session at start.
    QCoro::Task<Result<void>> restore();
    //! The accounts of whoever was signed in before somebody else are forgotten with that sign-in,
    //! their tokens erased from the keychain; those that it did not give up are tried again by
    //! this.
    QCoro::Task<void> eraseSecretsLeft();
    //! A link or pasted code. Rejected ("invitation-used", "invitation-expired",
    //! "invitation-unknown"), InvalidInput ("invitation-form"), KeychainUnavailable …
    QCoro::Task<Result<void>> join(QString invitation);
    //! How one may sign in at a server.
    QCoro::Task<Result<Api::SignInOptions>> optionsAt(QUrl server);
    //! With the company's provider, in the person's own browser; openBrowser is asked for it. The
    //! errors of companySession() and of the keychain; Cancelled after giveUp().
    QCoro::Task<Result<void>> joinWithCompany(QUrl server);
    void giveUp();
    QCoro::Task<Result<void>> signOut();
    //! On every device of the member; here as signOut() does. Needs the backend.
    QCoro::Task<Result<void>> signOutEverywhere();
    //! With SignInAgain: the session ended because a copy of it was used somewhere.
    bool wasReused() const;

    //! A token good for at least a minute; refreshes once for all who ask meanwhile. During
    //! restore() it waits until the keychain said whether one is signed in.
    //! Unauthorized: the state is SignInAgain now.
    //! refused: the token that the backend just answered 401 to; it is forgotten first (the clocks
    //! may differ, so its time of expiry proves nothing).
    QCoro::Task<Result<QString>> accessToken(QString refused = {});

    //! The sync brought what the backend now says of the member.
    void readMemberAgain();

Q_SIGNALS:
    void stateChanged(); //!< or the member's own facts
    //! Another member comes in where the session of the present one had ended. What is written at
    //! once is still the present one's.
    void memberLeaves();
    void accountsForgotten(); //!< those of another member
    void openBrowser(const QUrl &url); //!< the provider's page

private:
    class Private;
    enum class Entry { SignIn, Renewal };
    void enter(State state);
    QCoro::Task<Result<void>> take(Api::Session session, QUrl server, Entry entry);
    QCoro::Task<Result<void>> pin(OrganizationId organization, PublicKey key, Entry entry);
    QCoro::Task<Result<QString>> refresh();
    QCoro::Task<Result<QString>> refreshLocked();
    QCoro::Task<Result<void>> lock();
    QCoro::Task<Result<void>> expectKeychain();
    QCoro::Task<Result<void>> leave();
    QCoro::Task<void> endedByBackend(bool reused);

    std::unique_ptr<Private> d;
};

} // namespace Relais
