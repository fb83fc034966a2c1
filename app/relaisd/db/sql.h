// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <functional>

namespace Relais::Backend {

//! Executes with the values in the places of the question marks: bound, or quoted by the database's
//! driver. They are never written into sql, which is in the dialect that both share (dialect.h).
Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});
//! As run(), for a statement whose rows nobody reads: the number of rows it changed.
Result<int> change(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});
//! As run(), for a list of texts: the first column of each row.
Result<QStringList> firstColumn(
    const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

//! One of several for changeAll(). With rows, sql is the INSERT of one of them, "… VALUES (?, ?)
//! …", and has no other values; each row has as many texts, whole numbers or bytes, none of them
//! NULL, and of one type a column. All are written at once: one prepared statement, or one in all.
struct Statement {
    QString sql;
    QVariantList values {};
    QList<QVariantList> rows {};
};
using Statements = QList<Statement>;
//! Statements whose rows nobody reads, in order: as change() for each, but in one round trip where
//! the engine has any. None after the first that fails has run.
Result<void> changeAll(const QSqlDatabase &db, const Statements &statements);

//! One of several for readAll(); row is called for each of its rows.
struct Reading {
    QString sql;
    QVariantList values;
    std::function<void(const QSqlQuery &)> row;
};
//! As run() for each, in order, in one round trip where the engine has any. Nothing else uses the
//! connection meanwhile.
Result<void> readAll(const QSqlDatabase &db, const QList<Reading> &readings);

//! The Storage error of the query's or connection's last failure.
tl::unexpected<Error> storageError(const QSqlQuery &query);
tl::unexpected<Error> storageError(const QSqlDatabase &db);

//! Times are stored as milliseconds since 1970 UTC; an invalid time as 0.
qint64 toStored(const QDateTime &time);
QDateTime timeFromStored(qint64 stored);
//! Bound text is never NULL: a null QString is stored as ''.
QVariant text(const QString &value);
//! A list for "id IN (SELECT value FROM json_each(?))".
QString idList(const QStringList &ids);
//! "IN (…)" for a list of bytes that is not empty; adds its values.
QString inBytes(const QSqlDatabase &db, const QByteArrayList &list, QVariantList &values);
//! Rows for "FROM json_each(?)", whose columns are json_extract(value, '$.name').
QString rowList(const QJsonArray &rows);
//! The same for many rows: written as text at once, which costs a tenth of a tree of values.
class RowList final {
public:
    RowList &row(); //!< begins the next one
    RowList &with(QLatin1StringView name, const QString &value);
    RowList &with(QLatin1StringView name, qint64 value);
    QString text() const;

private:
    void begin(QLatin1StringView name);

    QString m_text;
    bool m_first = true; //!< of its row
};

//! Runs to RELEASE when kept, and is rolled back when forgotten. Works inside a transaction only.
class Savepoint final {
    Q_DISABLE_COPY_MOVE(Savepoint)
public:
    explicit Savepoint(const QSqlDatabase &db, const QString &name);
    ~Savepoint();
    bool isOpen() const { return m_open; }
    Result<void> keep();

private:
    QSqlDatabase m_db;
    QString m_name;
    bool m_open = false;
};

//! Rolled back when forgotten. One that writes holds the one lock of all writers, also those of
//! other processes; one that reads sees one snapshot.
class Transaction final {
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    enum class Kind { Read, Write };
    explicit Transaction(const QSqlDatabase &db, Kind kind = Kind::Write);
    ~Transaction();
    bool isOpen() const { return m_open; }
    //! Rolls back what was done so far; false when it could not begin again.
    bool beginAnew();
    Result<void> commit();

private:
    void begin();

    QSqlDatabase m_db;
    Kind m_kind;
    QStringList m_beforeCommit;
    bool m_open = false;
};

} // namespace Relais::Backend
