// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/pagepreview.h"

#include "app/relaisd/feeds/feed.h"
#include "app/relaisd/feeds/plaintext.h"
#include "app/relaisd/feeds/readers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestHead = 512 * 1024;
constexpr int mostFeeds = 10;
constexpr int mostTags = 4000;

struct Tag {
    QString name;
    QHash<QString, QString> attributes;
};

//! Reads the tags of HTML one after the other, as forgiving as a browser.
class TagReader final {
public:
    explicit TagReader(QString html)
        : m_html(std::move(html))
    {
    }

    bool next(Tag &tag)
    {
        while ((m_at = m_html.indexOf(u'<', m_at)) >= 0) {
            if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
                const qsizetype end = m_html.indexOf(u"-->"_s, m_at);
                m_at = end < 0 ? m_html.size() : end + 3;
            } else if (m_at + 1 < m_html.size() && m_html[m_at + 1].isLetter()) {
                read(tag);
                return true;
            } else {
                ++m_at;
            }
        }
        return false;
    }
    //! Behind the tag just read, up to the next "<".
    QString text() const
    {
        const qsizetype end = m_html.indexOf(u'<', m_at);
        return m_html.mid(m_at, (end < 0 ? m_html.size() : end) - m_at);
    }
    //! Behind the element's end tag: what stands in a script is no tag.
    void skip(const QString &name)
    {
        const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end + 1;
    }

private:
    bool atEnd() const { return m_at >= m_html.size() || m_html[m_at] == u'>'; }
    QString word(QStringView ends)
    {
        const qsizetype start = m_at;
        while (!atEnd() && !m_html[m_at].isSpace() && !ends.contains(m_html[m_at]))
            ++m_at;
        return m_html.mid(start, m_at - start);
    }
    void skipSpace()
    {
        while (!atEnd() && (m_html[m_at].isSpace() || m_html[m_at] == u'/'))
            ++m_at;
    }
    QString value()
    {
        const QChar quote = atEnd() ? QChar() : m_html[m_at];
        if (quote != u'"' && quote != u'\'')
            return word(u"");
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        const qsizetype behind = end < 0 ? m_html.size() : end;
        const QString text = m_html.mid(m_at + 1, behind - m_at - 1);
        m_at = std::min(m_html.size(), behind + 1);
        return text;
    }
    void read(Tag &tag)
    {
        ++m_at;
        tag.name = word(u"/").toLower();
        tag.attributes.clear();
        for (skipSpace(); !atEnd(); skipSpace()) {
            const QString name = word(u"=/").toLower();
            while (!atEnd() && m_html[m_at].isSpace())
                ++m_at;
            QString text;
            if (!atEnd() && m_html[m_at] == u'=') {
                ++m_at;
                while (!atEnd() && m_html[m_at].isSpace())
                    ++m_at;
                text = value();
            } else if (name.isEmpty()) {
                ++m_at; // a lone sign
            }
            if (!name.isEmpty() && !tag.attributes.contains(name))
                tag.attributes.insert(name, text);
        }
        m_at = std::min(m_html.size(), m_at + 1);
    }

    QString m_html;
    qsizetype m_at = 0;
};

//! What the head holds, before it is chosen from.
struct PageHead {
    QHash<QString, QString> metas; //!< the first of each name
    QString title;
    QString language;
    QString canonical;
    QString base;
    QList<QPair<QString, QString>> feeds; //!< address, title
};

bool isFeedType(const QString &type)
{
    static const QStringList types { u"application/rss+xml"_s, u"application/atom+xml"_s,
        u"application/feed+json"_s, u"application/rdf+xml"_s };
    return types.contains(type.trimmed().toLower());
}

void takeLink(PageHead &head, const Tag &tag)
{
    const QStringList rels =
        tag.attributes.value(u"rel"_s).toLower().split(u' ', Qt::SkipEmptyParts);
    const QString href = plainText(tag.attributes.value(u"href"_s), FeedLimits::link);
    if (rels.contains(u"canonical"_s) && head.canonical.isEmpty())
        head.canonical = href;
    if (rels.contains(u"alternate"_s) && isFeedType(tag.attributes.value(u"type"_s))
        && head.feeds.size() < mostFeeds)
        head.feeds.append({ href, plainText(tag.attributes.value(u"title"_s), FeedLimits::title) });
}

void takeMeta(PageHead &head, const Tag &tag)
{
    QString name = tag.attributes.value(u"property"_s);
    if (name.isEmpty())
        name = tag.attributes.value(u"name"_s);
    name = name.trimmed().toLower();
    const QString content = tag.attributes.value(u"content"_s);
    if (!name.isEmpty() && !content.trimmed().isEmpty() && !head.metas.contains(name))
        head.metas.insert(name, content);
}

PageHead headOf(const QByteArray &html)
{
    PageHead head;
    TagReader reader(QString::fromUtf8(html.left(longestHead)));
    Tag tag;
    for (int i = 0; i < mostTags && reader.next(tag); ++i) {
        if (tag.name == u"meta"_s)
            takeMeta(head, tag);
        else if (tag.name == u"link"_s)
            takeLink(head, tag);
        else if (tag.name == u"title"_s && head.title.isEmpty())
            head.title = reader.text();
        else if (tag.name == u"html"_s)
            head.language = tag.attributes.value(u"lang"_s);
        else if (tag.name == u"base"_s && head.base.isEmpty())
            head.base = tag.attributes.value(u"href"_s);
        else if (tag.name == u"script"_s || tag.name == u"style"_s || tag.name == u"svg"_s)
            reader.skip(tag.name);
    }
    return head;
}

QString firstOf(const PageHead &head, std::initializer_list<QString> names, qsizetype longest)
{
    for (const QString &name : names) {
        const QString text = plainText(head.metas.value(name), longest);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

PagePreview previewOf(const QByteArray &html, const QUrl &address)
{
    const PageHead head = headOf(html);
    QUrl base = usableLink(head.base, address);
    if (base.isEmpty())
        base = address;
    PagePreview preview;
    preview.title =
        firstOf(head, { u"og:title"_s, u"twitter:title"_s, u"dc.title"_s }, FeedLimits::title);
    if (preview.title.isEmpty())
        preview.title = plainText(head.title, FeedLimits::title);
    preview.summary = firstOf(head,
        { u"og:description"_s, u"twitter:description"_s, u"description"_s }, FeedLimits::summary);
    preview.siteName = firstOf(head, { u"og:site_name"_s, u"application-name"_s }, 100);
    preview.language = plainText(head.language, 35);
    preview.image = usableLink(firstOf(head,
                                   { u"og:image:secure_url"_s, u"og:image"_s, u"og:image:url"_s,
                                       u"twitter:image"_s, u"twitter:image:src"_s },
                                   FeedLimits::link),
        base);
    preview.canonical = usableLink(head.canonical, base);
    if (preview.canonical.isEmpty())
        preview.canonical = usableLink(firstOf(head, { u"og:url"_s }, FeedLimits::link), base);
    // A page may name another one of its own site, not somebody else's.
    if (preview.canonical.isEmpty() || preview.canonical.host() != address.host())
        preview.canonical = address;
    for (const auto &[href, title] : head.feeds) {
        const QUrl url = usableLink(href, base);
        if (!url.isEmpty())
            preview.feeds.append({ url, title });
    }
    return preview;
}

} // namespace Relais::Backend
