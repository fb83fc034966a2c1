// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/feeds/plaintext.h"

#include "app/relaisd/feeds/decoding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// The named entities that feeds in French and English use; others stay as they are written.
const QHash<QString, char16_t> &namedEntities()
{
    static const QHash<QString, char16_t> names {
        { u"amp"_s, u'&' },
        { u"lt"_s, u'<' },
        { u"gt"_s, u'>' },
        { u"quot"_s, u'"' },
        { u"apos"_s, u'\'' },
        { u"nbsp"_s, u'\u00a0' },
        { u"laquo"_s, u'«' },
        { u"raquo"_s, u'»' },
        { u"hellip"_s, u'…' },
        { u"ndash"_s, u'–' },
        { u"mdash"_s, u'—' },
        { u"lsquo"_s, u'‘' },
        { u"rsquo"_s, u'’' },
        { u"ldquo"_s, u'“' },
        { u"rdquo"_s, u'”' },
        { u"euro"_s, u'€' },
        { u"copy"_s, u'©' },
        { u"reg"_s, u'®' },
        { u"trade"_s, u'™' },
        { u"deg"_s, u'°' },
        { u"middot"_s, u'·' },
        { u"bull"_s, u'•' },
        { u"agrave"_s, u'à' },
        { u"acirc"_s, u'â' },
        { u"auml"_s, u'ä' },
        { u"aelig"_s, u'æ' },
        { u"ccedil"_s, u'ç' },
        { u"egrave"_s, u'è' },
        { u"eacute"_s, u'é' },
        { u"ecirc"_s, u'ê' },
        { u"euml"_s, u'ë' },
        { u"icirc"_s, u'î' },
        { u"iuml"_s, u'ï' },
        { u"ocirc"_s, u'ô' },
        { u"ouml"_s, u'ö' },
        { u"oelig"_s, u'œ' },
        { u"ugrave"_s, u'ù' },
        { u"ucirc"_s, u'û' },
        { u"uuml"_s, u'ü' },
        { u"szlig"_s, u'ß' },
        { u"ntilde"_s, u'ñ' },
        { u"Agrave"_s, u'À' },
        { u"Eacute"_s, u'É' },
        { u"Egrave"_s, u'È' },
        { u"Ccedil"_s, u'Ç' },
        { u"times"_s, u'×' },
        { u"rarr"_s, u'→' },
        { u"larr"_s, u'←' },
    };
    return names;
}

QString characterOf(const QString &entity)
{
    if (!entity.startsWith(u'#')) {
        const auto known = namedEntities().constFind(entity);
        return known == namedEntities().cend() ? QString() : QString(QChar(*known));
    }
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const char32_t code =
        isHex ? entity.mid(2).toUInt(&isNumber, 16) : entity.mid(1).toUInt(&isNumber);
    const bool isCharacter =
        isNumber && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

// Where the tag that opens at `at` ends: behind its ">", or behind a whole script or style.
qsizetype behindTag(const QString &html, qsizetype at)
{
    for (const auto name : { "script"_L1, "style"_L1 }) {
        if (QStringView(html).mid(at + 1).startsWith(name, Qt::CaseInsensitive)) {
            const QString close = u"</"_s + QString(name);
            const qsizetype end = html.indexOf(close, at, Qt::CaseInsensitive);
            at = end < 0 ? html.size() - 1 : end;
            break;
        }
    }
    if (QStringView(html).mid(at).startsWith(u"<!--")) {
        const qsizetype end = html.indexOf(u"-->"_s, at);
        return end < 0 ? html.size() : end + 3;
    }
    const qsizetype end = html.indexOf(u'>', at);
    return end < 0 ? html.size() : end + 1;
}

bool opensTag(const QString &html, qsizetype at)
{
    if (at + 1 >= html.size())
        return false;
    const QChar next = html[at + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

// The character of the entity that opens at `at`, which then stands behind it.
QString takeEntity(const QString &html, qsizetype &at)
{
    constexpr qsizetype longestName = 10;
    // No further than a name is long: a text of nothing but "&" would be searched for each of them.
    const qsizetype length = QStringView(html).mid(at, longestName + 1).indexOf(u';');
    if (length > 0) {
        const QString character = characterOf(html.mid(at + 1, length - 1));
        if (!character.isEmpty()) {
            at += length + 1;
            return character;
        }
    }
    ++at;
    return u"&"_s;
}

// Characters that turn the direction of text or hide could make a title lie.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x200b && code <= 0x200f && code != 0x200d)
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069)
        || code == 0xfeff || code == 0x00ad;
}

// A number of Windows-1252 that stands as one of Unicode, where it is a control character: &#146;
// is an apostrophe to browsers (HTML, numeric character reference end state).
QChar meantBy(QChar c)
{
    constexpr char16_t first = 0x80;
    constexpr char16_t last = 0x9f;
    if (c.unicode() < first || c.unicode() > last)
        return c;
    static const QString meant = [] {
        QByteArray bytes;
        for (int code = first; code <= last; ++code)
            bytes.append(static_cast<char>(code));
        return QString::fromUtf8(asUtf8(bytes, "charset=windows-1252"));
    }();
    const qsizetype at = c.unicode() - first;
    return at < meant.size() ? meant.at(at) : c;
}

QString joined(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (isHidden(c))
            continue;
        const QChar shown = meantBy(c);
        line += shown.category() == QChar::Other_Control ? QChar(u' ') : shown;
    }
    return line.simplified();
}

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QString kept = text.left(longest - 1);
    const qsizetype space = kept.lastIndexOf(u' ');
    if (space > longest / 2)
        kept.truncate(space);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + u'…';
}

} // namespace

QString plainText(const QString &html, qsizetype longest)
{
    QString text;
    // What is cut anyway need not be read: tags may be most of it, so look at plenty.
    const QString source = html.left(longest * 64);
    text.reserve(std::min(source.size(), longest * 4));
    for (qsizetype at = 0; at < source.size();) {
        const QChar c = source[at];
        if (c == u'<' && opensTag(source, at)) {
            at = behindTag(source, at);
            text += u' ';
        } else if (c == u'&') {
            text += takeEntity(source, at);
        } else {
            text += c;
            ++at;
        }
    }
    // "word</b>," must not become "word ,".
    QString line = joined(text);
    for (const QChar mark : { u',', u'.', u')' })
        line.replace(QString(u' ') + mark, QString(mark));
    return cut(line, longest);
}

} // namespace Relais::Backend
