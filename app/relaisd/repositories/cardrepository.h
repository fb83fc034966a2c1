// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"

#include <QSqlDatabase>

#include <optional>

namespace Relais::Backend {

//! A member's card with what the backend adds.
struct StoredCard {
    MemberId member;
    QString code; //!< of /c/{code}; says nothing about the person, and stays theirs
    QDateTime shownSince; //!< invalid while it is not public
    Card card; //!< shown is false, too, once the member left
};

//! Members' public cards, and their visits.
class CardRepository final {
public:
    explicit CardRepository(const QSqlDatabase &db);

    //! Nothing when the member never kept one.
    Result<std::optional<StoredCard>> of(const MemberId &member) const;
    //! Whether public or not; NotFound ("card-unknown").
    Result<StoredCard> byCode(const QString &code) const;
    //! Replaces the member's card. A code is made when there is none; shownSince follows.
    Result<StoredCard> save(const MemberId &member, const Card &card, const QDateTime &now);

    //! Under which visits of a card are counted among the clicks.
    static QString counterOf(const QString &code);
    //! Visits on the days from first on.
    Result<int> seenSince(const QString &code, const QDate &first) const;

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
