// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-in with a company's provider: a real provider, a real relaisd, the client's own flow with
// the test as the browser, and tokens that no honest provider makes.

#include "core/api/routes.h"
#include "core/api/session.h"
#include "core/net/httpclient.h"
#include "core/net/loopbackreceiver.h"
#include "core/services/signin/companysession.h"
#include "tests/support/backendprocess.h"
#include "tests/support/cli.h"
#include "tests/support/oidcprocess.h"
#include "tests/support/person.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Test;

namespace {

const QString nonceSecret = u"a-secret-of-at-least-thirty-two-characters"_s;

QString bound(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

class TestOidc final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theBackendTellsOfItsProviderAndNoMore();
    void aPersonSignsInWithTheirBrowser();
    void aPersonSignsInWithEs256();
    void theProgramKeepsTheCompanysSession();
    void whoRefusesIsNotSignedIn();
    void anotherNonceFromTheProviderIsFoundOut();
    void anotherProvidersAnswerIsFoundOut_data();
    void anotherProvidersAnswerIsFoundOut();
    void aProviderWithAnotherNameIsNotTrusted();
    void tokensThatNoHonestProviderMakesAreRefused_data();
    void tokensThatNoHonestProviderMakesAreRefused();
    void goodTokensOfOtherShapesAreTaken_data();
    void goodTokensOfOtherShapesAreTaken();
    void aTokenOpensOneSession();
    void rotatedKeysAreFetchedAtTheRateAllowed();
    void onlyAVerifiedAddressFindsItsMember();
    void anAddressGivenToSomebodyElseOpensNothing();
    void aStrangerComesInOnlyWhereThatIsAllowed();
    void whoLeftStaysOut();

private:
    void setProvider(const QString &client, const QStringList &more = {})
    {
        const QStringList common { u"oidc"_s, u"set"_s, u"--issuer"_s, m_provider.issuer(),
            u"--client-id"_s, client, u"--allow-private"_s };
        QVERIFY(m_backend.admin(common + more));
    }
    QByteArray mint(const QString &kind, QJsonObject claims = {})
    {
        if (!claims.contains(u"nonce"_s))
            claims.insert(u"nonce"_s, bound(nonceSecret));
        return m_provider.mint(kind, claims);
    }
    Answer hand(const QByteArray &token, const QString &nonce = nonceSecret)
    {
        const QJsonObject body { { u"idToken"_s, QString::fromLatin1(token) },
            { u"nonce"_s, nonce }, { u"device"_s, u"laptop"_s } };
        const QUrl url = m_backend.url().resolved(QUrl(Api::Routes::providerSignIn()));
        Answer answer = call("POST", url, {}, QJsonDocument(body).toJson());
        for (int i = 0; answer.status == 503 && i < 60; ++i) {
            QTest::qWait(250);
            answer = call("POST", url, {}, QJsonDocument(body).toJson());
        }
        return answer;
    }
    static QString codeOf(const Answer &answer)
    {
        return objectOf(answer).value(u"code"_s).toString();
    }
    //! The client's own flow, with the test as the person's browser.
    Result<Api::Session> signIn()
    {
        HttpClient http;
        LoopbackReceiver receiver;
        return QCoro::waitFor(companySession(http, receiver, m_backend.url(), [](const QUrl &page) {
            QTimer::singleShot(0, qApp, [page] { OidcProcess::browse(page); });
        }));
    }
    void isPerson(const QString &sub, const QString &email, bool verified = true)
    {
        m_provider.tell(u"person"_s,
            { { u"sub"_s, sub }, { u"email"_s, email }, { u"email_verified"_s, verified },
                { u"name"_s, u"Léa Martin"_s } });
    }

    OidcProcess m_provider;
    BackendProcess m_backend;
};

void TestOidc::initTestCase()
{
    QVERIFY(!m_provider.issuer().isEmpty());
    QVERIFY(!m_backend.init().isEmpty());
    m_backend.invite(u"lea@norvane.example"_s, u"Léa Martin"_s);
    setProvider(u"relais"_s);
    QVERIFY(m_backend.start());
    QVERIFY(m_backend.admin({ u"oidc"_s, u"check"_s }).value_or("").contains("ES256 "));
}

void TestOidc::init()
{
    isPerson(u"lea"_s, u"Lea@norvane.example"_s);
    m_provider.tell(u"change"_s);
    m_provider.tell(u"lie"_s);
    setProvider(u"relais"_s);
}

void TestOidc::theBackendTellsOfItsProviderAndNoMore()
{
    HttpClient http;
    const auto options = QCoro::waitFor(signInOptionsAt(http, m_backend.url()));
    VERIFY_OK(options);
    QCOMPARE(options->organizationName, u"Norvane"_s);
    QCOMPARE(options->provider->issuer, m_provider.issuer());
    QCOMPARE(options->provider->clientId, u"relais"_s);
    QVERIFY(m_backend.admin({ u"oidc"_s, u"remove"_s }));
    const auto none = QCoro::waitFor(signInOptionsAt(http, m_backend.url()));
    QVERIFY(none && !none->provider);
    QCOMPARE(hand(mint(u"good"_s)).status, 404);
}

void TestOidc::aPersonSignsInWithTheirBrowser()
{
    const auto session = signIn();
    VERIFY_OK(session);
    QCOMPARE(session->member.email, u"lea@norvane.example"_s);
    QCOMPARE(session->organizationName, u"Norvane"_s);
    const QUrl me = m_backend.url().resolved(QUrl(Api::Routes::me()));
    QCOMPARE(call("GET", me, session->accessToken.toLatin1()).status, 200);
}

void TestOidc::aPersonSignsInWithEs256()
{
    setProvider(u"relais-es"_s);
    const auto session = signIn();
    VERIFY_OK(session);
}

void TestOidc::theProgramKeepsTheCompanysSession()
{
    const Cli cli;
    QVERIFY(cli.signInWithCompany(m_backend.url()));
    const CliResult devices = cli.run({ u"devices"_s, u"--json"_s });
    QCOMPARE(devices.exitCode, 0);
    QVERIFY(devices.first().value(u"isThis"_s).toBool());
    QCOMPARE(cli.run({ u"sync"_s }).exitCode, 0);
}

void TestOidc::whoRefusesIsNotSignedIn()
{
    m_provider.tell(u"refuse"_s);
    const auto session = signIn();
    QVERIFY(!session);
    QCOMPARE(session.error().reason, u"refused-by-person"_s);
}

void TestOidc::anotherNonceFromTheProviderIsFoundOut()
{
    const QJsonObject claims { { u"nonce"_s,
        bound(u"somebody else's sign-in, thirty-two long"_s) } };
    m_provider.tell(u"change"_s, { { u"claims"_s, claims } });
    const auto session = signIn();
    QVERIFY(!session);
    QCOMPARE(session.error().reason, u"id-token-refused"_s);
}

// RFC 9207: the way back names who answered, so that a code goes to nobody else.
void TestOidc::anotherProvidersAnswerIsFoundOut_data()
{
    QTest::addColumn<QJsonObject>("redirect");
    const auto iss = [](const QJsonValue &value) { return QJsonObject { { u"iss"_s, value } }; };
    QTest::newRow("another issuer") << iss(u"https://evil.example"_s);
    QTest::newRow("a slash more") << iss(QString(m_provider.issuer() + u'/'));
    QTest::newRow("empty") << iss(QString());
    QTest::newRow("none") << iss(QJsonValue::Null); // it said that it would
}

void TestOidc::anotherProvidersAnswerIsFoundOut()
{
    QFETCH(const QJsonObject, redirect);
    m_provider.tell(u"lie"_s, { { u"redirect"_s, redirect } });
    const auto session = signIn();
    QVERIFY(!session);
    QCOMPARE(session.error().reason, u"wrong-issuer"_s);
}

void TestOidc::aProviderWithAnotherNameIsNotTrusted()
{
    m_provider.tell(u"lie"_s, { { u"issuer"_s, u"https://login.example.com"_s } });
    const auto session = signIn();
    QVERIFY(!session);
    QCOMPARE(session.error().reason, u"provider-broken"_s);
    QVERIFY(!m_backend.admin({ u"oidc"_s, u"check"_s }));
    m_provider.tell(u"lie"_s);
    QVERIFY(m_backend.admin({ u"oidc"_s, u"check"_s }));
}

void TestOidc::tokensThatNoHonestProviderMakesAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &kind, const QJsonObject &claims,
                         const QString &why) { QTest::newRow(name) << kind << claims << why; };
    const QString good = u"good"_s;
    const auto with = [](const QString &name, const QJsonValue &value) {
        return QJsonObject { { name, value } };
    };
    const QJsonValue none = QJsonValue::Null;
    row("nonce", good, with(u"nonce"_s, bound(u"x"_s)), u"nonce"_s);
    row("nonce in clear", good, with(u"nonce"_s, nonceSecret), u"nonce"_s);
    row("no nonce", good, with(u"nonce"_s, none), u"nonce"_s);
    row("audience", good, with(u"aud"_s, u"another"_s), u"audience"_s);
    row("no audience", good, with(u"aud"_s, none), u"audience"_s);
    row("two audiences", good, with(u"aud"_s, QJsonArray { u"relais"_s, u"b"_s }), u"audience"_s);
    row("another party", good, with(u"azp"_s, u"another"_s), u"audience"_s);
    row("issuer", good, with(u"iss"_s, u"https://evil.example"_s), u"issuer"_s);
    row("issuer with a slash", good, with(u"iss"_s, QString(m_provider.issuer() + u'/')),
        u"issuer"_s);
    row("expired", good, with(u"exp"_s, now() - 120), u"expired"_s);
    row("no expiry", good, with(u"exp"_s, none), u"expired"_s);
    row("expiry as a word", good, with(u"exp"_s, u"never"_s), u"expired"_s);
    row("issued long ago", good, with(u"iat"_s, now() - 3600), u"expired"_s);
    row("issued tomorrow", good, with(u"iat"_s, now() + 86'400), u"issued-later"_s);
    row("good from tomorrow", good, with(u"nbf"_s, now() + 86'400), u"issued-later"_s);
    row("no subject", good, with(u"sub"_s, none), u"subject"_s);
    row("alg none", u"none"_s, {}, u"form"_s); // no signature, no third part
    row("HS256 over the RSA key", u"hs256"_s, {}, u"algorithm"_s);
    row("a stranger's key", u"stranger"_s, {}, u"signature"_s);
    row("a header that must be understood", u"crit"_s, {}, u"form"_s);
    row("RS256 under the EC key's id", u"ec-kid"_s, {}, u"key"_s);
    row("an RSA key of 1,024 bits", u"weak"_s, {}, u"key"_s); // published, and not taken
}

void TestOidc::tokensThatNoHonestProviderMakesAreRefused()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, claims);
    QFETCH(QString, why);
    const Answer answer = hand(mint(kind, claims));
    QCOMPARE(answer.status, 401);
    QCOMPARE(codeOf(answer), u"id-token-refused"_s);
    QCOMPARE(objectOf(answer).value(u"detail"_s).toString(), why);
}

void TestOidc::goodTokensOfOtherShapesAreTaken_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("claims");
    QTest::newRow("RS256") << u"good"_s << QJsonObject();
    QTest::newRow("ES256") << u"es256"_s << QJsonObject();
    QTest::newRow("no kid") << u"no-kid"_s << QJsonObject();
    QTest::newRow("audience in a list")
        << u"good"_s << QJsonObject { { u"aud"_s, QJsonArray { u"relais"_s } } };
    QTest::newRow("two audiences, for us")
        << u"good"_s
        << QJsonObject { { u"aud"_s, QJsonArray { u"b"_s, u"relais"_s } },
               { u"azp"_s, u"relais"_s } };
    QTest::newRow("a clock behind") << u"good"_s << QJsonObject { { u"exp"_s, now() - 30 } };
    QTest::newRow("a clock ahead") << u"good"_s << QJsonObject { { u"iat"_s, now() + 30 } };
}

void TestOidc::goodTokensOfOtherShapesAreTaken()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, claims);
    const Answer answer = hand(mint(kind, claims));
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void TestOidc::aTokenOpensOneSession()
{
    const QByteArray token = mint(u"good"_s);
    QCOMPARE(hand(token, u"somebody who only saw the token passing by"_s).status, 401);
    QCOMPARE(hand(token).status, 200);
    const Answer again = hand(token);
    QCOMPARE(again.status, 401);
    QCOMPARE(objectOf(again).value(u"detail"_s).toString(), u"used"_s);
    QByteArray bent = mint(u"good"_s);
    bent[bent.indexOf('.') + 5] = bent.at(bent.indexOf('.') + 5) == 'A' ? 'B' : 'A';
    QCOMPARE(hand(bent).status, 401);
    for (const QByteArray &garbage : { QByteArray("x"), QByteArray("a.b.c"), QByteArray("..") })
        QCOMPARE(hand(garbage).status, 401);
}

void TestOidc::rotatedKeysAreFetchedAtTheRateAllowed()
{
    QCOMPARE(hand(mint(u"good"_s)).status, 200);
    const QByteArray old = mint(u"good"_s);
    const int before = m_provider.tell(u"fetches"_s).value(u"count"_s).toInt();
    m_provider.tell(u"rotate"_s);
    QCOMPARE(hand(mint(u"good"_s)).status, 200);
    QCOMPARE(hand(old).status, 401); // the provider withdrew that key
    for (int i = 0; i < 20; ++i)
        QCOMPARE(hand(old).status, 401);
    const int after = m_provider.tell(u"fetches"_s).value(u"count"_s).toInt();
    QVERIFY2(after > before && after - before <= 4, qPrintable(QString::number(after - before)));
}

void TestOidc::onlyAVerifiedAddressFindsItsMember()
{
    m_backend.invite(u"zoe@norvane.example"_s, u"Zoé"_s);
    isPerson(u"zoe"_s, u"zoe@norvane.example"_s, false);
    const Answer unverified = hand(mint(u"good"_s));
    QCOMPARE(unverified.status, 403);
    QCOMPARE(codeOf(unverified), u"email-unverified"_s);
    const QJsonObject silent { { u"email_verified"_s, QJsonValue::Null } };
    QCOMPARE(hand(mint(u"good"_s, silent)).status, 403);
    setProvider(u"relais"_s, { u"--trust-email"_s }); // as an admin may say of Entra ID
    QCOMPARE(hand(mint(u"good"_s, silent)).status, 200);
    // Known by the subject from here on, whatever the address.
    setProvider(u"relais"_s);
    const QJsonObject moved { { u"email"_s, u"zoe.new@norvane.example"_s } };
    QCOMPARE(hand(mint(u"good"_s, moved)).status, 200);
}

void TestOidc::anAddressGivenToSomebodyElseOpensNothing()
{
    QCOMPARE(hand(mint(u"good"_s)).status, 200);
    isPerson(u"another-lea"_s, u"lea@norvane.example"_s);
    const Answer answer = hand(mint(u"good"_s));
    QCOMPARE(answer.status, 409);
    QCOMPARE(codeOf(answer), u"identity-taken"_s);
}

void TestOidc::aStrangerComesInOnlyWhereThatIsAllowed()
{
    isPerson(u"noe"_s, u"noe@norvane.example"_s);
    const Answer refused = hand(mint(u"good"_s));
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeOf(refused), u"not-a-member"_s);
    setProvider(u"relais"_s, { u"--auto-join"_s });
    const Answer joined = hand(mint(u"good"_s));
    QCOMPARE(joined.status, 200);
    const auto session = Api::sessionFrom(objectOf(joined));
    VERIFY_OK(session);
    QVERIFY(session->member.roles.isEmpty());
    QCOMPARE(session->member.name, u"Léa Martin"_s);
}

void TestOidc::whoLeftStaysOut()
{
    setProvider(u"relais"_s, { u"--auto-join"_s });
    isPerson(u"max"_s, u"max@norvane.example"_s);
    QCOMPARE(hand(mint(u"good"_s)).status, 200);
    QVERIFY(m_backend.admin({ u"members"_s, u"deactivate"_s, u"max@norvane.example"_s }));
    QCOMPARE(codeOf(hand(mint(u"good"_s))), u"not-a-member"_s);
    isPerson(u"max-2"_s, u"max@norvane.example"_s); // another subject, the same address
    QCOMPARE(codeOf(hand(mint(u"good"_s))), u"not-a-member"_s);
}

QTEST_GUILESS_MAIN(TestOidc)
#include "tst_oidc.moc"
