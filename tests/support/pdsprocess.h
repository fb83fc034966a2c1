// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QUrl>

namespace Relais::Test {

//! A real Bluesky server (tests/integration/pds) on loopback with two accounts, for tests that name
//! the fixture "pds" in their CMakeLists.txt. Ends with this object.
class PdsProcess final {
    Q_DISABLE_COPY_MOVE(PdsProcess)
public:
    //! withRateLimits: as the public servers have them; without, tests may sign in at will.
    explicit PdsProcess(bool withRateLimits = false);
    ~PdsProcess();

    bool isRunning() const { return m_url.isValid(); }
    QByteArray failure() const { return m_failure; }

    QUrl url() const { return m_url; }
    QUrl directory() const { return m_directory; } //!< of identities
    QString did() const { return m_did; }
    QString handle() const { return m_handle; } //!< without @
    QString password() const { return m_password; }
    QString appPassword() const { return m_appPassword; }
    QString friendDid() const { return m_friendDid; }

    //! The person withdraws the app password in Bluesky's own settings.
    bool revokeAppPassword();

private:
    QProcess m_process;
    QByteArray m_failure;
    QUrl m_url;
    QUrl m_directory;
    QString m_did;
    QString m_handle;
    QString m_password;
    QString m_appPassword;
    QString m_friendDid;
};

} // namespace Relais::Test
