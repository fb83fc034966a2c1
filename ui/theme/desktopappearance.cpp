// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopappearance.h"

#include "core/base/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString textScaling = u"text-scaling-factor"_s;
constexpr uint preferDark = 1;

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{
}

void DesktopAppearance::start()
{
    if (m_started)
        return;
    m_started = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without this registration Qt 6.4 refuses the connection without a word.
    qRegisterMetaType<QDBusVariant>();
    // QtDBus takes a remote signal by its text only.
    if (!bus.connect(service, path, interface, u"SettingChanged"_s, this,
            SLOT(onSettingChanged(QString, QString, QDBusVariant))))
        qCWarning(lcUi) << "the desktop's change of theme cannot be followed";
    ask(appearance, colorScheme);
    ask(gnome, textScaling);
}

void DesktopAppearance::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << group << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(key, QVariant::fromValue(reply.value()));
    });
}

void DesktopAppearance::onSettingChanged(
    const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance || group == gnome)
        take(key, QVariant::fromValue(value));
}

void DesktopAppearance::take(const QString &key, QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) // Read wraps twice
        value = value.value<QDBusVariant>().variant();
    if (key == colorScheme) {
        const bool dark = value.toUInt() == preferDark;
        if (std::exchange(m_dark, dark) != dark)
            Q_EMIT changed();
    } else if (key == textScaling) {
        const qreal scale = qBound(1.0, value.toDouble(), 2.0);
        if (!qFuzzyCompare(std::exchange(m_textScale, scale), scale))
            Q_EMIT changed();
    }
}

} // namespace Relais::Ui
