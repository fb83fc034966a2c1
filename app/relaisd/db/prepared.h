// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <unordered_map>

namespace Relais::Backend {

//! The statements of one connection that stay prepared, for a thread that runs the same few again
//! and again. While it lives, change(), changeAll() and readAll() use it on this thread, where the
//! engine prepares at all. It goes before its connection does.
class PreparedStatements final {
    Q_DISABLE_COPY_MOVE(PreparedStatements)
public:
    explicit PreparedStatements(const QSqlDatabase &db);
    ~PreparedStatements();

    //! Whoever executes it finishes it, before anybody else asks for the same. nullptr where this
    //! thread keeps none of the connection's, and for what cannot be prepared.
    static QSqlQuery *find(const QSqlDatabase &db, const QString &sql);

private:
    QSqlQuery *prepared(const QString &sql);

    const QSqlDatabase m_db;
    PreparedStatements *const m_before; //!< of another connection
    std::unordered_map<QString, QSqlQuery> m_queries;
};

} // namespace Relais::Backend
