// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/session.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestToken = 4096;
constexpr qsizetype longestName = 200;
} // namespace

QJsonObject toJson(const Session &session)
{
    return { { u"accessToken"_s, session.accessToken },
        { u"accessExpiresAt"_s, toWire(session.accessExpiresAt) },
        { u"refreshToken"_s, session.refreshToken }, { u"device"_s, session.device.value },
        { u"member"_s, toJson(session.member) },
        { u"organizationName"_s, session.organizationName } };
}

Result<Session> sessionFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    Session session;
    session.accessToken = reader.text("accessToken"_L1, longestToken);
    session.accessExpiresAt = reader.optionalTime("accessExpiresAt"_L1);
    session.refreshToken = reader.text("refreshToken"_L1, longestToken);
    session.device = { reader.identifier("device"_L1) };
    session.organizationName = reader.optionalText("organizationName"_L1, longestName);
    const auto member = memberFrom(reader.object("member"_L1));
    if (!member)
        return fail(ErrorCode::InvalidInput, u"/member"_s % member.error().detail);
    session.member = *member;
    if (session.accessToken.isEmpty())
        reader.reject("accessToken"_L1);
    if (session.refreshToken.isEmpty())
        reader.reject("refreshToken"_L1);
    return reader.finish(session);
}

} // namespace Relais::Api
