// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/phraserepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

class TestStoryDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsApprovedBySomebodyElse();
    void whoeverWroteTheLastWordCannotApprove();
    void onlyEditorsWrite();
    void theSameDraftTwiceIsOneDraft();
    void anEditOfAnOldVersionIsAConflict();
    void wrongContentIsRefused_data();
    void wrongContentIsRefused();
    void whatACheckBlocksIsNotSentToReview_data();
    void whatACheckBlocksIsNotSentToReview();
    void whatABlockingCheckFindsLaterIsNotApproved();
    void everyApprovalKeepsItsRevision();
    void membersSeeTheApprovedRevisionWhileEditorsWrite();
    void whatIsWrittenBackAsItWasApprovedIsApprovedAgain();
    void aStoryBeingEditedCanBeWithdrawn();
    void aCorrectionGoesOutOnceSomebodyElseApprovedIt();
    void aCorrectionIsOfWhatMembersSawNotOfWhatWaits();
    void aCorrectionThatIsDroppedIsNeverSeen();
    void aLiveStoryWhoseNextRevisionIsCheckedSaysSo();
    void aWishToDeleteReachesMembersWithTheWithdrawal();
    void anEmbargoedStoryIsAnnouncedWhenItEnds();
    void aLiveStoryStaysUntilItsNextRevisionMayBeSeen();
    void aCandidateBecomesOneDraft();
    void aCandidateBecomesTheTranslationOfAStory();
    void aKeptCandidateBringsItsPictureWhereItIsOurs();
    void aKeptCandidateIsWhatItsEditorSays();
    void aCandidateGivesItsLinkToAStory();
    void aGivenLinkIsTakenBackAndTheStoryIsAsItWas();
    void aKeptCandidateIsGivenBackAsLongAsItIsOnesOwnDraft();

private:
    static QString reason(const Result<StoredStory> &result)
    {
        return result ? u"accepted"_s : result.error().reason;
    }
    static std::optional<Story> seen(Company &company, const QString &id)
    {
        const auto found = StoryRepository(company.db).published({ id }).value();
        return found.contains({ id }) ? std::optional(found.value({ id })) : std::nullopt;
    }
};

void TestStoryDesk::aStoryIsApprovedBySomebodyElse()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    QVERIFY(desk.save(company.edith, Company::draft(u"s"_s), std::nullopt));
    QCOMPARE(reason(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt)),
        u"story-state"_s);
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QCOMPARE(reason(desk.act(company.edith, StoryAction::Approve, { u"s"_s }, std::nullopt)),
        u"approver-is-author"_s);
    QVERIFY(!seen(company, u"s"_s));
    const auto approved = desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt);
    QVERIFY(approved);
    QCOMPARE(approved->story.revision, 1);
    QCOMPARE(approved->story.approverName, u"erik"_s);
    QCOMPARE(seen(company, u"s"_s)->authorName, u"edith"_s);
}

void TestStoryDesk::whoeverWroteTheLastWordCannotApprove()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    const auto first = desk.save(company.edith, Company::draft(u"s"_s), std::nullopt);
    Story changed = Company::draft(u"s"_s);
    changed.title = u"Erik's title"_s;
    QVERIFY(desk.save(company.erik, changed, first->version));
    QVERIFY(desk.act(company.erik, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QCOMPARE(reason(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt)),
        u"approver-is-author"_s);
    QCOMPARE(reason(desk.act(company.edith, StoryAction::Approve, { u"s"_s }, std::nullopt)),
        u"approver-is-author"_s);
}

void TestStoryDesk::onlyEditorsWrite()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    QCOMPARE(reason(desk.save(company.ana, Company::draft(u"s"_s), std::nullopt)), u"role"_s);
    company.approve(Company::draft(u"t"_s));
    QCOMPARE(
        reason(desk.act(company.ana, StoryAction::Withdraw, { u"t"_s }, std::nullopt)), u"role"_s);
}

void TestStoryDesk::theSameDraftTwiceIsOneDraft()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    Story story = Company::draft(u"s"_s);
    story.captions = { { {}, {}, u"en"_s, u"Read this"_s } };
    const auto first = desk.save(company.edith, story, std::nullopt);
    const auto again = desk.save(company.edith, story, std::nullopt);
    QVERIFY(first && again);
    QCOMPARE(again->version, 1);
    QCOMPARE(again->story, first->story);
    QVERIFY(!again->story.captions.constFirst().id.isEmpty());
}

void TestStoryDesk::anEditOfAnOldVersionIsAConflict()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    QVERIFY(desk.save(company.edith, Company::draft(u"s"_s), std::nullopt));
    Story mine = Company::draft(u"s"_s);
    mine.summary = u"mine"_s;
    Story theirs = Company::draft(u"s"_s);
    theirs.summary = u"theirs"_s;
    QVERIFY(desk.save(company.erik, theirs, 1));
    QCOMPARE(reason(desk.save(company.edith, mine, 1)), u"story-changed"_s);
    QCOMPARE(reason(desk.save(company.edith, mine, std::nullopt)), u"version-missing"_s);
    QCOMPARE(
        reason(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, 1)), u"story-changed"_s);
    QCOMPARE(desk.save(company.edith, mine, 2)->story.summary, u"mine"_s);
}

void TestStoryDesk::wrongContentIsRefused_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("problem");
    Story story = Company::draft(u"s"_s);
    story.title = u" "_s;
    QTest::newRow("no title") << story << u"title-empty"_s;
    story = Company::draft(u"s"_s);
    story.link = QUrl(u"ftp://norvane.example/x"_s);
    QTest::newRow("not a web link") << story << u"link-not-http"_s;
    story = Company::draft(u"s"_s);
    story.topics = { { u"nothing"_s } };
    QTest::newRow("unknown topic") << story << u"topic-unknown"_s;
    story = Company::draft(u"s"_s);
    story.campaign.value = u"nothing"_s;
    QTest::newRow("unknown campaign") << story << u"campaign-unknown"_s;
    story = Company::draft(u"s"_s);
    story.audience.teams = { { u"nothing"_s } };
    QTest::newRow("unknown team") << story << u"team-unknown"_s;
}

void TestStoryDesk::wrongContentIsRefused()
{
    QFETCH(Story, story);
    QFETCH(QString, problem);
    Company company;
    QCOMPARE(reason(StoryDesk(company.db, company.clock).save(company.edith, story, std::nullopt)),
        problem);
}

void TestStoryDesk::whatACheckBlocksIsNotSentToReview_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("problem");
    Story story = Company::draft(u"s"_s);
    story.image = StoryImage { u"/media/%1.jpg"_s.arg(QString(64, u'a')), {}, 8, 8 };
    QTest::newRow("a picture without a description") << story << u"alt-text-missing"_s;
    story.image->altText = u"A heat pump"_s;
    QTest::newRow("with one") << story << u"accepted"_s;
    story = Company::draft(u"s"_s);
    story.summary = u" "_s;
    QTest::newRow("no reason to share it") << story << u"summary-missing"_s;
    story = Company::draft(u"s"_s);
    story.kind = StoryKind::Job;
    QTest::newRow("a job without a place") << story << u"job-place-missing"_s;
    story = Company::draft(u"s"_s);
    story.captions = { { {}, Network::X, u"en"_s, QString(400, u'w') } };
    QTest::newRow("too long for X") << story << u"caption-too-long-for-network"_s;
    story = Company::draft(u"s"_s);
    story.expiry = QDateTime({ 2026, 11, 22 }, { 12, 0 }, Qt::UTC);
    QTest::newRow("expired") << story << u"expiry-past"_s;
    story = Company::draft(u"s"_s);
    story.captions = { { {}, {}, u"fr"_s, u"C’est GARANTI  zéro carbone !"_s } };
    QTest::newRow("a blocked phrase") << story << u"blocked-phrase"_s;
    story = Company::draft(u"s"_s);
    story.audience.teams = { { u"cold-lab"_s } };
    QTest::newRow("an audience of one") << story << u"audience-too-small"_s;
    story.audience.teams = { { u"crowd"_s } };
    QTest::newRow("an audience of five") << story << u"accepted"_s;
}

void TestStoryDesk::whatACheckBlocksIsNotSentToReview()
{
    QFETCH(Story, story);
    QFETCH(QString, problem);
    Company company;
    Test::must(TeamRepository(company.db).save({ { u"crowd"_s }, {}, u"Crowd"_s }));
    company.crowd(u"crowd"_s);
    Test::must(PhraseRepository(company.db)
            .save({ { u"p"_s }, u"garanti zero carbone"_s, {} }, company.clock.now()));
    StoryDesk desk(company.db, company.clock);
    QVERIFY(desk.save(company.edith, story, std::nullopt));
    QCOMPARE(
        reason(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt)), problem);
}

void TestStoryDesk::whatABlockingCheckFindsLaterIsNotApproved()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    Story story = Company::draft(u"s"_s);
    story.audience.teams = { { u"sales"_s } };
    company.crowd(u"sales"_s);
    QVERIFY(desk.save(company.edith, story, std::nullopt));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    const auto approve = [&] {
        return reason(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    };
    const BlockedPhrase phrase { { u"p"_s }, u"it matters"_s, {} };
    Test::must(PhraseRepository(company.db).save(phrase, company.clock.now()));
    QCOMPARE(approve(), u"blocked-phrase"_s);
    Test::must(PhraseRepository(company.db).remove(phrase.id));
    const MemberRepository members(company.db);
    const auto everybody = members.all();
    QVERIFY(everybody);
    for (const Member &member : *everybody) {
        if (member.name.startsWith(u"sales-"_s))
            Test::must(MemberRepository(company.db).setActive(member.id, false));
    }
    QCOMPARE(approve(), u"audience-too-small"_s);
    QVERIFY(!seen(company, u"s"_s));
}

void TestStoryDesk::everyApprovalKeepsItsRevision()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    Story second = Company::draft(u"s"_s);
    second.title = u"Second"_s;
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(desk.save(company.edith, second, version));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QCOMPARE(
        desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt)->story.revision, 2);
    QVERIFY(*StoryRepository(company.db).hasRevision({ u"s"_s }, 1));
    QVERIFY(*StoryRepository(company.db).hasRevision({ u"s"_s }, 2));
    QCOMPARE(seen(company, u"s"_s)->title, u"Second"_s);
    QCOMPARE(seen(company, u"s"_s)->revision, 2);
}

void TestStoryDesk::membersSeeTheApprovedRevisionWhileEditorsWrite()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    Story second = Company::draft(u"s"_s);
    second.title = u"Not yet"_s;
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(StoryDesk(company.db, company.clock).save(company.edith, second, version));
    QCOMPARE(seen(company, u"s"_s)->title, u"Title of s"_s);
    QCOMPARE(seen(company, u"s"_s)->state, StoryState::Approved);
    QCOMPARE(StoryRepository(company.db).byId({ u"s"_s })->story.state, StoryState::Draft);
}

void TestStoryDesk::whatIsWrittenBackAsItWasApprovedIsApprovedAgain()
{
    Company company;
    Story story = Company::draft(u"s"_s);
    story.captions = { { {}, {}, u"en"_s, u"Read this"_s } };
    const Story approved = company.approve(story);
    StoryDesk desk(company.db, company.clock);
    const auto version = [&] { return StoryRepository(company.db).byId({ u"s"_s })->version; };
    Story changed = approved;
    changed.title = u"Second"_s;
    QCOMPARE(desk.save(company.edith, changed, version())->story.state, StoryState::Draft);
    Story asBefore = approved;
    asBefore.captions[0].uses = 7; // as its editor reads it
    const auto again = desk.save(company.edith, asBefore, version());
    QVERIFY(again);
    QCOMPARE(again->story.state, StoryState::Approved);
    QCOMPARE(again->story.revision, 1);
    QCOMPARE(again->story.approver, company.erik.id);
    QCOMPARE(again->story.captions, approved.captions);
    QCOMPARE(seen(company, u"s"_s)->revision, 1);
    QCOMPARE(desk.save(company.edith, asBefore, version())->version, again->version);
    // Also where the next one was being reviewed already.
    QVERIFY(desk.save(company.edith, changed, version()));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QCOMPARE(desk.save(company.edith, approved, version())->story.state, StoryState::Approved);
    QCOMPARE(reason(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt)),
        u"story-state"_s);
}

void TestStoryDesk::aStoryBeingEditedCanBeWithdrawn()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    Story second = Company::draft(u"s"_s);
    second.title = u"Not yet"_s;
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(desk.save(company.edith, second, version));
    QVERIFY(
        desk.act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, { u"wrong"_s }));
    QCOMPARE(seen(company, u"s"_s)->state, StoryState::Withdrawn);
    QCOMPARE(seen(company, u"s"_s)->withdrawnReason, u"wrong"_s);
    QCOMPARE(reason(desk.act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt)),
        u"story-state"_s);
}

void TestStoryDesk::aCorrectionGoesOutOnceSomebodyElseApprovedIt()
{
    Company company;
    const Story approved = company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    Story edited = approved; // somebody writes on when it is withdrawn
    edited.title = u"Nobody approved this"_s;
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(desk.save(company.edith, edited, version));
    ActNote note;
    note.reason = u"A wrong figure"_s;
    note.corrections = { { u"en"_s, u"It is 42."_s } };
    QVERIFY(desk.act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, note));
    QCOMPARE(seen(company, u"s"_s)->state, StoryState::Withdrawn); // at once
    QVERIFY(seen(company, u"s"_s)->corrections.isEmpty());
    QVERIFY(seen(company, u"s"_s)->correctionPending);
    const auto approve = [&](const Member &who) {
        return desk.act(who, StoryAction::ApproveCorrection, { u"s"_s }, std::nullopt);
    };
    QCOMPARE(reason(approve(company.edith)), u"approver-is-author"_s);
    QCOMPARE(reason(approve(company.ana)), u"role"_s);
    QVERIFY(approve(company.erik));
    const auto told = seen(company, u"s"_s);
    QCOMPARE(told->corrections, note.corrections);
    QVERIFY(!told->correctionPending);
    QCOMPARE(told->title, approved.title); // of what members saw
    QCOMPARE(told->revision, 2);
    QCOMPARE(reason(approve(company.erik)), u"story-state"_s); // once
}

void TestStoryDesk::aCorrectionIsOfWhatMembersSawNotOfWhatWaits()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    Story later = Company::draft(u"s"_s);
    later.title = u"Not yet to be told"_s;
    later.embargo = company.clock.now().addSecs(3600);
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(desk.save(company.edith, later, version));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    QCOMPARE(StoryRepository(company.db).byId({ u"s"_s })->live, 1);
    ActNote note;
    note.reason = u"A wrong figure"_s;
    note.corrections = { { u"en"_s, u"It is 42."_s } };
    QVERIFY(desk.act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, note));
    QCOMPARE(seen(company, u"s"_s)->state, StoryState::Withdrawn);
    QVERIFY(desk.act(company.erik, StoryAction::ApproveCorrection, { u"s"_s }, std::nullopt));
    const auto told = seen(company, u"s"_s);
    QVERIFY(told);
    QCOMPARE(told->corrections, note.corrections);
    QCOMPARE(told->title, u"Title of s"_s);
    QCOMPARE(told->revision, 3);
    company.clock.advance(std::chrono::hours(1));
    QCOMPARE(*desk.announceDue(), 0);
    QCOMPARE(seen(company, u"s"_s)->title, u"Title of s"_s);
}

void TestStoryDesk::aCorrectionThatIsDroppedIsNeverSeen()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    ActNote note;
    note.reason = u"A wrong figure"_s;
    note.corrections = { { u"en"_s, u"It is 42."_s } };
    QVERIFY(desk.act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, note));
    const auto drop = [&] {
        return desk.act(company.edith, StoryAction::DropCorrection, { u"s"_s }, std::nullopt);
    };
    QVERIFY(drop());
    QVERIFY(seen(company, u"s"_s)->corrections.isEmpty());
    QVERIFY(!seen(company, u"s"_s)->correctionPending);
    QCOMPARE(reason(drop()), u"story-state"_s);
}

void TestStoryDesk::aLiveStoryWhoseNextRevisionIsCheckedSaysSo()
{
    Company company;
    const Story approved = company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    Story edited = approved;
    edited.title = u"The right figure"_s;
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(desk.save(company.edith, edited, version));
    QVERIFY(!seen(company, u"s"_s)->correctionPending); // a draft is nobody's affair
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(seen(company, u"s"_s)->correctionPending);
    QCOMPARE(seen(company, u"s"_s)->title, approved.title);
    QVERIFY(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    QVERIFY(!seen(company, u"s"_s)->correctionPending);
    QCOMPARE(seen(company, u"s"_s)->title, edited.title);
}

void TestStoryDesk::aWishToDeleteReachesMembersWithTheWithdrawal()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    company.approve(Company::draft(u"t"_s));
    StoryDesk desk(company.db, company.clock);
    ActNote note { u"wrong"_s };
    note.corrections = { { u"en"_s, u"It is 42 dB"_s } };
    QVERIFY(desk.act(company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, note));
    QVERIFY(!seen(company, u"s"_s)->deletionAsked);
    QVERIFY(seen(company, u"s"_s)->correctionPending);
    QVERIFY(seen(company, u"s"_s)->corrections.isEmpty()); // nobody else has approved it
    note = { u"wrong"_s };
    note.deletionAsked = true;
    const auto withdrawn =
        desk.act(company.edith, StoryAction::Withdraw, { u"t"_s }, std::nullopt, note);
    QVERIFY(withdrawn && withdrawn->story.deletionAsked);
    QVERIFY(seen(company, u"t"_s)->deletionAsked);
}

void TestStoryDesk::anEmbargoedStoryIsAnnouncedWhenItEnds()
{
    Company company;
    Story story = Company::draft(u"s"_s);
    story.embargo = company.clock.now().addSecs(3600);
    company.approve(story);
    StoryDesk desk(company.db, company.clock);
    QVERIFY(!seen(company, u"s"_s));
    QCOMPARE(*desk.announceDue(), 0);
    company.clock.advance(std::chrono::hours(1));
    QCOMPARE(*desk.announceDue(), 1);
    QVERIFY(seen(company, u"s"_s));
    QCOMPARE(*desk.announceDue(), 0);
}

void TestStoryDesk::aLiveStoryStaysUntilItsNextRevisionMayBeSeen()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    Story later = Company::draft(u"s"_s);
    later.title = u"Not yet to be told"_s;
    later.embargo = company.clock.now().addSecs(3600);
    StoryDesk desk(company.db, company.clock);
    const int version = StoryRepository(company.db).byId({ u"s"_s })->version;
    QVERIFY(desk.save(company.edith, later, version));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    const auto before = seen(company, u"s"_s);
    QVERIFY(before);
    QCOMPARE(before->title, u"Title of s"_s);
    QCOMPARE(before->revision, 1);
    company.clock.advance(std::chrono::hours(1));
    QCOMPARE(*desk.announceDue(), 1);
    const auto told = seen(company, u"s"_s);
    QVERIFY(told);
    QCOMPARE(told->title, u"Not yet to be told"_s);
    QCOMPARE(told->revision, 2);
}

void TestStoryDesk::aCandidateBecomesOneDraft()
{
    Company company;
    QVERIFY(
        run(company.db, u"INSERT INTO source (id, url, created_at) VALUES ('f', 'http://f', 1)"_s));
    Candidate candidate;
    candidate.id.value = u"c"_s;
    candidate.source.value = u"f"_s;
    candidate.guid = u"guid"_s;
    candidate.title = QString(400, u'x');
    candidate.link = QUrl(u"https://norvane.example/news"_s);
    candidate.language = u"fr"_s;
    QVERIFY(*CandidateRepository(company.db).add(candidate));
    QVERIFY(!*CandidateRepository(company.db).add(candidate));
    StoryDesk desk(company.db, company.clock);
    QCOMPARE(reason(desk.turnIntoStory(company.ana, { u"c"_s }, { u"n"_s })), u"role"_s);
    const auto draft = desk.turnIntoStory(company.edith, { u"c"_s }, { u"n"_s });
    QVERIFY(draft);
    QCOMPARE(draft->story.state, StoryState::Draft);
    QCOMPARE(draft->story.title.size(), StoryLimits::title);
    QCOMPARE(desk.turnIntoStory(company.erik, { u"c"_s }, { u"other"_s })->story.id.value, u"n"_s);
    QVERIFY(CandidateRepository(company.db).open({}, 10)->isEmpty());
}

namespace {

void addCandidate(Company &company, const QString &id, const QString &language)
{
    if (!SourceRepository(company.db).byId({ u"f"_s })) {
        change(
            company.db, u"INSERT INTO source (id, url, created_at) VALUES ('f', 'http://f', 1)"_s)
            .value();
    }
    Candidate candidate;
    candidate.id.value = id;
    candidate.source.value = u"f"_s;
    candidate.guid = id;
    candidate.title = u"Title of "_s + id;
    candidate.link = QUrl(u"https://norvane.example/"_s + id);
    candidate.language = language;
    CandidateRepository(company.db).add(candidate).value();
}

} // namespace

void TestStoryDesk::aKeptCandidateBringsItsPictureWhereItIsOurs()
{
    Company company;
    Source source;
    source.id = { u"f"_s };
    source.url = QUrl(u"https://news.norvane.example/feed"_s);
    SourceRepository sources(company.db);
    Test::must(sources.add(source, company.clock.now()));
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        addCandidate(company, id, u"en"_s);
    const StoryImage picture { u"/media/"_s + QString(64, u'a') + u".png"_s, {}, 40, 30 };
    CandidateRepository candidates(company.db);
    for (const QString &id : { u"a"_s, u"c"_s })
        Test::must(candidates.setPicture({ id }, picture));
    StoryDesk desk(company.db, company.clock);
    const auto own = desk.turnIntoStory(company.edith, { u"a"_s }, { u"na"_s });
    QVERIFY(own && own->story.image == picture);
    const auto plain = desk.turnIntoStory(company.edith, { u"b"_s }, { u"nb"_s });
    QVERIFY(plain && !plain->story.image);
    source.settings.own = false;
    Test::must(sources.change(source.id, source.url, source.settings));
    const auto foreign = desk.turnIntoStory(company.edith, { u"c"_s }, { u"nc"_s });
    QVERIFY(foreign && !foreign->story.image);
}

void TestStoryDesk::aCandidateBecomesTheTranslationOfAStory()
{
    Company company;
    company.crowd(u"lab"_s);
    addCandidate(company, u"french"_s, u"fr-FR"_s);
    addCandidate(company, u"german"_s, u"de"_s);
    addCandidate(company, u"english"_s, u"en"_s);
    Story story = Company::draft(u"s"_s); // in English
    story.kind = StoryKind::Event;
    story.audience.teams = { { u"lab"_s } };
    story.embargo = company.clock.now().addDays(1);
    story.expiry = company.clock.now().addDays(9);
    story.networks = { Network::Bluesky };
    company.approve(story);
    StoryDesk desk(company.db, company.clock);
    const auto french = desk.turnIntoStory(company.edith, { u"french"_s }, { u"n"_s }, { u"s"_s });
    QVERIFY(french);
    QCOMPARE(french->translationOf.value, u"s"_s);
    QCOMPARE(french->story.title, u"Title of french"_s); // what is said is its own
    QCOMPARE(french->story.language, u"fr-FR"_s);
    QCOMPARE(french->story.kind, StoryKind::Event);
    QCOMPARE(french->story.audience.teams, story.audience.teams);
    QCOMPARE(french->story.audience.languages, QStringList { u"fr-FR"_s });
    QCOMPARE(french->story.embargo, story.embargo);
    QCOMPARE(french->story.expiry, story.expiry);
    QCOMPARE(french->story.networks, story.networks);
    Story written = french->story;
    written.summary = u"Pourquoi"_s;
    QCOMPARE(desk.save(company.edith, written, french->version)->translationOf.value, u"s"_s);
    // Of the French one's translation, the English one is the original.
    const auto german = desk.turnIntoStory(company.edith, { u"german"_s }, { u"g"_s }, { u"n"_s });
    QCOMPARE(german->translationOf.value, u"s"_s);
    QCOMPARE(reason(desk.turnIntoStory(company.edith, { u"english"_s }, { u"e"_s }, { u"s"_s })),
        u"translation-language"_s);
    QCOMPARE(
        reason(desk.turnIntoStory(company.edith, { u"english"_s }, { u"e"_s }, { u"nothing"_s })),
        u"story-unknown"_s);
    QCOMPARE(CandidateRepository(company.db).open({}, 10)->size(), 1); // nothing came of it
}

void TestStoryDesk::aKeptCandidateIsWhatItsEditorSays()
{
    Company company;
    for (const QString &topic : { u"climate"_s, u"jobs"_s })
        Test::must(TopicRepository(company.db).save({ { topic }, topic, topic }));
    for (const QString &id : { u"a"_s, u"b"_s, u"c"_s })
        addCandidate(company, id, u"fr"_s);
    SourceSettings settings;
    settings.topics = { { u"climate"_s } };
    Test::must(SourceRepository(company.db).change({ u"f"_s }, QUrl(u"http://f"_s), settings));
    StoryDesk desk(company.db, company.clock);
    const auto usual = desk.turnIntoStory(company.edith, { u"a"_s }, { u"n"_s });
    QCOMPARE(usual->story.kind, StoryKind::Article);
    QCOMPARE(usual->story.topics, settings.topics);
    const QList<TopicId> chosen { { u"jobs"_s }, { u"gone"_s } };
    const auto said = desk.turnIntoStory(
        company.edith, { u"b"_s }, { u"m"_s }, {}, CandidateChoice { StoryKind::Job, chosen });
    QCOMPARE(said->story.kind, StoryKind::Job);
    QCOMPARE(said->story.topics, QList<TopicId> { TopicId { u"jobs"_s } });
    const auto none = desk.turnIntoStory(
        company.edith, { u"c"_s }, { u"o"_s }, {}, CandidateChoice { {}, QList<TopicId>() });
    QVERIFY(none->story.topics.isEmpty()); // the editor took the source's away
}

void TestStoryDesk::aCandidateGivesItsLinkToAStory()
{
    Company company;
    addCandidate(company, u"c"_s, u"fr"_s);
    addCandidate(company, u"d"_s, u"fr"_s);
    company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    const QUrl before = seen(company, u"s"_s)->link;
    QCOMPARE(reason(desk.giveLink(company.edith, { u"c"_s }, { u"none"_s })), u"story-unknown"_s);
    QCOMPARE(reason(desk.giveLink(company.ana, { u"c"_s }, { u"s"_s })), u"role"_s);
    const auto changed = desk.giveLink(company.edith, { u"c"_s }, { u"s"_s });
    QVERIFY(changed);
    QCOMPARE(changed->story.link, QUrl(u"https://norvane.example/c"_s));
    QCOMPARE(changed->story.title, Company::draft(u"s"_s).title);
    QCOMPARE(changed->story.state, StoryState::Draft);
    QCOMPARE(seen(company, u"s"_s)->link, before); // until somebody approves it
    const CandidateRepository candidates(company.db);
    QCOMPARE(candidates.byId({ u"c"_s })->story.value, u"s"_s);
    QCOMPARE(candidates.open({}, 10)->size(), 1);
    QVERIFY(candidates.dropped({}, 10)->isEmpty());
    QCOMPARE(candidates.kept({}, 10)->size(), 1);
    // Asked again it changes nothing.
    QCOMPARE(desk.giveLink(company.erik, { u"c"_s }, { u"s"_s })->version, changed->version);
    QVERIFY(!CandidateRepository(company.db).setDropped({ u"c"_s }, {}));
}

void TestStoryDesk::aGivenLinkIsTakenBackAndTheStoryIsAsItWas()
{
    Company company;
    addCandidate(company, u"c"_s, u"fr"_s);
    addCandidate(company, u"d"_s, u"fr"_s);
    const Story approved = company.approve(Company::draft(u"s"_s));
    StoryDesk desk(company.db, company.clock);
    QVERIFY(desk.giveLink(company.edith, { u"c"_s }, { u"s"_s }));
    QCOMPARE(reason(desk.giveBack(company.erik, { u"c"_s })), u"story-state"_s); // not his
    const auto back = desk.giveBack(company.edith, { u"c"_s });
    QVERIFY(back);
    QCOMPARE(back->story.link, approved.link);
    QCOMPARE(back->story.state, StoryState::Approved);
    QCOMPARE(back->story.revision, 1);
    QCOMPARE(back->story.approver, company.erik.id);
    QCOMPARE(CandidateRepository(company.db).open({}, 10)->size(), 2);
    QCOMPARE(reason(desk.giveBack(company.edith, { u"c"_s })), u"story-state"_s); // only once

    // The last word stays whose it was: Erik cannot approve what he wrote.
    const auto draft = desk.save(company.edith, Company::draft(u"m"_s), std::nullopt);
    Story written = draft->story;
    written.summary = u"As Erik says it"_s;
    QVERIFY(desk.save(company.erik, written, draft->version));
    QVERIFY(desk.giveLink(company.edith, { u"d"_s }, { u"m"_s }));
    const auto again = desk.giveBack(company.edith, { u"d"_s });
    QVERIFY(again);
    QCOMPARE(again->story.link, written.link);
    QCOMPARE(again->editor, company.erik.id);
    QVERIFY(desk.giveLink(company.edith, { u"d"_s }, { u"m"_s }));
    written.link = CandidateRepository(company.db).byId({ u"d"_s })->link;
    written.summary = u"Somebody went on"_s;
    const int version = StoryRepository(company.db).byId({ u"m"_s })->version;
    QVERIFY(desk.save(company.erik, written, version));
    QCOMPARE(reason(desk.giveBack(company.edith, { u"d"_s })), u"story-state"_s);
}

void TestStoryDesk::aKeptCandidateIsGivenBackAsLongAsItIsOnesOwnDraft()
{
    Company company;
    addCandidate(company, u"c"_s, u"fr"_s);
    StoryDesk desk(company.db, company.clock);
    QCOMPARE(reason(desk.giveBack(company.edith, { u"c"_s })), u"story-state"_s);
    QVERIFY(desk.turnIntoStory(company.edith, { u"c"_s }, { u"n"_s }));
    QCOMPARE(reason(desk.giveBack(company.erik, { u"c"_s })), u"story-state"_s);
    const auto back = desk.giveBack(company.edith, { u"c"_s });
    QVERIFY(back && back->archived);
    QCOMPARE(CandidateRepository(company.db).open({}, 10)->size(), 1);
    // Kept again it is another draft.
    QCOMPARE(desk.turnIntoStory(company.edith, { u"c"_s }, { u"m"_s })->story.id.value, u"m"_s);
    Story written = desk.save(company.erik, Company::draft(u"m"_s), 1)->story;
    QCOMPARE(written.id.value, u"m"_s);
    QCOMPARE(reason(desk.giveBack(company.edith, { u"c"_s })), u"story-state"_s); // Erik wrote
    QVERIFY(CandidateRepository(company.db).open({}, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestStoryDesk)
#include "tst_storydesk.moc"
