// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/keychainsecretstore.h"
#include "core/services/outbox/outboxrunner.h"
#include "core/services/outbox/relayservice.h"
#include "core/settings/settings.h"
#include "core/store/accountstore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QQueue>
#include <QSignalSpy>

#include <optional>
#include <utility>

namespace Relais::Test {

//! FAKE. Stands for LinkedIn or X by their API, which cannot be had without a contract: answers as
//! told, and keeps a ledger of what it really took.
class ScriptedConnector final : public Connector {
public:
    struct Reply {
        bool takes = true; //!< the post is out
        std::optional<Error> error {}; //!< what the caller hears
    };
    Network network() const override { return Network::X; }
    Capabilities capabilities() const override { return can; }
    TextLimits limits(const Account &) const override { return allowed; }

    QCoro::Task<Result<PublishedPost>> publish(Publication publication) override
    {
        if (onPublish)
            onPublish();
        if (const auto waitsFor = std::exchange(gate, std::nullopt)) {
            [[maybe_unused]] const bool opened = co_await *waitsFor;
        }
        const Reply reply = replies.isEmpty() ? Reply {} : replies.dequeue();
        if (reply.takes) {
            ledger.append(publication.relay);
            taken.append(publication);
        }
        if (reply.error)
            co_return fail(*reply.error);
        co_return PublishedPost { publication.relay.value, QUrl() };
    }

    QCoro::Task<Result<LookupResult>> lookUp(Publication publication) override
    {
        ++looks;
        looked.append(publication);
        if (!lookups.isEmpty())
            co_return lookups.dequeue();
        if (ledger.contains(publication.relay))
            co_return LookupResult { Lookup::Found, { publication.relay.value, QUrl() } };
        co_return LookupResult { Lookup::SurelyAbsent, {} };
    }

    QCoro::Task<Result<QList<RelayCount>>> counts(
        RelayId relay, Account, QByteArray, QString) override
    {
        ++reads;
        if (countsError)
            co_return fail(*countsError);
        QList<RelayCount> told;
        if (views >= 0)
            told.append(
                RelayCount { relay, MetricKind::Impression, Provenance::Measured, views, {} });
        co_return told;
    }
    QCoro::Task<Result<qint64>> followers(Account, QByteArray) override
    {
        ++followerReads;
        if (followersError)
            co_return fail(*followersError);
        co_return 1200;
    }
    QCoro::Task<Result<Account>> withLimits(Account known) override
    {
        ++limitReads;
        if (limitsError)
            co_return fail(*limitsError);
        known.maxLength = maxLength;
        known.maxPictures = maxPictures;
        co_return known;
    }
    QCoro::Task<Result<void>> remove(Account, QByteArray, QString) override
    {
        ++removals;
        co_return {};
    }

    QCoro::Task<Result<RenewedSecret>> renew(Account, QByteArray secret) override
    {
        ++renewals;
        if (renewalError)
            co_return fail(*renewalError);
        secret.append("+");
        co_return RenewedSecret { secret, renewedFor };
    }

    Capabilities can { Capabilities::Publishing::ByApi };
    TextLimits allowed {};
    QQueue<Reply> replies;
    QQueue<Result<LookupResult>> lookups;
    std::function<void()> onPublish;
    std::optional<Pending<bool>> gate {}; //!< that the next post waits at
    QList<RelayId> ledger;
    QList<Publication> taken; //!< with what they came
    int looks = 0;
    QList<Publication> looked; //!< with what it was asked
    std::optional<Error> countsError {};
    int reads = 0;
    qint64 views = -1; //!< that it counted; negative: it tells no figure
    int removals = 0;
    std::optional<Error> followersError {};
    int followerReads = 0;
    std::optional<Error> renewalError {};
    std::chrono::seconds renewedFor { 60 * 24 * 3600 };
    int renewals = 0;
    std::optional<Error> limitsError {};
    int limitReads = 0;
    int maxLength = 500;
    int maxPictures = 4;
};

//! A store with a story and an account, the fake network, and the real outbox on them. It is 10:00
//! on a working day.
class OutboxFixture : public StoreFixture {
public:
    OutboxFixture()
    {
        account.id = { QStringLiteral("account-1") };
        account.network = Network::X;
        account.handle = QStringLiteral("@lea");
        settings.setServer(QUrl(QStringLiteral("https://relais.example")));
        const Account kept = account;
        const Story story = aLiveStory();
        const auto written = write([kept, story](QSqlDatabase &db) -> Result<void> {
            if (const auto put = AccountStore(db).put(kept); !put)
                return put;
            return StoryStore(db).upsert({ story });
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        restart();
    }

    static QDateTime morning()
    {
        return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::LocalTime).toUTC();
    }

    static Story aLiveStory()
    {
        Story story = aStory(1);
        story.createdAt = morning().addDays(-2);
        story.approvedAt = morning().addDays(-1);
        return story;
    }

    Relay aQueuedRelay(int n = 1) const
    {
        Relay relay = aRelay(n);
        relay.account = account.id;
        relay.network = account.network;
        relay.createdAt = clock.now();
        relay.changedAt = clock.now();
        return relay;
    }

    //! As after a crash or a new start of the program: nothing but the store is left.
    void restart()
    {
        relays.reset();
        runner.reset();
        OutboxSurroundings around;
        around.connectorOf = [this](Network) -> Connector & { return network; };
        around.backendReachable = [this] { return backendReachable; };
        around.backendReachableSince = [] { return QDateTime(); };
        around.wallState = [] { return Account::State::Connected; };
        around.pushFirst = [this] { return pushFirst(); };
        around.picture = [this](QString path) { return pictureOf(std::move(path)); };
        runner = std::make_unique<OutboxRunner>(*store, *keychain, settings, clock,
            std::move(around), dir.filePath(QStringLiteral("outbox.lock")));
        relays = std::make_unique<RelayService>(*store, *runner, settings, clock);
    }

    void insert(const Relay &relay)
    {
        const auto written =
            write([relay](QSqlDatabase &db) { return RelayStore(db).insert(relay); });
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
    }

    //! Starts the outbox if it is not running, and waits until nothing more can be done now.
    void settle()
    {
        if (const auto started = runner->start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
        QCoro::waitFor(runner->settled());
    }

    Relay stored(const Relay &relay) const { return *RelayStore(reader()).find(relay.id); }
    RelayState stateOf(const Relay &relay) const { return stored(relay).state; }
    QString waitingOf(const Relay &relay) const { return relays->row(relay.id)->waiting; }
    QList<QueuedPush> pushes() const { return *PushStore(reader()).oldest(100, 1 << 20); }

    QCoro::Task<bool> pushFirst()
    {
        ++pushTries;
        if (onPush)
            onPush();
        if (pulled) {
            Store::Job job = std::exchange(pulled, {});
            [[maybe_unused]] const auto written = co_await store->write(std::move(job));
        }
        co_return backendReachable;
    }
    QCoro::Task<Result<QByteArray>> pictureOf(QString path) { co_return pictures.value(path); }

    ManualClock clock { morning() };
    Settings settings { dir.filePath(QStringLiteral("settings.ini")) };
    KeychainSecretStore secrets { QStringLiteral("Relais (test)") };
    SecretStore *keychain = &secrets; //!< another one after restart()
    ScriptedConnector network;
    Account account;
    QHash<QString, QByteArray> pictures; //!< by path; the others are gone
    bool backendReachable = true;
    int pushTries = 0;
    std::function<void()> onPush;
    Store::Job pulled; //!< what the round that pushes brings
    std::unique_ptr<OutboxRunner> runner;
    std::unique_ptr<RelayService> relays;
};

} // namespace Relais::Test
