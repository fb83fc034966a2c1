// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>

#include <algorithm>

namespace Relais::Backend {

//! True when one of all has this id; false too where they could not be read.
template <typename T, typename I>
bool hasId(const Result<QList<T>> &all, const I &id)
{
    return all
        && std::any_of(all->begin(), all->end(), [&](const T &item) { return item.id == id; });
}

} // namespace Relais::Backend
