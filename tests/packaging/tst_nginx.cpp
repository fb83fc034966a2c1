// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/changes.h"
#include "core/api/routes.h"
#include "tests/support/backendprocess.h"
#include "tests/support/freeport.h"
#include "tests/support/nginxprocess.h"
#include "tests/support/person.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Relais;

namespace {

// A client that waits for news, with a connection of its own.
class Waiter final {
    Q_DISABLE_COPY_MOVE(Waiter)
public:
    Waiter(quint16 port, const QString &token, const QString &cursor)
    {
        const QByteArray request = "GET " + Api::Routes::changes().toLatin1()
            + "?wait=55&since=" + QUrl::toPercentEncoding(cursor)
            + " HTTP/1.1\r\nHost: relais.example.com\r\nAuthorization: Bearer " + token.toLatin1()
            + "\r\n\r\n";
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket,
            [this, request] { m_asked = m_socket.write(request) > 0; });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket,
            [this] { m_answer += m_socket.readAll(); });
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    }

    static bool hasAsked(const std::unique_ptr<Waiter> &one) { return one->m_asked; }
    static bool hasAnswer(const std::unique_ptr<Waiter> &one) { return !one->m_answer.isEmpty(); }
    static bool hasNews(const std::unique_ptr<Waiter> &one)
    {
        return one->m_answer.startsWith("HTTP/1.1 200 ");
    }

private:
    QByteArray m_answer;
    bool m_asked = false;
    QSslSocket m_socket; // ends first: what it calls is above
};

} // namespace

// packaging/nginx/relais.conf in a real nginx before a real relaisd.
class TestNginx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFileIsGoodAsItIs();
    void aRequestComesThroughByHttp2();
    void theNameWithoutTlsLeadsToTheOther();
    void theClientsClaimOfAnAddressIsDropped();
    void whoIsSlowedDownIsToldHowLong();
    void sixHundredOfOneOfficeWaitForNews();
    void aBrowserGetsAPageWhereRelaisdIsAway();
    void noLogNamesWhoAskedForWhat();
    void metricsAreNotPublic();
    void aHugeBodyStaysOutside();
    void theFileOfALargeCompanyComesThrough();
    void aRestartedBackendIsFoundAgain();

private:
    struct Curl {
        int code = 0; //!< of curl
        QByteArray body;
        QByteArray status; //!< "2 200": version and status
    };
    Curl curl(const QStringList &arguments) const;
    static bool isOfNginx(const Curl &answer, const QByteArray &code);
    QString https(const QString &path) const;
    static quint16 portOfNobody();

    Test::BackendProcess m_backend;
    Test::NginxProcess m_nginx;
};

TestNginx::Curl TestNginx::curl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"curl"_s,
        QStringList { u"-sk"_s, u"-m"_s, u"20"_s, u"-w"_s, u"\n%{http_version} %{http_code}"_s,
            u"--resolve"_s, u"relais.example.com:%1:127.0.0.1"_s.arg(m_nginx.https()) }
            + arguments);
    process.waitForFinished(30'000);
    const QByteArray out = process.readAllStandardOutput();
    const qsizetype last = out.lastIndexOf('\n');
    return { process.exitCode(), out.left(last), out.mid(last + 1) };
}

// A problem as relaisd tells them, by nginx itself: relaisd, asked, names the request. curl showed
// the head, too.
bool TestNginx::isOfNginx(const Curl &answer, const QByteArray &code)
{
    const QByteArray all = answer.body.toLower();
    const QByteArray status = answer.status.mid(2);
    const QByteArray json = answer.body.mid(answer.body.lastIndexOf("\r\n\r\n") + 4);
    const QJsonObject problem = QJsonDocument::fromJson(json).object();
    return all.contains("\r\ncontent-type: application/problem+json\r\n")
        && !all.contains("\r\nx-request-id: ")
        && problem.value(u"code"_s).toString() == QString::fromLatin1(code)
        && problem.value(u"status"_s).toInt() == status.toInt();
}

QString TestNginx::https(const QString &path) const
{
    return u"https://relais.example.com:%1"_s.arg(m_nginx.https()) + path;
}

void TestNginx::initTestCase()
{
    QVERIFY(!m_backend.init().isEmpty());
    QVERIFY(m_backend.start(
        { u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--rate-per-address"_s, u"30"_s }));
    QVERIFY(m_nginx.start({ static_cast<quint16>(m_backend.url().port()) }));
}

void TestNginx::theFileIsGoodAsItIs()
{
    const QByteArray said = m_nginx.check();
    QVERIFY2(said.contains("test is successful") && !said.contains("[warn]"), said.constData());
}

void TestNginx::aRequestComesThroughByHttp2()
{
    const Curl answer = curl({ u"-i"_s, https(u"/healthz"_s) });
    QCOMPARE(answer.status, QByteArray("2 200"));
    QVERIFY(answer.body.endsWith("ok\n"));
    QVERIFY(answer.body.contains("x-content-type-options: nosniff"));
    QCOMPARE(answer.body.toLower().count("x-request-id: "), 1);
    QVERIFY(answer.body.contains("server: nginx\r\n")); // without its version
}

void TestNginx::theNameWithoutTlsLeadsToTheOther()
{
    const Curl answer = curl({ u"-i"_s, u"-H"_s, u"Host: relais.example.com"_s,
        u"http://127.0.0.1:%1/r/abc?x=y"_s.arg(m_nginx.http()) });
    QVERIFY(answer.status.endsWith(" 301"));
    QVERIFY(answer.body.contains("Location: https://relais.example.com/r/abc?x=y\r\n"));
}

// relaisd counts requests by the address that nginx saw: another one each time would never be
// refused.
void TestNginx::theClientsClaimOfAnAddressIsDropped()
{
    Curl last;
    for (int i = 0; i < 60 && last.status != "2 429"; ++i)
        last = curl(
            { u"-i"_s, u"-H"_s, u"X-Forwarded-For: 192.0.2.%1"_s.arg(i), https(u"/r/none"_s) });
    QCOMPARE(last.status, QByteArray("2 429"));
    QVERIFY(last.body.contains("<html lang=")); // relaisd's own page
    QCOMPARE(last.body.toLower().count("\nretry-after: "), 1); // relaisd's own, and no other
}

void TestNginx::whoIsSlowedDownIsToldHowLong()
{
    Test::NginxProcess strict;
    QVERIFY(strict.start({ static_cast<quint16>(m_backend.url().port()) },
        { { "rate=500r/s", "rate=1r/m" }, { "burst=15000 nodelay", "burst=1 nodelay" } }));
    const QString url = u"https://127.0.0.1:%1/healthz"_s.arg(strict.https());
    Curl last;
    // The first ones come through, to a relaisd that may have had enough of this address, too.
    for (int i = 0; i < 5 && !isOfNginx(last, "too-many-requests"); ++i)
        last = curl({ u"-i"_s, url });
    QCOMPARE(last.status, QByteArray("2 429"));
    QVERIFY2(isOfNginx(last, "too-many-requests"), last.body.constData());
    QVERIFY2(last.body.toLower().contains("\nretry-after: 1\r\n"), last.body.constData());
}

// Each client of an office behind one address holds a request nearly all the time: neither theirs
// nor what else they ask may be refused for that, and news reaches all of them.
void TestNginx::sixHundredOfOneOfficeWaitForNews()
{
    constexpr int people = 600;
    Test::BackendProcess office;
    const QString invitation = office.init();
    QVERIFY(office.admin({ u"network"_s, u"disable"_s, u"facebook"_s })); // something to have read
    QVERIFY(office.start({ u"--trusted-proxy"_s, u"127.0.0.1"_s }));
    const Test::Person ada = Test::Person::join(office, invitation);
    Test::NginxProcess nginx;
    QVERIFY(nginx.start({ static_cast<quint16>(office.url().port()) }));
    const auto page = Api::changesPageFrom(Test::objectOf(ada.get(Api::Routes::changes())));
    QVERIFY(page && !page->more);

    std::vector<std::unique_ptr<Waiter>> waiters;
    const auto count = [&waiters](bool (*what)(const std::unique_ptr<Waiter> &)) {
        return static_cast<int>(std::count_if(waiters.begin(), waiters.end(), what));
    };
    for (int i = 1; i <= people; ++i) {
        waiters.push_back(std::make_unique<Waiter>(nginx.https(), ada.token(), page->cursor));
        if (i % 20 == 0) // at a time, so that no handshake takes long
            QTRY_COMPARE_WITH_TIMEOUT(count(&Waiter::hasAsked), i, 30'000);
    }
    QTest::qWait(1'000);
    QCOMPARE(count(&Waiter::hasAnswer), 0);
    const QString other = u"https://127.0.0.1:%1"_s.arg(nginx.https()) + Api::Routes::changes();
    QCOMPARE(curl({ u"-H"_s, QString(u"Authorization: Bearer "_s + ada.token()), other }).status,
        QByteArray("2 200"));

    QVERIFY(office.admin({ u"network"_s, u"disable"_s, u"x"_s }));
    QTRY_COMPARE_WITH_TIMEOUT(count(&Waiter::hasAnswer), people, 20'000);
    QCOMPARE(count(&Waiter::hasNews), people);
}

quint16 TestNginx::portOfNobody()
{
    return Test::freePort();
}

void TestNginx::aBrowserGetsAPageWhereRelaisdIsAway()
{
    Test::NginxProcess alone;
    QVERIFY(alone.start({ portOfNobody() }));
    const QString base = u"https://127.0.0.1:%1"_s.arg(alone.https());
    for (const QString &path : { u"/r/abc"_s, u"/s/abc"_s, u"/c/abc"_s, u"/u/abc"_s, u"/o/abc"_s,
             u"/v1/networks/return"_s }) {
        const QString url = base + path;
        const Curl answer = curl({ u"-i"_s, url });
        QCOMPARE(answer.status, QByteArray("2 502"));
        const QByteArray all = answer.body.toLower();
        QVERIFY2(all.contains("\r\ncontent-type: text/html; charset=utf-8\r\n"), all.constData());
        QVERIFY(all.contains("\r\ncontent-security-policy: default-src 'none'; "));
        QCOMPARE(all.count("\r\nretry-after: 2\r\n"), 1);
        QVERIFY(answer.body.contains("Please try again"));
        const Curl french =
            curl({ u"-i"_s, u"-H"_s, u"Accept-Language: fr-CA,fr;q=0.9,en;q=0.8"_s, url });
        QVERIFY(french.body.contains("Réessayez") && french.body.contains("lang=\"fr\""));
    }
}

// Neither what nginx answers to nor what it refuses: the error log would have address and path of
// each.
void TestNginx::noLogNamesWhoAskedForWhat()
{
    Test::NginxProcess strict;
    QVERIFY(strict.start({ portOfNobody() },
        { { "rate=500r/s", "rate=1r/m" }, { "burst=15000 nodelay", "burst=2 nodelay" },
            { "client_max_body_size  6m", "client_max_body_size 1" } }));
    const QString url = u"https://127.0.0.1:%1/r/whose"_s.arg(strict.https());
    QCOMPARE(curl({ url }).status, QByteArray("2 502"));
    QCOMPARE(curl({ u"-d"_s, u"long"_s, url }).status, QByteArray("2 413"));
    QTRY_COMPARE_WITH_TIMEOUT(curl({ url }).status, QByteArray("2 429"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(strict.accessLog().contains(" GET 429 "), 20'000);
    const QByteArray access = strict.accessLog();
    QVERIFY(access.contains(" GET 502 ") && access.contains(" POST 413 "));
    QVERIFY2(!access.contains("127.0.0.1") && !access.contains("/r/"), access.constData());
    const QByteArray errors = strict.errorLog();
    QVERIFY2(!errors.contains("client") && !errors.contains("/r/"), errors.constData());
}

void TestNginx::metricsAreNotPublic()
{
    const Curl answer = curl({ https(u"/metrics"_s) });
    QCOMPARE(answer.status, QByteArray("2 404"));
    QVERIFY(answer.body.contains("nginx")); // relaisd was not even asked
}

void TestNginx::aHugeBodyStaysOutside()
{
    QTemporaryFile huge;
    QVERIFY(huge.open() && huge.write(QByteArray(8 * 1024 * 1024, 'x')) > 0 && huge.flush());
    const Curl answer =
        curl({ u"-i"_s, u"--data-binary"_s, u'@' + huge.fileName(), https(u"/v1/media"_s) });
    QVERIFY(answer.status.endsWith(" 413"));
    QVERIFY2(isOfNginx(answer, "body-too-large"), answer.body.constData());
}

// relaisd takes 16 MiB of members; here it says by itself that nobody is signed in, by the head
// alone.
void TestNginx::theFileOfALargeCompanyComesThrough()
{
    QTemporaryFile large;
    QVERIFY(large.open() && large.write(QByteArray(15 * 1024 * 1024, 'x')) > 0 && large.flush());
    const Curl answer = curl({ u"-i"_s, u"--data-binary"_s, u'@' + large.fileName(),
        https(Api::Routes::memberImport()) });
    QVERIFY2(answer.body.contains("application/problem+json"), answer.body.left(500).constData());
    QVERIFY(!answer.status.endsWith(" 413"));
}

void TestNginx::aRestartedBackendIsFoundAgain()
{
    QCOMPARE(m_backend.stop(), 0);
    const Curl away = curl({ u"-i"_s, https(u"/healthz"_s) });
    QCOMPARE(away.status, QByteArray("2 502"));
    QVERIFY2(isOfNginx(away, "backend-unreachable"), away.body.constData());
    QVERIFY(away.body.toLower().contains("\r\nretry-after: 2\r\n"));
    QVERIFY(m_backend.start());
    QTRY_COMPARE_WITH_TIMEOUT(curl({ https(u"/healthz"_s) }).status, QByteArray("2 200"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_nginx.accessLog().contains(" GET 200 "), 20'000);
    const QByteArray log = m_nginx.accessLog();
    QVERIFY(!log.contains("127.0.0.1") && !log.contains("/healthz"));
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
