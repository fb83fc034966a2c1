// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/draftcheck.h"

#include "core/store/relaystore.h"
#include "tests/unit/core/store/storefixture.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
const QString caption = u"Our plant in Lyon runs without gas since Monday."_s;
const QString ownWords = u"I pass that building every morning and it is silent now."_s;

Account anAccount(Network network)
{
    Account account;
    account.id = { networkKey(network) };
    account.network = network;
    return account;
}

Story aStory()
{
    Story story;
    story.state = StoryState::Approved;
    story.revision = 1;
    story.title = u"Lyon without gas"_s;
    story.approvedAt = now.addDays(-1);
    Caption one;
    one.text = caption;
    story.captions.append(one);
    return story;
}

DraftCheck check(const Story &story, const QString &text,
    const QList<Network> &networks = { Network::Wall, Network::Bluesky })
{
    DraftFacts facts;
    facts.now = now;
    facts.link = QUrl(u"https://relais.example/r/a1B2c3D4e5F6"_s);
    Draft draft;
    draft.text = text;
    for (const Network network : networks) {
        facts.accounts.append(anAccount(network));
        draft.accounts.append(anAccount(network).id);
    }
    return checkDraft(story, draft, facts);
}
} // namespace

class TestDraftCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatACaptionLeavesOpenIsThePersonsOwn()
    {
        Story story = aStory();
        story.editRule.kind = EditRule::Kind::Locked;
        story.captions.first().text = u"As {job} in {city}, I am proud of our plant."_s;
        DraftFacts facts { now, { anAccount(Network::Bluesky) }, QUrl(u"https://r.example/r/a"_s) };
        facts.about.job = u"Engineer"_s;
        facts.about.city = u"Lyon"_s;
        Draft draft;
        draft.accounts = { facts.accounts.first().id };
        draft.text = u"As Engineer in Lyon, I am proud of our plant."_s;
        QVERIFY(checkDraft(story, draft, facts).problems.isEmpty()); // the approved words
        facts.about.city.clear();
        draft.text = u"As Engineer in {city}, I am proud of our plant."_s;
        const DraftCheck open = checkDraft(story, draft, facts);
        QCOMPARE(open.problems, QStringList { u"placeholder-left"_s });
        QCOMPARE(open.readyAccounts, 0);

        story.editRule.kind = EditRule::Kind::Free; // it is no word of one's own either
        facts.about.city = u"Lyon"_s;
        draft.text = u"As Engineer in Lyon, I am proud of our plant."_s;
        QCOMPARE(checkDraft(story, draft, facts).ownPercent, 0);
    }
    void aWarningTakesItsRoomWhereItCountsWithTheText()
    {
        const Account mastodon = anAccount(Network::Mastodon);
        const Account misskey = anAccount(Network::Misskey);
        Story story = aStory();
        Draft draft;
        draft.text = u"Bonjour"_s;
        draft.accounts = { mastodon.id, misskey.id };
        const DraftFacts facts { now, { mastodon, misskey }, QUrl(u"https://r.example/r/a"_s) };
        const DraftCheck plain = checkDraft(story, draft, facts);
        draft.choices.warning = u"Politique"_s;
        const DraftCheck warned = checkDraft(story, draft, facts);
        QCOMPARE(warned.accounts[0].text.limit, plain.accounts[0].text.limit - 9);
        QCOMPARE(warned.accounts[1].text.limit, plain.accounts[1].text.limit);
    }
    void aTextTooLongIsOfferedAsAThreadAndJudgedByItsPartsWhenChosen()
    {
        const QString text = u"My own words about our plant, which are many. "_s.repeated(18);
        DraftFacts facts;
        facts.now = now;
        facts.link = QUrl(u"https://relais.example/r/a1B2c3D4e5F6"_s);
        Draft draft;
        draft.text = text;
        for (const Network network : { Network::Bluesky, Network::Mastodon, Network::Pinterest }) {
            facts.accounts.append(anAccount(network));
            draft.accounts.append(anAccount(network).id);
        }
        const DraftCheck whole = checkDraft(aStory(), draft, facts);
        QVERIFY(whole.accounts[0].parts.size() >= 2);
        QVERIFY(whole.accounts[1].parts.size() >= 2);
        QVERIFY(whole.accounts[2].parts.isEmpty()); // Pinterest has none
        QCOMPARE(whole.readyAccounts, 0);
        QVERIFY(whole.accounts[0].partChecks.isEmpty());
        draft.choices.thread = true;
        const DraftCheck thread = checkDraft(aStory(), draft, facts);
        QCOMPARE(thread.readyAccounts, 2);
        for (int i = 0; i < 2; ++i) {
            const AccountCheck &one = thread.accounts[i];
            QCOMPARE(one.parts, whole.accounts[i].parts);
            QCOMPARE(one.partChecks.size(), one.parts.size());
            QVERIFY(one.ready && one.text.valid && one.text.length <= one.text.limit);
            QCOMPARE(one.text.overflowAt, -1);
        }
        QVERIFY(!thread.accounts[2].ready);
        draft.text = text.repeated(10);
        const DraftCheck tooLong = checkDraft(aStory(), draft, facts);
        QVERIFY(tooLong.accounts[0].text.problems.contains(u"thread-too-long"_s));
        QVERIFY(!tooLong.accounts[0].ready);
    }
    void theFirstPostOfAThreadSaysTheDisclosure()
    {
        Story story = aStory();
        story.disclosure = u"#ourcompany"_s;
        Account small = anAccount(Network::Mastodon);
        small.maxLength = 150;
        const DraftFacts facts { now, { small }, QUrl(u"https://relais.example/r/a1B2c3D4e5F6"_s) };
        Draft draft;
        draft.accounts = { small.id };
        draft.choices.thread = true;
        const QString words = u"My own words about our plant, which are many. "_s.repeated(4);
        draft.text = words.left(170) + u" #ourcompany "_s + words; // near enough in one post
        const DraftCheck late = checkDraft(story, draft, facts);
        QVERIFY(!late.accounts.first().partChecks.isEmpty());
        QVERIFY(late.problems.contains(u"disclosure-missing"_s));
        QCOMPARE(late.readyAccounts, 0);
        draft.text = u"#ourcompany "_s + words + words;
        QCOMPARE(checkDraft(story, draft, facts).readyAccounts, 1);
    }
    void aShortTextIsNoThreadWhateverWasChosen()
    {
        DraftFacts facts;
        facts.now = now;
        facts.link = QUrl(u"https://relais.example/r/a1B2c3D4e5F6"_s);
        facts.accounts = { anAccount(Network::Bluesky) };
        Draft draft;
        draft.text = u"Short"_s;
        draft.accounts = { anAccount(Network::Bluesky).id };
        const DraftCheck plain = checkDraft(aStory(), draft, facts);
        draft.choices.thread = true;
        const DraftCheck chosen = checkDraft(aStory(), draft, facts);
        QCOMPARE(chosen.accounts[0].text, plain.accounts[0].text);
        QVERIFY(chosen.accounts[0].parts.isEmpty() && chosen.accounts[0].partChecks.isEmpty());
    }
    void aNetworkThatIsUsedUpThisMonthIsSaid()
    {
        const Account x = anAccount(Network::X);
        Account page = x;
        page.id = implicitAccount(Network::X);
        Draft draft;
        draft.text = ownWords;
        draft.accounts = { x.id, page.id, anAccount(Network::Bluesky).id };
        DraftFacts facts { now, { x, page, anAccount(Network::Bluesky) },
            QUrl(u"https://r.example/r/a"_s) };
        facts.usedUp = { Network::X };
        const DraftCheck result = checkDraft(aStory(), draft, facts);
        QCOMPARE(result.accounts.size(), 3);
        QVERIFY(result.accounts[0].usedUp);
        QVERIFY(result.accounts[0].ready); // it is relayed all the same
        QVERIFY(!result.accounts[1].usedUp && !result.accounts[2].usedUp);
    }
    void aThreadThatTakesMorePostsThanAreLeftThisMonthIsSaid()
    {
        const Account x = anAccount(Network::X);
        DraftFacts facts { now, { x }, QUrl(u"https://relais.example/r/a1B2c3D4e5F6"_s) };
        facts.postsLeft.insert(Network::X, 1);
        Draft draft;
        draft.text = ownWords;
        draft.accounts = { x.id };
        draft.choices.thread = true;
        QVERIFY(!checkDraft(aStory(), draft, facts).accounts[0].usedUp); // one post fits
        draft.text = u"My own words about our plant, which are many. "_s.repeated(12);
        const AccountCheck tooMany = checkDraft(aStory(), draft, facts).accounts[0];
        QVERIFY(tooMany.parts.size() > 1);
        QVERIFY(tooMany.usedUp);
        QCOMPARE(tooMany.postsLeft, 1);
        facts.postsLeft.insert(Network::X, int(tooMany.parts.size()));
        QVERIFY(!checkDraft(aStory(), draft, facts).accounts[0].usedUp);
    }
    void aGoodDraftIsReadyEverywhere();
    void oneTextTooLongDoesNotHoldUpTheOthers();
    void anAccountThatMustSignInAgainIsNotReady();
    void aNetworkTheStoryForbidsIsNotReady();
    void aNetworkOfPicturesWantsOneAndItsOwnPageDoesNot();
    void ownWordsAreAskedFor();
    void repeatingAnEarlierPostIsNotOnesOwnWordsAnew();
    void theSameStoryElsewhereIsNoEarlierPost();
    void theDisclosureIsAskedFor();
    void aLockedTextIsOneOfTheCaptions();
    void aStoryThatIsOverCannotBeRelayed();
    void aBlockedPhraseIsNamedWithItsReason();
    void nothingToSayAndNowhereToSayIt();
};

void TestDraftCheck::aBlockedPhraseIsNamedWithItsReason()
{
    const BlockedPhrase phrase { { u"p"_s }, u"carbon neutral"_s, u"Say by how much"_s };
    DraftFacts facts;
    facts.now = now;
    facts.accounts = { anAccount(Network::Wall) };
    facts.blockedPhrases = { phrase };
    Draft draft;
    draft.accounts = { facts.accounts.first().id };
    draft.text = ownWords + u" We are CARBON Neutral."_s;
    const DraftCheck blocked = checkDraft(aStory(), draft, facts);
    QCOMPARE(blocked.problems, { u"blocked-phrase"_s });
    QCOMPARE(blocked.blocked, { phrase });
    QCOMPARE(blocked.readyAccounts, 0);
    draft.text = ownWords;
    QVERIFY(checkDraft(aStory(), draft, facts).problems.isEmpty());
    draft.picture = u"/own/1.jpg"_s;
    draft.imageAlt = u"Our carbon-neutral plant"_s;
    QVERIFY(checkDraft(aStory(), draft, facts).problems.isEmpty()); // other words
    draft.imageAlt = u"Our Carbon neutral plant"_s;
    QCOMPARE(checkDraft(aStory(), draft, facts).blocked, { phrase });
    draft.withImage = false; // it does not go out
    QVERIFY(checkDraft(aStory(), draft, facts).problems.isEmpty());
}

void TestDraftCheck::aGoodDraftIsReadyEverywhere()
{
    const DraftCheck result = check(aStory(), ownWords);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.readyAccounts, 2);
    QVERIFY(result.accounts.first().composedText.contains(u"/r/a1B2c3D4e5F6"_s));
    QCOMPARE(result.ownPercent, 100);
}

void TestDraftCheck::oneTextTooLongDoesNotHoldUpTheOthers()
{
    const DraftCheck result = check(aStory(), QString(400, u'a'));
    QCOMPARE(result.readyAccounts, 1);
    QVERIFY(result.accounts.first().ready); // the Wall takes 3,000
    QVERIFY(!result.accounts.last().text.valid);
}

void TestDraftCheck::anAccountThatMustSignInAgainIsNotReady()
{
    DraftFacts facts { now, { anAccount(Network::Bluesky) }, QUrl(u"https://r.example/r/a"_s) };
    facts.accounts.first().state = Account::State::SignInAgain;
    Draft draft;
    draft.text = ownWords;
    draft.accounts.append(facts.accounts.first().id);
    QCOMPARE(checkDraft(aStory(), draft, facts).readyAccounts, 0);
}

void TestDraftCheck::aNetworkTheStoryForbidsIsNotReady()
{
    Story story = aStory();
    story.networks = { Network::Wall };
    const DraftCheck result = check(story, ownWords);
    QCOMPARE(result.readyAccounts, 1);
    QVERIFY(!result.accounts.last().allowed);
}

void TestDraftCheck::aNetworkOfPicturesWantsOneAndItsOwnPageDoesNot()
{
    Story story = aStory();
    for (const Network network : { Network::Instagram, Network::Pinterest }) {
        const DraftCheck bare = check(story, ownWords, { network });
        QCOMPARE(bare.readyAccounts, 0);
        QVERIFY(bare.accounts.first().text.problems.contains(u"picture-needed"_s));
    }
    DraftFacts facts { now, { anAccount(Network::Instagram) }, QUrl(u"https://r.example/r/a"_s) };
    facts.accounts.first().id = implicitAccount(Network::Instagram);
    Draft draft;
    draft.text = ownWords;
    draft.accounts.append(facts.accounts.first().id);
    QCOMPARE(checkDraft(story, draft, facts).readyAccounts, 1);

    story.image = StoryImage { u"/media/a.png"_s, u"A hall"_s, 100, 100 };
    QCOMPARE(check(story, ownWords, { Network::Instagram }).readyAccounts, 1);
    facts.accounts.first() = anAccount(Network::Instagram);
    draft.accounts = { facts.accounts.first().id };
    draft.withImage = false;
    QCOMPARE(checkDraft(story, draft, facts).readyAccounts, 0);
}

void TestDraftCheck::ownWordsAreAskedFor()
{
    Story story = aStory();
    story.editRule = { EditRule::Kind::OwnWords, 40 };
    QCOMPARE(check(story, caption).problems, QStringList { u"own-words-missing"_s });
    QCOMPARE(check(story, caption).readyAccounts, 0);
    QVERIFY(check(story, ownWords).problems.isEmpty());
}

void TestDraftCheck::repeatingAnEarlierPostIsNotOnesOwnWordsAnew()
{
    DraftFacts facts;
    facts.now = now;
    facts.accounts = { anAccount(Network::Wall) };
    Draft draft;
    draft.accounts = { facts.accounts.first().id };
    draft.text = ownWords;
    QCOMPARE(checkDraft(aStory(), draft, facts).ownPercent, 100);
    facts.earlierTexts = { u"Last year: "_s + ownWords };
    QCOMPARE(checkDraft(aStory(), draft, facts).ownPercent, 0);
}

void TestDraftCheck::theSameStoryElsewhereIsNoEarlierPost()
{
    Relais::Test::StoreFixture fixture;
    const auto published = [](int number, const StoryId &story, const QString &text) {
        Relay relay = Relais::Test::aRelay(number);
        relay.story = story;
        relay.text = text;
        relay.state = RelayState::Published;
        return relay;
    };
    const StoryId written { u"written"_s };
    const Relay same = published(1, written, ownWords);
    const Relay other = published(2, { u"other"_s }, u"What I said of something else"_s);
    VERIFY_OK(fixture.write([same, other](QSqlDatabase &db) -> Result<void> {
        if (const auto kept = RelayStore(db).insert(same); !kept)
            return kept;
        return RelayStore(db).insert(other);
    }));
    const ManualClock clock(now);
    const DraftFacts facts =
        draftFacts(fixture.reader(), written, QUrl(u"https://relais.example/r/x"_s), clock);
    QCOMPARE(facts.earlierTexts, QStringList { other.text });
}

void TestDraftCheck::theDisclosureIsAskedFor()
{
    Story story = aStory();
    story.disclosure = u"my company"_s;
    QCOMPARE(check(story, ownWords).problems, QStringList { u"disclosure-missing"_s });
    QVERIFY(check(story, u"At my company: "_s + ownWords).problems.isEmpty());
}

void TestDraftCheck::aLockedTextIsOneOfTheCaptions()
{
    Story story = aStory();
    story.editRule.kind = EditRule::Kind::Locked;
    story.disclosure = u"my company"_s; // a locked text is the company's own to write
    QCOMPARE(check(story, ownWords).problems, QStringList { u"text-locked"_s });
    QVERIFY(check(story, caption).problems.isEmpty());
}

void TestDraftCheck::aStoryThatIsOverCannotBeRelayed()
{
    Story expired = aStory();
    expired.expiry = now.addSecs(-60);
    QCOMPARE(check(expired, ownWords).problems, QStringList { u"story-expired"_s });
    Story withdrawn = aStory();
    withdrawn.state = StoryState::Withdrawn;
    QCOMPARE(check(withdrawn, ownWords).problems, QStringList { u"story-withdrawn"_s });
}

void TestDraftCheck::nothingToSayAndNowhereToSayIt()
{
    QCOMPARE(check(aStory(), u"  "_s).problems, QStringList { u"text-empty"_s });
    QVERIFY(check(aStory(), ownWords, {}).problems.contains(u"no-account"_s));
}

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
