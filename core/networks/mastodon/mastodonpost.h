// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"
#include "core/networks/connector.h"

namespace Relais {

//! Posts with the pictures, or as a thread that goes on where an earlier attempt ended: keys are
//! kept for an hour at most, so that it is read. Errors: Connector::publish().
QCoro::Task<Result<PublishedPost>> publishToMastodon(
    QPointer<HttpClient> http, Publication publication);

//! Connector::lookUp(): own posts are searched for the tracked link.
QCoro::Task<Result<LookupResult>> lookUpInMastodon(
    QPointer<HttpClient> http, Publication publication);

} // namespace Relais
