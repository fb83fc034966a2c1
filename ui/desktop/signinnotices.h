// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/account.h"
#include "ui/desktop/desktopnotifications.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace Relais {
class AccountService;
class Settings;
} // namespace Relais

namespace Relais::Ui {

//! Announces a week ahead that the sign-in of an account ends by itself, as LinkedIn's does after
//! 60 days, and once more when it has ended. Each is told once, over restarts too, and neither in
//! quiet hours nor while the person looks at the window.
class SignInNotices final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInNotices)
public:
    struct Services {
        AccountService &accounts;
        Settings &settings;
        const Clock &clock;
    };
    SignInNotices(
        const Services &services, std::function<bool()> isLookedAt, QObject *parent = nullptr);

    void check(); //!< also by itself, every hour and soon after an account changed
    //! Whether a notice with the key is one of these.
    static bool isKey(const QString &key);

Q_SIGNALS:
    void told(const Relais::Ui::Notice &notice);
    void withdrawn(const QString &key); //!< signed in again, or disconnected

private:
    void tell(const Account &account, bool ended);
    bool mayTell() const;

    Services m_services;
    std::function<bool()> m_isLookedAt;
    QTimer m_often;
    QTimer m_soon;
    QSet<AccountId> m_shown;
};

} // namespace Relais::Ui
