// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/webaddress.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace Relais::Backend {

//! One entry of a feed, reduced to text and checked links.
struct FeedItem {
    QString guid; //!< the feed's own id of the entry, or its link
    QString title;
    QString summary; //!< text, never HTML
    QUrl link; //!< http or https
    QUrl image; //!< http or https, or empty
    QString language; //!< BCP 47, or empty
    QDateTime publishedAt; //!< invalid when the feed does not say
};

//! What a feed or page offers, in its own order.
struct Feed {
    QString title;
    QString format {}; //!< "rss", "atom", "json"
    QList<FeedItem> items;
};

//! Largest sizes of what is taken over; longer texts are cut.
namespace FeedLimits {
inline constexpr qsizetype items = 200;
inline constexpr qsizetype title = 300;
inline constexpr qsizetype summary = 2000;
inline constexpr qsizetype guid = 500;
inline constexpr qsizetype link = longestWebAddress;
} // namespace FeedLimits

//! RSS 0.9x, 1.0 and 2.0, Atom 1.0 and 0.3, JSON Feed 1.x, told apart by content, in whatever
//! encoding. base resolves relative links. XML that is not well-formed is mended where a reader
//! would still read it, or read as far as it goes. An entry without a usable link or any text is
//! left out. InvalidInput: "feed-unreadable", "feed-doctype" (one could bring entities),
//! "feed-is-page", "feed-unknown".
Result<Feed> parseFeed(
    const QByteArray &bytes, const QUrl &base, const QByteArray &contentType = {});

} // namespace Relais::Backend
