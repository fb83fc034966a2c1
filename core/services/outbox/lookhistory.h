// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/relay.h"

#include <QList>

namespace Relais {

//! How often the network was asked in vain since the last attempt to send.
struct Looks {
    int all = 0;
    int cannotTell = 0; //!< it answered, but does not know
    bool operator==(const Looks &) const = default;
};

//! The history's word for such an answer: "cannot-tell".
QString cannotTellReason();

//! history: oldest first.
Looks looksIn(const QList<RelayStep> &history);

} // namespace Relais
