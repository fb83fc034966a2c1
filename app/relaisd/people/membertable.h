// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/people/csvfile.h"
#include "core/domain/member.h"

#include <QHash>

#include <optional>

namespace Relais::Backend {

//! What is wrong with one line of a member file.
struct RowProblem {
    int line = 0;
    QString column; //!< as the file calls it; empty for the whole line
    //! email-missing, email-form, email-twice, name-missing, too-long, team-unknown, role-unknown,
    //! active-word, cells, last-admin, language-form; team-of-directory and role-of-directory,
    //! whose value is the group that gives it
    QString code;
    QString value; //!< what stands there

    bool operator==(const RowProblem &) const = default;
};

//! One line of a member file. What its columns do not tell is nothing and stays as it is.
struct MemberRow {
    int line = 0;
    QString email;
    std::optional<QString> name;
    std::optional<QString> title;
    std::optional<QString> team; //!< its name, or "Lab / Cold lab" from the top of the tree
    std::optional<QString> location;
    std::optional<QStringList> languages;
    std::optional<QList<Role>> roles;
    std::optional<bool> active;
};

//! The people of a file, and the lines that say nothing usable.
struct MemberTable {
    QList<MemberRow> rows;
    QList<RowProblem> problems;
};

//! Reads a file whose first line names its columns, in English or French and any order: email
//! (needed), name or first name and last name, title, team, location, languages, roles, active.
//! Columns of another name are passed over. InvalidInput as csvFrom(), and "no-email-column".
Result<MemberTable> memberTableFrom(const QByteArray &file);

//! All members as such a file, with those who left.
QByteArray memberTableHead();
QByteArray memberTableLine(const Member &member, const QString &teamPath, bool active);

} // namespace Relais::Backend
