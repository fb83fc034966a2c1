// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/dpopkey.h"
#include "core/networks/api.h"

#include <QHash>

#include <memory>

namespace Relais {

//! A key and the nonces that servers gave for it, by their address. Shared by all requests of one
//! sign-in.
struct DpopBinding {
    DpopKey key;
    QHash<QString, QByteArray> nonces {};
};

//! Sends request with a proof of the key, and with accessToken when there is one. A server that
//! asks for its nonce (RFC 9449 §8: "use_dpop_nonce", which means that it did nothing else) is
//! asked once more with it.
QCoro::Task<Result<HttpResponse>> sendProven(QPointer<HttpClient> http,
    std::shared_ptr<DpopBinding> dpop, HttpRequest request, QByteArray accessToken = {});

} // namespace Relais
