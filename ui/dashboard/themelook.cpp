// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/themelook.h"

#include "ui/theme/theme.h"

namespace Relais::Ui {

ChartLook lookOf(const Theme &theme, Qt::LayoutDirection direction)
{
    const Tokens &t = theme.colors();
    ChartLook look;
    look.text = t.text;
    look.muted = t.muted;
    look.line = t.line;
    look.surface = t.surface;
    look.sunken = t.sunken;
    look.accent = t.accent;
    look.accentSoft = t.accentSoft;
    look.first = t.chart.at(0);
    look.second = t.chart.at(1);
    look.small = theme.font(TextStyle::Small);
    look.strong = theme.font(TextStyle::SmallStrong);
    look.lineHeight = theme.lineHeight(TextStyle::Small);
    look.rightToLeft = direction == Qt::RightToLeft;
    return look;
}

} // namespace Relais::Ui
