// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"

#include "core/api/blockedphrases.h"
#include "core/base/log.h"
#include "core/net/httpclient.h"
#include "core/networks/connectors.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/services/accountservice.h"
#include "core/services/cardservice.h"
#include "core/services/charterservice.h"
#include "core/services/composeservice.h"
#include "core/services/countsreader.h"
#include "core/services/curationservice.h"
#include "core/services/deviceservice.h"
#include "core/services/digestservice.h"
#include "core/services/exportservice.h"
#include "core/services/feedbackservice.h"
#include "core/services/ideainboxservice.h"
#include "core/services/ideaservice.h"
#include "core/services/impactservice.h"
#include "core/services/insightsservice.h"
#include "core/services/leaveservice.h"
#include "core/services/mediaservice.h"
#include "core/services/membersservice.h"
#include "core/services/networkbackend.h"
#include "core/services/networksservice.h"
#include "core/services/outboxrunner.h"
#include "core/services/planningservice.h"
#include "core/services/profileerasure.h"
#include "core/services/proxyservice.h"
#include "core/services/pushjournal.h"
#include "core/services/queueservice.h"
#include "core/services/relayservice.h"
#include "core/services/reviewservice.h"
#include "core/services/signingservice.h"
#include "core/services/signinservice.h"
#include "core/services/sourceservice.h"
#include "core/services/spelling.h"
#include "core/services/syncservice.h"
#include "core/services/wallservice.h"
#include "core/settings/settings.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QStandardPaths>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
//! The keychain's entries of two profiles never meet.
QString keychainService(const QString &folder)
{
    return folder == ClientCore::profileFolder({})
            && qEnvironmentVariable("RELAIS_PROFILE").isEmpty()
        ? u"Relais"_s
        : QString(u"Relais ("_s % folder % u')');
}

Account::State wallStateOf(SignInService::State state)
{
    switch (state) {
    case SignInService::State::SignedIn:
        return Account::State::Connected;
    case SignInService::State::SecretUnreadable:
        return Account::State::SecretUnreadable;
    case SignInService::State::SignedOut:
    case SignInService::State::SignInAgain:
        break;
    }
    return Account::State::SignInAgain;
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Storage, u"the profile's folder cannot be made"_s);
    return {};
}
} // namespace

//! Members in the order of building; destroyed the other way round.
class ClientCore::Private final {
public:
    Private(QString profile, std::unique_ptr<Store> opened, const Clock &clock,
        const NetworkServices &services)
        : folder(std::move(profile))
        , store(std::move(opened))
        , settings(folder + u"/settings.ini"_s)
        , secrets(keychainService(folder))
        , proxy(settings, secrets)
        , session(*store, secrets, http, settings, clock, folder + u"/session.lock"_s)
        , engine(
              *store, http, clock, [this] { return settings.server(); },
              [this](QString refused) { return session.accessToken(std::move(refused)); })
        , sync(engine, *store, clock)
        , media(
              http, [this] { return settings.server(); }, folder + u"/media"_s)
        , wall(*store, session, http, clock)
        , card(session, http)
        , connectors({ .http = http,
              .publishOnWall =
                  [this](Publication publication) { return wall.publish(std::move(publication)); },
              .lookUpOnWall =
                  [this](Publication publication) { return wall.lookUp(std::move(publication)); },
              .keep =
                  [this](AccountId account, QByteArray secret) {
                      return secrets.write(account.value, std::move(secret));
                  },
              .lender = pictureLender(session, http, [this] { return settings.server(); }),
              .services = services })
        , outbox(*store, secrets, settings, clock, surroundings(), folder + u"/outbox.lock"_s)
        , countsReader(*store, secrets, clock,
              [this](Network network) -> Connector & { return connectors.of(network); })
        , queue(*store, clock)
        , compose(*store, settings, clock)
        , relays(*store, outbox, settings, clock)
        , impact(*store, clock)
        , accounts(*store, secrets, connectors, clock)
        , exports(*store, settings, session, http, clock)
        , leaving(*store, secrets, session, exports, folder)
        , charter(*store, clock)
        , signing(*store, secrets, session, http, clock)
        , planning(*store, session, http, sync, clock)
        , members(session, http)
        , networks(session, http, sync, connectors)
        , curation(*store, session, http, sync, signing, clock)
        , review(session, http, clock)
        , sources(*store, session, http, curation, clock)
        , devices(session, http)
        , digest(session, http, settings, clock)
        , insights(*store, session, http, clock, folder)
        , ideas(*store, session, clock)
        , ideaInbox(session, http)
        , feedback(*store, session, settings, clock)
        , spelling(settings)
        , pushJournal(*store)
    {
    }

    OutboxSurroundings surroundings()
    {
        OutboxSurroundings around;
        around.connectorOf = [this](
                                 Network network) -> Connector & { return connectors.of(network); };
        around.backendReachable = [this] { return sync.isReachable(); };
        around.backendReachableSince = [this] { return sync.reachableSince(); };
        around.wallState = [this] { return wallStateOf(session.state()); };
        around.pushFirst = [this] { return pushFirst(); };
        around.picture = [this](QString path) { return media.bytes(std::move(path)); };
        return around;
    }

    bool nothingWaits() const
    {
        const auto waiting = PushStore(store->reader()).count();
        return waiting && *waiting == 0;
    }

    //! A running round may have begun before the push was queued: then a second one has it.
    QCoro::Task<bool> pushFirst()
    {
        for (int i = 0; i < 2; ++i) {
            if (nothingWaits())
                co_return true;
            const auto round = co_await sync.round();
            if (!round)
                co_return false;
        }
        co_return nothingWaits();
    }

    QString folder;
    bool recovered = false;
    std::unique_ptr<Store> store;
    Settings settings;
    KeychainSecretStore secrets;
    HttpClient http;
    ProxyService proxy;
    SignInService session;
    SyncEngine engine;
    SyncService sync;
    MediaService media;
    WallService wall;
    CardService card;
    Connectors connectors;
    OutboxRunner outbox;
    CountsReader countsReader;
    QueueService queue;
    ComposeService compose;
    RelayService relays;
    ImpactService impact;
    AccountService accounts;
    ExportService exports;
    LeaveService leaving;
    CharterService charter;
    SigningService signing;
    PlanningService planning;
    MembersService members;
    NetworksService networks;
    CurationService curation;
    ReviewService review;
    SourceService sources;
    DeviceService devices;
    DigestService digest;
    InsightsService insights;
    IdeaService ideas;
    IdeaInboxService ideaInbox;
    FeedbackService feedback;
    Spelling spelling;
    PushJournal pushJournal;
};

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
        store = Store::recover(path);
    if (!store)
        return fail(store.error());
    std::unique_ptr<ClientCore> core(new ClientCore);
    core->d = std::make_unique<Private>(folder, std::move(*store), clock, services);
    core->d->recovered = damaged;
    core->wire();
    return core;
}

void ClientCore::wire()
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
    const auto storiesChanged = [&p] { Q_EMIT p.queue.changed(); };
    connect(&p.engine, &SyncEngine::pulled, this, [&p](const QStringList &kinds) {
        if (kinds.contains(u"stories"_s)) {
            Q_EMIT p.queue.changed();
            p.relays.lookForWithdrawn();
        }
        if (kinds.contains(u"stories"_s) || kinds.contains(Api::blockedPhrasesId()))
            Q_EMIT p.planning.changed();
        if (kinds.contains(u"relay-counts"_s))
            Q_EMIT p.impact.changed();
        if (kinds.contains(u"wall"_s))
            Q_EMIT p.wall.changed();
        if (kinds.contains(u"member"_s))
            p.session.readMemberAgain();
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
    });
    const auto interests = [&p] {
        p.queue.setInterests(p.settings.topics(), p.settings.languages());
    };
    interests();
    connect(&p.settings, &Settings::changed, this, interests);
    connect(&p.settings, &Settings::changed, this, [this, &p] {
        if (m_rhythm)
            p.digest.followQuietHours();
    });
    connect(&p.compose, &ComposeService::saved, this, storiesChanged);
    connect(&p.relays, &RelayService::changed, this, [this, &p](const RelayId &id) {
        Q_EMIT p.queue.changed();
        p.sync.localChange();
        if (const auto row = p.relays.row(id); row && row->relay.state == RelayState::Published)
            Q_EMIT p.impact.changed();
    });
    connect(&p.countsReader, &CountsReader::counted, this, [&p] {
        Q_EMIT p.impact.changed();
        p.sync.localChange();
    });
    connect(&p.impact, &ImpactService::changed, this, [&p] { p.sync.localChange(); });
    connect(&p.charter, &CharterService::accepted, this, [&p] { p.sync.localChange(); });
    connect(&p.wall, &WallService::changed, this, [&p] { p.sync.localChange(); });
    connect(&p.feedback, &FeedbackService::written, this, [&p] { p.sync.localChange(); });
    connect(&p.ideas, &IdeaService::written, this, [&p] { p.sync.localChange(); });
    connect(&p.outbox, &OutboxRunner::accountChanged, this, [&p] { Q_EMIT p.accounts.changed(); });
    connect(&p.accounts, &AccountService::changed, this, [&p] { p.outbox.wake(); });
    connect(&p.session, &SignInService::stateChanged, this, [this, &p] {
        p.outbox.wake();
        if (!m_rhythm || p.session.state() != SignInService::State::SignedIn)
            return;
        p.sync.syncNow();
        p.digest.followQuietHours();
    });
    connect(&p.sync, &SyncService::statusChanged, this, [this, &p] {
        if (p.sync.status().state != SyncService::State::UpToDate)
            return;
        p.outbox.wake();
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
        co_return fail(ErrorCode::Cancelled, u"the core went away"_s);
    const auto restored = co_await d->session.restore();
    if (!self)
        co_return fail(ErrorCode::Cancelled, u"the core went away"_s);
    if (!restored || !rhythm)
        co_return restored;
    m_rhythm = true;
    d->sync.start();
    d->digest.followQuietHours();
    d->countsReader.start();
    if (const auto started = d->outbox.start(); !started)
        qCWarning(lcServices) << "another program sends for this profile";
    co_return {};
}

void ClientCore::stop()
{
    m_rhythm = false;
    d->sync.stop();
    d->countsReader.stop();
    d->outbox.stop();
}

bool ClientCore::wasRecovered() const
{
    return d->recovered;
}

QString ClientCore::folder() const
{
    return d->folder;
}

Store &ClientCore::store() const
{
    return *d->store;
}

Settings &ClientCore::settings() const
{
    return d->settings;
}

HttpClient &ClientCore::http() const
{
    return d->http;
}

Connectors &ClientCore::connectors() const
{
    return d->connectors;
}

OutboxRunner &ClientCore::outbox() const
{
    return d->outbox;
}

CountsReader &ClientCore::countsReader() const
{
    return d->countsReader;
}

SignInService &ClientCore::session() const
{
    return d->session;
}

SyncService &ClientCore::sync() const
{
    return d->sync;
}

QueueService &ClientCore::queue() const
{
    return d->queue;
}

ComposeService &ClientCore::compose() const
{
    return d->compose;
}

RelayService &ClientCore::relays() const
{
    return d->relays;
}

ImpactService &ClientCore::impact() const
{
    return d->impact;
}

AccountService &ClientCore::accounts() const
{
    return d->accounts;
}

CardService &ClientCore::card() const
{
    return d->card;
}

WallService &ClientCore::wall() const
{
    return d->wall;
}

CharterService &ClientCore::charter() const
{
    return d->charter;
}

MediaService &ClientCore::media() const
{
    return d->media;
}

DeviceService &ClientCore::devices() const
{
    return d->devices;
}

DigestService &ClientCore::digest() const
{
    return d->digest;
}

ExportService &ClientCore::exports() const
{
    return d->exports;
}

LeaveService &ClientCore::leaving() const
{
    return d->leaving;
}

NetworksService &ClientCore::networks() const
{
    return d->networks;
}

MembersService &ClientCore::members() const
{
    return d->members;
}

PlanningService &ClientCore::planning() const
{
    return d->planning;
}

ReviewService &ClientCore::review() const
{
    return d->review;
}

SigningService &ClientCore::signing() const
{
    return d->signing;
}

CurationService &ClientCore::curation() const
{
    return d->curation;
}

SourceService &ClientCore::sources() const
{
    return d->sources;
}

InsightsService &ClientCore::insights() const
{
    return d->insights;
}

FeedbackService &ClientCore::feedback() const
{
    return d->feedback;
}

IdeaService &ClientCore::ideas() const
{
    return d->ideas;
}

IdeaInboxService &ClientCore::ideaInbox() const
{
    return d->ideaInbox;
}

Spelling &ClientCore::spelling() const
{
    return d->spelling;
}

ProxyService &ClientCore::proxy() const
{
    return d->proxy;
}

const PushJournal &ClientCore::pushJournal() const
{
    return d->pushJournal;
}

} // namespace Relais
