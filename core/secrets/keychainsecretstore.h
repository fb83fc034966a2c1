// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>

namespace Relais {

//! SecretStore over QtKeychain, insecure fallback off. service separates profiles ("Relais",
//! "Relais (test)"). KeychainUnavailable: no Secret Service on this desktop, or it does not answer.
//! KeychainLocked: the person must unlock or create the keyring (reason "no-keyring").
class KeychainSecretStore final : public SecretStore {
public:
    //! limit: what one call may take at most, a prompt of the desktop included.
    explicit KeychainSecretStore(
        QString service, std::chrono::milliseconds limit = std::chrono::seconds(5));
    QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<Result<QByteArray>> read(QString key) override;
    //! Succeeds only when reading back shows that the secret is gone from an unlocked keyring.
    QCoro::Task<Result<void>> remove(QString key) override;
    QCoro::Task<QString> keeper() override;

private:
    const QString m_service;
    const std::chrono::milliseconds m_limit;
};

} // namespace Relais
