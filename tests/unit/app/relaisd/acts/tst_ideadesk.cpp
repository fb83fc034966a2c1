// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/ideadesk.h"

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/acts/storydesk.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "app/relaisd/routes/changesreader.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Backend;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class TestIdeaDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameIdeaTwiceIsOneIdea();
    void onlyItsAuthorIsToldAndMaySpeakOfIt();
    void aQuestionIsAskedAndAnswered();
    void declinedIsWithAReason();
    void anIdeaBecomesAStoryOnceItIsPublished();
    void colleaguesReadWhoseIdeaAStoryWasOnceTheyMay();
    void aNameGoesFromAStoryWithWhoeverIsErased();
    void aPictureThatACandidateHasTooIsNotItsAuthorsAlone();
    void whatBecomesNoStoryIsNotCredited();
    void anIdeaWithoutALinkIsADraftThatNeedsOne();
    void keepingThePageOfAnIdeaTakesItUp();
    void whatIsTakenBackIsOver();

private:
    static Idea idea(const QString &id)
    {
        Idea idea;
        idea.id.value = id;
        idea.text = u"Film the cutaway pump. It will be painted soon."_s;
        return idea;
    }
    static IdeaMessage message(const QString &id, const QString &text)
    {
        IdeaMessage message;
        message.id.value = id;
        message.idea.value = u"i"_s;
        message.text = text;
        return message;
    }
    template <typename T>
    static QString reason(const Result<T> &result)
    {
        return result ? QString() : result.error().reason;
    }
    //! Whose idea the story was, as its reader's client pulls it since then.
    static QStringList creditSince(Company &company, const Member &reader, qint64 since)
    {
        const auto head = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, reader).read(since, head, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"story"_s && !change.deleted)
                return std::get<Story>(change.value).suggestedBy;
        }
        return { u"not told"_s };
    }
    //! The idea as its reader's client pulls it; nothing when it does not.
    static std::optional<Idea> pulled(Company &company, const Member &reader)
    {
        const auto head = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, reader).read(0, head, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"idea"_s && !change.deleted)
                return std::get<Idea>(change.value);
        }
        return std::nullopt;
    }
};

void TestIdeaDesk::theSameIdeaTwiceIsOneIdea()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    must(desk.suggest(company.ana, idea(u"i"_s)));
    Idea other = idea(u"i"_s);
    other.text = u"Something else"_s;
    QCOMPARE(reason(desk.suggest(company.ana, other)), u"id-reused"_s);
    QCOMPARE(reason(desk.suggest(company.ben, idea(u"i"_s))), u"id-reused"_s);
    QCOMPARE(IdeaRepository(company.db).list({}, {}, 10)->size(), 1);
    QCOMPARE(IdeaRepository(company.db).byId({ u"i"_s })->title, u"Film the cutaway pump"_s);
    QCOMPARE(reason(desk.suggest(company.ana, Idea {})), u"idea-empty"_s);
}

void TestIdeaDesk::onlyItsAuthorIsToldAndMaySpeakOfIt()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    QVERIFY(pulled(company, company.ana));
    QVERIFY(!pulled(company, company.ben));
    QVERIFY(!pulled(company, company.edith));
    QCOMPARE(reason(desk.reply(company.ben, message(u"m"_s, u"Mine"_s))), u"idea-unknown"_s);
    QCOMPARE(reason(desk.withdraw(company.ben, { u"i"_s })), u"idea-unknown"_s);
}

void TestIdeaDesk::aQuestionIsAskedAndAnswered()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    QCOMPARE(reason(desk.act(company.edith, IdeaAct::Ask, { u"i"_s }, u" "_s)), u"text-empty"_s);
    QCOMPARE(desk.act(company.edith, IdeaAct::Ask, { u"i"_s }, u"Who built it?"_s)->state,
        IdeaState::Asked);
    QCOMPARE(pulled(company, company.ana)->messages.first().text, u"Who built it?"_s);
    QCOMPARE(pulled(company, company.ana)->editorName, u"edith"_s);
    company.clock.advance(std::chrono::minutes(1));
    must(desk.reply(company.ana, message(u"m"_s, u"The apprentices"_s)));
    must(desk.reply(company.ana, message(u"m"_s, u"The apprentices"_s)));
    const auto known = pulled(company, company.ana);
    QCOMPARE(known->state, IdeaState::Read);
    QCOMPARE(known->messages.size(), 2);
    QVERIFY(!known->messages.last().fromComms && known->messages.first().fromComms);
}

void TestIdeaDesk::declinedIsWithAReason()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    QVERIFY(!desk.act(company.edith, IdeaAct::Decline, { u"i"_s }, {}));
    QVERIFY(desk.act(company.edith, IdeaAct::Decline, { u"i"_s }, u"Told in May"_s));
    QCOMPARE(pulled(company, company.ana)->reason, u"Told in May"_s);
    QCOMPARE(pulled(company, company.ana)->state, IdeaState::Declined);
}

void TestIdeaDesk::anIdeaBecomesAStoryOnceItIsPublished()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    Idea suggested = idea(u"i"_s);
    suggested.link = QUrl(u"https://norvane.example/pump"_s);
    must(desk.suggest(company.ana, suggested));
    const auto draft = desk.turnIntoStory(company.edith, { u"i"_s }, { u"s"_s });
    QVERIFY2(draft.has_value(), qPrintable(reason(draft)));
    QCOMPARE(draft->story.title, u"Film the cutaway pump"_s);
    QCOMPARE(draft->story.language, u"fr"_s); // as its author speaks
    QCOMPARE(desk.turnIntoStory(company.erik, { u"i"_s }, { u"x"_s })->story.id.value, u"s"_s);
    QCOMPARE(pulled(company, company.ana)->state, IdeaState::InReview);
    StoryDesk stories(company.db, company.clock);
    QVERIFY(stories.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(stories.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    const auto known = pulled(company, company.ana);
    QCOMPARE(known->state, IdeaState::BecameStory);
    QCOMPARE(known->story.value, u"s"_s);
    QCOMPARE(known->steps.last().state, IdeaState::BecameStory);
    QCOMPARE(reason(desk.withdraw(company.ana, { u"i"_s })), u"idea-state"_s);
    must(desk.reply(company.ana, message(u"m"_s, u"Thank you"_s))); // still may be said
}

void TestIdeaDesk::colleaguesReadWhoseIdeaAStoryWasOnceTheyMay()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    Idea suggested = idea(u"i"_s);
    suggested.link = QUrl(u"https://norvane.example/pump"_s);
    suggested.credit = IdeaCredit::Named; // not asked with the idea: it may become none
    must(desk.suggest(company.ana, suggested));
    QVERIFY(desk.turnIntoStory(company.edith, { u"i"_s }, { u"s"_s }));
    StoryDesk stories(company.db, company.clock);
    QVERIFY(stories.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(stories.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    QCOMPARE(creditSince(company, company.ben, 0), QStringList());
    QCOMPARE(pulled(company, company.ana)->credit, IdeaCredit::Ask);
    const auto before = ChangeSequence(company.db).head().value().sequence;
    QCOMPARE(reason(desk.setCredit(company.ben, { u"i"_s }, IdeaCredit::Named)), u"idea-unknown"_s);
    must(desk.setCredit(company.ana, { u"i"_s }, IdeaCredit::Named));
    QCOMPARE(creditSince(company, company.ben, before), QStringList { company.ana.name });
    QCOMPARE(pulled(company, company.ana)->credit, IdeaCredit::Named);
    const auto named = ChangeSequence(company.db).head().value().sequence;
    must(desk.setCredit(company.ana, { u"i"_s }, IdeaCredit::Named));
    QCOMPARE(creditSince(company, company.ben, named), QStringList { u"not told"_s }); // no news
    must(desk.setCredit(company.ana, { u"i"_s }, IdeaCredit::Unnamed));
    QCOMPARE(creditSince(company, company.ben, named), QStringList());
}

void TestIdeaDesk::aNameGoesFromAStoryWithWhoeverIsErased()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    Idea suggested = idea(u"i"_s);
    suggested.link = QUrl(u"https://norvane.example/pump"_s);
    must(desk.suggest(company.ana, suggested));
    must(desk.setCredit(company.ana, { u"i"_s }, IdeaCredit::Named));
    QVERIFY(desk.turnIntoStory(company.edith, { u"i"_s }, { u"s"_s }));
    StoryDesk stories(company.db, company.clock);
    QVERIFY(stories.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(stories.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    QCOMPARE(creditSince(company, company.ben, 0), QStringList { company.ana.name });
    ChangeSequence changes(company.db);
    const auto before = changes.head().value().sequence;
    must(PrivacyDesk(company.db, company.clock).erase(company.ana, company.ana.email));
    QVERIFY(changes.flushWaiting().value() > 0);
    QCOMPARE(creditSince(company, company.ben, before), QStringList());
}

// Those that are go with whoever is erased.
void TestIdeaDesk::aPictureThatACandidateHasTooIsNotItsAuthorsAlone()
{
    Company company;
    const StoryImage image { u"/media/"_s + QString(64, u'a') + u".png"_s, {}, 800, 600 };
    Idea pictured = idea(u"i"_s);
    pictured.image = image;
    must(IdeaDesk(company.db, company.clock).suggest(company.ana, pictured));
    const IdeaRepository ideas(company.db);
    QCOMPARE(ideas.picturesOnlyOf(company.ana.id).value(), QStringList { image.path });
    Source source;
    source.id.value = u"source"_s;
    source.url = QUrl(u"https://norvane.example/feed"_s);
    must(SourceRepository(company.db).add(source, company.clock.now()));
    Candidate candidate;
    candidate.id.value = u"candidate"_s;
    candidate.source = source.id;
    candidate.guid = u"1"_s;
    candidate.link = QUrl(u"https://norvane.example/1"_s);
    CandidateRepository candidates(company.db);
    QVERIFY(candidates.add(candidate).value());
    must(candidates.setPicture(candidate.id, image));
    QCOMPARE(ideas.picturesOnlyOf(company.ana.id).value(), QStringList());
}

void TestIdeaDesk::whatBecomesNoStoryIsNotCredited()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    must(desk.setCredit(company.ana, { u"i"_s }, IdeaCredit::Named)); // it may become one
    must(desk.withdraw(company.ana, { u"i"_s }));
    QCOMPARE(reason(desk.setCredit(company.ana, { u"i"_s }, IdeaCredit::Unnamed)), u"idea-state"_s);
}

void TestIdeaDesk::anIdeaWithoutALinkIsADraftThatNeedsOne()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    const auto draft = desk.turnIntoStory(company.edith, { u"i"_s }, { u"s"_s });
    QVERIFY2(draft.has_value(), qPrintable(reason(draft)));
    QVERIFY(draft->story.link.isEmpty());
    QCOMPARE(reason(StoryDesk(company.db, company.clock)
                     .act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt)),
        u"link-not-http"_s);
}

void TestIdeaDesk::keepingThePageOfAnIdeaTakesItUp()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    Idea same = idea(u"i"_s);
    same.link = QUrl(u"http://www.norvane.example/pump/?utm_source=chat"_s);
    Idea other = idea(u"o"_s);
    other.link = QUrl(u"https://norvane.example/other"_s);
    Idea over = idea(u"w"_s);
    over.link = same.link;
    for (const Idea &one : { same, other, over })
        must(desk.suggest(company.ana, one));
    must(desk.withdraw(company.ana, { u"w"_s }));
    Source source;
    source.id = { u"f"_s };
    source.url = QUrl(u"https://norvane.example/feed"_s);
    must(SourceRepository(company.db).add(source, company.clock.now()));
    Candidate candidate;
    candidate.id = { u"c"_s };
    candidate.source = source.id;
    candidate.guid = u"c"_s;
    candidate.title = u"The cutaway pump"_s;
    candidate.link = QUrl(u"https://norvane.example/pump"_s);
    candidate.language = u"en"_s;
    QVERIFY(CandidateRepository(company.db).add(candidate).value());
    StoryDesk stories(company.db, company.clock);
    const auto draft = stories.turnIntoStory(company.edith, candidate.id, { u"s"_s });
    QVERIFY(draft);
    const IdeaRepository ideas(company.db);
    QCOMPARE(ideas.byId({ u"i"_s })->state, IdeaState::InReview);
    QCOMPARE(ideas.byId({ u"i"_s })->story.value, u"s"_s);
    QCOMPARE(ideas.byId({ u"o"_s })->state, IdeaState::Sent);
    QCOMPARE(ideas.byId({ u"w"_s })->state, IdeaState::Withdrawn);
    QVERIFY(ideas.byId({ u"w"_s })->story.isEmpty());
    // Given back, the idea waits for another; kept again, its author is credited as by any story.
    QVERIFY(stories.giveBack(company.edith, candidate.id));
    QVERIFY(ideas.byId({ u"i"_s })->story.isEmpty());
    QVERIFY(stories.turnIntoStory(company.edith, candidate.id, { u"t"_s }));
    must(desk.storyIsPublished(company.erik, { u"t"_s }));
    QCOMPARE(ideas.byId({ u"i"_s })->state, IdeaState::BecameStory);
}

void TestIdeaDesk::whatIsTakenBackIsOver()
{
    Company company;
    IdeaDesk desk(company.db, company.clock);
    must(desk.suggest(company.ana, idea(u"i"_s)));
    must(desk.withdraw(company.ana, { u"i"_s }));
    must(desk.withdraw(company.ana, { u"i"_s }));
    QCOMPARE(reason(desk.act(company.edith, IdeaAct::Review, { u"i"_s }, {})), u"idea-state"_s);
    QVERIFY(IdeaRepository(company.db).list({}, {}, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestIdeaDesk)
#include "tst_ideadesk.moc"
