// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/networks.h"

#include "core/api/jsonreader.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostNetworks = 200;
constexpr qsizetype longestKey = 35;
constexpr qsizetype longestClientId = 400;
} // namespace

QString networkSettingsId()
{
    return u"networks"_s;
}

QJsonObject toJson(const NetworkSettings &settings)
{
    QJsonArray array;
    for (const NetworkSetting &setting : settings.networks) {
        array.append(QJsonObject { { u"network"_s, networkKey(setting.network) },
            { u"enabled"_s, setting.enabled }, { u"clientId"_s, setting.clientId },
            { u"server"_s, setting.server.toString(QUrl::FullyEncoded) },
            { u"exchange"_s, setting.exchange }, { u"webhook"_s, setting.webhook } });
    }
    return { { u"networks"_s, array } };
}

Result<NetworkSettings> networkSettingsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    NetworkSettings settings;
    reader.optionalObjects("networks"_L1, mostNetworks, [&settings](JsonReader &inner) {
        const auto network = networkFromKey(inner.text("network"_L1, longestKey));
        NetworkSetting setting;
        setting.enabled = inner.optionalFlag("enabled"_L1);
        setting.clientId = inner.optionalText("clientId"_L1, longestClientId);
        setting.server = inner.optionalUrl("server"_L1);
        setting.exchange = inner.optionalFlag("exchange"_L1);
        setting.webhook = inner.optionalFlag("webhook"_L1);
        if (!network)
            return;
        setting.network = *network;
        settings.networks.append(setting);
    });
    return reader.finish(settings);
}

} // namespace Relais::Api
