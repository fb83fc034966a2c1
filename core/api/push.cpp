// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/push.h"

#include "core/api/jsonreader.h"
#include "core/domain/keytable.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {
constexpr auto statusKeys = keyTable<PushResult::Status>({
    { PushResult::Status::Accepted, "accepted"_L1 },
    { PushResult::Status::Duplicate, "duplicate"_L1 },
    { PushResult::Status::Refused, "refused"_L1 },
    { PushResult::Status::TryLater, "try-later"_L1 },
});

std::optional<PushResult::Status> statusFromKey(const QString &key)
{
    return statusKeys.valueOf(key);
}
} // namespace

QString pushStatusKey(PushResult::Status status)
{
    return statusKeys.keyOf(status);
}

QJsonObject pushRequest(const QList<PushItem> &items)
{
    QJsonArray array;
    for (const PushItem &item : items) {
        array.append(QJsonObject {
            { u"id"_s, item.id.value }, { u"kind"_s, item.kind }, { u"body"_s, item.body } });
    }
    return { { u"items"_s, array } };
}

Result<QList<PushItem>> pushItemsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<PushItem> items;
    reader.optionalObjects("items"_L1, PushLimits::items, [&](JsonReader &inner) {
        PushItem item;
        item.id = { inner.identifier("id"_L1) };
        item.kind = inner.text("kind"_L1, 64);
        item.body = inner.object("body"_L1);
        items.append(item);
    });
    if (items.isEmpty())
        reader.reject("items"_L1);
    return reader.finish(items);
}

QJsonObject pushResponse(const QList<PushResult> &results)
{
    QJsonArray array;
    for (const PushResult &result : results) {
        array.append(QJsonObject { { u"id"_s, result.id.value },
            { u"status"_s, pushStatusKey(result.status) }, { u"problem"_s, result.problem } });
    }
    return { { u"results"_s, array } };
}

QByteArray pushResponseText(const QList<PushResult> &results)
{
    // Ids and problems are words that nothing has to be escaped in.
    QByteArray text = "{\"results\":[";
    for (const PushResult &result : results) {
        if (!text.endsWith('['))
            text += ',';
        text += "{\"id\":\"" + result.id.value.toLatin1() + "\",\"problem\":\""
            + result.problem.toLatin1() + "\",\"status\":\""
            + pushStatusKey(result.status).toLatin1() + "\"}";
    }
    text += "]}";
    return text;
}

Result<QList<PushResult>> pushResultsFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<PushResult> results;
    reader.optionalObjects("results"_L1, PushLimits::items, [&](JsonReader &inner) {
        PushResult result;
        result.id = { inner.identifier("id"_L1) };
        result.status = inner.word("status"_L1, statusFromKey);
        result.problem = inner.optionalText("problem"_L1, 64);
        results.append(result);
    });
    if (!reader.has("results"_L1))
        reader.reject("results"_L1);
    return reader.finish(results);
}

} // namespace Relais::Api
