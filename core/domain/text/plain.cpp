// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks that count characters as they stand, in the unit and up to the limit of their row in
// networktraits.cpp, which names the sources.
#include "core/domain/text/chatmarkup.h"
#include "core/domain/text/codepoints.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/rules.h"

#include <algorithm>
#include <utility>

namespace Relais::Text {

using namespace Qt::StringLiterals;

namespace {

void measureUnits(const QString &text, TextCheck &check)
{
    check.length = int(text.size());
    if (check.limit == 0 || check.length <= check.limit)
        return;
    const bool insidePair = text[check.limit].isLowSurrogate();
    check.overflowAt = insidePair ? check.limit - 1 : check.limit;
}

void measureGraphemes(const QString &text, TextCheck &check)
{
    const Graphemes graphemes = graphemesOf(text, check.limit);
    check.length = graphemes.count;
    check.overflowAt = int(graphemes.overflowAt);
}

//! Each code point counts what count says.
template <typename Count>
void measure(QStringView text, TextCheck &check, Count count)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = codePointAt(text, i).units;
        check.length += count(text.mid(i, units));
        if (check.limit > 0 && check.length > check.limit && check.overflowAt < 0)
            check.overflowAt = int(i);
        i += units;
    }
}

//! What a code point takes in canonical JSON (spec.matrix.org/latest/appendices): UTF-8, with an
//! escape for '"', '\\' and what is below a space.
int jsonBytes(QStringView one)
{
    const char16_t c = one[0].unicode();
    if (c == u'"' || c == u'\\' || c == u'\b' || c == u'\t' || c == u'\n' || c == u'\f'
        || c == u'\r')
        return 2;
    return c < u' ' ? 6 : int(utf8Length(one));
}

//! Each code point with what is sent before it to keep it from being markup; inUnits: of UTF-16.
void measureGuarded(
    const QString &text, const QList<MarkupGuard> &guards, bool inUnits, TextCheck &check)
{
    qsizetype end = 0;
    qsizetype passed = 0;
    measure(text, check, [&](QStringView one) {
        end += one.size();
        int count = inUnits ? int(one.size()) : 1;
        for (; passed < guards.size() && guards.at(passed).at < end; ++passed)
            ++count;
        return count;
    });
}

QList<Facet> facetsOf(const NetworkTraits &traits, const QString &text)
{
    if (traits.textRule == NetworkTraits::TextRule::Misskey)
        return mfmFacets(text);
    QList<Facet> facets = xLinks(text);
    if (traits.hashtags)
        facets += xHashtags(text);
    if (traits.mostMentions > 0)
        facets += metaMentions(text);
    return inOrder(facets);
}

void judgeMarks(const NetworkTraits &traits, TextCheck &check)
{
    int hashtags = 0;
    int mentions = 0;
    for (const Facet &facet : std::as_const(check.facets)) {
        hashtags += facet.kind == Facet::Kind::Hashtag ? 1 : 0;
        mentions += facet.kind == Facet::Kind::Mention ? 1 : 0;
    }
    if (traits.mostHashtags > 0 && hashtags > traits.mostHashtags)
        check.problems.append(u"hashtags-over-limit"_s);
    if (traits.mostMentions > 0 && mentions > traits.mostMentions)
        check.problems.append(u"mentions-over-limit"_s);
}

} // namespace

TextCheck checkPlain(const NetworkTraits &traits, const QString &text, const TextLimits &limits)
{
    TextCheck check;
    check.limit = limitOf(limits, traits.textLimit);
    const QList<MarkupGuard> guards = markupGuards(traits.network, text);
    switch (traits.textRule) {
    case NetworkTraits::TextRule::Graphemes:
        measureGraphemes(text, check);
        break;
    case NetworkTraits::TextRule::CodePoints:
    case NetworkTraits::TextRule::Misskey:
        measureGuarded(text, guards, false, check);
        break;
    case NetworkTraits::TextRule::Bytes:
        measure(text, check, [](QStringView one) { return int(utf8Length(one)); });
        break;
    case NetworkTraits::TextRule::EventBytes:
        measure(text, check, jsonBytes);
        break;
    default:
        if (guards.isEmpty())
            measureUnits(text, check);
        else
            measureGuarded(text, guards, true, check);
        break;
    }
    check.facets = facetsOf(traits, text);
    judgeMarks(traits, check);
    const QLatin1StringView refused = traits.refused;
    const bool isRefused = !refused.isEmpty()
        && std::any_of(
            text.begin(), text.end(), [refused](QChar c) { return refused.contains(c); });
    if (isRefused)
        check.problems.append(u"invalid-character"_s);
    return check;
}

} // namespace Relais::Text
