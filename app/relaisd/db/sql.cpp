// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"

#include "app/relaisd/db/engine.h"

#include <QJsonDocument>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

bool exec(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql);
}

bool execAll(const QSqlDatabase &db, const QStringList &statements)
{
    return std::all_of(statements.begin(), statements.end(),
        [&db](const QString &statement) { return exec(db, statement); });
}

// Each value as the driver quotes it, in parentheses, in the place of its mark.
QString written(const QString &sql, const QVariantList &values, const QSqlDriver &driver)
{
    QString whole;
    qsizetype next = 0;
    bool quoted = false;
    for (const QChar c : sql) {
        quoted = quoted != (c == u'\'');
        if (quoted || c != u'?') {
            whole += c;
            continue;
        }
        const QVariant value = values.value(next++);
        QSqlField field(QString(), value.metaType());
        field.setValue(value);
        whole += u'(' + driver.formatValue(field) + u')';
    }
    Q_ASSERT(next == values.size());
    return whole;
}

tl::unexpected<Error> failed(const QSqlError &error)
{
    return fail(ErrorCode::Storage, error.driverText() + u": "_s + error.databaseText());
}

} // namespace

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    const Engine &engine = engineOf(db);
    QSqlQuery query(db);
    query.setForwardOnly(engine.streamsRows());
    const QString said = engine.dialect(sql);
    if (!values.isEmpty() && !engine.prepares()) {
        if (!query.exec(written(said, values, *db.driver())))
            return storageError(query);
        return query;
    }
    if (values.isEmpty()) { // also what PostgreSQL does not prepare: definitions
        if (!query.exec(said))
            return storageError(query);
        return query;
    }
    if (!query.prepare(said))
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

Result<QStringList> firstColumn(
    const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    auto query = run(db, sql, values);
    if (!query)
        return fail(query.error());
    QStringList texts;
    while (query->next())
        texts.append(query->value(0).toString());
    return texts;
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

QString rowList(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
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
{
    const Engine &engine = engineOf(db);
    const bool writes = kind == Kind::Write;
    m_open = execAll(db, writes ? engine.beginWriting() : engine.beginReading());
    if (writes)
        m_beforeCommit = engine.beforeCommit();
    if (!m_open) // the lock may be what failed
        exec(db, u"ROLLBACK"_s);
}

Transaction::~Transaction()
{
    if (m_open)
        exec(m_db, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (!m_open || !execAll(m_db, m_beforeCommit) || !exec(m_db, u"COMMIT"_s))
        return storageError(m_db);
    m_open = false;
    return {};
}

} // namespace Relais::Backend
