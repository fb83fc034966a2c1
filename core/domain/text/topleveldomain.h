// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! Whose list of top-level domains: each network goes by the one of its own library, which is not
//! the registries' of today.
enum class TopLevels {
    X, //!< twitter-text 3.1.0, which Mastodon uses as well
    Bluesky, //!< tlds 1.261.0, which @atproto/api reads
};

//! True for the last label of domain names, in lower case and in Unicode: "com", "fr", "みんな".
//! "xn--…" is none here.
bool isTopLevelDomain(QStringView label, TopLevels list);

} // namespace Relais::Text
