// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/planning.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What the campaigns page says of a campaign.
class CampaignWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::CampaignWords)
public:
    static QString pace(Pace pace); //!< "ahead", "on pace", "behind", "goal met" …
    static Tone paceTone(Pace pace);
    //! The pace, or how much of the goal was reached once it is over: "ahead", "83 %".
    static QString mark(
        const Campaign &campaign, const CampaignFigures &figures, const QDateTime &now);
    static QString phase(const Campaign &campaign, const QDateTime &now); //!< "running" …
    static Tone phaseTone(const Campaign &campaign, const QDateTime &now);
    static QString period(const Campaign &campaign); //!< "1 October – 31 December 2026"
    //! Of one that ended: since when its figures stay as they are, or from when on, and what came
    //! later. Empty while it goes on.
    static QString settled(
        const Campaign &campaign, const CampaignFigures &figures, const QDateTime &now);
    //! "2,214 of 3,000 relays", "no goal set", "hidden: fewer than five people".
    static QString progress(const Campaign &campaign, const CampaignFigures &figures);
    static QString stories(int stories); //!< "14 stories", "no story yet"
};

} // namespace Relais::Ui
