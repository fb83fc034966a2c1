// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Relais::Backend {

//! True for a document that browsers would show as a page.
bool looksLikeHtml(const QByteArray &document, const QByteArray &contentType);

} // namespace Relais::Backend
