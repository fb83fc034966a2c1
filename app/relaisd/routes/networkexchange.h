// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/routes/context.h"
#include "core/base/result.h"
#include "core/domain/network.h"

#include <utility>

namespace Relais::Backend {

// What networks want the secret of the company's app for: a sign-in's code, a refresh token, a
// token that is to end. Nothing of it is stored or logged.

constexpr qsizetype longestNetworkField = 2048;

//! The network that the request's path names. NotFound ("network-unknown").
Result<Network> networkNamedIn(const Request &request);

//! application/x-www-form-urlencoded; fields without a value are left out.
QByteArray networkForm(const QList<std::pair<QString, QString>> &fields);

QList<Route> networkExchangeRoutes(const RouteContext &context);

} // namespace Relais::Backend
