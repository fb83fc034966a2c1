// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/referralrepository.h"

#include "app/relaisd/db/jsonrows.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/storyrepository.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

ReferralRepository::ReferralRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<Referral>> ReferralRepository::owned(
    const QStringList &stories, const MemberId &member) const
{
    auto query = run(m_db,
        u"SELECT story, code, clicks FROM referral WHERE member = ? "
        "AND story IN (SELECT value FROM json_each(?))"_s,
        { text(member.value), idList(stories) });
    if (!query)
        return fail(query.error());
    QList<Referral> referrals;
    while (query->next())
        referrals.append({ { query->value(0).toString() }, query->value(1).toString(),
            query->value(2).toLongLong() });
    return referrals;
}

Result<void> ReferralRepository::add(
    const MemberId &member, const Referral &referral, const QDateTime &now)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{4,64}$"_s);
    if (!form.match(referral.code).hasMatch())
        return fail(ErrorCode::InvalidInput, u"/code"_s);
    const auto known = owned({ referral.story.value }, member);
    if (!known)
        return fail(known.error());
    if (!known->isEmpty())
        return known->constFirst().code == referral.code
            ? Result<void>()
            : fail(ErrorCode::Conflict, u"there is another link"_s, u"referral-exists"_s);
    const auto story = StoryRepository(m_db).published({ referral.story.value });
    if (!story)
        return fail(story.error());
    if (story->isEmpty())
        return fail(ErrorCode::NotFound, u"no such story"_s, u"story-unknown"_s);
    auto taken = run(m_db,
        u"SELECT 1 FROM relay WHERE code = ? UNION ALL SELECT 1 FROM referral WHERE code = ?"_s,
        { referral.code, referral.code });
    if (!taken)
        return fail(taken.error());
    if (taken->next())
        return fail(ErrorCode::Conflict, u"somebody has the code"_s, u"code-taken"_s);
    // Clicks may be there before: a restored backup counts the journal's first.
    const auto added = change(m_db,
        u"INSERT INTO referral (code, member, story, created_at, clicks) VALUES (?, ?, ?, ?, "
        "COALESCE((SELECT CAST(SUM(clicks) AS BIGINT) FROM link_click WHERE code = ?), 0))"_s,
        { referral.code, text(member.value), referral.story.value, toStored(now), referral.code });
    if (!added)
        return fail(added.error());
    return ChangeSequence(m_db).note(ChangeKind::referral, referral.story.value, member);
}

Result<void> ReferralRepository::addClicks(const QString &code, qint64 clicks)
{
    auto owner = run(m_db,
        u"UPDATE referral SET clicks = clicks + ? WHERE code = ? RETURNING member, story"_s,
        { clicks, code });
    if (!owner)
        return fail(owner.error());
    if (!owner->next())
        return {};
    const MemberId member { owner->value(0).toString() };
    return ChangeSequence(m_db).note(ChangeKind::referral, owner->value(1).toString(), member);
}

Result<void> ReferralRepository::addAllClicks(const QHash<QString, qint64> &clicks)
{
    if (clicks.isEmpty())
        return {};
    RowList rows;
    for (auto it = clicks.cbegin(); it != clicks.cend(); ++it)
        rows.row().with("code"_L1, it.key()).with("clicks"_L1, it.value());
    auto owners = run(m_db,
        u"UPDATE referral SET clicks = referral.clicks "
        "+ CAST(json_extract(value, '$.clicks') AS BIGINT) FROM json_each(?) "
        "WHERE referral.code = json_extract(value, '$.code') RETURNING member, story"_s,
        { rows.text() });
    if (!owners)
        return fail(owners.error());
    QList<ChangeSequence::Notice> notices;
    while (owners->next())
        notices.append({ owners->value(1).toString(), { owners->value(0).toString() } });
    owners->finish();
    if (notices.isEmpty())
        return {};
    qint64 last = 0;
    if (const auto read = readAll(m_db, { ChangeSequence::readingLast(last) }); !read)
        return read;
    return changeAll(m_db, ChangeSequence::noting(ChangeKind::referral, notices, last));
}

} // namespace Relais::Backend
