// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/mail/mail.h"
#include "app/relaisd/repositories/mailrepository.h"

namespace Relais::Backend {

//! Writes the digests of one round: what they share is read once.
class DigestWriter final {
public:
    static Result<DigestWriter> read(
        const QSqlDatabase &db, const QUrl &publicUrl, const QDateTime &now);

    //! Of stories that are new to the member: theirs to relay, and not yet relayed. Nothing where
    //! there is none.
    Result<std::optional<Mail>> mailFor(
        const QSqlDatabase &db, const MailReader &reader, const QDateTime &now) const;

private:
    QUrl m_publicUrl;
    QString m_organization;
    QList<Story> m_stories; //!< new ones that are live, best first
    QList<Team> m_teams;
};

} // namespace Relais::Backend
