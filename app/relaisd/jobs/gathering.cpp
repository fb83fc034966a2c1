// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/jobs/gathering.h"

#include "app/relaisd/db/sql.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

bool Gathering::isOver(const QSqlDatabase &db, Moment now)
{
    if (now < m_until)
        return false;
    auto members = run(db, u"SELECT COUNT(*) FROM member WHERE active = 1"_s);
    if (!members || !members->next()) {
        qCWarning(lcBackend) << "members cannot be counted";
        return true;
    }
    m_until = now + members->value(0).toLongLong() * perMember;
    return true;
}

} // namespace Relais::Backend
