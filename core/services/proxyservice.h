// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class SecretStore;

//! Makes the whole program use the proxy that the settings name; its password is in the keychain.
//! Main thread.
class ProxyService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyService)
public:
    ProxyService(Settings &settings, SecretStore &secrets, QObject *parent = nullptr);

    static QString secretKey();
    //! Empty: forgets it. Errors: those of SecretStore.
    QCoro::Task<Result<void>> setPassword(QString password);

Q_SIGNALS:
    void failed(const Relais::Error &error); //!< the keychain did not give the password

private:
    QCoro::Task<void> apply();

    Settings &m_settings;
    SecretStore &m_secrets;
    Settings::Proxy m_proxy; //!< in force
};

} // namespace Relais
