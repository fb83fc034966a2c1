// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manager who is an admin, too, looks at: insights, the watch, nominations, people,
// networks.

#include "core/api/dayrule.h"
#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/api/sharepages.h"
#include "core/api/signing.h"
#include "core/domain/dashboardchoice.h"
#include "tests/ui/pictures/samplecontent.h"

#include <array>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

const QDate today = now.date();
constexpr int days = 90;

//! relaisd writes these itself, so there is no function for it.
QJsonObject row(const QString &name, const QString &key, int relays)
{
    QJsonObject made { { u"relays"_s, relays }, { u"active"_s, relays / 4 + 5 },
        { u"ownWords"_s, relays / 2 }, { u"clicks"_s, relays * 6 },
        { u"impressions"_s,
            QJsonObject { { u"measured"_s, relays * 32 }, { u"reported"_s, relays * 110 },
                { u"estimated"_s, relays * 17 } } },
        { u"engagements"_s,
            QJsonObject { { u"measured"_s, relays * 3 }, { u"reported"_s, relays * 5 } } } };
    if (!name.isEmpty())
        made.insert(name, key);
    return made;
}

QJsonObject breakdown(const QString &name, const QList<std::pair<QString, int>> &rows, int hidden)
{
    QJsonArray array;
    for (const auto &[key, relays] : rows) {
        QJsonObject one = row(name, key, relays);
        if (name == "team"_L1 || name == "month"_L1)
            one.insert(u"headcount"_s, 60 + relays / 3);
        array.append(one);
    }
    return { { u"rows"_s, array }, { u"hidden"_s, hidden } };
}

//! As it goes in a company: weekdays, and more each week.
int relaysOn(int day)
{
    static constexpr std::array<int, 7> week { 14, 18, 22, 17, 11, 0, 0 };
    const auto weekday = static_cast<std::size_t>(today.addDays(day - days + 1).dayOfWeek() - 1);
    return week[weekday] + day / 10;
}

QJsonArray heatMap()
{
    QJsonArray map;
    for (int day = 0; day < 7; ++day) {
        QJsonArray hours;
        for (int hour = 0; hour < 24; ++hour) {
            const bool works = day < 5 && hour >= 7 && hour <= 18;
            hours.append(works ? 5 + (hour * 7 + day * 3) % 23 : 0);
        }
        map.append(hours);
    }
    return map;
}

QJsonArray topStories()
{
    QJsonArray array;
    for (const int number : { 1, 7, 2, 4 }) {
        QJsonObject one = row(u"story"_s, storyId(number).value, 210 / number);
        one.insert(u"title"_s, companyStory(number).title);
        array.append(one);
    }
    return array;
}

QJsonObject insights()
{
    QList<std::pair<QString, int>> byDay;
    QJsonArray before;
    for (int day = 0; day < days; ++day) {
        const QDate date = today.addDays(day - days + 1);
        if (relaysOn(day) >= 5)
            byDay.append({ date.toString(Qt::ISODate), relaysOn(day) });
        before.append(QJsonObject { { u"day"_s, date.addDays(-days).toString(Qt::ISODate) },
            { u"relays"_s, relaysOn(day) * 3 / 4 } });
    }
    return { { u"from"_s, today.addDays(1 - days).toString(Qt::ISODate) },
        { u"to"_s, today.toString(Qt::ISODate) }, { u"headcount"_s, 640 },
        { u"total"_s, row({}, {}, 1240) }, { u"previous"_s, row({}, {}, 930) },
        { u"previousFrom"_s, today.addDays(1 - 2 * days).toString(Qt::ISODate) },
        { u"previousTo"_s, today.addDays(-days).toString(Qt::ISODate) },
        { u"previousHeadcount"_s, 610 }, { u"previousDays"_s, before },
        { u"byTeam"_s,
            breakdown(u"team"_s,
                { { u"t-lyon"_s, 420 }, { u"t-sensors"_s, 260 }, { u"t-people"_s, 300 },
                    { u"t-sales"_s, 180 } },
                2) },
        { u"byNetwork"_s,
            breakdown(u"network"_s,
                { { u"linkedin"_s, 640 }, { u"wall"_s, 310 }, { u"x"_s, 120 },
                    { u"bluesky"_s, 90 } },
                1) },
        { u"byTopic"_s, breakdown(u"topic"_s, { { u"climate"_s, 700 }, { u"people"_s, 430 } }, 1) },
        { u"byCampaign"_s,
            breakdown(u"campaign"_s, { { u"week"_s, 187 }, { u"apprentices"_s, 41 } }, 1) },
        { u"byLanguage"_s,
            breakdown(u"language"_s, { { u"fr"_s, 640 }, { u"en"_s, 520 }, { u"de"_s, 80 } }, 0) },
        { u"byDay"_s, breakdown(u"day"_s, byDay, 24) },
        { u"byMonth"_s,
            breakdown(u"month"_s, { { u"2026-09"_s, 340 }, { u"2026-10"_s, 450 } }, 0) },
        { u"topStories"_s, topStories() }, { u"heatMap"_s, heatMap() } };
}

void bringWatch(SampleBackend::Answers &answers)
{
    QList<WatchFigures> watches;
    const QDate monday = mondayOf(now);
    for (const auto &[id, name, words] :
        { std::tuple(u"w1"_s, u"Heat pumps"_s, QStringList { u"heat pump"_s, u"Wärmepumpe"_s }),
            std::tuple(u"w2"_s, u"Norvane"_s, QStringList { u"Norvane"_s }),
            std::tuple(u"w3"_s, u"Apprentices"_s, QStringList { u"apprentice"_s }) }) {
        WatchFigures one;
        one.watch = { { id }, name, words };
        for (int week = WatchLimits::weeks - 1; week >= 0; --week)
            one.weeks.append({ monday.addDays(-7 * week), (week * 5 + int(name.size())) % 9 });
        watches.append(one);
        QList<WatchMention> mentions;
        for (int number = 1; number <= 4; ++number) {
            WatchMention mention;
            mention.entry.id = { u"e%1"_s.arg(number) };
            mention.entry.source = { u"s1"_s };
            mention.entry.sourceName = u"Heat Pump Review"_s;
            mention.entry.title = u"%1: what the %2 market says"_s.arg(
                name, number % 2 == 0 ? u"German"_s : u"French"_s);
            mention.entry.summary = u"Two sentences of the entry itself."_s;
            mention.entry.language = u"en"_s;
            mention.entry.link = QUrl(u"https://review.example/%1"_s.arg(number));
            mention.entry.publishedAt = now.addSecs(-30000LL * number);
            mention.entry.fetchedAt = mention.entry.publishedAt;
            mention.place = number == 2 ? WatchMention::Place::Inbox : WatchMention::Place::Watched;
            mentions.append(mention);
        }
        answers.insert(
            u"GET "_s + Api::Routes::watchMentions({ id }), Api::mentionsResponse(mentions));
    }
    answers.insert(u"GET "_s + Api::Routes::watches(), Api::watchesResponse(watches));
}

void bringRecognition(SampleBackend::Answers &answers)
{
    Nomination first;
    first.id = { u"n1"_s };
    first.month = u"2026-11"_s;
    first.giver = lea().id;
    first.giverName = lea().name;
    first.receiver = samira().id;
    first.receiverName = samira().name;
    first.post = u"0190163d-1000-7000-8000-000000000001"_s;
    first.title = u"I held the wrench when the last burner went out"_s;
    first.reason =
        u"She told it as it was: quiet, and a little sad. Customers asked us about it."_s;
    first.at = now.addDays(-2);
    Nomination second = first;
    second.id = { u"n2"_s };
    second.giver = marion().id;
    second.giverName = marion().name;
    second.receiver = lea().id;
    second.receiverName = lea().name;
    second.reason = u"Forty people felt welcome on their first day."_s;
    second.chosen = true;
    answers.insert(
        u"GET "_s + Api::Routes::nominations(), Api::nominationsResponse({ first, second }));
    LeaderboardRules rules;
    rules.version = 2;
    rules.on = true;
    rules.relay = 1;
    rules.ownWords = 2;
    rules.publishedAt = now.addDays(-40);
    LeaderboardRules before = rules;
    before.version = 1;
    before.ownWords = 1;
    before.publishedAt = now.addDays(-200);
    answers.insert(u"GET "_s + Api::Routes::leaderboardRules(),
        Api::leaderboardVersionsResponse({ rules, before }));
    answers.insert(
        u"POST "_s + Api::Routes::leaderboardPreview(), Api::toJson(LeaderboardPreview()));
}

//! relaisd writes these itself, so there is no function for it.
QJsonObject triedImport()
{
    QJsonArray problems;
    for (const auto &[line, column, code, value] :
        { std::tuple(47, u"team"_s, u"team-unknown"_s, u"Lyon foundri"_s),
            std::tuple(112, u"email"_s, u"email-twice"_s, u"bruno.c@norvane.example"_s),
            std::tuple(305, u"languages"_s, u"language-form"_s, u"dansk"_s),
            std::tuple(611, u"roles"_s, u"role-unknown"_s, u"boss"_s),
            std::tuple(1190, u""_s, u"cells"_s, u""_s) })
        problems.append(QJsonObject { { u"line"_s, line }, { u"column"_s, column },
            { u"code"_s, code }, { u"value"_s, value } });
    return { { u"created"_s, 12 }, { u"updated"_s, 31 }, { u"unchanged"_s, 1186 },
        { u"problems"_s, problems } };
}

struct StaffEntry {
    const char *name;
    const char *team;
    const char *location;
    const char *languages; //!< with spaces between
    std::optional<Role> role {};
    bool joined = true;
    int invitedFor = 0; //!< days; negative: it ended
    bool active = true;
};

constexpr StaffEntry staff[] = {
    { "Agathe Tissot", "t-lyon", "Lyon", "fr" },
    { "Ana Ferreira", "t-sensors", "Lyon", "fr en", {}, true, 0, false },
    { "Anders Holm", "t-sales", "Esbjerg", "da en" },
    { "Ben Okafor", "t-sensors", "Grenoble", "en fr", {}, false, 5 },
    { "Bruno Carrel", "t-lyon", "Lyon", "fr", {}, false, 5 },
    { "Dorte Kjær", "t-sales", "Esbjerg", "da", Role::Manager },
    { "Fanny Olivier", "t-people", "Nantes", "fr", Role::Editor },
    { "Inès Vidal", "t-sensors", "Nantes", "fr en", Role::Editor },
    { "Karim Benali", "t-people", "Lyon", "fr en", Role::Editor },
    { "Lise Fabre", "t-lyon", "Lyon", "fr", {}, false, 2 },
    { "Lucas Tran", "t-lyon", "Lyon", "fr" },
    { "Mette Sørensen", "t-sensors", "Grenoble", "da en", {}, true, 0, false },
    { "Nadia Kaci", "t-people", "Lyon", "fr en", Role::Manager },
    { "Omar Diallo", "t-lyon", "Nantes", "fr", {}, false, -3 },
    { "Yann Bellec", "t-people", "Grenoble", "fr en", Role::Admin },
};

MemberEntry entryOf(const StaffEntry &one)
{
    const QString name = QString::fromUtf8(one.name);
    MemberEntry entry;
    entry.member = lea();
    entry.member.id = { QString(u"m-staff-"_s + QString::number(&one - staff)) };
    entry.member.name = name;
    entry.member.email = name.section(u' ', 0, 0).toLower() + u'.'
        + name.section(u' ', 1).at(0).toLower() + u"@norvane.example"_s;
    entry.member.team = { QString::fromUtf8(one.team) };
    entry.member.location = QString::fromUtf8(one.location);
    entry.member.languages = QString::fromUtf8(one.languages).split(u' ');
    if (one.role)
        entry.member.roles = { *one.role };
    entry.active = one.active;
    entry.joined = one.joined;
    if (one.invitedFor > 0)
        entry.invitedUntil = now.addDays(one.invitedFor).addSecs(3600);
    if (one.invitedFor < 0)
        entry.invitationEnded = now.addDays(one.invitedFor);
    return entry;
}

void bringPeople(SampleBackend::Answers &answers)
{
    QList<MemberEntry> entries;
    for (const Member &member : { lea(), marion(), samira(), noor() })
        entries.append({ member, true, true, {} });
    for (const StaffEntry &one : staff)
        entries.append(entryOf(one));
    answers.insert(u"GET "_s + Api::Routes::members(), listed(u"members"_s, entries));
    answers.insert(u"POST "_s + Api::Routes::memberImport(), triedImport());
    NetworkSetting x;
    x.network = Network::X;
    x.clientId = u"norvane-relais"_s;
    x.exchange = true;
    x.monthlyPosts = 500;
    NetworkSetting slack;
    slack.network = Network::Slack;
    slack.webhook = true;
    NetworkSetting mattermost = slack;
    mattermost.network = Network::Mattermost;
    NetworkSetting teams;
    teams.network = Network::Teams;
    teams.clientId = u"51c0b3de-7a2f"_s;
    NetworkSetting linkedIn;
    linkedIn.network = Network::LinkedIn;
    NetworkSetting reddit;
    reddit.network = Network::Reddit;
    reddit.enabled = false;
    answers.insert(u"GET "_s + Api::Routes::networks(),
        Api::toJson(NetworkSettings { { x, slack, mattermost, teams, linkedIn, reddit } }));
    const QList<EarnedRate> rates { { u"impression"_s, 12'000, u"EUR"_s, u"Agency’s list"_s,
                                        today.addDays(-80) },
        { u"click"_s, 850'000, u"EUR"_s, u"Search adverts"_s, today.addDays(-20) } };
    answers.insert(u"GET "_s + Api::Routes::rates(), listed(u"rates"_s, rates));
}

//! What an admin settles once.
void bringOrganization(SampleBackend::Answers &answers)
{
    answers.insert(u"GET "_s + Api::Routes::privacyContact(),
        Api::privacyContactJson(u"privacy@norvane.example"_s));
    answers.insert(u"GET "_s + Api::Routes::sharePages(), Api::sharePagesJson(true));
    answers.insert(u"GET "_s + Api::Routes::dayRule(), Api::dayRuleJson(2));
    ApproverKey good;
    good.key = QByteArray(32, 'k');
    good.member = marion().id;
    good.memberName = marion().name;
    good.registeredAt = now.addDays(-90);
    good.certifiedAt = now.addDays(-89);
    ApproverKey lost = good;
    lost.key = QByteArray(32, 'l');
    lost.member = samira().id;
    lost.memberName = samira().name;
    lost.revokedAt = now.addDays(-30);
    answers.insert(
        u"GET "_s + Api::Routes::signingKeys(), Api::approverKeysResponse({ good, lost }));
}

} // namespace

SampleContent managerContent()
{
    SampleContent content = companyContent(noor());
    content.answers.insert(u"GET "_s + Api::Routes::insights(), insights());
    bringWatch(content.answers);
    bringRecognition(content.answers);
    bringPeople(content.answers);
    bringOrganization(content.answers);
    DashboardChoice choice;
    choice.span = DashboardChoice::Span::Days90;
    content.dashboard = choice.toText();
    return content;
}

} // namespace Relais::Ui::Test
