// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace Relais {

//! An id that cannot be taken for another kind's. Relais' own ids are UUIDv7 in text.
template <typename Tag>
struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace Relais
