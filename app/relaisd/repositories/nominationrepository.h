// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/recognition.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! Who was nominated by whom in which month, and what is shown of it.
class NominationRepository final {
public:
    explicit NominationRepository(const QSqlDatabase &db);

    //! NotFound ("nomination-unknown").
    Result<Nomination> byId(const NominationId &id) const;
    //! False: the giver has nominated somebody that month.
    Result<bool> insert(const Nomination &nomination);
    //! Newest first; of who left none.
    Result<QList<Nomination>> ofMonth(const QString &month) const;
    //! Chosen ones from that month on: those that are shown, and the reader's own. Who nominated
    //! is named to others where they allowed it.
    Result<QList<Nomination>> recognised(const QString &sinceMonth, const MemberId &reader) const;
    //! An invalid time takes it back, and what is shown of it.
    Result<void> setChosen(const NominationId &id, const MemberId &by, const QDateTime &at);
    Result<void> setShown(const NominationId &id, const QDateTime &at);

private:
    Result<QList<Nomination>> select(const QString &where, const QVariantList &values) const;

    QSqlDatabase m_db;
};

} // namespace Relais::Backend
