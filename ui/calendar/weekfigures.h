// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <QDate>

#include <functional>
#include <optional>
#include <utility>

namespace Relais::Ui {

//! What goes out in a week.
struct WeekFigures {
    QDate first {}; //!< of its days
    int stories = 0; //!< in review or approved
    int approved = 0; //!< of them
    std::optional<int> own {}; //!< of them, the organization's own content; nothing: not known
    //! In how many a language is, most first; what has several counts in each.
    QList<std::pair<QString, int>> languages {};

    double aDay() const; //!< stories a working day
    bool operator==(const WeekFigures &) const = default;
};

//! The week that the day is in. isOwn: whether a story tells the organization's own content; none:
//! nobody knows. Pure but for the time zone.
WeekFigures weekFiguresOf(const QDate &day, const QList<Story> &stories,
    const std::function<bool(const Story &)> &isOwn = {});

} // namespace Relais::Ui
