// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/keysource.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/feeds/guardedfetch.h"
#include "core/base/log.h"

#include <QJsonDocument>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qint64 largestAnswer = 512 * 1024;
constexpr int soon = 1; // second

qint64 ms(std::chrono::milliseconds time)
{
    return time.count();
}

// A clock that was ahead and was set right since holds nothing up.
bool isWithin(qint64 now, qint64 then, std::chrono::milliseconds time)
{
    return now >= then && now - then < ms(time);
}

QList<SigningKey> fitting(const QList<SigningKey> &keys, const Jwt &jwt)
{
    QList<SigningKey> found;
    for (const SigningKey &key : keys) {
        if (key.algorithm() == jwt.algorithm()
            && (jwt.keyId().isEmpty() || key.id() == jwt.keyId()))
            found.append(key);
    }
    return found;
}

tl::unexpected<Error> later(qint64 milliseconds)
{
    Error error { ErrorCode::ServerFault, u"the provider's keys are not here yet"_s,
        u"provider-keys"_s };
    error.retryAfter = std::chrono::seconds(std::max<qint64>(soon, (milliseconds + 999) / 1000));
    return fail(error);
}

FetchRequest requestFor(const Provider &provider, const QUrl &url, const EgressProxy &proxy)
{
    return { .url = url, .allowPrivate = provider.allowPrivate, .proxy = proxy };
}

FetchLimits limits()
{
    FetchLimits limits;
    limits.bytes = largestAnswer;
    limits.redirects = 0;
    return limits;
}

// The keys' address in what the issuer says of itself; it must be the issuer that says it.
Result<QUrl> keysAddress(const Provider &provider, const QByteArray &document)
{
    const QJsonObject about = QJsonDocument::fromJson(document).object();
    if (about.value("issuer"_L1).toString() != provider.issuer)
        return fail(ErrorCode::Rejected,
            u"the provider calls itself \"%1\", not \"%2\""_s.arg(
                about.value("issuer"_L1).toString().left(200), provider.issuer),
            u"provider-issuer"_s);
    const QUrl url(about.value("jwks_uri"_L1).toString(), QUrl::StrictMode);
    QUrl plain = url; // a query is allowed here
    plain.setQuery(QString());
    if (!ProviderRepository::isIssuer(plain))
        return fail(
            ErrorCode::Rejected, u"the provider's keys are not on https"_s, u"provider-keys"_s);
    return url;
}

} // namespace

void fetchProviderKeys(const Provider &provider, const EgressProxy &proxy, QObject *parent,
    const std::function<void(Result<QList<SigningKey>>)> &done)
{
    QUrl url(provider.issuer, QUrl::StrictMode);
    const QString path = url.path();
    url.setPath(QString(
        (path.endsWith(u'/') ? path.chopped(1) : path) + u"/.well-known/openid-configuration"_s));
    const auto withAbout = [provider, proxy, parent, done](const Result<FetchedDocument> &about) {
        const auto address =
            about ? keysAddress(provider, about->body) : Result<QUrl>(fail(about.error()));
        if (!address) {
            done(fail(address.error()));
            return;
        }
        GuardedFetch::start(requestFor(provider, *address, proxy), limits(), parent,
            [done](const Result<FetchedDocument> &jwks) {
                done(jwks ? keysFrom(jwks->body) : Result<QList<SigningKey>>(fail(jwks.error())));
            });
    };
    GuardedFetch::start(requestFor(provider, url, proxy), limits(), parent, withAbout);
}

KeySource::KeySource(const Clock &clock, EgressProxy proxy)
    : m_clock(clock)
    , m_proxy(std::move(proxy))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(u"oidc"_s);
    m_thread.start();
}

KeySource::~KeySource()
{
    // What is under way belongs to the worker and ends on its thread.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            const QObjectList running = m_worker.children();
            qDeleteAll(running);
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void KeySource::adopt(const Provider &provider)
{
    if (m_kept.provider != provider)
        m_kept = { provider, {}, 0, 0, false };
}

Result<QList<SigningKey>> KeySource::keysFor(const Provider &provider, const Jwt &jwt)
{
    const QMutexLocker lock(&m_mutex);
    adopt(provider);
    const qint64 now = toStored(m_clock.now());
    const QList<SigningKey> found = fitting(m_kept.keys, jwt);
    const bool old = !isWithin(now, m_kept.fetchedAt, freshFor);
    if (!found.isEmpty()) {
        if (old)
            fetch();
        return found; // the old ones serve while the provider is away
    }
    const auto issued = static_cast<qint64>(jwt.claims.value("iat"_L1).toDouble() * 1000);
    // Signed before the keys were fetched, just now: by none of the provider's. The time of a token
    // is in whole seconds.
    const bool justFetched = m_kept.fetchedAt > 0 && isWithin(now, m_kept.fetchedAt, leastBetween);
    if (justFetched && issued + 1000 <= m_kept.fetchedAt)
        return fail(ErrorCode::Rejected, u"the provider has no such key"_s, u"key"_s);
    const qint64 wait = m_kept.triedAt + ms(leastBetween) - now;
    fetch();
    return later(m_kept.running ? 0 : wait);
}

void KeySource::prepare(const Provider &provider)
{
    const QMutexLocker lock(&m_mutex);
    adopt(provider);
    if (m_kept.keys.isEmpty() || !isWithin(toStored(m_clock.now()), m_kept.fetchedAt, freshFor))
        fetch();
}

// With the lock held.
void KeySource::fetch()
{
    const qint64 now = toStored(m_clock.now());
    if (m_kept.running || (m_kept.triedAt > 0 && isWithin(now, m_kept.triedAt, leastBetween)))
        return;
    m_kept.running = true;
    m_kept.triedAt = now;
    QMetaObject::invokeMethod(
        &m_worker,
        [this, provider = m_kept.provider, now] {
            fetchProviderKeys(provider, m_proxy, &m_worker,
                [this, provider, now](
                    const Result<QList<SigningKey>> &keys) { fetched(provider, now, keys); });
        },
        Qt::QueuedConnection);
}

void KeySource::fetched(
    const Provider &provider, qint64 begunAt, const Result<QList<SigningKey>> &keys)
{
    const QMutexLocker lock(&m_mutex);
    if (m_kept.provider != provider)
        return;
    m_kept.running = false;
    if (!keys) {
        qCWarning(lcBackend) << "the provider's keys:" << keys.error().detail;
        return;
    }
    m_kept.keys = *keys;
    m_kept.fetchedAt = begunAt;
}

} // namespace Relais::Backend
