// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/readers.h"
#include "core/api/codec.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString first(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString value = json.value(key).toString();
        if (!value.trimmed().isEmpty())
            return value;
    }
    return {};
}

QString summaryOf(const QJsonObject &json)
{
    const QString text = first(json, { "summary"_L1, "content_text"_L1 });
    const QString html = json.value("content_html"_L1).toString();
    return plainText(text.isEmpty() ? html : text.toHtmlEscaped(), FeedLimits::summary);
}

FeedItem itemFrom(const QJsonObject &json, const QString &language, const QUrl &base)
{
    FeedItem item;
    // Version 1.0 allowed numbers.
    item.guid = json.value("id"_L1).toVariant().toString();
    item.title = plainText(json.value("title"_L1).toString().toHtmlEscaped(), FeedLimits::title);
    item.summary = summaryOf(json);
    item.link = usableLink(first(json, { "url"_L1, "external_url"_L1 }), base);
    item.image = usableLink(first(json, { "image"_L1, "banner_image"_L1 }), base);
    const QString own = usableLanguage(json.value("language"_L1).toString());
    item.language = own.isEmpty() ? language : own;
    item.publishedAt = QDateTime::fromString(
        first(json, { "date_published"_L1, "date_modified"_L1 }), Qt::ISODateWithMs)
                           .toUTC();
    return item;
}

} // namespace

Result<Feed> feedFromJson(const QByteArray &bytes, const QUrl &base)
{
    const auto json = Api::objectFrom(bytes);
    if (!json)
        return fail(ErrorCode::InvalidInput, u"the feed is not valid JSON"_s, u"feed-unreadable"_s);
    if (!json->value("version"_L1).toString().startsWith(u"https://jsonfeed.org/version/1"_s))
        return fail(ErrorCode::InvalidInput, u"not a JSON Feed"_s, u"feed-unknown"_s);
    Feed feed;
    feed.format = u"json"_s;
    feed.title = plainText(json->value("title"_L1).toString().toHtmlEscaped(), FeedLimits::title);
    const QString language = usableLanguage(json->value("language"_L1).toString());
    const QJsonArray items = json->value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        append(feed, itemFrom(item.toObject(), language, base));
    return feed;
}

} // namespace Relais::Backend
