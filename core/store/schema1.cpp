// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// Searchable parts of a story are columns, so that the full-text index can be an external-content
// one kept in step by triggers; what is only ever shown is JSON in detail. generation tells, after
// a full resync, which rows the backend no longer has.
const QStringList stories {
    uR"(CREATE TABLE story (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        revision INTEGER NOT NULL,
        state TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        caption_text TEXT NOT NULL,
        topic_text TEXT NOT NULL,
        language TEXT NOT NULL,
        campaign TEXT NOT NULL,
        embargo INTEGER,
        expiry INTEGER,
        pinned INTEGER NOT NULL,
        approved_at INTEGER,
        created_at INTEGER,
        colleagues INTEGER NOT NULL,
        detail TEXT NOT NULL,
        generation INTEGER NOT NULL) STRICT)"_s,
    // Covers the queue: nothing but this index is read to list it.
    uR"(CREATE INDEX story_queue ON story
        (pinned DESC, approved_at DESC, id DESC, state, kind, language, embargo, expiry)
        WHERE state = 'approved')"_s,
    // The columns stand in the order of the key: for another order quick_check of SQLite 3.40
    // finds a NULL that is not there, and the store would be taken for damaged.
    uR"(CREATE TABLE story_topic (
        topic TEXT NOT NULL,
        story INTEGER NOT NULL REFERENCES story (key) ON DELETE CASCADE,
        PRIMARY KEY (topic, story)) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX story_topic_story ON story_topic (story)"_s,
    uR"(CREATE VIRTUAL TABLE story_text USING fts5(
        title, summary, caption_text, topic_text, content = 'story', content_rowid = 'key',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'))"_s,
    u"INSERT INTO story_text (story_text, rank) VALUES ('rank', 'bm25(10.0, 4.0, 2.0, 3.0)')"_s,
    uR"(CREATE TRIGGER story_text_insert AFTER INSERT ON story BEGIN
        INSERT INTO story_text (rowid, title, summary, caption_text, topic_text)
        VALUES (new.key, new.title, new.summary, new.caption_text, new.topic_text); END)"_s,
    uR"(CREATE TRIGGER story_text_delete AFTER DELETE ON story BEGIN
        INSERT INTO story_text (story_text, rowid, title, summary, caption_text, topic_text)
        VALUES ('delete', old.key, old.title, old.summary, old.caption_text, old.topic_text);
        END)"_s,
    uR"(CREATE TRIGGER story_text_update AFTER UPDATE OF title, summary, caption_text, topic_text
        ON story WHEN old.title IS NOT new.title OR old.summary IS NOT new.summary
            OR old.caption_text IS NOT new.caption_text OR old.topic_text IS NOT new.topic_text
        BEGIN
        INSERT INTO story_text (story_text, rowid, title, summary, caption_text, topic_text)
        VALUES ('delete', old.key, old.title, old.summary, old.caption_text, old.topic_text);
        INSERT INTO story_text (rowid, title, summary, caption_text, topic_text)
        VALUES (new.key, new.title, new.summary, new.caption_text, new.topic_text); END)"_s,
    uR"(CREATE TABLE story_mark (
        story TEXT PRIMARY KEY,
        read_at INTEGER,
        saved_at INTEGER,
        dismissed_at INTEGER) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE topic (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        name_en TEXT NOT NULL,
        generation INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE campaign (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        begins INTEGER,
        ends INTEGER,
        goal TEXT NOT NULL,
        generation INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE team (
        id TEXT PRIMARY KEY,
        parent TEXT NOT NULL,
        name TEXT NOT NULL,
        generation INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
};

// A relay outlives its story: story_title is kept with it.
const QStringList relays {
    uR"(CREATE TABLE relay (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        story TEXT NOT NULL,
        story_title TEXT NOT NULL,
        revision INTEGER NOT NULL,
        account TEXT NOT NULL,
        network TEXT NOT NULL,
        text TEXT NOT NULL,
        tracked_link TEXT NOT NULL,
        tracked_code TEXT NOT NULL,
        language TEXT NOT NULL,
        with_image INTEGER NOT NULL,
        own_percent INTEGER NOT NULL,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        not_before INTEGER,
        scheduled INTEGER NOT NULL,
        post_id TEXT NOT NULL,
        permalink TEXT NOT NULL,
        published_at INTEGER,
        error_code TEXT,
        error_detail TEXT,
        error_reason TEXT) STRICT)"_s,
    u"CREATE INDEX relay_state ON relay (state, not_before)"_s,
    u"CREATE INDEX relay_story ON relay (story, state)"_s,
    u"CREATE INDEX relay_created ON relay (created_at)"_s,
    u"CREATE INDEX relay_published ON relay (published_at) WHERE published_at IS NOT NULL"_s,
    uR"(CREATE TABLE relay_step (
        key INTEGER PRIMARY KEY,
        relay TEXT NOT NULL REFERENCES relay (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        state TEXT NOT NULL,
        attempt INTEGER NOT NULL,
        reason TEXT NOT NULL) STRICT)"_s,
    u"CREATE INDEX relay_step_relay ON relay_step (relay, key)"_s,
    uR"(CREATE TABLE relay_count (
        relay TEXT NOT NULL,
        kind TEXT NOT NULL,
        provenance TEXT NOT NULL,
        count INTEGER NOT NULL,
        counted_at INTEGER NOT NULL,
        PRIMARY KEY (relay, kind, provenance)) STRICT, WITHOUT ROWID)"_s,
};

const QStringList others {
    uR"(CREATE TABLE draft (
        story TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        changed_at INTEGER NOT NULL) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE account (
        id TEXT PRIMARY KEY,
        network TEXT NOT NULL,
        handle TEXT NOT NULL,
        display_name TEXT NOT NULL,
        remote_id TEXT NOT NULL,
        server TEXT NOT NULL,
        state TEXT NOT NULL,
        max_length INTEGER NOT NULL,
        link_length INTEGER NOT NULL,
        max_image_bytes INTEGER NOT NULL,
        connected_at INTEGER) STRICT, WITHOUT ROWID)"_s,
    // AUTOINCREMENT: a place in the outbox of pushes is never given twice.
    uR"(CREATE TABLE push (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        body TEXT NOT NULL) STRICT)"_s,
    uR"(CREATE TABLE push_refused (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        problem TEXT NOT NULL,
        at INTEGER NOT NULL) STRICT)"_s,
    uR"(CREATE TABLE wall_post (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        author TEXT NOT NULL,
        author_name TEXT NOT NULL,
        team_name TEXT NOT NULL,
        text TEXT NOT NULL,
        story TEXT NOT NULL,
        tracked_link TEXT NOT NULL,
        posted_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        reactions INTEGER NOT NULL,
        reacted_by_me INTEGER NOT NULL,
        comments INTEGER NOT NULL,
        views INTEGER NOT NULL,
        generation INTEGER NOT NULL) STRICT)"_s,
    u"CREATE INDEX wall_post_posted ON wall_post (posted_at DESC, id DESC) WHERE removed = 0"_s,
    u"CREATE TABLE wall_seen (post TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
    // What the member clicked, until the backend's own answer says the same.
    uR"(CREATE TABLE wall_reaction (
        post TEXT PRIMARY KEY, is_on INTEGER NOT NULL, at INTEGER NOT NULL) STRICT,
        WITHOUT ROWID)"_s,
    u"CREATE TABLE profile (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
};

} // namespace

Migration schema1()
{
    return { 1, stories + relays + others };
}

} // namespace Relais
