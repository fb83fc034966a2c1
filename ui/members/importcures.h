// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/membersservice.h"
#include "ui/common/paint.h"

#include <QWidget>

namespace Relais::Ui {

class FlowLayout;

//! What is often wrong with a file of members, one press each to put it right.
class ImportCures final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportCures)
public:
    explicit ImportCures(Theme &theme, QWidget *parent = nullptr);

    void setTeams(const QList<Team> &teams); //!< that a team of the file can be
    //! For what is wrong although the choice holds already; nothing: the widget is hidden.
    void offer(const QList<ImportProblem> &problems, const MembersService::ImportChoice &choice);
    void clear();
    QStringList teamPaths() const; //!< "Lab / Cold lab", as the server reads them

Q_SIGNALS:
    void chosen(const Relais::MembersService::ImportChoice &choice);

private:
    void addCure(const QString &text, const MembersService::ImportChoice &choice);
    void addTeamCure(const QString &name, const MembersService::ImportChoice &choice);

    Theme &m_theme;
    FlowLayout *m_flow;
    QList<Team> m_teams;
};

} // namespace Relais::Ui
