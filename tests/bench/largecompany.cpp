// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/largecompany.h"

#include "app/relaisd/auth/secrets.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/api/codec.h"
#include "core/api/push.h"
#include "core/api/routes.h"
#include "tests/bench/fixedrate.h"
#include "tests/bench/newsclients.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Relais::Backend;

namespace Relais::Test {

namespace {

constexpr int rowsAtOnce = 5'000;
constexpr int tokensLast = 4 * 3600; // seconds
constexpr int prime = 7919; // so that neighbours in time are none in the tables

QByteArray getting(const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
}

} // namespace

void LargeCompany::seed()
{
    m_story = m_world.addStory(u"https://norvane.example/story"_s);
    const Member lea = m_world.add(u"Lea"_s);
    Transaction transaction(m_world.database);
    for (int i = 0; i < codes; ++i)
        m_world.addRelay(lea, m_story, u"code%1"_s.arg(i), Network::LinkedIn);
    const qint64 until = toStored(m_clock.now().addSecs(tokensLast));
    const QVariant zero(qint64 { 0 });
    for (int from = 0; from < clients; from += rowsAtOnce) {
        Statement members { u"INSERT INTO member (id, name, email, created_at) "
                            "VALUES (?, ?, ?, ?)"_s };
        Statement devices { u"INSERT INTO device (id, member_id, name, created_at, refreshed_at) "
                            "VALUES (?, ?, ?, ?, ?)"_s };
        Statement tokens { u"INSERT INTO access_token (hash, device_id, expires_at) "
                           "VALUES (?, ?, ?)"_s };
        for (int i = from; i < from + rowsAtOnce; ++i) {
            const QString id = u"m%1"_s.arg(i);
            members.rows.append({ id, id, QString(id + u"@norvane.example"_s), zero });
            devices.rows.append({ id, id, u"laptop"_s, zero, zero });
            tokens.rows.append({ hashOf(u"token-%1"_s.arg(i)), id, until });
        }
        must(changeAll(m_world.database, { members, devices, tokens }));
    }
    must(transaction.commit());
}

void LargeCompany::settle()
{
    constexpr int longerThanATick = 6'000;
    QByteArray before;
    do {
        before = m_cursor;
        QTest::qWait(longerThanATick);
        m_cursor = ChangeSequence(m_world.database).head().value().cursor().toUtf8();
    } while (m_cursor != before);
}

QByteArray LargeCompany::of(int n, const QByteArray &target)
{
    const qint64 member = 1 + qint64 { n } * prime % (clients - 1);
    return getting(target, "Authorization: Bearer token-" + QByteArray::number(member) + "\r\n");
}

QByteArray LargeCompany::click(int n)
{
    const qint64 code = qint64 { n } * prime % codes;
    return getting("/r/code" + QByteArray::number(code),
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0\r\n");
}

QByteArray LargeCompany::preview(int n)
{
    const qint64 code = qint64 { n } * prime % codes;
    return getting("/r/code" + QByteArray::number(code),
        "User-Agent: facebookexternalhit/1.1 "
        "(+http://www.facebook.com/externalhit_uatext.php)\r\n");
}

void LargeCompany::push(QTcpSocket &socket, quint16 port) const
{
    const QString relay = newUuid7(m_clock);
    const QJsonObject body { { u"relay"_s, relay }, { u"story"_s, m_story.id.value },
        { u"revision"_s, m_story.revision }, { u"network"_s, u"linkedin"_s },
        { u"code"_s, QString(u"x"_s + relay.right(12)) }, { u"ownPercent"_s, 50 },
        { u"state"_s, u"published"_s }, { u"at"_s, Api::toWire(m_clock.now()) } };
    const QByteArray text = QJsonDocument(
        Api::pushRequest({ { PushId { newUuid7(m_clock) }, u"relay"_s,
            body } })).toJson(QJsonDocument::Compact);
    if (socket.state() != QAbstractSocket::ConnectedState) {
        socket.connectToHost(u"127.0.0.1"_s, port);
        socket.waitForConnected(5'000);
    }
    socket.write("POST " + Api::Routes::pushes().toLatin1()
        + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer token-0\r\nContent-Type: "
          "application/json\r\nContent-Length: "
        + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    QByteArray answer;
    while (!answer.contains("\"results\"") && socket.waitForReadyRead(5'000))
        answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200") || answer.contains("refused"))
        qFatal("a push was not taken: %s", answer.constData());
}

LargeCompany::Day LargeCompany::day(const Way &way, int seconds, const std::function<void()> &begun,
    const std::function<void()> &ended)
{
    {
        QTcpSocket socket;
        push(socket, way.port); // the story has one colleague more, once, which all hear of
    }
    settle();
    // The minute before: each of them pulled, and is known.
    constexpr int quickly = 4'000;
    const QByteArray pull = "/v1/changes?since=" + m_cursor;
    const FixedRate minuteBefore { way.port, quickly, clients / quickly, 100,
        [&pull](int n) { return of(n, pull); } };
    const int unknown = minuteBefore.run("HTTP/1.1 304 ", "\"more\":false}").unexpected;

    const FixedRate clicks { way.port, 240, seconds, 50, click };
    FixedRate::Outcome clicked;
    std::thread clicking;
    std::thread pushing;
    std::atomic<bool> over { false };
    const NewsClients members { way.port, clients, way.connections, way.held, m_cursor, of };
    NewsClients::Outcome asked = members.run(
        seconds,
        [&] {
            begun();
            clicking = std::thread([&] { clicked = clicks.run("HTTP/1.1 302 "); });
            pushing = std::thread([&] {
                QTcpSocket socket;
                while (!over) {
                    push(socket, way.port);
                    std::this_thread::sleep_for(std::chrono::milliseconds(100));
                }
            });
        },
        [&] {
            ended();
            over = true;
        });
    clicking.join();
    pushing.join();
    QList<double> &times = asked.milliseconds;
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return times.isEmpty()
            ? 0.0
            : times.at(static_cast<qsizetype>(part * static_cast<double>(times.size() - 1)));
    };
    return { static_cast<double>(times.size()) / seconds, double(asked.waits) / seconds,
        asked.waiting, at(0.5), at(0.99), unknown + clicked.unexpected + asked.unexpected };
}

} // namespace Relais::Test
