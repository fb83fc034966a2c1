// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/mail/smtp.h"
#include "app/relaisd/repositories/digestrepository.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <functional>

namespace Relais::Backend {

class Writer;

//! Sends the digests whose time has come, one after the other. A member's digest of a week is
//! claimed by a durable row before a line to the server is opened, so that none goes out twice,
//! whatever dies in between; one that was in a killed sender's hands is not sent again. Blocks; on
//! a thread of its own.
class DigestRound final {
    Q_DISABLE_COPY_MOVE(DigestRound)
public:
    struct Parts {
        QString databaseUrl;
        QString dataFolder; //!< of seal.key
        QUrl publicUrl; //!< in the links of the e-mails
        Writer &writer;
        const Clock &clock;
    };
    explicit DigestRound(Parts parts);

    //! How many went out. Ends early once stop is set. Nothing to do without a server for e-mail.
    Result<int> run(const std::atomic<bool> &stop);

private:
    Result<int> runWith(const QSqlDatabase &db, const std::atomic<bool> &stop);
    //! What all e-mails of a round share.
    struct News {
        SmtpServer server {};
        QString organization {};
        QList<Story> stories {}; //!< new ones that are live, best first
        QList<Team> teams {};
    };
    Result<News> newsOf(const QSqlDatabase &db) const;
    Result<QList<Story>> storiesFor(
        const QSqlDatabase &db, const News &news, const Member &member) const;
    Result<bool> serve(const QSqlDatabase &db, const News &news, const DigestReader &reader,
        const std::atomic<bool> &stop);
    Result<DigestFate> hand(const QSqlDatabase &db, const News &news, const DigestReader &reader,
        const QDateTime &now, const std::atomic<bool> &stop);
    bool write(const std::function<Result<bool>(const QSqlDatabase &)> &act);
    DigestFate fateOf(const MailAnswer &answer, const QSqlDatabase &db,
        const DigestReader &reader, const QDateTime &now) const;

    const Parts m_parts;
};

} // namespace Relais::Backend
