// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/campaignrepository.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/charterrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/providerrepository.h"
#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/repositories/sourcerepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/topicrepository.h"
#include "app/relaisd/repositories/wallreportrepository.h"
#include "app/relaisd/repositories/wallrepository.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;

//! What every database below the repositories must do alike, one block a repository: what goes in
//! comes out, what is unique, what counts as equal, in which order, and which errors.
class TestConformance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_company = std::make_unique<Company>(); }
    void cleanup() { m_company.reset(); }
    void campaignsAreAlikeOnEveryDatabase();
    void candidatesAreAlikeOnEveryDatabase();
    void cardsAreAlikeOnEveryDatabase();
    void chartersAreAlikeOnEveryDatabase();
    void membersAreAlikeOnEveryDatabase();
    void membersWhoLeaveAreAlikeOnEveryDatabase();
    void organizationsAreAlikeOnEveryDatabase();
    void providersAreAlikeOnEveryDatabase();
    void sourcesAreAlikeOnEveryDatabase();
    void storiesAreAlikeOnEveryDatabase();
    void whatMembersMayKnowIsAlikeOnEveryDatabase();
    void colleaguesAreCountedAlikeOnEveryDatabase();
    void postsOfRelaysAreKeptAlikeOnEveryDatabase();
    void teamsAreAlikeOnEveryDatabase();
    void topicsAreAlikeOnEveryDatabase();
    void wallPostsAreAlikeOnEveryDatabase();
    void wallReportsAreAlikeOnEveryDatabase();
    void wallCommentsAreAlikeOnEveryDatabase();

private:
    //! What has broken databases before.
    static QStringList words()
    {
        return { u""_s, u"NULL"_s, u"null"_s, u"0"_s, u"it's \"quoted\" \\ and \\' more"_s,
            u"'; DROP TABLE member; --"_s, u"$1 ? :name %s %1 _ %"_s, u"Zoë Müller, 日本語"_s,
            QString::fromUtf8("flags \xF0\x9F\x87\xAB\xF0\x9F\x87\xB7 and e\xCC\x81"),
            u"two\nlines\tand a tab"_s, QString(3'000, u'é') };
    }
    QSqlDatabase &db() { return m_company->db; }
    static QDateTime at(int second)
    {
        return QDateTime({ 2026, 11, 23 }, { 9, 0 }, Qt::UTC).addMSecs(second * 1'000LL + 7);
    }
    template <typename T>
    static QString reasonOf(const Result<T> &result)
    {
        return result ? u"it went well"_s : result.error().reason;
    }
    template <typename List>
    static QStringList idsOf(const List &list)
    {
        QStringList ids;
        for (const auto &one : list)
            ids.append(one.id.value);
        return ids;
    }
    StoredStory stored(const QString &id, int second)
    {
        StoredStory stored;
        stored.story = Company::draft(id);
        stored.story.author = m_company->edith.id;
        stored.story.authorName = m_company->edith.name;
        stored.story.createdAt = at(second);
        stored.version = 1;
        stored.editor = m_company->edith.id;
        stored.editorName = m_company->edith.name;
        stored.changedAt = at(second);
        return stored;
    }
    WallPost post(const QString &id, int second)
    {
        WallPost post;
        post.id.value = id;
        post.author = m_company->ana.id;
        post.authorName = m_company->ana.name;
        post.teamName = u"Cold lab"_s;
        post.place = u"Lyon"_s;
        post.text = id;
        post.postedAt = at(second);
        return post;
    }

    std::unique_ptr<Company> m_company;
};

void TestConformance::campaignsAreAlikeOnEveryDatabase()
{
    CampaignRepository campaigns(db());
    int number = 0;
    for (const QString &word : words()) {
        const Campaign campaign { { u"c%1"_s.arg(++number) }, word, at(100 - number), {}, word };
        Test::must(campaigns.save(campaign));
        QCOMPARE(campaigns.all().value().constFirst(), campaign); // the earliest comes first
    }
    Campaign changed { { u"c1"_s }, u"Other"_s, at(1'000), at(2'000), u"Goal"_s };
    changed.owner = m_company->edith.id;
    changed.ownerName = m_company->edith.name;
    changed.teams = { { u"lab"_s }, { u"sales"_s } };
    Test::must(campaigns.save(changed));
    QCOMPARE(campaigns.all().value().size(), number);
    QCOMPARE(campaigns.all().value().constLast(), changed);
    changed.isDraft = true; // no story of it was told
    Test::must(campaigns.save(changed));
    QCOMPARE(campaigns.all().value().constLast(), changed);
}

void TestConformance::candidatesAreAlikeOnEveryDatabase()
{
    SourceRepository sources(db());
    for (const QString &id : { u"one"_s, u"two"_s })
        Test::must(sources.add(
            { { id }, QUrl(u"https://"_s + id + u".example/feed"_s), {}, {}, {}, {}, {}, {} },
            at(0)));
    CandidateRepository candidates(db());
    Candidate candidate;
    candidate.source.value = u"one"_s;
    candidate.link = QUrl(u"https://norvane.example/a?b=c&d=%C3%A9#e"_s);
    candidate.image = QUrl(u"https://norvane.example/i.png"_s);
    candidate.language = u"fr-CA"_s;
    int number = 0;
    for (const QString &word : words()) {
        candidate.id.value = u"k%1"_s.arg(++number, 2, 10, QLatin1Char('0'));
        candidate.guid = word;
        candidate.title = word;
        candidate.summary = word;
        candidate.publishedAt = at(number / 2); // some share their time
        candidate.fetchedAt = at(number);
        QCOMPARE(candidates.add(candidate).value(), true);
        const Candidate found = candidates.byId(candidate.id).value();
        QCOMPARE(found.guid, word);
        QCOMPARE(found.title, word);
        QCOMPARE(found.summary, word);
        QCOMPARE(found.link, candidate.link);
        QCOMPARE(found.image, candidate.image);
        QCOMPARE(found.language, candidate.language);
        QCOMPARE(found.publishedAt, candidate.publishedAt);
        QCOMPARE(found.fetchedAt, candidate.fetchedAt);
        QCOMPARE(found.sourceName, u"https://one.example/feed"_s);
        QVERIFY(found.story.isEmpty() && !found.droppedAt.isValid());
    }
    // An entry is known by its source and its own id there, letter for letter.
    candidate.id.value = u"again"_s;
    QCOMPARE(candidates.add(candidate).value(), false);
    candidate.source.value = u"two"_s;
    QCOMPARE(candidates.add(candidate).value(), true);
    candidate.id.value = u"lower"_s;
    candidate.source.value = u"one"_s;
    candidate.guid = u"Null"_s;
    QCOMPARE(candidates.add(candidate).value(), true);
    // Newest first, and those of one time by their ids, backwards.
    QStringList order = idsOf(candidates.open({}, 100).value());
    QCOMPARE(order.size(), number + 2);
    QCOMPARE(order.mid(0, 4), (QStringList { u"lower"_s, u"k11"_s, u"k10"_s, u"again"_s }));
    QCOMPARE(idsOf(candidates.open(at(5), 2).value()), (QStringList { u"k09"_s, u"k08"_s }));
    Test::must(candidates.setDropped({ u"k09"_s }, at(60)));
    Test::must(candidates.setDropped({ u"k01"_s }, at(61)));
    Test::must(candidates.setDropped({ u"k02"_s }, at(1)));
    Test::must(candidates.setStory({ u"k08"_s }, { u"s"_s }));
    QCOMPARE(idsOf(candidates.open(at(5), 1).value()), QStringList { u"k07"_s });
    QCOMPARE(idsOf(candidates.dropped(at(30), 10).value()), (QStringList { u"k01"_s, u"k09"_s }));
    Test::must(candidates.setDropped({ u"k09"_s }, {}));
    QCOMPARE(idsOf(candidates.open(at(5), 1).value()), QStringList { u"k09"_s });
    QCOMPARE(sources.waiting().value().value({ u"two"_s }), 1);
    // What was kept is known by when its story was made; a story that is not there tells none.
    Test::must(StoryRepository(db()).insert(stored(u"told"_s, 70)));
    Test::must(StoryRepository(db()).insert(stored(u"older"_s, 20)));
    Test::must(candidates.setStory({ u"k10"_s }, { u"told"_s }));
    Test::must(candidates.setStory({ u"k11"_s }, { u"older"_s }));
    const QList<Candidate> kept = candidates.kept(at(10), 10).value();
    QCOMPARE(idsOf(kept), (QStringList { u"k10"_s, u"k11"_s }));
    QCOMPARE(kept.constFirst().story.value, u"told"_s);
    QCOMPARE(kept.constFirst().keptAt, at(70));
    QCOMPARE(idsOf(candidates.kept(at(30), 10).value()), QStringList { u"k10"_s });
    QCOMPARE(idsOf(candidates.kept(at(10), 1).value()), QStringList { u"k10"_s });
    // What gave its link alone counts from when it did, however old the story is.
    Test::must(candidates.setLinkOf({ u"k07"_s }, GivenLink { { u"older"_s } }, at(90)));
    QCOMPARE(idsOf(candidates.kept(at(60), 10).value()), (QStringList { u"k07"_s, u"k10"_s }));
    QCOMPARE(candidates.byId({ u"k07"_s }).value().keptAt, at(90));
    QVERIFY(!idsOf(candidates.dropped(at(0), 10).value()).contains(u"k07"_s));
    QCOMPARE(reasonOf(candidates.setDropped({ u"k07"_s }, {})), u"candidate-unknown"_s);
    QCOMPARE(reasonOf(candidates.byId({ u"none"_s })), u"candidate-unknown"_s);
    QCOMPARE(reasonOf(candidates.setDropped({ u"none"_s }, at(0))), u"candidate-unknown"_s);
}

void TestConformance::cardsAreAlikeOnEveryDatabase()
{
    CardRepository cards(db());
    const MemberId ana = m_company->ana.id;
    QVERIFY(!cards.of(ana).value().has_value());
    Card card;
    card.name = u"Ana d'Ávila \"A\""_s;
    card.role = u"'; --"_s;
    card.about = QString(200, u'é');
    card.language = u"fr"_s;
    card.languages = { u"fr"_s, u"en"_s };
    card.links = { { u"Site"_s, QUrl(u"https://ana.example/?a=%20"_s) } };
    const StoredCard hidden = cards.save(ana, card, at(1)).value();
    QCOMPARE(cards.of(ana).value()->card, card);
    QVERIFY(!cards.of(ana).value()->shownSince.isValid());
    card.shown = true;
    cards.save(ana, card, at(2)).value();
    card.about = u"Else"_s;
    QCOMPARE(cards.save(ana, card, at(3)).value().code, hidden.code); // it stays theirs
    const StoredCard found = cards.byCode(hidden.code).value();
    QCOMPARE(found.card, card);
    QCOMPARE(found.shownSince, at(2));
    QCOMPARE(found.member, ana);
    const QString other =
        hidden.code == hidden.code.toLower() ? hidden.code.toUpper() : hidden.code.toLower();
    QCOMPARE(reasonOf(cards.byCode(other)), u"card-unknown"_s); // codes tell case apart
    Test::must(RelayRepository(db()).addRawClicks(
        CardRepository::counterOf(hidden.code), QDate(2026, 11, 22), 2));
    Test::must(RelayRepository(db()).addRawClicks(
        CardRepository::counterOf(hidden.code), QDate(2026, 11, 23), 3));
    QCOMPARE(cards.seenSince(hidden.code, QDate(2026, 11, 22)).value(), 5);
    QCOMPARE(cards.seenSince(hidden.code, QDate(2026, 11, 23)).value(), 3);
    Test::must(MemberRepository(db()).setActive(ana, false));
    QVERIFY(!cards.byCode(hidden.code).value().card.shown);
}

void TestConformance::chartersAreAlikeOnEveryDatabase()
{
    CharterRepository charters(db());
    const MemberId ana = m_company->ana.id;
    QVERIFY(!charters.current(ana).value().has_value());
    QCOMPARE(charters.translate(u"fr"_s, u"x"_s).error().code, ErrorCode::NotFound);
    int version = 0;
    for (const QString &word : words()) {
        QCOMPARE(charters.publish(u"en"_s, word, at(version)).value(), version + 1);
        ++version;
        const Charter charter = charters.current(ana).value().value();
        QCOMPARE(charter.version, version);
        QCOMPARE(charter.publishedAt, at(version - 1));
        QCOMPARE(charter.texts, (QList<CharterText> { { u"en"_s, word } }));
        QVERIFY(!charter.acceptedAt.isValid());
    }
    QCOMPARE(charters.translate(u"de"_s, u"Älter"_s).value(), version);
    QCOMPARE(charters.translate(u"de"_s, u"Neu"_s).value(), version);
    QCOMPARE(charters.current(ana).value()->texts.constFirst().text, u"Neu"_s);
    Test::must(charters.accept(ana, version, at(100)));
    Test::must(charters.accept(ana, version, at(200)));
    QCOMPARE(charters.current(ana).value()->acceptedAt, at(100)); // the first one counts
    QVERIFY(!charters.current(m_company->ben.id).value()->acceptedAt.isValid());
    QCOMPARE(reasonOf(charters.accept(ana, version + 1, at(0))), u"charter-unknown"_s);
}

void TestConformance::membersAreAlikeOnEveryDatabase()
{
    MemberRepository members(db());
    int number = 0;
    for (const QString &word : words()) {
        Member member;
        member.id.value = u"m%1"_s.arg(++number);
        member.name = word.trimmed().isEmpty() ? u"-"_s : word.left(200);
        member.email = u"m%1@norvane.example"_s.arg(number);
        member.title = word.left(200);
        member.location = word.left(200);
        member.languages = { u"fr"_s, u"en-GB"_s };
        member.roles = { Role::Editor, Role::Manager };
        Test::must(members.add(member, at(0)));
        QCOMPARE(members.byId(member.id).value(), member);
        QCOMPARE(members.byEmail(member.email.toUpper()).value(), member); // without case
        member.roles = {};
        member.languages.clear();
        member.location = u"Élancourt"_s;
        Test::must(members.update(member));
        QCOMPARE(members.in({ member.id.value, u"none"_s }).value().value(member.id), member);
    }
    Member twin { { u"twin"_s }, u"Twin"_s, u"ANA@Norvane.Example"_s, {}, {}, {}, {}, {} };
    QCOMPARE(reasonOf(members.add(twin, at(0))), u"email-taken"_s);
    QCOMPARE(reasonOf(members.setEmail(m_company->ben.id, twin.email)), u"email-taken"_s);
    Test::must(members.setEmail(m_company->ana.id, twin.email)); // one's own, written otherwise
    QCOMPARE(members.byId(m_company->ana.id).value().email, twin.email);
    twin.email = u"twin"_s;
    QCOMPARE(reasonOf(members.add(twin, at(0))), u"email-form"_s);
    twin.email = u"twin@norvane.example"_s;
    twin.name = u" "_s;
    QCOMPARE(reasonOf(members.add(twin, at(0))), u"name-empty"_s);
    twin.name = QString(201, u'x');
    QCOMPARE(reasonOf(members.add(twin, at(0))), u"too-long"_s);
    QCOMPARE(reasonOf(members.byId({ u"ANA"_s })), u"member-unknown"_s); // ids tell case apart
    QCOMPARE(reasonOf(members.byEmail(u"%@norvane.example"_s)), u"member-unknown"_s);
    QCOMPARE(reasonOf(members.update(twin)), u"too-long"_s);
    twin.name = u"Twin"_s;
    QCOMPARE(reasonOf(members.update(twin)), u"member-unknown"_s);
    QVERIFY(members.in({}).value().isEmpty());
}

void TestConformance::membersWhoLeaveAreAlikeOnEveryDatabase()
{
    MemberRepository members(db());
    const Member ana = m_company->ana;
    Test::must(members.setActive(ana.id, false));
    QCOMPARE(reasonOf(members.byId(ana.id)), u"member-unknown"_s);
    QCOMPARE(reasonOf(members.byEmail(ana.email)), u"member-unknown"_s);
    QCOMPARE(members.all().value().size(), 3);
    QCOMPARE(members.everyone().value().size(), 4);
    QVERIFY(!members.known(ana.id).value().active);
    QCOMPARE(members.knownByEmail(u"Ana@NORVANE.example"_s).value().member, ana);
    Test::must(members.setActive(ana.id, true));
    QCOMPARE(members.byId(ana.id).value(), ana);
    QCOMPARE(reasonOf(members.setActive({ u"none"_s }, true)), u"member-unknown"_s);
    QStringList names;
    const auto everybody = members.all();
    QVERIFY(everybody);
    for (const Member &member : *everybody)
        names.append(member.name);
    QCOMPARE(names, (QStringList { u"ana"_s, u"ben"_s, u"edith"_s, u"erik"_s }));
}

void TestConformance::organizationsAreAlikeOnEveryDatabase()
{
    for (const QString &word : words()) {
        Company company;
        OrganizationRepository organizations(company.db);
        QCOMPARE(reasonOf(organizations.get()), u"organization-missing"_s);
        Test::must(organizations.create({ { u"o"_s }, word, at(5), true }));
        const Organization found = organizations.get().value();
        QCOMPARE(found.name, word);
        QCOMPARE(found.createdAt, at(5));
        QVERIFY(found.sample);
        QVERIFY(found.privacyContact.isEmpty());
        const QString contact = word.left(200);
        Test::must(organizations.setPrivacyContact(contact));
        QVERIFY(!organizations.setPrivacyContact(QString(201, u'x')));
        QCOMPARE(organizations.get().value().privacyContact, contact);
        QCOMPARE(reasonOf(organizations.create({ { u"p"_s }, word, at(5), false })),
            u"organization-exists"_s);
    }
}

void TestConformance::providersAreAlikeOnEveryDatabase()
{
    ProviderRepository providers(db());
    QCOMPARE(reasonOf(providers.get()), u"provider-none"_s);
    for (const QString &word : words()) {
        const Provider provider { u"https://login.example/%27tenant%27"_s,
            word.isEmpty() ? u"-"_s : word.left(500), word.left(500), true, false, true };
        Test::must(providers.set(provider));
        QCOMPARE(providers.get().value(), provider); // there is one, the last
    }
    const auto refused = [&](const Provider &provider) {
        const auto set = providers.set(provider);
        return !set && set.error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(refused({ u"http://login.example"_s, u"c"_s, {}, false, false, false }));
    QVERIFY(refused({ u"https://login.example"_s, {}, {}, false, false, false }));
    QVERIFY(refused({ u"https://login.example"_s, QString(501, u'c'), {}, false, false, false }));
    QVERIFY(providers.get());
    Test::must(providers.remove());
    Test::must(providers.remove());
    QCOMPARE(reasonOf(providers.get()), u"provider-none"_s);
}

void TestConformance::sourcesAreAlikeOnEveryDatabase()
{
    SourceRepository sources(db());
    int number = 0;
    for (const QString &word : words()) {
        Source source;
        source.id.value = u"q%1"_s.arg(++number);
        source.url = QUrl(u"https://norvane.example/feed?n=%1&q=%C3%A9'"_s.arg(number));
        source.allowPrivate = number % 2 == 0;
        Test::must(sources.add(source, at(1'000 - number)));
        source.title = word;
        source.etag = "W/\"é'\"";
        source.lastModified = "Mon, 23 Nov 2026 09:00:00 GMT";
        source.problem = word;
        source.fetchedAt = at(1);
        source.nextAt = at(2);
        source.succeededAt = at(3);
        source.failures = number;
        Test::must(sources.update(source));
        const Source found = sources.all().value().constFirst(); // the oldest comes first
        QCOMPARE(found.id, source.id);
        QCOMPARE(found.url, source.url);
        QCOMPARE(found.title, word);
        QCOMPARE(found.etag, source.etag);
        QCOMPARE(found.lastModified, source.lastModified);
        QCOMPARE(found.problem, word);
        QCOMPARE(found.allowPrivate, source.allowPrivate);
        QCOMPARE(found.fetchedAt, at(1));
        QCOMPARE(found.nextAt, at(2));
        QCOMPARE(found.succeededAt, at(3));
        QCOMPARE(found.failures, number);
    }
    Source again { { u"again"_s }, QUrl(u"https://norvane.example/feed?n=1&q=%C3%A9'"_s), {}, {},
        {}, {}, {}, {} };
    QCOMPARE(reasonOf(sources.add(again, at(0))), u"source-known"_s);
    QVERIFY(!sources.claim({ u"q1"_s }, at(1), at(50)).value()); // not due
    QVERIFY(sources.claim({ u"q1"_s }, at(2), at(50)).value());
    QVERIFY(!sources.claim({ u"q1"_s }, at(2), at(50)).value()); // somebody has it
    QVERIFY(!sources.claim({ u"none"_s }, at(2), at(50)).value());
    QCOMPARE(sources.allowPrivate(again.url).value(), SourceId { u"q1"_s });
    QVERIFY(sources.claim({ u"q1"_s }, at(2), at(50)).value()); // at once
    QCOMPARE(
        sources.allowPrivate(QUrl(u"https://none.example"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(sources.waiting().value().isEmpty());
}

void TestConformance::storiesAreAlikeOnEveryDatabase()
{
    StoryRepository stories(db());
    int number = 0;
    for (const QString &word : words()) {
        ++number;
        StoredStory story = stored(u"s%1"_s.arg(number, 2, 10, QLatin1Char('0')), number / 2);
        story.story.title = word.left(300);
        story.story.summary = word;
        story.story.captions = { { { u"c"_s }, Network::Bluesky, u"fr"_s, word } };
        story.story.disclosure = word.left(100);
        story.note = word;
        Test::must(stories.insert(story));
        QCOMPARE(stories.byId(story.story.id).value(), story);
        story.version = 2;
        story.story.state = number % 2 == 0 ? StoryState::InReview : StoryState::Withdrawn;
        story.story.withdrawnReason = word;
        story.story.audience.languages = { u"fr"_s };
        story.announced = true;
        Test::must(stories.update(story));
        QCOMPARE(stories.byId(story.story.id).value(), story);
    }
    QStringList order;
    const auto firstOnes = stories.list(std::nullopt, {}, 3);
    QVERIFY(firstOnes);
    for (const StoredStory &one : *firstOnes)
        order.append(one.story.id.value);
    QCOMPARE(order, (QStringList { u"s11"_s, u"s10"_s, u"s09"_s }));
    order.clear();
    const auto laterOnes = stories.list(StoryState::InReview, { u"s09"_s }, 2);
    QVERIFY(laterOnes);
    for (const StoredStory &one : *laterOnes)
        order.append(one.story.id.value);
    QCOMPARE(order, (QStringList { u"s08"_s, u"s06"_s }));
    QCOMPARE(reasonOf(stories.byId({ u"S01"_s })), u"story-unknown"_s);
    QVERIFY(!stories.insert(stored(u"s01"_s, 1))); // the id is taken
}

void TestConformance::whatMembersMayKnowIsAlikeOnEveryDatabase()
{
    StoryRepository stories(db());
    StoredStory story = stored(u"s"_s, 1);
    story.story.revision = 2;
    Test::must(stories.insert(story));
    for (const int revision : { 1, 2 }) {
        Story approved = story.story;
        approved.revision = revision;
        approved.title = u"Revision %1: it's «é»"_s.arg(revision);
        approved.state = StoryState::Approved;
        approved.approver = m_company->erik.id;
        approved.approvedAt = at(2);
        approved.embargo = revision == 2 ? at(100) : QDateTime();
        Test::must(stories.addRevision(approved));
        QVERIFY(!stories.addRevision(approved)); // for good
        const Story found = stories.revision(story.story.id, revision).value();
        QCOMPARE(found.title, approved.title);
        QCOMPARE(found.approverName, m_company->erik.name);
        QCOMPARE(found.embargo, approved.embargo);
    }
    QVERIFY(stories.hasRevision({ u"s"_s }, 2).value());
    QVERIFY(!stories.hasRevision({ u"s"_s }, 3).value());
    QHash<StoryId, QList<int>> numbers;
    Test::must(
        readAll(db(), { StoryRepository::readingRevisions({ u"s"_s, u"none"_s }, numbers) }));
    QList<int> revisions = numbers.value({ u"s"_s });
    std::sort(revisions.begin(), revisions.end());
    QCOMPARE(revisions, (QList<int> { 1, 2 }));
    QCOMPARE(reasonOf(stories.revision({ u"s"_s }, 3)), u"revision-unknown"_s);
    QVERIFY(stories.published({ u"s"_s }).value().isEmpty());
    QVERIFY(stories.announceDue(at(99)).value().isEmpty()); // under embargo
    QCOMPARE(stories.announceDue(at(100)).value(), QStringList { u"s"_s });
    QVERIFY(stories.announceDue(at(100)).value().isEmpty()); // once
    QCOMPARE(stories.published({ u"s"_s, u"none"_s }).value().value({ u"s"_s }).revision, 2);
}

void TestConformance::colleaguesAreCountedAlikeOnEveryDatabase()
{
    StoryRepository stories(db());
    for (const QString &id : { u"s"_s, u"t"_s })
        Test::must(stories.insert(stored(id, 1)));
    RegisteredRelay relay { { u"r"_s }, m_company->ana.id, {}, { u"s"_s }, 1, Network::Bluesky,
        u"code"_s, 50, RelayState::Published, at(1), at(1) };
    QVERIFY(stories.addColleague({ u"s"_s }, relay.member, relay.id).value());
    Test::must(RelayRepository(db()).insert(relay));
    QVERIFY(stories.addColleague({ u"s"_s }, relay.member, relay.id).value()); // by itself
    QVERIFY(!stories.addColleague({ u"s"_s }, relay.member, { u"other"_s }).value());
    const StoryRepository::Colleague known { { u"s"_s }, relay.member };
    const QList<StoryRepository::Colleague> asked { known, { { u"t"_s }, relay.member },
        { { u"s"_s }, m_company->ben.id } };
    QList<StoryRepository::Colleague> found;
    Test::must(readAll(db(), { StoryRepository::readingColleagues(asked, found) }));
    QCOMPARE(found, QList<StoryRepository::Colleague> { known });
    Test::must(changeAll(
        db(), StoryRepository::addingColleagues({ { { u"s"_s }, 3 }, { { u"t"_s }, 1 } })));
    QCOMPARE(stories.byId({ u"s"_s }).value().story.colleagues, 5);
    QCOMPARE(stories.byId({ u"t"_s }).value().story.colleagues, 1);
}

void TestConformance::postsOfRelaysAreKeptAlikeOnEveryDatabase()
{
    Test::must(StoryRepository(db()).insert(stored(u"s"_s, 1)));
    RelayRepository relays(db());
    RegisteredRelay relay { { u"r"_s }, m_company->ana.id, {}, { u"s"_s }, 1, Network::X, u"code"_s,
        50, RelayState::Queued, at(1), {} };
    Test::must(relays.insert(relay));
    QCOMPARE(relays.byId(relay.id).value().countedPosts, 0);
    relay.state = RelayState::Refused;
    relay.countedPosts = 3;
    Test::must(relays.updateState(relay));
    QCOMPARE(relays.byId(relay.id).value().countedPosts, 3);
    relay.countedPosts = 5;
    Test::must(changeAll(db(), RelayRepository::updatingStates({ relay })));
    QHash<RelayId, RegisteredRelay> found;
    Test::must(readAll(db(), { RelayRepository::reading({ relay.id.value }, found) }));
    QCOMPARE(found.value(relay.id).countedPosts, 5);
    QCOMPARE(found.value(relay.id).state, RelayState::Refused);
    relay.id = { u"r2"_s };
    relay.code = u"code2"_s;
    Test::must(changeAll(db(), RelayRepository::inserting({ relay })));
    QCOMPARE(relays.byId(relay.id).value().countedPosts, 5);
}

void TestConformance::teamsAreAlikeOnEveryDatabase()
{
    TeamRepository teams(db());
    int number = 0;
    for (const QString &word : words()) {
        const Team team { { u"t%1"_s.arg(++number) }, { u"lab"_s }, word };
        Test::must(teams.save(team));
        QVERIFY(teams.all().value().contains(team));
    }
    const Team renamed { { u"t1"_s }, {}, u"Renamed"_s };
    Test::must(teams.save(renamed));
    QCOMPARE(teams.all().value().size(), number + 3);
    QVERIFY(teams.all().value().contains(renamed));
}

void TestConformance::topicsAreAlikeOnEveryDatabase()
{
    TopicRepository topics(db());
    int number = 0;
    for (const QString &word : words()) {
        const Topic topic { { u"t%1"_s.arg(++number) }, word, word };
        Test::must(topics.save(topic));
        QVERIFY(topics.all().value().contains(topic));
    }
    Test::must(topics.save({ { u"t1"_s }, u"Z"_s, u"Z"_s }));
    QCOMPARE(topics.all().value().size(), number);
}

void TestConformance::wallPostsAreAlikeOnEveryDatabase()
{
    WallRepository wall(db());
    const MemberId ana = m_company->ana.id;
    const MemberId ben = m_company->ben.id;
    int number = 0;
    for (const QString &word : words()) {
        ++number;
        WallPost one = post(u"p%1"_s.arg(number, 2, 10, QLatin1Char('0')), number / 2);
        one.text = word;
        one.trackedLink = QUrl(u"https://relais.example/r/a%27b"_s);
        if (number % 2 == 0)
            one.image = StoryImage { u"/media/p.jpg"_s, word, 1200, 800 };
        Test::must(wall.insert(one));
        QCOMPARE(wall.post(one.id, ben).value(), one);
    }
    for (const QString &word : words()) {
        WallPost other = post(u"p02"_s, 1);
        other.text = word;
        other.story = { u"s'1"_s };
        other.mentions = { { ben, m_company->ben.name } };
        other.editedAt = at(9);
        other.image = wall.post(other.id, ben).value().image; // stays
        other.trackedLink = wall.post(other.id, ben).value().trackedLink;
        Test::must(wall.edit(other));
        QCOMPARE(wall.post(other.id, ben).value(), other);
    }
    QVERIFY(!wall.insert(post(u"p01"_s, 1)));
    const WallPostId first { u"p01"_s };
    QVERIFY(wall.addView(first, ben, at(1)).value());
    QVERIFY(!wall.addView(first, ben, at(2)).value());
    QVERIFY(wall.setReaction(first, ben, true, at(1)).value());
    QVERIFY(!wall.setReaction(first, ben, true, at(2)).value());
    QCOMPARE(wall.post(first, ben).value().reactions, 1);
    QCOMPARE(wall.post(first, ben).value().views, 1);
    QVERIFY(wall.post(first, ben).value().reactedByMe);
    QVERIFY(!wall.post(first, ana).value().reactedByMe);
    QVERIFY(wall.setReaction(first, ben, false, at(3)).value());
    QVERIFY(!wall.setReaction(first, ben, false, at(3)).value());
    QCOMPARE(wall.post(first, ben).value().reactions, 0);
    QCOMPARE(
        idsOf(wall.newest(ben, {}, 3).value()), (QStringList { u"p11"_s, u"p10"_s, u"p09"_s }));
    Test::must(wall.remove({ u"p08"_s }));
    QCOMPARE(
        idsOf(wall.newest(ben, { u"p09"_s }, 2).value()), (QStringList { u"p07"_s, u"p06"_s }));
    QVERIFY(wall.post({ u"p08"_s }, ben).value().removed);
    QVERIFY(wall.post({ u"p08"_s }, ben).value().text.isEmpty());
    QVERIFY(!wall.insert(post(u"p08"_s, 1))); // nobody takes its id
    QCOMPARE(wall.posts({ u"p08"_s, u"p01"_s, u"none"_s }, ben).value().size(), 2);
    QCOMPARE(reasonOf(wall.post({ u"none"_s }, ben)), u"wall-post-unknown"_s);
}

void TestConformance::wallReportsAreAlikeOnEveryDatabase()
{
    WallRepository wall(db());
    WallReportRepository reports(db());
    int number = 0;
    for (const QString &word : words()) {
        if (word.isEmpty())
            continue; // no post has none
        ++number;
        WallPost one = post(u"p%1"_s.arg(number, 2, 10, QLatin1Char('0')), number);
        one.text = word;
        Test::must(wall.insert(one));
        WallReport report;
        report.id.value = u"r-"_s + one.id.value;
        report.post = one.id;
        report.word = word;
        report.at = at(number);
        Test::must(reports.insert(report, m_company->ben.id));
        QVERIFY(reports.open(1).value().constFirst().reportedText.isEmpty());
        // It was about the words that stood there then, however often they change.
        for (const QString &text : { u"Other words"_s, u"And others"_s }) {
            one.text = text;
            Test::must(wall.edit(one));
        }
        const WallReport open = reports.open(1).value().constFirst();
        QCOMPARE(open.reportedText, word);
        QCOMPARE(open.postText, u"And others"_s);
    }
    Test::must(reports.settle({ u"p01"_s }, at(20)));
    Test::must(wall.remove({ u"p02"_s }));
    const auto textsOf = [&reports] {
        QStringList texts;
        const auto settled = reports.settled(at(0), 20);
        for (const WallReport &report : *settled)
            texts.append(report.reportedText);
        return texts;
    };
    QCOMPARE(textsOf(), QStringList { words().at(1) });
    Test::must(reports.settle({ u"p02"_s }, at(21)));
    QVERIFY(textsOf().constFirst().isEmpty()); // its author took it away
    Test::must(wall.forgetHidden(at(30)));
    QCOMPARE(textsOf(), QStringList({ QString(), QString() }));
    // What an editor's removal settled is open again once that is undone, and nothing else.
    Test::must(wall.removeBy({ u"p01"_s }, m_company->edith.id, u"No"_s, at(40)));
    Test::must(reports.reopen({ u"p01"_s }));
    QCOMPARE(reports.settled(at(0), 20)->size(), 2);
    Test::must(wall.removeBy({ u"p03"_s }, m_company->edith.id, u"No"_s, at(40)));
    Test::must(reports.settle({ u"p03"_s }, at(40)));
    QCOMPARE(reports.settled(at(0), 20)->size(), 3);
    Test::must(reports.reopen({ u"p03"_s }));
    QCOMPARE(reports.settled(at(0), 20)->size(), 2);
}

void TestConformance::wallCommentsAreAlikeOnEveryDatabase()
{
    WallRepository wall(db());
    Test::must(wall.insert(post(u"p"_s, 1)));
    int number = 0;
    for (const QString &word : words()) {
        const Member &author = number % 2 == 0 ? m_company->ana : m_company->ben;
        const WallComment comment { { u"k%1"_s.arg(++number, 2, 10, QLatin1Char('0')) }, { u"p"_s },
            author.id, author.name, word, at(number / 2) };
        Test::must(wall.insert(comment));
        QCOMPARE(wall.comment(comment.id).value(), comment);
        WallComment edited = comment;
        edited.text = word + u'!';
        edited.editedAt = at(number);
        Test::must(wall.editComment(edited));
        QCOMPARE(wall.comment(comment.id).value(), edited);
        QVERIFY(wall.removeCommentBy(edited, m_company->edith.id, word, at(number)).value());
        QVERIFY(!wall.removeCommentBy(edited, m_company->edith.id, word, at(number)).value());
        const WallComment line = wall.comment(comment.id).value();
        QVERIFY(line.removed && line.text.isEmpty());
        QCOMPARE(line.removedBy, m_company->edith.name);
        QCOMPARE(line.removedReason, word);
        QVERIFY(wall.restoreComment(line).value());
        QVERIFY(!wall.restoreComment(line).value());
        QCOMPARE(wall.comment(comment.id).value(), edited);
    }
    QCOMPARE(idsOf(wall.comments({ u"p"_s }, 3).value()),
        (QStringList { u"k01"_s, u"k02"_s, u"k03"_s }));
    QCOMPARE(wall.post({ u"p"_s }, {}).value().comments, number);
    QCOMPARE(wall.commentsOfOthers({ u"p"_s }, m_company->ana.id).value(), number / 2);
    QCOMPARE(reasonOf(wall.comment({ u"none"_s })), u"comment-unknown"_s);
    const WallComment first = wall.comment({ u"k01"_s }).value(); // Ana's
    Test::must(wall.removeComment(first));
    Test::must(wall.removeComment(first)); // again changes nothing
    QCOMPARE(wall.post({ u"p"_s }, {}).value().comments, number - 1);
    QCOMPARE(idsOf(wall.comments({ u"p"_s }, 2).value()), (QStringList { u"k02"_s, u"k03"_s }));
    QVERIFY(!wall.restoreComment(first).value()); // its author took it away
    QVERIFY(!wall.insert(WallComment { { u"x"_s }, { u"nowhere"_s }, m_company->ana.id, {}, u"x"_s,
        at(1) })); // on a post that is not there
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
