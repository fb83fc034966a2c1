// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/crowd.h"

#include <algorithm>

namespace Relais::Ui {

namespace {

//! One member for each team and place that the audiences name, and for none of them. Whoever is in
//! a team below one that is named gets what that one gets.
QList<Member> peopleOf(const QList<Story> &stories)
{
    QList<TeamId> teams { TeamId() };
    QStringList places { QString() };
    QStringList languages;
    const auto addTo = [](auto &known, const auto &named) {
        for (const auto &one : named) {
            if (!known.contains(one))
                known.append(one);
        }
    };
    for (const Story &story : stories) {
        addTo(teams, story.audience.teams);
        addTo(places, story.audience.locations);
        addTo(languages, story.audience.languages);
    }
    QList<Member> people;
    for (const TeamId &team : std::as_const(teams)) {
        for (const QString &place : std::as_const(places)) {
            Member one;
            one.team = team;
            one.location = place;
            one.languages = languages;
            people.append(one);
        }
    }
    return people;
}

int gets(const Member &member, const QList<Story> &stories, const QList<Team> &teams)
{
    return static_cast<int>(std::count_if(stories.begin(), stories.end(),
        [&](const Story &story) { return holds(story.audience, member, teams); }));
}

} // namespace

int crowdOf(const QList<Story> &stories, const QList<Team> &teams)
{
    int most = 0;
    const QList<Member> people = peopleOf(stories);
    for (const Member &member : people)
        most = std::max(most, gets(member, stories, teams));
    return most;
}

std::optional<Audience> crowdOfPeople(const QList<Story> &stories, const QList<Team> &teams)
{
    const QList<Member> people = peopleOf(stories);
    const auto most =
        std::max_element(people.begin(), people.end(), [&](const Member &a, const Member &b) {
            return gets(a, stories, teams) < gets(b, stories, teams);
        });
    Audience who;
    if (!most->team.isEmpty())
        who.teams = { most->team };
    if (!most->location.isEmpty())
        who.locations = { most->location };
    for (const Story &story : stories) {
        const QStringList &languages = story.audience.languages;
        if (languages.isEmpty() || !holds(story.audience, *most, teams))
            continue;
        if (!who.languages.isEmpty() && who.languages != languages)
            return std::nullopt;
        who.languages = languages;
    }
    return who;
}

int crowdAround(const Story &story, const QList<Story> &others, const QList<Team> &teams)
{
    QList<Story> all = others;
    all.append(story);
    int most = 0;
    const QList<Member> people = peopleOf(all);
    for (const Member &member : people) {
        if (holds(story.audience, member, teams))
            most = std::max(most, gets(member, all, teams));
    }
    return most;
}

} // namespace Relais::Ui
