// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignwords.h"

#include "ui/common/words/format.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString CampaignWords::pace(Pace pace)
{
    switch (pace) {
    case Pace::Draft:
        return tr("in preparation");
    case Pace::ToCome:
        return tr("to come");
    case Pace::NoGoal:
        return tr("running");
    case Pace::Behind:
        return tr("behind");
    case Pace::OnPace:
        return tr("on pace");
    case Pace::Ahead:
        return tr("ahead");
    case Pace::Met:
        return tr("goal met");
    case Pace::Ended:
        return tr("ended");
    }
    return {};
}

Tone CampaignWords::paceTone(Pace pace)
{
    switch (pace) {
    case Pace::Behind:
        return Tone::Warn;
    case Pace::OnPace:
    case Pace::Ahead:
    case Pace::Met:
    case Pace::NoGoal:
        return Tone::Good;
    case Pace::Draft:
    case Pace::ToCome:
    case Pace::Ended:
        break;
    }
    return Tone::Neutral;
}

QString CampaignWords::mark(
    const Campaign &campaign, const CampaignFigures &figures, const QDateTime &now)
{
    const Pace where = paceOf(campaign, figures, now);
    const MainGoal goal = mainGoalOf(campaign, figures);
    if (where == Pace::Ended && goal.aim > 0 && !figures.tooFew)
        return Format::percent(static_cast<int>(goal.done * 100 / goal.aim));
    return pace(where);
}

QString CampaignWords::phase(const Campaign &campaign, const QDateTime &now)
{
    if (campaign.isDraft)
        return pace(Pace::Draft);
    if (campaign.from.isValid() && campaign.from > now)
        return pace(Pace::ToCome);
    return pace(campaign.to.isValid() && campaign.to <= now ? Pace::Ended : Pace::NoGoal);
}

Tone CampaignWords::phaseTone(const Campaign &campaign, const QDateTime &now)
{
    const bool toCome = campaign.from.isValid() && campaign.from > now;
    const bool over = campaign.to.isValid() && campaign.to <= now;
    return campaign.isDraft || toCome || over ? Tone::Neutral : Tone::Good;
}

QString CampaignWords::period(const Campaign &campaign)
{
    if (!campaign.from.isValid() && !campaign.to.isValid())
        return tr("without dates");
    if (!campaign.to.isValid())
        return tr("from %1").arg(Format::date(campaign.from));
    if (!campaign.from.isValid())
        return tr("until %1").arg(Format::date(campaign.to));
    return tr("%1 – %2", "first day, last day")
        .arg(Format::date(campaign.from), Format::date(campaign.to));
}

namespace {

// What came after the figures were settled, part by part.
QStringList laterParts(const CampaignLate &late)
{
    QStringList parts;
    if (late.relays > 0)
        parts.append(CampaignWords::tr("%n later relay(s)", nullptr, late.relays));
    if (late.clicks > 0)
        parts.append(CampaignWords::tr("%n later click(s)", nullptr, late.clicks));
    if (late.relaysHidden || late.clicksHidden)
        parts.append(CampaignWords::tr("what fewer than five people did later is not told"));
    return parts;
}

} // namespace

QString CampaignWords::settled(
    const Campaign &campaign, const CampaignFigures &figures, const QDateTime &now)
{
    if (figures.frozenAt.isValid()) {
        const QString since =
            tr("Final figures, as of %1.", "a day").arg(Format::date(figures.frozenAt));
        const QStringList parts = laterParts(figures.late);
        return parts.isEmpty() ? tr("%1 Nothing came later.").arg(since)
                               : tr("%1 Not counted in them: %2.").arg(since, parts.join(u", "_s));
    }
    const bool isOver = !campaign.isDraft && campaign.to.isValid() && campaign.to <= now;
    if (!isOver)
        return {};
    return tr("Late counts still come in; the figures are final from %1 on.", "a day")
        .arg(Format::date(frozenFrom(campaign)));
}

QString CampaignWords::progress(const Campaign &campaign, const CampaignFigures &figures)
{
    const MainGoal goal = mainGoalOf(campaign, figures);
    if (goal.aim == 0)
        return tr("no goal set");
    if (figures.tooFew)
        return tr("hidden: fewer than five people");
    const QString done = Format::number(goal.done);
    const QString aim = Format::number(goal.aim);
    if (campaign.goals.relays > 0)
        return tr("%1 of %2 relays").arg(done, aim);
    if (campaign.goals.people > 0)
        return tr("%1 of %2 people").arg(done, aim);
    if (campaign.goals.clicks > 0)
        return tr("%1 of %2 clicks").arg(done, aim);
    return tr("%1 of %2 impressions, measured").arg(done, aim);
}

QString CampaignWords::stories(int stories)
{
    return stories == 0 ? tr("no story yet") : tr("%n story(ies)", "of a campaign", stories);
}

} // namespace Relais::Ui
