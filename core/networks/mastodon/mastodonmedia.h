// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"
#include "core/networks/api.h"

namespace Relais {

//! Uploads a picture with its alt text (POST /api/v2/media) and waits until the server has
//! processed it; the media id. A picture that no post uses is dropped by the server, so a repeat
//! does no harm. Source: docs.joinmastodon.org/methods/media.
QCoro::Task<Result<QString>> uploadToMastodon(
    QPointer<HttpClient> http, Account account, QByteArray token, QByteArray image, QString alt);

} // namespace Relais
