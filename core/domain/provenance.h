// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Relais {

//! Where a number comes from. Numbers of different provenances are never added up.
enum class Provenance {
    Measured, //!< a network or Relais counted it
    Reported, //!< the person typed or imported it
    Estimated, //!< computed, with the formula at hand
};

QString provenanceKey(Provenance provenance); //!< "measured", "reported", "estimated"
std::optional<Provenance> provenanceFromKey(const QString &key);

enum class MetricKind { Impression, Click, Reaction, Comment, Repost };

QString metricKey(MetricKind kind); //!< "impression", "click", "reaction", "comment", "repost"
std::optional<MetricKind> metricFromKey(const QString &key);

//! One sum per provenance; a provenance for which nothing is known is absent, not zero.
struct Figure {
    std::optional<qint64> measured {};
    std::optional<qint64> reported {};
    std::optional<qint64> estimated {};

    std::optional<qint64> of(Provenance provenance) const;
    //! Adds a count to its own provenance only. Counts saturate instead of overflowing.
    void add(Provenance provenance, qint64 count);
    void add(const Figure &other);
    bool operator==(const Figure &) const = default;
};

} // namespace Relais
