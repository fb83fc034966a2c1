// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/memberentry.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What the members page says.
class MemberWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::MemberWords)
public:
    static QString role(Role role);
    static QString roleNote(Role role); //!< "writes, reviews, approves others’"
    //! One word each, by their weight; none: an ambassador alone.
    static QStringList roleMarks(const QList<Role> &roles);
    static QString roles(const QList<Role> &roles); //!< "ambassador" when there is none beside
    //! What the company's directory will make of a change of roles; empty: nothing.
    static QString givenAgain(const MemberEntry &entry);
    //! Of several at once: a sentence for each role.
    static QString givenAgain(const QList<MemberEntry> &entries);
    static QString state(const MemberEntry &entry); //!< "joined", "invited", "not yet", "left"
    static Tone stateTone(const MemberEntry &entry);
    static QString problem(const Error &error);
    //! "No team is called “Atelier”".
    static QString lineProblem(const ImportProblem &problem);
};

} // namespace Relais::Ui
