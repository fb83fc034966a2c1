// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QDate>

#include <utility>

namespace Relais::Ui {

//! What goes out in a week.
struct WeekFigures {
    QDate monday {};
    int stories = 0; //!< in review or approved
    int approved = 0; //!< of them
    //! In how many a language is, most first; what has several counts in each.
    QList<std::pair<QString, int>> languages {};

    double aDay() const; //!< stories a working day
    bool operator==(const WeekFigures &) const = default;
};

//! The week that the day is in. Pure but for the time zone.
WeekFigures weekFiguresOf(const QDate &day, const QList<Story> &stories);

} // namespace Relais::Ui
