// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/account.h"

namespace Relais {

using namespace Qt::StringLiterals;

AccountId implicitAccount(Network network)
{
    if (network == Network::Wall)
        return { networkKey(network) };
    return { u"own-page:"_s % networkKey(network) };
}

} // namespace Relais
