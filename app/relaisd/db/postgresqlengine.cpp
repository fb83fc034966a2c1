// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/contention.h"
#include "app/relaisd/db/dialect.h"
#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/sql.h"

#include <QHash>
#include <QSqlDriver>

#include <libpq-fe.h>
#include <memory>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// "relais" in hexadecimal digits: the advisory lock that all writers of the database take.
constexpr qint64 writersLock = 0x72656c616973;

const QString commitsChannel = u"relaisd"_s;

using Parameters = QHash<QString, QString>;

// libpq reads its own urls: several hosts, percent signs, every option it knows.
Result<Parameters> parametersOf(const QString &url)
{
    char *problem = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &problem), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> problemOwner(problem, &PQfreemem);
    if (!options) // libpq's words may quote the password
        return fail(ErrorCode::InvalidInput,
            u"a database is named postgresql://user@host/name, or postgresql://user@a,b/name"_s,
            u"database-url"_s);
    Parameters found;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            found.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    return found;
}

// The writer has no statement_timeout: it would also end the wait of a COMMIT for the synchronous
// standby, and PostgreSQL then reports a success that a failover may take back. It finds its rows
// by key: at PostgreSQL's own guess of what that costs, which is a turning disk's, it would rather
// read tables of 20,000 rows from end to end for each batch.
void addDefaults(Parameters &parameters, bool readOnly)
{
    const auto add = [&](const QString &key, const QString &value) {
        if (!parameters.contains(key))
            parameters.insert(key, value);
    };
    add(u"target_session_attrs"_s, u"read-write"_s);
    add(u"connect_timeout"_s, u"2"_s);
    add(u"tcp_user_timeout"_s, u"3000"_s);
    add(u"application_name"_s, u"relaisd"_s);
    const QString given = parameters.value(u"options"_s);
    parameters.insert(u"options"_s,
        (readOnly ? u"-c statement_timeout=30000 -c default_transaction_read_only=on "_s
                  : u"-c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000 "
                    "-c random_page_cost=1.1 "_s)
            + given);
    // A session that only reads would never look like one that can be written to.
    if (readOnly && parameters.value(u"target_session_attrs"_s) == u"read-write"_s)
        parameters.insert(u"target_session_attrs"_s, u"primary"_s);
}

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

Result<QVariant> setting(const QSqlDatabase &db, const QString &name)
{
    auto query = run(db, u"SELECT current_setting(?)"_s, { name });
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0) : QVariant();
}

// As durable as SQLite at FULL: what was acknowledged is on the disk, and on the synchronous
// standby where there is one.
Result<void> assertDurable(const QSqlDatabase &db)
{
    for (const QString &name : { u"fsync"_s, u"full_page_writes"_s }) {
        const auto value = setting(db, name);
        if (!value)
            return fail(value.error());
        if (value->toString() != u"on"_s)
            return fail(ErrorCode::Storage, u"PostgreSQL has %1 switched off"_s.arg(name));
    }
    const auto commit = setting(db, u"synchronous_commit"_s);
    if (!commit)
        return fail(commit.error());
    if (commit->toString() != u"remote_apply"_s) {
        if (const auto set = run(db, u"SET synchronous_commit TO on"_s); !set)
            return fail(set.error());
    }
    return {};
}

Result<QSqlDatabase> connected(const Parameters &given, const QString &name)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    Parameters parameters = given;
    db.setHostName(parameters.take(u"host"_s));
    db.setDatabaseName(parameters.take(u"dbname"_s));
    db.setUserName(parameters.take(u"user"_s));
    db.setPassword(parameters.take(u"password"_s));
    QStringList options;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (it->contains(u';')) // the driver would cut there
            return fail(ErrorCode::InvalidInput,
                u"the database url's %1 cannot hold a semicolon"_s.arg(it.key()),
                u"database-url"_s);
        options.append(it.key() + u'=' + quoted(*it));
    }
    db.setConnectOptions(options.join(u' '));
    if (!db.open())
        return storageError(db);
    return db;
}

// nullptr when the driver does not show it. Its handle goes by the name of the struct, not of the
// typedef; a Qt of another version may name it otherwise.
PGconn *connectionOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    const QByteArrayView type(handle.typeName());
    return type == "pg_conn*" || type == "PGconn*"
        ? *static_cast<PGconn *const *>(handle.constData())
        : nullptr;
}

class PostgresqlEngine final : public Engine {
public:
    Result<QSqlDatabase> open(
        const QString &url, const QString &connectionName, bool readOnly) const override
    {
        auto parameters = parametersOf(url);
        if (!parameters)
            return fail(parameters.error());
        addDefaults(*parameters, readOnly);
        auto db = connected(*parameters, connectionName);
        if (!db)
            return db;
        // Errors are logged, and their details and excerpts quote rows: names, addresses.
        if (PGconn *connection = connectionOf(*db))
            PQsetErrorVerbosity(connection, PQERRORS_TERSE);
        const auto durable = assertDurable(*db);
        return durable ? db : Result<QSqlDatabase>(fail(durable.error()));
    }

    QStringList foundation() const override
    {
        return { u"CREATE EXTENSION IF NOT EXISTS citext"_s,
            u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s,
            u"INSERT INTO schema_version VALUES (0)"_s };
    }

    Result<int> version(const QSqlDatabase &db) const override
    {
        // The catalogue itself: to_regclass may answer from before another process migrated.
        auto exists = run(db,
            u"SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = "
            "current_schema() AND tablename = 'schema_version')"_s);
        if (!exists)
            return fail(exists.error());
        if (!exists->next() || !exists->value(0).toBool())
            return 0;
        auto version = run(db, u"SELECT version FROM schema_version"_s);
        if (!version)
            return fail(version.error());
        return version->next() ? version->value(0).toInt() : 0;
    }

    Result<void> setVersion(const QSqlDatabase &db, int version) const override
    {
        const auto set = run(db, u"UPDATE schema_version SET version = ?"_s, { version });
        return withoutValue(set);
    }

    QStringList beginWriting() const override
    {
        return { u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(%1)"_s.arg(writersLock) };
    }
    QStringList beginReading() const override
    {
        return { u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s };
    }

    QStringList beforeCommit() const override { return { u"NOTIFY "_s + commitsChannel }; }

    std::unique_ptr<CommitListener> listen(
        const QString &url, CommitListener::Heard heard) const override
    {
        auto parameters = parametersOf(url);
        if (!parameters)
            return nullptr;
        addDefaults(*parameters, true);
        return std::make_unique<CommitListener>(*parameters, commitsChannel, std::move(heard));
    }

    int session(const QSqlDatabase &db) const override
    {
        const PGconn *connection = connectionOf(db);
        return connection ? PQbackendPID(connection) : 0;
    }

    std::optional<qint64> dataVersion(const QSqlDatabase &) const override { return std::nullopt; }

    bool isAlive(const QSqlDatabase &db) const override
    {
        if (!db.isOpen())
            return false;
        const PGconn *connection = connectionOf(db);
        if (!connection)
            return true;
        pollfd socket { PQsocket(connection), POLLIN | POLLRDHUP, 0 };
        if (socket.fd < 0 || PQstatus(connection) != CONNECTION_OK)
            return false;
        // A server that goes says so in a last message before it closes.
        return poll(&socket, 1, 0) <= 0;
    }

    bool isIntact(const QSqlDatabase &db) const override
    {
        const PGconn *connection = connectionOf(db);
        return !connection || PQtransactionStatus(connection) == PQTRANS_INTRANS;
    }

    QString givingUpAfter(std::chrono::milliseconds time) const override
    {
        return u"SET statement_timeout TO %1"_s.arg(time.count());
    }

    // The server's own affair: it checks its pages when it reads them.
    Result<void> checkIntegrity(const QSqlDatabase &) const override { return {}; }

    // All in one message: libpq gives the last result, or that of the first that failed, where the
    // driver would look at the first alone.
    Result<void> execute(const QSqlDatabase &db, const QStringList &statements) const override
    {
        PGconn *connection = connectionOf(db);
        if (!connection)
            return executeEach(db, statements);
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(connection, statements.join(u"; "_s).toUtf8().constData()), &PQclear);
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
            Contention::note(
                QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE)));
            return fail(
                ErrorCode::Storage, QString::fromUtf8(PQerrorMessage(connection)).trimmed());
        }
        // What failed before turns a COMMIT into a ROLLBACK, and that is no error to PostgreSQL.
        if (statements.constLast() == "COMMIT"_L1
            && qstrcmp(PQcmdStatus(result.get()), "COMMIT") != 0)
            return fail(ErrorCode::Storage, u"the transaction had failed before its end"_s);
        return {};
    }

    QString dialect(const QString &sql) const override
    {
        // The statements of the product are few and come again and again.
        thread_local QHash<QString, QString> known;
        const auto it = known.constFind(sql);
        return it != known.cend() ? *it : *known.insert(sql, inPostgresql(sql));
    }

    // The driver prepares with SQL's own PREPARE and writes the values into EXECUTE: three round
    // trips where one does, for a statement that runs once.
    bool prepares() const override { return false; }
};

} // namespace

const Engine &postgresqlEngine()
{
    static const PostgresqlEngine engine;
    return engine;
}

} // namespace Relais::Backend
