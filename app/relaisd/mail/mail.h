// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace Relais::Backend {

//! A file that goes with an e-mail.
struct MailFile {
    QString name;
    QByteArray type; //!< "application/pdf"
    QByteArray bytes;
};

//! One e-mail to one person, as text and, beside it, as HTML.
struct Mail {
    QString to; //!< an address
    QString subject;
    QString text;
    QByteArray html {}; //!< UTF-8; empty: text alone
    QString id; //!< what stands before the @ of Message-ID; the same for the same e-mail
    QDateTime date;
    QUrl unsubscribe {}; //!< a POST there ends it (RFC 8058); empty: none
    QList<MailFile> files {};
};

//! How the way to the SMTP server is encrypted.
enum class MailSecurity {
    StartTls, //!< refused by us when the server does not offer it
    Tls, //!< from the first byte on
    None //!< only to a server on this machine
};

QString mailSecurityKey(MailSecurity security); //!< "starttls", "tls", "none"
std::optional<MailSecurity> mailSecurityFromKey(const QString &key);

//! The company's server for e-mail.
struct SmtpServer {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user {}; //!< empty: without signing in
    QByteArray password {};
    QString sender; //!< the address that e-mails come from
    QString senderName {};
    QByteArray authorities {}; //!< PEM of those that vouch for the server; empty: the system's
};

//! An address that may stand in a header and after RCPT TO.
bool isMailAddress(const QString &address);
//! The headers but Content-Type, one an entry, folded; whatever the values hold.
QList<QByteArray> headersOf(const Mail &mail, const SmtpServer &server);

} // namespace Relais::Backend
