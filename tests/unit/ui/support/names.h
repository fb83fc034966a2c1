// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QTest>
#include <QWidget>

namespace Relais::Ui::Test {

//! The inner parts of a compound control speak through it.
inline bool isInnerPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName() == QStringLiteral("qt_spinbox_lineedit")
        || widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateContainer")
        || widget->inherits("QHeaderView") || (parent && parent->inherits("QComboBox"));
}

//! Every control in widget that somebody could reach now, by Tab or with the mouse, and that a
//! screen reader could not name. What is folded away counts once it is opened.
inline QStringList nameless(QWidget *widget)
{
    QStringList found;
    for (QWidget *child : widget->findChildren<QWidget *>()) {
        if (!child->isVisibleTo(widget) || child->focusPolicy() == Qt::NoFocus
            || isInnerPart(child))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(child->metaObject()->className()) + u' '
                    + child->objectName();
    }
    return found;
}

} // namespace Relais::Ui::Test

//! Fails with the list of those that have none.
#define VERIFY_NAMED(widget)                                                                       \
    do {                                                                                           \
        const QStringList without = Relais::Ui::Test::nameless(widget);                            \
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));                              \
    } while (false)
