// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais::Backend::Schema {

//! Statements of one migration each; db/migrations.cpp puts them into its append-only list.
QStringList sessions(); //!< invitation, device, access_token, refresh_token; after member
QStringList refreshTokenExpiry(); //!< an index; after sessions
QStringList links(); //!< link_click, click_journal; after relay
QStringList feeds(); //!< what the fetcher keeps with a source

} // namespace Relais::Backend::Schema
