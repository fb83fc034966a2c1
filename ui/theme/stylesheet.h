// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace Relais::Ui {

QPalette paletteOf(const Tokens &tokens);

//! The sheet for what Qt paints itself: fields, menus, tables, scroll bars, tooltips. Our own
//! widgets (Button, Chip, cards) paint from the tokens.
//! A field takes the property error: true for a red edge, and framed: false for none.
QString styleSheetOf(const Tokens &tokens, qreal scale);

} // namespace Relais::Ui
