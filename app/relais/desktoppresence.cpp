// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/desktoppresence.h"

#include "core/services/clientcore.h"
#include "core/settings/settings.h"

using namespace Qt::StringLiterals;

namespace Relais {

DesktopPresence::DesktopPresence(Ui::Theme &theme, ClientCore &core, const Clock &clock,
    std::function<bool()> isLookedAt, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_tray(theme, { core.queue(), core.relays(), core.sync(), core.settings(), clock })
    , m_notifier(
          { core.queue(), core.relays(), core.sync(), core.settings(), clock, &core.feedback(),
              &core.ideas(), &core.wall(), &core.review(), &core.recognition() },
          isLookedAt)
    , m_signIns({ core.accounts(), core.settings(), clock }, std::move(isLookedAt))
{
    wireTray();
    wireNotices();
    if (Ui::TrayIcon::isPossible())
        m_tray.show();
}

bool DesktopPresence::mayHide()
{
    if (!Ui::TrayIcon::isPossible() || !m_core.settings().closesToTray())
        return false;
    m_tray.show(); // the tray may have come after the start, as at sign-in
    return true;
}

void DesktopPresence::wireTray()
{
    using Tray = Ui::TrayIcon;
    connect(&m_tray, &Tray::toggled, this, &DesktopPresence::toggled);
    connect(&m_tray, &Tray::quitRequested, this, &DesktopPresence::quitRequested);
    connect(&m_tray, &Tray::composeRequested, this, &DesktopPresence::composeRequested);
    connect(&m_tray, &Tray::openRequested, this, [this] { Q_EMIT openRequested({}); });
    connect(&m_tray, &Tray::outboxRequested, this, [this] { Q_EMIT openRequested(u"outbox"_s); });
    connect(&m_tray, &Tray::ideaRequested, this, &DesktopPresence::ideaRequested);
    connect(&m_tray, &Tray::impactRequested, this, [this] { Q_EMIT openRequested(u"impact"_s); });
    connect(
        &m_tray, &Tray::settingsRequested, this, [this] { Q_EMIT openRequested(u"settings"_s); });
    connect(&m_tray, &Tray::quietHoursRequested, this, &DesktopPresence::quietHoursRequested);
}

void DesktopPresence::wireNotices()
{
    using Notifications = Ui::DesktopNotifications;
    using Notifier = Ui::Notifier;
    connect(&m_notifier, &Notifier::told, &m_notifications, &Notifications::show);
    connect(&m_notifier, &Notifier::withdrawn, &m_notifications, &Notifications::withdraw);
    connect(&m_signIns, &Ui::SignInNotices::told, &m_notifications, &Notifications::show);
    connect(&m_signIns, &Ui::SignInNotices::withdrawn, &m_notifications, &Notifications::withdraw);
    connect(&m_notifications, &Notifications::acted, this,
        [this](const QString &key, const QString &action) {
            if (Ui::SignInNotices::isKey(key))
                Q_EMIT accountsRequested();
            else
                m_notifier.act(key, action);
        });
    connect(&m_notifications, &Notifications::unavailable, this, [this](const Ui::Notice &notice) {
        if (Ui::TrayIcon::isPossible())
            m_tray.say(notice.title, notice.text);
        else
            Q_EMIT attentionAsked(); // the window has it in its rail
    });
    connect(&m_notifier, &Notifier::pageRequested, this, &DesktopPresence::openRequested);
    connect(&m_notifier, &Notifier::postRequested, this, &DesktopPresence::postRequested);
    connect(&m_notifier, &Notifier::storyRequested, this, &DesktopPresence::storyRequested);
    connect(&m_notifier, &Notifier::composeRequested, this, &DesktopPresence::composeRequested);
    connect(&m_notifier, &Notifier::relayRequested, this, &DesktopPresence::relayRequested);
    connect(&m_notifier, &Notifier::ownPostsRequested, this, &DesktopPresence::ownPostsRequested);
    connect(
        &m_notifier, &Notifier::queueRequested, this, [this] { Q_EMIT openRequested(u"queue"_s); });
}

} // namespace Relais
