// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Relais::Test {

//! A real PostgreSQL of its own in a temporary folder, on a free loopback port that it keeps over
//! restarts, with Debian's durability. Run as root it takes Debian's user "postgres", since
//! PostgreSQL refuses root. Ends with the object.
class PostgresCluster final {
    Q_DISABLE_COPY_MOVE(PostgresCluster)
public:
    enum class Disk {
        Real,
        Memory //!< where there is room for it: quick, and gone with the machine
    };
    explicit PostgresCluster(Disk disk = Disk::Real);
    ~PostgresCluster();

    //! Takes a copy of a fresh cluster that is made once per build folder.
    bool create();
    //! A streaming standby of a running primary, under the name it is to be waited for by. What
    //! this one had is gone; its port stays.
    bool createStandbyOf(const PostgresCluster &primary, const QString &name);
    bool start(); //!< waits until it takes connections
    void kill(); //!< SIGKILL to all of it, as a machine that dies
    void stop(); //!< in order
    bool promote(); //!< a standby becomes the primary; waits until it writes

    //! The primary answers a COMMIT when the standby of this name has it on disk too.
    bool waitFor(const QString &standbyName);
    bool waitForNobody();
    //! One statement; what psql answers, unaligned, or nothing when it failed.
    std::optional<QByteArray> query(const QString &sql, const QString &database = {}) const;

    QString url(const QString &database = {}) const;
    quint16 port() const { return m_port; }
    QByteArray log() const;

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

//! Runs one of PostgreSQL's programs as the user it wants; its output, or nothing when it failed.
std::optional<QByteArray> postgresProgram(const QString &name, const QStringList &arguments);

} // namespace Relais::Test
