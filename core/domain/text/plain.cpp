// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Networks that count characters as they stand (networks.md):
// LinkedIn: commentary ≤ 3000 (§4; public code of its Posts API), in UTF-16 units as its own page
//   counts; the person pastes the text there, so that no "little text" escaping is counted.
// Facebook: a post ≤ 63,206 characters (§5), in UTF-16 units.
// WhatsApp, e-mail: no limit documented (§14, §18).
// The Wall: WallLimits::text grapheme clusters.
#include "core/domain/text/codepoints.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/rules.h"
#include "core/domain/wallpost.h"

namespace Relais::Text {

namespace {
constexpr int linkedInLimit = 3000;
constexpr int facebookLimit = 63'206;

int documentedLimit(Network network)
{
    if (network == Network::LinkedIn)
        return linkedInLimit;
    return network == Network::Facebook ? facebookLimit : 0;
}

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

bool hasHashtags(Network network)
{
    return network == Network::Wall || network == Network::LinkedIn || network == Network::Facebook;
}
} // namespace

TextCheck checkPlain(Network network, const QString &text, const TextLimits &limits)
{
    TextCheck check;
    if (network == Network::Wall) {
        check.limit = limitOf(limits, WallLimits::text);
        measureGraphemes(text, check);
    } else {
        check.limit = limitOf(limits, documentedLimit(network));
        measureUnits(text, check);
    }
    QList<Facet> facets = xLinks(text);
    if (hasHashtags(network))
        facets += xHashtags(text);
    check.facets = inOrder(facets);
    return check;
}

} // namespace Relais::Text
