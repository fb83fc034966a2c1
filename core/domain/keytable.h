// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace Relais {

//! The stable words of an enum, as the wire and the store have them: one row a value, read in both
//! directions. A value without a row has "", a word without one no value.
template <typename Enum, std::size_t size>
struct KeyTable {
    std::array<std::pair<Enum, QLatin1StringView>, size> rows;

    QString keyOf(Enum value) const
    {
        for (const auto &[candidate, key] : rows) {
            if (candidate == value)
                return key;
        }
        return {};
    }
    std::optional<Enum> valueOf(const QString &key) const
    {
        for (const auto &[value, candidate] : rows) {
            if (candidate == key)
                return value;
        }
        return std::nullopt;
    }
};

template <typename Enum, std::size_t size>
constexpr KeyTable<Enum, size> keyTable(std::pair<Enum, QLatin1StringView> (&&rows)[size])
{
    return { std::to_array(std::move(rows)) };
}

} // namespace Relais
