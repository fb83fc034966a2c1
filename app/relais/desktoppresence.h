// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desktop/desktopnotifications.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/signinnotices.h"
#include "ui/desktop/trayicon.h"

namespace Relais {

class ClientCore;

//! The program beside its window: the tray's icon and notifications, for as long as somebody is
//! signed in.
class DesktopPresence final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopPresence)
public:
    DesktopPresence(Ui::Theme &theme, ClientCore &core, const Clock &clock,
        std::function<bool()> isLookedAt, QObject *parent = nullptr);

    //! The window may be closed and leaves the icon.
    bool mayHide();
    void showOpenKeys(const QKeySequence &keys) { m_tray.setOpenKeys(keys); }

Q_SIGNALS:
    void attentionAsked(); //!< something is to be told, and the desktop tells nothing
    void ideaRequested();
    void toggled();
    void openRequested(const QString &entry); //!< empty: as it was
    void accountsRequested();
    void quietHoursRequested(); //!< to change them
    void composeRequested(const Relais::StoryId &story);
    void storyRequested(const Relais::StoryId &story); //!< in the editor
    void postRequested(const Relais::WallPostId &post);
    void relayRequested(const Relais::RelayId &relay);
    void ownPostsRequested(const Relais::RelayId &relay);
    void quitRequested();

private:
    void wireTray();
    void wireNotices();

    ClientCore &m_core;
    Ui::TrayIcon m_tray;
    Ui::DesktopNotifications m_notifications;
    Ui::Notifier m_notifier;
    Ui::SignInNotices m_signIns;
};

} // namespace Relais
