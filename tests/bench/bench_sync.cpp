// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// B6 and B7 on loopback: the first sync of 10,000 stories and the way out of 500 queued pushes, by
// the real relais-cli (its start included) from and to a real relaisd, both durable; beside PouchDB
// with as many documents (tests/bench/pouch), in turn. Median of the rounds (least to most).

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/db/database.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/sample/samplekeys.h"
#include "core/api/codec.h"
#include "core/base/uuid7.h"
#include "core/services/clientcore.h"
#include "core/services/queue/queueservice.h"
#include "core/store/pushstore.h"
#include "core/store/store.h"
#include "tests/support/backendprocess.h"
#include "tests/support/cli.h"

#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Test;

namespace {

constexpr int stories = 10'000;
constexpr int pushes = 500;
constexpr int rounds = 3;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void say(const char *what, int rows, const QList<double> &ours, const QList<double> &theirs)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < ours.size(); ++i)
        ratios.append(theirs.at(i) / ours.at(i));
    std::printf("%-22s %7.0f ms (%.0f rows/s)   PouchDB %7.0f ms   %.1f times as fast (%.1f to "
                "%.1f)\n",
        what, median(ours), rows * 1000.0 / median(ours), median(theirs), median(ratios),
        *std::min_element(ratios.begin(), ratios.end()),
        *std::max_element(ratios.begin(), ratios.end()));
    std::fflush(stdout);
}

} // namespace

class BenchSync final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstSyncAndTheQueuesWayOut();

private:
    void seed();
    double peer(const QByteArray &command); //!< ms
    void queuePushes(const QString &profile);

    const SystemClock m_clock {};
    BackendProcess m_backend;
    QProcess m_pouch;
};

void BenchSync::seed()
{
    using namespace Relais::Backend;
    {
        QSqlDatabase db =
            openDatabase(u"sqlite:"_s + m_backend.dataFolder() + u"/relais.db"_s, u"seed"_s, false)
                .value();
        QList<Member> editors(2);
        for (Member &editor : editors) {
            editor.id.value = newUuid7(m_clock);
            editor.name = u"Editor"_s;
            editor.email = QString(editor.id.value + u"@norvane.example"_s);
            editor.roles = { Role::Editor };
            QVERIFY(MemberRepository(db).add(editor, m_clock.now()));
        }
        QVERIFY(db.transaction());
        StoryDesk desk(db, m_clock);
        SampleKeys keys(m_backend.dataFolder());
        const QString text = u"Our heat pump plant in Lyon now runs without gas. "_s;
        for (int i = 0; i < stories; ++i) {
            Story story;
            story.id.value = newUuid7(m_clock);
            story.title = text + QString::number(i);
            story.summary = text.repeated(3);
            story.language = u"en"_s;
            story.link = QUrl(u"https://norvane.example/news/%1"_s.arg(i));
            story.disclosure = u"my company"_s;
            for (int k = 0; k < 2; ++k)
                story.captions.append({ { newUuid7(m_clock) }, {}, u"en"_s, text.repeated(2) });
            int version = desk.save(editors[0], story, std::nullopt).value().version;
            version = desk.act(editors[0], StoryAction::Submit, story.id, version).value().version;
            const auto approval = keys.sign(db, editors[1], story.id, m_clock);
            QVERIFY(approval);
            QVERIFY(desk.act(editors[1], StoryAction::Approve, story.id, version, {}, *approval));
        }
        QVERIFY(db.commit());
    }
    QSqlDatabase::removeDatabase(u"seed"_s);
}

void BenchSync::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    seed();
    QVERIFY(m_backend.start());
    m_pouch.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_pouch.start(QStringLiteral(RELAIS_SOURCE_DIR "/tests/bench/pouch/start-peer"), {});
    QVERIFY(m_pouch.waitForReadyRead(180'000));
    QVERIFY(m_pouch.readLine().contains("ready"));
}

void BenchSync::cleanupTestCase()
{
    m_pouch.closeWriteChannel();
    if (!m_pouch.waitForFinished(15'000))
        m_pouch.kill();
    m_pouch.waitForFinished(5'000);
}

double BenchSync::peer(const QByteArray &command)
{
    m_pouch.write(command + '\n');
    if (!m_pouch.waitForReadyRead(180'000))
        return 0;
    return QJsonDocument::fromJson(m_pouch.readLine()).object().value(u"ms"_s).toDouble();
}

void BenchSync::queuePushes(const QString &profile)
{
    const auto core = ClientCore::open(profile, m_clock);
    QVERIFY(core);
    const auto ids = (*core)->queue().find({});
    QVERIFY(ids && ids->size() >= pushes);
    const auto written =
        QCoro::waitFor((*core)->store().write([&](QSqlDatabase &db) -> Result<void> {
            for (int i = 0; i < pushes; ++i) {
                const QString relay = newUuid7(m_clock);
                const QJsonObject body { { u"relay"_s, relay }, { u"story"_s, ids->at(i).value },
                    { u"revision"_s, 1 }, { u"network"_s, u"linkedin"_s },
                    { u"code"_s, QString(u"s"_s + relay.right(12)) }, { u"ownPercent"_s, 50 },
                    { u"state"_s, u"published"_s }, { u"at"_s, Api::toWire(m_clock.now()) } };
                const auto put =
                    PushStore(db).enqueue({ PushId { newUuid7(m_clock) }, u"relay"_s, body });
                if (!put)
                    return put;
            }
            return {};
        }));
    QVERIFY(written);
}

void BenchSync::firstSyncAndTheQueuesWayOut()
{
    QList<double> first;
    QList<double> firstOfPeer;
    QList<double> out;
    QList<double> outOfPeer;
    for (int round = 0; round < rounds; ++round) {
        const QString link = m_backend.invite(u"lea@norvane.example"_s, u"Léa"_s);
        const Cli cli;
        QCOMPARE(cli.run({ u"sign-in"_s, link }).exitCode, 0);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(cli.run({ u"sync"_s }).exitCode, 0);
        first.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        firstOfPeer.append(peer("pull"));
        queuePushes(cli.profile());
        timer.start();
        QCOMPARE(cli.run({ u"sync"_s }).exitCode, 0);
        out.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        outOfPeer.append(peer("push"));
        QVERIFY(firstOfPeer.constLast() > 0 && outOfPeer.constLast() > 0);
        const auto core = ClientCore::open(cli.profile(), m_clock);
        QVERIFY(core);
        QCOMPARE(PushStore((*core)->store().reader()).count().value(), 0);
        QCOMPARE(PushStore((*core)->store().reader()).refusedCount().value(), 0);
    }
    say("first sync, 10,000", stories, first, firstOfPeer);
    say("500 queued pushes", pushes, out, outOfPeer);
}

QTEST_GUILESS_MAIN(BenchSync)
#include "bench_sync.moc"
