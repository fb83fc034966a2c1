// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

namespace Relais::Ui {

//! Whose calendar is shown: everyone's, or that of a team or a place.
struct CalendarReach {
    TeamId team;
    QString location;
    bool operator==(const CalendarReach &) const = default;
};

//! Whether people there may get the story, whatever else its audience asks of them.
bool reaches(const Story &story, const CalendarReach &reach, const QList<Team> &teams);
//! That the stories are in, sorted.
QStringList languagesOf(const QList<Story> &stories);
//! What the stories' audiences name, sorted.
QStringList placesOf(const QList<Story> &stories);

QString toKey(const CalendarReach &reach); //!< empty: everyone
CalendarReach reachFromKey(const QString &key);

} // namespace Relais::Ui
