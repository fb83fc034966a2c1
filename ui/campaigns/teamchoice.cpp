// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/teamchoice.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/stayingmenu.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int deepestTeam = 16;
constexpr int indent = 3; // spaces a level
} // namespace

TeamChoice::TeamChoice(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_open(new Button(theme, Button::Kind::Normal, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_open->setTrailingIcon(u"expand"_s);
    row->addWidget(m_open);
    row->addStretch(1);
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this, &TeamChoice::open);
    showChosen();
}

void TeamChoice::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
    showChosen();
}

void TeamChoice::setChosen(const QList<TeamId> &teams)
{
    m_chosen = teams;
    showChosen();
}

void TeamChoice::addBranches(QList<Branch> &branches, const TeamId &parent, int depth) const
{
    for (const Team &team : m_teams) {
        if (team.parent != parent || depth > deepestTeam)
            continue;
        branches.append({ team, depth });
        addBranches(branches, team.id, depth + 1);
    }
}

void TeamChoice::open()
{
    auto *menu = new StayingMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<Branch> branches;
    addBranches(branches, {}, 0);
    for (const Branch &branch : std::as_const(branches)) {
        QString name = QString(branch.depth * indent, QChar::Nbsp) + branch.team.name;
        QAction *action = menu->addAction(
            name.replace(u'&', "&&"_L1), this, [this, id = branch.team.id] { toggle(id); });
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(branch.team.id));
    }
    if (branches.isEmpty())
        menu->addAction(tr("There is no team yet"))->setEnabled(false);
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
}

void TeamChoice::toggle(const TeamId &team)
{
    if (m_chosen.removeAll(team) == 0)
        m_chosen.append(team);
    showChosen();
}

void TeamChoice::showChosen()
{
    QStringList names;
    for (const Team &team : std::as_const(m_teams)) {
        if (m_chosen.contains(team.id))
            names.append(team.name);
    }
    const QString text = m_chosen.isEmpty() ? tr("Everyone")
        : names.isEmpty()                   ? tr("Teams that are gone")
                                            : names.join(u", "_s);
    m_open->setText(text);
    m_open->setAccessibleName(tr("Teams: %1").arg(text));
}

} // namespace Relais::Ui
