// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/schema/schema.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend::Schema {

// card.body is the contract's JSON of what the member chose to show.
QStringList cards()
{
    return {
        u"ALTER TABLE click_journal ADD COLUMN node TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE card ("
        "member TEXT NOT NULL PRIMARY KEY REFERENCES member (id), code TEXT NOT NULL UNIQUE, "
        "shown_since BIGINT NOT NULL DEFAULT 0, body TEXT NOT NULL)"_s,
    };
}

// next_at: when the source is asked again; failures: in a row; succeeded_at: the last good fetch.
// link_key: feeds/canonicallink.h; '' for what came before it.
QStringList sourceHealth()
{
    return {
        u"ALTER TABLE source ADD COLUMN next_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE source ADD COLUMN failures INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE source ADD COLUMN succeeded_at INTEGER NOT NULL DEFAULT 0"_s,
        u"ALTER TABLE candidate ADD COLUMN link_key TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX candidate_link_key ON candidate (link_key)"_s,
        u"CREATE INDEX candidate_fetched ON candidate (source, fetched_at)"_s,
    };
}

// fetch_ms: what the last answered fetch took.
QStringList sourceFetches()
{
    return { u"ALTER TABLE source ADD COLUMN fetch_ms INTEGER NOT NULL DEFAULT 0"_s };
}

// 0: the source was not retracted. Its candidates that were dropped with it have the same time.
QStringList sourceRetractions()
{
    return { u"ALTER TABLE source ADD COLUMN retracted_at INTEGER NOT NULL DEFAULT 0"_s };
}

// Editors see what a week brought each time that they look at the sources; most candidates are
// older.
QStringList sourceWeeks()
{
    return { u"CREATE INDEX candidate_since ON candidate (fetched_at, source)"_s };
}

// What visitors wrote about a public page, until somebody dealt with it. object: the story's id,
// the card's code.
QStringList pageReports()
{
    return {
        uR"(CREATE TABLE page_report (
            id TEXT NOT NULL PRIMARY KEY,
            page TEXT NOT NULL,
            object TEXT NOT NULL,
            word TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT)"_s,
        u"CREATE INDEX page_report_object ON page_report (page, object)"_s,
    };
}

} // namespace Relais::Backend::Schema
