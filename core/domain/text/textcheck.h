// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/network.h"

#include <QList>
#include <QString>

namespace Relais {

//! A part of a text that a network treats as more than text.
struct Facet {
    enum class Kind { Link, Mention, Hashtag };
    Kind kind = Kind::Link;
    int start = 0; //!< offsets in the network's own unit: UTF-8 bytes on Bluesky, UTF-16 elsewhere
    int end = 0; //!< one past the last
    QString value; //!< URI, handle without @, tag without #
    bool operator==(const Facet &) const = default;
};

//! offset, in the unit of the network's facets, as a position in text.
qsizetype utf16Position(Network network, const QString &text, int offset);

QString facetKindKey(Facet::Kind kind); //!< "link", "mention", "hashtag"

//! What a server told of its own limits; 0 means the network's documented constant.
struct TextLimits {
    int maxLength = 0;
    //! Of servers with Mastodon's API that discount neither links nor mentions.
    static constexpr int everyCodePoint = -1; //!< GoToSocial
    static constexpr int everyCluster = -2; //!< Pleroma and Akkoma
    int linkLength = 0; //!< or one of these
};

//! A text judged by one network's rules, exactly as the network would.
struct TextCheck {
    int length = 0; //!< in the network's unit: graphemes, weighted characters, …
    int limit = 0; //!< 0: the network has none
    bool valid =
        true; //!< the network takes it; "too-many-hashtags" alone does not keep it from that
    //! First UTF-16 position that exceeds the limit, for marking the rest; -1 when it fits.
    int overflowAt = -1;
    QList<Facet> facets;
    //! Stable words: "empty", "too-long", "too-many-bytes" (Bluesky), "too-many-links" and
    //! "too-many-hashtags" (Threads, which keeps the first), "hashtags-over-limit" and
    //! "mentions-over-limit" (Instagram, which refuses the text), "invalid-character" (NUL, half a
    //! surrogate pair, on X also U+FEFF, U+FFFE, U+FFFF, on YouTube "<" and ">").
    QStringList problems;
    bool operator==(const TextCheck &) const = default;
};

//! Pure, in time proportional to the text; each network's file names its rules and their sources.
TextCheck checkText(Network network, const QString &text, const TextLimits &limits = {});

//! Nothing where the text may go out; else InvalidInput ("text-" and the first problem).
Result<void> textRefusal(const TextCheck &check);

} // namespace Relais
