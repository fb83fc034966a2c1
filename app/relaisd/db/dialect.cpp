// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/dialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

struct Rule {
    QRegularExpression what;
    QString by;
};

QString applied(QString sql, const QList<Rule> &rules)
{
    for (const Rule &rule : rules)
        sql.replace(rule.what, rule.by);
    return sql;
}

const QList<Rule> &rulesForTables()
{
    static const QList<Rule> rules {
        { QRegularExpression(u"\\bINTEGER\\b"_s), u"BIGINT"_s },
        { QRegularExpression(u"\\bBLOB\\b"_s), u"BYTEA"_s },
        { QRegularExpression(u"\\bTEXT( NOT NULL)? COLLATE NOCASE\\b"_s), u"CITEXT\\1"_s },
        { QRegularExpression(u"\\)\\s*(STRICT|WITHOUT ROWID)(,\\s*(STRICT|WITHOUT ROWID))?\\s*$"_s),
            u")"_s },
    };
    return rules;
}

const QList<Rule> &rulesForAll()
{
    static const QList<Rule> rules {
        { QRegularExpression(u"\\bIN \\(SELECT value FROM json_each\\(\\?\\)\\)"_s),
            u"= ANY (CAST(? AS text[]))"_s },
        { QRegularExpression(u"\\bFROM json_each\\(\\?\\)"_s),
            u"FROM jsonb_array_elements(CAST(? AS jsonb))"_s }, // each row is parsed once
        { QRegularExpression(u"json_extract\\(value, '\\$\\.(\\w+)'\\)"_s),
            u"(value ->> '\\1')"_s },
        { QRegularExpression(u"json_extract\\(([\\w.]+), '\\$\\.(\\w+)'\\)"_s),
            u"(CAST(\\1 AS json) ->> '\\2')"_s },
        { QRegularExpression(u"lower\\(hex\\(randomblob\\(8\\)\\)\\)"_s),
            u"left(md5(gen_random_uuid()::text), 16)"_s },
        { QRegularExpression(u"([\\w.]+) (=|<>) (\\?|[\\w.]+) COLLATE NOCASE\\b"_s),
            u"CAST(\\1 AS citext) \\2 CAST(\\3 AS citext)"_s },
        { QRegularExpression(u"(\\?|[\\w.]+) COLLATE NOCASE\\b"_s), u"CAST(\\1 AS citext)"_s },
        { QRegularExpression(u" LIKE "_s), u" ILIKE "_s },
    };
    return rules;
}

} // namespace

QString inPostgresql(const QString &sql)
{
    const bool defines = sql.startsWith("CREATE TABLE"_L1) || sql.startsWith("ALTER TABLE"_L1);
    return applied(defines ? applied(sql, rulesForTables()) : sql, rulesForAll());
}

} // namespace Relais::Backend
