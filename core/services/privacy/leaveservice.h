// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QStringList>

namespace Relais {

class ExportService;
class SecretStore;
class SignInService;
class Store;

//! Leaving for good: the organization's backend forgets the member, then this machine forgets
//! everything of the profile. What was published stays on the member's own accounts.
class LeaveService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaveService)
public:
    LeaveService(Store &store, SecretStore &secrets, SignInService &session,
        const ExportService &exports, QString folder, QObject *parent = nullptr);

    //! Nothing is erased, here or there, when the backend cannot be asked or refuses: Conflict
    //! ("last-admin"), Network … With nobody signed in only this machine forgets. Once done, left()
    //! is emitted: the profile is to be closed; opened again it is empty.
    QCoro::Task<Result<void>> leave();
    //! Only this machine forgets, for when the backend cannot be asked: it still knows the member.
    Result<void> leaveHere();

Q_SIGNALS:
    void left();

private:
    Result<QStringList> secretKeys() const;
    Result<void> erase(const QStringList &secrets);

    Store &m_store;
    SecretStore &m_secrets;
    SignInService &m_session;
    const ExportService &m_exports;
    QString m_folder;
};

//! Removes the secrets that an erased profile left in the keychain; those that stay are tried again
//! at the next start.
QCoro::Task<void> forgetSecrets(SecretStore &secrets, QString folder);

} // namespace Relais
