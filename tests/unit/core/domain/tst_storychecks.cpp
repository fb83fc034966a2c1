// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storychecks.h"
#include "core/domain/storydiff.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Caption caption(const QString &text, std::optional<Network> network = {})
{
    Caption made;
    made.id = { u"c-"_s + text.left(8).simplified().replace(u' ', u'-') };
    made.language = u"en"_s;
    made.text = text;
    made.network = network;
    return made;
}

Story goodStory()
{
    Story story;
    story.id = { u"s"_s };
    story.title = u"Lyon runs without gas"_s;
    story.summary = u"The last burner went out."_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/lyon"_s);
    story.image = StoryImage { u"/media/a.png"_s, u"A heat pump"_s, 10, 10 };
    story.disclosure = u"my company"_s;
    story.captions = { caption(u"My company runs without gas."_s) };
    return story;
}

StoryCheck checkOf(const Story &story, StoryCheck::What what)
{
    for (const StoryCheck &check : checksOf(story, now)) {
        if (check.what == what)
            return check;
    }
    qFatal("there is no such check");
}

QString joined(const QList<DiffPart> &parts, DiffPart::Kind without)
{
    QString text;
    for (const DiffPart &part : parts)
        text += part.kind == without ? QString() : part.text;
    return text;
}

} // namespace

class TestStoryChecks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodStoryMayBeReviewed();
    void aPictureWithoutADescriptionBlocks();
    void aCaptionTooLongForItsNetworkBlocksAndIsFound();
    void languagesWithoutACaptionAreNamed();
    void captionsWithoutTheDisclosureAreCounted();
    void whatCannotBeStoredBlocksWithItsField();
    void aJobNeedsAPlaceAndAnEventAnEnd();
    void anEventWithoutADateOrSharedAfterItIsWarnedOf();
    void anExpiryThatIsGoneByBlocks();
    void aBlockedPhraseIsFoundWhereverMembersReadIt();
    void theDiffGivesBothTextsBack_data();
    void theDiffGivesBothTextsBack();
    void onlyWhatChangedIsMarked();
    void longTextsAreStillCompared();
    void everyFieldThatDiffersIsOneChange();
    void theStartOfAJobAndAnEventsDateAreChanges();
    void captionsComeGoAndChange();
};

void TestStoryChecks::aGoodStoryMayBeReviewed()
{
    const auto checks = checksOf(goodStory(), now);
    QVERIFY(!checks.isEmpty());
    QVERIFY(mayBeReviewed(checks));
    for (const StoryCheck &check : checks)
        QCOMPARE(check.level, StoryCheck::Level::Good);
}

void TestStoryChecks::aPictureWithoutADescriptionBlocks()
{
    Story story = goodStory();
    story.image->altText = u"  "_s;
    QCOMPARE(checkOf(story, StoryCheck::What::AltText).level, StoryCheck::Level::Bad);
    QVERIFY(!mayBeReviewed(checksOf(story, now)));
}

void TestStoryChecks::aCaptionTooLongForItsNetworkBlocksAndIsFound()
{
    Story story = goodStory();
    story.captions.append(caption(u"My company "_s + QString(300, u'x'), Network::Bluesky));
    const StoryCheck check = checkOf(story, StoryCheck::What::CaptionLengths);
    QCOMPARE(check.level, StoryCheck::Level::Bad);
    QCOMPARE(check.caption, 1);
    QCOMPARE(check.network, Network::Bluesky);
    story.captions.last().network = {};
    QCOMPARE(checkOf(story, StoryCheck::What::CaptionLengths).level, StoryCheck::Level::Good);
}

void TestStoryChecks::languagesWithoutACaptionAreNamed()
{
    Story story = goodStory();
    story.audience.languages = { u"fr-FR"_s, u"en"_s, u"da"_s };
    const StoryCheck check = checkOf(story, StoryCheck::What::CaptionLanguages);
    QCOMPARE(check.level, StoryCheck::Level::Warn);
    QCOMPARE(check.word, u"fr da"_s);
    QVERIFY(mayBeReviewed(checksOf(story, now)));
}

void TestStoryChecks::captionsWithoutTheDisclosureAreCounted()
{
    Story story = goodStory();
    story.captions.append(caption(u"Nothing said."_s));
    QCOMPARE(checkOf(story, StoryCheck::What::Disclosure).count, 1);
    QCOMPARE(checkOf(story, StoryCheck::What::Disclosure).caption, 1);
}

void TestStoryChecks::whatCannotBeStoredBlocksWithItsField()
{
    Story story = goodStory();
    story.captions.append(caption({}));
    const StoryCheck check = checkOf(story, StoryCheck::What::Complete);
    QCOMPARE(check.level, StoryCheck::Level::Bad);
    QCOMPARE(check.word, u"caption-empty"_s);
    QCOMPARE(check.field, StoryField::Captions);
}

void TestStoryChecks::aJobNeedsAPlaceAndAnEventAnEnd()
{
    Story story = goodStory();
    story.kind = StoryKind::Job;
    QCOMPARE(checkOf(story, StoryCheck::What::JobFacts).level, StoryCheck::Level::Bad);
    story.kind = StoryKind::Event;
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).level, StoryCheck::Level::Warn);
}

void TestStoryChecks::anEventWithoutADateOrSharedAfterItIsWarnedOf()
{
    Story story = goodStory();
    story.kind = StoryKind::Event;
    story.expiry = now.addDays(9);
    QCOMPARE(checkOf(story, StoryCheck::What::EventDate).level, StoryCheck::Level::Warn);
    QCOMPARE(checkOf(story, StoryCheck::What::EventDate).field, StoryField::Event);
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).level, StoryCheck::Level::Good);
    story.event.at = story.expiry;
    QCOMPARE(checkOf(story, StoryCheck::What::EventDate).level, StoryCheck::Level::Good);
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).level, StoryCheck::Level::Good);
    story.event.at = story.expiry.addSecs(-60);
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).level, StoryCheck::Level::Warn);
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).word, u"after-event"_s);
    QVERIFY(mayBeReviewed(checksOf(story, now)));
    story.kind = StoryKind::Article; // what it once was is not looked at
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).level, StoryCheck::Level::Good);
}

void TestStoryChecks::anExpiryThatIsGoneByBlocks()
{
    Story story = goodStory();
    story.expiry = now;
    QCOMPARE(checkOf(story, StoryCheck::What::Dates).level, StoryCheck::Level::Bad);
}

void TestStoryChecks::aBlockedPhraseIsFoundWhereverMembersReadIt()
{
    const QList<BlockedPhrase> blocked { { { u"p"_s }, u"forbidden"_s, {} } };
    const auto fieldOf = [&](const Story &story) {
        const auto checks = checksOf(story, now, blocked);
        const auto bad = std::find_if(checks.begin(), checks.end(), [](const StoryCheck &check) {
            return check.what == StoryCheck::What::BlockedPhrases
                && check.level == StoryCheck::Level::Bad;
        });
        return bad == checks.end() ? std::optional<StoryField>() : std::optional(bad->field);
    };
    Story story = goodStory();
    QVERIFY(!fieldOf(story));
    story.disclosure = u"my forbidden company"_s; // a relay would need it and be refused for it
    QVERIFY(fieldOf(story) == StoryField::Disclosure);
    story = goodStory();
    story.event.place = u"Forbidden city"_s;
    QVERIFY(!fieldOf(story)); // it is no event
    story.kind = StoryKind::Event;
    QVERIFY(fieldOf(story) == StoryField::Event);
    story = goodStory();
    story.kind = StoryKind::Job;
    story.job.place = u"Forbidden city"_s;
    QVERIFY(fieldOf(story) == StoryField::Job);
}

void TestStoryChecks::theDiffGivesBothTextsBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("came") << QString() << u"one two"_s;
    QTest::newRow("went") << u"one two"_s << QString();
    QTest::newRow("words") << u"on Monday: 2,000 t no longer leave"_s
                           << u"on Monday: 1,900 t of CO₂ a year no longer leave"_s;
    QTest::newRow("turned") << u"a b c d "_s << u"d c b a "_s;
    QTest::newRow("emoji") << u"fire 🔥 and smoke "_s << u"fire 🔥🔥 and no smoke "_s;
}

void TestStoryChecks::theDiffGivesBothTextsBack()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<DiffPart> parts = wordDiff(before, after);
    QCOMPARE(joined(parts, DiffPart::Kind::Removed), after);
    QCOMPARE(joined(parts, DiffPart::Kind::Added).simplified(), before.simplified());
}

void TestStoryChecks::onlyWhatChangedIsMarked()
{
    const QList<DiffPart> expected { { DiffPart::Kind::Same, u"on Monday: "_s },
        { DiffPart::Kind::Removed, u"2,000 "_s }, { DiffPart::Kind::Added, u"1,900 "_s },
        { DiffPart::Kind::Same, u"t left"_s } };
    QCOMPARE(wordDiff(u"on Monday: 2,000 t left"_s, u"on Monday: 1,900 t left"_s), expected);
}

void TestStoryChecks::longTextsAreStillCompared()
{
    const QString lots = u"word "_s.repeated(2500);
    const QList<DiffPart> parts = wordDiff(lots, u"first "_s + lots);
    QCOMPARE(joined(parts, DiffPart::Kind::Removed), u"first "_s + lots);
}

void TestStoryChecks::everyFieldThatDiffersIsOneChange()
{
    const Story before = goodStory();
    Story after = before;
    QVERIFY(changesBetween(before, after).isEmpty());
    after.title = u"Lyon"_s;
    after.expiry = now;
    after.networks = { Network::Wall, Network::LinkedIn };
    after.image->altText = u"Two heat pumps"_s;
    const QList<StoryChange> changes = changesBetween(before, after);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.at(0).field, StoryField::Title);
    QCOMPARE(changes.at(1).field, StoryField::AltText);
    QCOMPARE(changes.at(2).after, u"2026-11-23T09:00:00Z"_s);
    QCOMPARE(changes.at(3).after, u"wall, linkedin"_s);
}

void TestStoryChecks::theStartOfAJobAndAnEventsDateAreChanges()
{
    const Story before = goodStory();
    Story after = before;
    after.job.start = u"February"_s;
    after.event = { now, u"Nantes, hall 2"_s };
    const QList<StoryChange> expected { { StoryField::Job, {}, u"February"_s },
        { StoryField::Event, {}, u"2026-11-23T09:00:00Z Nantes, hall 2"_s } };
    QCOMPARE(changesBetween(before, after), expected);
}

void TestStoryChecks::captionsComeGoAndChange()
{
    Story before = goodStory();
    before.captions.append(caption(u"goes"_s));
    Story after = before;
    after.captions.removeLast();
    after.captions.first().text = u"My company runs on heat pumps."_s;
    after.captions.append(caption(u"comes"_s, Network::X));
    const QList<StoryChange> changes = changesBetween(before, after);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).after, u"My company runs on heat pumps."_s);
    QVERIFY(changes.at(1).after.isEmpty());
    QVERIFY(changes.at(2).before.isEmpty());
    QCOMPARE(changes.at(2).network, Network::X);
}

QTEST_APPLESS_MAIN(TestStoryChecks)
#include "tst_storychecks.moc"
