// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// headcount holds how many members a team had on a day, '' for those without a team, so that past
// rates stay true when people come and go. The indexes are for the retention of raw clicks and for
// insights of a period.
QStringList totals()
{
    return {
        uR"(CREATE TABLE headcount (
            day INTEGER NOT NULL,
            team TEXT NOT NULL,
            members INTEGER NOT NULL,
            PRIMARY KEY (day, team)
        ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX link_click_day ON link_click (day)"_s,
        u"CREATE INDEX relay_published ON relay (published_at)"_s,
        u"CREATE INDEX daily_total_story ON daily_total (story, day)"_s,
    };
}

// insight_day numbers the changes to a day's relays and to what they earned, so that who keeps the
// day knows whether it is still the same. A day without a row has not changed since the table came.
QStringList insightDays()
{
    return {
        uR"(CREATE TABLE insight_day (
            day INTEGER NOT NULL PRIMARY KEY,
            relays INTEGER NOT NULL,
            earned INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX member_active_team ON member (active, team)"_s,
    };
}

// earned_rate.price is of one, in millionths of the currency.
QStringList earnedRates()
{
    return {
        uR"(CREATE TABLE earned_rate (
            figure TEXT NOT NULL PRIMARY KEY,
            price INTEGER NOT NULL,
            currency TEXT NOT NULL,
            source TEXT NOT NULL,
            as_of TEXT NOT NULL
        ) STRICT)"_s,
    };
}

} // namespace Relais::Backend::Schema
