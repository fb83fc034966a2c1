// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/accountname.h"

#include "ui/common/words/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString accountName(const Account &account, const QList<Account> &among)
{
    const QString network = Format::networkLabel(account.network);
    const QString own = account.handle.isEmpty() ? account.displayName : account.handle;
    const bool isOneOfTwo =
        std::any_of(among.cbegin(), among.cend(), [&account](const Account &other) {
            return other.network == account.network && other.id != account.id;
        });
    return isOneOfTwo && !own.isEmpty() ? u"%1 (%2)"_s.arg(network, own) : network;
}

QString accountName(const AccountCheck &check, const DraftCheck &among)
{
    QList<Account> accounts;
    for (const AccountCheck &one : among.accounts)
        accounts.append(one.account);
    return accountName(check.account, accounts);
}

} // namespace Relais::Ui
