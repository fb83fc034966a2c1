// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a server does to a connection, a single-shot send is delivered at most once; and Qt's
// own post fails the same check.

#include "core/net/httpclient.h"

#include "tests/support/httpserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

namespace {

enum class Fault { KeptAliveClosed, ClosedBeforeTheAnswer, ClosedInsideTheHeaders };
constexpr std::array faults = { Fault::KeptAliveClosed, Fault::ClosedBeforeTheAnswer,
    Fault::ClosedInsideTheHeaders };

// Counts every request that arrived whole, by the id it carries.
struct Ledger {
    QHash<QByteArray, int> deliveries;
    void note(const ServerRequest &request) { ++deliveries[request.headers.value("x-id")]; }
    int total() const
    {
        int sum = 0;
        for (const int count : deliveries)
            sum += count;
        return sum;
    }
    int most() const
    {
        int most = 0;
        for (const int count : deliveries)
            most = std::max(most, count);
        return most;
    }
};

ServerAnswer faulty(Fault fault, const ServerRequest &request)
{
    switch (fault) {
    case Fault::KeptAliveClosed:
        if (request.onConnection == 1)
            return {};
        return { .cutAfter = 0 };
    case Fault::ClosedBeforeTheAnswer:
        return { .cutAfter = 0 };
    case Fault::ClosedInsideTheHeaders:
        return { .cutAfter = 25 };
    }
    return {};
}

class FaultyServer final {
public:
    FaultyServer(Fault fault, HttpServer::Transport transport)
        : server(
              [this, fault](const ServerRequest &request) {
                  if (request.path == u"/warm"_s)
                      return ServerAnswer {};
                  ledger.note(request);
                  return faulty(fault, request);
              },
              transport)
    {
    }
    Ledger ledger;
    HttpServer server;
};

HttpRequest postNumber(const QUrl &url, int number)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = { { "X-Id", QByteArray::number(number) }, { "Content-Type", "text/plain" } };
    if (number % 4 != 0)
        request.body = QByteArray(number % 4 == 1 ? 200'000 : 40, 'x');
    request.delivery = HttpRequest::Delivery::Once;
    return request;
}

void addTransports()
{
    QTest::addColumn<HttpServer::Transport>("transport");
    QTest::newRow("http") << HttpServer::Transport::Plain;
    QTest::newRow("tls") << HttpServer::Transport::Tls;
}

} // namespace

Q_DECLARE_METATYPE(HttpServer::Transport)

class tst_SingleShot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSendIsDeliveredAtMostOnce_data() { addTransports(); }
    void aSendIsDeliveredAtMostOnce()
    {
        QFETCH(HttpServer::Transport, transport);
        constexpr int sends = 334; // × 3 faults: more than 1,000 by each transport
        for (const Fault fault : faults) {
            FaultyServer bad(fault, transport);
            HttpClient client;
            QVERIFY(client.trust(testCertificate()));
            int reportedDone = 0;
            for (int i = 0; i < sends; ++i) {
                HttpRequest warming;
                warming.url = bad.server.url(u"/warm"_s);
                if (i % 8 == 0)
                    QVERIFY(QCoro::waitFor(client.send(warming)));
                const auto answer = QCoro::waitFor(client.send(postNumber(bad.server.url(), i)));
                if (answer)
                    ++reportedDone;
                else
                    QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
            }
            QCOMPARE(bad.ledger.most(), 1);
            QCOMPARE(bad.ledger.deliveries.size(), sends);
            QCOMPARE(reportedDone, fault == Fault::KeptAliveClosed ? sends : 0);
        }
    }

    void sendsSideBySideAreDeliveredAtMostOnce_data() { addTransports(); }
    void sendsSideBySideAreDeliveredAtMostOnce()
    {
        QFETCH(HttpServer::Transport, transport);
        for (const Fault fault : faults) {
            FaultyServer bad(fault, transport);
            HttpClient client;
            QVERIFY(client.trust(testCertificate()));
            int ended = 0;
            for (int i = 0; i < 24; ++i) {
                client.send(postNumber(bad.server.url(), i)).then([&](Result<HttpResponse>) {
                    ++ended;
                });
            }
            QTRY_COMPARE_WITH_TIMEOUT(ended, 24, 20'000);
            QCOMPARE(bad.ledger.most(), 1);
        }
    }

    // Were Qt's own post enough, this test and the device that it defends could go.
    void qtsOwnPostFailsTheSameCheck_data() { addTransports(); }
    void qtsOwnPostFailsTheSameCheck()
    {
        QFETCH(HttpServer::Transport, transport);
        int modesThatRepeated = 0;
        for (const Fault fault : faults) {
            FaultyServer bad(fault, transport);
            QNetworkAccessManager manager;
            QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
            ssl.setCaCertificates(QSslCertificate::fromData(testCertificate()));
            constexpr int sends = 20;
            for (int i = 0; i < sends; ++i) {
                const HttpRequest wanted = postNumber(bad.server.url(), i);
                QNetworkRequest request(wanted.url);
                request.setSslConfiguration(ssl);
                for (const auto &[name, value] : wanted.headers)
                    request.setRawHeader(name, value);
                QNetworkReply *reply = manager.post(request, wanted.body);
                QSignalSpy finished(reply, &QNetworkReply::finished);
                QVERIFY(finished.wait());
                delete reply;
            }
            if (bad.ledger.total() > sends)
                ++modesThatRepeated;
        }
        QVERIFY(modesThatRepeated >= 1);
    }
};

QTEST_GUILESS_MAIN(tst_SingleShot)
#include "tst_singleshot.moc"
