// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drawing/chartlook.h"

#include <QtGlobal>

namespace Relais::Ui {

class Theme;

//! A chart in the window's colours and type.
ChartLook lookOf(const Theme &theme, Qt::LayoutDirection direction);

} // namespace Relais::Ui
