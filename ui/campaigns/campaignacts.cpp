// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignacts.h"

#include "core/domain/planning.h"
#include "core/services/curation/planningservice.h"
#include "ui/common/whendone.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qsizetype longestCopied = 180; // of a name, so that what is added fits
}

CampaignActs::CampaignActs(PlanningService &planning, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_planning(planning)
    , m_clock(clock)
{
}

void CampaignActs::save(const Campaign &campaign)
{
    whenDone(m_planning.save(campaign), this, [this, id = campaign.id](const Result<void> &done) {
        if (!done) {
            Q_EMIT refused(done.error());
            return;
        }
        Q_EMIT saved(id);
        Q_EMIT undoOffered({ tr("The campaign is saved"), u"confirm"_s, {} });
    });
}

void CampaignActs::put(const Campaign &campaign, const UndoOffer &offer)
{
    whenDone(
        m_planning.save(campaign), this, [this, id = campaign.id, offer](const Result<void> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT changed(id);
            if (!offer.text.isEmpty())
                Q_EMIT undoOffered(offer);
        });
}

void CampaignActs::putBack(const Campaign &campaign)
{
    put(campaign, {});
}

void CampaignActs::end(const Campaign &campaign)
{
    Campaign ended = campaign;
    ended.to = m_clock.now();
    put(ended, { tr("“%1” has ended").arg(campaign.name), u"undo"_s, [this, campaign] {
                    putBack(campaign);
                } });
}

void CampaignActs::setDraft(const Campaign &campaign, bool draft)
{
    Campaign changed = campaign;
    changed.isDraft = draft;
    const QString said = draft ? tr("“%1” is in preparation: ambassadors see it no more")
                               : tr("“%1” is started: ambassadors see it");
    put(changed, { said.arg(campaign.name), u"undo"_s, [this, campaign] { putBack(campaign); } });
}

void CampaignActs::duplicate(const Campaign &campaign)
{
    Campaign copy =
        campaignAfter(campaign, { m_planning.newId() }, m_clock.now().toLocalTime().date());
    copy.name =
        tr("%1 (copy)", "a campaign’s name").arg(campaign.name.left(longestCopied).trimmed());
    put(copy,
        { (copy.isDraft ? tr("“%1” is in preparation, without a story yet")
                        : tr("“%1” is to come, without a story yet"))
                .arg(copy.name),
            u"undo"_s, [this, id = copy.id] { takeAway(id); } });
}

void CampaignActs::takeAway(const CampaignId &id)
{
    whenDone(m_planning.remove(id), this, [this](const Result<void> &gone) {
        if (!gone)
            Q_EMIT failed(gone.error());
    });
}

void CampaignActs::remove(const Campaign &campaign)
{
    whenDone(m_planning.remove(campaign.id), this, [this, campaign](const Result<void> &gone) {
        if (!gone) {
            Q_EMIT failed(gone.error());
            return;
        }
        Q_EMIT undoOffered({ tr("“%1” is removed").arg(campaign.name), u"undo"_s,
            [this, campaign] { putBack(campaign); } });
    });
}

} // namespace Relais::Ui
