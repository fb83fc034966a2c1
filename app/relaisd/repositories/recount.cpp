// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/recount.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Each answers: words of the row, what is stored, what the raw rows say.
const QString &dailyTotals()
{
    static const QString sql = uR"(
        SELECT day || ' ' || location || ' ' || team || ' ' || network || ' ' || story || ' '
            || metric || ' ' || provenance, CAST(SUM(stored) AS BIGINT),
            CAST(SUM(counted) AS BIGINT)
        FROM (SELECT day, team, network, story, metric, provenance, location, count AS stored,
                0 AS counted
              FROM daily_total
            UNION ALL
            SELECT published_at / ?, team, network, story, 'relay', '', location, 0, 1
              FROM relay WHERE published_at > 0
            UNION ALL
            SELECT r.published_at / ?, r.team, r.network, r.story, c.metric, c.provenance,
                r.location, 0, c.count
              FROM relay r JOIN relay_count c ON c.relay = r.id WHERE r.published_at > 0) AS sides
        GROUP BY day, team, network, story, metric, provenance, location
        HAVING SUM(stored) <> SUM(counted) LIMIT ?)"_s;
    return sql;
}

const QString &measuredClicks()
{
    static const QString sql = uR"(
        SELECT relay, stored, counted
        FROM (SELECT r.id AS relay,
                COALESCE((SELECT c.count FROM relay_count c WHERE c.relay = r.id
                    AND c.metric = 'click' AND c.provenance = 'measured'), 0) AS stored,
                COALESCE((SELECT CAST(SUM(l.clicks) AS BIGINT) FROM link_click l
                    WHERE l.code = r.code), 0) AS counted
              FROM relay r WHERE r.state_at >= ?) AS sides
        WHERE stored <> counted LIMIT ?)"_s;
    return sql;
}

const QString &referralClicks()
{
    static const QString sql = uR"(
        SELECT code, stored, counted
        FROM (SELECT f.code AS code, f.clicks AS stored,
                COALESCE((SELECT CAST(SUM(l.clicks) AS BIGINT) FROM link_click l
                    WHERE l.code = f.code), 0) AS counted
              FROM referral f WHERE f.created_at >= ?) AS sides
        WHERE stored <> counted LIMIT ?)"_s;
    return sql;
}

const QString &colleagues()
{
    static const QString sql = uR"(
        SELECT story, stored, counted
        FROM (SELECT s.id AS story, s.colleagues AS stored,
                (SELECT COUNT(DISTINCT r.member) FROM relay r WHERE r.story = s.id
                    AND r.published_at > 0) AS counted
              FROM story s) AS sides
        WHERE stored <> counted LIMIT ?)"_s;
    return sql;
}

const QString &wallCounters()
{
    static const QString sql = uR"(
        SELECT post || ' ' || metric, stored, counted
        FROM (SELECT p.id AS post, 'views' AS metric, p.views AS stored,
                (SELECT COUNT(*) FROM wall_view v WHERE v.post = p.id) AS counted
              FROM wall_post p
            UNION ALL
            SELECT p.id, 'reactions', p.reactions,
                (SELECT COUNT(*) FROM wall_reaction r WHERE r.post = p.id)
              FROM wall_post p
            UNION ALL
            SELECT p.id, 'comments', p.comments,
                (SELECT COUNT(*) FROM wall_comment c WHERE c.post = p.id AND c.removed = 0)
              FROM wall_post p) AS sides
        WHERE stored <> counted LIMIT ?)"_s;
    return sql;
}

struct Question {
    QString name;
    const QString &sql;
    QVariantList values;
};

} // namespace

QString inWords(const TotalDifference &difference)
{
    return u"%1: %2 stored, %3 counted"_s.arg(difference.what)
        .arg(difference.stored)
        .arg(difference.counted);
}

Result<QList<TotalDifference>> recount(const QSqlDatabase &db, qint64 rawClicksSince, int limit)
{
    const QList<Question> questions {
        { u"daily total"_s, dailyTotals(), { storedDay, storedDay, limit } },
        { u"clicks of relay"_s, measuredClicks(), { rawClicksSince, limit } },
        { u"clicks of job link"_s, referralClicks(), { rawClicksSince, limit } },
        { u"colleagues of story"_s, colleagues(), { limit } },
        { u"counters of Wall post"_s, wallCounters(), { limit } },
    };
    QList<TotalDifference> differences;
    for (const Question &question : questions) {
        auto query = run(db, question.sql, question.values);
        if (!query)
            return fail(query.error());
        while (query->next())
            differences.append({ question.name + u' ' + query->value(0).toString(),
                query->value(1).toLongLong(), query->value(2).toLongLong() });
    }
    return differences;
}

} // namespace Relais::Backend
