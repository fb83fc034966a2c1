// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/bluesky/blueskysession.h"
#include "core/networks/connector.h"

namespace Relais {

//! Writes the post, or the posts of a thread, under keys made of the relay: one of a thread that is
//! there is left as it is. Errors: Connector::publish().
QCoro::Task<Result<PublishedPost>> publishToBluesky(
    std::shared_ptr<BlueskySessions> sessions, Publication publication);

//! Connector::lookUp(): by the key; a thread is found when its last post is there.
QCoro::Task<Result<LookupResult>> lookUpInBluesky(
    std::shared_ptr<BlueskySessions> sessions, Publication publication);

//! Connector::remove(): the post, and those that follow it in its thread.
QCoro::Task<Result<void>> removeFromBluesky(
    std::shared_ptr<BlueskySessions> sessions, Account account, QByteArray secret, QString postId);

} // namespace Relais
