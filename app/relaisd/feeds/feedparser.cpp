// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/decoding.h"
#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/htmlsniff.h"
#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/readers.h"
#include "app/relaisd/feeds/xmlrepair.h"

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// RSS 0.91 names Netscape's DTD, which nobody fetches. Any other DOCTYPE could bring entities.
bool hasForeignDoctype(const pugi::xml_document &document)
{
    for (const pugi::xml_node &node : document.children()) {
        const std::string_view text = node.value();
        const bool old = text.find("-//Netscape Communications//DTD RSS") != std::string_view::npos
            && text.find('[') == std::string_view::npos;
        if (node.type() == pugi::node_doctype && !old)
            return true;
    }
    return false;
}

//! Takes a prefix off the names of all elements.
class PrefixTaker final : public pugi::xml_tree_walker {
public:
    explicit PrefixTaker(std::string prefix)
        : m_prefix(std::move(prefix))
    {
    }
    bool for_each(pugi::xml_node &node) override
    {
        const std::string name = node.name();
        if (name.compare(0, m_prefix.size(), m_prefix) == 0)
            node.set_name(name.substr(m_prefix.size()).c_str());
        return true;
    }

private:
    const std::string m_prefix; //!< with its colon
};

// Which prefix stands for Atom is each feed's own choice: atom:feed, ns0:feed.
pugi::xml_node prefixedFeed(pugi::xml_document &document)
{
    pugi::xml_node root = document.document_element();
    const std::string name = root.name();
    const std::size_t colon = name.find(':');
    if (colon == std::string::npos || name.substr(colon + 1) != "feed")
        return {};
    PrefixTaker taker(name.substr(0, colon + 1));
    document.traverse(taker);
    return root;
}

std::optional<Feed> feedIn(pugi::xml_document &document, const QUrl &base)
{
    const auto named = [](Feed feed, const QString &format) {
        feed.format = format;
        return feed;
    };
    if (const pugi::xml_node channel = document.child("rss").child("channel"))
        return named(feedFromRss(channel, channel, base), u"rss"_s);
    if (const pugi::xml_node rdf = document.child("rdf:RDF"))
        return named(feedFromRss(rdf.child("channel"), rdf, base), u"rss"_s);
    if (const pugi::xml_node feed = document.child("feed"))
        return named(feedFromAtom(feed, base), u"atom"_s);
    if (const pugi::xml_node feed = prefixedFeed(document))
        return named(feedFromAtom(feed, base), u"atom"_s);
    return std::nullopt;
}

tl::unexpected<Error> refused(const char *what, const QString &reason)
{
    return fail(ErrorCode::InvalidInput, QString::fromLatin1(what), reason);
}

Result<Feed> parseXml(const QByteArray &utf8, const QUrl &base)
{
    pugi::xml_document document;
    const auto load = [&document](const QByteArray &bytes) {
        return document.load_buffer(bytes.constData(), static_cast<size_t>(bytes.size()),
            pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    };
    bool isWhole = bool(load(utf8));
    if (hasForeignDoctype(document))
        return refused("the feed has a DOCTYPE", u"feed-doctype"_s);
    if (!isWhole)
        isWhole = bool(load(repaired(utf8)));
    if (hasForeignDoctype(document))
        return refused("the feed has a DOCTYPE", u"feed-doctype"_s);
    std::optional<Feed> feed = feedIn(document, base);
    // Of one that stays broken, what stands before the break.
    if (feed && (isWhole || !feed->items.isEmpty()))
        return std::move(*feed);
    return isWhole ? refused("neither RSS nor Atom", u"feed-unknown"_s)
                   : refused("the feed is not well-formed XML", u"feed-unreadable"_s);
}

} // namespace

Result<Feed> parseFeed(const QByteArray &bytes, const QUrl &base, const QByteArray &contentType)
{
    const QByteArray utf8 = asUtf8(bytes, contentType);
    const QByteArray start = utf8.left(1024).trimmed();
    if (start.startsWith('{'))
        return feedFromJson(utf8, base);
    if (looksLikeHtml(utf8, {}))
        return refused("a page and not a feed", u"feed-is-page"_s);
    return parseXml(utf8, base);
}

QUrl usableLink(const QString &text, const QUrl &base)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > FeedLimits::link)
        return {};
    const QUrl link = base.resolved(QUrl(trimmed, QUrl::TolerantMode));
    const bool web = link.scheme() == u"https"_s || link.scheme() == u"http"_s;
    const bool plain = link.userInfo().isEmpty() && !link.host().isEmpty();
    const bool fits = link.toEncoded().size() <= FeedLimits::link; // é is six characters there
    return link.isValid() && web && plain && fits ? link : QUrl();
}

QString usableLanguage(const QString &text)
{
    constexpr qsizetype longest = 35; // as RFC 5646 asks programs to keep
    const QString name = text.trimmed();
    const bool isOne =
        name.size() <= longest && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        });
    return isOne ? name : QString();
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
