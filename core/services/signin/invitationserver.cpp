// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/signin/invitationserver.h"

#include "core/api/session.h"

namespace Relais {

Result<QUrl> invitationServer(const QString &text)
{
    return Api::invitationFrom(text).map(
        [](const Api::Invitation &invitation) { return invitation.server; });
}

} // namespace Relais
