// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/signing.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype longestText = 100;
constexpr qsizetype longestName = 200;
constexpr qsizetype mostLinks = 100;
constexpr qsizetype mostKeys = 10'000;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray bytesIn(JsonReader &reader, QLatin1StringView key, qsizetype size)
{
    const auto read = QByteArray::fromBase64Encoding(reader.text(key, longestText).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!read || read.decoded.size() != size) {
        reader.reject(key);
        return {};
    }
    return read.decoded;
}

QJsonArray linksToJson(const QList<KeyLink> &links)
{
    QJsonArray array;
    for (const KeyLink &link : links)
        array.append(QJsonObject { { u"from"_s, bytesText(link.from) },
            { u"to"_s, bytesText(link.to) }, { u"signature"_s, bytesText(link.signature) } });
    return array;
}

QList<KeyLink> linksIn(JsonReader &reader)
{
    QList<KeyLink> links;
    reader.optionalObjects("links"_L1, mostLinks, [&](JsonReader &inner) {
        links.append(
            { keyIn(inner, "from"_L1), keyIn(inner, "to"_L1), signatureIn(inner, "signature"_L1) });
    });
    return links;
}

ApproverKey approverKeyIn(JsonReader &reader)
{
    ApproverKey key;
    key.key = keyIn(reader, "key"_L1);
    key.member = { reader.optionalIdentifier("member"_L1) };
    key.memberName = reader.optionalText("memberName"_L1, longestName);
    key.registeredAt = reader.optionalTime("registeredAt"_L1);
    key.certifiedAt = reader.optionalTime("certifiedAt"_L1);
    key.retiredAt = reader.optionalTime("retiredAt"_L1);
    key.revokedAt = reader.optionalTime("revokedAt"_L1);
    return key;
}

} // namespace

QString signingId()
{
    return u"signing"_s;
}

QString bytesText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64));
}

QByteArray keyIn(JsonReader &reader, QLatin1StringView key)
{
    return bytesIn(reader, key, keySize);
}

QByteArray signatureIn(JsonReader &reader, QLatin1StringView key)
{
    return bytesIn(reader, key, signatureSize);
}

QJsonObject toJson(const StorySignature &signature)
{
    const KeyCertificate &certificate = signature.certificate;
    return { { u"signedAt"_s, toWire(signature.signedAt) },
        { u"signature"_s, bytesText(signature.signature) },
        { u"key"_s, bytesText(certificate.key) }, { u"issuer"_s, bytesText(certificate.issuer) },
        { u"issuedAt"_s, toWire(certificate.issuedAt) },
        { u"certificate"_s, bytesText(certificate.signature) },
        { u"links"_s, linksToJson(signature.links) } };
}

StorySignature storySignatureIn(JsonReader &reader)
{
    StorySignature signature;
    signature.signedAt = reader.optionalTime("signedAt"_L1);
    signature.signature = signatureIn(reader, "signature"_L1);
    signature.certificate.key = keyIn(reader, "key"_L1);
    signature.certificate.issuer = keyIn(reader, "issuer"_L1);
    signature.certificate.issuedAt = reader.optionalTime("issuedAt"_L1);
    signature.certificate.signature = signatureIn(reader, "certificate"_L1);
    signature.links = linksIn(reader);
    return signature;
}

QJsonObject toJson(const SigningState &state)
{
    QJsonArray revoked;
    for (const PublicKey &key : state.revoked)
        revoked.append(bytesText(key));
    return { { u"organization"_s, state.organization.value }, { u"key"_s, bytesText(state.key) },
        { u"links"_s, linksToJson(state.links) }, { u"revoked"_s, revoked } };
}

Result<SigningState> signingStateFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    SigningState state;
    state.organization = { reader.identifier("organization"_L1) };
    state.key = keyIn(reader, "key"_L1);
    state.links = linksIn(reader);
    const QStringList revoked = reader.optionalTexts("revoked"_L1, mostKeys, longestText);
    for (const QString &text : revoked) {
        const QByteArray key =
            QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
        if (key.size() == keySize)
            state.revoked.append(key);
        else
            reader.reject("revoked"_L1);
    }
    return reader.finish(state);
}

QJsonObject toJson(const SignedApproval &approval)
{
    return { { u"key"_s, bytesText(approval.key) }, { u"signedAt"_s, toWire(approval.signedAt) },
        { u"signature"_s, bytesText(approval.signature) } };
}

SignedApproval signedApprovalIn(JsonReader &reader)
{
    SignedApproval approval;
    approval.key = keyIn(reader, "key"_L1);
    approval.signedAt = reader.optionalTime("signedAt"_L1);
    approval.signature = signatureIn(reader, "signature"_L1);
    return approval;
}

QJsonObject toJson(const KeyRegistration &registration)
{
    return { { u"key"_s, bytesText(registration.key) },
        { u"proof"_s, bytesText(registration.proof) } };
}

Result<KeyRegistration> keyRegistrationFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    KeyRegistration registration;
    registration.key = keyIn(reader, "key"_L1);
    registration.proof = signatureIn(reader, "proof"_L1);
    return reader.finish(registration);
}

QJsonObject toJson(const ApproverKey &key)
{
    return { { u"key"_s, bytesText(key.key) }, { u"member"_s, key.member.value },
        { u"memberName"_s, key.memberName }, { u"registeredAt"_s, toWire(key.registeredAt) },
        { u"certifiedAt"_s, toWire(key.certifiedAt) }, { u"retiredAt"_s, toWire(key.retiredAt) },
        { u"revokedAt"_s, toWire(key.revokedAt) } };
}

Result<ApproverKey> approverKeyFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const ApproverKey key = approverKeyIn(reader);
    return reader.finish(key);
}

QJsonObject approverKeysResponse(const QList<ApproverKey> &keys)
{
    QJsonArray array;
    for (const ApproverKey &key : keys)
        array.append(toJson(key));
    return { { u"keys"_s, array } };
}

Result<QList<ApproverKey>> approverKeysFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<ApproverKey> keys;
    reader.optionalObjects(
        "keys"_L1, mostKeys, [&](JsonReader &inner) { keys.append(approverKeyIn(inner)); });
    return reader.finish(keys);
}

} // namespace Relais::Api
