// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filelock.h"
#include "core/base/pending.h"
#include "core/net/loopbackreceiver.h"
#include "core/secrets/secretstore.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

namespace Relais {

namespace SignInParts {
//! Where the profile keeps that, and how, the backend ended its session.
inline QString endedKey()
{
    return QStringLiteral("session-ended");
}

//! Where the profile keeps the id of whoever was signed in last, also while nobody is.
inline QString lastMemberKey()
{
    return QStringLiteral("last-member");
}

//! Where the profile keeps whom the organization names for questions about data.
inline QString privacyContactKey()
{
    return QStringLiteral("privacy-contact");
}
} // namespace SignInParts

//! What a session is made of, for SignInService's own files alone.
class SignInService::Private final {
public:
    Private(Store &localStore, SecretStore &keychain, HttpClient &client, Settings &choices,
        const Clock &time, const QString &lockFile)
        : store(localStore)
        , secrets(keychain)
        , http(client)
        , settings(choices)
        , clock(time)
        , file(lockFile)
    {
    }

    bool tokenIsGood() const;

    void forgetToken()
    {
        accessToken.clear();
        accessExpiresAt = {};
    }

    Store &store;
    SecretStore &secrets;
    HttpClient &http;
    Settings &settings;
    const Clock &clock;
    FileLock file;
    const QString key = secretKey();

    State state = State::SignedOut;
    Member member;
    QString organization;
    QString privacyContact;
    QString accessToken; // in memory only
    QDateTime accessExpiresAt;
    QString ended; // empty, "yes", or "reused" when a copy of the session was used
    std::unique_ptr<LoopbackReceiver> browser; // while the person is at the provider's
    bool restoring = false; // the keychain has not said yet whether one is signed in
    QList<Pending<Result<void>>> undecided; // who asked for a token meanwhile
    bool refreshing = false;
    QList<Pending<Result<QString>>> waiting; // for the running refresh
};

} // namespace Relais
