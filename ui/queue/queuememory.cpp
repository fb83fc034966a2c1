// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuememory.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

template <typename T>
T choice(const QJsonObject &json, const QString &key, T last)
{
    const int value = json.value(key).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<T>(value) : T();
}

} // namespace

// Not that only the hidden or the begun are shown: the next start begins with the queue.
QByteArray bytesOf(const QueueService::Filter &filter)
{
    QJsonObject json { { u"tab"_s, static_cast<int>(filter.tab) },
        { u"topic"_s, filter.topic.value }, { u"campaign"_s, filter.campaign.value },
        { u"language"_s, filter.language }, { u"hideRelayed"_s, filter.hideRelayed },
        { u"unreadOnly"_s, filter.unreadOnly }, { u"order"_s, static_cast<int>(filter.order) } };
    if (filter.kind)
        json.insert(u"kind"_s, storyKindKey(*filter.kind));
    if (filter.network)
        json.insert(u"network"_s, networkKey(*filter.network));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QueueService::Filter filterFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QueueService::Filter filter;
    filter.tab = choice(json, u"tab"_s, QueueService::Tab::Saved);
    filter.topic = { json.value(u"topic"_s).toString() };
    filter.campaign = { json.value(u"campaign"_s).toString() };
    filter.language = json.value(u"language"_s).toString();
    filter.hideRelayed = json.value(u"hideRelayed"_s).toBool();
    filter.unreadOnly = json.value(u"unreadOnly"_s).toBool();
    filter.order = choice(json, u"order"_s, QueueService::Order::MostRelayed);
    filter.kind = storyKindFromKey(json.value(u"kind"_s).toString());
    filter.network = networkFromKey(json.value(u"network"_s).toString());
    if (filter.tab == QueueService::Tab::Topic && filter.topic.isEmpty())
        filter.tab = QueueService::Tab::ForMe;
    return filter;
}

} // namespace Relais::Ui
