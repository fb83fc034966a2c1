// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/keysource.h"

#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::ServerRequest;

namespace {

constexpr int patienceMs = 20'000;

//! RFC 7517, appendix A.1, under another name.
QJsonObject keyNamed(const QString &id)
{
    return { { u"kty"_s, u"EC"_s }, { u"crv"_s, u"P-256"_s }, { u"kid"_s, id },
        { u"x"_s, u"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"_s },
        { u"y"_s, u"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"_s } };
}

Jwt signedWith(const QString &id, const QDateTime &at)
{
    Jwt jwt;
    jwt.header = QJsonObject { { u"alg"_s, u"ES256"_s }, { u"kid"_s, id } };
    jwt.claims = QJsonObject { { u"iat"_s, at.toSecsSinceEpoch() } };
    return jwt;
}

} // namespace

class TestKeySource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockThatWasAheadHoldsUpNoNewKeys();
};

void TestKeySource::aClockThatWasAheadHoldsUpNoNewKeys()
{
    QString key = u"one"_s;
    QString issuer;
    QString keys;
    Test::HttpServer server([&key, &issuer, &keys](const ServerRequest &request) {
        const QJsonObject about { { u"issuer"_s, issuer }, { u"jwks_uri"_s, keys } };
        const QJsonObject all { { u"keys"_s, QJsonArray { keyNamed(key) } } };
        const bool isKeys = request.path == u"/keys"_s;
        return Test::jsonAnswer(200, QJsonDocument(isKeys ? all : about).toJson());
    });
    issuer = server.url(u"/provider"_s).toString();
    keys = server.url(u"/keys"_s).toString();
    Provider provider;
    provider.issuer = issuer;
    provider.clientId = u"relais"_s;
    provider.allowPrivate = true;
    const QDateTime right({ 2026, 11, 23 }, { 12, 0 }, Qt::UTC);
    ManualClock clock(right.addDays(30));
    KeySource source(clock);
    const auto has = [&](const QString &id) {
        return source.keysFor(provider, signedWith(id, clock.now())).has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(u"one"_s), patienceMs);
    clock.set(right);
    key = u"two"_s; // the provider signs with another one from now on
    QTRY_VERIFY_WITH_TIMEOUT(has(u"two"_s), patienceMs);
}

QTEST_GUILESS_MAIN(TestKeySource)
#include "tst_keysource.moc"
