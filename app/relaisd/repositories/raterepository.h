// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/insights.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What an admin says that a measured impression, engagement or click is worth. Without them no
//! value is shown anywhere.
class RateRepository final {
public:
    explicit RateRepository(const QSqlDatabase &db);

    Result<QList<EarnedRate>> all() const; //!< by figure
    Result<void> set(const EarnedRate &rate); //!< in place of the figure's other
    Result<void> remove(const QString &figure); //!< NotFound ("rate-unknown")
    Result<void> clear();

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
