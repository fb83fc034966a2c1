// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/networktraits.h"
#include "core/domain/text/textcheck.h"

//! One function a rule set; textcheck.cpp chooses. text is well-formed.
namespace Relais::Text {

TextCheck checkBluesky(const QString &text);
TextCheck checkMastodon(const QString &text, const TextLimits &limits);
TextCheck checkX(const QString &text, const TextLimits &limits);
TextCheck checkThreads(const QString &text, const TextLimits &limits);
//! Networks that count characters as they stand, in the unit of their row.
TextCheck checkPlain(const NetworkTraits &traits, const QString &text, const TextLimits &limits);

//! Hashtags and mentions of X (twitter-text 3.1), which other networks' are close to.
QList<Facet> xHashtags(QStringView text);
QList<Facet> xMentions(QStringView text);
//! Mentions as Threads and Instagram have them: letters, digits, "_" and ".".
QList<Facet> metaMentions(QStringView text);
//! Links, mentions and hashtags as Misskey has them, in their order.
QList<Facet> mfmFacets(QStringView text);
//! Links as X finds them, as facets.
QList<Facet> xLinks(QStringView text);
//! All that X makes of a text with these links, cashtags ("$ABC", hashtags that keep their sign)
//! among them; as extractEntitiesWithIndices of twitter-text.
QList<Facet> xEntities(QStringView text, const QList<Facet> &links);

//! In order of their start; a facet that overlaps an earlier one is dropped.
QList<Facet> inOrder(QList<Facet> facets);

//! The limit to judge by: the server's, else the network's.
int limitOf(const TextLimits &limits, int documented);

} // namespace Relais::Text
