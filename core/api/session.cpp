// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/session.h"

#include "core/api/jsonreader.h"
#include "core/api/signing.h"
#include "core/domain/privacycontact.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestToken = 4096;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestClient = 500;
constexpr qsizetype mostDevices = 500;
constexpr qsizetype longestWord = 64;
} // namespace

QJsonObject toJson(const Session &session)
{
    QJsonObject json { { u"accessToken"_s, session.accessToken },
        { u"accessExpiresAt"_s, toWire(session.accessExpiresAt) },
        { u"refreshToken"_s, session.refreshToken }, { u"device"_s, session.device.value },
        { u"member"_s, toJson(session.member) },
        { u"organizationName"_s, session.organizationName } };
    if (!session.organizationKey.isEmpty()) {
        json.insert(u"organization"_s, session.organization.value);
        json.insert(u"organizationKey"_s, bytesText(session.organizationKey));
    }
    if (!session.privacyContact.isEmpty())
        json.insert(u"privacyContact"_s, session.privacyContact);
    return json;
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
    session.privacyContact = reader.optionalText("privacyContact"_L1, longestPrivacyContact);
    if (reader.has("organizationKey"_L1)) {
        session.organization = { reader.identifier("organization"_L1) };
        session.organizationKey = keyIn(reader, "organizationKey"_L1);
    }
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

QJsonObject privacyContactJson(const QString &contact)
{
    return { { u"contact"_s, contact } };
}

Result<QString> privacyContactFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(reader.text("contact"_L1, longestPrivacyContact));
}

QJsonObject toJson(const SignInOptions &options)
{
    QJsonObject json { { u"organizationName"_s, options.organizationName } };
    if (options.provider) {
        json.insert(u"provider"_s,
            QJsonObject { { u"issuer"_s, options.provider->issuer },
                { u"clientId"_s, options.provider->clientId },
                { u"clientSecret"_s, options.provider->clientSecret } });
    }
    return json;
}

Result<SignInOptions> signInOptionsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    SignInOptions options;
    // Required: another server that answers with an object is no Relais.
    options.organizationName = reader.text("organizationName"_L1, longestName);
    reader.optionalObject("provider"_L1, [&options](JsonReader &inner) {
        CompanyProvider provider;
        provider.issuer = inner.text("issuer"_L1, longestClient);
        provider.clientId = inner.text("clientId"_L1, longestClient);
        provider.clientSecret = inner.optionalText("clientSecret"_L1, longestClient);
        options.provider = provider;
    });
    return reader.finish(options);
}

QJsonObject toJson(const Device &device)
{
    return { { u"id"_s, device.id.value }, { u"name"_s, device.name },
        { u"signedInAt"_s, toWire(device.signedInAt) }, { u"usedAt"_s, toWire(device.usedAt) },
        { u"isThis"_s, device.isThis }, { u"endedAt"_s, toWire(device.endedAt) },
        { u"endedFor"_s, device.endedFor } };
}

QJsonObject devicesResponse(const QList<Device> &devices)
{
    QJsonArray array;
    for (const Device &device : devices)
        array.append(toJson(device));
    return { { u"devices"_s, array } };
}

Result<QList<Device>> devicesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<Device> devices;
    reader.optionalObjects("devices"_L1, mostDevices, [&devices](JsonReader &inner) {
        Device device;
        device.id = { inner.identifier("id"_L1) };
        device.name = inner.optionalText("name"_L1, longestName);
        device.signedInAt = inner.optionalTime("signedInAt"_L1);
        device.usedAt = inner.optionalTime("usedAt"_L1);
        device.isThis = inner.optionalFlag("isThis"_L1);
        device.endedAt = inner.optionalTime("endedAt"_L1);
        device.endedFor = inner.optionalText("endedFor"_L1, longestWord);
        devices.append(device);
    });
    return reader.finish(devices);
}

} // namespace Relais::Api
