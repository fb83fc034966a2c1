// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Relais {

//! A network that people may still name or have in an old file, and that is no more.
struct ClosedService {
    QLatin1StringView key; //!< "google-plus"
    QLatin1StringView name; //!< the brand's own spelling
    QLatin1StringView closed; //!< when, as "2019-04-02" or "2025"; empty: not established
    QLatin1StringView successor; //!< what it became, where it became something
    bool operator==(const ClosedService &) const = default;
};

//! By its word, its name or an address of it; nothing for what is not known to be closed.
std::optional<ClosedService> closedServiceFrom(const QString &wordOrAddress);

} // namespace Relais
