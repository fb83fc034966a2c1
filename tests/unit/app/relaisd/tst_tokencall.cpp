// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/networks/tokencall.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <chrono>

using namespace Relais;
using namespace Relais::Backend;

namespace {

constexpr std::chrono::milliseconds patience { 600 };
constexpr std::chrono::milliseconds drip { 50 };

//! Answers with the head of a long answer and its start at once, and then a byte at a time.
class SlowNetwork final : public QTcpServer {
public:
    explicit SlowNetwork(const QByteArray &start)
    {
        connect(this, &QTcpServer::newConnection, this, [this, start] {
            QTcpSocket *socket = nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n" + start);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            timer->start(drip);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for the network");
    }

    QUrl url() const
    {
        QUrl address;
        address.setScheme(QStringLiteral("http"));
        address.setHost(QStringLiteral("127.0.0.1"));
        address.setPort(serverPort());
        address.setPath(QStringLiteral("/token"));
        return address;
    }
};

} // namespace

class TestTokenCall final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNetworkThatAnswersAByteAtATimeIsLeft();
    void anAnswerWithoutAnEndIsLeftWhenItIsTooLong();
};

void TestTokenCall::aNetworkThatAnswersAByteAtATimeIsLeft()
{
    SlowNetwork network("{");
    std::atomic<int> refused { -1 };
    TokenCall tokens({}, patience);
    const bool begun = tokens.ask(
        { network.url(), "code=1", {} }, [&refused](const Result<TokenCall::Answer> &got) {
            refused = got ? 0 : static_cast<int>(got.error().code);
        });
    QVERIFY(begun);
    QTRY_COMPARE(refused.load(), static_cast<int>(ErrorCode::Timeout));
    tokens.stop();
}

void TestTokenCall::anAnswerWithoutAnEndIsLeftWhenItIsTooLong()
{
    SlowNetwork network(QByteArray(256 * 1024, ' '));
    std::atomic<int> refused { -1 };
    TokenCall tokens({}, std::chrono::minutes(1));
    const bool begun = tokens.ask(
        { network.url(), "code=1", {} }, [&refused](const Result<TokenCall::Answer> &got) {
            refused = got ? 0 : static_cast<int>(got.error().code);
        });
    QVERIFY(begun);
    QTRY_COMPARE(refused.load(), static_cast<int>(ErrorCode::Corrupt));
    tokens.stop();
}

QTEST_GUILESS_MAIN(TestTokenCall)
#include "tst_tokencall.moc"
