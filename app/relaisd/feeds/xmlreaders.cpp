// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/readers.h"

#include <pugixml.hpp>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString valueOf(const pugi::xml_node &node)
{
    return QString::fromUtf8(node.text().get());
}

QString attribute(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

//! Gathers the text of a tree of elements without recursion of ours.
class TextWalker final : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node &node) override
    {
        text += QString::fromUtf8(node.value()) + u' ';
        return text.size() < 64 * FeedLimits::summary;
    }
    QString text;
};

// type="xhtml" holds elements, everything else is text that may be HTML.
QString contentOf(pugi::xml_node node)
{
    if (attribute(node, "type") != u"xhtml"_s)
        return valueOf(node);
    TextWalker walker;
    node.traverse(walker);
    return walker.text.toHtmlEscaped();
}

QString firstValue(const pugi::xml_node &node, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString value = contentOf(node.child(name));
        if (!value.trimmed().isEmpty())
            return value;
    }
    return {};
}

// The names of zones in RFC 822 (RSS 2.0 asks for its dates), which RFC 2822 keeps (§4.3).
QString withNumberedZone(const QString &text)
{
    struct Zone {
        QLatin1StringView name;
        QLatin1StringView number;
    };
    static constexpr Zone zones[] { { "GMT"_L1, "+0000"_L1 }, { "UT"_L1, "+0000"_L1 },
        { "UTC"_L1, "+0000"_L1 }, { "Z"_L1, "+0000"_L1 }, { "EST"_L1, "-0500"_L1 },
        { "EDT"_L1, "-0400"_L1 }, { "CST"_L1, "-0600"_L1 }, { "CDT"_L1, "-0500"_L1 },
        { "MST"_L1, "-0700"_L1 }, { "MDT"_L1, "-0600"_L1 }, { "PST"_L1, "-0800"_L1 },
        { "PDT"_L1, "-0700"_L1 } };
    const qsizetype space = text.lastIndexOf(u' ');
    const QString written = text.mid(space + 1);
    for (const Zone &zone : zones) {
        if (space >= 0 && written == zone.name)
            return text.left(space + 1) + zone.number;
    }
    return text;
}

// RFC 2822 with the names of zones that feeds still write, or RFC 3339.
QDateTime timeOf(const QString &written)
{
    const QString text = written.trimmed();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(withNumberedZone(text), Qt::RFC2822Date);
    return time.isValid() ? time.toUTC() : QDateTime();
}

bool isImage(const pugi::xml_node &node)
{
    return attribute(node, "type").startsWith(u"image/"_s)
        || attribute(node, "medium") == u"image"_s;
}

// What an element's relative addresses begin with (xml:base: RFC 4287 §2), inside that of others.
QUrl baseOf(const pugi::xml_node &node, const QUrl &around)
{
    const QUrl own = usableLink(attribute(node, "xml:base"), around);
    return own.isEmpty() ? around : own;
}

QUrl imageOf(const pugi::xml_node &item, const QUrl &base)
{
    for (const pugi::xml_node &node : item.children()) {
        const QByteArray name = node.name();
        const bool isCandidate = name == "media:thumbnail"
            || ((name == "enclosure" || name == "media:content") && isImage(node));
        if (isCandidate)
            return usableLink(attribute(node, "url"), baseOf(node, base));
    }
    return {};
}

// The alternate link; one without rel is that too (RFC 4287 §4.2.7.2).
QUrl atomLink(const pugi::xml_node &entry, const QUrl &base)
{
    for (const pugi::xml_node &link : entry.children("link")) {
        const QString rel = attribute(link, "rel");
        if (rel.isEmpty() || rel == u"alternate"_s)
            return usableLink(attribute(link, "href"), baseOf(link, base));
    }
    return {};
}

} // namespace

Feed feedFromRss(const pugi::xml_node &channel, const pugi::xml_node &items, const QUrl &base)
{
    Feed feed;
    feed.title = plainText(valueOf(channel.child("title")), FeedLimits::title);
    QString language = usableLanguage(valueOf(channel.child("language")));
    if (language.isEmpty())
        language = usableLanguage(valueOf(channel.child("dc:language")));
    for (const pugi::xml_node &entry : items.children("item")) {
        FeedItem item;
        const pugi::xml_node guid = entry.child("guid");
        item.guid = guid ? valueOf(guid) : attribute(entry, "rdf:about");
        item.title = plainText(valueOf(entry.child("title")), FeedLimits::title);
        item.summary =
            plainText(firstValue(entry, { "description", "content:encoded" }), FeedLimits::summary);
        item.link = usableLink(valueOf(entry.child("link")), base);
        if (item.link.isEmpty())
            item.link = usableLink(attribute(entry.child("atom:link"), "href"), base);
        if (item.link.isEmpty() && attribute(guid, "isPermaLink") != u"false"_s)
            item.link = usableLink(item.guid, base);
        item.image = imageOf(entry, base);
        item.language = language;
        item.publishedAt = timeOf(firstValue(entry, { "pubDate", "dc:date" }));
        append(feed, std::move(item));
    }
    return feed;
}

Feed feedFromAtom(const pugi::xml_node &root, const QUrl &base)
{
    Feed feed;
    feed.title = plainText(contentOf(root.child("title")), FeedLimits::title);
    const QString language = usableLanguage(attribute(root, "xml:lang"));
    const QUrl ofFeed = baseOf(root, base);
    for (const pugi::xml_node &entry : root.children("entry")) {
        const QUrl ofEntry = baseOf(entry, ofFeed);
        FeedItem item;
        item.guid = valueOf(entry.child("id"));
        item.title = plainText(contentOf(entry.child("title")), FeedLimits::title);
        item.summary = plainText(firstValue(entry, { "summary", "content" }), FeedLimits::summary);
        item.link = atomLink(entry, ofEntry);
        item.image = imageOf(entry, ofEntry);
        const QString own = usableLanguage(attribute(entry, "xml:lang"));
        item.language = own.isEmpty() ? language : own;
        item.publishedAt =
            timeOf(firstValue(entry, { "published", "issued", "updated", "modified" }));
        append(feed, std::move(item));
    }
    return feed;
}

} // namespace Relais::Backend
