// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/accounts/accountservice.h"

namespace Relais::Ui {

class AccountsPanel;
class Banner;

//! Joins an AccountsPanel to the AccountService: in the settings and when signing in.
class AccountsBinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountsBinder)
public:
    //! problems: where what concerns no form is said.
    AccountsBinder(AccountService &service, AccountsPanel &panel, Banner &problems);

private:
    void reload();
    void settle(Network network, const Result<Account> &result, const QString &who);
    void say(const Result<void> &result, const QString &who);

    AccountService &m_service;
    AccountsPanel &m_panel;
    Banner &m_problems;
};

} // namespace Relais::Ui
