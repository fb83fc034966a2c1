// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/clickretention.h"

#include "app/relaisd/db/sql.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

QDate rawClicksKeptSince(const QDateTime &now)
{
    return now.toUTC().date().addMonths(-rawClicksMonths);
}

Result<int> forgetOldClicks(const QSqlDatabase &db, const QDateTime &now)
{
    return change(db, u"DELETE FROM link_click WHERE day < ?"_s,
        { rawClicksKeptSince(now).toString(Qt::ISODate) });
}

} // namespace Relais::Backend
