// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/backendprocess.h"

#include <QTcpServer>

class QTcpSocket;

// Where a secret is looked for that must be in the keychain alone.

namespace Relais::Test {

//! Passes bytes on to another port of this machine and keeps them. Asks for answers that are not
//! compressed: nothing could be found in others.
class Recorder final {
    Q_DISABLE_COPY_MOVE(Recorder)
public:
    explicit Recorder(quint16 upstream);
    quint16 port() const { return m_server.serverPort(); }
    QByteArray seen() const { return m_seen; }

private:
    void pass(QTcpSocket *client);
    QTcpServer m_server;
    quint16 m_upstream;
    QByteArray m_seen;
};

//! The files of a folder that hold one of the words, in clear or in base64.
QStringList filesWith(const QString &folder, const QList<QByteArray> &words);

//! The same of what relaisd keeps: its folder, which holds its database too, or the PostgreSQL of
//! withpostgresql, whose dump writes bytes in hexadecimal.
QStringList keptByRelaisd(const BackendProcess &backend, const QList<QByteArray> &words);

} // namespace Relais::Test
