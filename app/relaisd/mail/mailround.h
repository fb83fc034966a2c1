// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightcache.h"
#include "app/relaisd/mail/smtp.h"
#include "app/relaisd/repositories/mailrepository.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <functional>

namespace Relais::Backend {

class Writer;

//! Sends the e-mails whose time has come, one after the other. A member's e-mail of a week is
//! claimed by a durable row before a line to the server is opened, so that none goes out twice,
//! whatever dies in between; one that was in a killed sender's hands is not sent again. Blocks; on
//! a thread of its own.
class MailRound final {
    Q_DISABLE_COPY_MOVE(MailRound)
public:
    struct Parts {
        QString databaseUrl;
        QString dataFolder; //!< of seal.key
        QUrl publicUrl; //!< in the links of the e-mails
        Writer &writer;
        const Clock &clock;
        QString program {}; //!< relaisd's own file, which draws reports; empty: they have no PDF
    };
    explicit MailRound(Parts parts);

    //! How many went out. Ends early once stop is set. Nothing to do without a server for e-mail.
    Result<int> run(const std::atomic<bool> &stop);

private:
    //! Nothing: there is nothing to tell this member.
    using Compose = std::function<Result<std::optional<Mail>>(
        const QSqlDatabase &, const MailReader &, const QDateTime &)>;
    struct Kind {
        MailKind kind;
        Compose compose;
    };

    Result<int> runWith(const QSqlDatabase &db, const std::atomic<bool> &stop);
    Result<Kind> kindOf(MailKind kind, const QSqlDatabase &db);
    Result<int> sendKind(const Kind &kind, const QList<MailReader> &readers,
        const SmtpServer &server, const QSqlDatabase &db, const std::atomic<bool> &stop);
    Result<bool> serve(const Kind &kind, const MailReader &reader, const SmtpServer &server,
        const QSqlDatabase &db, const std::atomic<bool> &stop);
    Result<MailFate> hand(const Kind &kind, const MailReader &reader, const SmtpServer &server,
        const QSqlDatabase &db, const std::atomic<bool> &stop);
    bool write(const std::function<Result<bool>(const QSqlDatabase &)> &act);
    void passOver(const Kind &kind, const MailReader &reader);

    const Parts m_parts;
    InsightCache m_insights;
    //! The server lets us not in: the round ends, because a wrong password tried for each reader
    //! gets an account locked.
    bool m_isShut = false;
};

} // namespace Relais::Backend
