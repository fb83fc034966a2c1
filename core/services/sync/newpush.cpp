// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sync/newpush.h"

#include "core/base/uuid7.h"

namespace Relais {

QueuedPush newPush(const QString &kind, const QJsonObject &body, const Clock &clock)
{
    QueuedPush push;
    push.id = { newUuid7(clock) };
    push.kind = kind;
    push.body = body;
    return push;
}

} // namespace Relais
