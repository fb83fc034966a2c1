// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/opml.h"

#include "app/relaisd/feeds/decoding.h"
#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/readers.h"

#include <QLocale>
#include <QSet>

#include <pugixml.hpp>
#include <sstream>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

class OutlineWalker final : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node &node) override
    {
        const QString text = QString::fromUtf8(node.attribute("xmlUrl").value());
        const QUrl url = usableLink(text, {});
        if (std::string_view(node.name()) != "outline" || url.isEmpty())
            return true;
        const QString key = url.toString(QUrl::FullyEncoded);
        if (known.contains(key))
            return true;
        known.insert(key);
        QString title = QString::fromUtf8(node.attribute("title").value());
        if (title.isEmpty())
            title = QString::fromUtf8(node.attribute("text").value());
        entries.append({ plainText(title, FeedLimits::title), url });
        return true;
    }
    QList<OpmlEntry> entries;
    QSet<QString> known;
};

void setText(pugi::xml_node parent, const char *name, const QString &text)
{
    parent.append_child(name).text().set(text.toUtf8().constData());
}

} // namespace

Result<QList<OpmlEntry>> opmlFrom(const QByteArray &bytes)
{
    const QByteArray utf8 = asUtf8(bytes, {});
    pugi::xml_document document;
    const auto result = document.load_buffer(utf8.constData(), static_cast<size_t>(utf8.size()),
        pugi::parse_default, pugi::encoding_utf8);
    const pugi::xml_node body = document.child("opml").child("body");
    if (!result || !body)
        return fail(ErrorCode::InvalidInput, u"not an OPML file"_s, u"opml-unreadable"_s);
    OutlineWalker walker;
    pugi::xml_node start = body;
    start.traverse(walker);
    return walker.entries;
}

QByteArray toOpml(const QString &title, const QDateTime &at, const QList<OpmlEntry> &entries)
{
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node opml = document.append_child("opml");
    opml.append_attribute("version") = "2.0";
    pugi::xml_node head = opml.append_child("head");
    setText(head, "title", title);
    setText(head, "dateCreated",
        QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s);
    pugi::xml_node body = opml.append_child("body");
    for (const OpmlEntry &entry : entries) {
        pugi::xml_node outline = body.append_child("outline");
        const QByteArray url = entry.url.toEncoded();
        const QByteArray name = entry.title.isEmpty() ? url : entry.title.toUtf8();
        outline.append_attribute("type") = "rss";
        outline.append_attribute("text") = name.constData();
        outline.append_attribute("xmlUrl") = url.constData();
    }
    std::ostringstream out;
    document.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return QByteArray::fromStdString(out.str());
}

} // namespace Relais::Backend
