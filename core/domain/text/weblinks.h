// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Relais::Text {

//! A link as it stands in a text; end is behind its last unit.
struct WebLink {
    qsizetype start = 0; //!< UTF-16
    qsizetype end = 0;
    QString url; //!< as written
};

//! Whose idea of a link counts.
enum class LinkRules {
    X, //!< twitter-text 3.1, extractUrlsWithIndices: with a scheme, or a bare ASCII domain
    Mastodon, //!< the same with config/initializers/twitter_regex.rb: with a scheme only
};

//! The links of well-formed text in order. Takes time in proportion to the text.
QList<WebLink> webLinksOf(QStringView text, LinkRules rules);

} // namespace Relais::Text
