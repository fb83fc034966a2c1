// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/concerns.h"

#include "ui/calendar/calendarreach.h"
#include "ui/calendar/crowd.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int rememberedDays = 90; // in which a language was used that counts as one
constexpr int atOnce = 2; // stories within an hour that are too many

using Plan = QMap<QDate, QList<Story>>;

bool isWorkingDay(const QDate &day)
{
    return day.dayOfWeek() < Qt::Saturday;
}

QString base(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

QStringList languagesOf(const Story &story)
{
    QStringList languages { base(story.language) };
    for (const Caption &caption : story.captions)
        languages.append(base(caption.language));
    languages.removeDuplicates();
    languages.removeAll(QString());
    return languages;
}

bool asksFor(const Story &story, const QString &language)
{
    const QStringList &wanted = story.audience.languages;
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &one) {
        return base(one) == language;
    });
}

void addSameHours(QList<Concern> &found, const QDate &day, const QList<Story> &stories,
    const QList<Team> &teams, const QDateTime &now)
{
    QMap<int, QList<Story>> hours;
    for (const Story &story : stories) {
        if (story.embargo.isValid() && story.embargo > now)
            hours[story.embargo.toLocalTime().time().hour()].append(story);
    }
    for (auto hour = hours.cbegin(); hour != hours.cend(); ++hour) {
        const int count = crowdOf(hour.value(), teams);
        if (count >= atOnce)
            found.append({ Concern::Kind::SameHour, day, day, count, QTime(hour.key(), 0),
                QString(), crowdOfPeople(hour.value(), teams) });
    }
}

void addFullDays(QList<Concern> &found, const Plan &plan, const QDate &until,
    const QList<Team> &teams, const QDateTime &now, int most)
{
    const QDate today = now.toLocalTime().date();
    for (auto day = plan.lowerBound(today); day != plan.cend() && day.key() <= until; ++day) {
        const int count = crowdOf(day.value(), teams);
        if (count > most)
            found.append({ Concern::Kind::PileUp, day.key(), day.key(), count, QTime(), QString(),
                crowdOfPeople(day.value(), teams), QString(), most });
        else
            addSameHours(found, day.key(), day.value(), teams, now);
    }
}

void addGaps(
    QList<Concern> &found, const Plan &plan, const QDate &today, const QDate &until, int ready)
{
    QList<QDate> run;
    const auto close = [&](bool ends) {
        if (run.size() >= gapDays)
            found.append({ Concern::Kind::Gap, run.constFirst(), ends ? run.constLast() : QDate(),
                ready, QTime(), QString() });
        run.clear();
    };
    for (QDate day = today; day <= until; day = day.addDays(1)) {
        if (!isWorkingDay(day))
            continue;
        if (plan.contains(day))
            close(true);
        else
            run.append(day);
    }
    close(plan.upperBound(until) != plan.cend());
}

//! Those that the company's stories have had for a while, or are to have.
QStringList languagesIn(const Plan &plan, const QDate &today)
{
    QStringList languages;
    for (auto day = plan.lowerBound(today.addDays(-rememberedDays)); day != plan.cend(); ++day) {
        for (const Story &story : day.value())
            languages += languagesOf(story);
    }
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

void addLanguageGap(QList<Concern> &found, const Plan &plan, const QString &language,
    const QDate &today, const QDate &until)
{
    QDate before;
    QDate after;
    for (auto day = plan.cbegin(); day != plan.cend() && !after.isValid(); ++day) {
        const bool has = std::any_of(day->begin(), day->end(),
            [&](const Story &story) { return languagesOf(story).contains(language); });
        if (has)
            (day.key() < today ? before : after) = day.key();
    }
    const QDate last = after.isValid() ? after.addDays(-1) : until;
    int days = 0;
    for (QDate day = today; day <= last; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    int without = 0;
    for (auto day = plan.lowerBound(today); day != plan.cend() && day.key() <= last; ++day)
        without += int(std::count_if(day->begin(), day->end(),
            [&](const Story &story) { return asksFor(story, language); }));
    if (days >= gapDays && without > 0)
        found.append({ Concern::Kind::LanguageGap, before, after.isValid() ? last : QDate(),
            without, QTime(), language, Audience { {}, {}, { language } } });
}

//! Some of those whom audiences tell from one another.
struct SomePeople {
    CalendarReach reach {}; //!< empty: who is in no team and no place that a story names
    QString name {};
};

bool isFor(const SomePeople &people, const Story &story, const QList<Team> &teams)
{
    if (people.reach == CalendarReach {})
        return story.audience.teams.isEmpty() && story.audience.locations.isEmpty();
    return reaches(story, people.reach, teams);
}

//! The others first, then the teams and places that stories are, or were a while ago, for.
QList<SomePeople> peopleIn(const Plan &plan, const QList<Team> &teams, const QDate &today)
{
    QSet<TeamId> named;
    QStringList places;
    for (auto day = plan.lowerBound(today.addDays(-rememberedDays)); day != plan.cend(); ++day) {
        for (const Story &story : day.value()) {
            for (const TeamId &team : story.audience.teams)
                named.insert(team);
            places += story.audience.locations;
        }
    }
    QList<SomePeople> people { SomePeople {} };
    for (const Team &team : teams) {
        if (named.contains(team.id))
            people.append(SomePeople { CalendarReach { team.id, {} }, team.name });
    }
    places.removeDuplicates();
    places.sort();
    for (const QString &place : std::as_const(places))
        people.append(SomePeople { CalendarReach { {}, place }, place });
    return people;
}

struct PeopleRun {
    QDate from {};
    QDate to {}; //!< invalid: no end is in sight
    int days = 0; //!< working ones
    int stories = 0; //!< that others get
    bool is(const PeopleRun &other) const { return from == other.from && to == other.to; }
};

QList<PeopleRun> runsWithout(const SomePeople &people, const Plan &plan, const QList<Team> &teams,
    const QDate &today, const QDate &until)
{
    QList<PeopleRun> runs;
    PeopleRun run;
    const auto close = [&] {
        if (run.days >= gapDays && run.stories > 0) // else nobody gets any: a gap of all
            runs.append(run);
        run = {};
    };
    const auto getAny = [&](const QList<Story> &stories) {
        return std::any_of(stories.begin(), stories.end(),
            [&](const Story &story) { return isFor(people, story, teams); });
    };
    for (QDate day = today; day <= until; day = day.addDays(1)) {
        const QList<Story> stories = plan.value(day);
        if (getAny(stories)) {
            close();
            continue;
        }
        run.stories += static_cast<int>(stories.size());
        if (!isWorkingDay(day))
            continue;
        if (run.days++ == 0)
            run.from = day;
        run.to = day;
    }
    bool ends = false;
    for (auto day = plan.upperBound(until); day != plan.cend() && !ends; ++day)
        ends = getAny(day.value());
    if (!ends)
        run.to = {};
    close();
    return runs;
}

void addPeopleGaps(QList<Concern> &found, const Plan &plan, const QList<Team> &teams,
    const QDate &today, const QDate &until)
{
    QList<PeopleRun> ofTheOthers;
    const QList<SomePeople> all = peopleIn(plan, teams, today);
    for (const SomePeople &people : all) {
        const bool others = people.reach == CalendarReach {};
        const QList<PeopleRun> runs = runsWithout(people, plan, teams, today, until);
        for (const PeopleRun &run : runs) {
            const bool known = std::any_of(ofTheOthers.cbegin(), ofTheOthers.cend(),
                [&run](const PeopleRun &other) { return run.is(other); });
            if (known)
                continue; // they are among those
            Concern concern { Concern::Kind::PeopleGap, run.from, run.to, run.stories, QTime(),
                QString(), std::nullopt, people.name };
            if (!people.reach.team.isEmpty())
                concern.people = Audience { { people.reach.team }, {}, {} };
            else if (!others)
                concern.people = Audience { {}, { people.reach.location }, {} };
            found.append(concern);
        }
        if (others)
            ofTheOthers = runs;
    }
}

} // namespace

bool Concern::isAsked(bool ofOneLanguage, bool isFiltered) const
{
    return !(kind == Kind::LanguageGap && ofOneLanguage)
        && !(kind == Kind::PeopleGap && isFiltered);
}

QString Concern::key() const
{
    const QString end = to.isValid() ? to.toString(Qt::ISODate) : u"open"_s;
    switch (kind) {
    case Kind::PileUp:
        return u"pile-up/%1/%2"_s.arg(end, QString::number(count));
    case Kind::SameHour:
        return u"hour/%1/%2/%3"_s.arg(end, QString::number(hour.hour()), QString::number(count));
    case Kind::Gap: // its first day goes with today
        return u"gap/%1"_s.arg(end);
    case Kind::PeopleGap:
        return u"people/%1/%2"_s.arg(end, name);
    case Kind::LanguageGap:
        break;
    }
    return u"language/%1/%2"_s.arg(language, from.toString(Qt::ISODate));
}

QString Concern::peopleKey() const
{
    if (!people)
        return {};
    QStringList parts { u"of"_s };
    for (const TeamId &team : people->teams)
        parts.append(u"team:"_s + team.value);
    for (const QString &location : people->locations)
        parts.append(u"place:"_s + location);
    for (const QString &one : people->languages)
        parts.append(u"language:"_s + one);
    return parts.join(u'\n');
}

QList<Concern> concernsOf(const QList<Story> &stories, const QList<Team> &teams, const QDate &until,
    const QDateTime &now, int most)
{
    const QDate today = now.toLocalTime().date();
    Plan plan;
    for (const Story &story : stories) {
        if (const QDate day = dayOf(story); day.isValid() && isPlanned(story))
            plan[day].append(story);
    }
    QList<Concern> found;
    addFullDays(found, plan, until, teams, now, most);
    addGaps(found, plan, today, until, int(readyStories(stories, now).size()));
    std::stable_sort(found.begin(), found.end(),
        [](const Concern &a, const Concern &b) { return a.from < b.from; });
    addPeopleGaps(found, plan, teams, today, until);
    const QStringList languages = languagesIn(plan, today);
    for (const QString &language : languages)
        addLanguageGap(found, plan, language, today, until);
    return found;
}

} // namespace Relais::Ui
