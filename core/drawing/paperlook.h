// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/chartlook.h"

namespace Relais {

//! The kinds of text on paper.
enum class PaperText {
    Title, //!< and large figures
    Brand,
    Heading,
    Body,
    Small,
    SmallStrong
};
//! Sized in pixels of the page as it is drawn: twelve to twenty.
QFont paperFont(PaperText kind);
//! Charts on paper: always light.
ChartLook paperLook();
//! The edge that charts do not need.
QColor paperStrongLine();

} // namespace Relais
