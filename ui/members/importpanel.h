// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/memberentry.h"
#include "core/services/membersservice.h"
#include "ui/common/card.h"

#include <optional>

namespace Relais::Ui {

class Button;
class TextLabel;

//! A CSV file of members: what it would do, what is wrong with it, and doing it.
class ImportPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPanel)
public:
    ImportPanel(Theme &theme, MembersService &members, QWidget *parent = nullptr);

    void open(const QString &fileName); //!< a dry run follows
    //! The problems as a CSV file: line, column, value, reason.
    static QByteArray errorsFile(const QList<ImportProblem> &problems);

Q_SIGNALS:
    void imported(int lines);

private:
    void tryOut();
    void import();
    void show(const ImportOutcome &outcome);
    void saveErrors();
    void say(const QString &text, Color color);

    Theme &m_theme;
    MembersService &m_members;
    TextLabel *m_name;
    TextLabel *m_sum;
    TextLabel *m_errors;
    TextLabel *m_message;
    Button *m_save;
    Button *m_import;
    QByteArray m_file;
    std::optional<ImportOutcome> m_outcome;
};

} // namespace Relais::Ui
