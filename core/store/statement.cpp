// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include "core/store/keptstatements.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html).
constexpr int busy = 5;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int notADatabase = 26;

QVariant bindable(const QVariant &value)
{
    // The driver binds a null QString as NULL; for us it is an empty text.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

} // namespace

Statement::Statement(QSqlDatabase &db, const QString &sql)
    : m_connection(db.connectionName())
    , m_sql(sql)
    , m_query(KeptStatements::take(m_connection, sql))
{
    if (m_query)
        return;
    m_query = std::make_unique<QSqlQuery>(db);
    m_query->setForwardOnly(true);
    // Qt gives every "?1" a name of its own, so that a value used twice would be two: named here.
    if (!m_query->prepare(QString(sql).replace(u'?', u":p"_s)))
        m_unprepared = storageError(m_query->lastError());
}

Statement::~Statement()
{
    if (!m_unprepared && !m_failed)
        KeptStatements::give(m_connection, m_sql, std::move(m_query));
}

Result<void> Statement::run(const QVariantList &values)
{
    if (m_unprepared)
        return fail(*m_unprepared);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(u":p%1"_s.arg(i + 1), bindable(values.at(i)));
    m_failed = !m_query->exec();
    if (m_failed)
        return fail(storageError(m_query->lastError()));
    return {};
}

Result<void> Statement::each(
    const QVariantList &values, const std::function<void(const Statement &row)> &take)
{
    if (const auto ran = run(values); !ran)
        return ran;
    while (m_query->next())
        take(*this);
    const QSqlError error = m_query->lastError();
    m_query->finish();
    m_failed = error.isValid();
    if (m_failed)
        return fail(storageError(error));
    return {};
}

int Statement::changed() const
{
    return m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

bool Statement::flag(int column) const
{
    return m_query->value(column).toBool();
}

int Statement::number(int column) const
{
    return m_query->value(column).toInt();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QUrl Statement::url(int column) const
{
    return QUrl(text(column), QUrl::StrictMode);
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant toSql(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

Error storageError(const QSqlError &error)
{
    const QString detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case corrupt:
    case notADatabase:
        return { ErrorCode::Corrupt, detail, u"store-damaged"_s };
    case full:
        return { ErrorCode::Storage, detail, u"disk-full"_s };
    case ioError:
        return { ErrorCode::Storage, detail, u"io"_s };
    case busy:
        return { ErrorCode::Storage, detail, u"busy"_s };
    default:
        return { ErrorCode::Storage, detail, {} };
    }
}

Result<void> execute(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return fail(storageError(query.lastError()));
    return {};
}

Result<QString> askOne(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    std::optional<QString> answer;
    Statement statement(db, sql);
    const auto asked = statement.each(values, [&](const Statement &row) {
        if (!answer)
            answer = row.text(0);
    });
    if (!asked)
        return fail(asked.error());
    if (!answer)
        return fail(ErrorCode::NotFound, u"no row"_s);
    return *answer;
}

} // namespace Relais
