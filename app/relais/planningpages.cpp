// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/planningpages.h"

#include "core/services/clientcore.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/planningservice.h"
#include "core/services/insights/insightsservice.h"
#include "ui/calendar/calendarpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/dashboard/campaignreport.h"

namespace Relais {

Ui::CalendarPage *makeCalendarPage(Ui::Theme &theme, ClientCore &core, const Clock &clock)
{
    auto *made = new Ui::CalendarPage(theme, core.curation(), core.settings(), clock);
    made->follow(core.planning(), core.sources());
    return made;
}

Ui::CampaignsPage *makeCampaignsPage(Ui::Theme &theme, ClientCore &core, const Clock &clock)
{
    auto *made = new Ui::CampaignsPage(theme, core.planning(), core.curation(), clock);
    auto *report = new Ui::CampaignReport(core.insights(), clock, made);
    QObject::connect(made, &Ui::CampaignsPage::reportAsked, report, &Ui::CampaignReport::write);
    QObject::connect(report, &Ui::CampaignReport::written, made, &Ui::CampaignsPage::showReport);
    QObject::connect(
        report, &Ui::CampaignReport::failed, made, &Ui::CampaignsPage::showReportProblem);
    return made;
}

} // namespace Relais
