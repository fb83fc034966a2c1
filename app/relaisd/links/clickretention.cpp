// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/clickretention.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

QDateTime rawClicksSince(const QDateTime &now)
{
    return now.toUTC().date().addMonths(-rawClicksMonths).startOfDay(Qt::UTC);
}

Result<int> forgetOldClicks(const QSqlDatabase &db, const QDateTime &now)
{
    return change(db, u"DELETE FROM link_click WHERE day < ?"_s,
        { rawClicksSince(now).date().toString(Qt::ISODate) });
}

} // namespace Relais::Backend
