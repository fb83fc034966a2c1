// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/story.h"
#include "ui/common/popovers/undotoast.h"

namespace Relais {
class PlanningService;
}

namespace Relais::Ui {

//! What is done with a campaign at the backend, and how it is taken back.
class CampaignActs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignActs)
public:
    CampaignActs(PlanningService &planning, const Clock &clock, QObject *parent = nullptr);

    void save(const Campaign &campaign); //!< as it was written in the form
    void end(const Campaign &campaign);
    void setDraft(const Campaign &campaign, bool draft); //!< back to preparation, or started
    void remove(const Campaign &campaign);
    void duplicate(const Campaign &campaign); //!< campaignAfter()

Q_SIGNALS:
    void saved(const Relais::CampaignId &id); //!< what save() was given
    void changed(const Relais::CampaignId &id); //!< by the others
    void refused(const Relais::Error &error); //!< what the form says
    void failed(const Relais::Error &error);
    void undoOffered(const Relais::Ui::UndoOffer &offer);

private:
    void put(const Campaign &campaign, const UndoOffer &offer);
    void putBack(const Campaign &campaign);
    void takeAway(const CampaignId &id);

    PlanningService &m_planning;
    const Clock &m_clock;
};

} // namespace Relais::Ui
