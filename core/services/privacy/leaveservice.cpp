// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/privacy/leaveservice.h"

#include "core/base/log.h"
#include "core/secrets/secretstore.h"
#include "core/services/privacy/exportservice.h"
#include "core/services/privacy/profileerasure.h"
#include "core/services/proxyservice.h"
#include "core/services/signin/memberhandover.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signingservice.h"
#include "core/store/accountstore.h"
#include "core/store/store.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

LeaveService::LeaveService(Store &store, SecretStore &secrets, SignInService &session,
    const ExportService &exports, QString folder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_session(session)
    , m_exports(exports)
    , m_folder(std::move(folder))
{
}

Result<QStringList> LeaveService::secretKeys() const
{
    const auto accounts = AccountStore(m_store.reader()).all();
    if (!accounts)
        return fail(accounts.error());
    const auto handedOver = secretsLeft(m_store.reader());
    if (!handedOver)
        return fail(handedOver.error());
    QStringList keys { SignInService::secretKey(), SigningService::secretKey(),
        ProxyService::secretKey() };
    keys.append(*handedOver);
    for (const Account &account : *accounts)
        keys.append(account.id.value);
    return keys;
}

QCoro::Task<Result<void>> LeaveService::leave()
{
    const QPointer<LeaveService> self(this);
    const auto keys = secretKeys();
    if (!keys)
        co_return fail(keys.error());
    const auto state = m_session.state();
    const bool known =
        state == SignInService::State::SignedIn || state == SignInService::State::SecretUnreadable;
    if (known) {
        const auto forgotten = co_await m_exports.forgetMe(m_session.member().email);
        if (!self)
            co_return fail(goneAway());
        if (!forgotten)
            co_return fail(forgotten.error());
    }
    co_return erase(*keys);
}

Result<void> LeaveService::leaveHere()
{
    const auto keys = secretKeys();
    return keys ? erase(*keys) : fail(keys.error());
}

Result<void> LeaveService::erase(const QStringList &secrets)
{
    if (const auto begun = ProfileErasure(m_folder).begin(secrets); !begun)
        return begun;
    qCInfo(lcServices) << "the profile is to be erased";
    Q_EMIT left();
    return {};
}

QCoro::Task<void> forgetSecrets(SecretStore &secrets, QString folder)
{
    const ProfileErasure erasure(folder);
    const auto keys = erasure.secrets();
    if (!keys) {
        qCWarning(lcServices) << "secrets to remove:" << keys.error().detail;
        co_return;
    }
    if (keys->isEmpty())
        co_return;
    QStringList left;
    for (const QString &key : *keys) {
        const auto removed = co_await secrets.remove(key);
        if (removed || removed.error().code == ErrorCode::NotFound)
            continue;
        qCWarning(lcServices) << "a secret stays in the keychain:" << removed.error().detail;
        // The session's is worth nothing any more, and its place is the next session's.
        if (key != SignInService::secretKey())
            left.append(key);
    }
    if (const auto kept = erasure.setSecrets(left); !kept)
        qCWarning(lcServices) << "secrets to remove:" << kept.error().detail;
}

} // namespace Relais
