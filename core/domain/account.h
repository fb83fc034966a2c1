// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/network.h"

#include <QDateTime>
#include <QUrl>

namespace Relais {

//! A member's own account on a network; known only to their machine. Its token is in the
//! SecretStore under the account's id, never here.
struct Account {
    enum class State { Connected, SignInAgain, SecretUnreadable };
    AccountId id;
    Network network = Network::Wall;
    QString handle; //!< "@lea.norvane.social"; empty for a network's own page
    QString displayName;
    QString remoteId; //!< DID, Mastodon account id
    QUrl server; //!< PDS or instance; empty where there is only one
    State state = State::Connected;
    //! What the server told last, for networks whose limits vary (LimitsReader).
    int maxLength = 0; //!< characters; 0: the network's own constant
    int linkLength = 0; //!< as TextLimits has it; 0: the network's own constant
    int maxImageBytes = 0;
    QDateTime connectedAt;
    QString place {}; //!< channel, room or group, by the network's id; empty: the person's own feed
    QDateTime expiresAt {}; //!< the sign-in ends by itself then; invalid: it does not
    QString visibility {}; //!< by the network's word; empty: the account's own default
    int maxPictures = 0; //!< that its server lets a post have; 0: the network's own constant
    int maxAltLength = 0; //!< of a picture's description there; 0: the network's own constant
    bool operator==(const Account &) const = default;
};

//! The account of a network that needs no sign-in has this fixed id: "own-page:x", "wall".
AccountId implicitAccount(Network network);

} // namespace Relais
