// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/desktopnotifications.h"

#include "core/base/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QDBusMessage notifyCall(const Notice &notice, uint replaces)
{
    QStringList actions;
    for (const Notice::Action &action : notice.actions)
        actions << action.key << action.text;
    actions << u"default"_s << QString();
    QVariantMap hints { { u"desktop-entry"_s, u"relais"_s },
        { u"urgency"_s, QVariant::fromValue<uchar>(1) }, { u"suppress-sound"_s, true } };
    if (notice.question)
        hints.insert(u"resident"_s, false);
    QDBusMessage call = callOf(u"Notify"_s);
    // Many services read the body as markup: what people wrote must not be.
    call << u"Relais"_s << replaces << u"relais"_s << notice.title << notice.text.toHtmlEscaped()
         << actions << hints << (notice.question ? 0 : -1);
    return call;
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus takes a remote signal by its text only.
    const bool action = bus.connect(
        service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    const bool closed = bus.connect(
        service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    if (!action || !closed)
        qCWarning(lcUi) << "answers to notifications cannot be heard";
}

DesktopNotifications::~DesktopNotifications()
{
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys)
        withdraw(key); // nobody would hear its answer
}

void DesktopNotifications::show(const Notice &notice)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT unavailable(notice);
        return;
    }
    if (const auto known = m_shown.find(notice.key); known != m_shown.end() && known->id == 0) {
        known->next = notice;
        known->over = false;
        return;
    }
    const uint replaces = m_shown[notice.key].id;
    send(notice, replaces);
}

void DesktopNotifications::send(const Notice &notice, uint replaces)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(notifyCall(notice, replaces)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            qCInfo(lcUi) << "no notification:" << reply.error().name();
            failed(notice);
        } else {
            answered(notice, reply.value());
        }
    });
}

void DesktopNotifications::failed(const Notice &notice)
{
    const Shown shown = m_shown.take(notice.key);
    if (!shown.over)
        Q_EMIT unavailable(shown.next.value_or(notice));
}

void DesktopNotifications::answered(const Notice &notice, uint id)
{
    const auto shown = m_shown.find(notice.key);
    if (shown == m_shown.end() || shown->over) { // while it was being shown
        m_shown.remove(notice.key);
        QDBusConnection::sessionBus().asyncCall(callOf(u"CloseNotification"_s) << id);
        return;
    }
    shown->id = id;
    if (const auto next = std::exchange(shown->next, std::nullopt))
        send(*next, id);
}

void DesktopNotifications::withdraw(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    const uint id = shown->id;
    if (id == 0) {
        shown->over = true;
        shown->next.reset();
        return;
    }
    m_shown.erase(shown);
    QDBusConnection::sessionBus().asyncCall(callOf(u"CloseNotification"_s) << id);
}

QString DesktopNotifications::keyOf(uint id) const
{
    for (auto it = m_shown.cbegin(); id != 0 && it != m_shown.cend(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void DesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return; // somebody else's: the signal goes to all
    m_shown.remove(key);
    Q_EMIT acted(key, action);
}

void DesktopNotifications::onClosed(uint id, uint)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        m_shown.remove(key);
}

} // namespace Relais::Ui
