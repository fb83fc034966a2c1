// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

class QCommandLineOption;
class QCommandLineParser;
class QNetworkAccessManager;

namespace Relais::Backend {

//! The company's way out: an HTTP proxy that servers of others are asked through. It comes from the
//! command line alone: what stands in the environment may be meant for other programs.
struct EgressProxy {
    QString host {};
    quint16 port = 0; //!< 0: there is none, and servers are asked directly
    bool isSet() const { return port != 0; }
};

//! "http://proxy.example.com:3128"; InvalidInput.
Result<EgressProxy> egressProxyFrom(const QString &address);

//! --egress-proxy, of every command that asks servers of others.
QCommandLineOption egressProxyOption();
//! What it says; none where it was not given. InvalidInput.
Result<EgressProxy> egressProxyIn(const QCommandLineParser &parser);

//! From now on the manager asks through the proxy, or directly where there is none.
void goOutBy(const EgressProxy &proxy, QNetworkAccessManager &manager);

} // namespace Relais::Backend
