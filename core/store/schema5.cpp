// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

// What the member is done with, brought in, was thanked for, judged, and where their own job links
// lead. idea.body and thanks.body are the contract's JSON; waiting is 1 until the backend has it. A
// removed Wall post stays as a line that says by whom and why.
Migration schema5()
{
    return { 5,
        { uR"(CREATE TABLE relay_corrected (
            relay TEXT PRIMARY KEY,
            at INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE idea (
            id TEXT PRIMARY KEY,
            body TEXT NOT NULL,
            changed_at INTEGER NOT NULL,
            waiting INTEGER NOT NULL DEFAULT 0,
            read_at INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0) STRICT)"_s,
            uR"(CREATE TABLE thanks (
            id TEXT PRIMARY KEY,
            body TEXT NOT NULL,
            at INTEGER NOT NULL,
            seen INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0) STRICT)"_s,
            uR"(CREATE TABLE story_rating (
            story TEXT PRIMARY KEY,
            useful INTEGER NOT NULL,
            word TEXT NOT NULL,
            at INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
            uR"(CREATE TABLE referral (
            story TEXT PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            clicks INTEGER NOT NULL DEFAULT 0,
            told INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0) STRICT)"_s,
            u"ALTER TABLE wall_post ADD COLUMN removed_by TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE wall_post ADD COLUMN removed_reason TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE wall_post ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0"_s } };
}

} // namespace Relais
