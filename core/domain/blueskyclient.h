// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais {

//! What Relais asks of a Bluesky server, and nothing more: own posts and their pictures, a post's
//! counts, the own profile (https://atproto.com/specs/permission). A published client has to name
//! the same.
inline QString blueskyScopes()
{
    return QStringLiteral("atproto repo:app.bsky.feed.post blob:image/* "
                          "rpc:app.bsky.feed.getPosts?aud=did:web:api.bsky.app%23bsky_appview "
                          "rpc:app.bsky.actor.getProfile?aud=did:web:api.bsky.app%23bsky_appview");
}

} // namespace Relais
