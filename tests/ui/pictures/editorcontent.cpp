// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an editor works on: stories in all states, candidates and their sources, campaigns, ideas,
// what members reported.

#include "core/api/routes.h"
#include "core/api/signing.h"
#include "tests/ui/pictures/samplecontent.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

// Of the stories that are not approved yet; the others are the company's.
constexpr int draftOfMine = 11;
constexpr int draftOfSamira = 12;
constexpr int reviewOfSamira = 2; // approved before: members have an earlier revision
constexpr int reviewOfMine = 13;
constexpr int withdrawn = 14;

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

Story storyInReview()
{
    Story story = companyStory(reviewOfSamira);
    story.state = StoryState::InReview;
    story.title = u"Forty-two apprentices start this autumn"_s;
    story.summary += u" They begin on Monday, and half of them are women."_s;
    story.captions.first().text = u"Forty-two begin with us on Monday. Say hello to them."_s;
    return story;
}

QList<WorkingStory> workingStories()
{
    QList<WorkingStory> all;
    all << working(
        unapproved(draftOfMine, u"A school, a pump in the yard"_s, StoryState::Draft), marion(), 1);
    all << working(
        unapproved(draftOfSamira, u"How we listen to pipes"_s, StoryState::Draft), samira(), 2);
    all.last().note = u"Whose pipes are they? Ask before we name them."_s;
    all << working(storyInReview(), samira(), 3);
    all << working(
        unapproved(reviewOfMine, u"The canteen’s oldest cook retires"_s, StoryState::InReview),
        marion(), 4);
    int version = 5;
    for (const int number : { 1, 3, 4, 5, 6, 7 }) {
        Story story = companyStory(number);
        if (number == 3 || number == 7) // go out later
            story.embargo = now.addDays(number - 1);
        if (number == 7)
            story.expiry = now.addDays(20);
        if (number == 4)
            story.campaign = { u"week"_s };
        all << working(story, number % 2 == 0 ? marion() : samira(), version++);
    }
    Story gone = unapproved(withdrawn, u"Prices fall in spring"_s, StoryState::Withdrawn);
    gone.revision = 1;
    gone.approvedAt = now.addDays(-6);
    gone.withdrawnReason = u"The date was wrong"_s;
    gone.withdrawnByName = marion().name;
    all << working(gone, samira(), version);
    return all;
}

SourceEntry source(const QString &id, const QString &title, const QString &host, int waiting)
{
    SourceEntry made;
    made.id = { id };
    made.title = title;
    made.url = QUrl(u"https://%1/feed.xml"_s.arg(host));
    made.fetchedAt = now.addSecs(-600);
    made.succeededAt = made.fetchedAt;
    made.nextAt = now.addSecs(1200);
    made.waiting = waiting;
    return made;
}

CandidateEntry candidate(int number, const SourceEntry &from, const QString &title)
{
    CandidateEntry made;
    made.id = { u"c%1"_s.arg(number) };
    made.source = from.id;
    made.sourceName = from.title;
    made.title = title;
    made.summary = u"Two sentences of what the page says of itself. They are shown as text."_s;
    made.language = u"en"_s;
    made.link = QUrl(u"https://www.norvane.example/news/%1"_s.arg(number));
    made.publishedAt = now.addSecs(-9000LL * number);
    made.fetchedAt = now.addSecs(-600);
    return made;
}

void bringSources(SampleBackend::Answers &answers)
{
    const SourceEntry news = source(u"s1"_s, u"Norvane newsroom"_s, u"www.norvane.example"_s, 3);
    const SourceEntry jobs = source(u"s2"_s, u"Norvane jobs"_s, u"jobs.norvane.example"_s, 1);
    SourceEntry broken = source(u"s3"_s, u"Heat Pump Review"_s, u"review.example"_s, 0);
    broken.problem = u"answer-gone"_s;
    broken.failures = 4;
    broken.succeededAt = now.addDays(-3);
    const QString path = u"GET "_s + Api::Routes::candidates();
    answers.insert(u"GET "_s + Api::Routes::sources(),
        listed(u"sources"_s, QList<SourceEntry> { news, jobs, broken }));
    answers.insert(path,
        listed(u"candidates"_s,
            QList<CandidateEntry> { candidate(1, news, u"A pump that starts at minus thirty"_s),
                candidate(2, jobs, u"Welder, assembly line two"_s),
                candidate(3, news, u"Lyon opens its gates for a night"_s),
                candidate(4, news, u"Our heat pump plant in Lyon runs without gas now"_s) }));
    answers.insert(QString(path + u"?limit=500&dropped=1"_s),
        listed(u"candidates"_s, QList<CandidateEntry>()));
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
    answers.insert(u"GET "_s + Api::Routes::storyRevision(review, 3),
        Api::toJson(companyStory(reviewOfSamira)));
    const StoryId draft = storyId(draftOfMine);
    answers.insert(u"GET "_s + Api::Routes::storyComments(draft),
        listed(u"comments"_s, QList<StoryComment>()));
    answers.insert(
        u"PUT "_s + Api::Routes::storyAttendance(draft), Api::toJson(StoryAttendance { 1, {} }));
    answers.insert(
        u"POST "_s + Api::Routes::audience(), Api::toJson(AudienceReach { 412, 640, false }));
    // What a link says comes a second after the story was opened; it stays unknown here.
    answers.insert(u"POST "_s + Api::Routes::previews(), QJsonObject());
}

Idea suggested(int number, const Member &author, const QString &text, IdeaState state)
{
    Idea made;
    made.id = { u"i%1"_s.arg(number) };
    made.author = author.id;
    made.authorName = author.name;
    made.text = text;
    made.title = ideaTitle(text);
    made.state = state;
    made.topic = { u"people"_s };
    made.createdAt = now.addSecs(-20000LL * number);
    made.changedAt = made.createdAt;
    made.steps = { { IdeaState::Sent, made.createdAt } };
    return made;
}

void bringIdeas(SampleBackend::Answers &answers)
{
    Idea observed =
        suggested(2, noor(), u"People read our recall as a new one."_s, IdeaState::Read);
    observed.kind = IdeaKind::Observation;
    observed.place = u"LinkedIn"_s;
    observed.why = u"It spreads, and it was settled in spring."_s;
    answers.insert(u"GET "_s + Api::Routes::ideas(),
        listed(u"ideas"_s,
            QList<Idea> { suggested(1, lea(),
                              u"Film the cutaway pump before it is painted. Nobody outside has "
                              u"seen one."_s,
                              IdeaState::Sent),
                observed }));
}

CampaignFigures figures(const QString &id, int relays)
{
    CampaignFigures made;
    made.id = { id };
    made.stories = 4;
    made.relays = relays;
    made.people = relays / 5;
    made.clicks = relays * 4;
    made.impressions = { relays * 21LL, relays * 60LL, relays * 9LL };
    for (int week = 4; week >= 0; --week)
        made.line.append({ now.date().addDays(-7 * week), relays * (5 - week) / 5 });
    made.byStory = { { storyId(2), relays / 2, relays * 2 }, { storyId(4), relays / 3, relays } };
    return made;
}

void bringPlanning(SampleBackend::Answers &answers)
{
    CampaignFigures few = figures(u"open-doors"_s, 0);
    few.tooFew = true;
    few.line.clear();
    few.byStory.clear();
    answers.insert(u"GET "_s + Api::Routes::campaignFigures(),
        Api::campaignFiguresResponse(
            { figures(u"week"_s, 187), figures(u"apprentices"_s, 41), few }));
    SavedAudience sites { { u"a1"_s }, u"Everybody at the sites"_s, {} };
    sites.audience.teams = { { u"t-lyon"_s }, { u"t-sensors"_s } };
    answers.insert(
        u"GET "_s + Api::Routes::savedAudiences(), Api::savedAudiencesResponse({ sites }));
    CharterVersion first;
    first.version = 1;
    first.publishedAt = now.addDays(-400);
    first.texts = charterTexts();
    first.accepted = 590;
    first.members = 640;
    CharterVersion second = first;
    second.version = 2;
    second.publishedAt = now.addDays(-60);
    second.accepted = 512;
    answers.insert(
        u"GET "_s + Api::Routes::charter(), Api::charterVersionsResponse({ second, first }));
    ApproverKey key;
    key.key = QByteArray(32, 'k');
    key.member = marion().id;
    key.memberName = marion().name;
    key.registeredAt = now.addDays(-90);
    key.certifiedAt = now.addDays(-89);
    answers.insert(u"GET "_s + Api::Routes::signingKeys(), Api::approverKeysResponse({ key }));
}

void bringReports(SampleBackend::Answers &answers)
{
    WallReport open;
    open.id = { u"r1"_s };
    open.post = { u"0190163d-1000-7000-8000-000000000009"_s };
    open.postText = u"Our neighbours still burn gas, poor people."_s;
    open.postAuthor = u"Ben Okafor"_s;
    open.reporter = lea().name;
    open.word = u"That is no way to speak of them"_s;
    open.at = now.addSecs(-5000);
    const QString path = u"GET "_s + Api::Routes::wallReports();
    answers.insert(path, listed(u"reports"_s, QList<WallReport> { open }));
    answers.insert(QString(path + u"?settled=1"_s), listed(u"reports"_s, QList<WallReport>()));
    answers.insert(
        u"GET "_s + Api::Routes::pageReports(), listed(u"reports"_s, QList<PageReport>()));
}

} // namespace

SampleContent editorContent()
{
    SampleContent content = companyContent(marion());
    content.answers.insert(
        u"GET "_s + Api::Routes::stories(), listed(u"stories"_s, workingStories()));
    bringSources(content.answers);
    bringReview(content.answers);
    bringIdeas(content.answers);
    bringPlanning(content.answers);
    bringReports(content.answers);
    NetworkSetting slack;
    slack.network = Network::Slack;
    slack.webhook = true;
    content.answers.insert(
        u"GET "_s + Api::Routes::networks(), Api::toJson(NetworkSettings { { slack } }));
    return content;
}

} // namespace Relais::Ui::Test
