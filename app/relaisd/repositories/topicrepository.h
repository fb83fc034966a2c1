// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What members subscribe to.
class TopicRepository final {
public:
    explicit TopicRepository(const QSqlDatabase &db);

    //! Inserts or renames; members are told.
    Result<void> save(const Topic &topic);
    Result<QList<Topic>> all() const;
    //! NotFound ("topic-unknown"), Conflict ("topic-used") while a story in the making has it.
    Result<void> remove(const TopicId &id);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
