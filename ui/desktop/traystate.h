// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace Relais::Ui {

//! What the tray icon tells, and from what. Pure.
class TrayState final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::TrayState)
public:
    enum class Sign { Plain, NewStories, NeedsYou, Sending, Offline, Quiet };
    struct Facts {
        int unread = 0;
        int needsYou = 0;
        int waiting = 0;
        bool sending = false;
        bool offline = false;
        bool paused = false;
        QDateTime now;
        QDateTime quietUntil; //!< invalid: not quiet now
    };
    //! What needs the person comes first, then what keeps things from going out.
    static Sign sign(const Facts &facts);
    //! The same in words, for the tooltip and the menu's first line.
    static QString words(const Facts &facts);
};

} // namespace Relais::Ui
