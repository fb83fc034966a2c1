// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/mail/mail.h"
#include "core/base/result.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! The company's server for e-mail as it stands in the database: the password is sealed (SealKey)
//! and not in server.
struct StoredSmtp {
    SmtpServer server;
    QString sealedPassword;
};

//! The company's SMTP server; its password is sealed.
class SmtpRepository final {
public:
    explicit SmtpRepository(const QSqlDatabase &db);

    //! NotFound ("smtp-none").
    Result<StoredSmtp> get() const;
    Result<bool> isSet() const;
    //! There is one; another replaces it.
    Result<void> set(const StoredSmtp &stored, const QDateTime &now);
    Result<void> remove();

private:
    QSqlDatabase m_db;
};

//! With the password opened and the organization's name. NotFound ("smtp-none"), Corrupt.
Result<SmtpServer> smtpServerOf(const QSqlDatabase &db, const QString &dataFolder);

} // namespace Relais::Backend
