// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace Relais::Backend {

//! Runs to RELEASE when kept, and is rolled back when forgotten. Works inside a transaction only.
class Savepoint final {
    Q_DISABLE_COPY_MOVE(Savepoint)
public:
    explicit Savepoint(const QSqlDatabase &db, const QString &name);
    ~Savepoint();
    bool isOpen() const { return m_open; }
    Result<void> keep();

private:
    QSqlDatabase m_db;
    QString m_name;
    bool m_open = false;
};

//! Rolled back when forgotten. One that writes holds the one lock of all writers, also those of
//! other processes; one that reads sees one snapshot.
class Transaction final {
    Q_DISABLE_COPY_MOVE(Transaction)
public:
    enum class Kind { Read, Write };
    explicit Transaction(const QSqlDatabase &db, Kind kind = Kind::Write);
    ~Transaction();
    bool isOpen() const { return m_open; }
    //! Rolls back what was done so far; false when it could not begin again.
    bool beginAnew();
    Result<void> commit();

private:
    void begin();

    QSqlDatabase m_db;
    Kind m_kind;
    QStringList m_beforeCommit;
    bool m_open = false;
};

} // namespace Relais::Backend
