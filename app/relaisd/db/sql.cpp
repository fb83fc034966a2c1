// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

bool exec(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql);
}

tl::unexpected<Error> failed(const QSqlError &error)
{
    return fail(ErrorCode::Storage, error.driverText() + u": "_s + error.databaseText());
}

} // namespace

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return storageError(query);
    return query;
}

Result<int> change(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    const auto query = run(db, sql, values);
    if (!query)
        return fail(query.error());
    return query->numRowsAffected();
}

tl::unexpected<Error> storageError(const QSqlQuery &query)
{
    return failed(query.lastError());
}

tl::unexpected<Error> storageError(const QSqlDatabase &db)
{
    return failed(db.lastError());
}

qint64 toStored(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeFromStored(qint64 stored)
{
    return stored == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored, Qt::UTC);
}

QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QString idList(const QStringList &ids)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

Savepoint::Savepoint(const QSqlDatabase &db, const QString &name)
    : m_db(db)
    , m_name(name)
    , m_open(exec(db, u"SAVEPOINT "_s + name))
{
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    exec(m_db, u"ROLLBACK TO "_s + m_name);
    exec(m_db, u"RELEASE "_s + m_name);
}

Result<void> Savepoint::keep()
{
    if (!m_open || !exec(m_db, u"RELEASE "_s + m_name))
        return fail(ErrorCode::Storage, u"savepoint "_s + m_name + u" could not be kept"_s);
    m_open = false;
    return {};
}

Transaction::Transaction(const QSqlDatabase &db, Kind kind)
    : m_db(db)
    , m_open(exec(db, kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
{
}

Transaction::~Transaction()
{
    if (m_open)
        exec(m_db, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (!m_open || !exec(m_db, u"COMMIT"_s))
        return storageError(m_db);
    m_open = false;
    return {};
}

} // namespace Relais::Backend
