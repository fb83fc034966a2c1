// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// saved_audience.body is the contract's JSON of an audience.
QStringList planning()
{
    return {
        u"ALTER TABLE campaign ADD COLUMN color INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE campaign ADD COLUMN goal_relays INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE campaign ADD COLUMN goal_people INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE campaign ADD COLUMN goal_clicks INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE campaign ADD COLUMN goal_impressions INTEGER NOT NULL DEFAULT 0"_s,
        uR"(CREATE TABLE saved_audience (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT)"_s,
    };
}

// owner is a member's id, teams are ids with commas between; a draft is shown to those who plan.
QStringList campaignPlans()
{
    return {
        u"ALTER TABLE campaign ADD COLUMN owner TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE campaign ADD COLUMN teams TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE campaign ADD COLUMN draft INTEGER NOT NULL DEFAULT 0"_s,
    };
}

// What an ended campaign's figures were when late counts had come to rest: the contract's JSON, of
// five people or more like every figure. ends_at is the end that they were kept for.
QStringList frozenCampaigns()
{
    return {
        uR"(CREATE TABLE campaign_frozen (
            campaign TEXT NOT NULL PRIMARY KEY,
            ends_at INTEGER NOT NULL,
            frozen_at INTEGER NOT NULL,
            figures TEXT NOT NULL
        ) STRICT)"_s,
    };
}

// The contract's JSON of a source's settings; empty: none was set.
QStringList sourceSettings()
{
    return { u"ALTER TABLE source ADD COLUMN settings TEXT NOT NULL DEFAULT ''"_s };
}

} // namespace Relais::Backend::Schema
