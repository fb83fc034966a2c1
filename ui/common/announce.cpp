// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/announce.h"

#include <QAccessible>
#include <QWidget>

namespace Relais::Ui {

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void announceInPassing(QWidget *widget, const QString &text)
{
    const QString name = widget->accessibleName();
    announce(widget, text);
    widget->setAccessibleName(name);
}

} // namespace Relais::Ui
