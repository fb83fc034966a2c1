// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Relais {

//! What a person is asked for when an account is connected; a network's Capabilities say which.
enum class ConnectField {
    Server, //!< the network's instance
    OptionalServer, //!< found from the handle when it is left empty
    Handle,
    AppPassword, //!< made in the network's settings, for programs
    Token, //!< a personal access token
    UserId, //!< that the token belongs to
    Place, //!< a channel, room or group, in the network's own words for it
    Board, //!< of the person's, by its name
    Password,
};

//! What the person gave to connect an account.
struct ConnectRequest {
    QUrl server {};
    QString handle {};
    QString secret {}; //!< app password, token or password
    QString place {};
    QString clientId {}; //!< of the company's own app
    bool exchange = false; //!< the company's secret is added by the backend
    bool webhook = false; //!< by the organization's incoming webhook, not as the person
    bool figures = false; //!< the network approved the company's app to read its members' figures
};

} // namespace Relais
