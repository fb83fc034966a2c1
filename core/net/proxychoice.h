// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkProxyFactory>

namespace Relais {

//! How the whole program reaches the network; this machine itself is always reached directly, or
//! signing in through the browser would not come back.
struct ProxyChoice {
    enum class Mode { None, System, Manual };
    Mode mode = Mode::System;
    QString host {};
    quint16 port = 0;
    QString user {};
    QString password {};
};

//! Answers for one choice.
class ProxyFactory final : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(ProxyChoice choice);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyChoice m_choice;
};

//! From now on, for every connection of this program.
void useProxy(const ProxyChoice &choice);

} // namespace Relais
