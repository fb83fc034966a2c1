// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bluesky. Sources: lexicon app.bsky.feed.post (text: 300 grapheme clusters and 3000 UTF-8 bytes)
// and app.bsky.richtext.facet (offsets in UTF-8 bytes, end exclusive, no overlap); detection as
// https://github.com/bluesky-social/atproto packages/api/src/rich-text (commit d6296a1), which the
// official app uses; read, not copied.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/rules.h"
#include "core/domain/text/topleveldomain.h"

#include <algorithm>

namespace Relais::Text {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostGraphemes = 300;
constexpr int mostBytes = 3000;
constexpr int longestTag = 64; // grapheme clusters
constexpr qsizetype longestTicker = 5;

//! White space of JavaScript's \s.
bool isSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == 0xFEFF || u == 0x2028 || u == 0x2029
        || c.category() == QChar::Separator_Space;
}

bool isPunctuation(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category >= QChar::Punctuation_Connector && category <= QChar::Punctuation_Other;
}

bool isAsciiWord(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || c == u'_';
}

//! At the text's start, or behind white space or "(".
bool mayBegin(QStringView text, qsizetype at)
{
    return at == 0 || isSpace(text[at - 1]) || text[at - 1] == u'(';
}

bool endsInTopLevel(QStringView domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    return dot >= 0 && isTopLevelDomain(domain.mid(dot + 1), TopLevels::Bluesky);
}

//! Without what a word boundary cuts off: trailing dots and dashes.
qsizetype handleEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size()
        && (isAsciiAlphanumeric(text[end].unicode()) || text[end] == u'.' || text[end] == u'-'))
        ++end;
    for (; end > begin; --end) {
        const bool wordBehind = end < text.size() && isAsciiWord(text[end]);
        if (isAsciiWord(text[end - 1]) != wordBehind)
            return end;
    }
    return begin;
}

QList<Facet> mentionsOf(QStringView text)
{
    QList<Facet> mentions;
    for (qsizetype i = text.indexOf(u'@'); i >= 0; i = text.indexOf(u'@', i + 1)) {
        if (!mayBegin(text, i))
            continue;
        const QStringView handle = text.mid(i + 1, handleEnd(text, i + 1) - i - 1);
        if (endsInTopLevel(handle) || handle.endsWith(u".test"))
            mentions.append(
                { Facet::Kind::Mention, int(i), int(i + 1 + handle.size()), handle.toString() });
    }
    return mentions;
}

//! Letters and digits with dots between, beginning with a letter: "example.com". Empty for none.
QStringView bareDomainAt(QStringView text, qsizetype at)
{
    const char16_t first = text[at].unicode();
    if (!isAsciiAlphanumeric(first) || isAsciiDigit(first))
        return {};
    qsizetype end = -1;
    qsizetype i = at;
    while (true) {
        const qsizetype label = i;
        while (i < text.size() && isAsciiAlphanumeric(text[i].unicode()))
            ++i;
        if (i == label)
            break;
        if (label > at)
            end = i;
        if (i >= text.size() || text[i] != u'.')
            break;
        ++i;
    }
    return end < 0 ? QStringView() : text.mid(at, end - at);
}

//! Where the unbroken text that makes up a link ends, closing punctuation left out.
qsizetype trimmedEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if (end > begin && QStringView(u".,;:!?").contains(text[end - 1]))
        --end;
    if (end > begin && text[end - 1] == u')' && !text.mid(begin, end - begin).contains(u'('))
        --end;
    return end;
}

QList<Facet> linksOf(QStringView text)
{
    QList<Facet> links;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!mayBegin(text, i))
            continue;
        const QStringView rest = text.mid(i, 9);
        qsizetype scheme = 0;
        if (rest.startsWith(u"https://", Qt::CaseInsensitive))
            scheme = 8;
        else if (rest.startsWith(u"http://", Qt::CaseInsensitive))
            scheme = 7;
        const bool schemed = scheme > 0 && rest.size() > scheme && !isSpace(text[i + scheme]);
        const QStringView domain = schemed ? QStringView() : bareDomainAt(text, i);
        if (!schemed && domain.isEmpty())
            continue;
        qsizetype end = i;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        // The app looks at the first letters alone: it makes no link of "HTTPS://…", and takes
        // "httpbin.example" as it stands, without any test.
        const bool asWritten = rest.startsWith(u"http");
        if (asWritten || (!schemed && endsInTopLevel(domain))) {
            const qsizetype trimmed = trimmedEnd(text, i, end);
            const QString written = text.mid(i, trimmed - i).toString();
            links.append({ Facet::Kind::Link, int(i), int(trimmed),
                asWritten ? written : u"https://"_s + written });
        }
        i = end - 1;
    }
    return links;
}

//! Spaces that are not seen; none of them is part of a tag.
bool isHiddenSpace(QChar c)
{
    return QStringView(u"\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2").contains(c);
}

//! Something beside digits and punctuation.
bool makesTag(char32_t c)
{
    return !isAsciiDigit(c) && !isPunctuation(c);
}

qsizetype withoutPunctuation(QStringView text, qsizetype begin, qsizetype end)
{
    while (end > begin) {
        const CodePoint last = codePointBefore(text, end);
        if (!isPunctuation(last.value))
            break;
        end -= last.units;
    }
    return end;
}

QList<Facet> tagsOf(QStringView text)
{
    QList<Facet> tags;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hash = text[i] == u'#' || text[i] == QChar(0xFF03);
        if (!hash || (i > 0 && !isSpace(text[i - 1])))
            continue;
        bool made = false;
        qsizetype end = i + 1;
        if (end < text.size() && text[end] == QChar(0xFE0F)) // the keycap emoji
            continue;
        while (end < text.size() && !isSpace(text[end]) && !isHiddenSpace(text[end])) {
            const CodePoint c = codePointAt(text, end);
            made = made || makesTag(c.value);
            end += c.units;
        }
        end = withoutPunctuation(text, i + 1, end);
        const qsizetype length = end - i - 1;
        const QStringView tag = text.mid(i + 1, length);
        if (made && length > 0 && (length <= longestTag || graphemesOf(tag).count <= longestTag))
            tags.append({ Facet::Kind::Hashtag, int(i), int(end), tag.toString() });
    }
    return tags;
}

//! "$ABC" of one to five letters and digits is a tag that keeps its sign.
QList<Facet> cashtagsOf(QStringView text)
{
    QList<Facet> tags;
    for (qsizetype i = text.indexOf(u'$'); i >= 0; i = text.indexOf(u'$', i + 1)) {
        if (!mayBegin(text, i))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && isAsciiAlphanumeric(text[end].unicode()))
            ++end;
        const qsizetype length = end - i - 1;
        const bool closed = end == text.size() || isSpace(text[end])
            || QStringView(u".,;:!?)\"'\u2019").contains(text[end]);
        if (length >= 1 && length <= longestTicker && closed
            && !isAsciiDigit(text[i + 1].unicode()))
            tags.append({ Facet::Kind::Hashtag, int(i), int(end),
                text.mid(i, end - i).toString().toUpper() });
    }
    return tags;
}

void toByteOffsets(QStringView text, QList<Facet> &facets)
{
    qsizetype at = 0;
    qsizetype bytes = 0;
    const auto byteOffset = [&](int position) {
        bytes += utf8Length(text.mid(at, position - at));
        at = position;
        return int(bytes);
    };
    for (Facet &facet : facets) {
        facet.start = byteOffset(facet.start);
        facet.end = byteOffset(facet.end);
    }
}

//! Where the character begins that does not fit into the bytes.
qsizetype bytesOverflowAt(QStringView text)
{
    if (utf8Length(text) <= mostBytes)
        return -1;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size();) {
        const int units = codePointAt(text, i).units;
        bytes += utf8Length(text.mid(i, units));
        if (bytes > mostBytes)
            return i;
        i += units;
    }
    return -1;
}
} // namespace

TextCheck checkBluesky(const QString &text)
{
    TextCheck check;
    check.limit = mostGraphemes;
    const Graphemes graphemes = graphemesOf(text, mostGraphemes);
    check.length = graphemes.count;
    check.overflowAt = int(graphemes.overflowAt);
    check.facets = inOrder(mentionsOf(text) + linksOf(text) + tagsOf(text) + cashtagsOf(text));
    toByteOffsets(text, check.facets);
    if (const qsizetype at = bytesOverflowAt(text); at >= 0) {
        check.problems.append(u"too-many-bytes"_s);
        if (check.overflowAt < 0 || at < check.overflowAt)
            check.overflowAt = int(at);
    }
    return check;
}

} // namespace Relais::Text
