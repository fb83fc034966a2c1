// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sync/signingservice.h"

#include "core/api/routes.h"
#include "core/api/signing.h"
#include "core/base/log.h"
#include "core/domain/storysignature.h"
#include "core/secrets/secretstore.h"
#include "core/services/signin/memberhandover.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/signedcall.h"
#include "core/signing/keypair.h"
#include "core/store/profilestore.h"
#include "core/store/store.h"
#include "core/store/truststore.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

const QString ownKeyValue = u"signing-key"_s; // "<key>" once it is registered

} // namespace

SigningService::SigningService(Store &store, SecretStore &secrets, SignInService &session,
    HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_session(session)
    , m_http(http)
    , m_clock(clock)
{
}

QString SigningService::secretKey()
{
    return u"signing"_s;
}

QString SigningService::fingerprint(const PublicKey &key)
{
    return fingerprintOf(key);
}

PublicKey SigningService::ownKey() const
{
    const auto kept = ProfileStore(m_store.reader()).value(ownKeyValue);
    return kept ? keyFrom(*kept) : PublicKey();
}

std::optional<Judgement> SigningService::check(const Story &story) const
{
    const auto trust = TrustStore(m_store.reader()).trust();
    if (!trust) {
        qCWarning(lcServices) << "the pinned key cannot be read:" << trust.error().detail;
        return {};
    }
    if (!trust->isPinned())
        return {};
    return StoryJudge(*trust).judge(story);
}

QCoro::Task<Result<void>> SigningService::rememberKey(PublicKey key)
{
    const QString kept = key.isEmpty() ? QString() : keyText(key);
    Store::Job job = [kept](
                         QSqlDatabase &db) { return ProfileStore(db).setValue(ownKeyValue, kept); };
    co_return co_await m_store.write(std::move(job));
}

QCoro::Task<Result<KeyPair>> SigningService::ownPair()
{
    const QPointer<SigningService> self(this);
    const auto secret = co_await m_secrets.read(secretKey());
    if (!self)
        co_return fail(goneAway());
    const auto left = secretsLeft(m_store.reader());
    if (!left)
        co_return fail(left.error());
    const bool isAnothers = left->contains(secretKey()); // the keychain did not give it up yet
    if (secret && !isAnothers) {
        auto pair = KeyPair::fromSecret(*secret);
        if (pair || !ownKey().isEmpty())
            co_return pair;
    }
    if (!secret && secret.error().code != ErrorCode::NotFound)
        co_return fail(secret.error());
    // A locked keychain also says "not found": the key that was registered is not given up for it.
    if (!ownKey().isEmpty())
        co_return fail(ErrorCode::KeychainLocked, u"the signing key is not readable"_s);
    KeyPair pair = KeyPair::make();
    QByteArray bytes = pair.secret;
    const auto kept = co_await m_secrets.write(secretKey(), std::move(bytes));
    if (!self)
        co_return fail(goneAway());
    if (!kept)
        co_return fail(kept.error());
    if (isAnothers) {
        Store::Job job = [](QSqlDatabase &db) { return noteSecretErased(db, secretKey()); };
        const auto noted = co_await m_store.write(std::move(job));
        if (!noted)
            co_return fail(noted.error());
    }
    co_return pair;
}

QCoro::Task<Result<void>> SigningService::registerKey(KeyPair pair)
{
    const QPointer<SigningService> self(this);
    const auto trust = TrustStore(m_store.reader()).trust();
    if (!trust)
        co_return fail(trust.error());
    const QByteArray bytes =
        bytesOfRegistration(trust->organization, m_session.member().id, pair.publicKey);
    BackendCall call { "POST", {}, Api::Routes::signingKeys() };
    call.body = Api::toJson(Api::KeyRegistration { pair.publicKey, pair.sign(bytes) });
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!self)
        co_return fail(goneAway());
    if (!answer)
        co_return fail(answer.error());
    const auto key = Api::approverKeyFrom(*answer);
    if (!key)
        co_return fail(key.error());
    const auto remembered = co_await rememberKey(pair.publicKey);
    if (!remembered)
        co_return remembered;
    if (!key->certifiedAt.isValid())
        co_return fail(ErrorCode::Forbidden, u"the key waits"_s, u"key-not-certified"_s);
    co_return {};
}

QCoro::Task<Result<std::optional<SignedApproval>>> SigningService::sign(Story story)
{
    using Answer = std::optional<SignedApproval>;
    const QPointer<SigningService> self(this);
    const auto trust = TrustStore(m_store.reader()).trust();
    if (!trust)
        co_return fail(trust.error());
    if (!trust->isPinned())
        co_return Answer();
    const auto pair = co_await ownPair();
    if (!self)
        co_return fail(goneAway());
    if (!pair)
        co_return fail(pair.error());
    if (ownKey() != pair->publicKey) {
        KeyPair copy = *pair;
        const auto registered = co_await registerKey(std::move(copy));
        if (!self)
            co_return fail(goneAway());
        if (!registered)
            co_return fail(registered.error());
    }
    SignedApproval approval { pair->publicKey, m_clock.now(), {} };
    approval.signature = pair->sign(bytesToSign(trust->organization, story, approval.signedAt));
    co_return Answer(approval);
}

Result<void> SigningService::forgetKeyIn(QSqlDatabase &db)
{
    ProfileStore profile(db);
    const auto key = profile.value(ownKeyValue);
    if (!key)
        return fail(key.error());
    if (key->isEmpty()) // one that nobody registered tells of nobody
        return {};
    if (const auto forgotten = profile.setValue(ownKeyValue, {}); !forgotten)
        return forgotten;
    return noteSecretLeft(db, secretKey());
}

QCoro::Task<Result<void>> SigningService::forgetKey()
{
    const QPointer<SigningService> self(this);
    const auto removed = co_await m_secrets.remove(secretKey());
    if (!self)
        co_return fail(goneAway());
    if (!removed && removed.error().code != ErrorCode::NotFound)
        co_return removed;
    const PublicKey none;
    co_return co_await rememberKey(none);
}

QCoro::Task<Result<void>> SigningService::replaceKey()
{
    const QPointer<SigningService> self(this);
    const PublicKey old = ownKey();
    if (!old.isEmpty()) {
        BackendCall call { "DELETE", {}, Api::Routes::signingKey(keyText(old)) };
        const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
        if (!self)
            co_return fail(goneAway());
        if (!answer && answer.error().code != ErrorCode::NotFound)
            co_return fail(answer.error());
    }
    const auto forgotten = co_await forgetKey();
    if (!self)
        co_return fail(goneAway());
    if (!forgotten)
        co_return forgotten;
    const auto pair = co_await ownPair();
    if (!self)
        co_return fail(goneAway());
    if (!pair)
        co_return fail(pair.error());
    KeyPair copy = *pair;
    co_return co_await registerKey(std::move(copy));
}

QCoro::Task<Result<void>> SigningService::revoke(PublicKey key)
{
    BackendCall call { "POST", {}, Api::Routes::signingKeyRevocation(keyText(key)) };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return {};
}

QCoro::Task<Result<QList<ApproverKey>>> SigningService::keys()
{
    BackendCall call { "GET", {}, Api::Routes::signingKeys() };
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::approverKeysFrom(*answer);
}

} // namespace Relais
