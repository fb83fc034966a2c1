// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString networks()
{
    return u"/v1/networks"_s;
}

QString network(const QString &network)
{
    return u"/v1/networks/%1"_s.arg(network);
}

QString networkExchange(const QString &network)
{
    return u"/v1/networks/%1/exchange"_s.arg(network);
}

QString networkRevocation(const QString &network)
{
    return u"/v1/networks/%1/revocation"_s.arg(network);
}

QString networkWebhook(const QString &network)
{
    return u"/v1/networks/%1/webhook"_s.arg(network);
}

QString lentPictures()
{
    return u"/v1/lent-pictures"_s;
}

QString blueskyClient()
{
    return u"/v1/networks/bluesky/client.json"_s;
}

QString networkReturn()
{
    return u"/v1/networks/return"_s;
}

} // namespace Relais::Api::Routes
