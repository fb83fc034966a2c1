// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace Relais {

//! What the organization's admin has set for one network, as clients know it. The secret of the
//! company's app and the address of a webhook stay with the backend.
struct NetworkSetting {
    Network network = Network::Unknown;
    bool enabled = true; //!< false: nobody of the organization is offered it
    QString clientId {}; //!< of the company's own app; empty: its own page is offered instead
    QUrl server {}; //!< the company's instance, where a network has many
    bool exchange = false; //!< the backend adds the app's secret when somebody signs in
    bool webhook = false; //!< an editor gave an incoming webhook
    //! Posts of everybody in a calendar month (UTC) that go out by its API, each of a thread; 0: no
    //! limit.
    int monthlyPosts = 0;
    QDateTime stoppedUntil {}; //!< they are used up until then; invalid: they are not
    //! The network approved the company's app for more: to read its members' own figures, or what
    //! Capabilities::approvedScopes names.
    bool figures = false;
    //! Of monthlyPosts there are so many until then; invalid: enough for any relay.
    int postsLeft = 0;
    QDateTime leftUntil {};

    bool hasRoomFor(qsizetype posts, const QDateTime &now) const
    {
        return !leftUntil.isValid() || now >= leftUntil || posts <= postsLeft;
    }
    //! Nothing is posted directly: people finish in the network's own page.
    bool isStoppedAt(const QDateTime &now) const
    {
        return stoppedUntil.isValid() && now < stoppedUntil;
    }
    bool operator==(const NetworkSetting &) const = default;
};

//! All of them: networks that an admin has touched.
struct NetworkSettings {
    QList<NetworkSetting> networks;
    bool operator==(const NetworkSettings &) const = default;
};

//! What an admin changes of one network; what is not named stays. Secret and webhook go to the
//! backend and never come back.
struct NetworkChange {
    std::optional<bool> enabled {};
    std::optional<QString> clientId {}; //!< "" takes it away, as with the others
    std::optional<QString> secret {}; //!< of the company's app
    std::optional<QString> server {};
    std::optional<QString> webhook {}; //!< the address of an incoming webhook
    std::optional<int> monthlyPosts {}; //!< 0 takes the limit away
    std::optional<bool> figures {};
    bool isEmpty() const
    {
        return !enabled && !clientId && !secret && !server && !webhook && !monthlyPosts && !figures;
    }
    bool operator==(const NetworkChange &) const = default;
};

constexpr int mostMonthlyPosts = 1'000'000; //!< that can be set

} // namespace Relais
