// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>

namespace Relais::Backend {

//! Counts values by size. Any thread.
template <std::size_t Size>
class Histogram final {
public:
    //! bounds: upper ends, ascending; what is above the last one goes into one more bucket.
    explicit constexpr Histogram(std::array<double, Size> bounds)
        : m_bounds(bounds)
    {
    }

    void observe(double value)
    {
        std::size_t bucket = 0;
        while (bucket < Size && value > m_bounds[bucket])
            ++bucket;
        m_buckets[bucket].fetch_add(1, std::memory_order_relaxed);
        m_sum.fetch_add(value, std::memory_order_relaxed);
    }

    const std::array<double, Size> &bounds() const { return m_bounds; }
    quint64 count(std::size_t bucket) const { return m_buckets[bucket].load(); }
    double sum() const { return m_sum.load(); }

private:
    std::array<double, Size> m_bounds;
    std::array<std::atomic<quint64>, Size + 1> m_buckets {};
    std::atomic<double> m_sum { 0 };
};

} // namespace Relais::Backend
