// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

namespace Relais::Ui {

class Button;
class Chip;
class FlowLayout;

//! "Relay to": one chip an account. Pressed, or Alt 1 … Alt 9, it ticks; its menu parts the text.
class AccountChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountChips)
public:
    AccountChips(Theme &theme, Composition &composition, QWidget *parent = nullptr);

    void toggle(int index);
    const QList<Chip *> &chips() const { return m_chips; }

Q_SIGNALS:
    void accountsRequested(); //!< connect one more, or sign in again

private:
    void rebuild();
    void refresh();
    QString label(const Account &account) const;
    QString reason(const Account &account) const;
    static QString refusal(const AccountCheck &check); //!< by its network, in words
    void showMenu(const AccountId &id, const QPoint &at);

    Theme &m_theme;
    Composition &m_composition;
    QWidget *m_title;
    FlowLayout *m_flow;
    Button *m_add;
    QList<Chip *> m_chips; //!< as m_composition.accounts()
};

} // namespace Relais::Ui
