// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Threads. Source: https://developers.facebook.com/docs/threads/posts: 500 characters, an emoji
// counts its UTF-8 bytes; public code agrees on at most 5 links and one topic tag of 1–50
// characters, of which Threads keeps the first.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/emoji.h"
#include "core/domain/text/rules.h"

#include <QSet>

#include <algorithm>

namespace Relais::Text {

using namespace Qt::StringLiterals;

namespace {
constexpr int threadsLimit = 500;
constexpr int mostLinks = 5;
constexpr qsizetype longestTag = 50;
constexpr qsizetype longestHandle = 30;

bool isHandleCharacter(QChar c)
{
    return isAsciiAlphanumeric(c.unicode()) || c == u'_' || c == u'.';
}

void measure(QStringView text, TextCheck &check)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype emoji = emojiLength(text, i);
        const qsizetype units = emoji > 0 ? emoji : codePointAt(text, i).units;
        const int counted = emoji > 0 ? int(utf8Length(text.mid(i, emoji))) : 1;
        if (check.length + counted > check.limit && check.overflowAt < 0)
            check.overflowAt = int(i);
        check.length += counted;
        i += units;
    }
}

qsizetype codePointsOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

void keepFirstTag(TextCheck &check)
{
    QList<Facet> kept;
    int tags = 0;
    for (const Facet &facet : check.facets) {
        const bool isTag = facet.kind == Facet::Kind::Hashtag;
        if (isTag && codePointsOf(facet.value) > longestTag)
            continue;
        if (!isTag || tags++ == 0)
            kept.append(facet);
    }
    check.facets = kept;
    if (tags > 1)
        check.problems.append(u"too-many-hashtags"_s);
}
} // namespace

QList<Facet> metaMentions(QStringView text)
{
    QList<Facet> mentions;
    for (qsizetype i = text.indexOf(u'@'); i >= 0; i = text.indexOf(u'@', i + 1)) {
        if (i > 0 && (isHandleCharacter(text[i - 1]) || text[i - 1] == u'@'))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && end - i <= longestHandle && isHandleCharacter(text[end]))
            ++end;
        while (end > i + 1 && text[end - 1] == u'.')
            --end;
        if (end > i + 1)
            mentions.append({ Facet::Kind::Mention, int(i), int(end),
                text.mid(i + 1, end - i - 1).toString() });
    }
    return mentions;
}

TextCheck checkThreads(const QString &text, const TextLimits &limits)
{
    TextCheck check;
    check.limit = limitOf(limits, threadsLimit);
    measure(text, check);
    const QList<Facet> links = xLinks(text);
    QSet<QString> different;
    for (const Facet &link : links)
        different.insert(link.value);
    if (different.size() > mostLinks)
        check.problems.append(u"too-many-links"_s);
    check.facets = inOrder(links + metaMentions(text) + xHashtags(text));
    keepFirstTag(check);
    return check;
}

} // namespace Relais::Text
