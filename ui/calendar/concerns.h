// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendardays.h"

#include <QTime>

#include <optional>

namespace Relais::Ui {

//! What editors are to look at in the plan.
struct Concern {
    enum class Kind {
        PileUp, //!< more stories for the same people on one day than the rule
        SameHour, //!< several for the same people within an hour
        Gap, //!< working days without a story
        LanguageGap, //!< working days without a story in a language, while others go out
        PeopleGap, //!< working days without a story for some, while others get one
    };
    Kind kind = Kind::PileUp;
    QDate from {}; //!< the day; of a gap its first, of a language's when it had one; invalid: never
    QDate to {}; //!< of a gap: its last day; invalid: no end is in sight
    //! Stories for the same people; of a gap the ready ones without a date; of a language's gap
    //! those that go out without the language, of some people's those that others get.
    int count = 0;
    QTime hour {};
    QString language {};
    //! Whom it is about: who get the stories, or who read the language; nothing: not to be said.
    std::optional<Audience> people {};
    QString name {}; //!< of the team or place that gets none; empty: all who are in none of those
    int most = DayRule::usual; //!< of a pile-up: how many are not too many

    //! Not in a plan of one language or of a filter: whom it leaves out has no gap for it.
    bool isAsked(bool ofOneLanguage, bool isFiltered) const;
    QString key() const; //!< the same as long as it is the same matter: to leave it as it is
    QString peopleKey() const; //!< the same for the same people; empty: not to be said
    bool operator==(const Concern &) const = default;
};

//! From today on, by day; those of languages last. Only of what is known in full. Pure but for the
//! time zone.
QList<Concern> concernsOf(const QList<Story> &stories, const QList<Team> &teams, const QDate &until,
    const QDateTime &now, int most = DayRule::usual);

} // namespace Relais::Ui
