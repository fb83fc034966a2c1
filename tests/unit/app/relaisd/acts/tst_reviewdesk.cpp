// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/reviewdesk.h"
#include "app/relaisd/repositories/changesequence.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

namespace {

template <typename T>
QString reasonOf(const Result<T> &result)
{
    return result ? u"accepted"_s : result.error().reason;
}

StoryComment comment(const QString &id, const QString &text, const QString &answers = {})
{
    StoryComment made;
    made.id = { id };
    made.story = { u"s"_s };
    made.answers = { answers };
    made.field = answers.isEmpty() ? std::optional(StoryField::Title) : std::nullopt;
    made.text = text;
    return made;
}

} // namespace

class TestReviewDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsAnsweredAndSettled();
    void nothingIsApprovedWhileAQuestionIsOpen();
    void theSameCommentTwiceIsOne();
    void whatDoesNotBelongIsRefused();
    void onlyThoseConcernedSettleIt();
    void whoIsNamedIsToldUntilTheySawIt();
    void aNameIsTheLongestThatFits();
    void theSecondEditorSeesWhoIsThereSinceWhen();
    void whoStoppedSayingSoIsGone();

private:
    static void inReview(Company &company)
    {
        StoryDesk desk(company.db, company.clock);
        desk.save(company.edith, Company::draft(u"s"_s), std::nullopt).value();
        desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt).value();
    }
};

void TestReviewDesk::whatIsAskedIsAnsweredAndSettled()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    QVERIFY(desk.say(company.erik, comment(u"c1"_s, u" Whose figure is it? "_s)));
    company.clock.advance(std::chrono::seconds(5));
    const auto answer =
        desk.say(company.edith, comment(u"c2"_s, u"The works council's"_s, u"c1"_s));
    QVERIFY(answer);
    QCOMPARE(answer->field, StoryField::Title);
    const auto settled = desk.settle(company.edith, { u"s"_s }, { u"c1"_s }, true);
    QVERIFY(settled);
    QCOMPARE(settled->settledByName, u"edith"_s);
    const auto all = StoryReviewRepository(company.db).comments({ u"s"_s }).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().text, u"Whose figure is it?"_s);
    QCOMPARE(all.first().authorName, u"erik"_s);
    QCOMPARE(all.last().answers.value, u"c1"_s);
    QCOMPARE(openThreads(all), 0);
    QCOMPARE(reasonOf(desk.say(company.erik, comment(u"c3"_s, u"And?"_s, u"c1"_s))),
        u"comment-settled"_s);
}

void TestReviewDesk::nothingIsApprovedWhileAQuestionIsOpen()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    StoryDesk stories(company.db, company.clock);
    const StoryId story { u"s"_s };
    QVERIFY(desk.say(company.erik, comment(u"c1"_s, u"Whose figure is it?"_s)));
    QCOMPARE(reasonOf(stories.act(company.erik, StoryAction::Approve, story, std::nullopt)),
        u"comments-open"_s);
    QVERIFY(desk.settle(company.erik, story, { u"c1"_s }, true));
    QVERIFY(desk.settle(company.erik, story, { u"c1"_s }, false));
    QCOMPARE(reasonOf(desk.checkSettled(story)), u"comments-open"_s);
    QVERIFY(desk.settle(company.erik, story, { u"c1"_s }, true));
    QVERIFY(stories.act(company.erik, StoryAction::Approve, story, std::nullopt));
}

void TestReviewDesk::theSameCommentTwiceIsOne()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    QVERIFY(desk.say(company.erik, comment(u"c1"_s, u"Whose figure is it?"_s)));
    QVERIFY(desk.say(company.erik, comment(u"c1"_s, u"Whose figure is it?"_s)));
    QCOMPARE(StoryReviewRepository(company.db).comments({ u"s"_s })->size(), 1);
    QCOMPARE(reasonOf(desk.say(company.edith, comment(u"c1"_s, u"Another"_s))), u"id-reused"_s);
}

void TestReviewDesk::whatDoesNotBelongIsRefused()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    QCOMPARE(reasonOf(desk.say(company.erik, comment(u"c1"_s, u"  "_s))), u"text-empty"_s);
    QCOMPARE(reasonOf(desk.say(company.erik, comment(u"c1"_s, u"x"_s, u"none"_s))),
        u"comment-unknown"_s);
    StoryComment elsewhere = comment(u"c1"_s, u"x"_s);
    elsewhere.story = { u"none"_s };
    QCOMPARE(reasonOf(desk.say(company.erik, elsewhere)), u"story-unknown"_s);
    QVERIFY(desk.say(company.erik, comment(u"c1"_s, u"x"_s)));
    QVERIFY(desk.say(company.edith, comment(u"c2"_s, u"y"_s, u"c1"_s)));
    QCOMPARE(
        reasonOf(desk.settle(company.erik, { u"s"_s }, { u"c2"_s }, true)), u"comment-unknown"_s);
    QCOMPARE(
        reasonOf(desk.say(company.erik, comment(u"c3"_s, u"z"_s, u"c2"_s))), u"comment-unknown"_s);
}

void TestReviewDesk::onlyThoseConcernedSettleIt()
{
    Company company;
    inReview(company);
    const Member elsa = company.add(u"elsa"_s, u"lab"_s, { Role::Editor });
    ReviewDesk desk(company.db, company.clock);
    QVERIFY(desk.say(company.erik, comment(u"c1"_s, u"Whose figure is it?"_s)));
    QCOMPARE(reasonOf(desk.settle(elsa, { u"s"_s }, { u"c1"_s }, true)), u"comment-of-others"_s);
    QVERIFY(desk.settle(company.erik, { u"s"_s }, { u"c1"_s }, true));
}

void TestReviewDesk::whoIsNamedIsToldUntilTheySawIt()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    const auto before = ChangeSequence(company.db).head();
    QVERIFY(before);
    // Ben is no editor, and reads no comment; Edith names herself.
    QVERIFY(desk.say(company.edith, comment(u"c1"_s, u"@erik or @ben? Not @edith."_s)));
    QVERIFY(desk.mentions(company.edith)->isEmpty());
    QVERIFY(desk.mentions(company.ben)->isEmpty());
    const auto told = desk.mentions(company.erik);
    QVERIFY(told);
    QCOMPARE(told->size(), 1);
    QCOMPARE(told->first().comment.value, u"c1"_s);
    QCOMPARE(told->first().story.value, u"s"_s);
    QCOMPARE(told->first().storyTitle, Company::draft(u"s"_s).title);
    QCOMPARE(told->first().authorName, company.edith.name);
    // His client pulls his record, and asks then.
    const auto rows = ChangeSequence(company.db).after(before->sequence, company.erik.id, 10);
    QVERIFY(rows);
    QVERIFY(std::any_of(rows->begin(), rows->end(), [&company](const ChangeRow &row) {
        return row.kind == ChangeKind::member && row.id == company.erik.id.value;
    }));
    QVERIFY(desk.sawMentions(company.erik, { u"s"_s }));
    QVERIFY(desk.mentions(company.erik)->isEmpty());
}

void TestReviewDesk::aNameIsTheLongestThatFits()
{
    const auto person = [](const QString &id, const QString &name) {
        Member member;
        member.id = { id };
        member.name = name;
        return member;
    };
    const QList<Member> people { person(u"a"_s, u"Ann"_s), person(u"l"_s, u"Ann Lee"_s),
        person(u"n"_s, u"Anna"_s), person(u"x"_s, u"Ann"_s) };
    const auto named = [&people](const QString &text) {
        QStringList ids;
        const QList<MemberId> found = namedIn(text, people);
        for (const MemberId &id : found)
            ids.append(id.value);
        return ids.join(u' ');
    };
    QCOMPARE(named(u"@Ann Lee, please"_s), u"l"_s);
    QCOMPARE(named(u"see @Anna"_s), u"n"_s);
    QCOMPARE(named(u"@Ann: and @Ann"_s), u"a x"_s); // two have that name
    QCOMPARE(named(u"@Annabel, ann@Lee.example"_s), QString());
}

void TestReviewDesk::theSecondEditorSeesWhoIsThereSinceWhen()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    const QDateTime begun = company.clock.now();
    QVERIFY(desk.attend(company.edith, { u"s"_s })->others.isEmpty());
    company.clock.advance(std::chrono::seconds(attendanceSeconds));
    QVERIFY(desk.attend(company.edith, { u"s"_s }));
    const auto seen = desk.attend(company.erik, { u"s"_s });
    QVERIFY(seen);
    QCOMPARE(seen->version, 2);
    QCOMPARE(seen->others.size(), 1);
    QCOMPARE(seen->others.first().name, u"edith"_s);
    QCOMPARE(seen->others.first().since, begun);
    QCOMPARE(reasonOf(desk.attend(company.erik, { u"none"_s })), u"story-unknown"_s);
}

void TestReviewDesk::whoStoppedSayingSoIsGone()
{
    Company company;
    inReview(company);
    ReviewDesk desk(company.db, company.clock);
    QVERIFY(desk.attend(company.edith, { u"s"_s }));
    company.clock.advance(std::chrono::seconds(2 * attendanceSeconds + 1));
    QVERIFY(desk.attend(company.erik, { u"s"_s })->others.isEmpty());
    QVERIFY(desk.attend(company.edith, { u"s"_s }));
    QVERIFY(desk.leave(company.edith, { u"s"_s }));
    QVERIFY(desk.attend(company.erik, { u"s"_s })->others.isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"
