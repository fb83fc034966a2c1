// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Relais::Test {

//! A real SMTP server (smtp/smtpserver.py) on loopback. Ends with this object.
class SmtpProcess final {
    Q_DISABLE_COPY_MOVE(SmtpProcess)
public:
    //! mode: "starttls", "tls" or "none"; credentials: user and password, or nothing.
    explicit SmtpProcess(const QString &mode, const QStringList &credentials = {});
    ~SmtpProcess();

    int port() const { return m_port; } //!< 0 when it did not start
    QByteArray certificate() const; //!< its own, PEM
    QString certificateFile() const;
    //! What it says to the next e-mails instead of taking them; "hang": takes them and says
    //! nothing; empty: takes them.
    void setAnswer(const QByteArray &words);
    int signInTries() const; //!< how often somebody named a user and a password
    //! What it took, in order, as it came.
    QList<QByteArray> taken() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

//! The part of a type of an e-mail, decoded, as Python's e-mail package reads it; empty: none.
QByteArray partOf(const QByteArray &mail, const QByteArray &type);
//! A header of it, decoded.
QString headerOf(const QByteArray &mail, const QByteArray &name);

} // namespace Relais::Test
