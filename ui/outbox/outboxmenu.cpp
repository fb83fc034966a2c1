// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the footer offers as a menu, and the list's keys for it; the rest is in outboxactions.cpp.

#include "ui/common/controls/button.h"
#include "ui/common/words/keynames.h"
#include "ui/outbox/outboxactions.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

// As the list takes them.
QKeySequence OutboxActions::keysOf(const Button *button) const
{
    const RelayAct act = RelayWordsOf::row(m_row, m_moment).act;
    if (button == m_cancel)
        return QKeySequence(Qt::Key_Delete);
    if (button == m_copyLink)
        return QKeySequence(Qt::Key_C);
    if (button == m_openPost)
        return QKeySequence(Qt::Key_O);
    if (button == m_no)
        return QKeySequence(Qt::Key_N);
    if (button != m_main)
        return {};
    if (act == RelayAct::Answer)
        return QKeySequence(Qt::Key_Y);
    if (act == RelayAct::Open)
        return QKeySequence(Qt::Key_O);
    const bool again = act == RelayAct::RetryNow || act == RelayAct::SignInAgain;
    return again || isInDoubt() ? QKeySequence(Qt::Key_R) : QKeySequence();
}

void OutboxActions::fillMenu(QMenu &menu) const
{
    const auto add = [this, &menu](Button *button) {
        if (!button->isVisibleTo(button->parentWidget()))
            return;
        // While it is open the button may come to offer something else, or another relay's.
        const auto press = [this, button, text = button->text(), relay = m_row.relay.id] {
            if (m_row.relay.id == relay && button->isVisibleTo(button->parentWidget())
                && button->text() == text)
                button->click();
        };
        QAction *action = menu.addAction(button->text().replace(u'&', "&&"_L1), button, press);
        action->setEnabled(button->isEnabled());
        KeyNames::show(*action, keysOf(button));
    };
    for (Button *button :
        { m_main, m_done, m_no, m_seen, m_move, m_openPost, m_profile, m_copyLink, m_copyText })
        add(button);
    menu.addSeparator();
    add(m_cancel);
    add(m_delete);
}

} // namespace Relais::Ui
