// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/candidaterepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/feeds/canonicallink.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto columns = "id, source, guid, title, summary, link, language, image_url, "
                         "published_at, fetched_at, story"_L1;
constexpr auto candidateColumns =
    "SELECT c.id, c.source, c.guid, c.title, c.summary, c.link, c.language, c.image_url, "
    "c.published_at, c.fetched_at, c.story, c.dropped_at, "
    "CASE WHEN s.title = '' THEN s.url ELSE s.title END, "_L1;
// Of one that has a story.
constexpr auto keptTime =
    "CASE WHEN c.dropped_at > 0 THEN c.dropped_at ELSE COALESCE(t.created_at, 0) END"_L1;
constexpr auto candidatePicture = ", c.picture, c.picture_width, c.picture_height"_L1;
constexpr auto candidateTables = " FROM candidate c JOIN source s ON s.id = c.source "
                                 "LEFT JOIN story t ON t.id = c.story "_L1;

QString question()
{
    return QString(candidateColumns) + keptTime + candidatePicture + candidateTables;
}

Candidate read(const QSqlQuery &row)
{
    Candidate candidate;
    candidate.id.value = row.value(0).toString();
    candidate.source.value = row.value(1).toString();
    candidate.guid = row.value(2).toString();
    candidate.title = row.value(3).toString();
    candidate.summary = row.value(4).toString();
    candidate.link = QUrl(row.value(5).toString());
    candidate.language = row.value(6).toString();
    candidate.image = QUrl(row.value(7).toString());
    candidate.publishedAt = timeFromStored(row.value(8).toLongLong());
    candidate.fetchedAt = timeFromStored(row.value(9).toLongLong());
    candidate.story.value = row.value(10).toString();
    candidate.droppedAt = timeFromStored(row.value(11).toLongLong());
    candidate.sourceName = row.value(12).toString();
    if (!candidate.story.isEmpty())
        candidate.keptAt = timeFromStored(row.value(13).toLongLong());
    if (const QString path = row.value(14).toString(); !path.isEmpty())
        candidate.picture = StoryImage { path, {}, row.value(15).toInt(), row.value(16).toInt() };
    return candidate;
}

// A story that one became has a reference of its own.
constexpr auto unheldOfCandidates =
    "picture <> '' AND (fetched_at < ? OR (dropped_at > 0 AND dropped_at < ? AND story = ''))"_L1;

Result<QList<Candidate>> readAll(Result<QSqlQuery> query)
{
    if (!query)
        return fail(query.error());
    QList<Candidate> candidates;
    while (query->next())
        candidates.append(read(*query));
    return candidates;
}

} // namespace

CandidateRepository::CandidateRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<bool> CandidateRepository::add(const Candidate &candidate)
{
    const auto added = change(m_db,
        u"INSERT INTO candidate ("_s + columns
            + u", link_key, watched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?) "
              "ON CONFLICT (source, guid) DO NOTHING"_s,
        { candidate.id.value, candidate.source.value, text(candidate.guid), text(candidate.title),
            text(candidate.summary), text(candidate.link.toString(QUrl::FullyEncoded)),
            text(candidate.language), text(candidate.image.toString(QUrl::FullyEncoded)),
            toStored(candidate.publishedAt), toStored(candidate.fetchedAt),
            text(linkKey(candidate.link)), candidate.watched ? 1 : 0 });
    if (!added)
        return fail(added.error());
    return *added > 0;
}

Result<Candidate> CandidateRepository::byId(const CandidateId &id) const
{
    auto query = run(m_db, question() + u"WHERE c.id = ?"_s, { text(id.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such candidate"_s, u"candidate-unknown"_s);
    return read(*query);
}

Result<QList<Candidate>> CandidateRepository::open(const QDateTime &before, int limit) const
{
    return readAll(run(m_db,
        question()
            + u"WHERE c.story = '' AND c.dropped_at = 0 AND c.watched = 0 "
              "AND c.published_at < ? "
              "ORDER BY c.published_at DESC, c.id DESC LIMIT ?"_s,
        { before.isValid() ? toStored(before) : std::numeric_limits<qint64>::max(), limit }));
}

Result<QList<Candidate>> CandidateRepository::dropped(const QDateTime &since, int limit) const
{
    return readAll(run(m_db,
        question()
            + u"WHERE c.story = '' AND c.dropped_at > ? "
              "ORDER BY c.dropped_at DESC, c.id DESC LIMIT ?"_s,
        { toStored(since), limit }));
}

Result<QList<Candidate>> CandidateRepository::kept(const QDateTime &since, int limit) const
{
    return readAll(run(m_db,
        question() + u"WHERE c.story <> '' AND "_s + keptTime + u" > ? ORDER BY "_s + keptTime
            + u" DESC, c.id DESC LIMIT ?"_s,
        { toStored(since), limit }));
}

Result<void> CandidateRepository::setDropped(const CandidateId &id, const QDateTime &at)
{
    const QString sql = at.isValid()
        ? u"UPDATE candidate SET dropped_at = ? WHERE id = ? AND story = ''"_s
        : u"UPDATE candidate SET dropped_at = ?, watched = 0 WHERE id = ? AND story = ''"_s;
    const auto set = change(m_db, sql, { toStored(at), text(id.value) });
    if (!set)
        return fail(set.error());
    if (*set == 0)
        return fail(ErrorCode::NotFound, u"no such candidate"_s, u"candidate-unknown"_s);
    return {};
}

Result<int> CandidateRepository::dropWaiting(const SourceId &source, const QDateTime &at)
{
    return change(m_db,
        u"UPDATE candidate SET dropped_at = ? WHERE source = ? AND story = '' "
        "AND dropped_at = 0 AND watched = 0"_s,
        { toStored(at), text(source.value) });
}

Result<int> CandidateRepository::restoreDropped(const SourceId &source, const QDateTime &at)
{
    return change(m_db,
        u"UPDATE candidate SET dropped_at = 0 WHERE source = ? AND story = '' "
        "AND dropped_at = ?"_s,
        { text(source.value), toStored(at) });
}

Result<QList<StoryId>> CandidateRepository::storiesOf(const SourceId &source, qsizetype limit) const
{
    auto query = run(m_db,
        u"SELECT DISTINCT story FROM candidate WHERE source = ? AND story <> '' "
        "ORDER BY story DESC LIMIT ?"_s,
        { text(source.value), qlonglong { limit } });
    if (!query)
        return fail(query.error());
    QList<StoryId> stories;
    while (query->next())
        stories.append(StoryId { query->value(0).toString() });
    return stories;
}

Result<void> CandidateRepository::setStory(const CandidateId &id, const StoryId &story)
{
    const auto set = change(m_db, u"UPDATE candidate SET story = ?, dropped_at = 0 WHERE id = ?"_s,
        { text(story.value), text(id.value) });
    if (!set)
        return fail(set.error());
    return {};
}

Result<void> CandidateRepository::setLinkOf(
    const CandidateId &id, const GivenLink &before, const QDateTime &at)
{
    const auto set = change(m_db, u"UPDATE candidate SET story = ?, dropped_at = ? WHERE id = ?"_s,
        { text(before.story.value), toStored(at), text(id.value) });
    if (!set)
        return fail(set.error());
    if (const auto forgotten = forgetLink(id); !forgotten)
        return forgotten;
    const auto kept = change(m_db,
        u"INSERT INTO given_link (candidate, story, version, link, state, editor) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        { text(id.value), text(before.story.value), before.version,
            text(before.link.toString(QUrl::FullyEncoded)), storyStateKey(before.state),
            text(before.editor.value) });
    return withoutValue(kept);
}

Result<GivenLink> CandidateRepository::givenLink(const CandidateId &id) const
{
    auto query = run(m_db,
        u"SELECT story, version, link, state, editor FROM given_link WHERE candidate = ?"_s,
        { text(id.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"it gave no link"_s);
    GivenLink given;
    given.story.value = query->value(0).toString();
    given.version = query->value(1).toInt();
    given.link = QUrl(query->value(2).toString());
    given.state = storyStateFromKey(query->value(3).toString()).value_or(StoryState::Draft);
    given.editor.value = query->value(4).toString();
    return given;
}

Result<void> CandidateRepository::forgetLink(const CandidateId &id)
{
    return withoutValue(
        change(m_db, u"DELETE FROM given_link WHERE candidate = ?"_s, { text(id.value) }));
}

Result<void> CandidateRepository::setPicture(const CandidateId &id, const StoryImage &picture)
{
    const auto set = change(m_db,
        u"UPDATE candidate SET picture = ?, picture_width = ?, picture_height = ? WHERE id = ?"_s,
        { text(picture.path), picture.width, picture.height, text(id.value) });
    if (!set)
        return fail(set.error());
    if (*set > 0)
        return {};
    return withoutValue(
        change(m_db, u"INSERT INTO loose_picture (path) VALUES (?) ON CONFLICT (path) DO NOTHING"_s,
            { text(picture.path) }));
}

Result<void> CandidateRepository::loosenPictures(const SourceId &source)
{
    return withoutValue(change(m_db,
        u"INSERT INTO loose_picture (path) SELECT DISTINCT picture FROM candidate "
        "WHERE source = ? AND picture <> '' ON CONFLICT (path) DO NOTHING"_s,
        { text(source.value) }));
}

// Each part has an index of its own: this is asked every few seconds.
Result<QStringList> CandidateRepository::unheldPictures(const PictureAges &before, int limit) const
{
    return firstColumn(m_db,
        u"SELECT picture FROM candidate WHERE picture <> '' AND fetched_at < ? "
        "UNION SELECT picture FROM candidate WHERE picture <> '' AND dropped_at > 0 "
        "AND dropped_at < ? AND story = '' "
        "UNION SELECT path FROM loose_picture WHERE since < ? LIMIT ?"_s,
        { toStored(before.fetched), toStored(before.dropped), toStored(before.uploaded), limit });
}

Result<void> CandidateRepository::letGo(const QString &path, const PictureAges &before)
{
    const auto gone = change(m_db,
        u"UPDATE candidate SET picture = '', picture_width = 0, picture_height = 0 "
        "WHERE picture = ? AND "_s
            + unheldOfCandidates,
        { text(path), toStored(before.fetched), toStored(before.dropped) });
    if (!gone)
        return fail(gone.error());
    return withoutValue(change(m_db, u"DELETE FROM loose_picture WHERE path = ? AND since < ?"_s,
        { text(path), toStored(before.uploaded) }));
}

Result<void> CandidateRepository::noteUpload(const QString &path, const QDateTime &at)
{
    return withoutValue(change(m_db,
        u"INSERT INTO loose_picture (path, since) VALUES (?, ?) "
        "ON CONFLICT (path) DO UPDATE SET since = excluded.since"_s,
        { text(path), toStored(at) }));
}

Result<void> CandidateRepository::loosen(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto loose = change(m_db,
            u"INSERT INTO loose_picture (path) VALUES (?) "
            "ON CONFLICT (path) DO UPDATE SET since = 0"_s,
            { text(path) });
        if (!loose)
            return fail(loose.error());
    }
    return {};
}

Result<bool> CandidateRepository::isLoose(const QString &path) const
{
    const auto found =
        firstColumn(m_db, u"SELECT path FROM loose_picture WHERE path = ?"_s, { text(path) });
    if (!found)
        return fail(found.error());
    return !found->isEmpty();
}

} // namespace Relais::Backend
