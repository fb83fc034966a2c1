// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <functional>

namespace Relais::Backend {

//! Executes with the values in the places of the question marks: bound, or quoted by the database's
//! driver. They are never written into sql, which is in the dialect that both share (dialect.h).
//! All rows are there when it returns: a read that breaks off half way is an error, not fewer rows.
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
inline constexpr qint64 storedDay = 24LL * 3600 * 1000; //!< in UTC each is as long
QDateTime timeFromStored(qint64 stored);
//! Bound text is never NULL: a null QString is stored as ''.
QVariant text(const QString &value);
//! "IN (…)" for a list of bytes that is not empty; adds its values.
QString inBytes(const QSqlDatabase &db, const QByteArrayList &list, QVariantList &values);

} // namespace Relais::Backend
