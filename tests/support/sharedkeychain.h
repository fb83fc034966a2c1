// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/secretkeeper.h"

#include <QHash>
#include <QTemporaryDir>

namespace Relais::Test {

//! A FAKE keychain, which answers later as a real one does, and the folder of a profile: what
//! several programs share. Each of them gets a keeper of its own.
class SharedKeychain final {
    Q_DISABLE_COPY_MOVE(SharedKeychain)
public:
    SharedKeychain() = default;

    SecretKeeper keeper()
    {
        SecretKeeper made;
        made.write = [this](AccountId account, QByteArray secret) -> QCoro::Task<Result<void>> {
            co_await pause(std::chrono::milliseconds(5));
            if (isLocked)
                co_return fail(ErrorCode::KeychainLocked, QStringLiteral("locked"));
            entries.insert(account.value, secret);
            co_return {};
        };
        made.read = [this](AccountId account) -> QCoro::Task<Result<QByteArray>> {
            co_await pause(std::chrono::milliseconds(5));
            if (isLocked)
                co_return fail(ErrorCode::KeychainLocked, QStringLiteral("locked"));
            if (!entries.contains(account.value))
                co_return fail(ErrorCode::NotFound, QStringLiteral("no such entry"));
            co_return Result<QByteArray>(entries.value(account.value));
        };
        made.hold = [this](AccountId account) { return renewalHold(lockOf(account), longestWait); };
        return made;
    }
    QString lockOf(const AccountId &account) const
    {
        return folder + QStringLiteral("/renewal-") + account.value + QStringLiteral(".lock");
    }

    QHash<QString, QByteArray> entries {};
    bool isLocked = false;
    std::chrono::milliseconds longestWait { 10'000 };
    QTemporaryDir profile {};
    QString folder = profile.path();
};

} // namespace Relais::Test
