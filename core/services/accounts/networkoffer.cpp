// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/accounts/networkoffer.h"

namespace Relais {

using SignIn = Capabilities::SignIn;

bool NetworkOffer::byWebhook() const
{
    return setting.enabled && setting.webhook
        && (can.takesWebhook || can.signIn == SignIn::Webhook);
}

bool NetworkOffer::connects() const
{
    if (!setting.enabled || can.signIn == SignIn::None)
        return false;
    if (byWebhook())
        return true;
    if (can.signIn == SignIn::Webhook)
        return false;
    return (!can.needsCompanyApp || !setting.clientId.isEmpty()) && !lacksSecret();
}

bool NetworkOffer::lacksSecret() const
{
    return can.companySecret == Capabilities::CompanySecret::Needed && !setting.exchange;
}

bool NetworkOffer::awaitsAdmin() const
{
    return setting.enabled && can.signIn != SignIn::None && !connects();
}

} // namespace Relais
