// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace Relais::Test {

//! A server on a thread of its own, with an event loop: the test blocks while it waits for a
//! process. The server is made, asked and ended on that thread alone.
template <typename Server>
class OnThread final {
    Q_DISABLE_COPY_MOVE(OnThread)
public:
    explicit OnThread(const std::function<std::unique_ptr<Server>()> &make)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        there([this, &make] { m_server = make(); });
    }
    ~OnThread()
    {
        there([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    //! What question makes of the server, once it has run on its thread.
    template <typename Question>
    auto ask(Question question)
    {
        using Reply = std::invoke_result_t<Question, Server &>;
        if constexpr (std::is_void_v<Reply>) {
            there([this, &question] { question(*m_server); });
        } else {
            Reply reply {};
            there([this, &question, &reply] { reply = question(*m_server); });
            return reply;
        }
    }

private:
    template <typename Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Server> m_server;
};

} // namespace Relais::Test
