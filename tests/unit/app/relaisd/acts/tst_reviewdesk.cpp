// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/reviewdesk.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

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
