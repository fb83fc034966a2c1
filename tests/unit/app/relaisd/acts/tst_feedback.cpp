// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/ideadesk.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/thanksdesk.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/links/destinations.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/ratingrepository.h"
#include "app/relaisd/repositories/recount.h"
#include "app/relaisd/repositories/referralrepository.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "app/relaisd/routes/changesreader.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Backend;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

//! Thanks, ratings, job links and reports: what members say beside relaying.
class TestFeedback final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thanksAreBetweenTwoUntilTheirReceiverShowsThem();
    void thanksRepeatNoWordsOfARemovedPost();
    void onesOwnPostIsNotThankedFor();
    void onlyEditorsThankForAnIdea();
    void fewRatingsAreNotCountedOut();
    void aMistakeNeedsAWord();
    void aJobLinkLeadsToTheJobAndCountsItsVisits();
    void nobodyTakesAnothersCode();
    void whatAnEditorRemovesSaysByWhomAndWhy();
    void aReportIsOnceAPersonAndIsSettled();
    void whatAnEditorRemovesCanBeRestoredForAWhile();
    void whoReportedReadsTheAnswer();

private:
    template <typename T>
    static QString reason(const Result<T> &result)
    {
        return result ? QString() : result.error().reason;
    }
    template <typename T>
    static QList<T> pulled(Company &company, const Member &reader, const QString &kind)
    {
        const auto head = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, reader).read(0, head, 1000).value();
        QList<T> found;
        for (const Api::Change &change : page.changes) {
            if (change.kind == kind && !change.deleted)
                found.append(std::get<T>(change.value));
        }
        return found;
    }
    static void say(Company &company, const Member &author, const QString &id)
    {
        WallPost post;
        post.id.value = id;
        post.text = u"Forty young people began. They are in blue."_s;
        WallDesk(company.db, company.clock, QUrl(u"https://relais.example"_s))
            .put(author, post)
            .value();
    }
    static Thanks thanks(const QString &id, Thanks::For kind, const QString &object)
    {
        Thanks thanks;
        thanks.id.value = id;
        thanks.kind = kind;
        thanks.object = object;
        thanks.text = u"Well told"_s;
        return thanks;
    }
};

void TestFeedback::thanksAreBetweenTwoUntilTheirReceiverShowsThem()
{
    Company company;
    say(company, company.ana, u"p"_s);
    ThanksDesk desk(company.db, company.clock);
    must(desk.thank(company.ben, thanks(u"t"_s, Thanks::For::Post, u"p"_s)));
    must(desk.thank(company.ben, thanks(u"other"_s, Thanks::For::Post, u"p"_s))); // once
    const auto received = pulled<Thanks>(company, company.ana, u"thanks"_s);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().giverName, u"ben"_s);
    QCOMPARE(received.first().title, u"Forty young people began"_s);
    QCOMPARE(pulled<Thanks>(company, company.ben, u"thanks"_s).size(), 1);
    QVERIFY(pulled<Thanks>(company, company.edith, u"thanks"_s).isEmpty());
    QCOMPARE(reason(desk.setOpen(company.ben, { u"t"_s }, true)), u"thanks-unknown"_s);
    must(desk.setOpen(company.ana, { u"t"_s }, true));
    QCOMPARE(pulled<Thanks>(company, company.edith, u"thanks"_s).size(), 1);
    must(desk.setOpen(company.ana, { u"t"_s }, false));
    QVERIFY(pulled<Thanks>(company, company.edith, u"thanks"_s).isEmpty());
}

void TestFeedback::thanksRepeatNoWordsOfARemovedPost()
{
    Company company;
    say(company, company.ana, u"p"_s);
    ThanksDesk desk(company.db, company.clock);
    must(desk.thank(company.ben, thanks(u"t"_s, Thanks::For::Post, u"p"_s)));
    must(desk.setOpen(company.ana, { u"t"_s }, true));
    const ChangeSequence changes(company.db);
    // What a client that knows it all hears of the thanks, by their title.
    const auto toldOf = [&](const Member &reader, qint64 since) {
        const auto head = changes.head().value();
        const auto page = ChangesReader(company.db, reader).read(since, head, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"thanks"_s && !change.deleted)
                return std::get<Thanks>(change.value).title;
        }
        return u"nothing"_s;
    };
    WallDesk wall(company.db, company.clock, QUrl(u"https://relais.example"_s));
    qint64 before = changes.head()->sequence;
    QVERIFY(wall.removeFor(company.erik, { u"p"_s }, u"A customer is on it"_s));
    QCOMPARE(toldOf(company.edith, before), QString());
    QCOMPARE(toldOf(company.ben, before), QString());
    QCOMPARE(toldOf(company.ana, before), u"Forty young people began"_s); // her own
    before = changes.head()->sequence;
    QVERIFY(wall.restoreFor(company.erik, { u"p"_s }));
    QCOMPARE(toldOf(company.edith, before), u"Forty young people began"_s);
    before = changes.head()->sequence;
    must(wall.remove(company.ana, { u"p"_s }));
    QCOMPARE(toldOf(company.edith, before), QString());
}

void TestFeedback::onesOwnPostIsNotThankedFor()
{
    Company company;
    say(company, company.ana, u"p"_s);
    ThanksDesk desk(company.db, company.clock);
    QCOMPARE(reason(desk.thank(company.ana, thanks(u"t"_s, Thanks::For::Post, u"p"_s))),
        u"thanks-self"_s);
    QCOMPARE(reason(desk.thank(company.ana, thanks(u"t"_s, Thanks::For::Post, u"none"_s))),
        u"wall-post-unknown"_s);
}

void TestFeedback::onlyEditorsThankForAnIdea()
{
    Company company;
    Idea idea;
    idea.id.value = u"i"_s;
    idea.text = u"Film the pump"_s;
    must(IdeaDesk(company.db, company.clock).suggest(company.ana, idea));
    ThanksDesk desk(company.db, company.clock);
    QCOMPARE(reason(desk.thank(company.ben, thanks(u"t"_s, Thanks::For::Idea, u"i"_s))), u"role"_s);
    must(desk.thank(company.edith, thanks(u"t"_s, Thanks::For::Idea, u"i"_s)));
    const auto told = pulled<Idea>(company, company.ana, u"idea"_s);
    QVERIFY(told.first().messages.first().thanks);
    QCOMPARE(pulled<Thanks>(company, company.ana, u"thanks"_s).first().title, u"Film the pump"_s);
}

void TestFeedback::fewRatingsAreNotCountedOut()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RatingRepository ratings(company.db);
    const auto rate = [&](const MemberId &member, Verdict verdict, const QString &word = {}) {
        must(ratings.put(member, { { u"s"_s }, verdict, word, company.clock.now() }));
    };
    rate(company.ana.id, Verdict::Useful, u"Clear"_s);
    rate(company.ana.id, Verdict::NotUseful, u"Too long"_s); // takes the place of the first
    rate(company.ben.id, Verdict::Useful);
    QVERIFY(ratings.of({ u"s"_s })->tooFew);
    QCOMPARE(ratings.of({ u"s"_s })->useful, 0);
    QCOMPARE(ratings.of({ u"s"_s })->words.size(), 1);
    QCOMPARE(ratings.of({ u"s"_s })->words.first().word, u"Too long"_s);
    for (const QString &name : { u"cleo"_s, u"dora"_s, u"eva"_s })
        rate(company.add(name, u"lab"_s, {}).id, Verdict::Useful);
    QVERIFY(!ratings.of({ u"s"_s })->tooFew);
    QCOMPARE(ratings.of({ u"s"_s })->useful, 4);
    QCOMPARE(ratings.of({ u"s"_s })->notUseful, 1);
    // Only the day: the minute would tell who it was.
    QCOMPARE(ratings.of({ u"s"_s })->words.first().at.time(), QTime(0, 0));
}

void TestFeedback::aMistakeNeedsAWord()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RatingRepository ratings(company.db);
    QCOMPARE(reason(ratings.put(company.ana.id, { { u"s"_s }, Verdict::Mistake, u" "_s, {} })),
        u"text-empty"_s);
    QCOMPARE(reason(ratings.put(company.ana.id, { { u"none"_s }, Verdict::Useful, {}, {} })),
        u"story-unknown"_s);
}

void TestFeedback::aJobLinkLeadsToTheJobAndCountsItsVisits()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    const QDateTime now = company.clock.now();
    ReferralRepository referrals(company.db);
    RelayLedger ledger(company.db, company.clock);
    // A restored backup counts the journal's clicks before the link is registered again.
    must(ledger.addClicks(u"code-1"_s, now.date(), 2));
    must(referrals.add(company.ana.id, { { u"s"_s }, u"code-1"_s }, now));
    must(referrals.add(company.ana.id, { { u"s"_s }, u"code-1"_s }, now));
    QCOMPARE(
        destinationOf(company.db, u"code-1"_s, now)->link, QByteArray("https://norvane.example/s"));
    must(ledger.addClicks(u"code-1"_s, now.date(), 3));
    const auto mine = pulled<Referral>(company, company.ana, u"referral"_s);
    QCOMPARE(mine.size(), 1);
    QCOMPARE(mine.first().clicks, 5);
    QVERIFY(pulled<Referral>(company, company.ben, u"referral"_s).isEmpty());
    QCOMPARE(recount(company.db, 0, 10)->size(), 0);
    QVERIFY(change(company.db, u"UPDATE referral SET clicks = 9"_s));
    QCOMPARE(recount(company.db, 0, 10)->size(), 1);
}

void TestFeedback::nobodyTakesAnothersCode()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    const QDateTime now = company.clock.now();
    ReferralRepository referrals(company.db);
    must(referrals.add(company.ana.id, { { u"s"_s }, u"code-1"_s }, now));
    QCOMPARE(
        reason(referrals.add(company.ben.id, { { u"s"_s }, u"code-1"_s }, now)), u"code-taken"_s);
    QCOMPARE(reason(referrals.add(company.ana.id, { { u"s"_s }, u"code-2"_s }, now)),
        u"referral-exists"_s);
    QCOMPARE(referrals.add(company.ben.id, { { u"s"_s }, u"../etc"_s }, now).error().code,
        ErrorCode::InvalidInput);
    QCOMPARE(reason(referrals.add(company.ben.id, { { u"none"_s }, u"code-3"_s }, now)),
        u"story-unknown"_s);
}

void TestFeedback::whatAnEditorRemovesSaysByWhomAndWhy()
{
    Company company;
    say(company, company.ana, u"p"_s);
    say(company, company.ana, u"q"_s);
    WallDesk desk(company.db, company.clock, QUrl(u"https://relais.example"_s));
    QCOMPARE(reason(desk.removeFor(company.edith, { u"p"_s }, u" "_s)), u"text-empty"_s);
    QVERIFY(desk.removeFor(company.edith, { u"p"_s }, u"A customer is named"_s));
    must(desk.remove(company.ana, { u"q"_s })); // her own: gone without a word
    const auto posts = pulled<WallPost>(company, company.ben, u"wall-post"_s);
    QCOMPARE(posts.size(), 1);
    QVERIFY(posts.first().removed && posts.first().text.isEmpty());
    QCOMPARE(posts.first().removedBy, u"edith"_s);
    QCOMPARE(posts.first().removedReason, u"A customer is named"_s);
}

void TestFeedback::aReportIsOnceAPersonAndIsSettled()
{
    Company company;
    say(company, company.ana, u"p"_s);
    WallDesk desk(company.db, company.clock, QUrl(u"https://relais.example"_s));
    const auto report = [](const QString &id, const QString &word) {
        WallReport made;
        made.id.value = id;
        made.post.value = u"p"_s;
        made.word = word;
        return made;
    };
    must(desk.report(company.ben, report(u"r"_s, u"It names a customer"_s)));
    must(desk.report(company.ben, report(u"r2"_s, u"Again"_s)));
    QCOMPARE(reason(desk.report(company.ben, report(u"r3"_s, {}))), u"text-empty"_s);
    const WallReportRepository reports(company.db);
    QCOMPARE(reports.open(10)->size(), 1);
    QCOMPARE(reports.open(10)->first().reporter, u"ben"_s);
    QVERIFY(desk.removeFor(company.edith, { u"p"_s }, u"A customer is named"_s));
    QVERIFY(reports.open(10)->isEmpty());
}

void TestFeedback::whatAnEditorRemovesCanBeRestoredForAWhile()
{
    Company company;
    say(company, company.ana, u"p"_s);
    say(company, company.ana, u"q"_s);
    WallDesk desk(company.db, company.clock, QUrl(u"https://relais.example"_s));
    WallRepository wall(company.db);
    const QString text = wall.post({ u"p"_s }, company.ben.id)->text;
    QVERIFY(!text.isEmpty());
    QVERIFY(desk.removeFor(company.edith, { u"p"_s }, u"A customer is named"_s));
    QVERIFY(wall.post({ u"p"_s }, company.ben.id)->text.isEmpty());
    const auto restored = desk.restoreFor(company.erik, { u"p"_s });
    QVERIFY(restored && !restored->removed && restored->removedReason.isEmpty());
    QCOMPARE(restored->text, text);
    QCOMPARE(reason(desk.restoreFor(company.erik, { u"p"_s })), u"wall-post-unknown"_s);
    // What its author took away is gone, and so is what was removed long ago.
    must(desk.remove(company.ana, { u"q"_s }));
    QCOMPARE(reason(desk.restoreFor(company.edith, { u"q"_s })), u"wall-post-unknown"_s);
    QVERIFY(desk.removeFor(company.edith, { u"p"_s }, u"After all"_s));
    company.clock.advance(std::chrono::hours(24 * WallLimits::hiddenDays + 1));
    must(tick(company.db, company.clock));
    QCOMPARE(reason(desk.restoreFor(company.edith, { u"p"_s })), u"wall-post-unknown"_s);
}

void TestFeedback::whoReportedReadsTheAnswer()
{
    Company company;
    say(company, company.ana, u"p"_s);
    WallDesk desk(company.db, company.clock, QUrl(u"https://relais.example"_s));
    WallReport report;
    report.id = { u"r"_s };
    report.post = { u"p"_s };
    report.word = u"It names a customer"_s;
    must(desk.report(company.ben, report));
    const QDateTime since = company.clock.now().addDays(-1);
    const WallReportRepository reports(company.db);
    QVERIFY(reports.answered(company.ben.id, since, 10)->isEmpty());
    QCOMPARE(reason(desk.answer(company.edith, { u"r"_s }, u" "_s)), u"text-empty"_s);
    QCOMPARE(reason(desk.answer(company.edith, { u"none"_s }, u"x"_s)), u"report-unknown"_s);
    must(desk.answer(company.edith, { u"r"_s }, u"They agreed to it"_s));
    // The same once more, as after a lost answer; not another editor's in its place.
    must(desk.answer(company.edith, { u"r"_s }, u"They agreed to it"_s));
    QCOMPARE(
        reason(desk.answer(company.erik, { u"r"_s }, u"It is removed"_s)), u"report-answered"_s);
    QVERIFY(reports.open(10)->isEmpty());
    const auto answered = reports.answered(company.ben.id, since, 10);
    QCOMPARE(answered->size(), 1);
    QCOMPARE(answered->first().answer, u"They agreed to it"_s);
    QCOMPARE(answered->first().answeredBy, u"edith"_s);
    QVERIFY(reports.answered(company.ana.id, since, 10)->isEmpty());
    QCOMPARE(reports.settled(since, 10)->size(), 1);
}

QTEST_GUILESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
