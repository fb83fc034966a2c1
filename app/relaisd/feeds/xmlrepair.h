// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Relais::Backend {

//! A feed that is not well-formed, with the usual mistakes mended: anything before the first tag,
//! characters that XML forbids, and HTML that stands in an element as it is. UTF-8, linear in time.
QByteArray repaired(const QByteArray &xml);

} // namespace Relais::Backend
