// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a publication is made of: words, account, secret, pictures. Nothing here touches the network
// of the relay.

#include "core/base/log.h"
#include "core/domain/text/composing.h"
#include "core/domain/text/threadparts.h"
#include "core/secrets/secretstore.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/outbox/relaysender.h"
#include "core/store/accountstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
//! kept: as an earlier attempt cut it, with what limits ever; what is out of it is found by them.
void intoThread(
    Publication &parcel, const QString &words, const TextLimits &limits, const QStringList &kept)
{
    const Network network = parcel.account.network;
    const QStringList parts = kept.isEmpty()
        ? threadParts(network, words, parcel.trackedLink,
              limitsBeside(network, limits, parcel.choices.warning))
              .parts
        : kept;
    if (parts.isEmpty())
        return; // the network says what it does not take
    parcel.text = parts.first();
    parcel.continuation = parts.mid(1);
}

//! Of a picture: it is not there, or another one is in its place. No time brings it back.
bool tellsOfLoss(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt
        || error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Rejected;
}
} // namespace

QString RelaySender::keychainChanged()
{
    return u"keychain-changed"_s;
}

QCoro::Task<Result<QByteArray>> RelaySender::secretFor(Account account)
{
    const Capabilities capabilities = m_surroundings.connectorOf(account.network).capabilities();
    if (capabilities.signIn == Capabilities::SignIn::None)
        co_return QByteArray();
    const QPointer<RelaySender> self(this);
    auto secret = co_await m_secrets.read(account.id.value);
    if (!self || secret || secret.error().code != ErrorCode::NotFound)
        co_return secret;
    // "Not found" is what a locked or exchanged keychain says too: the account is not given up.
    secret.error().code = ErrorCode::KeychainLocked;
    const bool elsewhere = co_await isKeptElsewhere(account.id);
    if (elsewhere)
        secret.error().reason = keychainChanged();
    co_return secret;
}

QCoro::Task<bool> RelaySender::isKeptElsewhere(AccountId account)
{
    const QPointer<RelaySender> self(this);
    const QString now = co_await m_secrets.keeper();
    if (!self || now.isEmpty())
        co_return false;
    const auto then = secretKeeperOf(m_store.reader(), account);
    co_return then && !then->isEmpty() && *then != now;
}

QCoro::Task<Result<Publication>> RelaySender::gather(Relay relay)
{
    const QPointer<RelaySender> self(this);
    Publication parcel;
    parcel.relay = relay.id;
    parcel.trackedLink = relay.trackedLink;
    parcel.text = composed(relay.network, relay.text, relay.trackedLink);
    parcel.language = relay.language;
    parcel.createdAt = relay.createdAt;
    parcel.clockWasAhead = relay.createdAt > m_clock.now();
    parcel.attempt = relay.attempts + 1;
    const auto account = accountIn(m_store.reader(), relay.account);
    if (!account)
        co_return fail(account.error());
    parcel.account = *account;
    const auto choices = RelayStore(m_store.reader()).choices(relay.id);
    if (!choices)
        co_return fail(choices.error());
    parcel.choices = *choices;
    const Connector &connector = m_surroundings.connectorOf(account->network);
    if (choices->thread && connector.capabilities().threads) {
        const auto kept = RelayStore(m_store.reader()).parts(relay.id);
        if (!kept)
            co_return fail(kept.error());
        intoThread(parcel, relay.text, connector.limits(*account), *kept);
    }
    const auto stored = StoryStore(m_store.reader()).row(relay.story);
    if (stored) {
        parcel.title = stored->story.title;
        parcel.summary = stored->story.summary;
    }
    const auto secret = co_await secretFor(*account);
    if (!self)
        co_return fail(goneAway());
    if (!secret)
        co_return fail(secret.error());
    parcel.secret = *secret;
    co_return parcel;
}

// What is out in part goes on: its end is finished nowhere else.
qsizetype RelaySender::postsOf(const Relay &relay, const Account &account) const
{
    const auto choices = RelayStore(m_store.reader()).choices(relay.id);
    const Connector &connector = m_surroundings.connectorOf(account.network);
    if (!choices || !choices->thread || !connector.capabilities().threads || isPartlyOut(relay))
        return 1;
    const TextLimits limits =
        limitsBeside(account.network, connector.limits(account), choices->warning);
    const ThreadParts thread = threadParts(account.network, relay.text, relay.trackedLink, limits);
    return std::max(qsizetype(1), thread.parts.size());
}

QCoro::Task<Result<QList<PublicationImage>>> RelaySender::picturesFor(Relay relay)
{
    const QPointer<RelaySender> self(this);
    QList<PublicationImage> images;
    int most = m_surroundings.connectorOf(relay.network).capabilities().maxImages;
    const auto account = AccountStore(m_store.reader()).find(relay.account);
    if (account && account->maxPictures > 0)
        most = std::min(most, account->maxPictures);
    if (!relay.withImage || most == 0)
        co_return images;
    QList<RelayPicture> chosen =
        RelayStore(m_store.reader()).pictures(relay.id).value_or(QList<RelayPicture>());
    if (chosen.isEmpty()) {
        const auto stored = StoryStore(m_store.reader()).row(relay.story);
        const std::optional<StoryImage> image = stored ? stored->story.image : std::nullopt;
        if (image)
            chosen.append({ image->path, image->altText });
    }
    chosen.resize(std::min<qsizetype>(chosen.size(), most));
    for (const RelayPicture &one : std::as_const(chosen)) {
        const auto bytes = co_await m_surroundings.picture(one.path);
        if (!self)
            co_return fail(goneAway());
        if (!bytes && !tellsOfLoss(bytes.error()))
            co_return fail(bytes.error());
        if (bytes && !bytes->isEmpty()) {
            images.append({ *bytes, one.altText });
            continue;
        }
        // Gone for good. Its end follows a thread that began with it; what is not out yet does not
        // go without what the person saw.
        qCWarning(lcServices) << "a picture is gone";
        if (!isPartlyOut(relay))
            co_return fail(ErrorCode::Rejected, u"a picture is gone"_s, u"picture-gone"_s);
    }
    co_return images;
}

} // namespace Relais
