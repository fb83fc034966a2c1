// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/base/uuid7.h"
#include "core/net/httpclient.h"
#include "core/store/countstore.h"
#include "core/store/draftstore.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"
#include "core/sync/syncengine.h"
#include "tests/support/backendprocess.h"
#include "tests/unit/core/store/storefixture.h"

#include <QJsonDocument>

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
        token = join(link);
    }

    static QCoro::Task<Result<QString>> given(QString token) { co_return Result<QString>(token); }

    QString join(const QString &link) const
    {
        const auto invitation = Api::invitationFrom(link);
        const QJsonObject body { { u"code"_s, invitation->code }, { u"device"_s, u"Test"_s } };
        const Answer answer = call("POST", backend.url().resolved(QUrl(Api::Routes::join())), {},
            QJsonDocument(body).toJson());
        const auto json = QJsonDocument::fromJson(answer.body).object();
        const auto session = Api::sessionFrom(json);
        return session ? session->accessToken : QString();
    }

    Result<SyncReport> round() { return QCoro::waitFor(engine.round()); }
    int stories() const { return StoryStore(fixture.reader()).count().value(); }

    StoryId aLiveStory() const
    {
        return StoryStore(fixture.reader()).find({ clock.now() })->value(0);
    }

    // What RelayService does when a person confirms: the relay and the push in one job.
    Result<void> relay(const RelayId &id, const QString &code)
    {
        const StoryId story = aLiveStory();
        const int revision = StoryStore(fixture.reader()).row(story)->story.revision;
        const QJsonObject body { { u"relay"_s, id.value }, { u"story"_s, story.value },
            { u"revision"_s, revision }, { u"network"_s, u"bluesky"_s }, { u"code"_s, code },
            { u"ownPercent"_s, 60 }, { u"state"_s, u"published"_s },
            { u"at"_s, Api::toWire(clock.now()) } };
        Relay relay = aRelay(1);
        relay.id = id;
        relay.story = story;
        relay.state = RelayState::Published;
        relay.changedAt = clock.now();
        return fixture.write([=, this](QSqlDatabase &db) -> Result<void> {
            if (const auto done = RelayStore(db).insert(relay); !done)
                return done;
            return PushStore(db).enqueue({ { newUuid7(clock) }, u"relay"_s, body });
        });
    }

    BackendProcess backend;
    StoreFixture fixture;
    HttpClient http;
    SystemClock clock;
    SyncEngine engine;
    QString token;
};

} // namespace

class tst_SyncBackend : public QObject {
    Q_OBJECT
    std::unique_ptr<World> m_world;

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }

    void theSampleOrganizationComesAndThenNothing()
    {
        const auto first = m_world->round();
        VERIFY_OK(first);
        QVERIFY(first->pulled > 60);
        QVERIFY(m_world->stories() >= 60);
        QVERIFY(!m_world->aLiveStory().isEmpty());
        const OrganizationStore organization(m_world->fixture.reader());
        QVERIFY(!organization.topics()->isEmpty());
        QCOMPARE(organization.teams()->size(), 6);
        const auto second = m_world->round();
        VERIFY_OK(second);
        QCOMPARE(second->pulled, 0);
    }
    void aClickOnTheTrackedLinkComesBackAsACount()
    {
        const RelayId id { newUuid7(m_world->clock) };
        VERIFY_OK(m_world->relay(id, u"SyncTest0001"_s));
        QCOMPARE(m_world->round()->pushed, 1);
        QCOMPARE(PushStore(m_world->fixture.reader()).refusedCount().value(), 0);
        const QUrl link = m_world->backend.url().resolved(QUrl(u"/r/SyncTest0001"_s));
        QCOMPARE(call("GET", link).status, 302);
        const CountStore counts(m_world->fixture.reader());
        QTRY_VERIFY_WITH_TIMEOUT(
            m_world->round().has_value() && counts.of({ id })->value(id).size() == 1, 30'000);
        const RelayCount count = counts.of({ id })->value(id).first();
        QCOMPARE(count.kind, MetricKind::Click);
        QCOMPARE(count.provenance, Provenance::Measured);
        QCOMPARE(count.count, 1);
    }
    void pushesSurviveABackendThatIsKilledAndComesBack()
    {
        m_world->backend.kill();
        const RelayId id { newUuid7(m_world->clock) };
        VERIFY_OK(m_world->relay(id, u"SyncTest0002"_s));
        const auto offline = m_world->round();
        QVERIFY(offline.error().isTransient());
        QCOMPARE(PushStore(m_world->fixture.reader()).count().value(), 1);
        QVERIFY(m_world->backend.start());
        QCOMPARE(m_world->round()->pushed, 1);
        QCOMPARE(PushStore(m_world->fixture.reader()).count().value(), 0);
    }
    void aCursorOfAnotherLifeBringsAllBackAndLosesNothing()
    {
        Draft draft;
        draft.story = m_world->aLiveStory();
        draft.text = u"unfinished"_s;
        const int before = m_world->stories();
        // Those of this machine and the history that came from the backend.
        const auto relays = RelayStore(m_world->fixture.reader()).list(1000).value().size();
        QVERIFY(relays > 2);
        VERIFY_OK(m_world->fixture.write([&](QSqlDatabase &db) -> Result<void> {
            auto done = ProfileStore(db).setCursor(u"another-epoch:5"_s);
            if (done)
                done = DraftStore(db).put(draft, m_world->clock.now());
            return done;
        }));
        const auto report = m_world->round();
        VERIFY_OK(report);
        QVERIFY(report->fullResync);
        QCOMPARE(m_world->stories(), before);
        QCOMPARE(DraftStore(m_world->fixture.reader()).find(draft.story)->text, draft.text);
        QCOMPARE(RelayStore(m_world->fixture.reader()).list(1000)->size(), relays);
    }
    void aTokenThatIsNotOursIsToldAsSuch()
    {
        const QString good = std::exchange(m_world->token, u"nonsense"_s);
        QCOMPARE(m_world->round().error().code, ErrorCode::Unauthorized);
        m_world->token = good;
        VERIFY_OK(m_world->round());
    }
};

QTEST_GUILESS_MAIN(tst_SyncBackend)
#include "tst_syncbackend.moc"
