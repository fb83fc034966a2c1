// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/egressproxy.h"
#include "app/relaisd/oidc/signingkey.h"
#include "app/relaisd/repositories/providerrepository.h"
#include "core/base/clock.h"

#include <QMutex>
#include <QThread>

#include <chrono>
#include <functional>

namespace Relais::Backend {

//! The keys of the company's provider, kept in memory and fetched on a thread of its own: nobody
//! waits for the provider. Any thread may ask.
class KeySource final {
    Q_DISABLE_COPY_MOVE(KeySource)
public:
    static constexpr std::chrono::minutes freshFor { 60 }; //!< then they are fetched anew
    static constexpr std::chrono::seconds leastBetween { 5 }; //!< two fetches, whoever asks

    explicit KeySource(const Clock &clock, EgressProxy proxy = {});
    ~KeySource();

    //! The keys that may have signed the token: those with its key id, or without one every key of
    //! its algorithm. An unknown id fetches the keys anew, at most every leastBetween. Errors:
    //! ServerFault ("provider-keys", with retryAfter) while they are fetched or the provider does
    //! not answer; Rejected ("key") when the provider has no such key.
    Result<QList<SigningKey>> keysFor(const Provider &provider, const Jwt &jwt);
    //! Fetches the keys ahead of a sign-in when there are none, or old ones.
    void prepare(const Provider &provider);

private:
    struct Kept {
        Provider provider;
        QList<SigningKey> keys;
        qint64 fetchedAt = 0; //!< ms; when the fetch that brought the keys began
        qint64 triedAt = 0; //!< ms; when the last fetch began
        bool running = false;
    };
    void adopt(const Provider &provider);
    void fetch();
    void fetched(const Provider &provider, qint64 begunAt, const Result<QList<SigningKey>> &keys);

    const Clock &m_clock;
    const EgressProxy m_proxy;
    QMutex m_mutex;
    Kept m_kept;
    QThread m_thread;
    QObject m_worker; //!< lives on the thread
};

//! Fetches what the issuer publishes of itself, and the keys that it names, and calls done on the
//! thread of parent. Rejected ("provider-issuer", "provider-keys") and the errors of GuardedFetch.
void fetchProviderKeys(const Provider &provider, const EgressProxy &proxy, QObject *parent,
    const std::function<void(Result<QList<SigningKey>>)> &done);

} // namespace Relais::Backend
