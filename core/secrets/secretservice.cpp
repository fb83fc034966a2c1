// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secretservice.h"

#include "core/base/pending.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QScopedPointer>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

const QString serviceName = u"org.freedesktop.secrets"_s;

// The answer's only argument; invalid for an error or when nothing came within limit.
QCoro::Task<QVariant> ask(QDBusMessage message, std::chrono::milliseconds limit)
{
    const QDBusPendingCall call =
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(limit.count()));
    // Its own signal resumes, and so ends, this: it may not be destroyed before that returned.
    const QScopedPointer<QDBusPendingCallWatcher, QScopedPointerDeleteLater> watcher(
        new QDBusPendingCallWatcher(call));
    const Pending<QVariant> answer;
    QObject::connect(watcher.data(), &QDBusPendingCallWatcher::finished, watcher.data(),
        [answer](QDBusPendingCallWatcher *finished) {
            const QDBusMessage reply = finished->reply();
            answer.settle(reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0)
                                                                     : QVariant());
        });
    co_return co_await answer;
}

} // namespace

bool hasSecretService()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    return bus.interface()->isServiceRegistered(serviceName).value()
        || bus.interface()->activatableServiceNames().value().contains(serviceName);
}

QCoro::Task<KeyringState> keyringState(std::chrono::milliseconds limit)
{
    QDBusMessage alias = QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias.setArguments({ u"default"_s });
    const QVariant path = co_await ask(alias, limit / 2);
    if (!path.canConvert<QDBusObjectPath>())
        co_return KeyringState::NoAnswer;
    const QString collection = path.value<QDBusObjectPath>().path();
    if (collection == u"/"_s)
        co_return KeyringState::NoKeyring;
    QDBusMessage property = QDBusMessage::createMethodCall(
        serviceName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    property.setArguments({ u"org.freedesktop.Secret.Collection"_s, u"Locked"_s });
    const QVariant locked = co_await ask(property, limit / 2);
    if (!locked.canConvert<QDBusVariant>())
        co_return KeyringState::NoKeyring;
    co_return locked.value<QDBusVariant>().variant().toBool() ? KeyringState::Locked
                                                              : KeyringState::Unlocked;
}

QCoro::Task<QString> secretServiceProgram(std::chrono::milliseconds limit)
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return QString();
    const QString bus = u"org.freedesktop.DBus"_s;
    QDBusMessage question = QDBusMessage::createMethodCall(
        bus, u"/org/freedesktop/DBus"_s, bus, u"GetConnectionUnixProcessID"_s);
    question.setArguments({ serviceName });
    const QVariant process = co_await ask(question, limit);
    if (!process.isValid())
        co_return QString();
    QFile name(u"/proc/%1/comm"_s.arg(process.toUInt()));
    if (!name.open(QIODevice::ReadOnly))
        co_return QString();
    co_return QString::fromUtf8(name.readAll()).trimmed();
}

void forgetSecretServiceSession()
{
    // QtKeychain loads libsecret at run time, so this finds the very copy that it uses, or none.
    void *library = dlopen("libsecret-1.so.0", RTLD_NOW | RTLD_NOLOAD);
    if (!library)
        return;
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(dlsym(library, "secret_service_disconnect")))
        disconnect();
    dlclose(library);
}

} // namespace Relais
