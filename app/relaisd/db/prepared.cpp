// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/prepared.h"

#include <utility>

namespace Relais::Backend {

namespace {

// The statements of the product are few; one that is put together anew each time is not among them.
constexpr std::size_t mostKept = 200;

thread_local PreparedStatements *ofThisThread = nullptr;

} // namespace

PreparedStatements::PreparedStatements(const QSqlDatabase &db)
    : m_db(db)
    , m_before(std::exchange(ofThisThread, this))
{
}

PreparedStatements::~PreparedStatements()
{
    ofThisThread = m_before;
}

QSqlQuery *PreparedStatements::find(const QSqlDatabase &db, const QString &sql)
{
    PreparedStatements *const own = ofThisThread;
    return own && own->m_db.driver() == db.driver() ? own->prepared(sql) : nullptr;
}

QSqlQuery *PreparedStatements::prepared(const QString &sql)
{
    const auto known = m_queries.find(sql);
    if (known != m_queries.end())
        return &known->second;
    if (m_queries.size() >= mostKept)
        return nullptr;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return nullptr;
    return &m_queries.emplace(sql, std::move(query)).first->second;
}

} // namespace Relais::Backend
