// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Relais {

//! Public services of the AT Protocol network, for tests to replace.
struct BlueskyServices {
    //! Answers which identity a handle is, when no server was given.
    QUrl resolver { QStringLiteral("https://public.api.bsky.app") };
    //! Answers which server an identity lives on.
    QUrl directory { QStringLiteral("https://plc.directory") };
    //! Where counts are read, without a token; empty: from the account's own server, which passes
    //! the question on with the account's token.
    QUrl appView {};
};

} // namespace Relais
