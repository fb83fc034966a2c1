// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace Relais::Test {

//! packaging/nginx/relais.conf as it is, but for ports, paths and what a test asks for, in a real
//! nginx on free loopback ports before backends on others. Ends with the object.
class NginxProcess final {
    Q_DISABLE_COPY_MOVE(NginxProcess)
public:
    NginxProcess() = default;
    ~NginxProcess();

    //! Waits until it listens. instead: texts of the file and what stands in their place.
    bool start(const QList<quint16> &backends,
        const QList<std::pair<QByteArray, QByteArray>> &instead = {});
    //! What "nginx -t" says of the running file; empty when it could not be asked.
    QByteArray check() const;

    qint64 processId() const { return m_process.processId(); } //!< the one that does all
    quint16 http() const { return m_http; }
    quint16 https() const { return m_https; } //!< with a certificate that nobody signed
    QByteArray accessLog() const; //!< the site's
    QByteArray errorLog() const; //!< the server's own and the site's

private:
    bool makeCertificate() const;
    bool writeFiles(const QList<quint16> &backends,
        const QList<std::pair<QByteArray, QByteArray>> &instead) const;
    QStringList arguments() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_http = 0;
    quint16 m_https = 0;
};

} // namespace Relais::Test
