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
        bool quiet = false;
        QDateTime quietUntil {}; //!< invalid with quiet: until the person says so
        QDateTime nextAt {}; //!< when something goes out by itself; invalid: nothing planned
        QString nextNetwork {};
    };
    //! What needs the person comes first, then what keeps things from going out.
    static Sign sign(const Facts &facts);
    //! The same in words, for the tooltip and the menu's first line.
    static QString words(const Facts &facts);
    static QString next(const Facts &facts); //!< "Next relay: 17:20 on LinkedIn"; may be empty
    static QString quit(const Facts &facts); //!< what quitting would hold up
};

} // namespace Relais::Ui
