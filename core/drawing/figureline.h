// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QStringList>

#include <optional>

namespace Relais {

//! The looks that tags, checks, banners and marks share.
enum class Tone { Neutral, Good, Warn, Bad, Info, Accent };

//! A line of a table of figures.
struct FigureLine {
    QString key; //!< of what a press on it means; empty: nothing
    QStringList cells; //!< as shown
    QList<double> values; //!< to sort by; where the first cells' are equal, by their text
    std::optional<Network> network {}; //!< its sign stands before the first cell
    bool isTotal = false; //!< stays last, and is strong
    Tone tone = Tone::Neutral; //!< of its mark
};

} // namespace Relais
