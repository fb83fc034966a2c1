// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/pushdesk.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

//! Comments under posts, once they are written: edited, taken away, reported and moderated.
class TestWallComments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAuthorChangesTheirCommentAndItSaysSo();
    void anOlderEditOfACommentDoesNotUndoALaterOne();
    void onlyTheAuthorTakesACommentAway();
    void aRemovedCommentEarnsNothing();
    void aCommentIsReportedOnceAndApartFromItsPost();
    void aReportOfACommentComesByAPush();
    void everybodyReadsWhyAnEditorRemovedAComment();
    void undoingARemovalOpensTheReportsAgain();
    void aDecisionThatWasAnsweredStaysAnswered();
    void everybodyIsToldOfWhatBecomesOfAComment();
    void aRemovedCommentIsGoneForGoodAfterAWhile();

private:
    struct World {
        Company company;
        WallDesk desk { company.db, company.clock, QUrl(u"https://relais.example"_s) };
        WallRepository wall { company.db };
        WallReportRepository reports { company.db };

        //! Ana's post "p" with Ben's comment "c".
        World()
        {
            WallPost post;
            post.id.value = u"p"_s;
            post.text = u"Hello"_s;
            desk.put(company.ana, post).value();
            desk.comment(company.ben, comment(u"Acme does not pay"_s)).value();
        }
        static WallComment comment(const QString &text, const QDateTime &editedAt = {})
        {
            WallComment made { { u"c"_s }, { u"p"_s }, {}, {}, text, {} };
            made.editedAt = editedAt;
            return made;
        }
        Result<void> report(const Member &member, const QString &id, const CommentId &about)
        {
            WallReport made;
            made.id = { id };
            made.post = { u"p"_s };
            made.comment = about;
            made.word = u"It names a customer"_s;
            return desk.report(member, made);
        }
        WallComment stored() const { return wall.comment(c).value(); }
    };
    static const inline WallPostId p { u"p"_s };
    static const inline CommentId c { u"c"_s };
};

void TestWallComments::anAuthorChangesTheirCommentAndItSaysSo()
{
    World world;
    const Company &company = world.company;
    QVERIFY(!world.stored().editedAt.isValid());
    world.company.clock.advance(std::chrono::hours(1));
    const auto edited = world.desk.editComment(company.ben, World::comment(u"They pay late"_s));
    QVERIFY(edited.has_value());
    QCOMPARE(edited->text, u"They pay late"_s);
    QCOMPARE(edited->editedAt, company.clock.now());
    QVERIFY(edited->postedAt < edited->editedAt);
    for (const Member &other : { company.ana, company.edith }) {
        const auto refused = world.desk.editComment(other, World::comment(u"Mine"_s));
        QCOMPARE(refused.error().reason, u"not-author"_s);
    }
    const auto empty = world.desk.editComment(company.ben, World::comment(u" "_s));
    QCOMPARE(empty.error().reason, u"text-empty"_s);
    const QString longer = u"x"_s.repeated(WallLimits::comment + 1);
    const auto tooLong = world.desk.editComment(company.ben, World::comment(longer));
    QCOMPARE(tooLong.error().reason, u"text-too-long"_s);
    // Its first words told again are still the same comment.
    QVERIFY(world.desk.comment(company.ben, World::comment(u"Acme does not pay"_s)));
    QCOMPARE(world.stored().text, u"They pay late"_s);
    int logged = 0;
    QVERIFY(AuditLog(company.db).each([&logged](const AuditLog::Stored &stored) {
        if (stored.entry.act == u"wall.edit-comment"_s && stored.entry.subject == u"c"_s
            && stored.entry.details.isEmpty())
            ++logged;
    }));
    QCOMPARE(logged, 1);
}

void TestWallComments::anOlderEditOfACommentDoesNotUndoALaterOne()
{
    World world;
    const Member &ben = world.company.ben;
    const QDateTime before = world.company.clock.now();
    world.company.clock.advance(std::chrono::hours(2));
    QVERIFY(world.desk.editComment(
        ben, World::comment(u"From the phone"_s, world.company.clock.now())));
    const auto late = world.desk.editComment(ben, World::comment(u"From the train"_s, before));
    QCOMPARE(late.error().reason, u"edited-since"_s);
    QCOMPARE(world.stored().text, u"From the phone"_s);
}

void TestWallComments::onlyTheAuthorTakesACommentAway()
{
    World world;
    const Company &company = world.company;
    QCOMPARE(
        world.desk.removeComment(company.ana, p, c).error().reason, u"not-author"_s); // her post
    QCOMPARE(world.desk.removeComment(company.ben, { u"other"_s }, c).error().reason,
        u"comment-unknown"_s);
    QVERIFY(world.desk.removeComment(company.ben, p, c));
    QVERIFY(world.desk.removeComment(company.ben, p, c)); // again changes nothing
    QVERIFY(world.wall.comments(p, 10)->isEmpty());
    QVERIFY(world.stored().removed && world.stored().text.isEmpty());
    QCOMPARE(world.wall.post(p, {})->comments, 0);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
    const auto edited = world.desk.editComment(company.ben, World::comment(u"Again"_s));
    QCOMPARE(edited.error().reason, u"comment-unknown"_s);
    // Nobody takes its id.
    const auto again = world.desk.comment(company.ben, World::comment(u"Acme does not pay"_s));
    QCOMPARE(again.error().reason, u"id-reused"_s);
}

void TestWallComments::aRemovedCommentEarnsNothing()
{
    World world;
    Company &company = world.company;
    company.approve(Company::draft(u"s"_s));
    RegisteredRelay relay;
    relay.id.value = u"r"_s;
    relay.story.value = u"s"_s;
    relay.revision = 1;
    relay.network = Network::Wall;
    relay.code = u"code1"_s;
    relay.state = RelayState::Published;
    relay.stateAt = company.clock.now();
    QVERIFY(RelayLedger(company.db, company.clock).registerRelay(company.ana, relay));
    WallPost post;
    post.id.value = u"r"_s;
    post.text = u"Read this"_s;
    QVERIFY(world.desk.put(company.ana, post));
    for (const QString &id : { u"c1"_s, u"c2"_s })
        QVERIFY(world.desk.comment(company.ben, { { id }, post.id, {}, {}, u"Yes"_s, {} }));
    QVERIFY(world.desk.comment(company.ana, { { u"own"_s }, post.id, {}, {}, u"Thanks"_s, {} }));
    const auto counted = [&company] {
        qint64 sum = 0;
        const auto counts = RelayRepository(company.db).counts({ u"r"_s }).value();
        for (const RelayCount &count : counts)
            sum += count.kind == MetricKind::Comment ? count.count : 0;
        return sum;
    };
    QCOMPARE(counted(), 2);
    QVERIFY(world.desk.removeComment(company.ben, post.id, { u"c1"_s }));
    QVERIFY(world.desk.removeComment(company.ana, post.id, { u"own"_s }));
    QCOMPARE(counted(), 1);
    QVERIFY(world.desk.removeCommentFor(company.edith, post.id, { u"c2"_s }, u"Off the point"_s));
    QCOMPARE(counted(), 0);
    QVERIFY(world.desk.restoreCommentFor(company.edith, post.id, { u"c2"_s }));
    QCOMPARE(counted(), 1);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestWallComments::aCommentIsReportedOnceAndApartFromItsPost()
{
    World world;
    const Company &company = world.company;
    using About = WallReportRepository::About;
    QVERIFY(world.report(company.edith, u"r1"_s, {}));
    QVERIFY(world.report(company.edith, u"r2"_s, c));
    QVERIFY(world.report(company.edith, u"r3"_s, c)); // the same again
    QCOMPARE(
        world.report(company.edith, u"r4"_s, { u"none"_s }).error().reason, u"comment-unknown"_s);
    QCOMPARE(world.reports.open(10)->size(), 2);
    // Who does not ask for comments gets none: it would be taken for one of the post.
    const auto ofPosts = world.reports.open(10, About::Posts);
    QCOMPARE(ofPosts->size(), 1);
    QCOMPARE(ofPosts->constFirst().postText, u"Hello"_s);
    QVERIFY(world.desk.editComment(company.ben, World::comment(u"Nothing to see"_s)));
    QVERIFY(world.reports.settle(p, company.clock.now()));
    const auto open = world.reports.open(10);
    QCOMPARE(open->size(), 1); // the comment's is a case of its own
    const WallReport left = open->constFirst();
    QCOMPARE(left.comment, c);
    QCOMPARE(left.postAuthor, company.ben.name);
    QCOMPARE(left.postText, u"Nothing to see"_s);
    QCOMPARE(left.reportedText, u"Acme does not pay"_s);
    QVERIFY(world.reports.settle(p, company.clock.now(), c));
    QVERIFY(world.reports.open(10)->isEmpty());
    QCOMPARE(world.reports.settled({}, 10)->size(), 2);
    QCOMPARE(world.reports.settled({}, 10, About::Posts)->size(), 1);
}

void TestWallComments::aReportOfACommentComesByAPush()
{
    World world;
    const Company &company = world.company;
    PushDesk pushes(company.db, company.clock, QUrl(u"https://relais.example"_s));
    const QJsonObject body { { u"id"_s, u"r"_s }, { u"post"_s, u"p"_s }, { u"comment"_s, u"c"_s },
        { u"word"_s, u"It names a customer"_s } };
    Transaction transaction(company.db);
    const Api::PushResult taken =
        pushes.take(company.edith, { { u"push-1"_s }, u"wall-comment-report"_s, body });
    Relais::Test::must(transaction.commit());
    QCOMPARE(taken.problem, QString());
    QCOMPARE(taken.status, Api::PushResult::Status::Accepted);
    QCOMPARE(world.reports.open(10)->constFirst().comment, c);
}

void TestWallComments::everybodyReadsWhyAnEditorRemovedAComment()
{
    World world;
    const Company &company = world.company;
    QVERIFY(world.report(company.ana, u"r"_s, c));
    QCOMPARE(
        world.desk.removeCommentFor(company.edith, p, c, u" "_s).error().reason, u"text-empty"_s);
    QVERIFY(world.desk.removeCommentFor(company.edith, p, c, u"A customer is named"_s));
    const auto comments = world.wall.comments(p, 10);
    QCOMPARE(comments->size(), 1);
    const WallComment line = comments->constFirst();
    QVERIFY(line.removed && line.text.isEmpty());
    QCOMPARE(line.removedBy, company.edith.name);
    QCOMPARE(line.removedReason, u"A customer is named"_s);
    QCOMPARE(line.author, company.ben.id); // who reads there what became of it
    QCOMPARE(world.wall.post(p, {})->comments, 0);
    QVERIFY(world.reports.open(10)->isEmpty());
    const auto settled = world.reports.settled({}, 10);
    QCOMPARE(settled->size(), 1);
    QVERIFY(settled->constFirst().postRemoved && settled->constFirst().mayRestore);
    QCOMPARE(settled->constFirst().postText, u"Acme does not pay"_s);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestWallComments::undoingARemovalOpensTheReportsAgain()
{
    World world;
    Company &company = world.company;
    QVERIFY(world.report(company.ben, u"of-post"_s, {}));
    QVERIFY(world.report(company.ana, u"of-comment"_s, c));
    company.clock.advance(std::chrono::minutes(1));
    QVERIFY(world.desk.removeCommentFor(company.edith, p, c, u"A customer is named"_s));
    QVERIFY(world.desk.restoreCommentFor(company.edith, p, c));
    QCOMPARE(world.stored().text, u"Acme does not pay"_s);
    QVERIFY(!world.stored().removed && world.stored().removedReason.isEmpty());
    QCOMPARE(world.wall.post(p, {})->comments, 1);
    QCOMPARE(world.reports.open(10)->size(), 2);
    QVERIFY(!world.desk.restoreCommentFor(company.edith, p, c)); // there is nothing to undo
    QVERIFY(world.desk.removeFor(company.edith, p, u"It tells of customers"_s));
    QVERIFY(world.reports.open(10)->isEmpty()); // nor of what stands below it
    QVERIFY(world.desk.restoreFor(company.edith, p));
    QCOMPARE(world.reports.open(10)->size(), 2);
}

void TestWallComments::aDecisionThatWasAnsweredStaysAnswered()
{
    World world;
    Company &company = world.company;
    QVERIFY(world.report(company.ana, u"answered"_s, c));
    QVERIFY(world.desk.answer(company.edith, { u"answered"_s }, u"They agreed to it"_s));
    company.clock.advance(std::chrono::minutes(1));
    QVERIFY(world.report(company.erik, u"waits"_s, c));
    QVERIFY(world.desk.removeCommentFor(company.edith, p, c, u"A customer is named"_s));
    QVERIFY(world.desk.restoreCommentFor(company.edith, p, c));
    const auto open = world.reports.open(10);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->constFirst().id.value, u"waits"_s);
}

void TestWallComments::everybodyIsToldOfWhatBecomesOfAComment()
{
    World world;
    const Company &company = world.company;
    qint64 last = 0;
    const auto isTold = [&] {
        const qint64 before = last;
        auto query = run(company.db, u"SELECT sequence FROM change_head"_s);
        last = query && query->next() ? query->value(0).toLongLong() : 0;
        return last > before;
    };
    QVERIFY(isTold());
    QVERIFY(world.desk.editComment(company.ben, World::comment(u"They pay late"_s)));
    QVERIFY(isTold());
    QVERIFY(world.desk.removeCommentFor(company.edith, p, c, u"A customer is named"_s));
    QVERIFY(isTold());
    QVERIFY(world.desk.restoreCommentFor(company.edith, p, c));
    QVERIFY(isTold());
    QVERIFY(world.desk.removeComment(company.ben, p, c));
    QVERIFY(isTold());
}

void TestWallComments::aRemovedCommentIsGoneForGoodAfterAWhile()
{
    World world;
    Company &company = world.company;
    QVERIFY(world.desk.removeCommentFor(company.edith, p, c, u"A customer is named"_s));
    QVERIFY(world.wall.forgetHidden(company.clock.now().addSecs(1)));
    const auto back = world.desk.restoreCommentFor(company.edith, p, c);
    QCOMPARE(back.error().reason, u"comment-unknown"_s);
    QCOMPARE(world.wall.comments(p, 10)->size(), 1); // the line stays
}

QTEST_GUILESS_MAIN(TestWallComments)
#include "tst_wallcomments.moc"
