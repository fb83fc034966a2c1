// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Relais::Backend {

//! What one table knows of people. Every column of the schema stands in exactly one of the three
//! lists (words with spaces between), which a test compares with the database: a new column without
//! its place here fails the build. The member's export is made from this list.
struct PersonalTable {
    QString table;
    //! The rows of one person: an SQL condition with their id for each ?. Empty: nobody's.
    QString ofPerson;
    QString about; //!< of the person, and in their export
    QString secret; //!< hashes of their keys, in no export
    QString other; //!< the company's or technical
};

const QList<PersonalTable> &personalData();

} // namespace Relais::Backend
