// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/sql.h"

#include "app/relaisd/db/arrays.h"
#include "app/relaisd/db/contention.h"
#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/prepared.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <bit>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString quoted(const QVariant &value, const QSqlDriver &driver)
{
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

// Each value as the driver quotes it, in parentheses, in the place of its mark. Lists become
// arrays where the dialect wants one.
QString written(const QString &sql, const QVariantList &values, const QSqlDriver &driver)
{
    QString whole;
    qsizetype next = 0;
    qsizetype copied = 0;
    bool inText = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        inText = inText != (sql[i] == u'\'');
        if (inText || sql[i] != u'?')
            continue;
        const bool isList = QStringView(sql).sliced(i + 1).startsWith(u" AS text[])");
        const QVariant value =
            isList ? QVariant(arrayTextOf(values.value(next).toString())) : values.value(next);
        ++next;
        whole += QStringView(sql).sliced(copied, i - copied);
        whole += u'(' + quoted(value, driver) + u')';
        copied = i + 1;
    }
    Q_ASSERT(next == values.size());
    whole += QStringView(sql).sliced(copied);
    return whole;
}

QString spelled(
    const Engine &engine, const QString &sql, const QVariantList &values, const QSqlDatabase &db)
{
    const QString inDialect = engine.dialect(sql);
    return values.isEmpty() ? inDialect : written(inDialect, values, *db.driver());
}

// All rows as one statement: in place of the values an array for each column.
QString spelledRows(const Engine &engine, const Statement &statement, const QSqlDatabase &db)
{
    const QString sql = engine.dialect(statement.sql);
    const qsizetype from = sql.indexOf("VALUES ("_L1);
    const qsizetype to = sql.indexOf(u')', from);
    Q_ASSERT(from > 0 && to > from && statement.values.isEmpty());
    QStringList columns;
    for (qsizetype column = 0; column < statement.rows.constFirst().size(); ++column) {
        QVariantList values;
        for (const QVariantList &row : statement.rows)
            values.append(row.at(column));
        columns.append(u"CAST("_s + quoted(arrayText(values), *db.driver()) + u" AS "_s
            + arrayTypeOf(values.constFirst()) + u')');
    }
    return sql.left(from) + u"SELECT * FROM unnest("_s + columns.join(u", "_s) + u')'
        + sql.mid(to + 1);
}

using RowReader = std::function<void(const QSqlQuery &)>;

// From beginning to end; the number of rows that it changed.
Result<int> execute(QSqlQuery &query, const QVariantList &values, const RowReader &row = {})
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return storageError(query);
    while (row && query.next())
        row(query);
    if (row && query.lastError().isValid()) // it broke off: what was read is not all
        return storageError(query);
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

// With a query of the connection's own where it keeps them, else with one for this time.
template <typename Use>
auto withPrepared(const QSqlDatabase &db, const QString &sql, Use use) -> Result<int>
{
    const QString said = engineOf(db).dialect(sql);
    if (QSqlQuery *kept = PreparedStatements::find(db, said))
        return use(*kept);
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(said))
        return storageError(query);
    return use(query);
}

// One statement for all rows.
Result<int> changeEach(const QSqlDatabase &db, const Statement &statement)
{
    return withPrepared(db, statement.sql, [&statement](QSqlQuery &query) -> Result<int> {
        int all = 0;
        for (const QVariantList &row : statement.rows) {
            const auto changed = execute(query, row);
            if (!changed)
                return changed;
            all += *changed;
        }
        return all;
    });
}

// With all its rows, before the first: a loop over next() cannot tell a read that broke off from
// one that is over. PostgreSQL's come at once in any case, and whoever reads a list keeps it.
Result<QSqlQuery> whole(QSqlQuery query)
{
    if (!query.isSelect())
        return query;
    query.last();
    if (query.lastError().isValid())
        return storageError(query);
    query.seek(QSql::BeforeFirstRow);
    return query;
}

tl::unexpected<Error> failed(const QSqlError &error)
{
    Contention::note(error.nativeErrorCode());
    // What a PostgreSQL says below the first line may be what stands in a row: DETAIL: Key
    // (email)=… Without a code it never reached one, and says of each host why.
    const QString said = error.nativeErrorCode().isEmpty()
        ? error.databaseText()
        : error.databaseText().section(u'\n', 0, 0);
    return fail(ErrorCode::Storage, error.driverText() + u": "_s + said);
}

} // namespace

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    const Engine &engine = engineOf(db);
    QSqlQuery query(db);
    const QString said = engine.dialect(sql);
    if (!values.isEmpty() && !engine.prepares()) {
        if (!query.exec(written(said, values, *db.driver())))
            return storageError(query);
        return whole(std::move(query));
    }
    if (values.isEmpty()) { // also what PostgreSQL does not prepare: definitions
        if (!query.exec(said))
            return storageError(query);
        return whole(std::move(query));
    }
    if (!query.prepare(said))
        return storageError(query);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return storageError(query);
    return whole(std::move(query));
}

Result<void> changeAll(const QSqlDatabase &db, const Statements &statements)
{
    const Engine &engine = engineOf(db);
    if (statements.isEmpty())
        return {};
    if (!engine.prepares()) {
        QStringList all;
        for (const Statement &statement : statements)
            all.append(statement.rows.isEmpty()
                    ? spelled(engine, statement.sql, statement.values, db)
                    : spelledRows(engine, statement, db));
        return engine.execute(db, all);
    }
    for (const Statement &statement : statements) {
        const auto changed = statement.rows.isEmpty() ? change(db, statement.sql, statement.values)
                                                      : changeEach(db, statement);
        if (!changed)
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
            const auto read = withPrepared(db, reading.sql, [&reading](QSqlQuery &query) {
                return execute(query, reading.values, reading.row);
            });
            if (!read)
                return fail(read.error());
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
    if (engineOf(db).prepares() && !values.isEmpty())
        return withPrepared(
            db, sql, [&values](QSqlQuery &query) { return execute(query, values); });
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

QString inBytes(const QSqlDatabase &db, const QByteArrayList &list, QVariantList &values)
{
    if (!engineOf(db).prepares()) {
        values.append(arrayText(QVariantList(list.cbegin(), list.cend())));
        return u"= ANY (CAST(? AS bytea[]))"_s;
    }
    // The last one again and again up to a power of two, so that there are few statements.
    const auto places = std::bit_ceil(static_cast<quint64>(list.size()));
    for (quint64 i = 0; i < places; ++i)
        values.append(list.value(static_cast<qsizetype>(i), list.constLast()));
    return u"IN (?"_s + u", ?"_s.repeated(static_cast<qsizetype>(places) - 1) + u')';
}

} // namespace Relais::Backend
