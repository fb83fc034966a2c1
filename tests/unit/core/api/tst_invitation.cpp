// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/session.h"

#include <QTest>

using namespace Relais;
using namespace Relais::Api;
using namespace Qt::StringLiterals;

class tst_Invitation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInvitationIsUnderstoodHoweverItWasPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("server");
        const QString server = u"https://relais.norvane.example"_s;
        const auto row = [&](const char *name, const QString &text) {
            QTest::newRow(name) << text << server;
        };
        row("link",
            u"relais://join?server=https%3A%2F%2Frelais.norvane.example&code=ABCD-EFGH-JKMN-PQR2"_s);
        row("order",
            u"relais://join?code=ABCDEFGHJKMNPQR2&server=https%3A%2F%2Frelais.norvane.example"_s);
        row("case",
            u"RELAIS://JOIN?server=HTTPS%3A%2F%2FRelais.Norvane.example&code=abcd-efgh-jkmn-pqr2"_s);
        row("with a slash",
            u"relais://join/?server=https%3A%2F%2Frelais.norvane.example%2F&code=ABCDEFGHJKMNPQR2"_s);
        row("in a sentence",
            u"Hello, open <relais://join?server=https%3A%2F%2Frelais.norvane.example&code=ABCD-EFGH-JKMN-PQR2> soon."_s);
        row("broken into lines",
            u"relais://join?server=https%3A%2F%2Frelais.\nnorvane.example&code=ABCD-EFGH-\r\n  JKMN-PQR2\n"_s);
        row("server and code", u"https://relais.norvane.example ABCD-EFGH-JKMN-PQR2"_s);
        row("no scheme", u"relais.norvane.example abcd-efgh-jkmn-pqr2"_s);
        row("code first", u"ABCD EFGH JKMN PQR2 https://relais.norvane.example/"_s);
        row("lines", u"  Server: relais.norvane.example\n Code:\tABCD - EFGH - JKMN - PQR2 \n"_s);
        row("typographic dashes", u"relais.norvane.example ABCD–EFGH‑JKMN—PQR2"_s);
        row("path is left out", u"https://relais.norvane.example/welcome?x=1 ABCDEFGHJKMNPQR2"_s);
        QTest::newRow("port") << u"https://relais.norvane.example:8443 ABCDEFGHJKMNPQR2"_s
                              << u"https://relais.norvane.example:8443"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080 ABCDEFGHJKMNPQR2"_s
                                  << u"http://127.0.0.1:8080"_s;
        QTest::newRow("loopback without scheme")
            << u"localhost:8080 ABCDEFGHJKMNPQR2"_s << u"http://localhost:8080"_s;
        QTest::newRow("loopback v6")
            << u"http://[::1]:8080 ABCDEFGHJKMNPQR2"_s << u"http://[::1]:8080"_s;
    }
    void anInvitationIsUnderstoodHoweverItWasPasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, server);
        const auto invitation = invitationFrom(text);
        QVERIFY(invitation);
        QCOMPARE(invitation->server.toString(), server);
        QCOMPARE(invitation->code, u"ABCDEFGHJKMNPQR2"_s);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("server only") << u"https://relais.norvane.example"_s;
        QTest::newRow("code only") << u"ABCD-EFGH-JKMN-PQR2"_s;
        QTest::newRow("http abroad") << u"http://relais.norvane.example ABCDEFGHJKMNPQR2"_s;
        QTest::newRow("a host that looks local") << u"http://127.0.0.1.example ABCDEFGHJKMNPQR2"_s;
        QTest::newRow("link with http abroad")
            << u"relais://join?server=http%3A%2F%2Fevil.example&code=ABCDEFGHJKMNPQR2"_s;
        QTest::newRow("credentials") << u"https://a:b@relais.example ABCDEFGHJKMNPQR2"_s;
        QTest::newRow("other scheme") << u"ftp://relais.example ABCDEFGHJKMNPQR2"_s;
        QTest::newRow("code too short") << u"relais.example ABCD-EFGH-JKMN-PQR"_s;
        QTest::newRow("code too long") << u"relais.example ABCD-EFGH-JKMN-PQR23"_s;
        QTest::newRow("letter that is none") << u"relais.example ABCD-EFGH-JKLM-PQR2"_s;
        QTest::newRow("digit that is none") << u"relais.example ABCD-EFGH-JKMN-PQR1"_s;
        QTest::newRow("very long") << QString(100'000, u'a');
        QTest::newRow("no host") << u"relais://join?server=https%3A%2F%2F&code=ABCDEFGHJKMNPQR2"_s;
    }
    void everythingElseIsRefused()
    {
        QFETCH(QString, text);
        const auto invitation = invitationFrom(text);
        QVERIFY(!invitation);
        QCOMPARE(invitation.error().code, ErrorCode::InvalidInput);
        QCOMPARE(invitation.error().reason, u"invitation-form"_s);
    }

    void theLinkIsReadBack()
    {
        const Invitation invitation { QUrl(u"http://127.0.0.1:8080"_s), u"ABCDEFGHJKMNPQR2"_s };
        QCOMPARE(toLink(invitation).toEncoded(),
            QByteArray("relais://join?server=http%3A%2F%2F127.0.0.1%3A8080"
                       "&code=ABCD-EFGH-JKMN-PQR2"));
        const auto read = invitationFrom(toLink(invitation).toString(QUrl::FullyEncoded));
        QVERIFY(read);
        QCOMPARE(read->server, invitation.server);
        QCOMPARE(read->code, invitation.code);
    }
};

QTEST_APPLESS_MAIN(tst_Invitation)
#include "tst_invitation.moc"
