// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

namespace Relais::Backend {

//! What of a campaign must not be told although five people or more are behind it: figures of all
//! time that differ by the relays of one to four people from what the dashboard tells of a period
//! would tell of those few, by subtracting. The rule is Disclosure's, between the periods of one
//! campaign or story; single days are not compared.
struct CampaignDisclosure {
    bool whole = false;
    QSet<QString> stories {}; //!< ids

    //! stories: all of the campaign, as an idList().
    static Result<CampaignDisclosure> of(
        const QSqlDatabase &db, const QString &stories, const QDate &today);
};

} // namespace Relais::Backend
