// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Relais {

//! One relay, as far as its variety matters.
struct Spoken {
    Network network = Network::Wall;
    QStringList topics; //!< names or ids of the story's topics
};

//! What somebody took in, as far as its variety matters.
struct Heard {
    QHash<QString, int> topics; //!< name or id → stories of it that were read
    QStringList places; //!< where something was noticed, as they wrote it
};

//! How varied somebody's relays, and what they take in, are. Computed on the member's machine and
//! told to nobody.
struct Variety {
    int relays = 0;
    int networks = 0; //!< that were spoken on at all
    int topics = 0;
    //! As many networks (or topics) of equal share would be as varied: 1.0 is all on one, by the
    //! inverse Simpson index. 0 without relays.
    double evenNetworks = 0;
    double evenTopics = 0;
    Network mainNetwork = Network::Wall; //!< with the largest share
    int mainPercent = 0; //!< of the relays that went there
    int heardTopics = 0; //!< of stories that were read
    double evenHeardTopics = 0;
    int places = 0; //!< networks, fairs, customers … where something was noticed
    bool operator==(const Variety &) const = default;
};

Variety varietyOf(const QList<Spoken> &spoken, const Heard &heard = {});

} // namespace Relais
