// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"
#include "core/networks/pinterest/pinterestconnector.h"
#include "tests/support/httpserver.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_PinterestConnector : public QObject {
    Q_OBJECT
public:
    //! Far from UTC, in which Pinterest tells the time.
    static void initMain() { qputenv("TZ", "TST-14"); }
private Q_SLOTS:
    void aTimeWithoutAZoneIsUtc_data()
    {
        QTest::addColumn<QByteArray>("oldest");
        QTest::addColumn<Lookup>("lookup");
        // The relay is of 2026-03-01, 8:00 UTC, and clocks may differ by a day.
        QTest::newRow("after") << QByteArray("2026-02-28T12:00:00") << Lookup::CannotTell;
        QTest::newRow("before") << QByteArray("2026-02-28T07:00:00") << Lookup::SurelyAbsent;
        QTest::newRow("zone") << QByteArray("2026-02-28T12:00:00+06:00") << Lookup::SurelyAbsent;
    }
    void aTimeWithoutAZoneIsUtc()
    {
        QFETCH(QByteArray, oldest);
        QFETCH(Lookup, lookup);
        HttpServer server([&oldest](const ServerRequest &) {
            return jsonAnswer(200,
                R"({"items":[{"id":"1","created_at":")" + oldest + R"("}],"bookmark":"more"})");
        });
        HttpClient http;
        PinterestConnector connector(http, { server.url(), server.url() });
        Publication publication;
        publication.relay = { u"r1"_s };
        publication.secret = "token";
        publication.trackedLink = QUrl(u"https://r.example/r/AbC"_s);
        publication.createdAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
        const auto found = QCoro::waitFor(connector.lookUp(publication));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->lookup, lookup);
    }
};

QTEST_GUILESS_MAIN(tst_PinterestConnector)
#include "tst_pinterestconnector.moc"
