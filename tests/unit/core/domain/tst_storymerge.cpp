// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storymerge.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

Caption caption(const QString &id, const QString &text)
{
    Caption made;
    made.id = { id };
    made.language = u"en"_s;
    made.text = text;
    return made;
}

Story base()
{
    Story story;
    story.id = { u"s"_s };
    story.title = u"Lyon runs without gas"_s;
    story.summary = u"The last burner went out."_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/lyon"_s);
    story.image = StoryImage { u"/media/a.png"_s, u"A pump"_s, 10, 10 };
    story.topics = { { u"climate"_s } };
    story.captions = { caption(u"c1"_s, u"One"_s), caption(u"c2"_s, u"Two"_s) };
    return story;
}

QStringList texts(const Story &story)
{
    QStringList all;
    for (const Caption &one : story.captions)
        all.append(one.text);
    return all;
}

} // namespace

class TestStoryMerge final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatEachChangedAloneIsThere();
    void theSameChangeByBothIsNone();
    void aFieldThatBothChangedIsAsked();
    void theAnswerDecidesFieldByField();
    void captionsAreJoinedOneByOne();
    void theOrderThatOneAloneGaveThemIsThere();
    void aCaptionChangedThereAndTakenAwayHereIsAsked();
    void aCaptionThatWasGivenItsIdIsTheSame();
    void aPictureAndItsDescriptionStayTogether();
    void withoutABeginningEverythingThatDiffersIsAsked();
    void stateAndRevisionAreTheirs();
    void nothingOfEitherIsLostSilently();
};

void TestStoryMerge::whatEachChangedAloneIsThere()
{
    Story mine = base();
    mine.title = u"Lyon is gas-free"_s;
    mine.event.place = u"Lyon"_s;
    Story theirs = base();
    theirs.summary = u"On Monday."_s;
    theirs.pinned = true;
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QVERIFY(merge.clashes.isEmpty());
    QCOMPARE(merge.story.title, mine.title);
    QCOMPARE(merge.story.event, mine.event);
    QCOMPARE(merge.story.summary, theirs.summary);
    QVERIFY(merge.story.pinned);
    QCOMPARE(merge.taken.size(), 2);
    QCOMPARE(merge.taken.first().field, StoryField::Summary);
}

void TestStoryMerge::theSameChangeByBothIsNone()
{
    Story mine = base();
    mine.title = u"Lyon is gas-free"_s;
    const StoryMerge merge = mergeStories(base(), mine, mine);
    QVERIFY(merge.clashes.isEmpty() && merge.taken.isEmpty());
    QCOMPARE(merge.story, mine);
}

void TestStoryMerge::aFieldThatBothChangedIsAsked()
{
    Story mine = base();
    mine.summary = u"Mine"_s;
    Story theirs = base();
    theirs.summary = u"Theirs"_s;
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QCOMPARE(merge.clashes.size(), 1);
    QCOMPARE(merge.clashes.first().change,
        (StoryChange { StoryField::Summary, u"Theirs"_s, u"Mine"_s }));
    QCOMPARE(merge.story.summary, u"Mine"_s);
}

void TestStoryMerge::theAnswerDecidesFieldByField()
{
    Story mine = base();
    mine.title = u"My title"_s;
    mine.summary = u"Mine"_s;
    mine.captions[0].text = u"My one"_s;
    Story theirs = base();
    theirs.title = u"Their title"_s;
    theirs.summary = u"Theirs"_s;
    theirs.captions[0].text = u"Their one"_s;
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QCOMPARE(merge.clashes.size(), 3);
    const Story joined = mergedWith(merge, theirs, { false, true, true });
    QCOMPARE(joined.title, u"My title"_s);
    QCOMPARE(joined.summary, u"Theirs"_s);
    QCOMPARE(texts(joined), (QStringList { u"Their one"_s, u"Two"_s }));
    QCOMPARE(mergedWith(merge, theirs, {}).summary, u"Mine"_s);
}

void TestStoryMerge::captionsAreJoinedOneByOne()
{
    Story mine = base();
    mine.captions[0].text = u"My one"_s;
    mine.captions.append(caption({}, u"My new one"_s));
    Story theirs = base();
    theirs.captions[1].text = u"Their two"_s;
    theirs.captions.append(caption(u"c3"_s, u"Their new one"_s));
    StoryMerge merge = mergeStories(base(), mine, theirs);
    QVERIFY(merge.clashes.isEmpty());
    QCOMPARE(texts(merge.story),
        (QStringList { u"My one"_s, u"Their two"_s, u"My new one"_s, u"Their new one"_s }));
    theirs.captions.removeFirst(); // c1, which I changed
    merge = mergeStories(base(), mine, theirs);
    QCOMPARE(merge.clashes.size(), 1);
    QVERIFY(texts(merge.story).contains(u"My one"_s));
    QVERIFY(!texts(mergedWith(merge, theirs, { true })).contains(u"My one"_s));
}

void TestStoryMerge::theOrderThatOneAloneGaveThemIsThere()
{
    Story mine = base();
    mine.title = u"Mine"_s;
    mine.captions.append(caption({}, u"My new one"_s));
    Story theirs = base();
    theirs.captions.swapItemsAt(0, 1);
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QVERIFY(merge.clashes.isEmpty());
    QCOMPARE(merge.story.title, u"Mine"_s);
    QCOMPARE(texts(merge.story), (QStringList { u"Two"_s, u"One"_s, u"My new one"_s }));
    QCOMPARE(texts(mergeStories(base(), theirs, mine).story).mid(0, 2),
        (QStringList { u"Two"_s, u"One"_s }));
}

void TestStoryMerge::aCaptionChangedThereAndTakenAwayHereIsAsked()
{
    Story mine = base();
    mine.captions.removeLast();
    Story theirs = base();
    QCOMPARE(texts(mergeStories(base(), mine, theirs).story), QStringList { u"One"_s });
    theirs.captions[1].text = u"Their two"_s;
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QCOMPARE(merge.clashes.size(), 1);
    QCOMPARE(merge.clashes.first().change.before, u"Their two"_s);
    QVERIFY(merge.clashes.first().change.after.isEmpty());
    QCOMPARE(texts(merge.story), QStringList { u"One"_s });
    QCOMPARE(
        texts(mergedWith(merge, theirs, { true })), (QStringList { u"One"_s, u"Their two"_s }));
}

void TestStoryMerge::aCaptionThatWasGivenItsIdIsTheSame()
{
    Story mine = base();
    mine.captions[0].id = {};
    Story theirs = base();
    theirs.captions[0].text = u"Their one"_s;
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QVERIFY(merge.clashes.isEmpty());
    QCOMPARE(texts(merge.story), (QStringList { u"Their one"_s, u"Two"_s }));
}

void TestStoryMerge::aPictureAndItsDescriptionStayTogether()
{
    Story mine = base();
    mine.image->altText = u"A heat pump"_s;
    Story theirs = base();
    theirs.image = StoryImage { u"/media/b.png"_s, u"A crane"_s, 10, 10 };
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QCOMPARE(merge.clashes.size(), 1);
    QCOMPARE(merge.clashes.first().change.field, StoryField::Image);
    QCOMPARE(merge.story.image, mine.image);
    QCOMPARE(mergedWith(merge, theirs, { true }).image, theirs.image);
}

void TestStoryMerge::withoutABeginningEverythingThatDiffersIsAsked()
{
    Story mine = base();
    mine.summary = u"Mine"_s;
    mine.captions[0].text = u"My one"_s;
    const StoryMerge merge = mergeStories({}, mine, base());
    QCOMPARE(merge.clashes.size(), 2);
    QCOMPARE(merge.story.title, base().title);
    QCOMPARE(texts(mergedWith(merge, base(), { true, true })), texts(base()));
}

void TestStoryMerge::stateAndRevisionAreTheirs()
{
    Story theirs = base();
    theirs.state = StoryState::InReview;
    theirs.revision = 3;
    Story mine = base();
    mine.title = u"Mine"_s;
    const StoryMerge merge = mergeStories(base(), mine, theirs);
    QCOMPARE(merge.story.state, StoryState::InReview);
    QCOMPARE(merge.story.revision, 3);
}

// Whatever two people do: a change of one alone is there, and a change of both is asked.
void TestStoryMerge::nothingOfEitherIsLostSilently()
{
    QRandomGenerator random(7);
    const auto changed = [&](const QString &who) {
        Story story = base();
        const auto maybe = [&] { return random.bounded(2) == 1; };
        if (maybe())
            story.title = who;
        if (maybe())
            story.summary = who;
        if (maybe())
            story.disclosure = who;
        if (maybe())
            story.link = QUrl(u"https://norvane.example/"_s + who);
        if (maybe())
            story.captions[0].text = who;
        if (maybe())
            story.captions.removeLast();
        if (maybe())
            story.captions.append(caption({}, u"New of "_s + who));
        return story;
    };
    for (int i = 0; i < 2000; ++i) {
        const Story mine = changed(u"mine"_s);
        const Story theirs = changed(u"theirs"_s);
        const StoryMerge merge = mergeStories(base(), mine, theirs);
        const auto all = changesBetween(base(), merge.story);
        for (const Story &one : { mine, theirs }) {
            for (const StoryChange &change : changesBetween(base(), one)) {
                const bool asked = std::any_of(merge.clashes.begin(), merge.clashes.end(),
                    [&](const auto &clash) { return clash.change.field == change.field; });
                QVERIFY(asked || all.contains(change));
            }
        }
        if (changesBetween(base(), mine).isEmpty())
            QVERIFY(merge.clashes.isEmpty() && changesBetween(theirs, merge.story).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestStoryMerge)
#include "tst_storymerge.moc"
