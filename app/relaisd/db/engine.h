// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/commitlistener.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Relais::Backend {

//! What SQLite and PostgreSQL do differently beside the dialect (dialect.h). One for each, chosen
//! by the url or the connection's driver.
class Engine {
public:
    virtual ~Engine() = default;

    //! Opens a named connection for the calling thread and asserts its durability. Does not look
    //! at the schema.
    virtual Result<QSqlDatabase> open(
        const QString &url, const QString &connectionName, bool readOnly) const = 0;
    //! What an empty database needs before the first step of the schema.
    virtual QStringList foundation() const = 0;
    //! The schema's version; 0 for an empty database.
    virtual Result<int> version(const QSqlDatabase &db) const = 0;
    //! Within the transaction of the step that leads to it.
    virtual Result<void> setVersion(const QSqlDatabase &db, int version) const = 0;

    //! Statements that begin a transaction. A writing one holds the one lock of all writers, in
    //! whatever process, until its end.
    virtual QStringList beginWriting() const = 0;
    //! One snapshot for all that is read.
    virtual QStringList beginReading() const = 0;

    //! Statements before the COMMIT of a writing transaction, which then tells other processes.
    virtual QStringList beforeCommit() const = 0;
    //! Hears of the commits of all processes as they are made, from a thread of its own, until it
    //! is deleted; nullptr where one has to look. Only a hint: some may be missed.
    virtual std::unique_ptr<CommitListener> listen(
        const QString &url, CommitListener::Heard heard) const = 0;
    //! Names the connection as a CommitListener does; 0 when nothing does.
    virtual int session(const QSqlDatabase &db) const = 0;

    //! A number that is another one after another process has committed, or nothing where that
    //! cannot be told and looking costs little.
    virtual std::optional<qint64> dataVersion(const QSqlDatabase &db) const = 0;
    //! false when the other end is known to be gone; costs no round trip.
    virtual bool isAlive(const QSqlDatabase &db) const = 0;
    //! false when a statement of the running transaction failed and nothing of it can be kept;
    //! costs no round trip.
    virtual bool isIntact(const QSqlDatabase &db) const = 0;

    //! The statement after which a connection waits so long at most for a lock, and for an answer
    //! where the engine can tell.
    virtual QString givingUpAfter(std::chrono::milliseconds time) const = 0;

    //! Corrupt when the engine's own check finds damage.
    virtual Result<void> checkIntegrity(const QSqlDatabase &db) const = 0;

    //! Statements in this engine's own words, without values to bind and without rows to read, in
    //! one round trip where there is any. Stops at the first that fails. A COMMIT, which stands
    //! last, has failed when nothing was committed, whatever the database calls that.
    virtual Result<void> execute(const QSqlDatabase &db, const QStringList &statements) const = 0;

    //! sql as this engine wants it.
    virtual QString dialect(const QString &sql) const = 0;
    //! Whether values are bound to a prepared statement, or written into it by the driver.
    virtual bool prepares() const = 0;

protected:
    //! execute() by one round trip each.
    static Result<void> executeEach(const QSqlDatabase &db, const QStringList &statements);

    Engine() = default;
    Q_DISABLE_COPY_MOVE(Engine)
};

//! nullptr for a url that names neither.
const Engine *engineFor(const QString &url);
const Engine &engineOf(const QSqlDatabase &db);

const Engine &sqliteEngine();
const Engine &postgresqlEngine();

} // namespace Relais::Backend
