// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/storyjudge.h"

#include "tests/support/signer.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

Story fullStory()
{
    Story story;
    story.id = { u"s"_s };
    story.revision = 3;
    story.title = u"Lyon runs without gas"_s;
    story.summary = u"The last burner went out."_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/lyon"_s);
    story.image = StoryImage { u"/media/a.jpg"_s, u"A heat pump"_s, 10, 20 };
    story.topics = { { u"energy"_s } };
    story.campaign = { u"autumn"_s };
    story.captions = { { { u"c1"_s }, Network::LinkedIn, u"en"_s, u"My company"_s } };
    story.audience = { { { u"lab"_s } }, { u"Lyon"_s }, { u"fr"_s } };
    story.embargo = now;
    story.expiry = now.addDays(9);
    story.networks = { Network::LinkedIn };
    story.editRule = { EditRule::Kind::OwnWords, 30 };
    story.disclosure = u"my company"_s;
    story.job = { u"Lyon"_s, u"permanent"_s, u"Lab"_s };
    story.createdAt = now.addDays(-1);
    return story;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Relais::Story &)>)

class TestStoryJudge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignedStoryIsBelieved();
    void whateverMembersSeeIsSigned_data();
    void whateverMembersSeeIsSigned();
    void whatChangesByItselfIsNotSigned();
    void factsOfLaterVersionsLeaveTheFormOfStoriesWithoutThem();
    void aKeyThatNobodyCertifiedIsForged();
    void anotherOrganizationsSignatureIsForged();
    void aRevokedKeyIsNotBelieved();
    void aNewKeyOfTheOrganizationIsBelievedThroughTheOldOne();
    void aNewKeyWithoutTheOldOnesWordIsForged();
    void keysAreReadAsTheyWereWritten();

private:
    SigningOrganization m_norvane;
    KeyPair m_helene = KeyPair::make();
};

void TestStoryJudge::aSignedStoryIsBelieved()
{
    StoryJudge judge(m_norvane.trust());
    const Story story = m_norvane.signedBy(m_helene, fullStory(), now);
    QCOMPARE(judge.judge(story), Judgement::Good);
    QCOMPARE(judge.judge(story), Judgement::Good); // from the certificate that it remembers
    QCOMPARE(judge.judge(fullStory()), Judgement::Missing);
    Story later = story;
    later.signature->signedAt = now.addSecs(1);
    QCOMPARE(judge.judge(later), Judgement::Altered);
}

void TestStoryJudge::whateverMembersSeeIsSigned_data()
{
    using Change = std::function<void(Story &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("id", [](Story &s) { s.id = { u"t"_s }; });
    row("revision", [](Story &s) { s.revision = 4; });
    row("kind", [](Story &s) { s.kind = StoryKind::Job; });
    row("title", [](Story &s) { s.title += u'!'; });
    row("summary", [](Story &s) { s.summary.clear(); });
    row("language", [](Story &s) { s.language = u"fr"_s; });
    row("link", [](Story &s) { s.link = QUrl(u"https://evil.example/lyon"_s); });
    row("picture", [](Story &s) { s.image->path = u"/media/b.jpg"_s; });
    row("no picture", [](Story &s) { s.image.reset(); });
    row("alt text", [](Story &s) { s.image->altText = u"A burner"_s; });
    row("topics", [](Story &s) { s.topics.append({ u"x"_s }); });
    row("campaign", [](Story &s) { s.campaign = {}; });
    row("caption", [](Story &s) { s.captions[0].text = u"Buy our shares"_s; });
    row("caption's network", [](Story &s) { s.captions[0].network.reset(); });
    row("another caption", [](Story &s) { s.captions.append(s.captions[0]); });
    row("teams", [](Story &s) { s.audience.teams.clear(); });
    row("a place more", [](Story &s) { s.audience.locations.append(u"Oslo"_s); });
    row("a text moved", [](Story &s) {
        s.audience.locations = { u"Lyon"_s, u"fr"_s };
        s.audience.languages.clear();
    });
    row("embargo", [](Story &s) { s.embargo = {}; });
    row("expiry", [](Story &s) { s.expiry = s.expiry.addMSecs(1); });
    row("networks", [](Story &s) { s.networks.clear(); });
    row("edit rule", [](Story &s) { s.editRule.kind = EditRule::Kind::Locked; });
    row("percent", [](Story &s) { s.editRule.minimumPercent = 0; });
    row("disclosure", [](Story &s) { s.disclosure.clear(); });
    row("pinned", [](Story &s) { s.pinned = true; });
    row("job", [](Story &s) { s.job.place = u"Paris"_s; });
    row("remote job", [](Story &s) { s.job.remote = true; });
    row("a job's start", [](Story &s) { s.job.start = u"February"_s; });
    row("an event's time", [](Story &s) { s.event.at = now; });
    row("an event's place", [](Story &s) { s.event.place = u"Nantes"_s; });
    row("a correction", [](Story &s) { s.corrections = { { u"en"_s, u"Never mind"_s } }; });
    row("created", [](Story &s) { s.createdAt = now; });
}

void TestStoryJudge::whateverMembersSeeIsSigned()
{
    QFETCH(std::function<void(Story &)>, change);
    StoryJudge judge(m_norvane.trust());
    Story story = m_norvane.signedBy(m_helene, fullStory(), now);
    change(story);
    QCOMPARE(judge.judge(story), Judgement::Altered);
}

void TestStoryJudge::whatChangesByItselfIsNotSigned()
{
    StoryJudge judge(m_norvane.trust());
    Story story = m_norvane.signedBy(m_helene, fullStory(), now);
    story.colleagues = 7;
    story.authorName = u"Renamed"_s;
    story.approverName = u"Married"_s;
    story.author = { u"erased"_s };
    story.state = StoryState::Withdrawn;
    story.withdrawnReason = u"A figure was wrong"_s;
    QCOMPARE(judge.judge(story), Judgement::Good);
}

void TestStoryJudge::factsOfLaterVersionsLeaveTheFormOfStoriesWithoutThem()
{
    const QByteArray without = bytesToSign(m_norvane.id, fullStory(), now);
    Story story = fullStory();
    story.job.start = u"February"_s;
    story.event = { now, u"Nantes"_s };
    const QByteArray time = QByteArray::number(now.toMSecsSinceEpoch());
    QByteArray facts("start 8\nFebruary\nevent ");
    facts += QByteArray::number(time.size());
    facts += '\n';
    facts += time;
    facts += "\nvenue 6\nNantes\n";
    QByteArray with = bytesToSign(m_norvane.id, story, now);
    QCOMPARE(with.count(facts), 1);
    QCOMPARE(with.replace(facts, QByteArray()), without);
    StoryJudge judge(m_norvane.trust());
    story = m_norvane.signedBy(m_helene, story, now);
    QCOMPARE(judge.judge(story), Judgement::Good);
    story.event = {}; // what was signed cannot be taken away either
    QCOMPARE(judge.judge(story), Judgement::Altered);
}

void TestStoryJudge::aKeyThatNobodyCertifiedIsForged()
{
    StoryJudge judge(m_norvane.trust());
    const KeyPair mallory = KeyPair::make();
    Story story = m_norvane.signedBy(m_helene, fullStory(), now);
    story.signature->certificate.key = mallory.publicKey;
    story.signature->signature = mallory.sign(bytesToSign(m_norvane.id, story, now));
    QCOMPARE(judge.judge(story), Judgement::Forged);
    // Nor after the certificate of an honest key was seen.
    QCOMPARE(judge.judge(m_norvane.signedBy(m_helene, fullStory(), now)), Judgement::Good);
    QCOMPARE(judge.judge(story), Judgement::Forged);
}

void TestStoryJudge::anotherOrganizationsSignatureIsForged()
{
    StoryJudge judge(m_norvane.trust());
    SigningOrganization other;
    QCOMPARE(judge.judge(other.signedBy(m_helene, fullStory(), now)), Judgement::Forged);
    SigningOrganization renamed = m_norvane;
    renamed.id = { u"other"_s };
    QCOMPARE(judge.judge(renamed.signedBy(m_helene, fullStory(), now)), Judgement::Forged);
}

void TestStoryJudge::aRevokedKeyIsNotBelieved()
{
    Trust trust = m_norvane.trust();
    trust.revoked.insert(m_helene.publicKey);
    StoryJudge judge(trust);
    QCOMPARE(judge.judge(m_norvane.signedBy(m_helene, fullStory(), now)), Judgement::Revoked);
    QCOMPARE(judge.judge(m_norvane.signedBy(KeyPair::make(), fullStory(), now)), Judgement::Good);
}

void TestStoryJudge::aNewKeyOfTheOrganizationIsBelievedThroughTheOldOne()
{
    SigningOrganization norvane = m_norvane;
    StoryJudge judge(norvane.trust());
    const Story before = norvane.signedBy(m_helene, fullStory(), now);
    norvane.rotate();
    norvane.rotate();
    QCOMPARE(judge.judge(norvane.signedBy(m_helene, fullStory(), now)), Judgement::Good);
    QCOMPARE(judge.trust().key, norvane.pair.publicKey);
    QCOMPARE(judge.judge(before), Judgement::Forged); // whoever has the old key certifies nothing
}

void TestStoryJudge::aNewKeyWithoutTheOldOnesWordIsForged()
{
    SigningOrganization bought = m_norvane;
    bought.rotate();
    bought.links[0].signature = bought.pair.sign(bytesToSign(bought.id, bought.links[0]));
    StoryJudge judge(m_norvane.trust());
    QCOMPARE(judge.judge(bought.signedBy(m_helene, fullStory(), now)), Judgement::Forged);
    QCOMPARE(judge.trust(), m_norvane.trust());
}

void TestStoryJudge::keysAreReadAsTheyWereWritten()
{
    QCOMPARE(keyFrom(keyText(m_helene.publicKey)), m_helene.publicKey);
    QCOMPARE(keyText(m_helene.publicKey).size(), 43);
    QVERIFY(keyFrom(u"abc"_s).isEmpty() && keyFrom(u"%%"_s).isEmpty());
    QCOMPARE(KeyPair::fromSecret(m_helene.secret)->publicKey, m_helene.publicKey);
    QVERIFY(!KeyPair::fromSecret("short"));
    QCOMPARE(fingerprintOf(m_helene.publicKey).size(), 19);
}

QTEST_GUILESS_MAIN(TestStoryJudge)
#include "tst_storyjudge.moc"
