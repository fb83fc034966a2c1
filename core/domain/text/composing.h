// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/relay.h"
#include "core/domain/story.h"
#include "core/domain/text/textcheck.h"

namespace Relais {

//! Whether every network makes exactly this link of what stands in the text: none that goes on
//! behind it, and none that is part of a word.
bool holdsLinkWhole(const QString &text, const QString &link);

//! The text that goes out: the person's text, and the tracked link where the network wants it in
//! the text (on a line of its own at the end). Networks with a card (Bluesky with image, Wall) keep
//! the link in the card too, but always in the text as well: it is the marker when reading back. It
//! is not put in twice, but a longer link that begins like it is another.
QString composed(Network network, const QString &text, const QUrl &trackedLink);

//! The page of the network that opens with the text in it, where the network allows it, and where
//! it fits; networktraits.cpp has the addresses. An e-mail is a mailto: address. Nothing for
//! networks with no such page, and for those with many servers when none is named.
std::optional<QUrl> ownPageUrl(Network network, const QString &text, const QUrl &trackedLink,
    const QString &subject, const QUrl &server = {});

//! The best caption to begin with: the network's own before the general ones, the member's
//! languages in their order, then the story's; -1 when there is none.
int captionToBeginWith(
    const QList<Caption> &captions, Network network, const QStringList &languages);

//! The caption to offer next: the one least used by colleagues that is not among the shown ones;
//! once all were shown, the least used but the last shown. language empty: any. networks: those of
//! the text, so none that was written for others; empty: any. -1: there is no other.
int captionToOfferNext(const QList<Caption> &captions, const QString &language,
    const QList<int> &shown, const QList<Network> &networks = {});

//! The caption that a text was made from: the one it has most words of, more than a third; -1: it
//! is the person's own.
int captionBehind(const QList<Caption> &captions, const QString &text);

} // namespace Relais
