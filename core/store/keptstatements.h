// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QSqlQuery;

namespace Relais {

//! Prepared statements that a connection keeps for the next time: to prepare one costs more than to
//! run it. They are reset, so that none holds a snapshot or a lock. Of the connection's own thread;
//! of a connection that did not begin nothing is kept.
namespace KeptStatements {
void begin(const QString &connection);
void end(const QString &connection); //!< before it is closed

//! One that is ready to be bound and run, or nothing. Nobody else has it meanwhile.
std::unique_ptr<QSqlQuery> take(const QString &connection, const QString &sql);
//! Gives one back that did what it was to do.
void give(const QString &connection, const QString &sql, std::unique_ptr<QSqlQuery> query);
} // namespace KeptStatements

} // namespace Relais
