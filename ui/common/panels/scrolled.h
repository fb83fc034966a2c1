// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Relais::Ui {

//! content, as wide as there is room, in an area that scrolls it up and down: without a frame, on
//! the ground that is behind it, and no stop for Tab. Owned by whoever adds it to a layout.
QScrollArea *scrolled(QWidget *content);

//! The same, and never narrower than what content needs, so that nothing of it is cut at its side;
//! most: pixels that it may claim so.
QScrollArea *scrolledUncut(QWidget *content, int most);

} // namespace Relais::Ui
