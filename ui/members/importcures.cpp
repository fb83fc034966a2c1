// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/importcures.h"

#include "ui/common/controls/button.h"
#include "ui/common/panels/flowlayout.h"

#include <QHash>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype mostTeamsOffered = 6; // of the file, one button each
constexpr int deepestTeam = 16;

QStringList teamsUnknownIn(const QList<ImportProblem> &problems)
{
    QStringList names;
    for (const ImportProblem &problem : problems) {
        if (problem.code == "team-unknown"_L1 && !names.contains(problem.value))
            names.append(problem.value);
    }
    return names;
}

int problemsWith(const QList<ImportProblem> &problems, QLatin1StringView code)
{
    int count = 0;
    for (const ImportProblem &problem : problems)
        count += problem.code == code ? 1 : 0;
    return count;
}

//! A name as a menu shows it: "&" is no shortcut of it.
QString shownName(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

ImportCures::ImportCures(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(8, this))
{
    setAccessibleName(tr("What puts the file right"));
    hide();
}

void ImportCures::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
}

void ImportCures::clear()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void ImportCures::offer(
    const QList<ImportProblem> &problems, const MembersService::ImportChoice &choice)
{
    clear();
    if (const int roles = problemsWith(problems, "role-unknown"_L1);
        roles > 0 && !choice.plainRoles) {
        MembersService::ImportChoice cured = choice;
        cured.plainRoles = true;
        addCure(tr("Pass over %n unknown role(s): they are ambassadors", nullptr, roles), cured);
    }
    if (const int twice = problemsWith(problems, "email-twice"_L1);
        twice > 0 && !choice.firstOfTwice) {
        MembersService::ImportChoice cured = choice;
        cured.firstOfTwice = true;
        addCure(tr("Keep the first line of %n address(es) that come twice", nullptr, twice), cured);
    }
    const int given = problemsWith(problems, "team-of-directory"_L1)
        + problemsWith(problems, "role-of-directory"_L1);
    if (given > 0 && !choice.keepGiven) {
        MembersService::ImportChoice cured = choice;
        cured.keepGiven = true;
        addCure(tr("Leave %n value(s) to your company’s directory", nullptr, given), cured);
    }
    const QStringList teams = teamsUnknownIn(problems);
    if (!teams.isEmpty() && !choice.createTeams) {
        MembersService::ImportChoice cured = choice;
        cured.createTeams = true;
        addCure(tr("Create %n team(s)", nullptr, static_cast<int>(teams.size())), cured);
        for (const QString &name : teams.first(std::min(mostTeamsOffered, teams.size())))
            addTeamCure(name, choice);
    }
    setVisible(m_flow->count() > 0);
}

void ImportCures::addCure(const QString &text, const MembersService::ImportChoice &choice)
{
    auto *button = new Button(m_theme, Button::Kind::Normal, text);
    button->setSize(Button::Size::Small);
    connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
    m_flow->addWidget(button);
}

void ImportCures::addTeamCure(const QString &name, const MembersService::ImportChoice &choice)
{
    const QStringList paths = teamPaths();
    if (paths.isEmpty())
        return;
    auto *button = new Button(m_theme, Button::Kind::Normal, tr("“%1” is…", "a team").arg(name));
    button->setSize(Button::Size::Small);
    button->setTrailingIcon(u"expand"_s);
    button->setAccessibleDescription(tr("Choose the team that is meant"));
    connect(button, &QPushButton::clicked, this, [this, button, name, choice, paths] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &path : paths) {
            menu->addAction(shownName(path), this, [this, name, path, choice] {
                MembersService::ImportChoice cured = choice;
                cured.teamsInstead.insert(name, path);
                Q_EMIT chosen(cured);
            });
        }
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    m_flow->addWidget(button);
}

QStringList ImportCures::teamPaths() const
{
    QHash<TeamId, Team> byId;
    for (const Team &team : m_teams)
        byId.insert(team.id, team);
    QStringList paths;
    for (const Team &team : m_teams) {
        QStringList names { team.name };
        TeamId above = team.parent;
        for (int depth = 0; depth < deepestTeam && byId.contains(above); ++depth) {
            const Team parent = byId.value(above);
            names.prepend(parent.name);
            above = parent.parent;
        }
        paths.append(names.join(u" / "_s));
    }
    paths.sort(Qt::CaseInsensitive);
    return paths;
}

} // namespace Relais::Ui
