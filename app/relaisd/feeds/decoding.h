// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Relais::Backend {

//! A document as UTF-8 without byte order mark: the mark, the charset of contentType, the encoding
//! that the document declares within its first kilobyte, in this order; UTF-8 when none says
//! anything. What claims to be UTF-8 and is not was Windows-1252, as browsers assume.
QByteArray asUtf8(const QByteArray &document, const QByteArray &contentType);

} // namespace Relais::Backend
