// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/closedservice.h"
#include "core/services/accounts/networkoffer.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What the accounts page says of a network: how it is connected, and why a relay is finished in
//! its own page.
class NetworkWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::NetworkWords)
public:
    static QString howToConnect(const NetworkOffer &offer); //!< beside the button
    //! Above the form's fields. byPassword: the person took the second way.
    static QString beforeConnecting(const NetworkOffer &offer, bool byPassword = false);
    //! What disconnecting ends at the network, and what stays for the person to end.
    static QString aboutDisconnecting(const NetworkOffer &offer);
    static QString aboutOwnPage(const NetworkOffer &offer);
    static QString awaitsAdmin(const NetworkOffer &offer);
    static QString closed(const ClosedService &service);
    static QString field(ConnectField field);
    static QString missing(ConnectField field);
};

} // namespace Relais::Ui
