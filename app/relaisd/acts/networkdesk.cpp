// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/networkdesk.h"

#include "app/relaisd/acts/postquota.h"
#include "app/relaisd/networks/sealkey.h"
#include "core/domain/networktraits.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestClientId = 400;
constexpr qsizetype longestKept = 4096;

//! One line of signs that can be seen.
bool isOneWord(const QString &text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar sign) { return sign.isSpace() || !sign.isPrint(); });
}

//! https, or http on this machine, without a name and password in it.
Result<QUrl> safeAddress(const QString &text, const QString &reason)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isLoopback = url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s;
    const bool isSafe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback);
    if (!url.isValid() || !isSafe || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, u"this is no https address"_s, reason);
    return url;
}

} // namespace

NetworkDesk::NetworkDesk(const QSqlDatabase &db, const Clock &clock, QString dataFolder)
    : m_db(db)
    , m_clock(clock)
    , m_folder(std::move(dataFolder))
{
}

Result<Network> NetworkDesk::networkIn(const QString &word)
{
    const auto network = networkFromKey(word);
    if (!network || *network == Network::Wall)
        return fail(ErrorCode::NotFound, u"no such network"_s, u"network-unknown"_s);
    return *network;
}

Result<StoredNetwork> NetworkDesk::change(Network network, const NetworkChange &change)
{
    NetworkRepository networks(m_db);
    auto stored = networks.find(network);
    if (!stored)
        return stored;
    if (const auto done = apply(change, *stored); !done)
        return fail(done.error());
    const auto stop = PostQuota(m_db, m_clock).stopOf(stored->setting);
    if (!stop)
        return fail(stop.error());
    stored->setting.stoppedUntil = *stop;
    if (const auto kept = networks.put(*stored, m_clock.now()); !kept)
        return fail(kept.error());
    return networks.find(network);
}

Result<StoredNetwork> NetworkDesk::setWebhook(Network network, const QString &address)
{
    const auto stored = NetworkRepository(m_db).find(network);
    if (!stored)
        return stored;
    if (!stored->setting.enabled)
        return fail(ErrorCode::Conflict, u"an admin switched it off"_s, u"network-off"_s);
    NetworkChange change;
    change.webhook = address;
    return this->change(network, change);
}

Result<void> NetworkDesk::apply(const NetworkChange &change, StoredNetwork &stored) const
{
    NetworkSetting &setting = stored.setting;
    setting.enabled = change.enabled.value_or(setting.enabled);
    setting.figures = change.figures.value_or(setting.figures);
    if (change.clientId) {
        setting.clientId = change.clientId->trimmed();
        if (setting.clientId.size() > longestClientId || !isOneWord(setting.clientId))
            return fail(ErrorCode::InvalidInput, u"this is no client id"_s, u"client-id-form"_s);
    }
    if (change.monthlyPosts) {
        // Where there is no page to go on in, a stop would only lose relays.
        const int posts = *change.monthlyPosts;
        const bool takes = !traitsOf(setting.network).ownPage.isEmpty();
        if (posts < 0 || posts > mostMonthlyPosts || (posts > 0 && !takes))
            return fail(ErrorCode::InvalidInput, u"it takes no such number"_s,
                u"monthly-posts-not-taken"_s);
        setting.monthlyPosts = posts;
    }
    if (change.server) {
        const QString text = change.server->trimmed();
        const auto server =
            text.isEmpty() ? Result<QUrl>(QUrl()) : safeAddress(text, u"server-form"_s);
        if (!server)
            return fail(server.error());
        setting.server = *server;
    }
    if (change.secret) {
        const QString secret = change.secret->trimmed();
        if (secret.size() > longestKept || !isOneWord(secret))
            return fail(ErrorCode::InvalidInput, u"this is no secret"_s, u"secret-form"_s);
        const auto kept = sealed(secret);
        if (!kept)
            return fail(kept.error());
        stored.sealedSecret = *kept;
    }
    if (!change.webhook)
        return {};
    const QString text = change.webhook->trimmed();
    if (!text.isEmpty()) {
        if (traitsOf(setting.network).kind != NetworkTraits::Kind::Internal)
            return fail(ErrorCode::InvalidInput, u"it takes no webhook"_s, u"webhook-not-taken"_s);
        if (const auto url = safeAddress(text, u"webhook-form"_s); !url)
            return fail(url.error());
    }
    const auto kept = sealed(text);
    if (!kept)
        return fail(kept.error());
    stored.sealedWebhook = *kept;
    return {};
}

Result<QString> NetworkDesk::sealed(const QString &plain) const
{
    if (plain.isEmpty())
        return QString();
    const auto key = SealKey::ensureFor(m_db, m_folder);
    if (!key)
        return fail(key.error());
    return key->seal(plain.toUtf8());
}

QJsonObject NetworkDesk::auditOf(const NetworkChange &change)
{
    QJsonObject details;
    const auto kept = [](const QString &given) { // what is blank takes away, as in apply()
        return given.trimmed().isEmpty() ? u"removed"_s : u"set"_s;
    };
    if (change.enabled)
        details.insert(u"enabled"_s, *change.enabled);
    if (change.clientId)
        details.insert(u"clientId"_s, change.clientId->trimmed());
    if (change.server)
        details.insert(u"server"_s, change.server->trimmed());
    if (change.monthlyPosts)
        details.insert(u"monthlyPosts"_s, *change.monthlyPosts);
    if (change.figures)
        details.insert(u"figures"_s, *change.figures);
    if (change.secret)
        details.insert(u"secret"_s, kept(*change.secret));
    if (change.webhook)
        details.insert(u"webhook"_s, kept(*change.webhook));
    return details;
}

} // namespace Relais::Backend
