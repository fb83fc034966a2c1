// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/proxyservice.h"

#include "core/base/log.h"
#include "core/net/proxychoice.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"

#include <QPointer>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

ProxyChoice choiceOf(const Settings::Proxy &proxy, const QString &password)
{
    ProxyChoice choice;
    choice.mode = proxy.mode == Settings::ProxyMode::None ? ProxyChoice::Mode::None
        : proxy.mode == Settings::ProxyMode::Manual       ? ProxyChoice::Mode::Manual
                                                          : ProxyChoice::Mode::System;
    choice.host = proxy.host;
    choice.port = quint16(proxy.port);
    choice.user = proxy.user;
    choice.password = password;
    return choice;
}

} // namespace

ProxyService::ProxyService(Settings &settings, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_proxy(settings.proxy())
{
    connect(&settings, &Settings::changed, this, [this] {
        if (m_proxy == m_settings.proxy())
            return;
        m_proxy = m_settings.proxy();
        apply();
    });
    apply();
}

QString ProxyService::secretKey()
{
    return u"proxy"_s;
}

QCoro::Task<Result<void>> ProxyService::setPassword(QString password)
{
    const QPointer<ProxyService> self(this);
    const QString key = secretKey();
    const auto done = password.isEmpty() ? co_await m_secrets.remove(key)
                                         : co_await m_secrets.write(key, password.toUtf8());
    const bool nothingThere =
        !done && password.isEmpty() && done.error().code == ErrorCode::NotFound;
    if (!done && !nothingThere)
        co_return fail(done.error());
    if (self)
        useProxy(choiceOf(m_proxy, password));
    co_return {};
}

QCoro::Task<void> ProxyService::apply()
{
    const QPointer<ProxyService> self(this);
    const Settings::Proxy wanted = m_proxy;
    useProxy(choiceOf(wanted, {})); // at once; the keychain may take seconds
    if (wanted.mode != Settings::ProxyMode::Manual || wanted.user.isEmpty())
        co_return;
    const QString key = secretKey();
    const auto password = co_await m_secrets.read(key);
    if (!self || m_proxy != wanted)
        co_return;
    if (password) {
        useProxy(choiceOf(wanted, QString::fromUtf8(*password)));
        co_return;
    }
    if (password.error().code == ErrorCode::NotFound)
        co_return; // it is typed after the user's name, and some proxies ask for none
    qCWarning(lcServices) << "what the proxy asks for is not known:" << password.error().detail;
    Q_EMIT failed(password.error());
}

} // namespace Relais
