// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <thread>

struct pg_conn;

namespace Relais::Backend {

//! Hears of PostgreSQL's commits through LISTEN on a connection and a thread of its own. A lost
//! connection is opened anew, with pauses from 50 ms to 2 s, and then heard once for all that was
//! missed. Stops when it is deleted.
class CommitListener final {
    Q_DISABLE_COPY_MOVE(CommitListener)
public:
    //! Called on the listener's thread. session: of the connection that committed
    //! (Engine::session), or 0 when it is not known.
    using Heard = std::function<void(int session)>;

    //! parameters of libpq by keyword.
    CommitListener(QHash<QString, QString> parameters, QString channel, Heard heard);
    ~CommitListener();

private:
    void loop();
    pg_conn *connect() const;
    bool hear(pg_conn *connection); //!< false once the connection is lost
    void sleep(int milliseconds) const; //!< or until it is to stop

    const QHash<QString, QString> m_parameters;
    const QString m_channel;
    const Heard m_heard;
    int m_stop[2] { -1, -1 }; //!< a pipe: readable when it is to stop
    std::atomic<bool> m_stopping { false };
    std::thread m_thread;
};

} // namespace Relais::Backend
