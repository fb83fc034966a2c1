// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/feeds/feed.h"

namespace pugi {
class xml_node;
}

// The readers of the three formats; private to parseFeed().
namespace Relais::Backend {

//! items: the element that holds them, which in RSS 1.0 is not the channel.
Feed feedFromRss(const pugi::xml_node &channel, const pugi::xml_node &items, const QUrl &base);
Feed feedFromAtom(const pugi::xml_node &root, const QUrl &base);
Result<Feed> feedFromJson(const QByteArray &bytes, const QUrl &base);

//! http or https with a host and without user and password, no longer than clients read; else
//! empty.
QUrl usableLink(const QString &text, const QUrl &base);
//! "en", "pt-BR", "en_US"; empty for what is no language's name.
QString usableLanguage(const QString &text);
//! Takes an entry that can be used, with its gaps filled.
void append(Feed &feed, FeedItem item);

} // namespace Relais::Backend
