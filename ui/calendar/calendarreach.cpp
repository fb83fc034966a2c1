// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarreach.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
const QString teamPrefix = u"team:"_s;
const QString placePrefix = u"place:"_s;
} // namespace

bool reaches(const Story &story, const CalendarReach &reach, const QList<Team> &teams)
{
    Member somebody;
    somebody.team = reach.team;
    somebody.location = reach.location;
    Audience asked; // of what the filter says nothing about, the audience asks nothing
    if (!reach.team.isEmpty())
        asked.teams = story.audience.teams;
    if (!reach.location.isEmpty())
        asked.locations = story.audience.locations;
    return holds(asked, somebody, teams);
}

QStringList languagesOf(const QList<Story> &stories)
{
    QStringList languages;
    for (const Story &story : stories) {
        if (!story.language.isEmpty() && !languages.contains(story.language))
            languages.append(story.language);
    }
    languages.sort();
    return languages;
}

QStringList placesOf(const QList<Story> &stories)
{
    QStringList places;
    for (const Story &story : stories) {
        for (const QString &place : story.audience.locations) {
            if (!places.contains(place))
                places.append(place);
        }
    }
    places.sort(Qt::CaseInsensitive);
    return places;
}

QString toKey(const CalendarReach &reach)
{
    if (!reach.team.isEmpty())
        return teamPrefix + reach.team.value;
    return reach.location.isEmpty() ? QString() : placePrefix + reach.location;
}

CalendarReach reachFromKey(const QString &key)
{
    if (key.startsWith(teamPrefix))
        return { { key.mid(teamPrefix.size()) }, {} };
    return key.startsWith(placePrefix) ? CalendarReach { {}, key.mid(placePrefix.size()) }
                                       : CalendarReach {};
}

} // namespace Relais::Ui
