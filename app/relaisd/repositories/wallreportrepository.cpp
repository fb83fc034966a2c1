// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/wallreportrepository.h"

#include "app/relaisd/db/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString narrowedTo(WallReportRepository::About about)
{
    return about == WallReportRepository::About::Posts ? u" AND w.comment = ''"_s : QString();
}

} // namespace

WallReportRepository::WallReportRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<void> WallReportRepository::insert(const WallReport &report, const MemberId &member)
{
    const auto inserted = change(m_db,
        u"INSERT INTO wall_report (id, post, comment, member, word, at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        { report.id.value, report.post.value, text(report.comment.value), text(member.value),
            text(report.word), toStored(report.at) });
    return withoutValue(inserted);
}

Result<QList<WallReport>> WallReportRepository::select(
    const QString &where, const QVariantList &values) const
{
    auto query = run(m_db,
        u"SELECT w.id, w.post, CASE WHEN c.hidden_at > 0 THEN c.hidden_text "
        "WHEN p.hidden_at > 0 AND w.comment = '' THEN p.hidden_text "
        "ELSE COALESCE(c.text, p.text) END, "
        "a.name, m.name, w.word, w.at, "
        "CASE WHEN p.removed = 1 THEN 1 ELSE COALESCE(c.removed, 0) END, "
        "CASE WHEN w.comment = '' THEN p.hidden_at WHEN p.removed = 1 THEN 0 "
        "ELSE COALESCE(c.hidden_at, 0) END, w.settled_at, w.answer, "
        "COALESCE(e.name, ''), w.reported_text, w.comment "
        "FROM wall_report w JOIN wall_post p ON p.id = w.post "
        "LEFT JOIN wall_comment c ON c.id = w.comment "
        "JOIN member a ON a.id = COALESCE(c.author, p.author) JOIN member m ON m.id = w.member "
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
        report.comment.value = query->value(13).toString();
        reports.append(report);
    }
    return reports;
}

Result<QList<WallReport>> WallReportRepository::open(int limit, About about) const
{
    return select(u"WHERE w.settled_at = 0 AND p.removed = 0 AND COALESCE(c.removed, 0) = 0"_s
            + narrowedTo(about) + u" ORDER BY w.at DESC LIMIT ?"_s,
        { limit });
}

Result<QList<WallReport>> WallReportRepository::settled(
    const QDateTime &since, int limit, About about) const
{
    return select(u"WHERE w.settled_at >= ?"_s + narrowedTo(about)
            + u" ORDER BY w.settled_at DESC, w.id LIMIT ?"_s,
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

Result<void> WallReportRepository::settle(
    const WallPostId &post, const QDateTime &at, const CommentId &comment)
{
    const auto settled = change(m_db,
        u"UPDATE wall_report SET settled_at = ? WHERE post = ? AND comment = ? "
        "AND settled_at = 0"_s,
        { toStored(at), text(post.value), text(comment.value) });
    return withoutValue(settled);
}

// An answer is what one reporter was told, and stays.
Result<void> WallReportRepository::reopen(const WallPostId &post, const CommentId &comment)
{
    const QString removed = comment.isEmpty()
        ? u"(SELECT p.hidden_at FROM wall_post p WHERE p.id = wall_report.post AND "
          "p.hidden_at > 0)"_s
        : u"(SELECT c.hidden_at FROM wall_comment c WHERE c.id = wall_report.comment AND "
          "c.hidden_at > 0)"_s;
    const auto opened = change(m_db,
        u"UPDATE wall_report SET settled_at = 0 WHERE post = ? AND comment = ? AND answer = '' "
        "AND settled_at >= "_s
            + removed,
        { text(post.value), text(comment.value) });
    return withoutValue(opened);
}

} // namespace Relais::Backend
