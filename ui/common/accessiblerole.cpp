// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace Relais::Ui {

namespace {

constexpr const char *roleProperty = "relaisAccessibleRole";

QAccessibleInterface *withItsRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    static bool installed = false;
    if (!installed)
        QAccessible::installFactory(&withItsRole);
    installed = true;
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace Relais::Ui
