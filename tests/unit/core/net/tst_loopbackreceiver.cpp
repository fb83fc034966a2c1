// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/loopbackreceiver.h"

#include <QTcpSocket>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray state = "a-state-of-enough-bytes";
constexpr int patience = 20'000; // ms; only ever reached by a failure

// What a browser, or another program of this machine, gets for a raw request.
QByteArray said(const QUrl &redirect, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
    const bool settled = QTest::qWaitFor(
        [&] {
            return socket.state() == QTcpSocket::ConnectedState
                || socket.error() != QTcpSocket::UnknownSocketError; // refused
        },
        patience);
    if (!settled || socket.state() != QTcpSocket::ConnectedState)
        return "no connection";
    socket.write(request);
    QByteArray answer;
    const bool ended = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QTcpSocket::UnconnectedState;
        },
        patience);
    return ended ? answer : "still open";
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
}

QByteArray redirect(const QUrl &uri, const QByteArray &query)
{
    return get(uri.path().toUtf8() + "?" + query);
}

} // namespace

class tst_LoopbackReceiver : public QObject {
    Q_OBJECT

    LoopbackReceiver *m_receiver = nullptr;
    QUrl m_uri;
    std::optional<Result<QUrlQuery>> m_outcome;

private Q_SLOTS:
    void init()
    {
        m_outcome.reset();
        m_receiver = new LoopbackReceiver(this);
        m_uri = m_receiver->listen().value();
        m_receiver->redirected(state, 20s).then([this](Result<QUrlQuery> outcome) {
            m_outcome = std::move(outcome);
        });
    }
    void cleanup() { delete std::exchange(m_receiver, nullptr); }

    void theRedirectWithTheStateIsTheAnswer()
    {
        QCOMPARE(m_uri.host(), u"127.0.0.1"_s);
        const QByteArray page = said(m_uri, redirect(m_uri, "code=c%2B1&state=" + state));
        QVERIFY2(page.startsWith("HTTP/1.1 200"), page.constData());
        QVERIFY(page.contains("close this window"));
        QVERIFY(!page.contains("fermer cette")); // one language, the person's
        QVERIFY(!page.contains("c+1"));
        QTRY_VERIFY(m_outcome);
        QCOMPARE((*m_outcome)->queryItemValue(u"code"_s, QUrl::FullyDecoded), u"c+1"_s);
    }
    void thePageIsInThePersonsLanguage_data()
    {
        QTest::addColumn<QByteArray>("languages");
        QTest::addColumn<bool>("french");
        QTest::newRow("French") << QByteArray("fr-FR,fr;q=0.9,en;q=0.8") << true;
        QTest::newRow("French after German") << QByteArray("de, fr;q=0.5, en;q=0.4") << true;
        QTest::newRow("English first") << QByteArray("en-GB,fr;q=0.9") << false;
        QTest::newRow("neither") << QByteArray("de") << false;
    }
    void thePageIsInThePersonsLanguage()
    {
        QFETCH(QByteArray, languages);
        QFETCH(bool, french);
        QByteArray request = redirect(m_uri, "code=1&state=" + state);
        const QByteArray header = "\r\nAccept-Language: " + languages + "\r\n\r\n";
        request.replace("\r\n\r\n", header);
        const QByteArray page = said(m_uri, request);
        QCOMPARE(page.contains("fermer cette"), french);
        QCOMPARE(page.contains("close this window"), !french);
        QVERIFY(page.contains(french ? "lang=\"fr\"" : "lang=\"en\""));
    }
    void nothingElseIsTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray path = "/relais/callback";
        QTest::newRow("no state") << get(path + "?code=1");
        QTest::newRow("another state") << get(path + "?code=1&state=a-state-of-enough-bytez");
        QTest::newRow("a longer state") << get(path + "?code=1&state=" + state + "x");
        QTest::newRow("another path") << get("/?code=1&state=" + state);
        QTest::newRow("a path below") << get(path + "/x?code=1&state=" + state);
        QTest::newRow("a post") << "POST " + path + "?code=1&state=" + state
                + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n";
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("a huge head") << QByteArray(40'000, 'x');
    }
    void nothingElseIsTheAnswer()
    {
        QFETCH(QByteArray, request);
        const QByteArray page = said(m_uri, request);
        QVERIFY2(!page.startsWith("HTTP/1.1 200") && page != "still open", page.constData());
        QTest::qWait(10);
        QVERIFY(!m_outcome);
        // And the person can still come back.
        QVERIFY(said(m_uri, redirect(m_uri, "code=1&state=" + state)).startsWith("HTTP/1.1 200"));
        QTRY_VERIFY(m_outcome);
    }
    void aSecondHitFindsNobody()
    {
        said(m_uri, redirect(m_uri, "code=1&state=" + state));
        QTRY_VERIFY(m_outcome);
        QCOMPARE(said(m_uri, redirect(m_uri, "code=2&state=" + state)), "no connection");
    }
    void aRefusalIsToldFromAFailure_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("by the standard") << QByteArray("access_denied");
        QTest::newRow("LinkedIn, signing in") << QByteArray("user_cancelled_login");
        QTest::newRow("LinkedIn, agreeing") << QByteArray("user_cancelled_authorize");
    }
    void aRefusalIsToldFromAFailure()
    {
        QFETCH(QByteArray, error);
        said(m_uri, redirect(m_uri, "error=" + error + "&state=" + state));
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->error().reason, u"refused-by-person"_s);
    }
    void aProvidersErrorIsAFailure()
    {
        said(m_uri, redirect(m_uri, "error=server_error&state=" + state));
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->error().reason, u"sign-in-failed"_s);
    }
    void cancellingEndsTheWait()
    {
        m_receiver->cancel();
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->error().code, ErrorCode::Cancelled);
        QCOMPARE(said(m_uri, get("/")), "no connection");
    }
    void destroyingEndsTheWait()
    {
        cleanup();
        QVERIFY(m_outcome);
        QCOMPARE(m_outcome->error().code, ErrorCode::Cancelled);
    }
    void nobodyIsWaitedForForEver()
    {
        LoopbackReceiver receiver;
        QVERIFY(receiver.listen());
        const auto outcome = QCoro::waitFor(receiver.redirected(state, 20ms));
        QCOMPARE(outcome.error().code, ErrorCode::Timeout);
    }
    void theChallengeIsTheOneOfTheRfc()
    {
        // RFC 7636, appendix B.
        QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        QCOMPARE(randomToken().size(), 43);
        QVERIFY(randomToken() != randomToken());
    }
};

QTEST_GUILESS_MAIN(tst_LoopbackReceiver)
#include "tst_loopbackreceiver.moc"
