// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/thanks.h"

#include <QList>
#include <QSqlDatabase>

namespace Relais::Backend {

//! Thanks, each seen by who gave and who received it unless it is open.
class ThanksRepository final {
public:
    explicit ThanksRepository(const QSqlDatabase &db);

    Result<Thanks> byId(const ThanksId &id) const; //!< NotFound ("thanks-unknown")
    //! Those among ids that reader gave, received, or that are shown to everyone. The title of a
    //! removed post is told to its author alone.
    Result<QList<Thanks>> seenBy(const QStringList &ids, const MemberId &reader) const;
    Result<bool> exists(const MemberId &giver, Thanks::For kind, const QString &object) const;
    Result<QStringList> idsOf(const MemberId &member) const; //!< given or received
    Result<QStringList> idsFor(Thanks::For kind, const QString &object) const;
    Result<void> insert(const Thanks &thanks);
    Result<void> setOpen(const ThanksId &id, bool open);

private:
    Result<QList<Thanks>> select(const QString &where, const QVariantList &values) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
