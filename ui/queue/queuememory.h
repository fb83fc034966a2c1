// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"

namespace Relais::Ui {

//! What the queue shows, as bytes for the settings; what is searched is not kept.
QByteArray bytesOf(const QueueService::Filter &filter);
//! What cannot be read is left at its default.
QueueService::Filter filterFrom(const QByteArray &bytes);

} // namespace Relais::Ui
