// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace Relais::Ui {

//! The product's kinds of text: size/line height and weight.
enum class TextStyle {
    PageTitle, //!< 20/28 semibold
    PanelTitle, //!< 16/24 semibold
    CardTitle, //!< 14/20 semibold
    Body, //!< 14/20
    BodyMedium, //!< 14/20 medium: rail items
    Editor, //!< 14/21
    Chip, //!< 13/20 medium
    ChipOn, //!< 13/20 semibold
    Cell, //!< 13/20: of a dense list's rows
    Small, //!< 12/16
    SmallMedium, //!< 12/16 medium: tags
    SmallStrong, //!< 12/16 semibold
    Preview, //!< 12/18
    Group, //!< 11/16 semibold
    Figure, //!< 28/34 semibold: the large number of a tile
};

//! families first to last, in the order in which Qt 6.4 draws joined emoji and Arabic well.
QStringList fontFamilies();
//! scale: 1.0 to 2.0.
QFont fontFor(TextStyle style, qreal scale);
int lineHeightFor(TextStyle style, qreal scale);

} // namespace Relais::Ui
