// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Relais {

//! Where a relay can go. The order is the order in which the ui lists them.
enum class Network { Wall, LinkedIn, Bluesky, Mastodon, X, Facebook, Threads, WhatsApp, Email };

const QList<Network> &allNetworks();

//! The stable lower-case word used on the wire, in files and by relais-cli: "wall", "linkedin",
//! "bluesky", "mastodon", "x", "facebook", "threads", "whatsapp", "email".
QString networkKey(Network network);
std::optional<Network> networkFromKey(const QString &key);

//! The brand's own spelling: "LinkedIn", "X"; not translated (Wall and e-mail are, by the ui).
QString networkName(Network network);

} // namespace Relais
