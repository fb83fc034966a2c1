// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/store/pushstore.h"

namespace Relais {

//! A change for the backend, under an id of its own: for PushStore::enqueue() in the job that makes
//! the change. The kinds and bodies are those of Api::PushItem. On any thread.
QueuedPush newPush(const QString &kind, const QJsonObject &body, const Clock &clock);

} // namespace Relais
