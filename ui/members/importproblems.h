// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/memberentry.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! What is wrong with a file of members, line by line; beside a team that nobody knows the one that
//! is likely meant, one press away.
class ImportProblems final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportProblems)
public:
    explicit ImportProblems(Theme &theme, QWidget *parent = nullptr);

    //! teams: that there are, as paths; empty problems: the widget is hidden.
    void setProblems(const QList<ImportProblem> &problems, const QStringList &teams);
    //! Pure: the path whose team is written almost as name; empty: none is, or several are.
    static QString likelyTeam(const QString &name, const QStringList &paths);

Q_SIGNALS:
    void teamChosen(const QString &name, const QString &path);

private:
    void addRow(const ImportProblem &problem, const QStringList &teams);

    Theme &m_theme;
    QVBoxLayout *m_lines;
};

} // namespace Relais::Ui
