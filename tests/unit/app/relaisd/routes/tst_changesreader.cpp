// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/privacydesk.h"
#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/acts/walldesk.h"
#include "app/relaisd/jobs/tick.h"
#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/phraserepository.h"
#include "app/relaisd/routes/changesreader.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

class TestChangesReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryReachesItsAudienceAndNobodyElse();
    void aMemberWhoMovesGetsAndLosesStories();
    void aStoryThatLeavesItsAudienceIsATombstone();
    void nothingOfAStoryUnderEmbargoGoesOut();
    void draftsNeverGoOut();
    void aCampaignInPreparationIsForThoseWhoPlan();
    void aCampaignIsForItsTeamsAndItsOwnerForThoseWhoPlan();
    void whoMovesOrBecomesAnEditorGetsAndLosesCampaigns();
    void everyoneGetsTheBlockedPhrasesAndEveryChangeOfThem();
    void aWithdrawnStoryComesWithItsReason();
    void countsGoToTheRelaysOwnerOnly();
    void reactedByMeIsEachMembersOwn();
    void pagesLeaveNothingOut();
    void aNewClientHasNothingToForget();
    void everyoneGetsTheCharterWithTheirOwnAcceptance();

private:
    //! The ids of one kind that a member gets after a cursor; tombstones as "-id".
    static QStringList pull(
        Company &company, const Member &member, qint64 since, const QString &kind)
    {
        const auto now = MemberRepository(company.db).byId(member.id).value();
        const auto head = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, now).read(since, head, 1000).value();
        QStringList ids;
        for (const Api::Change &change : page.changes) {
            if (change.kind == kind)
                ids.append(change.deleted ? QString(u'-' + change.id) : change.id);
        }
        return ids;
    }
    static qint64 head(Company &company) { return ChangeSequence(company.db).head()->sequence; }
};

void TestChangesReader::aStoryReachesItsAudienceAndNobodyElse()
{
    Company company;
    company.crowd(u"lab"_s);
    const qint64 before = head(company);
    Story story = Company::draft(u"s"_s);
    story.audience.teams = { { u"lab"_s } };
    company.approve(story);
    QCOMPARE(pull(company, company.ana, 0, u"story"_s), { u"s"_s }); // the cold lab is in the lab
    QCOMPARE(pull(company, company.ben, 0, u"story"_s), QStringList());
    QCOMPARE(pull(company, company.ben, before, u"story"_s), { u"-s"_s });
}

void TestChangesReader::everyoneGetsTheCharterWithTheirOwnAcceptance()
{
    Company company;
    CharterRepository charters(company.db);
    QCOMPARE(charters.translate(u"en"_s, u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(charters.publish(u"fr"_s, u"Parlez vrai."_s, company.clock.now()).value(), 1);
    QCOMPARE(charters.translate(u"en"_s, u"Speak true."_s).value(), 1);
    Test::must(charters.accept(company.ana.id, 1, company.clock.now()));
    QCOMPARE(charters.accept(company.ana.id, 2, company.clock.now()).error().reason,
        u"charter-unknown"_s);
    const auto seen = [&company](const Member &member) {
        const auto all = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, member).read(0, all, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"charter"_s)
                return std::get<Charter>(change.value);
        }
        return Charter {};
    };
    QCOMPARE(seen(company.ana).texts.size(), 2);
    QCOMPARE(seen(company.ana).acceptedAt, company.clock.now());
    QVERIFY(!seen(company.ben).acceptedAt.isValid());
    QCOMPARE(charters.publish(u"fr"_s, u"Mieux."_s, company.clock.now()).value(), 2);
    QCOMPARE(seen(company.ana).version, 2);
    QVERIFY(!seen(company.ana).acceptedAt.isValid()); // a new version is asked anew
    QCOMPARE(seen(company.ana).texts.size(), 1);
    // Who accepted an earlier one can be shown what changed.
    QCOMPARE(seen(company.ana).acceptedBefore, 1);
    QCOMPARE(charterTextIn(seen(company.ana).textsBefore, u"en"_s), u"Speak true."_s);
    QCOMPARE(seen(company.ben).acceptedBefore, 0);
    Test::must(charters.accept(company.ana.id, 2, company.clock.now()));
    QVERIFY(seen(company.ana).textsBefore.isEmpty());
}

void TestChangesReader::aMemberWhoMovesGetsAndLosesStories()
{
    Company company;
    for (const QString &team : { u"lab"_s, u"sales"_s }) {
        company.crowd(team);
        Story story = Company::draft(u"for-"_s + team);
        story.audience.teams = { { team } };
        company.approve(story);
    }
    const qint64 before = head(company);
    Member moved = company.ana;
    moved.team.value = u"sales"_s;
    QVERIFY(MemberRepository(company.db).update(moved));
    const QStringList news = pull(company, company.ana, before, u"story"_s);
    QCOMPARE(
        QSet<QString>(news.begin(), news.end()), QSet<QString>({ u"-for-lab"_s, u"for-sales"_s }));
    QCOMPARE(pull(company, company.ana, before, u"member"_s), { u"ana"_s });
    QVERIFY(pull(company, company.ben, before, u"story"_s).isEmpty());
    QVERIFY(pull(company, company.ben, before, u"member"_s).isEmpty());
}

void TestChangesReader::aCampaignInPreparationIsForThoseWhoPlan()
{
    Company company;
    const Member manager = company.add(u"mona"_s, u"sales"_s, { Role::Manager });
    CampaignRepository campaigns(company.db);
    Campaign campaign { { u"c"_s }, u"Gas-free"_s, {}, {}, {} };
    campaign.isDraft = true;
    Test::must(campaigns.save(campaign));
    QCOMPARE(pull(company, company.ana, 0, u"campaign"_s), QStringList());
    QCOMPARE(pull(company, company.edith, 0, u"campaign"_s), { u"c"_s });
    QCOMPARE(pull(company, manager, 0, u"campaign"_s), { u"c"_s });
    campaign.isDraft = false;
    Test::must(campaigns.save(campaign));
    QCOMPARE(pull(company, company.ana, 0, u"campaign"_s), { u"c"_s });
    const qint64 before = head(company);
    campaign.isDraft = true;
    Test::must(campaigns.save(campaign));
    QCOMPARE(pull(company, company.ana, before, u"campaign"_s), { u"-c"_s });
    QCOMPARE(pull(company, company.edith, before, u"campaign"_s), { u"c"_s });
}

void TestChangesReader::aCampaignIsForItsTeamsAndItsOwnerForThoseWhoPlan()
{
    Company company;
    Campaign campaign { { u"c"_s }, u"Gas-free"_s, {}, {}, {} };
    campaign.owner = company.edith.id;
    campaign.teams = { { u"lab"_s } };
    Test::must(CampaignRepository(company.db).save(campaign));
    QCOMPARE(pull(company, company.ana, 0, u"campaign"_s), { u"c"_s }); // the cold lab is in it
    QCOMPARE(pull(company, company.ben, 0, u"campaign"_s), QStringList());
    QCOMPARE(pull(company, company.erik, 0, u"campaign"_s), { u"c"_s });
    const auto owner = [&company](const Member &member) {
        const auto all = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, member).read(0, all, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"campaign"_s)
                return std::get<Campaign>(change.value).ownerName;
        }
        return u"no campaign"_s;
    };
    QCOMPARE(owner(company.erik), company.edith.name);
    QCOMPARE(owner(company.ana), QString());
    qint64 before = head(company);
    Member renamed = company.edith;
    renamed.name = u"Edith Lund"_s;
    Test::must(MemberRepository(company.db).update(renamed));
    QCOMPARE(pull(company, company.erik, before, u"campaign"_s), { u"c"_s });
    QCOMPARE(owner(company.erik), renamed.name);
    before = head(company);
    Test::must(PrivacyDesk(company.db, company.clock).erase(renamed, renamed.email));
    QCOMPARE(pull(company, company.erik, before, u"campaign"_s), { u"c"_s });
    QCOMPARE(owner(company.erik), QString());
}

void TestChangesReader::whoMovesOrBecomesAnEditorGetsAndLosesCampaigns()
{
    Company company;
    CampaignRepository campaigns(company.db);
    for (const QString &team : { u"lab"_s, u"sales"_s }) {
        Campaign campaign { { QString(u"for-"_s + team) }, team, {}, {}, {} };
        campaign.teams = { { team } };
        Test::must(campaigns.save(campaign));
    }
    Campaign draft { { u"draft"_s }, u"Spring"_s, {}, {}, {} };
    draft.isDraft = true;
    Test::must(campaigns.save(draft));
    const auto news = [&company](const Member &member, qint64 since) {
        const QStringList ids = pull(company, member, since, u"campaign"_s);
        return QSet<QString>(ids.begin(), ids.end());
    };
    qint64 before = head(company);
    Member moved = company.ana;
    moved.team.value = u"sales"_s;
    Test::must(MemberRepository(company.db).update(moved));
    QCOMPARE(news(moved, before), QSet<QString>({ u"-for-lab"_s, u"for-sales"_s, u"-draft"_s }));
    before = head(company);
    moved.roles = { Role::Editor };
    Test::must(MemberRepository(company.db).update(moved));
    QCOMPARE(news(moved, before), QSet<QString>({ u"for-lab"_s, u"for-sales"_s, u"draft"_s }));
    QVERIFY(news(company.ben, before).isEmpty());
}

void TestChangesReader::aStoryThatLeavesItsAudienceIsATombstone()
{
    Company company;
    company.crowd(u"sales"_s);
    company.approve(Company::draft(u"s"_s));
    const qint64 before = head(company);
    Story narrowed = Company::draft(u"s"_s);
    narrowed.audience.teams = { { u"sales"_s } };
    StoryDesk desk(company.db, company.clock);
    QVERIFY(
        desk.save(company.edith, narrowed, StoryRepository(company.db).byId({ u"s"_s })->version));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(desk.act(company.erik, StoryAction::Approve, { u"s"_s }, std::nullopt));
    QCOMPARE(pull(company, company.ana, before, u"story"_s), { u"-s"_s });
    QCOMPARE(pull(company, company.ben, before, u"story"_s), { u"s"_s });
}

void TestChangesReader::nothingOfAStoryUnderEmbargoGoesOut()
{
    Company company;
    Story story = Company::draft(u"s"_s);
    story.embargo = company.clock.now().addSecs(60);
    company.approve(story);
    const qint64 before = head(company);
    QCOMPARE(pull(company, company.ana, 0, u"story"_s), QStringList());
    QVERIFY(tick(company.db, company.clock));
    QCOMPARE(pull(company, company.ana, before, u"story"_s), QStringList());
    company.clock.advance(std::chrono::seconds(60));
    QVERIFY(tick(company.db, company.clock));
    QCOMPARE(pull(company, company.ana, before, u"story"_s), { u"s"_s });
}

void TestChangesReader::everyoneGetsTheBlockedPhrasesAndEveryChangeOfThem()
{
    Company company;
    PhraseRepository phrases(company.db);
    const BlockedPhrase green { { u"p"_s }, u"carbon neutral"_s, u"Say by how much"_s };
    Test::must(phrases.save(green, company.clock.now()));
    QCOMPARE(phrases.save({ { u"q"_s }, u" Carbon  NEUTRAL "_s, {} }, company.clock.now())
                 .error()
                 .reason,
        u"phrase-known"_s);
    const auto seen = [&company](qint64 since) -> std::optional<Api::BlockedPhrases> {
        const auto all = ChangeSequence(company.db).head().value();
        const auto page = ChangesReader(company.db, company.ana).read(since, all, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"blocked-phrases"_s)
                return std::get<Api::BlockedPhrases>(change.value);
        }
        return {};
    };
    QCOMPARE(seen(0)->phrases, { green });
    const qint64 before = head(company);
    QVERIFY(!seen(before));
    Test::must(phrases.remove(green.id));
    QVERIFY(seen(before) && seen(before)->phrases.isEmpty());
    QCOMPARE(phrases.remove(green.id).error().reason, u"phrase-unknown"_s);
}

void TestChangesReader::draftsNeverGoOut()
{
    Company company;
    StoryDesk desk(company.db, company.clock);
    QVERIFY(desk.save(company.edith, Company::draft(u"s"_s), std::nullopt));
    QVERIFY(desk.act(company.edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QCOMPARE(pull(company, company.ana, 0, u"story"_s), QStringList());
}

void TestChangesReader::aWithdrawnStoryComesWithItsReason()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    const qint64 before = head(company);
    QVERIFY(StoryDesk(company.db, company.clock)
            .act(
                company.edith, StoryAction::Withdraw, { u"s"_s }, std::nullopt, { u"recalled"_s }));
    const auto page = ChangesReader(company.db, company.ana)
                          .read(before, ChangeSequence(company.db).head().value(), 10)
                          .value();
    QCOMPARE(page.changes.size(), 1);
    const Story &story = std::get<Story>(page.changes.constFirst().value);
    QCOMPARE(story.state, StoryState::Withdrawn);
    QCOMPARE(story.withdrawnReason, u"recalled"_s);
}

void TestChangesReader::countsGoToTheRelaysOwnerOnly()
{
    Company company;
    company.approve(Company::draft(u"s"_s));
    RegisteredRelay relay;
    relay.id.value = u"r"_s;
    relay.story.value = u"s"_s;
    relay.revision = 1;
    relay.network = Network::LinkedIn;
    relay.code = u"code1"_s;
    relay.state = RelayState::Published;
    relay.stateAt = company.clock.now();
    RelayLedger ledger(company.db, company.clock);
    QVERIFY(ledger.registerRelay(company.ana, relay));
    QCOMPARE(pull(company, company.ana, 0, u"relay"_s), { u"r"_s });
    QCOMPARE(pull(company, company.ben, 0, u"relay"_s), QStringList());
    const qint64 before = head(company);
    QVERIFY(ledger.addClicks(u"code1"_s, { 2026, 11, 24 }, 3));
    QCOMPARE(pull(company, company.ana, before, u"relay-counts"_s), { u"r"_s });
    QCOMPARE(pull(company, company.ana, 0, u"relay-counts"_s), { u"r"_s });
    QCOMPARE(pull(company, company.ben, 0, u"relay-counts"_s), QStringList());
    QCOMPARE(pull(company, company.ben, before, u"relay-counts"_s), QStringList());
}

void TestChangesReader::reactedByMeIsEachMembersOwn()
{
    Company company;
    WallDesk wall(company.db, company.clock, QUrl(u"https://relais.example"_s));
    WallPost post;
    post.id.value = u"p"_s;
    post.text = u"Hello"_s;
    QVERIFY(wall.put(company.ana, post));
    QVERIFY(wall.react(company.ben, { u"p"_s }, true, {}));
    for (const Member &member : { company.ana, company.ben }) {
        const auto page = ChangesReader(company.db, member)
                              .read(0, ChangeSequence(company.db).head().value(), 1000)
                              .value();
        const WallPost &seen = std::get<WallPost>(page.changes.constLast().value);
        QCOMPARE(seen.reactions, 1);
        QCOMPARE(seen.reactedByMe, member.id == company.ben.id);
    }
    const qint64 before = head(company);
    QVERIFY(wall.remove(company.ana, { u"p"_s }));
    QCOMPARE(pull(company, company.ben, before, u"wall-post"_s), { u"-p"_s });
}

void TestChangesReader::pagesLeaveNothingOut()
{
    Company company;
    for (int i = 0; i < 25; ++i)
        company.approve(Company::draft(u"s%1"_s.arg(i)));
    const auto top = ChangeSequence(company.db).head().value();
    QStringList ids;
    qint64 since = 0;
    for (bool more = true; more;) {
        const auto page = ChangesReader(company.db, company.ana).read(since, top, 7).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"story"_s)
                ids.append(change.id);
        }
        more = page.more;
        since = page.cursor.section(u':', 1).toLongLong();
    }
    QCOMPARE(since, top.sequence);
    QCOMPARE(ids.size(), 25);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 25);
}

void TestChangesReader::aNewClientHasNothingToForget()
{
    Company company;
    WallDesk wall(company.db, company.clock, QUrl(u"https://relais.example"_s));
    WallPost post;
    post.id.value = u"p"_s;
    post.text = u"Hello"_s;
    QVERIFY(wall.put(company.ana, post));
    QVERIFY(wall.remove(company.ana, { u"p"_s }));
    QCOMPARE(pull(company, company.ben, 0, u"wall-post"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestChangesReader)
#include "tst_changesreader.moc"
