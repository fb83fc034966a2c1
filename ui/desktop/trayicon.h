// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/desktop/traystate.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Relais {
class QueueService;
class RelayService;
class SyncService;
} // namespace Relais

namespace Relais::Ui {

//! The icon in the desktop's tray: how things stand, a menu, and the next story to relay.
class TrayIcon final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)
public:
    struct Services {
        QueueService &queue;
        RelayService &relays;
        SyncService &sync;
        Settings &settings;
        const Clock &clock;
    };
    TrayIcon(Theme &theme, const Services &services, QObject *parent = nullptr);

    //! A tray is there: the window may go and leave the icon.
    static bool isPossible() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    //! For a desktop without a service for notifications.
    void say(const QString &title, const QString &text);
    //! Shown beside "Open Relais"; none: no keys open it.
    void setOpenKeys(const QKeySequence &keys) { m_open->setShortcut(keys); }
    QMenu &menu() { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }
    static QPixmap picture(const Theme &theme, TrayState::Sign sign, int size);

Q_SIGNALS:
    void toggled(); //!< the icon was clicked
    void openRequested();
    void outboxRequested();
    void impactRequested();
    void ideaRequested();
    void settingsRequested();
    void quietHoursRequested(); //!< to change them
    void quitRequested();
    void composeRequested(const Relais::StoryId &story);

private:
    void makeMenu();
    void refresh();
    void lookAtClock();
    void restUntilNextChange();
    void offerStories();
    void endQuiet();
    TrayState::Facts facts() const;
    bool isOffline() const;

    Theme &m_theme;
    Services m_services;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QMenu *m_stories = nullptr;
    QAction *m_summary = nullptr;
    QAction *m_open = nullptr;
    QAction *m_paused = nullptr;
    QAction *m_next = nullptr;
    QAction *m_quietNow = nullptr;
    QAction *m_endQuiet = nullptr;
    QAction *m_changeQuiet = nullptr;
    QAction *m_quit = nullptr;
    TrayState::Facts m_shown;
    QTimer m_later; //!< until what is shown may differ by the clock alone
    QTimer m_soon;
    std::optional<TrayState::Sign> m_sign;
    bool m_dark = false;
};

} // namespace Relais::Ui
