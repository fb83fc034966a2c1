// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Relais::Backend {

//! What two addresses of the same page have in common: without scheme, "www.", default port,
//! fragment, a slash at the end and the parameters that only follow people. For comparing, not for
//! opening.
QString linkKey(const QUrl &link);

} // namespace Relais::Backend
