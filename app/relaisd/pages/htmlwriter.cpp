// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/htmlwriter.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Text that a person wrote must not turn or hide what stands after it.
bool isLeftOut(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200e || code == 0x200f || code == 0x061c;
    const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    const bool notACharacter = code >= 0xfdd0 && (code >= 0xfffe || code <= 0xfdef);
    return turns || control || notACharacter;
}

QString entityOf(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return u"&amp;"_s;
    case u'<':
        return u"&lt;"_s;
    case u'>':
        return u"&gt;"_s;
    case u'"':
        return u"&quot;"_s;
    case u'\'':
        return u"&#39;"_s;
    default:
        return QString(c);
    }
}

} // namespace

QString visibleText(const QString &value)
{
    QString visible;
    visible.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (pair)
            visible += value.mid(i++, 2);
        else if (!c.isSurrogate() && !isLeftOut(c))
            visible += c;
    }
    return visible;
}

QString escaped(const QString &value)
{
    const QString visible = visibleText(value);
    QString html;
    html.reserve(visible.size());
    for (const QChar c : visible)
        html += entityOf(c);
    return html;
}

QString hrefOf(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool web = (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == "mailto"_L1) ? QString::fromLatin1(url.toEncoded())
                                                           : QString();
}

HtmlWriter &HtmlWriter::open(const char *element, const Attributes &attributes)
{
    begin(element, attributes);
    m_html += u">"_s;
    m_open.append(element);
    return *this;
}

HtmlWriter &HtmlWriter::close()
{
    const QString name = QString::fromLatin1(m_open.takeLast());
    m_html += u"</"_s + name + u">\n"_s;
    return *this;
}

HtmlWriter &HtmlWriter::text(const QString &value)
{
    m_html += escaped(value);
    return *this;
}

HtmlWriter &HtmlWriter::leaf(
    const char *element, const QString &value, const Attributes &attributes)
{
    return open(element, attributes).text(value).close();
}

HtmlWriter &HtmlWriter::empty(const char *element, const Attributes &attributes)
{
    begin(element, attributes);
    m_html += u" />\n"_s;
    return *this;
}

HtmlWriter &HtmlWriter::constant(const char *text)
{
    m_html += QString::fromUtf8(text);
    return *this;
}

QByteArray HtmlWriter::html() const
{
    HtmlWriter whole(*this);
    while (!whole.m_open.isEmpty())
        whole.close();
    return whole.m_html.toUtf8();
}

void HtmlWriter::begin(const char *element, const Attributes &attributes)
{
    m_html += u'<' + QString::fromLatin1(element);
    for (const auto &[name, value] : attributes)
        m_html += u' ' + QString::fromLatin1(name) + u"=\""_s + escaped(value) + u'"';
}

} // namespace Relais::Backend
