// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais {

//! That Relais lets one relay have; a network may take fewer (NetworkTraits::pictures).
constexpr int mostPictures = 4;

//! A picture that goes out with a relay.
struct RelayPicture {
    QString path; //!< the story's, or an own one's
    QString altText;
    bool operator==(const RelayPicture &) const = default;
};

} // namespace Relais
