// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"
#include "core/net/httpclient.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "core/sync/syncengine.h"
#include "tests/chaos/badproxy.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Relais;
using namespace Relais::Chaos;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

//! Pushes over a network that drops, doubles, delays and cuts: a real relaisd, the client's own
//! sync, and BadProxy between. RELAIS_CHAOS_PUSHES sets the size, RELAIS_CHAOS_SEED repeats a run.
class tst_PushFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPushArrivesOnceWhateverTheNetworkDoes();

private:
    Api::PushItem relayItem(int number) const;
    QHash<QString, int> arrivedRelays() const;

    BackendProcess m_backend;
    Person m_ambassador;
    QString m_story;
    SystemClock m_clock;
};

void tst_PushFaults::initTestCase()
{
    const QJsonObject invitations = m_backend.loadSample();
    QVERIFY(!invitations.isEmpty());
    QVERIFY(m_backend.start());
    m_ambassador = Person::join(m_backend, invitations.value(u"ambassador"_s).toString());
    QVERIFY(m_ambassador.isSignedIn());
    const QJsonArray changes = objectOf(m_ambassador.get(Api::Routes::changes() + u"?limit=1000"_s))
                                   .value(u"changes"_s)
                                   .toArray();
    for (const QJsonValue &change : changes) {
        if (change[u"kind"_s] == u"story"_s && !change[u"deleted"_s].toBool())
            m_story = change[u"id"_s].toString();
    }
    QVERIFY(!m_story.isEmpty());
}

Api::PushItem tst_PushFaults::relayItem(int number) const
{
    QJsonObject body { { u"relay"_s, newUuid7(m_clock) }, { u"story"_s, m_story },
        { u"revision"_s, 1 }, { u"network"_s, u"linkedin"_s },
        { u"code"_s, u"chaos%1"_s.arg(number, 7, 10, QLatin1Char('0')) }, { u"ownPercent"_s, 50 },
        { u"state"_s, u"published"_s }, { u"at"_s, Api::toWire(m_clock.now()) } };
    return { PushId { newUuid7(m_clock) }, u"relay"_s, std::move(body) };
}

//! How often each relay stands at the backend, read page by page.
QHash<QString, int> tst_PushFaults::arrivedRelays() const
{
    QHash<QString, int> arrived;
    QString last;
    for (;;) {
        const QString path =
            Api::Routes::ownRelays() + (last.isEmpty() ? QString() : QString(u"?before="_s + last));
        const QJsonArray page = objectOf(m_ambassador.get(path)).value(u"relays"_s).toArray();
        if (page.isEmpty())
            return arrived;
        for (const QJsonValue &relay : page) {
            last = relay[u"relay"_s].toString();
            ++arrived[last];
        }
    }
}

void tst_PushFaults::everyPushArrivesOnceWhateverTheNetworkDoes()
{
    const int wanted = qEnvironmentVariableIsSet("RELAIS_CHAOS_PUSHES")
        ? qEnvironmentVariableIntValue("RELAIS_CHAOS_PUSHES")
        : 1000;
    const quint32 seed = qEnvironmentVariableIsSet("RELAIS_CHAOS_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("RELAIS_CHAOS_SEED"))
        : QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);

    BadProxy proxy(m_backend.url(), [&random](int, const QByteArray &line) -> Fault {
        if (!line.startsWith("POST /v1/pushes"))
            return {};
        switch (random.bounded(7)) {
        case 0:
            return { Fault::Kind::DropAnswer };
        case 1:
            return { Fault::Kind::DoubleRequest };
        case 2:
            return { Fault::Kind::DelayAnswer, random.bounded(30) };
        case 3:
            return { Fault::Kind::DropRequest };
        case 4:
            return { Fault::Kind::TruncateAnswer };
        default:
            return {};
        }
    });

    const QTemporaryDir folder;
    auto opened = Store::open(folder.filePath(u"relais.db"_s));
    VERIFY_OK(opened);
    Store &store = **opened;
    HttpClient http;
    const Person ambassador = m_ambassador;
    SyncEngine engine(
        store, http, m_clock, [&proxy] { return proxy.url(); },
        [ambassador](QString) -> QCoro::Task<Result<QString>> { co_return ambassador.token(); });

    QSet<QString> sent;
    int rounds = 0;
    const auto waiting = [&store] { return PushStore(store.reader()).count().value_or(-1); };
    while (sent.size() < wanted || waiting() > 0) {
        QVERIFY2(++rounds < wanted * 4, "the outbox does not drain");
        if (sent.size() < wanted) {
            const Api::PushItem item = relayItem(static_cast<int>(sent.size()));
            sent.insert(item.body.value(u"relay"_s).toString());
            const auto queued = QCoro::waitFor(store.write([item](QSqlDatabase &db) {
                return PushStore(db).enqueue({ item.id, item.kind, item.body });
            }));
            VERIFY_OK(queued);
        }
        QCoro::waitFor(engine.round()); // fails as often as the network does
    }
    QVERIFY2(proxy.faults() > wanted / 3, "the network behaved");
    qInfo() << wanted << "pushes," << rounds << "rounds," << proxy.faults() << "faults";

    const QHash<QString, int> arrived = arrivedRelays();
    int lost = 0;
    int doubled = 0;
    for (const QString &id : std::as_const(sent)) {
        lost += arrived.value(id) == 0;
        doubled += arrived.value(id) > 1;
    }
    QCOMPARE(lost, 0);
    QCOMPARE(doubled, 0);
    QCOMPARE(PushStore(store.reader()).refusedCount().value_or(-1), 0);
}

QTEST_GUILESS_MAIN(tst_PushFaults)
#include "tst_pushfaults.moc"
