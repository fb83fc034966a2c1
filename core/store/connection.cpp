// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"

#include "core/store/keptstatements.h"
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

QString nextName()
{
    static std::atomic<int> counter { 0 };
    return u"relais-store-%1"_s.arg(++counter);
}

// A pragma that SQLite does not know, or cannot obey, fails silently: so it is read back.
Result<void> demand(QSqlDatabase &db, const QString &pragma, const QString &expected)
{
    const auto value = askOne(db, u"PRAGMA %1"_s.arg(pragma));
    if (!value)
        return fail(value.error());
    if (*value != expected)
        return fail(
            ErrorCode::Storage, u"%1 is %2, not %3"_s.arg(pragma, *value, expected), u"unsafe"_s);
    return {};
}

Result<void> prepareForWriting(QSqlDatabase &db)
{
    // The first statement that reads the file: it tells a damaged one.
    if (const auto mode = askOne(db, u"PRAGMA journal_mode = WAL"_s); !mode)
        return fail(mode.error());
    for (const QString &sql : { u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA journal_size_limit = 67108864"_s }) {
        if (const auto set = execute(db, sql); !set)
            return set;
    }
    const std::pair<QString, QString> demands[] = { { u"journal_mode"_s, u"wal"_s },
        { u"synchronous"_s, u"2"_s }, { u"foreign_keys"_s, u"1"_s } };
    for (const auto &[pragma, expected] : demands) {
        if (const auto met = demand(db, pragma, expected); !met)
            return met;
    }
    return {};
}

Result<void> checkFullText(QSqlDatabase &db)
{
    const auto used = askOne(db, u"SELECT sqlite_compileoption_used('ENABLE_FTS5')"_s);
    if (!used)
        return fail(used.error());
    if (*used != u"1"_s)
        return fail(ErrorCode::Storage, u"this SQLite has no FTS5"_s, u"no-full-text"_s);
    return {};
}

} // namespace

Connection::Connection(QString name)
    : m_name(std::move(name))
    , m_db(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name)))
{
}

Connection::~Connection()
{
    KeptStatements::end(m_name);
    m_db->close();
    m_db.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &filePath, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(nextName()));
    QSqlDatabase &db = connection->database();
    db.setDatabaseName(filePath);
    const bool readOnly = access == Access::ReadOnly;
    db.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY"_s
                                  : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!db.open())
        return fail(storageError(db.lastError()));
    if (const auto full = checkFullText(db); !full)
        return fail(full.error());
    // A read-only connection keeps 16 MiB of pages at most and never writes, not even by mistake.
    const auto ready = readOnly ? execute(db, u"PRAGMA query_only = ON"_s) : prepareForWriting(db);
    if (!ready)
        return fail(ready.error());
    if (const auto sized = execute(db, u"PRAGMA cache_size = -16384"_s); !sized)
        return fail(sized.error());
    KeptStatements::begin(connection->m_name);
    return connection;
}

} // namespace Relais
