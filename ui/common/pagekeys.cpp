// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pagekeys.h"

#include "ui/common/words/keynames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <utility>

namespace Relais::Ui {

namespace {

//! Gives a list an arrow for each J and K.
class MoveKeys final : public QObject {
public:
    explicit MoveKeys(QAbstractItemView &list)
        : QObject(&list)
        , m_list(list)
    {
        list.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool plain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        const bool moves = key->key() == Qt::Key_J || key->key() == Qt::Key_K;
        if (!plain || !moves)
            return QObject::eventFilter(watched, event);
        event->accept();
        QKeyEvent arrow(QEvent::KeyPress, key->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
            key->modifiers());
        QCoreApplication::sendEvent(&m_list, &arrow);
        return true;
    }

private:
    QAbstractItemView &m_list;
};

} // namespace

void addKey(
    QWidget &over, const QKeySequence &keys, std::function<void()> act, Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(keys, &over);
    shortcut->setContext(context);
    QObject::connect(shortcut, &QShortcut::activated, &over, std::move(act));
}

void addMoveKeys(QAbstractItemView &list)
{
    new MoveKeys(list);
}

void addFilterKey(QWidget &over, const QButtonGroup &filters)
{
    const auto focusChosen = [&filters] {
        if (QAbstractButton *chosen = filters.checkedButton())
            chosen->setFocus(Qt::ShortcutFocusReason);
    };
    addKey(over, QKeySequence(Qt::Key_F), focusChosen, Qt::WindowShortcut);
    for (QAbstractButton *filter : filters.buttons()) {
        if (filter->toolTip().isEmpty())
            filter->setToolTip(KeyNames::filterHint());
    }
}

void addFilterKey(QWidget &over, QComboBox &choice)
{
    const auto open = [&choice] {
        if (!choice.isEnabled())
            return;
        choice.setFocus(Qt::ShortcutFocusReason);
        choice.showPopup();
    };
    addKey(over, QKeySequence(Qt::Key_F), open, Qt::WindowShortcut);
    choice.setToolTip(KeyNames::filterHint());
}

} // namespace Relais::Ui
