// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invented company, as all of its people have it.

#include "core/api/routes.h"
#include "core/domain/account.h"
#include "tests/ui/pictures/samplecontent.h"
#include "tests/ui/pictures/samplepictures.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

Member person(const QString &id, const QString &name, const QString &title, const QString &team,
    const QList<Role> &roles)
{
    Member made;
    made.id = { id };
    made.name = name;
    made.email = id + u"@norvane.example"_s;
    made.title = title;
    made.team = { team };
    made.location = u"Lyon"_s;
    made.languages = { u"en"_s, u"fr"_s };
    made.roles = roles;
    return made;
}

Campaign campaign(const QString &id, const QString &name, int fromDay, int toDay, int relays)
{
    Campaign made;
    made.id = { id };
    made.name = name;
    made.from = now.addDays(fromDay);
    made.to = now.addDays(toDay);
    made.goal = u"One step a site, told by those who took it"_s;
    made.goals.relays = relays;
    made.goals.people = relays / 6;
    return made;
}

//! What the one that is told of Lyon does not say already.
QString summaryOf(int number)
{
    static const QStringList summaries {
        u"Their first week, in their own pictures. Say hello: each of them answers."_s,
        u"Ein Ohr am Rohr: drei Liter verloren statt vierzig, in jeder Nacht."_s,
        u"Vingt élèves ont compté les watts pendant un mois. Racontez ce qu’ils ont trouvé."_s,
        u"You would look after the line that runs without gas, with a team of six."_s,
        u"You would teach a sensor what a leak sounds like, and a pump to keep quiet."_s,
        u"1,900 MWh less, because somebody asked why the hall was warm at three."_s,
        u"Open day on 12 December: come and try, we lend the mask."_s,
        u"Two weeks at sea, two weeks at home, and Danish can be learned here."_s,
        u"L’acoustique des vannes cherche deux paires d’oreilles, dès mars."_s,
    };
    return summaries.value(number - 2);
}

std::optional<JobFacts> jobOf(int number)
{
    switch (number) {
    case 5:
        return JobFacts { u"Lyon"_s, u"Permanent, full time"_s, u"Lyon foundry"_s };
    case 6:
        return JobFacts { u"Nantes"_s, u"Permanent, full time"_s, u"Sensors"_s };
    case 8:
        return JobFacts { u"Nantes"_s, u"Permanent, night shift"_s, u"Lyon foundry"_s };
    case 9:
        return JobFacts { u"Esbjerg"_s, u"Permanent, 37 h"_s, u"Sales"_s, false, u"February"_s };
    case 10:
        return JobFacts { u"Grenoble"_s, u"CDD, 3 ans"_s, u"Sensors"_s };
    default:
        return {};
    }
}

StoryImage pictureOf(int number)
{
    static const QStringList names { u"lyon-without-gas"_s, u"forty-apprentices"_s,
        u"sensor-leaks"_s, u"school-pumps"_s, u"job-process-engineer-lyon"_s,
        u"job-test-engineer"_s, u"night-shift"_s, u"job-soudeur-nantes"_s, u"job-wind-technician"_s,
        u"job-doctorat-capteurs"_s };
    static const QStringList described { u"A heat pump where the burner stood"_s,
        u"Forty young people in front of the gate"_s, u"A sensor on a pipe"_s,
        u"A pump in a school’s yard"_s, u"An assembly line"_s, u"A bench with a pump on it"_s,
        u"The hall at night"_s, u"A welder with a mask"_s, u"A technician on a turbine"_s,
        u"A sensor in a laboratory"_s };
    return { SamplePictures::path(names.at(number - 1)), described.at(number - 1), 960, 640 };
}

NetworkSetting setting(Network network, bool enabled)
{
    NetworkSetting made;
    made.network = network;
    made.enabled = enabled;
    return made;
}

} // namespace

StoryId storyId(int number)
{
    return { u"0190163d-8694-739b-aea5-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
}

Member lea()
{
    return person(u"m-lea"_s, u"Léa Martin"_s, u"Process engineer"_s, u"t-lyon"_s, {});
}

Member marion()
{
    return person(
        u"m-marion"_s, u"Marion Petit"_s, u"Communications"_s, u"t-people"_s, { Role::Editor });
}

Member samira()
{
    return person(
        u"m-samira"_s, u"Samira Haddad"_s, u"Communications"_s, u"t-people"_s, { Role::Editor });
}

Member noor()
{
    return person(u"m-noor"_s, u"Noor de Vries"_s, u"Head of communications"_s, u"t-people"_s,
        { Role::Manager, Role::Admin });
}

Story companyStory(int number)
{
    static const QStringList titles {
        u"Our heat pump plant in Lyon now runs without gas"_s,
        u"Forty apprentices start this autumn"_s,
        u"Ein Sensor, der Lecks hört"_s,
        u"Une école, une pompe dans la cour"_s,
        u"Process engineer, heat pump assembly"_s,
        u"Sensor engineer, leak detection"_s,
        u"What the night shift saved last winter"_s,
        u"Welder, stainless piping"_s,
        u"Service technician, wind turbine hydraulics"_s,
        u"Deux thèses au laboratoire de Grenoble"_s,
    };
    Story story = aRow(number).story;
    story.id = storyId(number);
    story.title = titles.at(number - 1);
    story.approvedAt = now.addSecs(-5400LL * number);
    story.createdAt = story.approvedAt;
    story.topics = { { number % 2 == 1 ? u"climate"_s : u"people"_s } };
    story.expiry = now.addDays(number);
    story.colleagues = 3 * (number - 1);
    story.author = samira().id;
    story.authorName = samira().name;
    story.approver = marion().id;
    story.approverName = marion().name;
    story.image = pictureOf(number);
    if (const QString summary = summaryOf(number); !summary.isEmpty())
        story.summary = summary;
    story.pinned = number == 1;
    if (number == 2 || number == 7)
        story.campaign = { number == 2 ? u"apprentices"_s : u"week"_s };
    if (number == 3)
        story.language = u"de"_s;
    if (number == 4 || number == 10)
        story.language = u"fr"_s;
    if (const auto job = jobOf(number)) {
        story.kind = StoryKind::Job;
        story.job = *job;
    }
    if (number == 4) {
        story.kind = StoryKind::Event;
        story.event = { story.expiry, u"Lyon"_s };
    }
    return story;
}

RelayId relayId(int number)
{
    return { u"0190163d-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
}

Relay sentRelay(int number, int story, RelayState state, Network network)
{
    Relay relay;
    relay.id = relayId(number);
    relay.story = storyId(story);
    relay.revision = 3;
    relay.account = implicitAccount(network);
    relay.network = network;
    relay.text = u"Three winters ago my company called it a dream."_s;
    relay.trackedCode = u"code%1"_s.arg(number);
    relay.trackedLink = QUrl(u"https://relais.example/r/code%1"_s.arg(number));
    relay.language = u"en"_s;
    relay.ownPercent = 82;
    relay.state = state;
    relay.createdAt = now.addSecs(-7200LL * number);
    relay.changedAt = relay.createdAt;
    return relay;
}

QList<CharterText> charterTexts()
{
    return {
        { u"en"_s,
            u"Speak as yourself, and say that you work here.\n\nNever tell what is not public: "
            u"figures, customers, people.\n\nAnswer politely, or not at all."_s },
        { u"fr"_s,
            u"Parlez en votre nom, et dites que vous travaillez ici.\n\nNe dites jamais ce qui "
            u"n’est "
            u"pas public : chiffres, clients, personnes.\n\nRépondez poliment, ou pas du tout."_s }
    };
}

SampleContent companyContent(const Member &member)
{
    SampleContent content;
    content.member = member;
    const QList<Topic> topics { { { u"climate"_s }, u"Climat"_s, u"Climate"_s },
        { { u"people"_s }, u"Métiers"_s, u"People"_s },
        { { u"innovation"_s }, u"Innovation"_s, u"Innovation"_s } };
    for (const Topic &topic : topics)
        content.bring(u"topic"_s, topic.id.value, topic);
    const QList<Team> teams { { { u"t-lyon"_s }, {}, u"Lyon foundry"_s },
        { { u"t-sensors"_s }, {}, u"Sensors"_s }, { { u"t-people"_s }, {}, u"People"_s },
        { { u"t-sales"_s }, {}, u"Sales"_s } };
    for (const Team &team : teams)
        content.bring(u"team"_s, team.id.value, team);
    for (const Campaign &one : { campaign(u"week"_s, u"Norvane 2026"_s, -54, 37, 300),
             campaign(u"apprentices"_s, u"Apprentices’ autumn"_s, -20, 10, 120),
             campaign(u"workshops"_s, u"Open workshops"_s, -3, 18, 240),
             campaign(u"open-doors"_s, u"Open doors"_s, 14, 28, 80),
             campaign(u"valves"_s, u"Valve school"_s, -84, -54, 500) })
        content.bring(u"campaign"_s, one.id.value, one);
    for (int number = 1; number <= companyStories; ++number)
        content.bring(u"story"_s, storyId(number).value, companyStory(number));
    Charter charter;
    charter.version = 2;
    charter.publishedAt = now.addDays(-60);
    charter.texts = charterTexts();
    charter.acceptedAt = now.addDays(-50);
    content.bring(u"charter"_s, Api::charterId(), charter);
    Api::BlockedPhrases phrases;
    phrases.phrases = { { { u"p1"_s }, u"zero emission"_s, u"Say what was measured"_s },
        { { u"p2"_s }, u"market leader"_s, {} },
        { { u"p3"_s }, u"revolutionary"_s, u"Say what is new about it"_s } };
    content.bring(u"blocked-phrases"_s, Api::blockedPhrasesId(), phrases);
    NetworkSettings networks;
    networks.networks = { setting(Network::Slack, true), setting(Network::Reddit, false) };
    content.bring(u"networks"_s, Api::networkSettingsId(), networks);

    const auto answer = [&content](const QString &path, const QJsonObject &body) {
        content.answers.insert(u"GET "_s + path, body);
    };
    answer(Api::Routes::myDigest(), Api::toJson(DigestState()));
    answer(Api::Routes::myReport(), Api::toJson(ReportState()));
    answer(Api::Routes::ownReports(), listed(u"reports"_s, QList<WallReport>()));
    answer(Api::Routes::recognitions(), Api::nominationsResponse({}));
    answer(Api::Routes::leaderboard(), Api::toJson(Leaderboard()));
    return content;
}

} // namespace Relais::Ui::Test
