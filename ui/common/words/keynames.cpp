// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/keynames.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype fewestInARun = 3;

QKeyCombination strokeOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? QKeyCombination() : keys[0];
}

bool isArrow(Qt::Key key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool areBeside(QKeyCombination left, QKeyCombination right)
{
    return left.keyboardModifiers() == right.keyboardModifiers() && isArrow(left.key())
        && isArrow(right.key());
}

//! How many keys from the one at first on are digits that follow each other.
qsizetype digitsFrom(qsizetype first, const QList<QKeySequence> &keys)
{
    const QKeyCombination begin = strokeOf(keys.at(first));
    qsizetype count = 0;
    while (first + count < keys.size()) {
        const QKeyCombination at = strokeOf(keys.at(first + count));
        const bool digit = at.key() >= Qt::Key_0 && at.key() <= Qt::Key_9;
        if (!digit || at.keyboardModifiers() != begin.keyboardModifiers()
            || int(at.key()) != int(begin.key()) + int(count))
            break;
        ++count;
    }
    return count;
}

} // namespace

QString KeyNames::of(const QKeySequence &keys)
{
    const QKeyCombination stroke = strokeOf(keys);
    QString held;
    if (stroke.keyboardModifiers().testFlag(Qt::ControlModifier))
        held += tr("Ctrl", "a key") + u' ';
    if (stroke.keyboardModifiers().testFlag(Qt::AltModifier))
        held += tr("Alt", "a key") + u' ';
    if (stroke.keyboardModifiers().testFlag(Qt::ShiftModifier))
        held += tr("Shift", "a key") + u' ';
    switch (int(stroke.key())) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return held + tr("Enter", "a key");
    case Qt::Key_Escape:
        return held + tr("Esc", "a key");
    case Qt::Key_Delete:
        return held + tr("Del", "a key");
    case Qt::Key_Space:
        return held + tr("Space", "a key");
    case Qt::Key_Home:
        return held + tr("Home", "a key");
    case Qt::Key_End:
        return held + tr("End", "a key");
    case Qt::Key_PageUp:
        return held + tr("Page Up", "a key");
    case Qt::Key_PageDown:
        return held + tr("Page Down", "a key");
    case Qt::Key_Left:
        return held + u'←';
    case Qt::Key_Right:
        return held + u'→';
    case Qt::Key_Up:
        return held + u'↑';
    case Qt::Key_Down:
        return held + u'↓';
    default:
        break;
    }
    if (keys.isEmpty())
        return {};
    return held + QKeySequence(stroke.key()).toString(QKeySequence::PortableText);
}

QString KeyNames::ofAll(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (qsizetype i = 0; i < keys.size();) {
        const qsizetype digits = digitsFrom(i, keys);
        const bool pair =
            i + 1 < keys.size() && areBeside(strokeOf(keys.at(i)), strokeOf(keys.at(i + 1)));
        if (digits >= fewestInARun) {
            const QKeySequence last(strokeOf(keys.at(i + digits - 1)).key());
            names.append(QString(of(keys.at(i)) + u" … "_s + of(last)));
            i += digits;
        } else if (pair) {
            const QKeySequence other(strokeOf(keys.at(i + 1)).key());
            names.append(QString(of(keys.at(i)) + u' ' + of(other)));
            i += 2;
        } else {
            names.append(of(keys.at(i)));
            ++i;
        }
    }
    return names.join(u" · "_s);
}

QString KeyNames::hint(const QString &what, const QKeySequence &keys)
{
    return tr("%1 (%2)", "what a control does, its key").arg(what, of(keys));
}

QString KeyNames::filterHint()
{
    return hint(tr("Filter"), QKeySequence(Qt::Key_F));
}

void KeyNames::show(QAction &action, const QKeySequence &keys)
{
    // Of the menu itself, which never has the focus that this asks for: the key stays the page's.
    action.setShortcutContext(Qt::WidgetShortcut);
    action.setShortcut(keys);
    action.setShortcutVisibleInContextMenu(true);
}

} // namespace Relais::Ui
