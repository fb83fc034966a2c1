// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/codec.h"

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
};

QJsonObject toJson(const Session &session);
Result<Session> sessionFrom(const QJsonObject &json);

} // namespace Relais::Api
