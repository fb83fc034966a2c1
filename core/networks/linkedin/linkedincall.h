// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/api.h"

#include <QDateTime>

namespace Relais {

//! Adds the headers that LinkedIn wants of every call of its versioned interface.
void describeToLinkedIn(HttpRequest &request, const QByteArray &token);

//! LinkedIn counts calls by the day, in UTC, and its 429 does not say until when: such an error
//! asks for a pause until the next day begins. Any other is given back as it is.
Error withDailyPause(Error error, const QDateTime &now);

} // namespace Relais
