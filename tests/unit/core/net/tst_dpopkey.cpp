// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/dpopkey.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

QJsonObject partOf(const QByteArray &jwt, int index)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(jwt.split('.').value(index), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

// That the signature holds is judged by the reference server, in tst_bluesky.
class tst_DpopKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProofSaysWhatItIsForAndByWhichKey()
    {
        const auto key = DpopKey::create();
        QVERIFY(key);
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const auto proof = key->proof(
            { "POST", QUrl(u"https://pds.example/xrpc/a?b=c#d"_s), "nonce-1", "token", at });
        QVERIFY(proof);
        const QJsonObject header = partOf(*proof, 0);
        QCOMPARE(header["typ"_L1].toString(), u"dpop+jwt"_s);
        QCOMPARE(header["alg"_L1].toString(), u"ES256"_s);
        QCOMPARE(header["jwk"_L1].toObject(), key->publicJwk());
        QVERIFY(!header["jwk"_L1].toObject().contains("d"_L1)); // nothing of the private key
        const QJsonObject claims = partOf(*proof, 1);
        QCOMPARE(claims["htm"_L1].toString(), u"POST"_s);
        QCOMPARE(claims["htu"_L1].toString(), u"https://pds.example/xrpc/a"_s);
        QCOMPARE(claims["iat"_L1].toInteger(), 1'800'000'000);
        QCOMPARE(claims["nonce"_L1].toString(), u"nonce-1"_s);
        QCOMPARE(QByteArray::fromBase64(
                     claims["ath"_L1].toString().toLatin1(), QByteArray::Base64UrlEncoding),
            QCryptographicHash::hash("token", QCryptographicHash::Sha256));
        QCOMPARE(QByteArray::fromBase64(proof->split('.').value(2), QByteArray::Base64UrlEncoding)
                     .size(),
            64);
    }
    void aKeptKeyIsTheSameKey()
    {
        const auto key = DpopKey::create();
        QVERIFY(key);
        const auto again = DpopKey::fromBytes(key->toBytes());
        QVERIFY(again);
        QCOMPARE(again->publicJwk(), key->publicJwk());
        QVERIFY(DpopKey::create()->publicJwk() != key->publicJwk());
        QVERIFY(!DpopKey::fromBytes("no key"));
        QVERIFY(!DpopKey::fromBytes({}));
    }
};

QTEST_GUILESS_MAIN(tst_DpopKey)
#include "tst_dpopkey.moc"
