// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/chaos/pushers.h"

#include "core/api/changes.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "core/base/uuid7.h"

#include <QJsonDocument>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Relais::Chaos {

//! One kept-alive HTTP connection of one thread, which may block.
class Wire final {
public:
    explicit Wire(const PushTarget &target)
        : m_target(target)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

    struct Answer {
        int status = 0; //!< 0: no whole answer within ten seconds
        QByteArray body;
    };
    Answer post(const QByteArray &path, const QByteArray &body)
    {
        return ask("POST " + path
            + " HTTP/1.1\r\nHost: relais.example.com\r\nAuthorization: Bearer " + m_target.token
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    Answer visit(const QByteArray &path)
    {
        return ask("GET " + path
            + " HTTP/1.1\r\nHost: relais.example.com\r\n"
              "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0\r\n\r\n");
    }

private:
    bool connected()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            return true;
        m_socket.abort();
        if (m_target.tls)
            m_socket.connectToHostEncrypted(u"127.0.0.1"_s, m_target.port);
        else
            m_socket.connectToHost(u"127.0.0.1"_s, m_target.port);
        return m_target.tls ? m_socket.waitForEncrypted(10'000) : m_socket.waitForConnected(10'000);
    }

    Answer ask(const QByteArray &request)
    {
        if (!connected())
            return {};
        m_socket.write(request);
        const Answer answer = read();
        if (answer.status == 0 || m_closing)
            m_socket.abort();
        return answer;
    }

    bool more() { return m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(10'000); }

    Answer read()
    {
        QByteArray head;
        while (!head.endsWith("\r\n\r\n")) {
            if (!m_socket.canReadLine() && !m_socket.waitForReadyRead(10'000))
                return {};
            head += m_socket.readLine();
        }
        const QByteArray lower = head.toLower();
        m_closing = lower.contains("\r\nconnection: close");
        const qsizetype at = lower.indexOf("content-length:");
        if (at < 0)
            return {};
        const qsizetype length =
            lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        QByteArray body;
        while (body.size() < length) {
            if (!more())
                return {};
            body += m_socket.read(length - body.size());
        }
        return { head.mid(9, 3).toInt(), body };
    }

    const PushTarget &m_target;
    QSslSocket m_socket;
    bool m_closing = false;
};

Pushers::Pushers(PushTarget target, int clients, Visits visits, int series)
    : m_target(std::move(target))
    , m_visiting(visits)
    , m_series(series)
{
    for (int client = 0; client < clients; ++client)
        m_threads.emplace_back([this, client] { work(client); });
}

Pushers::~Pushers()
{
    m_giveUp = true;
    stop();
}

void Pushers::stop()
{
    m_stopping = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

QSet<QString> Pushers::acknowledged() const
{
    const std::lock_guard lock(m_mutex);
    return m_acknowledged;
}

qsizetype Pushers::acknowledgedCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_acknowledged.size();
}

bool Pushers::push(Wire &wire, const QByteArray &body)
{
    const Wire::Answer answer = wire.post(Api::Routes::pushes().toLatin1(), body);
    if (answer.status != 200)
        return false;
    const auto results = Api::pushResultsFrom(QJsonDocument::fromJson(answer.body).object());
    if (!results || results->size() != 1)
        return false;
    const auto status = results->constFirst().status;
    m_refused += status == Api::PushResult::Status::Refused ? 1 : 0;
    return status == Api::PushResult::Status::Accepted
        || status == Api::PushResult::Status::Duplicate;
}

QByteArray Pushers::requestFor(const QString &relay, const QString &code) const
{
    const QJsonObject body { { u"relay"_s, relay }, { u"story"_s, m_target.story },
        { u"revision"_s, 1 }, { u"network"_s, u"linkedin"_s }, { u"code"_s, code },
        { u"ownPercent"_s, 50 }, { u"state"_s, u"published"_s },
        { u"at"_s, Api::toWire(m_clock.now()) } };
    const QList<Api::PushItem> items { { PushId { newUuid7(m_clock) }, u"relay"_s, body } };
    return QJsonDocument(Api::pushRequest(items)).toJson(QJsonDocument::Compact);
}

// Nobody visits twice because a page did not come.
void Pushers::visit(Wire &wire, const QString &code)
{
    const Wire::Answer answer = wire.visit("/r/" + code.toLatin1());
    if (answer.status == 302)
        ++m_visits;
    else
        ++m_unanswered;
}

void Pushers::work(int client)
{
    Wire wire(m_target);
    for (int number = 0; !m_stopping; ++number) {
        const QString relay = newUuid7(m_clock);
        const QString code =
            u"p%1-%2-%3"_s.arg(m_series).arg(client).arg(number, 6, 10, QLatin1Char('0'));
        const QByteArray whole = requestFor(relay, code);
        bool taken = push(wire, whole);
        while (!taken && !m_giveUp) {
            ++m_failed;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            taken = push(wire, whole);
        }
        if (taken && m_visiting == Visits::One)
            visit(wire, code);
        const std::lock_guard lock(m_mutex);
        if (taken)
            m_acknowledged.insert(relay);
    }
}

} // namespace Relais::Chaos
