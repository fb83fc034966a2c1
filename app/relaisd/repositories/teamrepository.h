// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! The organization's tree of teams.
class TeamRepository final {
public:
    explicit TeamRepository(const QSqlDatabase &db);

    //! Inserts or renames; members are told.
    Result<void> save(const Team &team);
    Result<QList<Team>> all() const;

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
