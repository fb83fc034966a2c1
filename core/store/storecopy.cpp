// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/storecopy.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace Relais {

Result<void> copyStore(const QString &storePath, const QString &copyPath)
{
    const auto connection = Connection::open(storePath, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    QSqlDatabase &db = (*connection)->database();
    // It forbids to write the copy, too; the store's own file stays read-only without it.
    if (const auto allowed = execute(db, u"PRAGMA query_only = OFF"_s); !allowed)
        return allowed;
    return execute(db, u"VACUUM INTO '%1'"_s.arg(QString(copyPath).replace(u"'"_s, u"''"_s)));
}

} // namespace Relais
