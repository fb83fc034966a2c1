// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/db/sql.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/retention.h"

#include <QDateTime>
#include <QSet>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace Relais::Backend {

//! Remembers which pushes were accepted, so that one that comes twice counts once. A laptop may
//! come back after a long leave: kept for rememberedDays.
class PushRepository final {
public:
    static constexpr int rememberedDays = Retention::pushNumbersDays;

    explicit PushRepository(const QSqlDatabase &db);

    //! The hash of the accepted body, if the id was seen.
    Result<std::optional<QByteArray>> seen(const PushId &id) const;
    //! For readAll(): those of these ids that were seen.
    static Reading readingSeen(const QStringList &ids, QSet<QString> &seen);
    struct Accepted {
        PushId id;
        QByteArray hash;
    };
    //! remember() of all of them, for changeAll().
    static Statements remembering(const QList<Accepted> &pushes, const QDateTime &at);
    Result<void> remember(const PushId &id, const QByteArray &hash, const QDateTime &at);
    Result<int> forgetBefore(const QDateTime &time);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
