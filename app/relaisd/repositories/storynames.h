// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace Relais::Backend {

//! Whether a story, as members or editors have it, names the id (of a topic or a campaign). Ids are
//! unlike any word, so that the stored text is searched as it is.
Result<bool> isNamedInStories(const QSqlDatabase &db, const QString &id);
//! Whether members were told of a story of the campaign, as they have it.
Result<bool> isToldInCampaign(const QSqlDatabase &db, const QString &campaign);
//! The stories of a campaign.
Result<QStringList> storiesOfCampaign(const QSqlDatabase &db, const QString &campaign);

} // namespace Relais::Backend
