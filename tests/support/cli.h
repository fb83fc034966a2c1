// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Relais::Test {

//! What one call of relais-cli gave.
struct CliResult {
    int exitCode = -1;
    bool killed = false; //!< ended by a signal
    QByteArray output;
    QByteArray errors;

    QList<QJsonObject> objects() const; //!< of --json
    QJsonObject first() const { return objects().value(0); }
};

//! The real relais-cli on a profile of its own, quiet hours off so that tests run at any hour.
class Cli final {
    Q_DISABLE_COPY_MOVE(Cli)
public:
    Cli();

    //! killAt: a marked point where the program kills itself, or empty.
    CliResult run(const QStringList &arguments, const QByteArray &input = {},
        const QByteArray &killAt = {}) const;
    //! Kills it with SIGKILL after some milliseconds, if it still runs then.
    CliResult runAndKill(const QStringList &arguments, int afterMs) const;
    //! accounts add mastodon, with the test as the browser that agrees.
    bool connectMastodon(const QUrl &server) const;
    //! sign-in --company, with the test as the browser at the company's provider.
    bool signInWithCompany(const QUrl &server) const;
    //! Writes a text into a file of the profile; its path.
    QString textFile(const QString &text) const;
    QString profile() const { return m_profile.path(); }

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    QTemporaryDir m_profile;
};

} // namespace Relais::Test
