// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/networks.h"

#include "core/api/jsonreader.h"
#include "core/domain/webaddress.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostNetworks = 200;
constexpr qsizetype longestKey = 35;
constexpr qsizetype longestClientId = 400;
constexpr qsizetype longestSecret = 4096;

NetworkSetting networkSettingIn(JsonReader &reader)
{
    const auto network = networkFromKey(reader.text("network"_L1, longestKey));
    NetworkSetting setting;
    setting.network = network.value_or(Network::Unknown);
    setting.enabled = reader.optionalFlag("enabled"_L1);
    setting.clientId = reader.optionalText("clientId"_L1, longestClientId);
    setting.server = reader.optionalUrl("server"_L1);
    setting.exchange = reader.optionalFlag("exchange"_L1);
    setting.webhook = reader.optionalFlag("webhook"_L1);
    setting.monthlyPosts =
        static_cast<int>(reader.optionalInteger("monthlyPosts"_L1, 0, mostMonthlyPosts));
    setting.stoppedUntil = reader.optionalTime("stoppedUntil"_L1);
    setting.figures = reader.optionalFlag("figures"_L1);
    setting.postsLeft =
        static_cast<int>(reader.optionalInteger("postsLeft"_L1, 0, mostMonthlyPosts));
    setting.leftUntil = reader.optionalTime("leftUntil"_L1);
    return setting;
}

std::optional<QString> changedText(JsonReader &reader, QLatin1StringView key, qsizetype longest)
{
    return reader.has(key) ? std::optional(reader.text(key, longest)) : std::nullopt;
}
} // namespace

QString networkSettingsId()
{
    return u"networks"_s;
}

QJsonObject toJson(const NetworkSetting &setting)
{
    return { { u"network"_s, networkKey(setting.network) }, { u"enabled"_s, setting.enabled },
        { u"clientId"_s, setting.clientId },
        { u"server"_s, setting.server.toString(QUrl::FullyEncoded) },
        { u"exchange"_s, setting.exchange }, { u"webhook"_s, setting.webhook },
        { u"monthlyPosts"_s, setting.monthlyPosts },
        { u"stoppedUntil"_s, toWire(setting.stoppedUntil) }, { u"figures"_s, setting.figures },
        { u"postsLeft"_s, setting.postsLeft }, { u"leftUntil"_s, toWire(setting.leftUntil) } };
}

Result<NetworkSetting> networkSettingFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const NetworkSetting setting = networkSettingIn(reader);
    return reader.finish(setting);
}

QJsonObject toJson(const NetworkSettings &settings)
{
    QJsonArray array;
    for (const NetworkSetting &setting : settings.networks)
        array.append(toJson(setting));
    return { { u"networks"_s, array } };
}

Result<NetworkSettings> networkSettingsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    NetworkSettings settings;
    reader.optionalObjects("networks"_L1, mostNetworks, [&settings](JsonReader &inner) {
        const NetworkSetting setting = networkSettingIn(inner);
        if (setting.network != Network::Unknown)
            settings.networks.append(setting);
    });
    return reader.finish(settings);
}

QJsonObject toJson(const NetworkChange &change)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const auto &value) {
        if (value)
            json.insert(key, *value);
    };
    put(u"enabled"_s, change.enabled);
    put(u"clientId"_s, change.clientId);
    put(u"secret"_s, change.secret);
    put(u"server"_s, change.server);
    put(u"webhook"_s, change.webhook);
    put(u"monthlyPosts"_s, change.monthlyPosts);
    put(u"figures"_s, change.figures);
    return json;
}

Result<NetworkChange> networkChangeFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    NetworkChange change;
    if (reader.has("enabled"_L1))
        change.enabled = reader.optionalFlag("enabled"_L1);
    change.clientId = changedText(reader, "clientId"_L1, longestClientId);
    change.secret = changedText(reader, "secret"_L1, longestSecret);
    change.server = changedText(reader, "server"_L1, longestWebAddress);
    change.webhook = changedText(reader, "webhook"_L1, longestWebAddress);
    if (reader.has("monthlyPosts"_L1))
        change.monthlyPosts =
            static_cast<int>(reader.integer("monthlyPosts"_L1, 0, mostMonthlyPosts));
    if (reader.has("figures"_L1))
        change.figures = reader.optionalFlag("figures"_L1);
    return reader.finish(change);
}

} // namespace Relais::Api
