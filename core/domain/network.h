// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Relais {

//! Where a relay can go. The order is the order in which the ui lists them; what is known of each
//! is its row in networktraits.h.
enum class Network {
    Wall,
    LinkedIn,
    Bluesky,
    Mastodon,
    X,
    Facebook,
    Threads,
    WhatsApp,
    Email,
    Instagram,
    Pinterest,
    YouTube,
    TikTok,
    Misskey,
    Telegram,
    Reddit,
    Xing,
    Snapchat,
    VivaEngage,
    Teams,
    Slack,
    Chatter,
    Jive,
    Connections,
    Jamespot,
    Talkspirit,
    Mattermost,
    RocketChat,
    Matrix,
    //! One that only a later version knows: in a story it keeps a list of networks from becoming
    //! empty, which would mean all. Nothing is relayed to it, and it is not in allNetworks().
    Unknown,
};

const QList<Network> &allNetworks();

//! The stable lower-case word used on the wire, in files and by relais-cli, as "linkedin".
QString networkKey(Network network);
//! Nothing for a word that this version does not know; "unknown" is not a word of a network.
std::optional<Network> networkFromKey(const QString &key);

//! The brand's own spelling: "LinkedIn", "X"; not translated (Wall and e-mail are, by the ui).
QString networkName(Network network);

} // namespace Relais
