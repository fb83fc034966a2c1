// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/changes.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/base/uuid7.h"
#include "core/net/httpclient.h"
#include "core/store/countstore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "core/sync/syncengine.h"
#include "tests/support/backendprocess.h"
#include "tests/support/postgrescluster.h"
#include "tests/unit/core/store/storefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

// A signed-in ambassador's store beside a real relaisd with the sample organization.
class World {
public:
    World()
        : engine(
              *fixture.store, http, clock, [this] { return backend.url(); },
              [this](QString) -> QCoro::Task<Result<QString>> { return given(token); })
    {
        const QString link = backend.loadSample()[u"ambassador"_s].toString();
        if (!backend.start())
            qFatal("relaisd did not start");
        const auto invitation = Api::invitationFrom(link);
        const QJsonObject body { { u"code"_s, invitation->code }, { u"device"_s, u"Test"_s } };
        const Answer answer = send("POST", Api::Routes::join(), body);
        token = Api::sessionFrom(QJsonDocument::fromJson(answer.body).object()).value().accessToken;
    }

    static QCoro::Task<Result<QString>> given(QString token) { co_return Result<QString>(token); }
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const
    {
        return call(method, backend.url().resolved(QUrl(path)), token.toLatin1(),
            body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    }
    SyncReport round()
    {
        const auto report = QCoro::waitFor(engine.round());
        if (!report)
            qFatal("round: %s", qPrintable(report.error().detail));
        return *report;
    }

    // What RelayService does when a person confirms and the network has it: one job.
    RelayId relay(const QString &code, Network network = Network::Bluesky)
    {
        Relay relay = aRelay(1);
        relay.id = { newUuid7(clock) };
        relay.network = network;
        relay.story = StoryStore(fixture.reader()).find({ clock.now() })->value(0);
        relay.revision = StoryStore(fixture.reader()).row(relay.story)->story.revision;
        relay.trackedCode = code;
        relay.trackedLink = backend.url().resolved(QUrl(QString(u"/r/"_s + code)));
        relay.state = RelayState::Published;
        relay.createdAt = clock.now();
        relay.changedAt = clock.now();
        if (network == Network::Wall)
            putOnWall(relay);
        const QJsonObject body { { u"relay"_s, relay.id.value }, { u"story"_s, relay.story.value },
            { u"revision"_s, relay.revision }, { u"network"_s, networkKey(network) },
            { u"code"_s, code }, { u"ownPercent"_s, 60 }, { u"state"_s, u"published"_s },
            { u"at"_s, Api::toWire(relay.changedAt) } };
        enqueue(
            u"relay"_s, body, [relay](QSqlDatabase &db) { return RelayStore(db).insert(relay); });
        return relay.id;
    }
    void putOnWall(const Relay &relay)
    {
        WallPost post;
        post.id = { relay.id.value };
        post.text = relay.text;
        post.story = relay.story;
        post.trackedLink = relay.trackedLink;
        post.postedAt = relay.createdAt;
        post.author = { u"me"_s };
        if (send("PUT", Api::Routes::wallPost(post.id), Api::toJson(post)).status != 200)
            qFatal("the Wall does not take the post");
    }
    void report(const RelayId &relay, qint64 impressions)
    {
        const RelayCount count { relay, MetricKind::Impression, Provenance::Reported, impressions,
            clock.now() };
        const QJsonObject body { { u"relay"_s, relay.value },
            { u"counts"_s, QJsonArray { Api::toJson(count) } } };
        enqueue(u"counts"_s, body, [count](QSqlDatabase &db) -> Result<void> {
            const auto put = CountStore(db).put({ count });
            return put ? Result<void>() : Result<void>(fail(put.error()));
        });
    }
    void enqueue(const QString &kind, const QJsonObject &body, Store::Job also)
    {
        const QString id = newUuid7(clock);
        const auto done = fixture.write([=](QSqlDatabase &db) -> Result<void> {
            if (const auto first = also(db); !first)
                return first;
            return PushStore(db).enqueue({ { id }, kind, body });
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    //! The backend's relays by id, with the impressions reported for them.
    QHash<QString, qint64> known() const
    {
        QHash<QString, qint64> relays;
        const QJsonArray array =
            QJsonDocument::fromJson(send("GET", Api::Routes::ownRelays() + u"?limit=1000"_s).body)
                .object()[u"relays"_s]
                .toArray();
        for (const QJsonValue &value : array) {
            const auto own = Api::ownRelayFrom(value.toObject());
            if (!own)
                qFatal("not a relay");
            qint64 impressions = 0;
            for (const RelayCount &count : own->counts) {
                if (count.kind == MetricKind::Impression)
                    impressions += count.count;
            }
            if (relays.contains(own->relay.value))
                qFatal("a relay is there twice");
            relays.insert(own->relay.value, impressions);
        }
        return relays;
    }
    int waiting() const { return PushStore(fixture.reader()).count().value(); }
    qsizetype localRelays() const { return RelayStore(fixture.reader()).list(10'000)->size(); }

    BackendProcess backend;
    StoreFixture fixture;
    HttpClient http;
    SystemClock clock;
    SyncEngine engine;
    QString token;
};

} // namespace

//! The backend's machine burned down; last week's backup is what is left.
class tst_Restore : public QObject {
    Q_OBJECT
    std::unique_ptr<World> m_world;
    QTemporaryDir m_elsewhere;
    QString m_backup;
    RelayId m_before;
    int m_number = 0;

    static bool onPostgresql() { return qEnvironmentVariableIsSet("RELAIS_TEST_POSTGRESQL"); }
    //! relaisd admin backup, or PostgreSQL's own, as the administrator's guide says.
    bool backUp()
    {
        BackendProcess &backend = m_world->backend;
        if (!onPostgresql())
            return backend.admin({ u"backup"_s, m_backup }).has_value();
        const auto dump = postgresProgram(
            u"pg_dump"_s, { u"--no-owner"_s, u"--clean"_s, u"--if-exists"_s, schema(), url() });
        QFile file(m_backup);
        return dump && file.open(QIODevice::WriteOnly) && file.write(*dump) == dump->size()
            && file.setPermissions(file.permissions() | QFile::ReadOther);
    }
    bool restore()
    {
        BackendProcess &backend = m_world->backend;
        if (!onPostgresql())
            return backend.admin({ u"restore"_s, m_backup, u"--force"_s }).has_value();
        return postgresProgram(u"psql"_s,
                   { u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-f"_s, m_backup, url() })
            && backend.admin({ u"restored"_s });
    }
    QString url() const { return m_world->backend.where().constLast(); }
    QString schema() const
    {
        static const QRegularExpression name(u"search_path%3D(\\w+)"_s);
        return u"--schema="_s + name.match(url()).captured(1);
    }
    QString nextCode() { return u"RestoreTest%1"_s.arg(++m_number, 4, 10, QLatin1Char('0')); }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<World>();
        m_world->round();
        m_before = m_world->relay(nextCode());
        m_world->round();
        m_backup = m_elsewhere.filePath(u"week.db"_s);
        QFile folder(m_elsewhere.path()); // PostgreSQL's programs run as somebody else
        folder.setPermissions(folder.permissions() | QFile::ReadOther | QFile::ExeOther);
    }
    void cleanupTestCase() { m_world.reset(); }

    void aBackupIsWholeWhileEverybodyWrites()
    {
        std::atomic<bool> over = false;
        bool good = false;
        std::thread backup([&] {
            good = backUp();
            over = true;
        });
        QList<RelayId> relays;
        do {
            relays.append(m_world->relay(nextCode()));
            m_world->round();
        } while (!over);
        backup.join();
        QVERIFY(good);
        // All or nothing of each push is in it, and it can be used: see the next tests.
        QVERIFY(m_world->known().size() >= relays.size() + 1);
    }
    void aRestoreIsRefusedWhereItWouldHarm()
    {
        BackendProcess &backend = m_world->backend;
        QVERIFY(!backend.admin({ u"restore"_s, m_backup, u"--force"_s })); // it runs
        QVERIFY(!backend.admin({ u"restored"_s }));
        backend.stop();
        QVERIFY(!backend.admin({ u"restore"_s, m_backup })); // there is data
        if (onPostgresql()) { // has tools of its own for the rest, and they refuse by themselves
            QVERIFY(!backend.admin({ u"restore"_s, m_backup, u"--force"_s }));
            QVERIFY(backend.start());
            return;
        }
        const QString damaged = m_elsewhere.filePath(u"damaged.db"_s);
        QVERIFY(QFile::copy(m_backup, damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8 * 4096));
        file.write(QByteArray(6 * 4096, 'x'));
        file.close();
        QVERIFY(!backend.admin({ u"restore"_s, damaged, u"--force"_s }));
        QVERIFY(!backend.admin({ u"restore"_s, m_elsewhere.filePath(u"none.db"_s), u"--force"_s }));
        QVERIFY(backend.admin({ u"verify"_s })); // nothing happened
        QVERIFY(backend.start());
        QCOMPARE(m_world->round().fullResync, false);
    }
    void afterARestoreNoRelayIsLostAndNoneIsThereTwice()
    {
        World &world = *m_world;
        const RelayId told = world.relay(nextCode());
        const QString clicked = nextCode();
        const RelayId counted = world.relay(clicked);
        const RelayId onTheWall = world.relay(nextCode(), Network::Wall);
        world.report(counted, 120);
        world.round();
        QCOMPARE(world.waiting(), 0);
        QCOMPARE(call("GET", world.backend.url().resolved(QUrl(u"/r/"_s + clicked))).status, 302);
        const auto before = world.known();
        const qsizetype local = world.localRelays();

        world.backend.stop();
        QVERIFY(restore());
        // Meanwhile the person goes on, and one count hangs on a relay that the backend lost.
        const RelayId meanwhile = world.relay(nextCode());
        world.report(told, 40);
        QVERIFY(world.backend.start());
        QVERIFY(!world.known().contains(told.value));

        const SyncReport report = world.round();
        QVERIFY(report.fullResync);
        QVERIFY(report.sentAgain > 4);
        QCOMPARE(world.waiting(), 0);
        QCOMPARE(PushStore(world.fixture.reader()).refusedCount().value(), 0);
        auto expected = before;
        expected.insert(meanwhile.value, 0);
        expected.insert(told.value, 40);
        QCOMPARE(world.known(), expected);
        QVERIFY(expected.contains(m_before.value));
        QCOMPARE(expected.value(counted.value), 120);
        QCOMPARE(world.localRelays(), local + 1);
        QCOMPARE(world.send("GET", Api::Routes::wallPost({ onTheWall.value })).status, 200);

        const SyncReport next = world.round();
        QVERIFY(!next.fullResync);
        QCOMPARE(next.sentAgain, 0);
        QCOMPARE(next.pushed, 0);
        QCOMPARE(world.known(), expected);
        // The journal beside the database brought the click back before its relay came.
        QTRY_VERIFY_WITH_TIMEOUT(world.round().pushed == 0
                && !CountStore(world.fixture.reader()).of({ counted })->value(counted).isEmpty(),
            30'000);
        world.backend.stop();
        const auto verified = world.backend.admin({ u"verify"_s });
        QVERIFY(verified && verified->contains("totals are right"));
        const QDir folder(world.backend.dataFolder());
        if (!onPostgresql())
            QCOMPARE(folder.entryList({ u"relais.db.before-restore-*"_s }).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Restore)
#include "tst_restore.moc"
