// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a member belongs; what is changed of them is taken back in memberacts.cpp.

#include "core/services/community/membersservice.h"
#include "core/services/curation/planningservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/members/memberssection.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int longestLocation = 200;
}

void MembersSection::choosePlace()
{
    const auto entry = current();
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"placeMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *teams = menu->addMenu(tr("Team"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const TeamId &team, const QString &name) {
        QString text = name;
        QAction *action = teams->addAction(text.replace(u'&', "&&"_L1), this,
            [this, entry, team, name] { setTeam(*entry, team, name); });
        action->setCheckable(true);
        action->setChecked(entry->member.team == team);
        group->addAction(action);
    };
    add({}, tr("No team"));
    const QList<Team> known = m_planning.teams().value_or(QList<Team>());
    for (const Team &team : known)
        add(team.id, team.name);
    menu->addAction(tr("Location…"), this, [this, entry] { askLocation(*entry); });
    menu->popup(m_place->mapToGlobal(QPoint(0, m_place->height())));
}

void MembersSection::setTeam(const MemberEntry &entry, const TeamId &team, const QString &name)
{
    if (team == entry.member.team)
        return;
    const MemberId id = entry.member.id;
    change(m_members.setTeam(id, team), tr("%1: %2", "name, team").arg(entry.member.name, name),
        [this, id, before = entry.member.team] { return m_members.setTeam(id, before); });
}

void MembersSection::askLocation(const MemberEntry &entry)
{
    const QString now = entry.member.location;
    WordPopover::ask(m_theme, m_place,
        { tr("Location of %1").arg(entry.member.name),
            now.isEmpty() ? tr("They have none yet")
                          : tr("Now: %1. Leave it empty to take it away").arg(now),
            tr("Location"), tr("Save"), longestLocation, true },
        [this, entry](const QString &location) {
            if (location == entry.member.location)
                return;
            const MemberId id = entry.member.id;
            const QString said = location.isEmpty()
                ? tr("%1: no location", "name").arg(entry.member.name)
                : tr("%1: %2", "name, location").arg(entry.member.name, location);
            change(m_members.setLocation(id, location), said,
                [this, id, before = entry.member.location] {
                    return m_members.setLocation(id, before);
                });
        });
}

} // namespace Relais::Ui
