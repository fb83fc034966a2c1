// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/picturesweep.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/candidaterepository.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// All stories are looked through for each.
constexpr int mostCandidatePictures = 5;

// What an editor removed can come back with its picture while hidden_at says so.
const QString removedForGood = u"image <> '' AND removed = 1 AND hidden_at = 0"_s;

Result<bool> isUsed(const QSqlDatabase &db, const QString &path)
{
    const auto uses = firstColumn(db,
        u"SELECT 'post' FROM wall_post WHERE image = ? AND (removed = 0 OR hidden_at > 0) "
        "UNION ALL SELECT 'idea' FROM idea WHERE image = ? "
        "UNION ALL SELECT 'candidate' FROM candidate WHERE picture = ? AND picture <> '' "
        "UNION ALL SELECT 'story' FROM story WHERE body LIKE ? "
        "UNION ALL SELECT 'revision' FROM story_revision WHERE body LIKE ? LIMIT 1"_s,
        { path, path, path, QString(u'%' + path + u'%'), QString(u'%' + path + u'%') });
    if (!uses)
        return fail(uses.error());
    return !uses->isEmpty();
}

Result<void> sweepPosts(const QSqlDatabase &db, const MediaStore &media)
{
    const auto paths =
        firstColumn(db, u"SELECT DISTINCT image FROM wall_post WHERE "_s + removedForGood);
    if (!paths)
        return fail(paths.error());
    for (const QString &path : *paths) {
        const auto used = isUsed(db, path);
        if (!used)
            return fail(used.error());
        if (!*used)
            media.remove(path);
        const auto forgotten = change(db,
            u"UPDATE wall_post SET image = '', image_width = 0, image_height = 0 WHERE image = ? "
            "AND "_s
                + removedForGood,
            { path });
        if (!forgotten)
            return fail(forgotten.error());
    }
    return {};
}

Result<void> sweepCandidates(const QSqlDatabase &db, const MediaStore &media, const QDateTime &now)
{
    CandidateRepository candidates(db);
    const CandidateRepository::PictureAges before { now.addDays(-candidatePictureDays),
        now.addDays(-droppedPictureDays), now.addDays(-unusedPictureDays) };
    const auto paths = candidates.unheldPictures(before, mostCandidatePictures);
    if (!paths)
        return fail(paths.error());
    for (const QString &path : *paths) {
        if (const auto gone = candidates.letGo(path, before); !gone)
            return gone;
        const auto used = isUsed(db, path);
        const auto awaited = candidates.isLoose(path); // uploaded lately, too
        if (!used || !awaited)
            return fail(used ? awaited.error() : used.error());
        if (!*used && !*awaited)
            media.remove(path);
    }
    return {};
}

} // namespace

Result<void> sweepPictures(const QSqlDatabase &db, const MediaStore &media, const QDateTime &now)
{
    const auto posts = sweepPosts(db, media);
    return posts ? sweepCandidates(db, media, now) : posts;
}

} // namespace Relais::Backend
