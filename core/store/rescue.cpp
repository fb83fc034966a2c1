// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rescue.h"

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/profilestore.h"
#include "core/store/sparecopy.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr qint64 mostRows = 500'000;

struct Table {
    QString name;
    QString key; // a row is copied by it; damage costs the rows of its page, not the table
    QString which = u"1"_s;
};

// Parents before those that refer to them.
const QList<Table> &tables()
{
    static const QList<Table> all {
        { u"relay"_s, u"key"_s },
        { u"relay_step"_s, u"key"_s },
        { u"relay_pictures"_s, u"relay"_s },
        { u"relay_choices"_s, u"relay"_s },
        { u"relay_corrected"_s, u"relay"_s },
        { u"push"_s, u"place"_s },
        { u"push_sent"_s, u"place"_s },
        { u"push_refused"_s, u"key"_s },
        { u"relay_count"_s, u"relay"_s },
        { u"draft"_s, u"story"_s },
        { u"story_edit"_s, u"story"_s },
        { u"account"_s, u"id"_s },
        { u"story_mark"_s, u"story"_s },
        { u"story_rating"_s, u"story"_s },
        { u"story_seen"_s, u"story"_s },
        { u"wall_seen"_s, u"post"_s },
        { u"wall_picture"_s, u"post"_s },
        { u"wall_edit"_s, u"post"_s },
        { u"idea_picture"_s, u"idea"_s },
        { u"profile"_s, u"key"_s, u"key NOT LIKE 'sync-%'"_s },
    };
    return all;
}

// The keys that can be read from either end: a scan stops at the first damaged page.
QSet<QString> readableKeys(QSqlDatabase &db, const Table &table)
{
    QSet<QString> keys;
    for (const QString &order : { u"ASC"_s, u"DESC"_s }) {
        Statement scan(
            db, u"SELECT %1 FROM damaged.%2 ORDER BY %1 %3"_s.arg(table.key, table.name, order));
        const auto read = scan.each({}, [&](const Statement &row) { keys.insert(row.text(0)); });
        if (read)
            break;
        qCWarning(lcStore).noquote() << "damaged:" << table.name << read.error().detail;
    }
    return keys;
}

// Between the readable ends of a table numbered by place, every number is tried.
void addBetween(QSet<QString> &keys)
{
    qint64 last = 0;
    for (const QString &key : std::as_const(keys))
        last = std::max(last, key.toLongLong());
    for (qint64 key = 1; key <= std::min(last, mostRows); ++key)
        keys.insert(QString::number(key));
}

void copyRows(QSqlDatabase &db, const Table &table)
{
    const bool numbered =
        table.key == u"place"_s || table.name == u"relay"_s || table.name == u"relay_step"_s;
    QSet<QString> keys = readableKeys(db, table);
    if (numbered)
        addBetween(keys);
    Statement copy(db,
        u"INSERT OR IGNORE INTO main.%1 SELECT * FROM damaged.%1 WHERE %2 = ?1 AND %3"_s.arg(
            table.name, table.key, table.which));
    int lost = 0;
    for (const QString &key : std::as_const(keys))
        lost += copy.run({ key }) ? 0 : 1;
    if (lost > 0)
        qCWarning(lcStore).noquote() << lost << "rows are lost of" << table.name;
}

Result<void> askAboutQueued(QSqlDatabase &db)
{
    const auto steps = execute(db,
        u"INSERT INTO relay_step (relay, at, state, attempt, reason)"
        " SELECT id, changed_at, 'ask-person', attempts, 'rescued' FROM relay"
        " WHERE state IN ('drafted', 'queued')"_s);
    if (!steps)
        return steps;
    return execute(
        db, u"UPDATE relay SET state = 'ask-person' WHERE state IN ('drafted', 'queued')"_s);
}

// The part of the header that is the same in every store, and the number of pages, without which
// SQLite reads nothing at all (sqlite.org/fileformat2.html §1.3). A file that was cut gets empty
// pages for the missing ones.
Result<void> mendHeader(const QString &path)
{
    constexpr qint64 pageSize = 4096;
    constexpr qint64 countOffset = 28;
    constexpr qint64 mostBytes = 4LL * 1024 * 1024 * 1024;
    const QByteArray begin("SQLite format 3\0\x10\0\x02\x02\0\x40\x20\x20", 24);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < pageSize || file.size() > mostBytes)
        return fail(ErrorCode::Corrupt, u"nothing to read in %1 bytes"_s.arg(file.size()));
    file.seek(countOffset);
    const auto told = static_cast<qint64>(qFromBigEndian<quint32>(file.read(4).constData()));
    const qint64 there = (file.size() + pageSize - 1) / pageSize;
    // Not believed beyond what a cut file plausibly was.
    const qint64 pages = told > there && told < there * 100 ? told : there;
    const auto count = qToBigEndian(static_cast<quint32>(pages));
    QByteArray countBytes(4, '\0');
    std::memcpy(countBytes.data(), &count, sizeof(count));
    const bool mended = file.resize(pages * pageSize) && file.seek(0) && file.write(begin) == 24
        && file.seek(countOffset) && file.write(countBytes) == 4;
    return mended ? Result<void>() : fail(ErrorCode::Storage, file.errorString(), u"io"_s);
}

//! Rows are copied, for which the columns must be there. An index is read whole where it is made or
//! taken away: a damaged page of it would end the migration, and with it the rescue.
QList<Migration> withoutIndexes()
{
    QList<Migration> steps = migrations();
    for (Migration &step : steps) {
        step.statements.removeIf([](const QString &sql) {
            return sql.startsWith("CREATE INDEX"_L1) || sql.startsWith("DROP INDEX"_L1);
        });
    }
    return steps;
}

// The file may be of an older version, and its journal has to be applied.
Result<void> prepareDamaged(const QString &path)
{
    if (const auto mended = mendHeader(path); !mended)
        return mended;
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    return migrate((*connection)->database(), withoutIndexes());
}

Result<void> copyAll(QSqlDatabase &db, const QString &damagedPath)
{
    Statement attach(db, u"ATTACH ?1 AS damaged"_s);
    if (const auto attached = attach.run({ damagedPath }); !attached)
        return attached;
    Transaction transaction(db);
    if (const auto begun = transaction.state(); !begun)
        return begun;
    for (const Table &table : tables())
        copyRows(db, table);
    return transaction.commit();
}

} // namespace

Result<int> rescue(const QString &damagedPath, const QString &sparePath, const QString &freshPath)
{
    const auto fresh = Connection::open(freshPath, Connection::Access::ReadWrite);
    if (!fresh)
        return fail(fresh.error());
    QSqlDatabase &db = (*fresh)->database();
    if (const auto migrated = migrate(db); !migrated)
        return fail(migrated.error());
    // Nothing readable is a result too: the new store is empty.
    auto copied = prepareDamaged(damagedPath);
    if (copied)
        copied = copyAll(db, damagedPath);
    if (!copied)
        qCWarning(lcStore).noquote() << "nothing could be rescued:" << copied.error().detail;
    if (const auto taken = takeFromSpare(db, sparePath); !taken)
        qCWarning(lcStore).noquote() << "nothing comes from the spare:" << taken.error().detail;
    if (const auto asked = askAboutQueued(db); !asked)
        return fail(asked.error());
    // Until all of it is pulled, what is not here is not known to be gone.
    if (const auto begun = ProfileStore(db).beginResync(); !begun)
        return fail(begun.error());
    const auto relays = askOne(db, u"SELECT count(*) FROM relay"_s);
    if (!relays)
        return fail(relays.error());
    return relays->toInt();
}

} // namespace Relais
