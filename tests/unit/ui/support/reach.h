// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QWidget>

namespace Relais::Ui::Test {

//! The controls of widget that Tab comes to, in its order.
inline QWidgetList tabOrder(QWidget *widget)
{
    QWidgetList order;
    QWidget *at = widget;
    do {
        const bool inside = at == widget || widget->isAncestorOf(at);
        if (inside && at->focusPolicy() & Qt::TabFocus && at->isVisible() && at->isEnabled()
            && !at->focusProxy())
            order.append(at);
        at = at->nextInFocusChain();
    } while (at != widget);
    return order;
}

inline QString describe(const QWidget *control)
{
    const QRect at = control->geometry();
    return QStringLiteral("%1 “%2” %3×%4 at %5,%6")
        .arg(QString::fromLatin1(control->metaObject()->className()), control->accessibleName())
        .arg(at.width())
        .arg(at.height())
        .arg(at.x())
        .arg(at.y());
}

//! Controls that are hard to hit: under 24 × 24.
inline QStringList tooSmall(QWidget *widget)
{
    constexpr int least = 24;
    QStringList found;
    for (const QWidget *control : tabOrder(widget)) {
        if (control->objectName() == QStringLiteral("qt_spinbox_lineedit"))
            continue; // part of a larger one
        if (control->width() < least || control->height() < least)
            found << describe(control);
    }
    return found;
}

//! Where Tab goes against the direction of reading among the controls of one parent: up, or back in
//! the same line.
inline QStringList againstReading(QWidget *widget)
{
    QStringList found;
    const QWidgetList order = tabOrder(widget);
    for (int i = 1; i < order.size(); ++i) {
        const QWidget *before = order.at(i - 1);
        const QWidget *after = order.at(i);
        if (before->parentWidget() != after->parentWidget())
            continue;
        const QRect a = before->geometry();
        const QRect b = after->geometry();
        const bool sameLine = a.top() < b.bottom() && b.top() < a.bottom();
        const bool rightToLeft = widget->layoutDirection() == Qt::RightToLeft;
        const bool back = rightToLeft ? b.right() > a.right() : b.left() < a.left();
        if (sameLine ? back : b.top() < a.top())
            found << describe(before) + QStringLiteral(" → ") + describe(after);
    }
    return found;
}

} // namespace Relais::Ui::Test
