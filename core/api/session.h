// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"
#include "core/domain/signature.h"

#include <optional>

namespace Relais::Api {

//! A pasted or clicked invitation: relais://join?server=https%3A%2F%2F…&code=ABCD-EFGH-JKLM-NPQR
struct Invitation {
    QUrl server; //!< scheme and authority only; https, or http on a loopback address
    QString code; //!< 16 of A–Z without I, L, O, U and 2–9, without dashes
};

//! Takes the link, or "server code" in any spacing and case; InvalidInput ("invitation-form").
Result<Invitation> invitationFrom(const QString &text);
QUrl toLink(const Invitation &invitation);
//! ABCD-EFGH-JKLM-NPQR
QString codeForPeople(const QString &code);

//! POST /v1/session/join {code, device}; POST /v1/session/refresh {refreshToken}.
struct Session {
    QString accessToken;
    QDateTime accessExpiresAt;
    QString refreshToken; //!< used once; the answer holds the next one
    DeviceId device;
    Member member;
    QString organizationName;
    OrganizationId organization {}; //!< empty from a backend without a signing key
    PublicKey organizationKey {}; //!< pinned by the client; empty: approvals are not signed
    QString privacyContact {}; //!< whom members ask about their data; empty: nobody is named
};

QJsonObject toJson(const Session &session);
Result<Session> sessionFrom(const QJsonObject &json);

//! GET and PUT /v1/admin/privacy-contact {contact}
QJsonObject privacyContactJson(const QString &contact);
Result<QString> privacyContactFrom(const QJsonObject &json);

//! The company's OpenID provider, where its people sign in.
struct CompanyProvider {
    QString issuer; //!< https, or http on a loopback address; letter for letter as in its tokens
    QString clientId;
    QString clientSecret; //!< only where the provider gives desktop programs one; no secret really
    bool operator==(const CompanyProvider &) const = default;
};

//! GET /v1/sign-in: how one may sign in at a backend, asked before anybody is.
struct SignInOptions {
    QString organizationName; //!< empty before there is one
    std::optional<CompanyProvider> provider;
    bool operator==(const SignInOptions &) const = default;
};

QJsonObject toJson(const SignInOptions &options);
Result<SignInOptions> signInOptionsFrom(const QJsonObject &json);

//! POST /v1/session/provider {idToken, nonce, device}. The nonce is the secret of which the token
//! holds the S256, so that a token seen on its way opens nothing.

//! Where a member is signed in, or was until lately.
struct Device {
    DeviceId id;
    QString name;
    QDateTime signedInAt;
    QDateTime usedAt; //!< to a quarter of an hour
    bool isThis = false; //!< the one that asks
    QDateTime endedAt; //!< invalid while it is signed in
    QString endedFor; //!< "sign-out", "reuse" (a copy of its session was used), "left"
    bool operator==(const Device &) const = default;
};

QJsonObject toJson(const Device &device);
QJsonObject devicesResponse(const QList<Device> &devices);
Result<QList<Device>> devicesFrom(const QJsonObject &json);

} // namespace Relais::Api
