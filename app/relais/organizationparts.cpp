// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/organizationparts.h"

#include "core/services/clientcore.h"
#include "core/services/signin/signinservice.h"
#include "ui/members/memberssection.h"
#include "ui/organization/charterdesk.h"
#include "ui/organization/dayrulesection.h"
#include "ui/organization/keyssection.h"
#include "ui/organization/networkssection.h"
#include "ui/organization/phrasessection.h"
#include "ui/organization/privacycontactsection.h"
#include "ui/organization/ratessection.h"
#include "ui/organization/sharepagessection.h"
#include "ui/organization/topicssection.h"
#include "ui/settings/settingspage.h"

using namespace Qt::StringLiterals;

namespace Relais {

void addOrganizationParts(
    Ui::SettingsPage &page, Ui::Theme &theme, ClientCore &core, const Clock &clock)
{
    const Member member = core.session().member();
    PlanningService &planning = core.planning();
    const auto add = [&page](const QString &icon, QWidget *section) {
        page.add(icon, section->accessibleName(), section);
    };
    const bool isAdmin = member.has(Role::Admin);
    if (isAdmin || member.has(Role::Editor))
        page.addGroup(QCoreApplication::translate("OrganizationParts", "Organization"));
    if (isAdmin)
        add(u"person"_s, new Ui::MembersSection(theme, core.members(), planning));
    // An admin's page has the webhooks too.
    if (isAdmin || member.has(Role::Editor))
        add(u"relay"_s,
            new Ui::NetworksSection(theme, core.networks(), core.reach(), clock,
                isAdmin ? Ui::NetworksSection::Right::All : Ui::NetworksSection::Right::Webhooks));
    if (isAdmin) {
        add(u"impact"_s, new Ui::RatesSection(theme, planning, clock));
        add(u"privacy"_s, new Ui::PrivacyContactSection(theme, planning));
        add(u"link"_s, new Ui::SharePagesSection(theme, planning));
        add(u"calendar"_s, new Ui::DayRuleSection(theme, planning));
    }
    const bool isEditor = member.has(Role::Editor);
    if (isEditor) {
        add(u"team"_s, new Ui::TopicsSection(theme, planning));
        add(u"dismiss"_s, new Ui::PhrasesSection(theme, planning));
        add(u"statement"_s, new Ui::CharterDesk(theme, planning));
    }
    if (isAdmin || isEditor) {
        using Right = Ui::KeysSection::Right;
        const Right right = isAdmin ? (isEditor ? Right::Both : Right::Revoke) : Right::Sign;
        add(u"signature"_s, new Ui::KeysSection(theme, core.signing(), core.reach(), right));
    }
}

} // namespace Relais
