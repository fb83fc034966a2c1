// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/transaction.h"

#include "app/relaisd/db/engine.h"
#include "app/relaisd/db/sql.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
bool exec(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    return query.exec(sql);
}
} // namespace

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
    , m_kind(kind)
{
    begin();
}

void Transaction::begin()
{
    const Engine &engine = engineOf(m_db);
    const bool writes = m_kind == Kind::Write;
    m_open =
        engine.execute(m_db, writes ? engine.beginWriting() : engine.beginReading()).has_value();
    if (writes)
        m_beforeCommit = engine.beforeCommit();
    if (!m_open) // the lock may be what failed
        exec(m_db, u"ROLLBACK"_s);
}

bool Transaction::beginAnew()
{
    if (m_open)
        exec(m_db, u"ROLLBACK"_s);
    begin();
    return m_open;
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
