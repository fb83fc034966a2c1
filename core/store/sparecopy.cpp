// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sparecopy.h"

#include "core/base/log.h"
#include "core/store/integrity.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

struct Table {
    QString name;
    QString key;
    QString which = u"1"_s; // of its rows; %1 is "new." in a trigger
    QString own {}; // numbered by each store for itself
};

const QList<Table> &tables()
{
    static const QList<Table> all {
        { u"relay"_s, u"id"_s, u"%1state NOT IN ('published', 'refused', 'cancelled')"_s,
            u"key"_s },
        { u"relay_pictures"_s, u"relay"_s },
        { u"relay_choices"_s, u"relay"_s },
        { u"push"_s, u"place"_s },
        { u"wall_picture"_s, u"post"_s },
        { u"wall_edit"_s, u"post"_s },
        { u"idea_picture"_s, u"idea"_s },
        { u"draft"_s, u"story"_s },
        { u"story_edit"_s, u"story"_s },
        { u"account"_s, u"id"_s },
        { u"profile"_s, u"key"_s, u"%1key NOT LIKE 'sync-%'"_s },
    };
    return all;
}

Result<QStringList> columnsOf(QSqlDatabase &db, const Table &table)
{
    QStringList columns;
    Statement info(db, u"SELECT name FROM pragma_table_info(?1, 'main')"_s);
    const auto read = info.each({ table.name }, [&](const Statement &row) {
        if (row.text(0) != table.own)
            columns.append(row.text(0));
    });
    if (!read)
        return fail(read.error());
    return columns;
}

//! A row as JSON, of any version of the table; prefix: "new." in a trigger.
QString asJson(const QStringList &columns, const QString &prefix)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs.append(u"'%1', %2%1"_s.arg(column, prefix));
    return u"json_object("_s % pairs.join(u", "_s) % u')';
}

QString which(const Table &table, const QString &prefix)
{
    return table.which.contains(u"%1"_s) ? table.which.arg(prefix) : table.which;
}

//! What the store holds, as rows of the spare.
QString selected(const Table &table, const QStringList &columns)
{
    return u"SELECT '%1', CAST(%2 AS TEXT), %3 FROM main.%1 WHERE %4"_s.arg(
        table.name, table.key, asJson(columns, {}), which(table, {}));
}

Result<void> makeEqual(QSqlDatabase &db, const Table &table, const QStringList &columns)
{
    const QString there =
        u"SELECT name, key, row FROM spare.spare_row WHERE name = '%1'"_s.arg(table.name);
    const QString here = selected(table, columns);
    const auto differs = askOne(db,
        u"SELECT EXISTS (SELECT * FROM (%1) EXCEPT SELECT * FROM (%2))"
        " OR EXISTS (SELECT * FROM (%2) EXCEPT SELECT * FROM (%1))"_s.arg(there, here));
    if (!differs)
        return fail(differs.error());
    if (*differs == u"0"_s)
        return {};
    const auto emptied =
        execute(db, u"DELETE FROM spare.spare_row WHERE name = '%1'"_s.arg(table.name));
    return emptied ? execute(db, u"INSERT INTO spare.spare_row "_s + here) : emptied;
}

// Temporary triggers see both files; each statement of one names its table without the file.
Result<void> keepEqual(QSqlDatabase &db, const Table &table, const QStringList &columns)
{
    const QString forget =
        u"DELETE FROM spare_row WHERE name = '%1' AND key = CAST(%3.%2 AS TEXT);"_s.arg(
            table.name, table.key);
    const QString keep =
        u"INSERT INTO spare_row SELECT '%1', CAST(new.%2 AS TEXT), %3 WHERE %4;"_s.arg(
            table.name, table.key, asJson(columns, u"new."_s), which(table, u"new."_s));
    const std::pair<QString, QString> events[] = {
        { u"INSERT"_s, QString(forget.arg(u"new"_s) % keep) },
        { u"UPDATE"_s, QString(forget.arg(u"old"_s) % forget.arg(u"new"_s) % keep) },
        { u"DELETE"_s, forget.arg(u"old"_s) },
    };
    for (const auto &[event, acts] : events) {
        const QString sql =
            u"CREATE TEMP TRIGGER spare_%1_%2 AFTER %2 ON main.%1 BEGIN %3 END"_s.arg(
                table.name, event, acts);
        if (const auto made = execute(db, sql); !made)
            return made;
    }
    return {};
}

void detach(QSqlDatabase &db)
{
    if (const auto detached = execute(db, u"DETACH spare"_s); !detached)
        qCDebug(lcStore) << "the spare was not attached:" << detached.error().detail;
}

Result<void> attach(QSqlDatabase &db, const QString &path)
{
    Statement attach(db, u"ATTACH ?1 AS spare"_s);
    if (const auto attached = attach.run({ path }); !attached)
        return attached;
    const auto found = askOne(db, u"PRAGMA spare.quick_check(1)"_s);
    if (!found)
        return fail(found.error());
    if (*found != u"ok"_s)
        return fail(ErrorCode::Corrupt, *found);
    return {};
}

Result<void> makeTable(QSqlDatabase &db)
{
    for (const QString &sql :
        { u"PRAGMA spare.journal_mode = WAL"_s, u"PRAGMA spare.synchronous = NORMAL"_s,
            u"CREATE TABLE IF NOT EXISTS spare.spare_row (name TEXT NOT NULL, key TEXT NOT NULL,"
            " row TEXT NOT NULL, PRIMARY KEY (name, key)) STRICT, WITHOUT ROWID"_s }) {
        if (const auto done = execute(db, sql); !done)
            return done;
    }
    return {};
}

Result<void> checkNothingIsLost(QSqlDatabase &db)
{
    const auto lost = askOne(db,
        u"SELECT count(*) FROM spare.spare_row WHERE name = 'relay'"
        " AND key NOT IN (SELECT id FROM main.relay)"_s);
    if (!lost)
        return fail(lost.error());
    if (*lost != u"0"_s) {
        return fail(ErrorCode::Corrupt, u"%1 relays are in the spare alone"_s.arg(*lost),
            u"store-damaged"_s);
    }
    return {};
}

Result<void> makeAndKeepEqual(QSqlDatabase &db)
{
    Transaction transaction(db);
    if (const auto begun = transaction.state(); !begun)
        return begun;
    if (const auto whole = checkNothingIsLost(db); !whole)
        return whole;
    for (const Table &table : tables()) {
        const auto columns = columnsOf(db, table);
        if (!columns)
            return fail(columns.error());
        if (const auto equal = makeEqual(db, table, *columns); !equal)
            return equal;
        if (const auto kept = keepEqual(db, table, *columns); !kept)
            return kept;
    }
    return transaction.commit();
}

//! Attaches what is sound, with its table; an unsound file is replaced by an empty one.
Result<void> attachSound(QSqlDatabase &db, const QString &path)
{
    auto attached = attach(db, path);
    if (attached)
        attached = makeTable(db);
    if (attached || attached.error().code != ErrorCode::Corrupt)
        return attached;
    qCWarning(lcStore) << "the spare is made anew:" << attached.error().detail;
    detach(db);
    if (const auto removed = removeFiles(path); !removed)
        return removed;
    attached = attach(db, path);
    return attached ? makeTable(db) : attached;
}

Result<void> takeTable(QSqlDatabase &db, const Table &table)
{
    const auto columns = columnsOf(db, table);
    if (!columns)
        return fail(columns.error());
    QStringList values;
    QStringList changes;
    for (const QString &column : *columns) {
        values.append(u"json_extract(row, '$.%1')"_s.arg(column));
        changes.append(u"%1 = excluded.%1"_s.arg(column));
    }
    // A row that does not fit (of an older version, say) costs itself alone.
    return execute(db,
        u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %3 FROM spare.spare_row"
        " WHERE name = '%1' AND json_valid(row) ON CONFLICT (%4) DO UPDATE SET %5 WHERE %6"_s.arg(
            table.name, columns->join(u", "_s), values.join(u", "_s), table.key,
            changes.join(u", "_s), which(table, table.name % u'.')));
}

} // namespace

QString spareFile(const QString &storePath)
{
    return storePath + u".spare"_s;
}

bool isSpareOfEmptyStore(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QFileInfo spare(spareFile(storePath));
    return store.exists() && store.size() == 0 && spare.size() > 0;
}

Result<void> keepSpare(QSqlDatabase &db, const QString &storePath)
{
    auto kept = attachSound(db, spareFile(storePath));
    if (kept)
        kept = makeAndKeepEqual(db);
    if (kept)
        return {};
    detach(db);
    if (kept.error().code == ErrorCode::Corrupt)
        return kept;
    qCCritical(lcStore) << "the store has no spare:" << kept.error().detail;
    return {};
}

Result<void> takeFromSpare(QSqlDatabase &db, const QString &sparePath)
{
    if (QFileInfo(sparePath).size() == 0)
        return {};
    if (const auto attached = attach(db, sparePath); !attached) {
        detach(db);
        return attached;
    }
    Result<void> taken;
    for (const Table &table : tables()) {
        if (taken)
            taken = takeTable(db, table);
    }
    detach(db);
    return taken;
}

} // namespace Relais
