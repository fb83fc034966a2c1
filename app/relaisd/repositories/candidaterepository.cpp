// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/candidaterepository.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr auto columns = "id, source, guid, title, summary, link, language, image_url, "
                         "published_at, fetched_at, story"_L1;

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
    return candidate;
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
            + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '') "
              "ON CONFLICT (source, guid) DO NOTHING"_s,
        { candidate.id.value, candidate.source.value, text(candidate.guid), text(candidate.title),
            text(candidate.summary), text(candidate.link.toString(QUrl::FullyEncoded)),
            text(candidate.language), text(candidate.image.toString(QUrl::FullyEncoded)),
            toStored(candidate.publishedAt), toStored(candidate.fetchedAt) });
    if (!added)
        return fail(added.error());
    return *added > 0;
}

Result<Candidate> CandidateRepository::byId(const CandidateId &id) const
{
    auto query =
        run(m_db, u"SELECT "_s + columns + u" FROM candidate WHERE id = ?"_s, { text(id.value) });
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, u"no such candidate"_s, u"candidate-unknown"_s);
    return read(*query);
}

Result<QList<Candidate>> CandidateRepository::open(const QDateTime &before, int limit) const
{
    auto query = run(m_db,
        u"SELECT "_s + columns
            + u" FROM candidate WHERE story = '' AND published_at < ? "
              "ORDER BY published_at DESC, id DESC LIMIT ?"_s,
        { before.isValid() ? toStored(before) : std::numeric_limits<qint64>::max(), limit });
    if (!query)
        return fail(query.error());
    QList<Candidate> candidates;
    while (query->next())
        candidates.append(read(*query));
    return candidates;
}

Result<void> CandidateRepository::setStory(const CandidateId &id, const StoryId &story)
{
    const auto set = change(m_db, u"UPDATE candidate SET story = ? WHERE id = ?"_s,
        { text(story.value), text(id.value) });
    if (!set)
        return fail(set.error());
    return {};
}

} // namespace Relais::Backend
