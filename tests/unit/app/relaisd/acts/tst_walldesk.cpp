// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/audit/auditlog.h"
#include "app/relaisd/repositories/directoryrepository.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

class TestWallDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewIsCountedOnceAMemberAndNeverForTheAuthor();
    void theSamePostTwiceIsOnePost();
    void anIdCannotBeTakenForAnotherPost();
    void aPostEarnsItsRelayMeasuredCounts();
    void whatWasEarnedBeforeTheRelayWasKnownIsCounted();
    void nobodyEarnsByAnothersPost();
    void onlyLinksOfThisBackendAreTracked();
    void textsAreBounded();
    void onlyTheAuthorRemoves();
    void mentionsAreOfThoseWhomColleaguesKnow();
    void aRemovedPostNamesNobody();
    void threePostsStandOnTopAtMost();
    void aPictureGoesWithItsPost();
    void anAuthorChangesTheirPostAndItSaysSo();
    void anEditKeepsTheRulesOfPosting();
    void anOlderEditDoesNotUndoALaterOne();
    void aPostThatWasEditedIsStillTheOneThatWasPosted();
    void anEditIsInTheAuditLogWithoutItsWords();
    void aReportKeepsWhatItWasAbout();

private:
    static WallEdit edit(const QString &text, const QDateTime &at = {})
    {
        return { { u"p"_s }, text, {}, {}, at };
    }
    static const inline QUrl here { u"https://relais.example"_s };
    static WallPost post(const QString &id)
    {
        WallPost post;
        post.id.value = id;
        post.text = u"Hello"_s;
        return post;
    }
    static RegisteredRelay relay(const QString &id, const QString &code)
    {
        RegisteredRelay relay;
        relay.id.value = id;
        relay.story.value = u"s"_s;
        relay.revision = 1;
        relay.network = Network::Wall;
        relay.code = code;
        relay.state = RelayState::Published;
        relay.stateAt = QDateTime({ 2026, 11, 23 }, { 12, 0 }, Qt::UTC);
        return relay;
    }
    static qint64 counted(Company &company, const QString &id, MetricKind kind)
    {
        qint64 sum = 0;
        const auto counts = RelayRepository(company.db).counts({ id }).value();
        for (const RelayCount &count : counts)
            sum += count.kind == kind && count.provenance == Provenance::Measured ? count.count : 0;
        return sum;
    }
};

void TestWallDesk::aViewIsCountedOnceAMemberAndNeverForTheAuthor()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    for (const Member &member : { company.ben, company.ben, company.ana, company.edith })
        QVERIFY(wall.view(member, { u"p"_s }, company.clock.now()));
    QCOMPARE(WallRepository(company.db).post({ u"p"_s }, company.ana.id)->views, 2);
}

void TestWallDesk::theSamePostTwiceIsOnePost()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    const auto first = wall.put(company.ana, post(u"p"_s));
    company.clock.advance(std::chrono::hours(1));
    QCOMPARE(*wall.put(company.ana, post(u"p"_s)), *first);
    WallComment comment { { u"c"_s }, { u"p"_s }, {}, {}, u"Yes"_s, {} };
    QVERIFY(wall.comment(company.ben, comment));
    QVERIFY(wall.comment(company.ben, comment));
    QCOMPARE(WallRepository(company.db).post({ u"p"_s }, company.ana.id)->comments, 1);
    comment.text = u"No"_s;
    QCOMPARE(wall.comment(company.ben, comment).error().reason, u"id-reused"_s);
}

void TestWallDesk::anIdCannotBeTakenForAnotherPost()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    QCOMPARE(wall.put(company.ben, post(u"p"_s)).error().reason, u"id-reused"_s);
    WallPost other = post(u"p"_s);
    other.text = u"Something else"_s;
    QCOMPARE(wall.put(company.ana, other).error().reason, u"id-reused"_s);
    QVERIFY(wall.remove(company.ana, { u"p"_s }));
    QCOMPARE(wall.put(company.ana, post(u"p"_s)).error().reason, u"id-reused"_s);
}

void TestWallDesk::aPostEarnsItsRelayMeasuredCounts()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    QVERIFY(RelayLedger(company.db, company.clock)
            .registerRelay(company.ana, relay(u"r"_s, u"code1"_s)));
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"r"_s)));
    QVERIFY(wall.view(company.ben, { u"r"_s }, {}));
    QVERIFY(wall.view(company.ben, { u"r"_s }, {}));
    for (const Member &member : { company.ben, company.edith, company.ana })
        QVERIFY(wall.react(member, { u"r"_s }, true, {}));
    QVERIFY(wall.react(company.edith, { u"r"_s }, false, {}));
    QVERIFY(wall.comment(company.ben, { { u"c1"_s }, { u"r"_s }, {}, {}, u"Yes"_s, {} }));
    QVERIFY(wall.comment(company.ana, { { u"c2"_s }, { u"r"_s }, {}, {}, u"Thanks"_s, {} }));
    QCOMPARE(counted(company, u"r"_s, MetricKind::Impression), 1);
    QCOMPARE(counted(company, u"r"_s, MetricKind::Reaction), 1); // the author's own does not count
    QCOMPARE(counted(company, u"r"_s, MetricKind::Comment), 1);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestWallDesk::whatWasEarnedBeforeTheRelayWasKnownIsCounted()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"r"_s)));
    QVERIFY(wall.view(company.ben, { u"r"_s }, {}));
    QVERIFY(wall.react(company.ben, { u"r"_s }, true, {}));
    QVERIFY(wall.react(company.ana, { u"r"_s }, true, {}));
    QVERIFY(wall.comment(company.ben, { { u"c1"_s }, { u"r"_s }, {}, {}, u"Yes"_s, {} }));
    QVERIFY(RelayLedger(company.db, company.clock)
            .registerRelay(company.ana, relay(u"r"_s, u"code1"_s)));
    QCOMPARE(counted(company, u"r"_s, MetricKind::Impression), 1);
    QCOMPARE(counted(company, u"r"_s, MetricKind::Reaction), 1);
    QCOMPARE(counted(company, u"r"_s, MetricKind::Comment), 1);
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
}

void TestWallDesk::nobodyEarnsByAnothersPost()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"r"_s)));
    QVERIFY(wall.view(company.edith, { u"r"_s }, {}));
    QVERIFY(RelayLedger(company.db, company.clock)
            .registerRelay(company.ben, relay(u"r"_s, u"code1"_s)));
    QVERIFY(wall.view(company.erik, { u"r"_s }, {}));
    QCOMPARE(counted(company, u"r"_s, MetricKind::Impression), 0);
}

void TestWallDesk::onlyLinksOfThisBackendAreTracked()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    for (const QString &bad : { u"https://evil.example/r/abc123"_s,
             u"http://relais.example/r/abc"_s, u"https://relais.example/other"_s,
             u"https://relais.example/r/abc?to=evil"_s, u"https://user@relais.example/r/abc"_s }) {
        WallPost linked = post(u"p"_s);
        linked.trackedLink = QUrl(bad);
        QCOMPARE(wall.put(company.ana, linked).error().reason, u"tracked-link"_s);
    }
    WallPost linked = post(u"p"_s);
    linked.trackedLink = QUrl(u"https://relais.example/r/abc123"_s);
    QVERIFY(wall.put(company.ana, linked));
}

void TestWallDesk::textsAreBounded()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    WallPost empty = post(u"p"_s);
    empty.text = u"  \n"_s;
    QCOMPARE(wall.put(company.ana, empty).error().reason, u"text-empty"_s);
    WallPost family = post(u"q"_s);
    family.text = u"👨‍👩‍👧‍👦"_s.repeated(WallLimits::text); // one grapheme each
    QVERIFY(wall.put(company.ana, family));
    family.id.value = u"r"_s;
    family.text += u'!';
    QCOMPARE(wall.put(company.ana, family).error().reason, u"text-too-long"_s);
    WallComment comment { { u"c"_s }, { u"q"_s }, {}, {}, QString(1001, u'x'), {} };
    QCOMPARE(wall.comment(company.ben, comment).error().reason, u"text-too-long"_s);
}

void TestWallDesk::onlyTheAuthorRemoves()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    QCOMPARE(wall.remove(company.ben, { u"p"_s }).error().code, ErrorCode::Forbidden);
    QVERIFY(wall.remove(company.ana, { u"p"_s }));
    QVERIFY(wall.remove(company.ana, { u"p"_s }));
    QCOMPARE(wall.view(company.ben, { u"p"_s }, {}).error().reason, u"wall-post-unknown"_s);
    QVERIFY(WallRepository(company.db).newest(company.ben.id, {}, 10)->isEmpty());
}

void TestWallDesk::mentionsAreOfThoseWhomColleaguesKnow()
{
    Company company;
    DirectoryChoice listed;
    listed.listed = true;
    QVERIFY(DirectoryRepository(company.db)
            .save(company.edith.id, company.edith.name, listed, company.clock.now()));
    WallDesk wall(company.db, company.clock, here);
    WallPost named = post(u"p"_s);
    named.mentions = { { company.edith.id, {} }, { company.erik.id, {} }, { { u"x"_s }, {} } };
    const auto stored = wall.put(company.ana, named);
    QVERIFY(stored.has_value());
    const QList<WallMention> edith { { company.edith.id, company.edith.name } };
    QCOMPARE(stored->mentions, edith); // Erik is not listed and wrote nothing
    QVERIFY(wall.put(company.erik, post(u"q"_s)));
    named.id = { u"r"_s };
    QCOMPARE(wall.put(company.ana, named)->mentions.size(), 2);
    QCOMPARE(*wall.put(company.ana, named), *WallRepository(company.db).post(named.id, {}));
}

void TestWallDesk::aRemovedPostNamesNobody()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ben, post(u"q"_s)));
    WallPost named = post(u"p"_s);
    named.mentions = { { company.ben.id, {} } };
    QCOMPARE(wall.put(company.ana, named)->mentions.size(), 1);
    QVERIFY(wall.pin(company.edith, named.id, true));
    QVERIFY(wall.remove(company.ana, named.id));
    const auto left = WallRepository(company.db).post(named.id, company.ana.id);
    QVERIFY(left->mentions.isEmpty() && !left->pinnedAt.isValid());
}

void TestWallDesk::threePostsStandOnTopAtMost()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        QVERIFY(wall.put(company.ana, post(id)));
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s, u"c"_s })
        QVERIFY(wall.pin(company.edith, { id }, true)->pinnedAt.isValid());
    QCOMPARE(wall.pin(company.edith, { u"d"_s }, true).error().reason, u"too-many-pins"_s);
    QVERIFY(!wall.pin(company.edith, { u"a"_s }, false)->pinnedAt.isValid());
    QVERIFY(wall.pin(company.edith, { u"d"_s }, true));
}

void TestWallDesk::aPictureGoesWithItsPost()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    WallPost pictured = post(u"p"_s);
    pictured.image = StoryImage { u"/etc/passwd"_s, {}, 3, 2 };
    QCOMPARE(wall.put(company.ana, pictured).error().reason, u"image-path"_s);
    pictured.image->path = u"/media/"_s + u"a"_s.repeated(64) + u".jpg"_s;
    pictured.image->altText = u"The pump, painted blue"_s;
    QVERIFY(wall.put(company.ana, pictured));
    const WallRepository posts(company.db);
    QCOMPARE(posts.post({ u"p"_s }, company.ben.id)->image, pictured.image);
    // Told again, with its picture or after that came to nothing, it is the same post.
    QVERIFY(wall.put(company.ana, pictured));
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    QCOMPARE(posts.post({ u"p"_s }, company.ben.id)->image, pictured.image);
    WallPost other = pictured;
    other.image->path = u"/media/"_s + u"b"_s.repeated(64) + u".jpg"_s;
    QCOMPARE(wall.put(company.ana, other).error().reason, u"id-reused"_s);
    // Nobody sees it while the post is removed.
    QVERIFY(wall.removeFor(company.edith, { u"p"_s }, u"A customer is on it"_s));
    QVERIFY(!posts.post({ u"p"_s }, company.ben.id)->image);
    QVERIFY(wall.restoreFor(company.edith, { u"p"_s }));
    QCOMPARE(posts.post({ u"p"_s }, company.ben.id)->image, pictured.image);
    QVERIFY(wall.remove(company.ana, { u"p"_s }));
    QVERIFY(!posts.post({ u"p"_s }, company.ana.id)->image);
}

void TestWallDesk::anAuthorChangesTheirPostAndItSaysSo()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(!wall.put(company.ana, post(u"p"_s))->editedAt.isValid());
    QVERIFY(wall.put(company.ben, post(u"q"_s))); // so that colleagues know him
    company.clock.advance(std::chrono::hours(1));
    WallEdit other = edit(u"Hello @ben"_s);
    other.mentions = { { company.ben.id, {} } };
    const auto edited = wall.edit(company.ana, other);
    QVERIFY(edited.has_value());
    QCOMPARE(edited->text, u"Hello @ben"_s);
    QCOMPARE(edited->editedAt, company.clock.now());
    QCOMPARE(edited->mentions.size(), 1);
    QVERIFY(edited->postedAt < edited->editedAt); // its place among the others stays
    QCOMPARE(*WallRepository(company.db).post({ u"p"_s }, company.ana.id), *edited);
    QVERIFY(wall.edit(company.ana, edit(u"Hello"_s))->mentions.isEmpty());
}

void TestWallDesk::anEditKeepsTheRulesOfPosting()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    QCOMPARE(wall.edit(company.ben, edit(u"Mine"_s)).error().reason, u"not-author"_s);
    QCOMPARE(wall.edit(company.edith, edit(u"Mine"_s)).error().reason, u"not-author"_s);
    QCOMPARE(wall.edit(company.ana, edit(u" "_s)).error().reason, u"text-empty"_s);
    const QString longer = u"x"_s.repeated(WallLimits::text + 1);
    QCOMPARE(wall.edit(company.ana, edit(longer)).error().reason, u"text-too-long"_s);
    WallEdit about = edit(u"About it"_s);
    about.story = { u"none"_s };
    QCOMPARE(wall.edit(company.ana, about).error().reason, u"story-unknown"_s);
    about.story = { u"s"_s };
    QCOMPARE(wall.edit(company.ana, about)->story.value, u"s"_s);
    // What a story let out is not changed behind its back.
    WallPost relayed = post(u"r"_s);
    relayed.trackedLink = QUrl(u"https://relais.example/r/code1"_s);
    QVERIFY(wall.put(company.ana, relayed));
    WallEdit ofRelay = edit(u"Other"_s);
    ofRelay.post = relayed.id;
    QCOMPARE(wall.edit(company.ana, ofRelay).error().reason, u"post-from-relay"_s);
    QVERIFY(wall.removeFor(company.edith, { u"p"_s }, u"A customer is named"_s));
    QCOMPARE(wall.edit(company.ana, edit(u"Mine"_s)).error().reason, u"wall-post-unknown"_s);
}

void TestWallDesk::anOlderEditDoesNotUndoALaterOne()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    const QDateTime offline = company.clock.now();
    company.clock.advance(std::chrono::hours(2));
    QVERIFY(wall.edit(company.ana, edit(u"From the phone"_s, company.clock.now())));
    QCOMPARE(wall.edit(company.ana, edit(u"From the train"_s, offline)).error().reason,
        u"edited-since"_s);
    QCOMPARE(WallRepository(company.db).post({ u"p"_s }, {})->text, u"From the phone"_s);
    // The same again is no edit.
    const auto again = wall.edit(company.ana, edit(u"From the phone"_s, offline));
    QVERIFY(again.has_value());
}

void TestWallDesk::aPostThatWasEditedIsStillTheOneThatWasPosted()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    QVERIFY(wall.edit(company.ana, edit(u"Other words"_s)));
    // An answer was lost, and the post is told again.
    const auto again = wall.put(company.ana, post(u"p"_s));
    QVERIFY(again.has_value());
    QCOMPARE(again->text, u"Other words"_s);
    QCOMPARE(wall.put(company.ben, post(u"p"_s)).error().reason, u"id-reused"_s);
}

void TestWallDesk::anEditIsInTheAuditLogWithoutItsWords()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    QVERIFY(wall.edit(company.ana, edit(u"Other words"_s)));
    QVERIFY(wall.edit(company.ana, edit(u"Other words"_s))); // changes nothing
    QList<AuditEntry> entries;
    QVERIFY(AuditLog(company.db).each([&entries](const AuditLog::Stored &stored) {
        if (stored.entry.act == u"wall.edit"_s)
            entries.append(stored.entry);
    }));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().actor, company.ana.id.value);
    QCOMPARE(entries.first().subject, u"p"_s);
    QVERIFY(entries.first().details.isEmpty());
}

void TestWallDesk::aReportKeepsWhatItWasAbout()
{
    Company company;
    WallDesk wall(company.db, company.clock, here);
    QVERIFY(wall.put(company.ana, post(u"p"_s)));
    WallReport report;
    report.id = { u"r"_s };
    report.post = { u"p"_s };
    report.word = u"It names a customer"_s;
    QVERIFY(wall.report(company.ben, report));
    QVERIFY(wall.edit(company.ana, edit(u"Nothing to see"_s)));
    const auto open = WallReportRepository(company.db).open(10);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().reportedText, u"Hello"_s);
    QCOMPARE(open->first().postText, u"Nothing to see"_s);
}

QTEST_GUILESS_MAIN(TestWallDesk)
#include "tst_walldesk.moc"
