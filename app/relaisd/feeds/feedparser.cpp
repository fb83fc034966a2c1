// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/readers.h"

#include <pugixml.hpp>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

bool hasDoctype(const pugi::xml_document &document)
{
    for (const pugi::xml_node &node : document.children()) {
        if (node.type() == pugi::node_doctype)
            return true;
    }
    return false;
}

Result<Feed> parseXml(const QByteArray &bytes, const QUrl &base)
{
    pugi::xml_document document;
    const auto result = document.load_buffer(bytes.constData(), static_cast<size_t>(bytes.size()),
        pugi::parse_default | pugi::parse_doctype);
    if (!result)
        return fail(
            ErrorCode::InvalidInput, u"the feed is not well-formed XML"_s, u"feed-unreadable"_s);
    if (hasDoctype(document))
        return fail(ErrorCode::InvalidInput, u"the feed has a DOCTYPE"_s, u"feed-doctype"_s);
    if (const pugi::xml_node channel = document.child("rss").child("channel"))
        return feedFromRss(channel, base);
    if (const pugi::xml_node feed = document.child("feed"))
        return feedFromAtom(feed, base);
    return fail(ErrorCode::InvalidInput, u"neither RSS nor Atom"_s, u"feed-unknown"_s);
}

} // namespace

Result<Feed> parseFeed(const QByteArray &bytes, const QUrl &base)
{
    QByteArray start = bytes.left(64);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{') ? feedFromJson(bytes, base) : parseXml(bytes, base);
}

QUrl usableLink(const QString &text, const QUrl &base)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > FeedLimits::link)
        return {};
    const QUrl link = base.resolved(QUrl(trimmed, QUrl::TolerantMode));
    const bool web = link.scheme() == u"https"_s || link.scheme() == u"http"_s;
    const bool plain = link.userInfo().isEmpty() && !link.host().isEmpty();
    return link.isValid() && web && plain ? link : QUrl();
}

void append(Feed &feed, FeedItem item)
{
    item.guid = item.guid.trimmed().left(FeedLimits::guid);
    if (item.guid.isEmpty())
        item.guid = item.link.toString(QUrl::FullyEncoded).left(FeedLimits::guid);
    if (item.title.isEmpty())
        item.title = plainText(item.summary, 80);
    const bool usable = !item.link.isEmpty() && !item.title.isEmpty();
    if (usable && feed.items.size() < FeedLimits::items)
        feed.items.append(std::move(item));
}

} // namespace Relais::Backend
