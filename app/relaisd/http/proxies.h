// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"
#include "core/base/result.h"

#include <QHostAddress>

namespace Relais::Backend {

//! The proxies whose X-Forwarded-For is believed.
class TrustedProxies final {
public:
    //! Addresses ("127.0.0.1", "::1") and networks ("10.0.0.0/8"); InvalidInput names a wrong one.
    static Result<TrustedProxies> from(const QStringList &texts);

    bool contains(const QString &address) const;
    //! Who really asks: read from the right, the first address of X-Forwarded-For that is no
    //! trusted proxy; peer itself when it is not trusted or nothing usable stands there.
    QString clientOf(const Request &request, const QString &peer) const;

private:
    QList<QPair<QHostAddress, int>> m_networks;
};

//! What requests are counted by: an IPv4 address, or the /64 of an IPv6 one.
QString rateKey(const QString &address);

} // namespace Relais::Backend
