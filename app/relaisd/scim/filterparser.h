// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/scim/filternode.h"

namespace Relais::Backend::Scim {

//! The tree of a filter. Rejected ("invalidFilter").
Result<std::shared_ptr<const Filter::Node>> parsedFilter(const QString &text);
//! The parts of a path. Rejected ("invalidFilter").
Result<Path> parsedPath(const QString &text);

} // namespace Relais::Backend::Scim
