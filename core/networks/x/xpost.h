// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"
#include "core/networks/oauthsession.h"
#include "core/networks/x/xservices.h"

namespace Relais {

//! Posts with the pictures, or as a thread of answers to oneself that goes on where an earlier
//! attempt ended. Errors: Connector::publish().
QCoro::Task<Result<PublishedPost>> publishToX(
    std::shared_ptr<OAuthSessions> sessions, XServices services, Publication publication);

//! Connector::lookUp(): own posts are searched for the tracked link, and for the answers that are
//! the rest of a thread.
QCoro::Task<Result<LookupResult>> lookUpInX(
    std::shared_ptr<OAuthSessions> sessions, XServices services, Publication publication);

//! Connector::remove(): the post, and those that follow it in its thread.
QCoro::Task<Result<void>> removeFromX(std::shared_ptr<OAuthSessions> sessions, XServices services,
    Account account, QByteArray secret, QString postId);

} // namespace Relais
