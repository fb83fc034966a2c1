// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Relais {

//! What is kept in the SecretStore for a LinkedIn account: the token alone, as earlier versions
//! wrote it, or with what else it is good for.
struct LinkedInSecret {
    QByteArray token;
    bool readsFigures = false; //!< the member let the program read their posts' figures
    //! Of the company's app, where the backend exchanged the code: its secret ends the token, too.
    QString clientId {};

    QByteArray toBytes() const;
    static LinkedInSecret fromBytes(const QByteArray &bytes);
};

} // namespace Relais
