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

QString spelled(
    const Engine &engine, const QString &sql, const QVariantList &values, const QSqlDatabase &db)
{
    const QString inDialect = engine.dialect(sql);
    return values.isEmpty() ? inDialect : written(inDialect, values, *db.driver());
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

Result<void> changeAll(const QSqlDatabase &db, const Statements &statements)
{
    const Engine &engine = engineOf(db);
    if (statements.isEmpty())
        return {};
    if (!engine.prepares()) {
        QStringList all;
        for (const Statement &statement : statements)
            all.append(spelled(engine, statement.sql, statement.values, db));
        return engine.execute(db, all);
    }
    for (const Statement &statement : statements) {
        if (const auto changed = change(db, statement.sql, statement.values); !changed)
            return fail(changed.error());
    }
    return {};
}

Result<void> readAll(const QSqlDatabase &db, const QList<Reading> &readings)
{
    const Engine &engine = engineOf(db);
    if (readings.isEmpty())
        return {};
    if (engine.prepares()) {
        for (const Reading &reading : readings) {
            auto query = run(db, reading.sql, reading.values);
            if (!query)
                return fail(query.error());
            while (query->next())
                reading.row(*query);
        }
        return {};
    }
    QStringList all;
    for (const Reading &reading : readings)
        all.append(spelled(engine, reading.sql, reading.values, db));
    QSqlQuery query(db);
    if (!query.exec(all.join(u"; "_s)))
        return storageError(query);
    for (qsizetype i = 0; i < readings.size(); ++i) {
        // The driver tells of what came after the first one that failed only here.
        if (i > 0 && !query.nextResult())
            return storageError(query);
        while (query.next())
            readings[i].row(query);
    }
    return {};
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
    m_open = engine.execute(db, writes ? engine.beginWriting() : engine.beginReading()).has_value();
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
    if (!m_open)
        return storageError(m_db);
    QStringList statements = m_beforeCommit;
    statements.append(u"COMMIT"_s);
    if (const auto done = engineOf(m_db).execute(m_db, statements); !done)
        return done;
    m_open = false;
    return {};
}

} // namespace Relais::Backend
