// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QUrl>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace Relais {

//! A prepared statement with bound values only, and typed columns. Lives as long as one job or one
//! question, never across them; what was prepared may serve the next one (keptstatements.h).
class Statement final {
    Q_DISABLE_COPY_MOVE(Statement)
public:
    Statement(QSqlDatabase &db, const QString &sql);
    ~Statement();

    //! Values take the places of ?1, ?2 … An invalid QVariant is NULL; a null QString is "".
    Result<void> run(const QVariantList &values = {});
    //! Runs, and gives every row of the answer.
    Result<void> each(
        const QVariantList &values, const std::function<void(const Statement &row)> &take);
    //! Rows that the last run changed.
    int changed() const;

    bool isNull(int column) const;
    bool flag(int column) const;
    int number(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QDateTime time(int column) const; //!< UTC; invalid for NULL
    QUrl url(int column) const;

private:
    const QString m_connection;
    const QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_unprepared;
    bool m_failed = false;
};

//! Milliseconds since 1970 in UTC; NULL for an invalid time.
QVariant toSql(const QDateTime &time);
QVariant toSql(const QUrl &url);

//! Corrupt, or Storage with the reason "disk-full", "io", "busy" or "".
Error storageError(const QSqlError &error);

//! Runs one statement without values.
Result<void> execute(QSqlDatabase &db, const QString &sql);
//! The first column of the first row; NotFound without a row.
Result<QString> askOne(QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

} // namespace Relais
