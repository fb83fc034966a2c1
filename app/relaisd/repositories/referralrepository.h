// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/referral.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSqlDatabase>

namespace Relais::Backend {

//! Members' own links of jobs. What writes tells the member.
class ReferralRepository final {
public:
    explicit ReferralRepository(const QSqlDatabase &db);

    //! Of the member among the stories.
    Result<QList<Referral>> owned(const QStringList &stories, const MemberId &member) const;
    //! One a member and story: the same again changes nothing, another code is Conflict
    //! ("referral-exists"), as is one that somebody else has ("code-taken"). NotFound
    //! ("story-unknown"); InvalidInput.
    Result<void> add(const MemberId &member, const Referral &referral, const QDateTime &now);
    //! Nothing happens when the code is nobody's.
    Result<void> addClicks(const QString &code, qint64 clicks);
    //! addClicks() for each code.
    Result<void> addAllClicks(const QHash<QString, qint64> &clicks);

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
