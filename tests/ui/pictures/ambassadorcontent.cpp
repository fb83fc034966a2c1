// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an ambassador has beside what everybody has: the Wall, ideas, thanks, colleagues, a card.

#include "core/api/codec.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "tests/ui/pictures/samplecontent.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

WallPost post(int number, const Member &author, const QString &text)
{
    WallPost made;
    made.id = { u"0190163d-1000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    made.author = author.id;
    made.authorName = author.name;
    made.teamName = u"Lyon foundry"_s;
    made.place = author.location;
    made.text = text;
    made.postedAt = now.addSecs(-4200LL * number);
    made.reactions = 4 * number;
    made.comments = number - 1;
    made.views = 31 * number;
    return made;
}

void bringWall(SampleContent &content)
{
    WallPost pinned = post(
        4, marion(), u"Open doors on the 7th: bring whoever asks you what a foundry smells of."_s);
    pinned.pinnedAt = now.addDays(-1);
    WallPost relayed = post(
        1, samira(), u"I held the wrench when the last burner went out. Quieter than I thought."_s);
    relayed.story = storyId(1);
    WallPost naming = post(2, noor(), u"Thank you @Léa Martin for showing us the new hall."_s);
    naming.mentions = { { lea().id, lea().name } };
    naming.reactedByMe = true;
    WallPost mine =
        post(3, lea(), u"Forty new faces in the canteen. I still remember my first day."_s);
    mine.story = storyId(2);
    mine.trackedLink = QUrl(u"https://relais.norvane.example/r/k3Wd1"_s);
    for (const WallPost &one : { pinned, relayed, naming, mine })
        content.bring(u"wall-post"_s, one.id.value, one);
    Nomination recognised;
    recognised.id = { u"n1"_s };
    recognised.month = u"2026-10"_s;
    recognised.giver = noor().id;
    recognised.giverName = noor().name;
    recognised.receiver = samira().id;
    recognised.receiverName = samira().name;
    recognised.post = relayed.id.value;
    recognised.title = u"The last burner"_s;
    recognised.reason = u"She made customers ask us how we did it."_s;
    recognised.at = now.addDays(-24);
    recognised.chosen = true;
    recognised.shown = true;
    recognised.named = true;
    content.answers.insert(
        u"GET "_s + Api::Routes::recognitions(), Api::nominationsResponse({ recognised }));
    Leaderboard board;
    board.rules.version = 1;
    board.rules.on = true;
    board.month = u"2026-11"_s;
    board.joined = true;
    board.people = { { samira().name, 14, false }, { lea().name, 9, true },
        { u"Ben Okafor"_s, 7, false } };
    board.teams = { { u"Lyon foundry"_s, 12, 640 }, { u"Sensors"_s, 9, 455 } };
    board.hiddenTeams = 1;
    content.answers.insert(u"GET "_s + Api::Routes::leaderboard(), Api::toJson(board));
}

Idea idea(int number, const QString &text, IdeaState state)
{
    Idea made;
    made.id = { u"0190163d-2000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
    made.author = lea().id;
    made.authorName = lea().name;
    made.text = text;
    made.title = ideaTitle(text);
    made.state = state;
    made.topic = { u"climate"_s };
    made.editorName = marion().name;
    made.createdAt = now.addDays(-2 * number);
    made.changedAt = now.addDays(-number);
    made.steps = { { IdeaState::Sent, made.createdAt } };
    if (state != IdeaState::Sent)
        made.steps.append({ state, made.changedAt });
    return made;
}

IdeaMessage message(int number, const Idea &about, const Member &author, bool fromComms,
    const QString &text, const QDateTime &at)
{
    IdeaMessage made;
    made.id = { u"told%1"_s.arg(number) };
    made.idea = about.id;
    made.author = author.id;
    made.authorName = author.name;
    made.fromComms = fromComms;
    made.text = text;
    made.at = at;
    return made;
}

//! One that went the whole way.
Idea toldIdea()
{
    Idea made = idea(2,
        u"The school in Vénissieux heats with our prototype. Everybody will write about the pump; "
        "the real story is the pupils, who counted the watts for a month. Ask their teacher."_s,
        IdeaState::BecameStory);
    made.title = u"The school in Vénissieux heats with our prototype"_s;
    made.story = storyId(4);
    made.credit = IdeaCredit::Named;
    made.steps = { { IdeaState::Sent, now.addDays(-16) }, { IdeaState::Read, now.addDays(-15) },
        { IdeaState::Asked, now.addDays(-15) }, { IdeaState::InReview, now.addDays(-6) },
        { IdeaState::BecameStory, made.changedAt } };
    made.createdAt = now.addDays(-16);
    made.messages = {
        message(1, made, marion(), true, u"Lovely. May we name the school, and its teacher?"_s,
            now.addDays(-15)),
        message(2, made, lea(), false, u"I asked: yes to both, her first name only."_s,
            now.addDays(-14)),
        message(
            3, made, marion(), true, u"It is out. Thank you for finding them."_s, made.changedAt),
    };
    made.messages.last().thanks = true;
    return made;
}

void bringIdeas(SampleContent &content)
{
    Idea asked =
        idea(1, u"Film the cutaway pump before it is painted. Nobody outside has seen one."_s,
            IdeaState::Asked);
    IdeaMessage question;
    question.id = { u"im1"_s };
    question.idea = asked.id;
    question.author = marion().id;
    question.authorName = marion().name;
    question.fromComms = true;
    question.text = u"Until when does it stand there?"_s;
    question.at = asked.changedAt;
    asked.messages = { question };
    const Idea told = toldIdea();
    Idea seen = idea(3, u"People read our recall as a new one."_s, IdeaState::InReview);
    seen.kind = IdeaKind::Observation;
    seen.place = u"LinkedIn"_s;
    seen.why = u"It spreads, and it was settled in spring."_s;
    Idea planned = idea(4, u"A map of every school we have lent a pump to."_s, IdeaState::InReview);
    planned.campaign = { u"week"_s };
    const Idea read =
        idea(5, u"Our alumni comment where a competitor hires in Grenoble."_s, IdeaState::Read);
    Idea declined = idea(6, u"The canteen goes meatless on Thursdays."_s, IdeaState::Declined);
    declined.reason = u"Good news, but we told it in May."_s;
    for (const Idea &one : { asked, told, seen, planned, read, declined })
        content.bring(u"idea"_s, one.id.value, one);
}

void bringThanks(SampleContent &content)
{
    Thanks forPost;
    forPost.id = { u"th1"_s };
    forPost.object = u"0190163d-1000-7000-8000-000000000003"_s;
    forPost.title = u"Forty new faces in the canteen"_s;
    forPost.giver = noor().id;
    forPost.giverName = noor().name;
    forPost.receiver = lea().id;
    forPost.receiverName = lea().name;
    forPost.text = u"That is how it feels. Thank you."_s;
    forPost.open = true;
    forPost.at = now.addDays(-1);
    Thanks forIdea = forPost;
    forIdea.id = { u"th2"_s };
    forIdea.kind = Thanks::For::Idea;
    forIdea.object = u"0190163d-2000-7000-8000-000000000002"_s;
    forIdea.title = u"The school in Vénissieux"_s;
    forIdea.giver = marion().id;
    forIdea.giverName = marion().name;
    forIdea.text = u"A story that nobody else would have found."_s;
    forIdea.open = false;
    forIdea.at = now.addDays(-3);
    for (const Thanks &one : { forPost, forIdea })
        content.bring(u"thanks"_s, one.id.value, one);
    const Referral referral { storyId(5), u"jb5"_s, 12 };
    content.bring(u"referral"_s, referral.story.value, referral);
}

Colleague colleague(const Member &member, const QString &teamName)
{
    Colleague made;
    made.id = member.id;
    made.name = member.name;
    made.title = member.title;
    made.team = member.team;
    made.teamName = teamName;
    made.place = member.location;
    made.languages = member.languages;
    made.email = member.email;
    made.skills = { { u"climate"_s }, { u"people"_s } };
    return made;
}

Api::Device device(const QString &id, const QString &name, int daysAgo)
{
    Api::Device made;
    made.id = { id };
    made.name = name;
    made.signedInAt = now.addDays(-daysAgo);
    made.usedAt = now.addSecs(-7200LL * daysAgo);
    return made;
}

QJsonObject ownDevices()
{
    Api::Device here = device(u"d1"_s, u"lea-desktop"_s, 50);
    here.isThis = true;
    Api::Device lost = device(u"d3"_s, u"lea-old-laptop"_s, 400);
    lost.endedAt = now.addDays(-51);
    lost.endedFor = u"reuse"_s;
    return Api::devicesResponse({ here, device(u"d2"_s, u"lea-laptop"_s, 12), lost });
}

DirectoryChoice ownLines()
{
    DirectoryChoice choice;
    choice.listed = true;
    choice.lines = { DirectoryLine::Title, DirectoryLine::Team, DirectoryLine::Languages };
    choice.skills = { { u"climate"_s } };
    return choice;
}

QJsonObject ownCard()
{
    OwnCard own;
    own.card.shown = true;
    own.card.name = lea().name;
    own.card.role = u"Process engineer, heat pumps"_s;
    own.card.about = u"I took the gas out of a foundry. Ask me how."_s;
    own.card.email = lea().email;
    own.card.language = u"en"_s;
    own.card.languages = { u"en"_s, u"fr"_s };
    own.card.links = { { u"LinkedIn"_s, QUrl(u"https://www.linkedin.com/in/lea"_s) },
        { u"Bluesky"_s, QUrl(u"https://bsky.app/profile/lea.example"_s) } };
    own.card.topics = { { u"climate"_s } };
    own.card.jobs = true;
    own.card.stories = { storyId(1), storyId(2), storyId(4) };
    own.address = QUrl(u"https://relais.norvane.example/c/lea7"_s);
    own.shownSince = now.addDays(-12);
    own.seenThisMonth = 48;
    return Api::toJson(own);
}

QueuedPush pushOf(const Relay &relay)
{
    const QJsonObject body { { u"relay"_s, relay.id.value }, { u"story"_s, relay.story.value },
        { u"revision"_s, relay.revision }, { u"network"_s, networkKey(relay.network) },
        { u"code"_s, relay.trackedCode }, { u"ownPercent"_s, relay.ownPercent },
        { u"caption"_s, QString() }, { u"state"_s, relayStateKey(relay.state) },
        { u"ownPage"_s, true }, { u"at"_s, Api::toWire(relay.changedAt) } };
    return { { u"0190163d-3000-7000-8000-000000000001"_s }, u"relay"_s, body };
}

} // namespace

SampleContent ambassadorContent()
{
    SampleContent content = companyContent(lea());
    bringWall(content);
    bringIdeas(content);
    bringThanks(content);
    content.relays = { sentRelay(1, 2, RelayState::Published, Network::LinkedIn),
        sentRelay(2, 3, RelayState::NeedsConfirmation, Network::LinkedIn),
        sentRelay(3, 4, RelayState::Published, Network::X),
        sentRelay(4, 4, RelayState::Cancelled, Network::X),
        sentRelay(5, 1, RelayState::Published, Network::LinkedIn) };
    for (const int number : { 1, 3, 5 }) {
        const RelayId id = content.relays.at(number - 1).id;
        content.counts.append({ id, MetricKind::Click, Provenance::Measured, 40LL * number, now });
        content.counts.append({ id, MetricKind::Impression, Provenance::Reported, 900, now });
    }
    content.told = { pushOf(content.relays.constLast()) };
    bringMachine(content);
    Member ben = noor();
    ben.id = { u"m-ben"_s };
    ben.name = u"Ben Okafor"_s;
    ben.title = u"Sensor engineer"_s;
    ben.email = u"m-ben@norvane.example"_s;
    content.answers.insert(u"GET "_s + Api::Routes::directory(),
        listed(u"colleagues"_s,
            QList<Colleague> { colleague(ben, u"Sensors"_s), colleague(marion(), u"People"_s),
                colleague(noor(), u"People"_s), colleague(samira(), u"People"_s) }));
    content.answers.insert(u"GET "_s + Api::Routes::myCard(), ownCard());
    content.answers.insert(u"GET "_s + Api::Routes::devices(), ownDevices());
    content.answers.insert(u"GET "_s + Api::Routes::myDirectory(), Api::toJson(ownLines()));
    return content;
}

SampleContent idleContent()
{
    SampleContent content = companyContent(lea());
    content.changes.removeIf(
        [](const Api::Change &change) { return std::holds_alternative<Story>(change.value); });
    return content;
}

SampleContent returningContent()
{
    SampleContent content = newcomerContent();
    for (Api::Change &change : content.changes) {
        auto *charter = std::get_if<Charter>(&change.value);
        if (!charter)
            continue;
        charter->acceptedBefore = 1;
        charter->textsBefore = charter->texts;
        for (CharterText &before : charter->textsBefore)
            before.text.truncate(before.text.lastIndexOf("\n\n"_L1));
    }
    Api::SignInOptions options;
    options.organizationName = u"Norvane"_s;
    options.provider = Api::CompanyProvider();
    options.provider->issuer = u"https://login.norvane.example"_s;
    options.provider->clientId = u"relais"_s;
    content.answers.insert(u"GET "_s + Api::Routes::signInOptions(), Api::toJson(options));
    return content;
}

SampleContent newcomerContent()
{
    SampleContent content = companyContent(lea());
    for (Api::Change &change : content.changes) {
        if (auto *charter = std::get_if<Charter>(&change.value))
            charter->acceptedAt = {};
    }
    return content;
}

} // namespace Relais::Ui::Test
