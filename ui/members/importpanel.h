// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/memberentry.h"
#include "core/services/community/membersservice.h"
#include "ui/common/panels/card.h"

#include <QTimer>

#include <optional>

namespace Relais::Ui {

class Button;
class FlowLayout;
class ImportCures;
class ImportProblems;
class ServerGate;
class TextLabel;

//! A CSV file of members: what it would do, what is wrong with it and how that is cured, doing it,
//! and taking it back.
class ImportPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPanel)
public:
    ImportPanel(Theme &theme, MembersService &members, QWidget *parent = nullptr);

    void open(const QString &fileName); //!< a dry run follows
    void setTeams(const QList<Team> &teams); //!< that an unknown team of a file can be
    void setGate(ServerGate &gate); //!< nothing is imported or taken back while it is shut
    //! The problems as a CSV file: line, column, value, reason.
    static QByteArray errorsFile(const QList<ImportProblem> &problems);

Q_SIGNALS:
    void imported(int lines);
    void undone();

private:
    void tryOut();
    void import();
    void done(const ImportOutcome &outcome);
    void undo();
    void show(const ImportOutcome &outcome);
    void showMarks(const ImportOutcome &outcome);
    void addMark(const QString &text, Tone tone);
    void clearMarks();
    void saveErrors();
    void say(const QString &text, Color color);

    Theme &m_theme;
    MembersService &m_members;
    TextLabel *m_name;
    QWidget *m_sums; //!< one mark each
    FlowLayout *m_marks;
    TextLabel *m_newTeams;
    ImportProblems *m_problems;
    TextLabel *m_message;
    ImportCures *m_cures;
    Button *m_save;
    Button *m_undo;
    Button *m_import;
    QTimer m_undoEnds;
    QByteArray m_file;
    MembersService::ImportChoice m_choice;
    std::optional<ImportOutcome> m_outcome;
};

} // namespace Relais::Ui
