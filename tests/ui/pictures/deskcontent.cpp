// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories that editors work on, in all states, and what is said to them.

#include "core/api/routes.h"
#include "core/domain/networktraits.h"
#include "tests/ui/pictures/samplecontent.h"
#include "tests/ui/pictures/samplepictures.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

// The others are the company's.
constexpr int draftOfMine = 11;
constexpr int draftOfSamira = 12;
constexpr int reviewOfSamira = 2; // approved before: members have an earlier revision
constexpr int reviewOfMine = 13;
constexpr int withdrawn = 14;
constexpr int lateReview = 16;
constexpr int undescribed = 17;
constexpr int firstExpired = 18;
const QDateTime pileUp = now.addDays(3); // when three stories are to go out

WorkingStory working(Story story, const Member &author, int version)
{
    WorkingStory made;
    story.author = author.id;
    story.authorName = author.name;
    made.story = std::move(story);
    made.version = version;
    made.editor = author.id;
    made.editorName = author.name;
    made.changedAt = now.addSecs(-2700LL * version);
    return made;
}

Story unapproved(int number, const QString &title, StoryState state)
{
    Story story = companyStory(1);
    story.id = storyId(number);
    story.title = title;
    story.state = state;
    story.revision = 0;
    story.pinned = false;
    story.image.reset();
    story.approver = {};
    story.approverName.clear();
    story.approvedAt = {};
    story.colleagues = 0;
    return story;
}

Caption caption(int number, std::optional<Network> network, const QString &language,
    const QString &text, int uses = 0)
{
    return { { u"w%1"_s.arg(number) }, network, language, text, uses };
}

//! With a picture, and captions for several networks in two languages.
Story storyOfSchool()
{
    Story story = unapproved(draftOfMine, u"A school, a pump in the yard"_s, StoryState::Draft);
    story.summary = u"Twenty pupils counted watts for a month. Tell what they found, it is more "
                    u"than we did."_s;
    story.link = QUrl(u"https://norvane.example/news/school"_s);
    story.image = StoryImage { SamplePictures::path(u"school-pumps"_s),
        u"A pump in a school’s yard, pupils around it"_s, 960, 640 };
    story.topics = { { u"climate"_s }, { u"people"_s } };
    story.campaign = { u"week"_s };
    story.captions = {
        caption(1, Network::LinkedIn, u"en"_s,
            u"Twenty pupils in Vénissieux measured our prototype for a month. My company asked "
            u"them to find its faults, and they found two. What I learned from them:"_s,
            7),
        caption(2, Network::Bluesky, u"en"_s,
            u"A class of twelve-year-olds found two faults in our pump. My company mends both."_s),
        caption(3, std::nullopt, u"en"_s,
            u"The warmest yard of Vénissieux belongs to a school. Proud of my company today."_s, 5),
        caption(4, Network::LinkedIn, u"fr"_s,
            u"Vingt élèves de Vénissieux ont mesuré notre prototype pendant un mois. Mon "
            u"entreprise leur a demandé ses défauts : ils en ont trouvé deux."_s),
        caption(5, Network::Mastodon, u"fr"_s,
            u"Une classe de sixième a trouvé deux défauts à notre pompe. On les corrige."_s),
    };
    return story;
}

//! What members have of the story that is in review.
Story approvedBefore()
{
    Story story = companyStory(reviewOfSamira);
    story.revision = 3;
    story.audience.locations = { u"Lyon"_s, u"Grenoble"_s, u"Esbjerg"_s };
    story.audience.languages = { u"en"_s, u"fr"_s, u"da"_s };
    story.editRule = { EditRule::Kind::OwnWords, 25 };
    story.disclosure = u"my company"_s;
    story.networks = familiarNetworks();
    story.networks.removeAll(Network::X);
    return story;
}

Story storyInReview()
{
    Story story = approvedBefore();
    story.state = StoryState::InReview;
    story.expiry = now.addDays(11);
    story.title = u"Forty-two apprentices start this autumn"_s;
    story.summary += u" They begin on Monday, and half of them are women."_s;
    story.captions = {
        caption(21, Network::LinkedIn, u"en"_s,
            u"Forty-two begin with us on Monday, half of them women. My company teaches them for "
            u"three years. What I would have liked to know on my first day:"_s),
        caption(22, Network::LinkedIn, u"en"_s,
            u"Forty-two desks, forty-two names. My company learns them by Friday."_s, 10),
        caption(23, Network::Wall, u"en"_s,
            u"Forty-two begin with my company on Monday. Say hello to them."_s, 5),
        caption(24, Network::Bluesky, u"en"_s,
            u"Forty-two new colleagues at my company on Monday. I was one of them once."_s),
        caption(25, Network::LinkedIn, u"fr"_s,
            u"Quarante-deux jeunes commencent lundi. My company leur apprend un métier."_s),
        caption(26, Network::Mastodon, u"fr"_s,
            u"Lundi, quarante-deux jeunes poussent la porte de my company. Bienvenue !"_s),
    };
    return story;
}

QList<WorkingStory> drafts()
{
    QList<WorkingStory> all { working(storyOfSchool(), marion(), 1),
        working(unapproved(draftOfSamira, u"How we listen to pipes"_s, StoryState::Draft), samira(),
            2) };
    all.last().note = u"Whose pipes are they? Ask before we name them."_s;
    all << disputedByOther();
    Story plain =
        unapproved(undescribed, u"Noël solidaire : 300 jouets réparés"_s, StoryState::Draft);
    plain.language = u"fr"_s;
    plain.image = StoryImage { SamplePictures::path(u"volunteer-days"_s), {}, 960, 640 };
    all << working(plain, marion(), 5);
    return all;
}

QList<WorkingStory> reviews()
{
    QList<WorkingStory> all { working(storyInReview(), samira(), 3),
        working(
            unapproved(reviewOfMine, u"The canteen’s oldest cook retires"_s, StoryState::InReview),
            marion(), 4) };
    Story late =
        unapproved(lateReview, u"Orders up 14 % in the third quarter"_s, StoryState::InReview);
    late.kind = StoryKind::Statement;
    late.embargo = pileUp;
    late.expiry = now.addDays(30);
    all[1].story.embargo = now.addDays(11);
    all[1].story.expiry = now.addDays(30);
    all << working(late, samira(), 6);
    all.last().changedAt = now.addDays(-2).addSecs(-3600);
    return all;
}

QList<WorkingStory> approved()
{
    QList<WorkingStory> all;
    int version = 5;
    for (const int number : { 1, 3, 4, 5, 6, 7 }) {
        Story story = companyStory(number);
        if (number == 3 || number == 7) { // go out later
            story.embargo = pileUp;
            story.expiry = now.addDays(20);
        }
        if (number == 4)
            story.campaign = { u"week"_s };
        if (number > 3 && number < 7) // on days of their own
            story.approvedAt = now.addDays(-number);
        all << working(story, number % 2 == 0 ? marion() : samira(), version++);
    }
    return all;
}

Story ended(int place, const QString &title, int daysAgo)
{
    Story story = unapproved(firstExpired + place, title, StoryState::Approved);
    story.kind = place == 0 ? StoryKind::Video : StoryKind::Article;
    story.revision = 2;
    story.approver = marion().id;
    story.approverName = marion().name;
    story.approvedAt = now.addDays(-daysAgo);
    story.expiry = story.approvedAt.addDays(9);
    story.colleagues = 42 - 10 * place;
    return story;
}

QList<WorkingStory> over()
{
    Story gone = unapproved(withdrawn, u"Prices fall in spring"_s, StoryState::Withdrawn);
    gone.revision = 1;
    gone.approvedAt = now.addDays(-6);
    gone.withdrawnReason = u"The date was wrong"_s;
    gone.withdrawnByName = marion().name;
    gone.colleagues = 23;
    WorkingStory withdrawnOne = working(gone, samira(), 11);
    withdrawnOne.corrected = 10;
    return { withdrawnOne, working(ended(0, u"Thirty years of valves"_s, 20), samira(), 12),
        working(ended(1, u"Pump at 42 dB"_s, 18), marion(), 13),
        working(ended(2, u"Night shift diary"_s, 13), samira(), 14),
        working(ended(3, u"The port of Esbjerg chooses heat pumps"_s, 11), marion(), 15) };
}

StoryComment comment(const QString &id, const Member &author, const QString &text, int minutesAgo)
{
    StoryComment made;
    made.id = { id };
    made.story = storyId(reviewOfSamira);
    made.text = text;
    made.author = author.id;
    made.authorName = author.name;
    made.at = now.addSecs(-60LL * minutesAgo);
    return made;
}

void bringReview(SampleBackend::Answers &answers)
{
    StoryComment asked =
        comment(u"k1"_s, marion(), u"Is it forty-two since Friday? The feed says forty."_s, 90);
    asked.field = StoryField::Title;
    StoryComment answered = comment(u"k2"_s, samira(), u"Two signed this morning."_s, 40);
    answered.answers = asked.id;
    StoryComment settled = comment(u"k3"_s, marion(), u"The picture needs its text."_s, 200);
    settled.settledAt = now.addSecs(-6000);
    settled.settledByName = samira().name;
    const StoryId review = storyId(reviewOfSamira);
    answers.insert(u"GET "_s + Api::Routes::storyComments(review),
        listed(u"comments"_s, QList<StoryComment> { asked, answered, settled }));
    answers.insert(u"PUT "_s + Api::Routes::storyAttendance(review),
        Api::toJson(StoryAttendance { 3, { { samira().id, samira().name, now.addSecs(-300) } } }));
    StoryRatings ratings;
    ratings.tooFew = false;
    ratings.useful = 17;
    ratings.notUseful = 6;
    ratings.words = { { review, Verdict::NotUseful, u"I know none of them yet"_s,
        now.addDays(-2) } };
    answers.insert(u"GET "_s + Api::Routes::storyRatings(review), Api::toJson(ratings));
    answers.insert(
        u"GET "_s + Api::Routes::storyRevision(review, 3), Api::toJson(approvedBefore()));
    AudienceReach reach { 412, 640, false };
    reach.locations = { { u"Lyon"_s, 220 }, { u"Grenoble"_s, 120 }, { u"Nantes"_s, 0 },
        { u"Esbjerg"_s, 72 } };
    answers.insert(u"POST "_s + Api::Routes::audience(), Api::toJson(reach));
    // What a link says comes a second after the story was opened; it stays unknown here.
    answers.insert(u"POST "_s + Api::Routes::previews(), QJsonObject());
}

//! Nobody says anything of it; others: who has it open, too.
void bringDraft(SampleBackend::Answers &answers, int draft, const StoryAttendance &others)
{
    const StoryId id = storyId(draft);
    answers.insert(
        u"GET "_s + Api::Routes::storyComments(id), listed(u"comments"_s, QList<StoryComment>()));
    answers.insert(u"PUT "_s + Api::Routes::storyAttendance(id), Api::toJson(others));
}

//! relaisd writes these itself, so there is no function for it.
QJsonObject relaysByNetwork()
{
    QJsonArray rows;
    for (const auto &[network, relays] : { std::pair(Network::LinkedIn, 12),
             std::pair(Network::Bluesky, 6), std::pair(Network::Mastodon, 5) })
        rows.append(QJsonObject { { u"network"_s, networkKey(network) }, { u"relays"_s, relays } });
    return { { u"from"_s, now.date().addDays(-7).toString(Qt::ISODate) }, { u"whole"_s, true },
        { u"relays"_s, 26 },
        { u"byNetwork"_s, QJsonObject { { u"rows"_s, rows }, { u"hidden"_s, 1 } } } };
}

} // namespace

WorkingStory disputedBefore()
{
    Story story = unapproved(disputedStory, u"Why we publish our leak data"_s, StoryState::Draft);
    story.kind = StoryKind::Statement;
    story.summary = u"Every leak that our sensors hear is on a public map since today."_s;
    story.link = QUrl(u"https://norvane.example/leaks"_s);
    return working(story, samira(), 3);
}

WorkingStory disputedByOther()
{
    WorkingStory made = disputedBefore();
    made.version = 4;
    made.changedAt = now.addSecs(-120);
    made.story.title = u"Why we publish every leak"_s;
    made.story.summary =
        u"Every leak that our sensors hear is on a public map since today, ours included."_s;
    made.story.topics = { { u"innovation"_s } };
    return made;
}

Story disputedByMe()
{
    Story story = disputedBefore().story;
    story.title = u"Our leak data is open"_s;
    story.captions.first().text = u"My company shows where its pipes leak. All of them."_s;
    return story;
}

void bringDesk(SampleContent &content)
{
    SampleBackend::Answers &answers = content.answers;
    answers.insert(u"GET "_s + Api::Routes::stories(),
        listed(u"stories"_s, drafts() + reviews() + approved() + over()));
    bringReview(answers);
    bringDraft(answers, draftOfMine, { 1, {} });
    bringDraft(
        answers, disputedStory, { 4, { { samira().id, samira().name, now.addSecs(-300) } } });
    const StoryId disputed = storyId(disputedStory);
    answers.insert(u"GET "_s + Api::Routes::story(disputed), Api::toJson(disputedByOther()));
    content.refusals.insert(u"PUT "_s + Api::Routes::story(disputed), { 409, u"story-changed"_s });
    answers.insert(u"GET "_s + Api::Routes::storyRelays(storyId(relayedStory)), relaysByNetwork());
}

} // namespace Relais::Ui::Test
