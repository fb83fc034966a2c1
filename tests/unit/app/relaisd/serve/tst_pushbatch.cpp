// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/auth/authenticator.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/http/accesslog.h"
#include "app/relaisd/http/dispatcher.h"
#include "app/relaisd/http/readpool.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/routes/context.h"
#include "core/api/changes.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "tests/unit/app/relaisd/world.h"

#include <QJsonDocument>
#include <QTemporaryFile>

#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

//! Pushes that wait for the writer at the same time are one batch, and each gets its own answer.
class TestPushBatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachGetsItsOwnAnswer();
    void whatWasAcknowledgedIsKnownAgain();
    void aMemberWhoLeftIsRefusedAmongTheOthers();
    void aBatchThatFailsIsTakenOneByOne();

private:
    struct Push {
        QString token;
        QByteArray body;
    };

    QJsonObject relay(const QString &id, const QString &code, int percent = 50) const
    {
        return { { u"relay"_s, id }, { u"story"_s, m_story.id.value },
            { u"revision"_s, m_story.revision }, { u"network"_s, u"bluesky"_s },
            { u"code"_s, code }, { u"ownPercent"_s, percent }, { u"state"_s, u"published"_s },
            { u"at"_s, m_at } };
    }
    Push push(const QString &token, const QString &id, const QJsonObject &body) const
    {
        const QList<Api::PushItem> items { { PushId { id }, u"relay"_s, body } };
        return { token, QJsonDocument(Api::pushRequest(items)).toJson(QJsonDocument::Compact) };
    }
    QString tokenOf(const Member &member)
    {
        return Sessions(m_world->database, m_clock).open(member.id, u"laptop"_s).value().access;
    }
    //! "accepted", "refused story-unknown", or the status of an answer without results.
    static QString wordOf(const Response &response)
    {
        const auto json = Api::objectFrom(response.body);
        const auto results =
            json ? Api::pushResultsFrom(*json) : Result<QList<Api::PushResult>>(fail(json.error()));
        if (response.status != 200 || !results || results->size() != 1)
            return QString::number(response.status);
        const Api::PushResult &result = results->constFirst();
        return QString(Api::pushStatusKey(result.status) + u' ' + result.problem).trimmed();
    }
    //! Their answers, in order, when the writer comes to all of them at once.
    QStringList together(const QList<Push> &pushes)
    {
        std::promise<void> over;
        const std::shared_future<void> gate = over.get_future().share();
        Test::must(m_writer->submit(
            [gate](QSqlDatabase &) {
                gate.wait();
                return true;
            },
            {}));
        while (m_writer->queued() > 0)
            QTest::qWait(1);
        std::vector<std::future<Response>> answers;
        for (const Push &one : pushes) {
            Request request;
            request.method = "POST";
            request.path = Api::Routes::pushes();
            request.peer = u"192.0.2.1"_s;
            request.headers = { { "authorization", "Bearer " + one.token.toLatin1() } };
            request.body = one.body;
            const auto answer = std::make_shared<std::promise<Response>>();
            answers.push_back(answer->get_future());
            auto now = m_dispatcher->handle(
                request, [answer](Response late) { answer->set_value(std::move(late)); });
            if (now)
                answer->set_value(std::move(*now));
        }
        m_waited = m_writer->queued();
        over.set_value();
        QStringList words;
        for (std::future<Response> &answer : answers)
            words.append(wordOf(answer.get()));
        return words;
    }
    int number(const QString &sql)
    {
        auto query = run(m_world->database, sql);
        return query && query->next() ? query->value(0).toInt() : -1;
    }
    //! What a pull relies on: the head is the last number that was given out, and none twice.
    bool hasNoGapAtTheEnd()
    {
        return number(u"SELECT (SELECT sequence FROM change_head) "
                      "- (SELECT MAX(sequence) FROM change_entry)"_s)
            == 0;
    }

    const SystemClock m_clock {};
    QTemporaryFile m_logFile;
    std::unique_ptr<AccessLog> m_log;
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReadPool> m_readers;
    std::unique_ptr<Dispatcher> m_dispatcher;
    Story m_story;
    Member m_lea;
    Member m_tom;
    QString m_at;
    QString m_leas;
    QString m_toms;
    qsizetype m_waited = 0;
};

void TestPushBatch::init()
{
    m_dispatcher.reset();
    m_log.reset();
    QVERIFY(m_logFile.open() && m_logFile.resize(0) && m_logFile.seek(0));
    m_log = std::make_unique<AccessLog>(m_logFile.handle());
    m_readers.reset();
    m_writer.reset();
    m_world.reset();
    m_world = std::make_unique<Test::World>(m_clock);
    m_story = m_world->addStory(u"https://norvane.example/story"_s);
    m_at = Api::toWire(m_clock.now());
    m_lea = m_world->add(u"Lea"_s);
    m_tom = m_world->add(u"Tom"_s);
    m_leas = tokenOf(m_lea);
    m_toms = tokenOf(m_tom);
    m_authenticator = std::make_unique<Authenticator>(m_clock);
    m_writer = std::make_unique<Writer>(m_world->url());
    m_readers = std::make_unique<ReadPool>(m_world->url(), 1);
    Test::must(m_readers->start());
    RouteContext context;
    context.clock = &m_clock;
    context.publicUrl = QUrl(u"https://relais.example"_s);
    m_dispatcher = std::make_unique<Dispatcher>(pushRoutes(context),
        Dispatcher::Parts { *m_authenticator, *m_readers, *m_writer, m_clock, *m_log },
        RateLimits { 0, 0 });
    // Whom the server knows is read before the writer comes to it; the first time nobody is known.
    QCOMPARE(together({ push(m_leas, u"lea"_s, relay(u"lea"_s, u"code-lea"_s)),
                 push(m_toms, u"tom"_s, relay(u"tom"_s, u"code-tom"_s)) }),
        (QStringList { u"accepted"_s, u"accepted"_s }));
}

void TestPushBatch::eachGetsItsOwnAnswer()
{
    QJsonObject elsewhere = relay(u"c"_s, u"code-c"_s);
    elsewhere.insert(u"story"_s, u"nowhere"_s);
    const QList<Push> pushes {
        push(m_leas, u"1"_s, relay(u"a"_s, u"code-a"_s)),
        push(m_toms, u"2"_s, relay(u"b"_s, u"code-b"_s)),
        push(m_leas, u"3"_s, elsewhere),
        push(m_leas, u"1"_s, relay(u"a"_s, u"code-a"_s)), // the same again
        push(m_leas, u"1"_s, relay(u"d"_s, u"code-d"_s)), // another one under its id
        push(m_toms, u"1"_s, relay(u"a"_s, u"code-a"_s)), // somebody else's
        push(m_toms, u"4"_s, relay(u"e"_s, u"code-a"_s)),
        push(m_toms, u"5"_s, relay(u"lea"_s, u"code-lea"_s)),
        push(u"nobodys"_s, u"6"_s, relay(u"f"_s, u"code-f"_s)),
        { m_toms, "no JSON" },
        push(m_toms, u"7"_s, relay(u"g"_s, u"!"_s)),
        push(m_toms, u"8"_s, relay(u"h"_s, u"code-h"_s)),
    };
    QVERIFY(run(m_world->database, u"UPDATE member SET location = 'Lyon'"_s));
    const QStringList answers = together(pushes);
    QCOMPARE(m_waited, pushes.size());
    QCOMPARE(answers,
        (QStringList { u"accepted"_s, u"accepted"_s, u"refused story-unknown"_s, u"duplicate"_s,
            u"refused push-id-reused"_s, u"refused push-id-reused"_s, u"refused code-taken"_s,
            u"refused relay-not-yours"_s, u"401"_s, u"422"_s, u"refused invalid-input"_s,
            u"accepted"_s }));
    // Three of this batch, two before.
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay"_s), 5);
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay WHERE location = 'Lyon'"_s), 3); // where they are
    QCOMPARE(number(u"SELECT COUNT(*) FROM push_seen"_s), 5);
    QCOMPARE(number(u"SELECT COUNT(*) FROM change_entry WHERE kind = 'relay'"_s), 5);
    QCOMPARE(number(u"SELECT CAST(SUM(count) AS BIGINT) FROM daily_total"_s), 5);
    QVERIFY(hasNoGapAtTheEnd());
    QVERIFY(recount(m_world->database, 0, 10)->isEmpty());
}

void TestPushBatch::whatWasAcknowledgedIsKnownAgain()
{
    QList<Push> pushes;
    QStringList accepted;
    QStringList duplicates;
    for (int i = 0; i < 40; ++i) {
        const QString name = QString::number(i);
        pushes.append(
            push(i % 2 == 0 ? m_leas : m_toms, name, relay(u"relay-"_s + name, u"code-"_s + name)));
        accepted.append(u"accepted"_s);
        duplicates.append(u"duplicate"_s);
    }
    QCOMPARE(together(pushes), accepted);
    QCOMPARE(together(pushes), duplicates); // the answers were lost, and all come again
    // By itself it is known by the same words.
    QCOMPARE(together({ pushes.constFirst() }), QStringList { u"duplicate"_s });
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay"_s), 42);
    QCOMPARE(number(u"SELECT CAST(SUM(count) AS BIGINT) FROM daily_total"_s), 42);
    QVERIFY(hasNoGapAtTheEnd());
}

void TestPushBatch::aMemberWhoLeftIsRefusedAmongTheOthers()
{
    QVERIFY(Sessions(m_world->database, m_clock).endAll(m_tom.id, EndedFor::left));
    QCOMPARE(together({ push(m_toms, u"1"_s, relay(u"a"_s, u"code-a"_s)),
                 push(m_leas, u"2"_s, relay(u"b"_s, u"code-b"_s)) }),
        (QStringList { u"401"_s, u"accepted"_s }));
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay WHERE id = 'a'"_s), 0);
}

// What nobody foresaw: the statement of all fails, and only who is to blame may suffer.
void TestPushBatch::aBatchThatFailsIsTakenOneByOne()
{
    QVERIFY(run(m_world->database,
        u"CREATE UNIQUE INDEX one_each ON relay (own_percent) WHERE own_percent <> 50"_s));
    QCOMPARE(together({ push(m_leas, u"1"_s, relay(u"a"_s, u"code-a"_s, 1)),
                 push(m_toms, u"2"_s, relay(u"b"_s, u"code-b"_s, 2)),
                 push(m_toms, u"3"_s, relay(u"c"_s, u"code-c"_s, 2)),
                 push(m_leas, u"4"_s, relay(u"d"_s, u"code-d"_s, 3)) }),
        (QStringList { u"accepted"_s, u"accepted"_s, u"try-later"_s, u"accepted"_s }));
    QCOMPARE(number(u"SELECT COUNT(*) FROM relay"_s), 5);
    QCOMPARE(number(u"SELECT COUNT(*) FROM push_seen"_s), 5);
    QCOMPARE(number(u"SELECT COUNT(*) FROM change_entry WHERE kind = 'relay'"_s), 5);
    QVERIFY(hasNoGapAtTheEnd());
    QVERIFY(recount(m_world->database, 0, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestPushBatch)
#include "tst_pushbatch.moc"
