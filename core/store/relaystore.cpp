// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/relaystore.h"

#include "core/domain/relaystate.h"
#include "core/domain/story.h"
#include "core/store/jsonlists.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString columns = uR"(id, story, revision, account, network, text, tracked_link,
    tracked_code, language, with_image, own_percent, state, attempts, created_at, changed_at,
    not_before, scheduled, post_id, permalink, error_code, error_detail, error_reason)"_s;

std::optional<ErrorCode> errorCodeFrom(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name)
            return static_cast<ErrorCode>(code);
    }
    return std::nullopt;
}

std::optional<Error> readError(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Error { errorCodeFrom(row.text(column)).value_or(ErrorCode::OutcomeUnknown),
        row.text(column + 1), row.text(column + 2), {} };
}

//! Nothing for a network of a later version: such a relay stays in the file and is never sent.
std::optional<Relay> readRelay(const Statement &row)
{
    const auto network = networkFromKey(row.text(4));
    if (!network)
        return std::nullopt;
    Relay relay;
    relay.id = { row.text(0) };
    relay.story = { row.text(1) };
    relay.revision = row.number(2);
    relay.account = { row.text(3) };
    relay.network = *network;
    relay.text = row.text(5);
    relay.trackedLink = row.url(6);
    relay.trackedCode = row.text(7);
    relay.language = row.text(8);
    relay.withImage = row.flag(9);
    relay.ownPercent = row.number(10);
    // A state that this version does not know is never sent: the person decides.
    relay.state = relayStateFromKey(row.text(11)).value_or(RelayState::AskPerson);
    relay.attempts = row.number(12);
    relay.createdAt = row.time(13);
    relay.changedAt = row.time(14);
    relay.notBefore = row.time(15);
    relay.scheduled = row.flag(16);
    relay.postId = row.text(17);
    relay.permalink = row.url(18);
    relay.lastError = readError(row, 19);
    return relay;
}

QVariantList valuesOf(const Relay &relay)
{
    const auto &error = relay.lastError;
    return { relay.id.value, relay.story.value, relay.revision, relay.account.value,
        networkKey(relay.network), relay.text, toSql(relay.trackedLink), relay.trackedCode,
        relay.language, relay.withImage, relay.ownPercent, relayStateKey(relay.state),
        relay.attempts, toSql(relay.createdAt), toSql(relay.changedAt), toSql(relay.notBefore),
        relay.scheduled, relay.postId, toSql(relay.permalink),
        error ? QVariant(errorCodeName(error->code)) : QVariant(),
        error ? QVariant(error->detail) : QVariant(), error ? QVariant(error->reason) : QVariant(),
        relay.state == RelayState::Published ? toSql(relay.changedAt) : QVariant() };
}

Result<QList<Relay>> readAll(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QList<Relay> relays;
    Statement statement(db, sql);
    const auto read = statement.each(values, [&](const Statement &row) {
        if (const auto relay = readRelay(row))
            relays.append(*relay);
    });
    if (!read)
        return fail(read.error());
    return relays;
}

QString jsonKeys(const QList<RelayState> &states)
{
    QStringList keys;
    for (const RelayState state : states)
        keys.append(relayStateKey(state));
    return jsonTexts(keys);
}

//! This machine never sent it: the profile was copied, or the store rescued from an older state.
bool isUntried(const Relay &relay)
{
    return relay.attempts == 0
        && (relay.state == RelayState::Queued || relay.state == RelayState::AskPerson);
}

Result<void> addStep(QSqlDatabase &db, const Relay &relay, const QString &reason)
{
    Statement step(db,
        u"INSERT INTO relay_step (relay, at, state, attempt, reason) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    return step.run({ relay.id.value, toSql(relay.changedAt), relayStateKey(relay.state),
        relay.attempts, reason });
}

} // namespace

Result<Relay> RelayStore::find(const RelayId &id) const
{
    const auto found = readAll(m_db,
        u"SELECT "_s + columns + u" FROM relay WHERE id = ?1 AND member IS NULL"_s, { id.value });
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no such relay"_s);
    return found->first();
}

Result<QList<Relay>> RelayStore::inStates(const QList<RelayState> &states) const
{
    return readAll(m_db,
        u"SELECT "_s + columns
            + u" FROM relay WHERE state IN (SELECT value FROM json_each(?1)) AND member IS NULL"
              " ORDER BY key"_s,
        { jsonKeys(states) });
}

Result<QList<Relay>> RelayStore::due(const QDateTime &now, int limit) const
{
    return readAll(m_db,
        u"SELECT "_s + columns
            + u" FROM relay WHERE state = 'queued' AND (not_before IS NULL OR not_before <= ?1)"
              " AND member IS NULL ORDER BY key LIMIT ?2"_s,
        { toSql(now), limit });
}

Result<QList<Relay>> RelayStore::list(int limit) const
{
    return readAll(m_db, u"SELECT "_s + columns + uR"( FROM relay WHERE member IS NULL ORDER BY CASE
                WHEN state IN ('refused', 'ask-person', 'needs-confirmation') THEN 0
                WHEN state IN ('published', 'cancelled') THEN 2 ELSE 1 END,
            created_at DESC, key DESC LIMIT ?1)"_s,
        { limit });
}

Result<QList<Relay>> RelayStore::ofStory(const StoryId &story) const
{
    return readAll(m_db,
        u"SELECT "_s + columns
            + u" FROM relay WHERE story = ?1 AND member IS NULL"
              " ORDER BY created_at DESC, key DESC"_s,
        { story.value });
}

Result<QList<RelayStore::Words>> RelayStore::wordsOfStory(const StoryId &story) const
{
    QList<Words> words;
    Statement statement(
        m_db, u"SELECT account, text, state FROM relay WHERE story = ?1 AND member IS NULL"_s);
    const auto read = statement.each({ story.value }, [&](const Statement &row) {
        words.append({ { row.text(0) }, row.text(1),
            relayStateFromKey(row.text(2)).value_or(RelayState::AskPerson) });
    });
    if (!read)
        return fail(read.error());
    return words;
}

Result<QList<Relay>> RelayStore::changedSince(const QDateTime &since) const
{
    return readAll(m_db,
        u"SELECT "_s + columns
            + u" FROM relay WHERE (state = 'queued' OR changed_at >= ?1) AND member IS NULL"_s,
        { toSql(since) });
}

Result<QList<RelayStep>> RelayStore::history(const RelayId &id) const
{
    QList<RelayStep> steps;
    Statement statement(
        m_db, u"SELECT at, state, attempt, reason FROM relay_step WHERE relay = ?1 ORDER BY key"_s);
    const auto read = statement.each({ id.value }, [&](const Statement &row) {
        steps.append(
            { id, row.time(0), relayStateFromKey(row.text(1)).value_or(RelayState::AskPerson),
                row.number(2), row.text(3) });
    });
    if (!read)
        return fail(read.error());
    return steps;
}

Result<QHash<RelayState, int>> RelayStore::countsByState() const
{
    QHash<RelayState, int> counts;
    Statement statement(
        m_db, u"SELECT state, count(*) FROM relay WHERE member IS NULL GROUP BY state"_s);
    const auto read = statement.each({}, [&](const Statement &row) {
        counts[relayStateFromKey(row.text(0)).value_or(RelayState::AskPerson)] += row.number(1);
    });
    if (!read)
        return fail(read.error());
    return counts;
}

Result<QHash<RelayId, QString>> RelayStore::storyTitles(const QList<RelayId> &ids) const
{
    QHash<RelayId, QString> titles;
    Statement statement(m_db,
        u"SELECT id, story_title FROM relay WHERE id IN (SELECT value FROM json_each(?1))"
        " AND member IS NULL"_s);
    const auto read = statement.each({ jsonIds(ids) },
        [&](const Statement &row) { titles.insert({ row.text(0) }, row.text(1)); });
    if (!read)
        return fail(read.error());
    return titles;
}

Result<QHash<RelayId, AccountId>> RelayStore::accountsOf(const QList<RelayId> &ids) const
{
    QHash<RelayId, AccountId> accounts;
    Statement statement(m_db,
        u"SELECT id, account FROM relay WHERE id IN (SELECT value FROM json_each(?1))"
        " AND member IS NULL"_s);
    const auto read = statement.each({ jsonIds(ids) },
        [&](const Statement &row) { accounts.insert({ row.text(0) }, { row.text(1) }); });
    if (!read)
        return fail(read.error());
    return accounts;
}

Result<QStringList> RelayStore::publishedTexts(int limit) const
{
    QStringList texts;
    Statement statement(m_db,
        u"SELECT text FROM relay WHERE published_at IS NOT NULL AND member IS NULL"
        " ORDER BY published_at DESC LIMIT ?1"_s);
    const auto read =
        statement.each({ limit }, [&](const Statement &row) { texts.append(row.text(0)); });
    if (!read)
        return fail(read.error());
    return texts;
}

Result<QList<RelayId>> RelayStore::toCorrect() const
{
    QList<RelayId> ids;
    Statement statement(m_db, uR"(SELECT relay.id FROM relay JOIN story ON story.id = relay.story
            WHERE relay.state = ?1 AND story.state = ?2 AND relay.member IS NULL
            AND NOT EXISTS (SELECT 1 FROM relay_corrected WHERE relay_corrected.relay = relay.id))"_s);
    const auto read = statement.each(
        { relayStateKey(RelayState::Published), storyStateKey(StoryState::Withdrawn) },
        [&](const Statement &row) { ids.append({ row.text(0) }); });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<QList<RelayId>> RelayStore::relayedAnew() const
{
    QList<RelayId> ids;
    Statement statement(m_db, uR"(SELECT id FROM relay WHERE state = 'refused' AND member IS NULL
            AND coalesce(error_reason, '') NOT IN ('thread-begun', 'thread-incomplete')
            AND EXISTS (SELECT 1 FROM relay AS later WHERE later.story = relay.story
                AND later.member IS NULL AND later.account = relay.account
                AND later.created_at > relay.created_at
                AND later.state NOT IN ('refused', 'cancelled', 'drafted')))"_s);
    const auto read =
        statement.each({}, [&](const Statement &row) { ids.append({ row.text(0) }); });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<void> RelayStore::markCorrected(const RelayId &id, const QDateTime &at)
{
    Statement statement(
        m_db, u"INSERT OR IGNORE INTO relay_corrected (relay, at) VALUES (?1, ?2)"_s);
    return statement.run({ id.value, toSql(at) });
}

Result<void> RelayStore::setPermalink(const RelayId &id, const QUrl &permalink)
{
    Statement statement(m_db, u"UPDATE relay SET permalink = ?1 WHERE id = ?2"_s);
    return statement.run({ permalink.toString(QUrl::FullyEncoded), id.value });
}

Result<QList<RelayPicture>> RelayStore::pictures(const RelayId &id) const
{
    QList<RelayPicture> pictures;
    Statement statement(m_db, u"SELECT pictures FROM relay_pictures WHERE relay = ?1"_s);
    const auto read = statement.each({ id.value }, [&](const Statement &row) {
        for (const QJsonValue &one : QJsonDocument::fromJson(row.text(0).toUtf8()).array())
            pictures.append({ one[u"path"_s].toString(), one[u"alt"_s].toString() });
    });
    if (!read)
        return fail(read.error());
    return pictures;
}

Result<void> RelayStore::setPictures(const RelayId &id, const QList<RelayPicture> &pictures)
{
    QJsonArray list;
    for (const RelayPicture &picture : pictures)
        list.append(QJsonObject { { u"path"_s, picture.path }, { u"alt"_s, picture.altText } });
    Statement statement(
        m_db, u"INSERT OR REPLACE INTO relay_pictures (relay, pictures) VALUES (?1, ?2)"_s);
    return statement.run(
        { id.value, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)) });
}

Result<PostChoices> RelayStore::choices(const RelayId &id) const
{
    PostChoices choices;
    bool isRead = true;
    Statement statement(
        m_db, u"SELECT visibility, warning, thread FROM relay_choices WHERE relay = ?1"_s);
    const auto read = statement.each({ id.value }, [&](const Statement &row) {
        const auto visibility = postVisibilityFromKey(row.text(0));
        isRead = visibility.has_value();
        choices = { visibility.value_or(PostVisibility::AsAccount), row.text(1),
            row.integer(2) != 0 };
    });
    if (!read)
        return fail(read.error());
    if (!isRead) // rather not sent than shown to more people than was chosen
        return fail(ErrorCode::Corrupt, u"a visibility that this version does not know"_s);
    return choices;
}

Result<void> RelayStore::setChoices(const RelayId &id, const PostChoices &choices)
{
    Statement statement(m_db,
        u"INSERT OR REPLACE INTO relay_choices (relay, visibility, warning, thread)"
        " VALUES (?1, ?2, ?3, ?4)"_s);
    return statement.run({ id.value, postVisibilityKey(choices.visibility), choices.warning,
        choices.thread ? 1 : 0 });
}

Result<QStringList> RelayStore::parts(const RelayId &id) const
{
    QStringList parts;
    Statement statement(m_db, u"SELECT parts FROM relay_choices WHERE relay = ?1"_s);
    const auto read = statement.each({ id.value }, [&parts](const Statement &row) {
        const QJsonArray list = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
        for (const QJsonValue part : list)
            parts.append(part.toString());
    });
    if (!read)
        return fail(read.error());
    return parts;
}

Result<void> RelayStore::setParts(const RelayId &id, const QStringList &parts)
{
    Statement statement(m_db, u"UPDATE relay_choices SET parts = ?2 WHERE relay = ?1"_s);
    return statement.run({ id.value, jsonTexts(parts) });
}

Result<void> RelayStore::take(const Relay &relay, const QString &storyTitle)
{
    const auto other = apartFor(relay.id);
    if (!other || !other->isEmpty())
        return withoutValue(other);
    const auto known = find(relay.id);
    if (known && isUntried(*known)) {
        Relay out = *known;
        out.state = RelayState::Published;
        out.changedAt = relay.changedAt;
        return change(out, known->state, u"from-elsewhere"_s);
    }
    if (known || known.error().code != ErrorCode::NotFound)
        return withoutValue(known);
    if (const auto inserted = insert(relay, u"from-elsewhere"_s); !inserted)
        return inserted;
    Statement statement(m_db, u"UPDATE relay SET story_title = ?1 WHERE id = ?2"_s);
    return statement.run({ storyTitle, relay.id.value });
}

Result<void> RelayStore::insert(const Relay &relay, const QString &reason)
{
    Statement statement(m_db, u"INSERT INTO relay ("_s + columns + uR"(, published_at, story_title)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                ?18, ?19, ?20, ?21, ?22, ?23,
                coalesce((SELECT title FROM story WHERE id = ?2), '')))"_s);
    if (const auto inserted = statement.run(valuesOf(relay)); !inserted)
        return inserted;
    return addStep(m_db, relay, reason);
}

Result<void> RelayStore::change(
    const Relay &relay, RelayState from, const QString &reason, const QDateTime &seen)
{
    Statement statement(
        m_db, uR"(UPDATE relay SET story = ?2, revision = ?3, account = ?4, network = ?5, text = ?6,
            tracked_link = ?7, tracked_code = ?8, language = ?9, with_image = ?10,
            own_percent = ?11, state = ?12, attempts = ?13, created_at = ?14, changed_at = ?15,
            not_before = ?16, scheduled = ?17, post_id = ?18, permalink = ?19, error_code = ?20,
            error_detail = ?21, error_reason = ?22, published_at = coalesce(published_at, ?23)
            WHERE id = ?1 AND state = ?24 AND changed_at = coalesce(?25, changed_at)
                AND (member IS NULL OR ?25 IS NULL))"_s);
    QVariantList values = valuesOf(relay);
    values.append(relayStateKey(from));
    values.append(toSql(seen));
    if (const auto updated = statement.run(values); !updated)
        return updated;
    if (statement.changed() != 1)
        return fail(ErrorCode::Conflict, u"the relay moved meanwhile"_s, u"relay-state"_s);
    return addStep(m_db, relay, reason);
}

Result<MemberId> RelayStore::apartFor(const RelayId &id) const
{
    MemberId member;
    Statement statement(m_db, u"SELECT member FROM relay WHERE id = ?1 AND member IS NOT NULL"_s);
    const auto read =
        statement.each({ id.value }, [&](const Statement &row) { member.value = row.text(0); });
    if (!read)
        return fail(read.error());
    return member;
}

Result<void> RelayStore::handOver(const MemberId &from, const MemberId &to)
{
    Statement apart(m_db, u"UPDATE relay SET member = ?1 WHERE member IS NULL"_s);
    if (const auto kept = apart.run({ from.value }); !kept)
        return kept;
    Statement back(m_db, u"UPDATE relay SET member = NULL WHERE member = ?1"_s);
    return back.run({ to.value });
}

} // namespace Relais
