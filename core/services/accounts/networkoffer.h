// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/networksetting.h"
#include "core/networks/connector.h"
#include "core/services/accounts/webhooktry.h"

namespace Relais {

//! What one network can be used for here: what Relais can do, and what the organization set.
struct NetworkOffer {
    Network network = Network::Unknown;
    Capabilities can {};
    NetworkSetting setting {};
    bool hasOwnPage = false;
    bool ownPageOn = false;
    bool listed = false; //!< without asking for all networks
    WebhookTry tried {};

    //! An account can be connected now.
    bool connects() const;
    //! It could be, were the company's app set up by the admin.
    bool awaitsAdmin() const;
    //! The network wants the secret of the company's app, and there is none.
    bool lacksSecret() const;
    //! Sent by the organization's incoming webhook.
    bool byWebhook() const;
};

} // namespace Relais
