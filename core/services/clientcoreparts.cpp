// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a profile is made of, and the way to each part.

#include "core/services/clientcoreparts.h"

#include "core/services/accounts/networkbackend.h"

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
//! Two requests of 30 s, and the keychain's answers.
constexpr auto longestOtherRenewal = std::chrono::seconds(75);

//! The keychain's entries of two profiles never meet.
QString keychainService(const QString &folder)
{
    return folder == ClientCore::profileFolder({})
            && qEnvironmentVariable("RELAIS_PROFILE").isEmpty()
        ? u"Relais"_s
        : QString(u"Relais ("_s % folder % u')');
}

std::unique_ptr<SecretStore> keychainOf(const QString &folder, std::unique_ptr<SecretStore> other)
{
    if (other)
        return other;
    return std::make_unique<KeychainSecretStore>(keychainService(folder));
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
} // namespace

ClientCore::Private::Private(QString profile, std::unique_ptr<Store> opened, const Clock &clock,
    const NetworkServices &services, std::unique_ptr<SecretStore> otherKeychain)
    : folder(std::move(profile))
    , store(std::move(opened))
    , settings(folder + u"/settings.ini"_s)
    , keychain(keychainOf(folder, std::move(otherKeychain)))
    , secrets(*keychain)
    , proxy(settings, secrets)
    , session(*store, secrets, http, settings, clock, folder + u"/session.lock"_s)
    , engine(
          *store, http, clock, [this] { return settings.server(); },
          [this](QString refused) { return session.accessToken(std::move(refused)); })
    , sync(engine, *store, clock)
    , reach(session, sync, clock)
    , media(
          http, [this] { return settings.server(); }, folder + u"/media"_s)
    , wall(*store, session, http, media, clock)
    , postDeletions(wall, settings)
    , card(*store, session, http)
    , directory(*store, session, http, clock)
    , connectors({ .http = http,
          .publishOnWall =
              [this](Publication publication) { return wall.publish(std::move(publication)); },
          .lookUpOnWall =
              [this](Publication publication) { return wall.lookUp(std::move(publication)); },
          .keep = keeper(),
          .lender = pictureLender(session, http, [this] { return settings.server(); }),
          .exchange =
              [this](Network network, QList<std::pair<QString, QString>> fields) {
                  return exchangedBy(session, http, settings.server(), network, std::move(fields));
              },
          .revocation =
              [this](Network network, QString clientId, QString token) {
                  return endedBy(session, http, settings.server(), network, std::move(clientId),
                      std::move(token));
              },
          .services = services })
    , outbox(*store, secrets, settings, clock, surroundings(), folder + u"/outbox.lock"_s)
    , countsReader(*store, secrets, clock,
          [this](Network network) -> Connector & { return connectors.of(network); })
    , followersReader(*store, secrets, settings, clock,
          [this](Network network) -> Connector & { return connectors.of(network); })
    , signInRenewer(*store, clock, keeper(),
          [this](Network network) -> Connector & { return connectors.of(network); })
    , limitsReader(
          *store, clock, [this](Network network) -> Connector & { return connectors.of(network); })
    , queue(*store, clock)
    , compose(*store, settings, clock)
    , relays(*store, outbox, settings, clock)
    , impact(*store, clock)
    , accounts(*store, secrets, connectors, clock)
    , exports(*store, settings, session, http, clock)
    , leaving(*store, secrets, session, exports, folder)
    , charter(*store, clock)
    , signing(*store, secrets, session, http, clock)
    , planning(*store, session, http, sync, reach, clock)
    , members(session, http)
    , networks(*store, session, http, sync, connectors, clock)
    , curation(*store, session, http, sync, signing, clock)
    , review(session, http, clock)
    , sources(*store, session, http, curation, clock)
    , devices(session, http)
    , digest(session, http, settings, clock)
    , recognition(session, http, clock)
    , insights(*store, session, http, clock, folder)
    , ideas(*store, session, http, media, clock)
    , ideaInbox(session, http)
    , watch(session, http, ideas, clock)
    , feedback(*store, session, settings, clock)
    , spelling(settings)
    , pushJournal(*store, clock)
{
    http.setClock(clock);
}

OutboxSurroundings ClientCore::Private::surroundings()
{
    OutboxSurroundings around;
    around.connectorOf = [this](Network network) -> Connector & { return connectors.of(network); };
    around.backendReachable = [this] { return sync.isReachable(); };
    around.backendReachableSince = [this] { return sync.reachableSince(); };
    around.wallState = [this] { return wallStateOf(session.state()); };
    around.pushFirst = [this] { return pushFirst(); };
    around.picture = [this](QString path) { return media.bytes(std::move(path)); };
    return around;
}

SecretKeeper ClientCore::Private::keeper()
{
    SecretKeeper keeper;
    keeper.write = [this](AccountId account, QByteArray secret) {
        return secrets.write(account.value, std::move(secret));
    };
    keeper.read = [this](AccountId account) { return secrets.read(account.value); };
    keeper.hold = [this](AccountId account) {
        return renewalHold(
            folder + u"/renewal-"_s + account.value + u".lock"_s, longestOtherRenewal);
    };
    return keeper;
}

bool ClientCore::Private::nothingWaits() const
{
    const auto waiting = PushStore(store->reader()).count();
    return waiting && *waiting == 0;
}

//! A running round may have begun before the push was queued: then a second one has it. After the
//! machine slept, or was off, one is made in any case: the story may have been withdrawn.
QCoro::Task<bool> ClientCore::Private::pushFirst()
{
    const bool waited = !nothingWaits();
    bool isAsked = sync.isFresh();
    for (int i = 0; i < 2; ++i) {
        if (isAsked && nothingWaits())
            co_return true;
        const auto round = co_await sync.round();
        if (!round)
            co_return !waited && round.error().code != ErrorCode::Cancelled;
        isAsked = true;
    }
    co_return nothingWaits();
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

SignInRenewer &ClientCore::signInRenewer() const
{
    return d->signInRenewer;
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

DirectoryService &ClientCore::directory() const
{
    return d->directory;
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

WatchService &ClientCore::watch() const
{
    return d->watch;
}

RecognitionService &ClientCore::recognition() const
{
    return d->recognition;
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

ServerReach &ClientCore::reach() const
{
    return d->reach;
}

PostDeletions &ClientCore::postDeletions() const
{
    return d->postDeletions;
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
