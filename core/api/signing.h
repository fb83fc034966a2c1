// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/signature.h"

namespace Relais::Api {

class JsonReader;

//! The one change of kind "signing": the organization's key and the keys that are not believed any
//! more. A client that has pinned a key believes another one only through links.
struct SigningState {
    OrganizationId organization;
    PublicKey key;
    QList<KeyLink> links;
    QList<PublicKey> revoked;
    bool operator==(const SigningState &) const = default;
};

//! The id of that change.
QString signingId();

//! 32 bytes as base64url, 43 characters; 64 bytes as 86.
QString bytesText(const QByteArray &bytes);
QByteArray keyIn(JsonReader &reader, QLatin1StringView key); //!< required, else rejected
QByteArray signatureIn(JsonReader &reader, QLatin1StringView key);

QJsonObject toJson(const StorySignature &signature);
StorySignature storySignatureIn(JsonReader &reader);

QJsonObject toJson(const SigningState &state);
Result<SigningState> signingStateFrom(const QJsonObject &json);

QJsonObject toJson(const SignedApproval &approval);
SignedApproval signedApprovalIn(JsonReader &reader);

//! POST /v1/signing/keys {key, proof}: proof is the key's own signature of bytesOfRegistration().
struct KeyRegistration {
    PublicKey key;
    QByteArray proof;
};
QJsonObject toJson(const KeyRegistration &registration);
Result<KeyRegistration> keyRegistrationFrom(const QJsonObject &json);

QJsonObject toJson(const ApproverKey &key);
Result<ApproverKey> approverKeyFrom(const QJsonObject &json);
QJsonObject approverKeysResponse(const QList<ApproverKey> &keys);
Result<QList<ApproverKey>> approverKeysFrom(const QJsonObject &json);

} // namespace Relais::Api
