// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace Relais::Chaos {

//! What happens to one request on its way.
struct Fault {
    enum class Kind {
        None,
        DropRequest, //!< the connection closes before anything reached the server
        DropAnswer, //!< the server did the work; the client never hears of it
        DoubleRequest, //!< the server gets it twice; the client sees the second answer
        DelayAnswer,
        TruncateAnswer, //!< half of the answer, then the connection closes
    };
    Kind kind = Kind::None;
    int delayMs = 0;
};

//! A proxy between a real client and a real server that misbehaves by a script, one request at a
//! time: requests are numbered from 1, so that "drop the answer to the 7th" is repeatable.
//! HTTP/1.1 with Content-Length bodies, one request a connection. Lives on the event loop.
class BadProxy final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BadProxy)
public:
    using Script = std::function<Fault(int number, const QByteArray &requestLine)>;

    BadProxy(QUrl upstream, Script script, QObject *parent = nullptr);

    QUrl url() const; //!< http://127.0.0.1:<port>
    int requests() const { return m_requests; }
    int faults() const { return m_faults; }
    //! For a server that tells its own address: in its answers it stands at ours. Answers then come
    //! uncompressed.
    void speakAsUpstream() { m_speaksAsUpstream = true; }

private:
    void accept();
    void handle(class QTcpSocket *client, const QByteArray &request);
    void forward(const QByteArray &request, const std::function<void(QByteArray)> &answered);
    void answer(QTcpSocket *client, QByteArray bytes, const Fault &fault);

    QUrl m_upstream;
    Script m_script;
    QTcpServer m_server;
    int m_requests = 0;
    int m_faults = 0;
    bool m_speaksAsUpstream = false;
};

} // namespace Relais::Chaos
