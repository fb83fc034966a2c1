// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <memory>

class QSqlDatabase;

namespace Relais {

//! One named connection to a store's file, closed and forgotten at its end. Made, used and
//! destroyed on one thread.
class Connection final {
    Q_DISABLE_COPY_MOVE(Connection)
public:
    enum class Access { ReadWrite, ReadOnly };

    //! Journal mode WAL, synchronous FULL, foreign keys and FTS5 are set and read back: a store
    //! that does not have them is not opened (Storage).
    static Result<std::unique_ptr<Connection>> open(const QString &filePath, Access access);
    ~Connection();

    QSqlDatabase &database() { return *m_db; }

private:
    explicit Connection(QString name);
    QString m_name;
    std::unique_ptr<QSqlDatabase> m_db;
};

} // namespace Relais
