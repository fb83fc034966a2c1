// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes well is tried on the reference server: tst_bluesky.

#include "core/net/httpclient.h"
#include "core/networks/bluesky/blueskyconnector.h"

#include "tests/support/httpserver.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

class tst_BlueskyRemoval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartThatCannotBeReadIsNotTakenForMissing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<bool>("removed");
        QTest::newRow("missing") << 400 << QByteArray(R"({"error":"RecordNotFound"})") << true;
        QTest::newRow("refused") << 403 << QByteArray(R"({"error":"Forbidden"})") << false;
        QTest::newRow("unknown") << 400 << QByteArray("<html>") << false;
        QTest::newRow("no record") << 200 << QByteArray("<html>") << false;
    }
    void aPartThatCannotBeReadIsNotTakenForMissing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, record);
        QFETCH(bool, removed);
        int deletions = 0;
        HttpServer server([&](const ServerRequest &request) {
            if (request.path.endsWith(u"createSession"_s))
                return jsonAnswer(200, R"({"accessJwt":"a","refreshJwt":"r","did":"did:plc:x"})");
            if (request.path.endsWith(u"getRecord"_s))
                return jsonAnswer(status, record);
            ++deletions;
            return jsonAnswer(200, "{}");
        });
        HttpClient http;
        BlueskyConnector connector(http, BlueskyServices {});
        Account account;
        account.server = server.url();
        account.remoteId = u"did:plc:x"_s;
        const QByteArray secret = BlueskySecret { u"did:plc:x"_s, u"p"_s }.toBytes();
        const auto done = QCoro::waitFor(connector.remove(
            account, secret, u"at://did:plc:x/app.bsky.feed.post/3lbkabcdefg2x"_s));
        QCOMPARE(done.has_value(), removed);
        QCOMPARE(deletions, removed ? 1 : 0); // of all posts or of none
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyRemoval)
#include "tst_blueskyremoval.moc"
