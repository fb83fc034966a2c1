// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an editor works on beside the stories: candidates and their sources, campaigns, ideas, what
// members reported.

#include "core/api/routes.h"
#include "core/api/signing.h"
#include "tests/ui/pictures/samplecontent.h"
#include "tests/ui/pictures/samplepictures.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

SourceEntry source(const QString &id, const QString &title, const QString &host,
    const QString &format, const QList<int> &week)
{
    SourceEntry made;
    made.id = { id };
    made.title = title;
    made.url = QUrl(u"https://%1/feed.xml"_s.arg(host));
    made.fetchedAt = now.addSecs(-600);
    made.succeededAt = made.fetchedAt;
    made.nextAt = now.addSecs(1200);
    made.format = format;
    made.fetchMs = 340;
    made.week = week;
    return made;
}

QList<SourceEntry> allSources()
{
    SourceEntry news = source(u"s1"_s, u"Norvane newsroom"_s, u"www.norvane.example"_s, u"rss"_s,
        { 0, 1, 2, 0, 3, 0, 1 });
    news.waiting = 4;
    SourceEntry jobs = source(
        u"s2"_s, u"Norvane jobs"_s, u"jobs.norvane.example"_s, u"json"_s, { 1, 0, 1, 2, 1, 1, 2 });
    jobs.waiting = 2;
    SourceEntry nordic = source(u"s3"_s, u"Nordic office blog"_s, u"nordic.norvane.example"_s,
        u"atom"_s, { 0, 1, 0, 0, 1, 0, 1 });
    nordic.waiting = 1;
    nordic.fetchedAt = now.addSecs(-4800);
    nordic.succeededAt = nordic.fetchedAt;
    SourceEntry slow = source(
        u"s4"_s, u"Harbour notes"_s, u"harbour.example"_s, u"rss"_s, { 0, 0, 1, 0, 0, 0, 1 });
    slow.waiting = 1;
    slow.fetchMs = 9400;
    SourceEntry broken = source(
        u"s5"_s, u"Heat Pump Review"_s, u"review.example"_s, u"rss"_s, { 0, 1, 0, 0, 0, 0, 0 });
    broken.problem = u"answer-gone"_s;
    broken.failures = 4;
    broken.succeededAt = now.addDays(-3);
    SourceEntry paused =
        source(u"s6"_s, u"Standards watch"_s, u"standards.example"_s, u"atom"_s, {});
    paused.settings.paused = true;
    return { news, jobs, nordic, slow, broken, paused };
}

CandidateEntry candidate(int number, const SourceEntry &from, const QString &title,
    const QString &summary, const QString &language = u"en"_s)
{
    CandidateEntry made;
    made.id = { u"c%1"_s.arg(number) };
    made.source = from.id;
    made.sourceName = from.title;
    made.title = title;
    made.summary = summary;
    made.language = language;
    made.link = QUrl(u"https://www.norvane.example/news/%1"_s.arg(number));
    made.publishedAt = now.addSecs(-9000LL * number);
    made.fetchedAt = now.addSecs(-600);
    return made;
}

QList<CandidateEntry> allCandidates(const QList<SourceEntry> &from)
{
    return { candidate(1, from.at(0), u"A pump that starts at minus thirty"_s,
                 u"In the climate chamber at Grenoble the new outdoor unit started nine times at "
                 u"−30 °C. The measurements and the raw series are open."_s),
        candidate(2, from.at(1), u"Welder, assembly line two"_s,
            u"Three posts on the night shift in Nantes, from January."_s),
        candidate(3, from.at(0), u"Lyon opens its gates for a night"_s,
            u"Families of those who work there see the line that runs without gas."_s),
        candidate(4, from.at(0), u"Our heat pump plant in Lyon runs without gas now"_s,
            u"The last burner went out on Monday."_s),
        candidate(5, from.at(3), u"Havnen i Esbjerg vælger varmepumper"_s,
            u"Havnen erstatter tre oliekedler inden sommeren."_s, u"da"_s),
        candidate(6, from.at(1), u"Deux thèses au laboratoire de Grenoble"_s,
            u"Acoustique des vannes et fluides sans fluor, début en mars."_s, u"fr"_s),
        candidate(7, from.at(2), u"Six schools visited Esbjerg this month"_s,
            u"Pupils built a valve in two hours, and took it home."_s),
        candidate(8, from.at(0), u"Norvane joins the open heat data alliance"_s,
            u"Measured seasons of 1,100 pumps will be public."_s) };
}

// Not all of them name one.
void showPictures(QList<CandidateEntry> &candidates)
{
    const QList<std::pair<qsizetype, QString>> shown { { 0, u"lab-cold"_s }, { 2, u"lyon-visit"_s },
        { 3, u"lyon-without-gas"_s }, { 5, u"grenoble-science"_s }, { 7, u"open-data"_s } };
    for (const auto &[place, name] : shown)
        candidates[place].image = StoryImage { SamplePictures::path(name), {}, 960, 640 };
}

QList<CandidateEntry> keptCandidates(const SourceEntry &from)
{
    CandidateEntry kept = candidate(9, from, u"Forty apprentices start this autumn"_s,
        u"Their first week, in their own pictures."_s);
    kept.story = storyId(2);
    kept.keptAt = now.addDays(-3);
    return { kept };
}

void bringSources(SampleBackend::Answers &answers)
{
    const QList<SourceEntry> sources = allSources();
    const QString path = u"GET "_s + Api::Routes::candidates();
    answers.insert(u"GET "_s + Api::Routes::sources(), listed(u"sources"_s, sources));
    QList<CandidateEntry> open = allCandidates(sources);
    open[0].ideaAuthor = lea().name;
    showPictures(open);
    answers.insert(path, listed(u"candidates"_s, open));
    answers.insert(QString(path + u"?limit=500&kept=1"_s),
        listed(u"candidates"_s, keptCandidates(sources.first())));
    answers.insert(QString(path + u"?limit=500&dropped=1"_s),
        listed(u"candidates"_s, QList<CandidateEntry>()));
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
    Idea linked = suggested(
        3, noor(), u"A school in Ribe measures our pump and writes about it."_s, IdeaState::Sent);
    linked.link = QUrl(u"https://school.example/heat"_s);
    linked.linkTitle = u"What our yard is heated with"_s;
    answers.insert(u"GET "_s + Api::Routes::ideas(),
        listed(u"ideas"_s,
            QList<Idea> { suggested(1, lea(),
                              u"Film the cutaway pump before it is painted. Nobody outside has "
                              u"seen one."_s,
                              IdeaState::Sent),
                observed, linked,
                suggested(4, samira(), u"Ask the apprentices what surprised them in week six."_s,
                    IdeaState::InReview) }));
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
        Api::campaignFiguresResponse({ figures(u"week"_s, 187), figures(u"apprentices"_s, 41),
            figures(u"workshops"_s, 26), few, figures(u"valves"_s, 512) }));
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
    answers.insert(
        QString(path + u"?comments=1"_s), listed(u"reports"_s, QList<WallReport> { open }));
    answers.insert(
        QString(path + u"?settled=1&comments=1"_s), listed(u"reports"_s, QList<WallReport>()));
    answers.insert(
        u"GET "_s + Api::Routes::pageReports(), listed(u"reports"_s, QList<PageReport>()));
}

} // namespace

SampleContent editorContent()
{
    SampleContent content = companyContent(marion());
    bringDesk(content);
    bringSources(content.answers);
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
