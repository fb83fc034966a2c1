// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/composer/compositions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestComposition final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lookingAtAStoryMakesNoDraft();
    void aDraftIsSavedOnceAfterAPause();
    void leavingSavesAtOnce();
    void whatCouldNotBeSavedIsSavedOnLeaving();
    void aNetworkThatTheStoryForbidsIsNeverTicked();
    void anAccountThatMustSignInIsNotTicked();
    void suggestionsCycleAndKnowOwnWords();
    void suggestionsKeepToTheChosenLanguage();
    void theOnlySuggestionComesBackInPlaceOfOwnWords();
    void whatWasWrittenForAnotherNetworkIsOfferedLast();
    void aPartedTextStartsAsACopyAndJoinsAgain();
    void theOwnTextThatAJoinDropsComesBack();
    void surplusIsDroppedForTheOneAccountOnly();
    void whatFitsIsExactForTheNetwork();
    void theDisclosureIsInsertedInEveryText();
    void theDisclosureComesFirstWhereAThreadIsPartedBeforeIt();
    void topicsAreHashtagsInTheTextsLanguage();
    void suggestionsAreFilledInForThePerson();
    void aLockedStoryKeepsItsWords();
    void aRevisionKeepsTheDraft();
    void picturesHaveTheirPlaceAndDescription();
    void whatSomeNetworksHaveIsKeptWithTheDraft();
    void aDiscardedDraftIsKeptNowhere();

private:
    std::unique_ptr<Desk> m_desk;
    Story m_story;
    const AccountId m_bluesky { u"bsky"_s };
    const AccountId m_wall { u"wall"_s };
};

void TestComposition::init()
{
    m_desk = std::make_unique<Desk>();
    m_story = aRow(1).story;
    m_desk->open(m_story);
}

void TestComposition::lookingAtAStoryMakesNoDraft()
{
    m_desk->composition.close();
    QCOMPARE(m_desk->saved.size(), 0);
    QVERIFY(m_desk->composition.isSaved());
    QCOMPARE(m_desk->composition.state().readyAccounts, 2);
}

void TestComposition::aDraftIsSavedOnceAfterAPause()
{
    m_desk->composition.setText({}, u"My company switched it off"_s);
    m_desk->composition.setText({}, u"My company switched it off."_s);
    QVERIFY(!m_desk->composition.isSaved());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saved.size(), 1, 5 * Composition::pause);
    QCOMPARE(m_desk->saved.first().text, u"My company switched it off."_s);
    QVERIFY(m_desk->composition.isSaved());
}

void TestComposition::leavingSavesAtOnce()
{
    m_desk->composition.setText({}, u"Half a sentence"_s);
    m_desk->composition.close();
    QCOMPARE(m_desk->saved.size(), 1);
}

void TestComposition::whatCouldNotBeSavedIsSavedOnLeaving()
{
    m_desk->composition.setText({}, u"Half a sentence"_s);
    m_desk->composition.close();
    QCOMPARE(m_desk->saved.size(), 1);
    m_desk->composition.notKept();
    QVERIFY(!m_desk->composition.isSaved());
    m_desk->composition.close();
    QCOMPARE(m_desk->saved.size(), 2);
    m_desk->composition.kept();
    m_desk->composition.notKept(); // of another story's
    m_desk->composition.close();
    QCOMPARE(m_desk->saved.size(), 2);
}

void TestComposition::aNetworkThatTheStoryForbidsIsNeverTicked()
{
    m_story.networks = { Network::Wall };
    m_desk->open(m_story);
    QCOMPARE(m_desk->composition.draft().accounts, QList<AccountId> { m_wall });
    m_desk->composition.tick(m_bluesky, true);
    QVERIFY(!m_desk->composition.isTicked(m_bluesky));
    const Account *account = m_desk->composition.account(m_bluesky);
    QCOMPARE(m_desk->composition.unavailable(*account), u"network-not-allowed"_s);
}

void TestComposition::anAccountThatMustSignInIsNotTicked()
{
    m_desk->accounts[2].state = Account::State::SignInAgain;
    m_desk->open(m_story);
    QVERIFY(!m_desk->composition.isTicked(m_bluesky));
    m_desk->accounts[2].state = Account::State::Connected;
    m_desk->composition.setAccounts(m_desk->accounts);
    m_desk->composition.tick(m_bluesky, true);
    QVERIFY(m_desk->composition.isTicked(m_bluesky));
}

void TestComposition::suggestionsCycleAndKnowOwnWords()
{
    Composition &composition = m_desk->composition;
    QVERIFY(!composition.hasOwnWriting());
    QSignalSpy replaced(&composition, &Composition::textReplaced);
    composition.nextSuggestion();
    QCOMPARE(composition.text(), m_story.captions.at(1).text);
    QVERIFY(!composition.hasOwnWriting());
    composition.nextSuggestion();
    QCOMPARE(composition.text(), m_story.captions.at(0).text);
    QCOMPARE(replaced.size(), 2);
    composition.setText({}, u"My company, my words"_s);
    QVERIFY(composition.hasOwnWriting());
    QVERIFY(composition.state().ownPercent > 90);
}

void TestComposition::suggestionsKeepToTheChosenLanguage()
{
    m_story.captions.append({ { u"c3"_s }, std::nullopt, u"fr"_s, u"Lyon tourne sans gaz."_s });
    m_desk->open(m_story);
    Composition &composition = m_desk->composition;
    QCOMPARE(composition.captionLanguages(), (QStringList { u"en"_s, u"fr"_s }));
    composition.setCaptionLanguage(u"fr"_s);
    for (int i = 0; i < 2; ++i) {
        composition.nextSuggestion();
        QCOMPARE(composition.text(), u"Lyon tourne sans gaz."_s);
    }
    composition.setCaptionLanguage(u"en"_s);
    composition.nextSuggestion();
    QCOMPARE(composition.text(), m_story.captions.at(1).text); // the first was seen already
    m_desk->open(m_story);
    QVERIFY(composition.captionLanguage().isEmpty());
}

void TestComposition::theOnlySuggestionComesBackInPlaceOfOwnWords()
{
    m_story.captions.resize(1);
    m_desk->open(m_story);
    Composition &composition = m_desk->composition;
    QVERIFY(!composition.hasOtherSuggestion()); // it stands there
    for (const QString &written : { u"My company, my words"_s, QString() }) {
        composition.setText({}, written);
        QVERIFY(composition.hasOtherSuggestion());
        composition.nextSuggestion();
        QCOMPARE(composition.text(), m_story.captions.constFirst().text);
    }
}

void TestComposition::whatWasWrittenForAnotherNetworkIsOfferedLast()
{
    m_story.captions[1].network = Network::LinkedIn;
    m_story.captions.append({ { u"c3"_s }, Network::Bluesky, u"en"_s, u"Lyon: no gas."_s });
    m_desk->open(m_story); // for the Wall and Bluesky
    Composition &composition = m_desk->composition;
    composition.nextSuggestion();
    QCOMPARE(composition.text(), m_story.captions.at(2).text);
    composition.nextSuggestion();
    QCOMPARE(composition.text(), m_story.captions.at(0).text);
    m_story.captions.removeAt(2);
    m_desk->open(m_story); // nothing else is left
    composition.nextSuggestion();
    QCOMPARE(composition.text(), m_story.captions.at(1).text);
}

void TestComposition::aPartedTextStartsAsACopyAndJoinsAgain()
{
    Composition &composition = m_desk->composition;
    composition.part(m_bluesky);
    QVERIFY(composition.isParted(m_bluesky));
    QCOMPARE(composition.text(m_bluesky), composition.text());
    composition.setText(m_bluesky, u"Short, from my company"_s);
    QVERIFY(composition.text() != composition.text(m_bluesky));
    QCOMPARE(composition.sharing(), QList<AccountId> { m_wall });
    composition.join(m_bluesky);
    QCOMPARE(composition.text(m_bluesky), composition.text());
}

void TestComposition::theOwnTextThatAJoinDropsComesBack()
{
    Composition &composition = m_desk->composition;
    QStringList dropped;
    connect(&composition, &Composition::ownTextDropped, this,
        [&dropped](const AccountId &, const QString &text) { dropped.append(text); });
    composition.part(m_bluesky);
    composition.join(m_bluesky);
    QVERIFY(dropped.isEmpty()); // it was the same
    composition.part(m_bluesky);
    composition.setText(m_bluesky, u"Short, from my company"_s);
    composition.join(m_bluesky);
    QCOMPARE(dropped, QStringList { u"Short, from my company"_s });
    composition.restoreOwnText(m_bluesky, dropped.first());
    QVERIFY(composition.isParted(m_bluesky));
    QCOMPARE(composition.text(m_bluesky), dropped.first());
    composition.disconnect(this);
}

void TestComposition::surplusIsDroppedForTheOneAccountOnly()
{
    Composition &composition = m_desk->composition;
    composition.setText({}, u"My company. "_s + u"word "_s.repeated(80).trimmed());
    QCOMPARE(composition.state().readyAccounts, 1);
    QVERIFY(composition.fits(m_wall) < 0);
    const QString common = composition.text();
    composition.dropSurplus(m_bluesky);
    QCOMPARE(composition.text(), common);
    QVERIFY(composition.isParted(m_bluesky));
    QVERIFY(composition.fits(m_bluesky) < 0);
    QVERIFY(composition.text(m_bluesky).endsWith(u"word"_s));
    QCOMPARE(composition.state().readyAccounts, 2);
}

void TestComposition::whatFitsIsExactForTheNetwork()
{
    Composition &composition = m_desk->composition;
    const QString family = u"👩‍💻"_s;
    composition.setText({}, u"My company "_s + family.repeated(320));
    const int keep = composition.fits(m_bluesky);
    QVERIFY(keep > 0);
    const QString whole = composition.text();
    composition.setText({}, whole.left(keep));
    QVERIFY(composition.checkOf(m_bluesky)->text.valid);
    QCOMPARE(composition.checkOf(m_bluesky)->text.overflowAt, -1);
    composition.setText({}, whole.left(keep + int(family.size())));
    QVERIFY(composition.checkOf(m_bluesky)->text.overflowAt >= 0);
}

void TestComposition::theDisclosureIsInsertedInEveryText()
{
    Composition &composition = m_desk->composition;
    composition.setText({}, u"The burner is off."_s);
    QVERIFY(!composition.state().disclosurePresent);
    QVERIFY(composition.state().problems.contains(u"disclosure-missing"_s));
    composition.part(m_bluesky);
    composition.insertDisclosure();
    QVERIFY(composition.state().disclosurePresent);
    QVERIFY(composition.text().contains(u"my company"_s, Qt::CaseInsensitive));
    QVERIFY(composition.text(m_bluesky).contains(u"my company"_s, Qt::CaseInsensitive));
}

void TestComposition::theDisclosureComesFirstWhereAThreadIsPartedBeforeIt()
{
    Account small = anAccount(Network::Mastodon, u"small"_s);
    small.maxLength = 150;
    m_desk->accounts.append(small);
    Composition &composition = m_desk->composition;
    composition.setAccounts(m_desk->accounts);
    composition.tick(small.id, true);
    PostChoices choices;
    choices.thread = true;
    composition.setChoices(choices);
    const QString disclosure = composition.story().disclosure;
    const QString words = u"The burner is off, and nobody misses the noise. "_s.repeated(4);
    composition.setText({}, QString(words.left(144) + disclosure + u". "_s + words));
    QVERIFY(composition.checkOf(small.id)->partChecks.size() > 1);
    QVERIFY(!composition.state().disclosurePresent);
    composition.insertDisclosure();
    QVERIFY(composition.state().disclosurePresent);
    QVERIFY(composition.checkOf(small.id)->parts.first().contains(disclosure));
}

void TestComposition::topicsAreHashtagsInTheTextsLanguage()
{
    m_desk->topics = { { { u"t1"_s }, u"Pompes à chaleur"_s, u"Heat pumps"_s },
        { { u"t2"_s }, u"Lyon"_s, {} }, { { u"t3"_s }, u"2026"_s, {} } };
    m_desk->open(m_story);
    Composition &composition = m_desk->composition;
    composition.setLanguage(u"en"_s);
    QCOMPARE(composition.hashtags(), QStringList({ u"#HeatPumps"_s, u"#Lyon"_s }));
    composition.setLanguage(u"fr"_s);
    QCOMPARE(composition.hashtags(), QStringList({ u"#PompesÀChaleur"_s, u"#Lyon"_s }));
    composition.setText({}, u"The gas is off"_s);
    composition.part(m_bluesky);
    QSignalSpy replaced(&composition, &Composition::textReplaced);
    composition.addHashtag({}, u"#Lyon"_s);
    composition.addHashtag({}, u"#Lyon"_s); // it has it
    QCOMPARE(composition.text(), u"The gas is off\n#Lyon"_s);
    QCOMPARE(composition.text(m_bluesky), u"The gas is off"_s); // a text of its own
    QCOMPARE(replaced.size(), 1);
    composition.addHashtag(m_bluesky, u"#Lyon"_s);
    QCOMPARE(composition.text(m_bluesky), u"The gas is off\n#Lyon"_s);

    m_story.editRule.kind = EditRule::Kind::Locked;
    m_desk->open(m_story);
    const QString approved = composition.text();
    composition.addHashtag({}, u"#Lyon"_s);
    QCOMPARE(composition.text(), approved);
}

void TestComposition::suggestionsAreFilledInForThePerson()
{
    Composition &composition = m_desk->composition;
    m_story.captions.clear();
    for (const QString &text : { u"As {job}, I am proud"_s, u"{company} did it"_s }) {
        Caption caption;
        caption.text = text;
        m_story.captions.append(caption);
    }
    m_desk->about.job = u"Engineer"_s;
    m_desk->open(m_story);
    composition.nextSuggestion();
    const QString first = composition.text();
    composition.nextSuggestion();
    const QStringList seen { first, composition.text() };
    QVERIFY(seen.contains(u"As Engineer, I am proud"_s));
    QVERIFY(seen.contains(u"{company} did it"_s)); // not known: the person writes it
    QVERIFY(!composition.hasOwnWriting());
    composition.setText({}, u"{company} did it"_s);
    QVERIFY(composition.state().problems.contains(u"placeholder-left"_s));
    QCOMPARE(composition.state().readyAccounts, 0);
    QSignalSpy changed(&composition, &Composition::accountsChanged);
    composition.updateStory(m_story); // as it is
    QCOMPARE(changed.size(), 0);
}

void TestComposition::aLockedStoryKeepsItsWords()
{
    m_story.editRule.kind = EditRule::Kind::Locked;
    m_desk->open(m_story);
    const QString before = m_desk->composition.text();
    m_desk->composition.setText({}, u"Something else"_s);
    QCOMPARE(m_desk->composition.text(), before);
    QVERIFY(m_desk->composition.isLocked());
}

void TestComposition::aRevisionKeepsTheDraft()
{
    Composition &composition = m_desk->composition;
    composition.setText({}, u"My company, my words"_s);
    m_story.revision = 4;
    m_story.state = StoryState::Withdrawn;
    QSignalSpy changed(&composition, &Composition::changed);
    composition.updateStory(m_story);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(composition.text(), u"My company, my words"_s);
    QVERIFY(composition.isLocked());
    QCOMPARE(composition.state().readyAccounts, 0);
}

void TestComposition::picturesHaveTheirPlaceAndDescription()
{
    Composition &composition = m_desk->composition;
    composition.setPicture(0, u"/own/a.jpg"_s);
    composition.setAlt(0, u"A"_s);
    composition.setPicture(1, u"/own/b.jpg"_s);
    composition.setAlt(1, u"B"_s);
    composition.setPicture(1, u"/own/b-part.jpg"_s, u"/own/b.jpg"_s); // a part keeps its words
    composition.setPicture(2, u"/own/c.jpg"_s);
    composition.movePicture(2, 0);
    QStringList seen;
    for (const StoryImage &image : composition.pictures())
        seen.append(image.path + u' ' + image.altText);
    QCOMPARE(seen, QStringList({ u"/own/c.jpg "_s, u"/own/a.jpg A"_s, u"/own/b-part.jpg B"_s }));
    QCOMPARE(composition.wholePicture(2), u"/own/b.jpg"_s);
    composition.setPicture(2, u"/own/d.jpg"_s); // another subject has no words yet
    QVERIFY(composition.pictures().at(2).altText.isEmpty());
    composition.removePicture(0);
    QCOMPARE(composition.pictures().size(), 2);
    composition.close();
    QCOMPARE(m_desk->saved.last().more.size(), 1);
}

void TestComposition::whatSomeNetworksHaveIsKeptWithTheDraft()
{
    Composition &composition = m_desk->composition;
    composition.setChoices({ PostVisibility::Followers, u"Politics"_s });
    composition.setLanguage(u"fr"_s);
    QCOMPARE(composition.language(), u"fr"_s);
    composition.close();
    QCOMPARE(m_desk->saved.last().choices.visibility, PostVisibility::Followers);
    QCOMPARE(m_desk->saved.last().choices.warning, u"Politics"_s);
    QCOMPARE(m_desk->saved.last().language, u"fr"_s);
}

void TestComposition::aDiscardedDraftIsKeptNowhere()
{
    m_desk->composition.setText({}, u"Half a sentence"_s);
    m_desk->composition.discard();
    m_desk->composition.close();
    QCOMPARE(m_desk->saved.size(), 0);
    QCOMPARE(m_desk->discarded, QList<StoryId> { m_story.id });
}

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
