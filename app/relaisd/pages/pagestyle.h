// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Relais::Backend {

//! The one style sheet of the public pages, within each page.
const char *pageStyle();
//! Its hash for a Content-Security-Policy: 'sha256-…'.
const QByteArray &pageStyleSource();

} // namespace Relais::Backend
