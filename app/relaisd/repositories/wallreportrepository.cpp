// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/wallreportrepository.h"

#include "app/relaisd/db/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

WallReportRepository::WallReportRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> WallReportRepository::insert(const WallReport &report, const MemberId &member)
{
    const auto inserted = change(m_db,
        u"INSERT INTO wall_report (id, post, member, word, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s,
        { report.id.value, report.post.value, text(member.value), text(report.word),
            toStored(report.at) });
    return withoutValue(inserted);
}

Result<QList<WallReport>> WallReportRepository::select(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT w.id, w.post, CASE WHEN p.hidden_at > 0 THEN p.hidden_text ELSE p.text END, "
        "a.name, m.name, w.word, w.at, p.removed, p.hidden_at, w.settled_at, w.answer, "
        "COALESCE(e.name, ''), w.reported_text FROM wall_report w JOIN wall_post p ON p.id = "
        "w.post "
        "JOIN member a ON a.id = p.author JOIN member m ON m.id = w.member "
        "LEFT JOIN member e ON e.id = w.answered_by "_s
            + where,
        values);
    if (!query)
        return fail(query.error());
    QList<WallReport> reports;
    while (query->next()) {
        WallReport report;
        report.id.value = query->value(0).toString();
        report.post.value = query->value(1).toString();
        report.postText = query->value(2).toString();
        report.postAuthor = query->value(3).toString();
        report.reporter = query->value(4).toString();
        report.word = query->value(5).toString();
        report.at = timeFromStored(query->value(6).toLongLong());
        report.postRemoved = query->value(7).toBool();
        report.mayRestore = query->value(8).toLongLong() > 0;
        report.settledAt = timeFromStored(query->value(9).toLongLong());
        report.answer = query->value(10).toString();
        report.answeredBy = query->value(11).toString();
        report.reportedText = query->value(12).toString();
        reports.append(report);
    }
    return reports;
}

Result<QList<WallReport>> WallReportRepository::open(int limit) const
{
    return select(
        u"WHERE w.settled_at = 0 AND p.removed = 0 ORDER BY w.at DESC LIMIT ?"_s, { limit });
}

Result<QList<WallReport>> WallReportRepository::settled(const QDateTime &since, int limit) const
{
    return select(u"WHERE w.settled_at >= ? ORDER BY w.settled_at DESC, w.id LIMIT ?"_s,
        { std::max<qint64>(1, toStored(since)), limit });
}

Result<QList<WallReport>> WallReportRepository::answered(
    const MemberId &member, const QDateTime &since, int limit) const
{
    return select(u"WHERE w.member = ? AND w.answer <> '' AND w.settled_at >= ? "
                  "ORDER BY w.settled_at DESC, w.id LIMIT ?"_s,
        { text(member.value), toStored(since), limit });
}

Result<void> WallReportRepository::answer(
    const ReportId &id, const MemberId &editor, const QString &answer, const QDateTime &at)
{
    const auto answered = change(m_db,
        u"UPDATE wall_report SET answer = ?, answered_by = ?, settled_at = ? WHERE id = ? "
        "AND (answer = '' OR (answer = ? AND answered_by = ?))"_s,
        { text(answer), text(editor.value), toStored(at), text(id.value), text(answer),
            text(editor.value) });
    if (!answered)
        return fail(answered.error());
    if (*answered > 0)
        return {};
    auto known = run(m_db, u"SELECT 1 FROM wall_report WHERE id = ?"_s, { text(id.value) });
    if (!known)
        return fail(known.error());
    return known->next()
        ? Result<void>(fail(ErrorCode::Conflict, u"it is answered"_s, u"report-answered"_s))
        : Result<void>(fail(ErrorCode::NotFound, u"no such report"_s, u"report-unknown"_s));
}

Result<void> WallReportRepository::settle(const WallPostId &post, const QDateTime &at)
{
    const auto settled =
        change(m_db, u"UPDATE wall_report SET settled_at = ? WHERE post = ? AND settled_at = 0"_s,
            { toStored(at), text(post.value) });
    return withoutValue(settled);
}

} // namespace Relais::Backend
