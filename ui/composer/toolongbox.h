// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

namespace Relais::Ui {

class Button;
class TextLabel;

//! Under a text that a network would refuse for its length: what may be done about it, a thread
//! among it where the network has them; and that it goes out as one, once that was chosen.
class TooLongBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TooLongBox)
public:
    //! account empty: under the common text.
    TooLongBox(Theme &theme, Composition &composition, const AccountId &account,
        QWidget *parent = nullptr);

    //! accounts: the ticked ones whose text it is.
    void refresh(const QList<AccountId> &accounts);
    //! Whose network takes least, of those that would refuse the text; empty: none would.
    AccountId refusing() const { return m_refusing; }

private:
    QWidget *makeRefusal();
    QWidget *makeThread();
    void setThread(bool on);
    void refreshRefusal(const AccountCheck &worst, int fine);
    void refreshOffer(const QList<const AccountCheck *> &checks);
    void refreshThread(const QList<const AccountCheck *> &checks);

    Theme &m_theme;
    Composition &m_composition;
    AccountId m_account;
    AccountId m_refusing;
    QWidget *m_refusal = nullptr;
    TextLabel *m_refusalText = nullptr;
    Button *m_makeThread = nullptr;
    QWidget *m_thread = nullptr;
    TextLabel *m_threadText = nullptr;
    Button *m_undo = nullptr;
};

} // namespace Relais::Ui
