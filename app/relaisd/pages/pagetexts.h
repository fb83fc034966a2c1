// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageframe.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>

class QSqlDatabase;

namespace Relais::Backend {

//! "24 novembre 2026", "24 November 2026"; the day in UTC.
QString dayText(const QDateTime &time, PageLanguage language);
//! In the order of ids; those that are gone are left out.
Result<QStringList> topicNames(
    const QSqlDatabase &db, const QList<TopicId> &ids, PageLanguage language);

} // namespace Relais::Backend
