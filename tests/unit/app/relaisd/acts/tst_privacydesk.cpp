// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/privacydesk.h"

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/reviewdesk.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/audit/auditcheck.h"
#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/auth/invitations.h"
#include "app/relaisd/auth/sessions.h"
#include "app/relaisd/db/personaldata.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/people/memberimport.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/directoryrepository.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/scim/users.h"
#include "tests/unit/app/relaisd/company.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestPrivacyDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfTheSchemaHasItsPlace();
    void anExportHasAllAboutThePersonAndNobodyElse();
    void anExportHasWhatAnImportDidToThePersonAlone();
    void anErasedPersonLeavesNoTraceAndEveryCount();
    void erasingWritesNoStoryAnewThatDoesNotNameThePerson();
    void erasingWhomAnImportNamedLeavesTheAuditLogWhole();
    void whoWasErasedIsInNoListOfMembers();
    void erasingNeedsTheRightWordAndAnotherAdmin();

private:
    //! An editor who did everything that leaves something.
    struct World {
        Company company;
        Member person = company.add(u"Zelda-Quist"_s, u"sales"_s, { Role::Editor });
        Story story = company.approve(Company::draft(u"story-1"_s));
        IssuedTokens tokens;
        WallDesk wall { company.db, company.clock, QUrl(u"https://relais.example"_s) };

        World()
        {
            const Clock &clock = company.clock;
            issueInvitation(company.db, person.id, clock).value();
            tokens = Sessions(company.db, clock).open(person.id, u"Zelda's laptop"_s).value();
            StoryDesk(company.db, clock)
                .save(person, Company::draft(u"story-2"_s), std::nullopt)
                .value();
            must(AuditLog(company.db)
                    .append({ 0, clock.now(), person.id.value, u"story.save"_s, u"story-2"_s }));
            relay(u"relay-1"_s, Network::Bluesky);
            say(person, u"post-1"_s, u"Zelda says hello"_s);
            say(company.ana, u"post-2"_s, u"Ana says hello"_s);
            wall.comment(
                    person, { { u"comment-1"_s }, { u"post-2"_s }, {}, {}, u"Zelda agrees"_s, {} })
                .value();
            wall.comment(company.ana,
                    { { u"comment-2"_s }, { u"post-2"_s }, {}, {}, u"Ana answers"_s, {} })
                .value();
            wall.removeCommentFor(person, { u"post-2"_s }, { u"comment-2"_s }, u"Off the point"_s)
                .value();
            WallReport reported;
            reported.id.value = u"report-1"_s;
            reported.post.value = u"post-2"_s;
            reported.comment.value = u"comment-1"_s;
            reported.word = u"Zelda is wrong"_s;
            must(wall.report(company.ana, reported));
            wall.editComment(
                    person, { { u"comment-1"_s }, { u"post-2"_s }, {}, {}, u"Zelda doubts"_s, {} })
                .value();
            WallPost named;
            named.id.value = u"post-3"_s;
            named.text = u"Thanks, @Zelda-Quist, for the photos"_s;
            named.mentions = { { person.id, {} } };
            wall.put(company.ana, named).value();
            DirectoryChoice found;
            found.listed = true;
            must(DirectoryRepository(company.db).save(person.id, person.name, found, clock.now()));
            must(wall.react(person, { u"post-2"_s }, true, clock.now()));
            must(wall.view(person, { u"post-2"_s }, clock.now()));
            IdeaDesk ideas(company.db, clock);
            Idea idea;
            idea.text = u"Zelda saw it"_s;
            idea.id.value = u"idea-1"_s;
            must(ideas.suggest(person, idea));
            idea.id.value = u"idea-2"_s;
            idea.text = u"Ana saw it"_s;
            must(ideas.suggest(company.ana, idea));
            ideas.act(person, IdeaAct::Ask, idea.id, u"Zelda asks"_s).value();
            StoryComment asked;
            asked.id.value = u"asked-1"_s;
            asked.story.value = u"story-2"_s;
            asked.text = u"Who took the photo, @Zelda-Quist?"_s;
            ReviewDesk(company.db, clock).say(company.edith, asked).value();
            Campaign campaign { { u"campaign-1"_s }, u"Gas-free"_s, {}, {}, {} };
            campaign.owner = person.id;
            must(CampaignRepository(company.db).save(campaign));
        }
        void say(const Member &author, const QString &id, const QString &text)
        {
            WallPost post;
            post.id.value = id;
            post.text = text;
            wall.put(author, post).value();
        }
        void relay(const QString &id, Network network)
        {
            RegisteredRelay relay;
            relay.id.value = id;
            relay.story = story.id;
            relay.revision = story.revision;
            relay.network = network;
            relay.code = u"code-of-1"_s;
            relay.state = RelayState::Published;
            relay.stateAt = company.clock.now();
            RelayLedger ledger(company.db, company.clock);
            must(ledger.registerRelay(person, relay));
            must(ledger.addClicks(relay.code, company.clock.now().date(), 3));
        }
        //! Gives her and Ana a role, as the route does it.
        void importRoles()
        {
            Transaction transaction(company.db);
            const Clock &clock = company.clock;
            const QByteArray file = "email,roles\nzelda-quist@norvane.example,manager\n"
                                    "ana@norvane.example,manager\n";
            const ImportReport report = MemberImport::prepare(company.db, clock, file, {})
                                            .value()
                                            .apply(company.db, clock)
                                            .value();
            must(AuditLog(company.db)
                    .append({ 0, clock.now(), u"ada"_s, u"member.import"_s, {}, auditOf(report) }));
            must(transaction.commit());
        }
        PrivacyDesk desk() { return { company.db, company.clock }; }
    };
    static QStringList column(const QSqlDatabase &db, const QString &sql)
    {
        auto query = run(db, sql);
        QStringList values;
        while (query && query->next())
            values.append(query->value(0).toString());
        return values;
    }
    static QStringList tables(const QSqlDatabase &db)
    {
        return column(db,
            Test::onPostgresql()
                ? u"SELECT table_name FROM information_schema.tables WHERE table_schema = "
                  "current_schema() AND table_name <> 'schema_version' ORDER BY table_name"_s
                : u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                  "'sqlite_%' ORDER BY name"_s);
    }
    static QStringList columns(const QSqlDatabase &db, const QString &table)
    {
        return column(db,
            Test::onPostgresql()
                ? u"SELECT column_name FROM information_schema.columns WHERE table_schema = "
                  "current_schema() AND table_name = '%1'"_s.arg(table)
                : u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    }
    //! Every place in the database where the text stands.
    static QStringList traces(const QSqlDatabase &db, const QString &text)
    {
        QStringList found;
        for (const QString &table : tables(db)) {
            for (const QString &name : columns(db, table)) {
                const QString sql = u"SELECT COUNT(*) FROM %1 WHERE CAST(%2 AS TEXT) LIKE '%%3%'"_s;
                if (column(db, sql.arg(table, name, text)) != QStringList { u"0"_s })
                    found.append(table + u'.' + name);
            }
        }
        return found;
    }
};

void TestPrivacyDesk::everyColumnOfTheSchemaHasItsPlace()
{
    const Company company;
    QStringList described;
    for (const PersonalTable &table : personalData()) {
        described.append(table.table);
        QStringList known;
        for (const QString &list : { table.about, table.secret, table.other })
            known += list.split(u' ', Qt::SkipEmptyParts);
        QStringList real = columns(company.db, table.table);
        std::sort(known.begin(), known.end());
        std::sort(real.begin(), real.end());
        QVERIFY2(known == real,
            qPrintable(
                QString(table.table + u": "_s + known.join(u' ') + u" / "_s + real.join(u' '))));
        QCOMPARE(table.ofPerson.isEmpty(), table.about.isEmpty() && table.secret.isEmpty());
    }
    std::sort(described.begin(), described.end());
    QStringList real = tables(company.db); // each database sorts in its own way
    std::sort(real.begin(), real.end());
    QCOMPARE(described, real);
}

void TestPrivacyDesk::anExportHasAllAboutThePersonAndNobodyElse()
{
    World world;
    const QJsonObject all = world.desk().everythingAbout(world.person.id).value();
    const QJsonObject tables = all[u"tables"_s].toObject();
    for (const QString &table :
        { u"member"_s, u"device"_s, u"invitation"_s, u"relay"_s, u"relay_count"_s, u"wall_post"_s,
            u"wall_comment"_s, u"wall_reaction"_s, u"wall_view"_s, u"story"_s, u"audit_entry"_s,
            u"idea"_s, u"idea_message"_s, u"wall_mention"_s, u"directory_entry"_s })
        QVERIFY2(!tables[table].toArray().isEmpty(), qPrintable(table));
    QCOMPARE(tables[u"member"_s].toArray().size(), 1);
    QCOMPARE(tables[u"wall_post"_s].toArray()[0].toObject()[u"text"_s].toString(),
        u"Zelda says hello"_s);
    QCOMPARE(tables[u"wall_post"_s].toArray()[0].toObject()[u"posted_at"_s].toString(),
        u"2026-11-23T12:00:00.000Z"_s);
    const QByteArray text = QJsonDocument(all).toJson();
    QVERIFY(!text.contains("Ana says hello") && !text.contains("Ana answers"));
    QVERIFY(text.contains("Zelda doubts"));
    QVERIFY(text.contains("Zelda saw it") && text.contains("Zelda asks"));
    QVERIFY(!text.contains("ana@norvane.example"));
    QVERIFY(!text.contains(world.tokens.access.toUtf8()));
    QVERIFY(!text.contains("hash"));
}

void TestPrivacyDesk::anExportHasWhatAnImportDidToThePersonAlone()
{
    World world;
    world.company.add(u"ada"_s, {}, { Role::Admin });
    world.importRoles();
    const auto imports = [&world](const QString &id) {
        const QJsonObject all = world.desk().everythingAbout({ id }).value();
        QStringList details;
        const QJsonArray entries = all[u"tables"_s][u"audit_entry"_s].toArray();
        for (const QJsonValue &entry : entries) {
            if (entry[u"act"_s].toString() == u"member.import"_s)
                details.append(entry[u"details"_s].toString());
        }
        return details;
    };
    const QStringList hers = imports(world.person.id.value);
    QCOMPARE(hers.size(), 1);
    QVERIFY2(hers.first().contains(u"\"roles\":{\"Zelda-Quist\":[\"manager\"]}"_s),
        qPrintable(hers.first()));
    QVERIFY(imports(u"ana"_s).first().contains(u"\"roles\":{\"ana\":[\"manager\"]}"_s));
    QCOMPARE(imports(u"ada"_s).size(), 1); // who did it, and nobody else's roles
    QVERIFY(!imports(u"ada"_s).first().contains(u"ana"_s));
    QVERIFY(imports(u"Zelda"_s).isEmpty()); // her id begins so, and is another
    QVERIFY(imports(u"ben"_s).isEmpty());
}

void TestPrivacyDesk::anErasedPersonLeavesNoTraceAndEveryCount()
{
    World world;
    const QSqlDatabase &db = world.company.db;
    const QString totals = u"SELECT CAST(day AS TEXT) || team || network || story || metric || "
                           "provenance || CAST(count AS TEXT) FROM daily_total ORDER BY 1"_s;
    const QStringList before = column(db, totals);
    QVERIFY(before.size() > 1);
    QVERIFY(traces(db, u"Zelda"_s).size() > 8);
    must(world.desk().erase(world.person, u" zelda-quist@norvane.example "_s));
    // What she said as an editor stays with whom it was said to, in nobody's name.
    QCOMPARE(column(db, u"SELECT text FROM idea_message"_s), QStringList { u"Zelda asks"_s });
    change(db, u"DELETE FROM idea_message"_s).value();
    // The id was Zelda-Quist too: only the audit log, which the law wants whole, keeps it.
    QCOMPARE(
        traces(db, u"Zelda"_s), (QStringList { u"audit_entry.actor"_s, u"audit_entry.subject"_s }));
    QCOMPARE(column(db, totals), before);
    QCOMPARE(recount(db, 0, 10)->size(), 0);
    QCOMPARE(RelayRepository(db).clicksOf(u"code-of-1"_s).value(), 3);
    QVERIFY(RelayRepository(db).byCode(u"code-of-1"_s)); // the public link goes on
    QCOMPARE(
        column(db,
            u"SELECT comments * 100 + views * 10 + reactions FROM wall_post WHERE id = 'post-2'"_s),
        QStringList { u"11"_s });
    QCOMPARE(column(db, u"SELECT text FROM wall_post WHERE id = 'post-3'"_s),
        QStringList { u"Thanks, @…, for the photos"_s }); // Ana's words stay
    QCOMPARE(column(db, u"SELECT text FROM story_comment"_s),
        QStringList { u"Who took the photo, @…?"_s });
    QVERIFY(StoryRepository(db).byId({ u"story-2"_s })); // the company's
}

// A company has a hundred thousand of them, and everybody's writes would wait.
void TestPrivacyDesk::erasingWritesNoStoryAnewThatDoesNotNameThePerson()
{
    if (Test::onPostgresql())
        QSKIP("the trigger is in SQLite's words");
    World world; // story-1 is Edith's, and approved by Erik
    const QSqlDatabase &db = world.company.db;
    for (const QString &table : { u"story"_s, u"story_revision"_s }) {
        const QString trigger = u"CREATE TRIGGER %1_others BEFORE UPDATE OF body ON %1 WHEN "
                                "OLD.body LIKE '%story-1%' BEGIN SELECT RAISE(ABORT, 'others'); "
                                "END"_s;
        QVERIFY(run(db, QString(trigger).replace(u"%1"_s, table)));
        QVERIFY(!run(db, u"UPDATE %1 SET body = body"_s.arg(table))); // it bites
    }
    must(world.desk().erase(world.person, world.person.email));
}

// The hashes cover the details: what stands there stays, as the bare id that leads to nobody.
void TestPrivacyDesk::erasingWhomAnImportNamedLeavesTheAuditLogWhole()
{
    World world;
    const QSqlDatabase &db = world.company.db;
    world.company.add(u"ada"_s, {}, { Role::Admin });
    world.importRoles();
    must(world.desk().erase(world.person, world.person.email));
    change(db, u"DELETE FROM idea_message"_s).value();
    QStringList left = traces(db, u"Zelda"_s);
    left.sort();
    QCOMPARE(left,
        (QStringList {
            u"audit_entry.actor"_s, u"audit_entry.details"_s, u"audit_entry.subject"_s }));
    QVERIFY(column(db, u"SELECT id FROM member_import"_s).isEmpty()); // knew her as she was
    QVERIFY(column(db, u"SELECT id FROM member WHERE id = 'Zelda-Quist'"_s).isEmpty());
    const auto report = checkAudit(db, {}, {});
    QVERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    QVERIFY(report->entries > 2);
}

void TestPrivacyDesk::whoWasErasedIsInNoListOfMembers()
{
    World world;
    const QSqlDatabase &db = world.company.db;
    must(world.desk().erase(world.person, world.person.email));
    const auto members = MemberRepository(db).everyone().value();
    QCOMPARE(members.size(), 4);
    for (const KnownMember &known : members)
        QVERIFY(!known.member.name.isEmpty());
    const Scim::UserRepository users(db, world.company.clock);
    QCOMPARE(users.count().value(), 4);
    QCOMPARE(users.page(0, 100).value().size(), 4);
    const QStringList placeholders =
        column(db, u"SELECT id FROM member WHERE id LIKE 'erased-%'"_s);
    QCOMPARE(placeholders.size(), 1); // what it wrote needs it
    QVERIFY(!users.byId(placeholders.constFirst()));
}

void TestPrivacyDesk::erasingNeedsTheRightWordAndAnotherAdmin()
{
    World world;
    QCOMPARE(world.desk().erase(world.person, u"yes"_s).error().reason, u"confirmation"_s);
    const Member admin = world.company.add(u"ada"_s, {}, { Role::Admin });
    QCOMPARE(world.desk().erase(admin, admin.email).error().reason, u"last-admin"_s);
    world.company.add(u"alan"_s, {}, { Role::Admin });
    must(world.desk().erase(admin, admin.email));
}

QTEST_GUILESS_MAIN(TestPrivacyDesk)
#include "tst_privacydesk.moc"
