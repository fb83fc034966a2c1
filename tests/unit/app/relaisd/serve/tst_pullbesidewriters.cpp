// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/writer.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/serve/daemon.h"
#include "core/api/routes.h"
#include "tests/support/person.h"
#include "tests/unit/app/relaisd/world.h"

#include <QFile>
#include <QJsonDocument>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;

namespace {

constexpr int writers = 8;
constexpr int each = 40;

//! What eight processes write at once: relays of two members, stories, and what is taken back.
class Writing final {
public:
    explicit Writing(Test::World &world, const Clock &clock)
        : m_clock(clock)
        , m_url(world.url())
        , ana(world.add(u"Ana"_s))
        , ben(world.add(u"Ben"_s))
        , m_author(world.add(u"Edith"_s, { Role::Editor }))
        , m_approver(world.add(u"Erik"_s, { Role::Editor }))
        , m_story(world.addStory(u"https://norvane.example/story"_s))
    {
    }

    void begin()
    {
        for (int t = 0; t < writers; ++t)
            m_threads.emplace_back([this, t] { write(t); });
    }
    bool isOver() const { return m_over == writers; }
    void end()
    {
        for (std::thread &thread : m_threads)
            thread.join();
    }

    static QString id(const char *what, int t, int i)
    {
        return QLatin1StringView(what) + u"-%1-%2"_s.arg(t).arg(i);
    }

private:
    void write(int t)
    {
        {
            Writer writer(m_url);
            for (int i = 0; i < each; ++i) {
                (void)writer.submit([this, t, i](QSqlDatabase &db) { return act(db, t, i); },
                    [this](bool committed) { failed += committed ? 0 : 1; });
                if (i % 8 == 0)
                    writer.flush(); // so that not all of it is one batch
            }
        }
        ++m_over;
    }
    bool act(const QSqlDatabase &db, int t, int i)
    {
        switch (i % 4) {
        case 0:
            return push(db, ana, id("ana", t, i));
        case 1:
            return push(db, ben, id("ben", t, i));
        case 2:
            return approve(db, id("story", t, i));
        default:
            (void)push(db, ana, id("undone", t, i));
            (void)approve(db, id("undone-story", t, i));
            return false;
        }
    }
    bool push(const QSqlDatabase &db, const Member &member, const QString &relay)
    {
        const QJsonObject body { { u"relay"_s, relay }, { u"story"_s, m_story.id.value },
            { u"revision"_s, 1 }, { u"network"_s, u"bluesky"_s },
            { u"code"_s, QString(u"code-"_s + relay) }, { u"state"_s, u"published"_s } };
        return PushDesk(db, m_clock, QUrl(u"https://relais.example"_s))
                   .take(member, { { u"push-"_s + relay }, u"relay"_s, body })
                   .status
            == Api::PushResult::Status::Accepted;
    }
    bool approve(const QSqlDatabase &db, const QString &id)
    {
        Story story;
        story.id.value = id;
        story.title = id;
        story.summary = u"Why it matters"_s;
        story.language = u"en"_s;
        story.link = QUrl(u"https://norvane.example/"_s + id);
        StoryDesk desk(db, m_clock);
        return desk.save(m_author, story, std::nullopt)
            && desk.act(m_author, StoryAction::Submit, story.id, std::nullopt)
            && desk.act(m_approver, StoryAction::Approve, story.id, std::nullopt);
    }

    const Clock &m_clock;
    const QString m_url;

public:
    const Member ana;
    const Member ben;
    std::atomic<int> failed { 0 };

private:
    const Member m_author;
    const Member m_approver;
    const Story m_story;
    std::vector<std::thread> m_threads;
    std::atomic<int> m_over { 0 };
};

} // namespace

class TestPullBesideWriters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightWritersAndAClientThatMissesNothing();
    void whatOneProcessCommitsTheOtherKnows();
};

void TestPullBesideWriters::eightWritersAndAClientThatMissesNothing()
{
    const SystemClock clock;
    Test::World world(clock);
    Writing writing(world, clock);
    const QByteArray token =
        Sessions(world.database, clock).open(writing.ana.id, u"laptop"_s).value().access.toLatin1();
    Backend::HttpServer::Options options;
    options.rates = { 0, 0 };
    Daemon daemon({ world.folder(), world.url(), u"http://127.0.0.1"_s }, options, clock);
    const quint16 port = daemon.start().value();
    QString cursor;
    QSet<QString> told;
    qint64 last = 0;
    int pages = 0;
    const auto pull = [&]() -> bool { // whether there was something new
        const QUrl url(u"http://127.0.0.1:%1%2?limit=25%3"_s.arg(port).arg(
            Api::Routes::changes(), cursor.isEmpty() ? u""_s : u"&since="_s + cursor));
        const Test::Answer answer = Test::call("GET", url, token);
        if (answer.status == 304)
            return false;
        const QJsonObject page = QJsonDocument::fromJson(answer.body).object();
        if (answer.status != 200 || page.value(u"cursor"_s).toString().isEmpty())
            qFatal("a pull was answered %d", answer.status);
        const QJsonArray changes = page.value(u"changes"_s).toArray();
        for (const QJsonValue &change : changes) {
            told.insert(change[u"id"_s].toString());
            const qint64 sequence = change[u"sequence"_s].toInteger();
            if (sequence <= last)
                qFatal("the sequence went back");
            last = sequence;
        }
        cursor = page.value(u"cursor"_s).toString();
        ++pages;
        return !changes.isEmpty();
    };
    while (pull()) { }
    writing.begin();
    for (bool lastRound = false; !lastRound;) {
        lastRound = writing.isOver();
        while (pull())
            lastRound = false;
    }
    writing.end();
    // The head in memory hears of the last commits of others a moment later, and each tick of the
    // daemon's own tells of colleagues.
    const auto missing = [&]() -> qsizetype {
        const auto rows = ChangeSequence(world.database).after(last, writing.ana.id, 1'000);
        return rows ? rows->size() : -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT((pull(), missing() == 0), 20'000);
    QCOMPARE(writing.failed.load(), 0);
    for (int t = 0; t < writers; ++t) {
        for (int i = 0; i < each; ++i) {
            QCOMPARE(told.contains(Writing::id("ana", t, i)), i % 4 == 0);
            QVERIFY(!told.contains(Writing::id("ben", t, i)));
            QCOMPARE(told.contains(Writing::id("story", t, i)), i % 4 == 2);
            QVERIFY(!told.contains(Writing::id("undone", t, i)));
            QVERIFY(!told.contains(Writing::id("undone-story", t, i)));
        }
    }
    QVERIFY(pages > 8);
    QVERIFY(recount(world.database, 0, 10)->isEmpty());
}

// Two relaisd on one database, as behind nginx; nobody asks the same one twice.
void TestPullBesideWriters::whatOneProcessCommitsTheOtherKnows()
{
    using Test::Person;
    Test::BackendProcess first;
    Test::BackendProcess second;
    QVERIFY(!first.init().isEmpty());
    second.useDatabase(Test::onPostgresql() ? first.where().constLast()
                                            : u"sqlite:"_s + first.dataFolder() + u"/relais.db"_s);
    for (const QString &file : { u"/audit.key"_s, u"/audit.pub"_s })
        QVERIFY(QFile::copy(first.dataFolder() + file, second.dataFolder() + file));
    const auto invite = [&first](const QString &name, const QStringList &roles) {
        return first.invite(name + u"@norvane.example"_s, name, roles);
    };
    const QStringList links { invite(u"edith"_s, { u"editor"_s }),
        invite(u"erik"_s, { u"editor"_s }), invite(u"lea"_s, {}), invite(u"tom"_s, {}) };
    QVERIFY(first.start() && second.start());
    const Person edith = Person::join(first, links[0]);
    Person erik = Person::join(first, links[1]);
    const Person lea = Person::join(second, links[2]);
    const QString changes = Api::Routes::changes();
    const QString cursor = Test::objectOf(lea.get(changes)).value(u"cursor"_s).toString();
    const StoryId story { u"story-1"_s };
    const QJsonObject body { { u"id"_s, story.value }, { u"title"_s, u"A title"_s },
        { u"summary"_s, u"Why it matters"_s }, { u"language"_s, u"en"_s },
        { u"link"_s, u"https://norvane.example/a"_s }, { u"kind"_s, u"article"_s },
        { u"state"_s, u"draft"_s } };
    QCOMPARE(edith.send("PUT", Api::Routes::story(story), body).status, 200);
    QCOMPARE(edith.send("POST", Api::Routes::storyAction(story, u"submit"_s)).status, 200);
    QCOMPARE(erik.approve(story).status, 200);
    QTRY_COMPARE(lea.get(changes + u"?since="_s + cursor).status, 200);
    QVERIFY(lea.get(changes).body.contains("A title"));

    const QJsonObject relay { { u"relay"_s, u"r"_s }, { u"story"_s, story.value },
        { u"revision"_s, 1 }, { u"network"_s, u"bluesky"_s }, { u"code"_s, u"code-1"_s },
        { u"state"_s, u"published"_s } };
    QCOMPARE(lea.push(u"relay"_s, relay), u"accepted"_s);
    const auto follow = [](const Test::BackendProcess &relaisd) {
        return Test::call("GET", relaisd.url().resolved(QUrl(u"/r/code-1"_s))).status;
    };
    QCOMPARE(follow(first), 302);
    QCOMPARE(follow(second), 302);
    QCOMPARE(edith
                 .send("POST", Api::Routes::storyAction(story, u"withdraw"_s),
                     { { u"reason"_s, u"wrong figure"_s } })
                 .status,
        200);
    QCOMPARE(follow(first), 410);
    QTRY_COMPARE(follow(second), 410);

    // Tom is remembered by the second, and signs out at the first.
    const Person tom = Person::join(second, links[3]);
    const QString now = Test::objectOf(tom.get(changes)).value(u"cursor"_s).toString();
    QTRY_COMPARE(tom.get(changes + u"?since="_s + now).status, 304);
    const QUrl out = first.url().resolved(QUrl(Api::Routes::signOutEverywhere()));
    QCOMPARE(Test::call("POST", out, tom.token().toLatin1()).status, 204);
    QTRY_COMPARE(tom.get(changes + u"?since="_s + now).status, 401);
}

QTEST_GUILESS_MAIN(TestPullBesideWriters)
#include "tst_pullbesidewriters.moc"
