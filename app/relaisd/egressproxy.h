// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QCommandLineOption;
class QCommandLineParser;
class QNetworkAccessManager;
class QNetworkRequest;

namespace Relais::Backend {

//! The company's way out: an HTTP proxy that servers of others are asked through. Its address comes
//! from the command line alone: what stands in the environment may be meant for other programs. Its
//! login never does, since everybody on the machine may read command lines.
struct EgressProxy {
    QString host {};
    quint16 port = 0; //!< 0: there is none, and servers are asked directly
    QByteArray login {}; //!< "user:password"; empty where it wants none. In no log
    bool isSet() const { return port != 0; }
};

//! "http://proxy.example.com:3128"; InvalidInput.
Result<EgressProxy> egressProxyFrom(const QString &address);

//! A login as a file or the environment has it, with or without the end of its line; InvalidInput.
Result<QByteArray> egressLoginFrom(QByteArray text);

//! --egress-proxy and --egress-login-file, of every command that asks servers of others.
QList<QCommandLineOption> egressProxyOptions();
//! What they say; none where no proxy was given. Without a file the login is that of the
//! environment (RELAISD_EGRESS_LOGIN), which forgets it, so that no program of ours inherits it.
//! InvalidInput.
Result<EgressProxy> egressProxyIn(const QCommandLineParser &parser);

//! From now on the manager asks through the proxy, or directly where there is none. A tunnel
//! (https) is asked for with the login.
void goOutBy(const EgressProxy &proxy, QNetworkAccessManager &manager);
//! Gives a request that goes to the proxy itself (http) the login, and none that goes through a
//! tunnel, whose other end would read it. For requests that follow no redirect by themselves.
void presentLogin(const EgressProxy &proxy, QNetworkRequest &request);

} // namespace Relais::Backend
