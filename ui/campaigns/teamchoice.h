// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/member.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;

//! Some teams of the tree, from a menu that stays while they are ticked. None: everyone.
class TeamChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamChoice)
public:
    explicit TeamChoice(Theme &theme, QWidget *parent = nullptr);

    void setTeams(const QList<Team> &teams); //!< to choose among
    void setChosen(const QList<TeamId> &teams); //!< those that are gone stay chosen
    QList<TeamId> chosen() const { return m_chosen; }
    void open(); //!< as if the button was pressed

private:
    struct Branch {
        Team team;
        int depth = 0;
    };
    void addBranches(QList<Branch> &branches, const TeamId &parent, int depth) const;
    void toggle(const TeamId &team);
    void showChosen();

    QList<Team> m_teams;
    QList<TeamId> m_chosen;
    Button *m_open;
};

} // namespace Relais::Ui
