// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/tabstops.h"

namespace Relais::Ui {

QWidgetList tabStops(QWidget &widget)
{
    QWidgetList stops;
    const auto take = [&stops](QWidget *one) {
        if ((one->focusPolicy() & Qt::TabFocus) != 0 && !one->focusProxy())
            stops.append(one);
    };
    take(&widget);
    for (QWidget *part : widget.findChildren<QWidget *>()) {
        if (part->window() == widget.window()) // no menu, nothing that pops up
            take(part);
    }
    return stops;
}

void chainTabStops(const QWidgetList &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace Relais::Ui
