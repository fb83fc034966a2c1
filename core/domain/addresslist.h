// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Relais {

//! One person of a list of addresses that somebody pasted.
struct TypedAddress {
    enum class Problem {
        None,
        Form, //!< no e-mail address
        Twice, //!< an earlier one is the same
    };
    QString typed; //!< as it stands there
    QString name; //!< empty when none is given
    QString email;
    Problem problem = Problem::None;
    bool operator==(const TypedAddress &) const = default;
};

//! The people in a list as mail programs and spreadsheets give it: separated by commas, semicolons,
//! tabs or line breaks, plain addresses by spaces too; "a@b", "Name <a@b>" and "Surname, Name
//! <a@b>". Nothing is left out: what is no address is told in its place.
QList<TypedAddress> addressesIn(const QString &text);

} // namespace Relais
