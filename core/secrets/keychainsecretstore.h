// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secretstore.h"

namespace Relais {

//! SecretStore over QtKeychain, insecure fallback off. service separates profiles ("Relais",
//! "Relais (test)").
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(QString service);
    QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    QCoro::Task<Result<QByteArray>> read(QString key) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    QString m_service;
};

} // namespace Relais
