// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/planning.h"

#include "core/domain/threshold.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int colors = 8;
constexpr int daysOfAWeek = 7;
constexpr int largestGoal = 1'000'000'000;
constexpr double behind = 0.9;
constexpr double ahead = 1.1;

QString nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return u"name-empty"_s;
    return name.size() > longestName ? u"name-too-long"_s : QString();
}

} // namespace

// Who relayed in two weeks may be the same few: the larger of both counts is what is certain.
QList<CampaignPoint> campaignLine(const QList<CampaignWeek> &weeks, const QDate &today)
{
    QList<CampaignPoint> line;
    int sum = 0;
    int waiting = 0; // people since the last point
    for (const CampaignWeek &week : weeks) {
        sum += week.relays;
        waiting = std::max(waiting, week.people);
        if (waiting < Threshold::people)
            continue;
        line.append({ std::min(week.monday.addDays(6), today), sum });
        waiting = 0;
    }
    if (waiting > 0 && !line.isEmpty())
        line.removeLast();
    if (sum > 0 && (line.isEmpty() || line.constLast().day < today))
        line.append({ today, sum });
    return line;
}

MainGoal mainGoalOf(const Campaign &campaign, const CampaignFigures &figures)
{
    const CampaignGoals &goals = campaign.goals;
    if (goals.relays > 0)
        return { figures.relays, goals.relays };
    if (goals.people > 0)
        return { figures.people, goals.people };
    if (goals.clicks > 0)
        return { figures.clicks, goals.clicks };
    if (goals.impressions > 0)
        return { figures.impressions[0], goals.impressions };
    return {};
}

QDateTime frozenFrom(const Campaign &campaign)
{
    return campaign.to.isValid() ? campaign.to.addDays(campaignQuietDays) : QDateTime();
}

double timeGone(const Campaign &campaign, const QDateTime &now)
{
    if (!campaign.from.isValid() || !campaign.to.isValid() || campaign.to <= campaign.from)
        return 0;
    const auto whole = double(campaign.from.msecsTo(campaign.to));
    return std::clamp(double(campaign.from.msecsTo(now)) / whole, 0.0, 1.0);
}

Pace paceOf(const Campaign &campaign, const CampaignFigures &figures, const QDateTime &now)
{
    if (campaign.isDraft)
        return Pace::Draft;
    if (campaign.from.isValid() && campaign.from > now)
        return Pace::ToCome;
    const MainGoal goal = mainGoalOf(campaign, figures);
    const bool ended = campaign.to.isValid() && campaign.to <= now;
    if (goal.aim > 0 && goal.done >= goal.aim)
        return Pace::Met;
    if (ended)
        return Pace::Ended;
    if (goal.aim == 0)
        return Pace::NoGoal;
    const double even = timeGone(campaign, now) * double(goal.aim);
    if (double(goal.done) < even * behind)
        return Pace::Behind;
    return double(goal.done) > even * ahead ? Pace::Ahead : Pace::OnPace;
}

int chartColorOf(const Campaign &campaign, int place)
{
    return campaign.color > 0 ? std::min(campaign.color, colors) - 1 : place % (colors - 1);
}

Campaign campaignAfter(const Campaign &campaign, const CampaignId &id, const QDate &today)
{
    const QDate first = campaign.from.toLocalTime().date();
    const QDate last = campaign.to.addMSecs(-1).toLocalTime().date();
    QDate begin = today.addDays(1);
    for (const QDate &known : { first, last }) {
        if (known.isValid())
            begin = std::max(begin, known.addDays(1));
    }
    const QDate moved = first.isValid() ? first : last;
    const qint64 weeks = (moved.daysTo(begin) + daysOfAWeek - 1) / daysOfAWeek;
    Campaign next = campaign;
    next.id = id;
    if (first.isValid())
        next.from = first.addDays(weeks * daysOfAWeek).startOfDay().toUTC();
    if (last.isValid())
        next.to = last.addDays(weeks * daysOfAWeek + 1).startOfDay().toUTC();
    return next;
}

QString problemOf(const Campaign &campaign)
{
    if (const QString problem = nameProblem(campaign.name); !problem.isEmpty())
        return problem;
    if (campaign.from.isValid() && campaign.to.isValid() && campaign.to <= campaign.from)
        return u"period"_s;
    if (campaign.color < 0 || campaign.color > colors)
        return u"color"_s;
    const CampaignGoals &goals = campaign.goals;
    const auto wrong = [](int goal) { return goal < 0 || goal > largestGoal; };
    const bool any = wrong(goals.relays) || wrong(goals.people) || wrong(goals.clicks)
        || wrong(goals.impressions);
    return any ? u"goal"_s : QString();
}

QString problemOf(const Topic &topic)
{
    const QString problem = nameProblem(topic.name);
    if (!problem.isEmpty())
        return problem;
    return topic.nameEn.size() > longestName ? u"name-too-long"_s : QString();
}

QString problemOf(const SavedAudience &audience)
{
    return nameProblem(audience.name);
}

} // namespace Relais
