// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/textcheck.h"

#include "core/domain/keytable.h"
#include "core/domain/networktraits.h"
#include "core/domain/text/codepoints.h"
#include "core/domain/text/rules.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kindKeys = keyTable<Facet::Kind>({
    { Facet::Kind::Link, "link"_L1 },
    { Facet::Kind::Mention, "mention"_L1 },
    { Facet::Kind::Hashtag, "hashtag"_L1 },
});

//! Databases and URLs do not take NUL, and half a surrogate pair would go out as another character.
bool hasUnsendable(const QString &text)
{
    return text.contains(QChar(u'\0')) || !text.isValidUtf16();
}

TextCheck checkByNetwork(Network network, const QString &text, const TextLimits &limits)
{
    switch (traitsOf(network).textRule) {
    case NetworkTraits::TextRule::Bluesky:
        return Text::checkBluesky(text);
    case NetworkTraits::TextRule::Mastodon:
        return Text::checkMastodon(text, limits);
    case NetworkTraits::TextRule::X:
        return Text::checkX(text, limits);
    case NetworkTraits::TextRule::Threads:
        return Text::checkThreads(text, limits);
    case NetworkTraits::TextRule::Units:
    case NetworkTraits::TextRule::CodePoints:
    case NetworkTraits::TextRule::Bytes:
    case NetworkTraits::TextRule::EventBytes:
    case NetworkTraits::TextRule::Graphemes:
    case NetworkTraits::TextRule::Misskey:
        break;
    }
    return Text::checkPlain(traitsOf(network), text, limits);
}
} // namespace

namespace Text {

QList<Facet> inOrder(QList<Facet> facets)
{
    std::sort(facets.begin(), facets.end(), [](const Facet &a, const Facet &b) {
        return a.start != b.start ? a.start < b.start : a.kind < b.kind;
    });
    QList<Facet> kept;
    for (const Facet &facet : facets) {
        if (kept.isEmpty() || facet.start >= kept.last().end)
            kept.append(facet);
    }
    return kept;
}

int limitOf(const TextLimits &limits, int documented)
{
    return limits.maxLength > 0 ? limits.maxLength : documented;
}

} // namespace Text

qsizetype utf16Position(Network network, const QString &text, int offset)
{
    return traitsOf(network).textRule == NetworkTraits::TextRule::Bluesky
        ? QString::fromUtf8(text.toUtf8().left(offset)).size()
        : offset;
}

QString facetKindKey(Facet::Kind kind)
{
    return kindKeys.keyOf(kind);
}

TextCheck checkText(Network network, const QString &text, const TextLimits &limits)
{
    TextCheck check = checkByNetwork(network, Text::wellFormed(text), limits);
    if (check.limit > 0 && check.length > check.limit)
        check.problems.prepend(u"too-long"_s);
    if (text.trimmed().isEmpty())
        check.problems.prepend(u"empty"_s);
    if (hasUnsendable(text) && !check.problems.contains(u"invalid-character"_s))
        check.problems.append(u"invalid-character"_s);
    const bool onlyNotices = std::all_of(check.problems.begin(), check.problems.end(),
        [](const QString &problem) { return problem == "too-many-hashtags"_L1; });
    check.valid = onlyNotices;
    return check;
}

Result<void> textRefusal(const TextCheck &check)
{
    if (check.valid)
        return {};
    return fail(ErrorCode::InvalidInput, check.problems.join(u", "_s),
        u"text-"_s + check.problems.value(0, u"invalid"_s));
}

} // namespace Relais
