// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/concerns.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What there is to look at in the plan, in words.
class ConcernWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ConcernWords)
public:
    static QString name(const Concern &concern); //!< "Pile-up", "Gap, Danish"
    static Tone tone(const Concern &concern);
    static QString when(const Concern &concern, const QDate &today);
    //! isFiltered: the plan is that of a filter, not of everyone. people: how many it is about;
    //! nothing: not known, or too few.
    static QString sentence(
        const Concern &concern, bool isFiltered, const std::optional<int> &people);

private:
    static QString aboutPeople(const Concern &concern, int people);
};

} // namespace Relais::Ui
