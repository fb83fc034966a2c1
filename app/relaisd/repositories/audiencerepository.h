// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/planning.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Audiences that editors use again.
class AudienceRepository final {
public:
    explicit AudienceRepository(const QSqlDatabase &db);

    Result<QList<SavedAudience>> all() const; //!< by name
    Result<void> save(const SavedAudience &audience);
    Result<void> remove(const AudienceId &id); //!< NotFound ("audience-unknown")

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
