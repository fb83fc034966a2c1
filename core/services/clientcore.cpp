// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"

#include "core/api/blockedphrases.h"
#include "core/base/filelock.h"
#include "core/base/log.h"
#include "core/services/accounts/networkbackend.h"
#include "core/services/clientcoreparts.h"
#include "core/services/privacy/profileerasure.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Storage, u"the profile's folder cannot be made"_s);
    return {};
}

//! Another program would go on writing into a file that is not there any more. It is known by the
//! outbox, which a window holds, and relais-cli while it sends.
Result<std::unique_ptr<Store>> recoverAlone(const QString &folder, const QString &path)
{
    FileLock outbox(folder + u"/outbox.lock"_s);
    const auto alone = outbox.tryLock();
    if (!alone)
        return fail(alone.error());
    if (!*alone)
        return fail(ErrorCode::Conflict, u"the damaged store is in use"_s, u"outbox-in-use"_s);
    return Store::recover(path);
}
} // namespace

ClientCore::ClientCore() = default;
ClientCore::~ClientCore() = default;

QString ClientCore::profileFolder(const QString &wanted)
{
    QString folder = wanted.isEmpty() ? qEnvironmentVariable("RELAIS_PROFILE") : wanted;
    if (folder.isEmpty())
        folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/relais"_s;
    return QDir(folder).absolutePath();
}

Result<std::unique_ptr<ClientCore>> ClientCore::open(const QString &folder, const Clock &clock)
{
    return open(folder, clock, NetworkServices {});
}

Result<std::unique_ptr<ClientCore>> ClientCore::open(
    const QString &folder, const Clock &clock, const NetworkServices &services)
{
    return open(folder, clock, services, nullptr);
}

Result<std::unique_ptr<ClientCore>> ClientCore::open(const QString &folder, const Clock &clock,
    const NetworkServices &services, std::unique_ptr<SecretStore> keychain)
{
    if (const auto made = makeFolder(folder); !made)
        return fail(made.error());
    if (const ProfileErasure erasure(folder); erasure.isBegun()) {
        if (const auto removed = erasure.removeFiles(); !removed)
            return fail(removed.error());
        qCInfo(lcServices) << "a profile was erased";
    }
    const QString path = folder + u"/relais.db"_s;
    auto store = Store::open(path);
    const bool damaged = !store && store.error().code == ErrorCode::Corrupt;
    if (damaged)
        store = recoverAlone(folder, path);
    if (!store)
        return fail(store.error());
    std::unique_ptr<ClientCore> core(new ClientCore);
    core->d =
        std::make_unique<Private>(folder, std::move(*store), clock, services, std::move(keychain));
    core->d->recovered = damaged;
    core->wire();
    return core;
}

void ClientCore::wire()
{
    wireNetworks();
    wirePulls();
    wireSettings();
    wireWrites();
    wireSession();
}

void ClientCore::wireNetworks()
{
    Private &p = *d;
    p.accounts.setBackend(
        [&p](Network network, QList<std::pair<QString, QString>> fields) {
            return exchangedBy(p.session, p.http, p.settings.server(), network, std::move(fields));
        },
        [&p](Network network) {
            return webhookFrom(p.session, p.http, p.settings.server(), network);
        },
        [&p] { return returnPageOf(p.settings.server()); });
    p.relays.setRemoval({ [&p](const Relay &relay) {
                             return p.connectors.of(relay.network).capabilities().removes
                                 && relay.account != implicitAccount(relay.network)
                                 && !relay.postId.startsWith("webhook:"_L1);
                         },
        [&p](Relay relay) { return p.accounts.removePost(std::move(relay)); } });
    connect(&p.countsReader, &CountsReader::postGone, &p.relays, &RelayService::changed);
    connect(&p.countsReader, &CountsReader::counted, this, [&p] {
        Q_EMIT p.impact.changed();
        p.sync.localChange();
    });
    connect(&p.followersReader, &FollowersReader::read, this, [&p] { Q_EMIT p.impact.changed(); });
    connect(&p.signInRenewer, &SignInRenewer::renewed, &p.accounts, &AccountService::changed);
    connect(&p.limitsReader, &LimitsReader::changed, &p.accounts, &AccountService::changed);
    connect(&p.outbox, &OutboxRunner::accountChanged, this, [&p] { Q_EMIT p.accounts.changed(); });
    connect(&p.accounts, &AccountService::changed, this, [&p] { p.outbox.wake(); });
}

void ClientCore::wirePulls()
{
    Private &p = *d;
    connect(&p.engine, &SyncEngine::pulled, this, &ClientCore::tellPulled);
    connect(&p.engine, &SyncEngine::pushesRefused, this, [&p](const QStringList &kinds) {
        const auto isOfWall = [](const QString &kind) { return kind.startsWith("wall-"_L1); };
        if (std::any_of(kinds.cbegin(), kinds.cend(), isOfWall))
            Q_EMIT p.wall.changed();
    });
}

// Whoever shows what came is told.
void ClientCore::tellPulled(const QStringList &kinds)
{
    Private &p = *d;
    if (kinds.contains(u"stories"_s)) {
        Q_EMIT p.queue.changed();
        p.relays.lookForWithdrawn();
    }
    if (kinds.contains(u"stories"_s) || kinds.contains(Api::blockedPhrasesId()))
        Q_EMIT p.planning.changed();
    if (kinds.contains(u"relay-counts"_s))
        Q_EMIT p.impact.changed();
    if (kinds.contains(u"wall"_s)) {
        Q_EMIT p.wall.pulled();
        Q_EMIT p.wall.changed();
    }
    if (kinds.contains(u"member"_s))
        p.session.readMemberAgain();
    if (m_rhythm && kinds.contains(u"member"_s)) { // somebody may have named or chosen them
        p.review.refreshMentions();
        p.recognition.refreshWaiting();
    }
    if (kinds.contains(u"charter"_s))
        Q_EMIT p.charter.changed();
    if (kinds.contains(Api::blockedPhrasesId()))
        Q_EMIT p.curation.changed();
    if (kinds.contains(u"ideas"_s) || kinds.contains(u"stories"_s))
        Q_EMIT p.ideas.changed();
    if (kinds.contains(u"thanks"_s) || kinds.contains(u"referrals"_s))
        Q_EMIT p.feedback.changed();
    if (kinds.contains(u"networks"_s)) {
        Q_EMIT p.accounts.changed();
        Q_EMIT p.queue.changed();
    }
    p.outbox.wake(); // a story may have been withdrawn
}

void ClientCore::wireSettings()
{
    Private &p = *d;
    const auto interests = [&p] {
        p.queue.setInterests(p.settings.topics(), p.settings.languages());
    };
    interests();
    connect(&p.settings, &Settings::changed, this, interests);
    connect(&p.settings, &Settings::changed, this, [this, &p] {
        if (m_rhythm)
            p.digest.followQuietHours();
    });
    const auto estimates = [&p] { p.impact.setEstimating(p.settings.showsEstimates()); };
    estimates();
    connect(&p.settings, &Settings::changed, this, estimates);
}

// What is written here is pushed, and shown by whoever reads it.
void ClientCore::wireWrites()
{
    Private &p = *d;
    connect(&p.compose, &ComposeService::saved, this, [&p] { Q_EMIT p.queue.changed(); });
    connect(&p.relays, &RelayService::changed, this, [&p](const RelayId &id) {
        Q_EMIT p.queue.changed();
        p.sync.localChange();
        if (const auto row = p.relays.row(id); row && row->relay.state == RelayState::Published) {
            Q_EMIT p.impact.changed();
            p.countsReader.expect();
        }
    });
    connect(&p.impact, &ImpactService::changed, this, [&p] { p.sync.localChange(); });
    connect(&p.charter, &CharterService::accepted, this, [&p] { p.sync.localChange(); });
    connect(&p.wall, &WallService::changed, this, [&p] { p.sync.localChange(); });
    connect(&p.feedback, &FeedbackService::written, this, [&p] { p.sync.localChange(); });
    connect(&p.ideas, &IdeaService::written, this, [&p] { p.sync.localChange(); });
}

void ClientCore::wireSession()
{
    Private &p = *d;
    connect(&p.session, &SignInService::accountsForgotten, &p.accounts, &AccountService::changed);
    connect(&p.session, &SignInService::stateChanged, this, [this, &p] {
        p.outbox.wake();
        if (!m_rhythm || p.session.state() != SignInService::State::SignedIn)
            return;
        p.sync.syncNow();
        p.digest.followQuietHours();
    });
    connect(&p.sync, &SyncService::statusChanged, this, [this, &p] {
        if (p.sync.state() != SyncService::State::UpToDate)
            return;
        p.outbox.wake();
        p.ideas.tellPictures();
        p.wall.tellPictures();
        // Without the rhythm another program may still offer to take them back.
        if (m_rhythm)
            p.postDeletions.finishLeft();
        // Another program that sent for this profile may have ended meanwhile.
        if (m_rhythm && !p.outbox.isRunning() && p.outbox.start())
            qCInfo(lcServices) << "this program sends now";
    });
}

QCoro::Task<Result<void>> ClientCore::start(bool rhythm)
{
    const QPointer<ClientCore> self(this);
    co_await forgetSecrets(d->secrets, d->folder);
    if (!self)
        co_return fail(goneAway());
    co_await d->session.eraseSecretsLeft();
    if (!self)
        co_return fail(goneAway());
    const auto restored = co_await d->session.restore();
    if (!self)
        co_return fail(goneAway());
    if (!restored || !rhythm)
        co_return restored;
    m_rhythm = true;
    d->sync.start();
    d->digest.followQuietHours();
    d->countsReader.start();
    d->followersReader.start();
    d->signInRenewer.start();
    d->limitsReader.start();
    if (const auto started = d->outbox.start(); !started)
        qCWarning(lcServices) << "another program sends for this profile";
    co_return {};
}

void ClientCore::stop()
{
    m_rhythm = false;
    d->sync.stop();
    d->countsReader.stop();
    d->followersReader.stop();
    d->signInRenewer.stop();
    d->limitsReader.stop();
    d->outbox.stop();
}

bool ClientCore::wasRecovered() const
{
    return d->recovered;
}

} // namespace Relais
