// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace Relais::Backend {

class InsightCache;

//! What of a campaign must not be told: figures of all time of one to four people, or that differ
//! by the relays of so few from what the dashboard tells (Disclosure): of a period, of a day, of
//! everybody or of a part of them. Sets of several values of a filter are not compared.
struct CampaignDisclosure {
    bool whole = false;
    QSet<QString> stories {}; //!< ids; not looked at where the whole is not told
    QSet<QDate> weeks {}; //!< Mondays of those up to whose end it is not told; nor looked at then

    //! stories: the ids of all of the campaign.
    static Result<CampaignDisclosure> of(const QSqlDatabase &db, const CampaignId &campaign,
        const QStringList &stories, const QDate &today, InsightCache &cache);
};

} // namespace Relais::Backend
