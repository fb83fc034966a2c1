// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filelock.h"

#include <QLocalServer>

namespace Relais {

//! One window a profile: the first program keeps a lock file in the profile's folder and listens on
//! a socket that only this user may open; a later one hands it its arguments and ends. Main thread.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    enum class Standing {
        First, //!< go on; messages follow
        HandedOver, //!< the first one has the arguments: end
    };

    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! Blocks for at most five seconds: call before the window. Timeout ("other-instance-silent")
    //! when the profile is taken and its holder does not answer; Storage when the folder cannot be
    //! locked; InvalidInput for more than 64 KiB of arguments.
    Result<Standing> start(const QStringList &arguments);

Q_SIGNALS:
    //! What a later program was started with, e.g. a relais://join link; may be empty: the window
    //! comes to the front. From outside: check it like any input.
    void messageReceived(const QStringList &arguments);

private:
    Result<Standing> handOver(const QByteArray &message) const;
    Result<Standing> listen();
    void receive();

    FileLock m_lock;
    QString m_socket;
    QLocalServer m_server;
};

} // namespace Relais
