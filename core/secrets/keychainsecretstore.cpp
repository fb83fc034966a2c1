// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keychainsecretstore.h"

#include "core/base/log.h"
#include "core/base/pending.h"
#include "core/secrets/secretservice.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using Milliseconds = std::chrono::milliseconds;
enum class Act { Write, Read, Delete };

// What a call of the store needs; by value, because the store may go before the desktop answers.
struct Wish {
    Act act = Act::Read;
    QString service;
    QString key;
    QByteArray secret;
    Milliseconds limit {};
};

// What the desktop said; nothing within the limit is error OtherError with timedOut.
struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;
    bool timedOut = false;
};

QKeychain::Job *jobFor(const Wish &wish)
{
    switch (wish.act) {
    case Act::Write: {
        auto *job = new QKeychain::WritePasswordJob(wish.service);
        job->setBinaryData(wish.secret);
        return job;
    }
    case Act::Read:
        return new QKeychain::ReadPasswordJob(wish.service);
    case Act::Delete:
        break;
    }
    return new QKeychain::DeletePasswordJob(wish.service);
}

// A program that was busy meanwhile, as one is that opens its window, has not looked for the answer
// yet: it gets the time once more.
void giveUpAfter(Milliseconds limit, const Pending<Answer> &answer)
{
    constexpr Milliseconds late { 100 };
    QElapsedTimer clock;
    clock.start();
    QTimer::singleShot(limit, QCoreApplication::instance(), [limit, answer, clock, late] {
        if (Milliseconds(clock.elapsed()) > limit + late)
            giveUpAfter(limit, answer);
        else
            answer.settle({ QKeychain::OtherError, {}, true });
    });
}

QCoro::Task<Answer> run(Wish wish)
{
    const Pending<Answer> answer;
    QKeychain::Job *job = jobFor(wish);
    job->setInsecureFallback(false);
    job->setKey(wish.key);
    // The job deletes itself; a prompt that stays open outlives the limit, and its end is ignored.
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *finished) {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        const Answer said { finished->error(), read ? read->binaryData() : QByteArray(), false };
        QTimer::singleShot(
            0, QCoreApplication::instance(), [answer, said] { answer.settle(said); });
    });
    giveUpAfter(wish.limit, answer);
    job->start();
    co_return co_await answer;
}

tl::unexpected<Error> keyringError(KeyringState state)
{
    switch (state) {
    case KeyringState::Locked:
        return fail(ErrorCode::KeychainLocked, u"the keyring is locked"_s);
    case KeyringState::NoKeyring:
        return fail(ErrorCode::KeychainLocked, u"there is no keyring yet"_s, u"no-keyring"_s);
    case KeyringState::Unlocked:
    case KeyringState::NoAnswer:
        break;
    }
    return fail(ErrorCode::KeychainUnavailable, u"the Secret Service does not answer"_s);
}

// Does wish; after a restart of the service once more with a new session. "Not found" from a
// keyring that is not unlocked says nothing, so it becomes the keyring's error.
QCoro::Task<Result<QByteArray>> perform(Wish wish)
{
    if (!hasSecretService())
        co_return fail(ErrorCode::KeychainUnavailable, u"no Secret Service on this desktop"_s);
    const Milliseconds forState = wish.limit / 5;
    wish.limit = (wish.limit - forState) / 2;
    Answer answer = co_await run(wish);
    if (answer.error == QKeychain::OtherError && !answer.timedOut) {
        forgetSecretServiceSession();
        answer = co_await run(wish);
    }
    if (answer.error == QKeychain::NoError && wish.act != Act::Delete)
        co_return answer.secret;
    const KeyringState state = co_await keyringState(forState);
    if (state != KeyringState::Unlocked)
        co_return keyringError(state);
    if (answer.error == QKeychain::NoError)
        co_return QByteArray();
    if (answer.error == QKeychain::EntryNotFound)
        co_return fail(ErrorCode::NotFound, u"no such secret"_s);
    if (answer.error == QKeychain::AccessDenied || answer.error == QKeychain::AccessDeniedByUser)
        co_return fail(ErrorCode::KeychainLocked, u"access was refused"_s);
    qCWarning(lcSecrets) << "the keychain failed with" << answer.error
                         << (answer.timedOut ? "(no answer in time)" : "");
    co_return fail(ErrorCode::KeychainUnavailable, u"the Secret Service failed"_s);
}

// A delete in a locked keyring succeeds and deletes nothing; hence the reading back.
QCoro::Task<Result<void>> removeAndVerify(Wish wish)
{
    wish.limit /= 2;
    wish.act = Act::Delete;
    const Result<QByteArray> removed = co_await perform(wish);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        co_return fail(removed.error());
    wish.act = Act::Read;
    const Result<QByteArray> left = co_await perform(wish);
    if (left)
        co_return fail(ErrorCode::KeychainUnavailable, u"the secret is still there"_s);
    if (left.error().code != ErrorCode::NotFound)
        co_return fail(left.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> writeSecret(Wish wish)
{
    const Result<QByteArray> written = co_await perform(wish);
    if (!written)
        co_return fail(written.error());
    co_return Result<void>();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, Milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
{
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString key, QByteArray secret)
{
    return writeSecret({ Act::Write, m_service, std::move(key), std::move(secret), m_limit });
}

QCoro::Task<Result<QByteArray>> KeychainSecretStore::read(QString key)
{
    return perform({ Act::Read, m_service, std::move(key), {}, m_limit });
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(QString key)
{
    return removeAndVerify({ Act::Delete, m_service, std::move(key), {}, m_limit });
}

QCoro::Task<QString> KeychainSecretStore::keeper()
{
    return secretServiceProgram(m_limit / 5);
}

} // namespace Relais
