// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Relais::Test {

//! A real relaisd process on a data folder of its own, on a free loopback port that it keeps over
//! restarts. Its database is the file in the folder, or beside withpostgresql a schema of its own.
//! Ends with the object.
class BackendProcess final {
    Q_DISABLE_COPY_MOVE(BackendProcess)
public:
    BackendProcess() = default;
    ~BackendProcess();

    //! Instead of its own.
    void useDatabase(const QString &databaseUrl) { m_databaseUrl = databaseUrl; }
    //! The options that name its data folder and database, for a relaisd of the test's own.
    QStringList where();
    //! relaisd admin …, with those; its standard output, or nothing when it failed.
    std::optional<QByteArray> admin(const QStringList &arguments);
    //! Loads the sample organization; invitation links by role.
    QJsonObject loadSample();
    //! An organization with one admin; their invitation link.
    QString init();
    //! Invites a person; the invitation link.
    QString invite(const QString &email, const QString &name, const QStringList &roles = {});
    //! Publishes the next version of its charter, in English.
    bool setCharter(const QString &text);

    //! Waits until it listens. more: further options of relaisd serve. Tests ask faster than any
    //! person: without rate limits unless more sets them.
    bool start(const QStringList &more = {});
    //! SIGTERM, waits; the exit code, or -1 when it did not end by itself.
    int stop();
    void kill(); //!< SIGKILL, waits
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    qint64 processId() const { return m_process.processId(); }
    QUrl url() const;
    QString dataFolder() const { return m_folder.path(); }
    //! One statement on its database; each row's columns joined by "|".
    QStringList query(const QString &sql);
    QByteArray log() { return m_log; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
    QString m_databaseUrl;
};

//! One blocking HTTP call from a test; never from the product. Status, or -1 without an answer.
struct Answer {
    int status = -1;
    QByteArray body;
    QByteArray location;
    QByteArray etag;
};
Answer call(const QByteArray &method, const QUrl &url, const QByteArray &token = {},
    const QByteArray &body = {}, const QByteArray &ifMatch = {});

} // namespace Relais::Test
