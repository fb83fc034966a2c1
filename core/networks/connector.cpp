// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/networks/connector.h"

namespace Relais {

QCoro::Task<Result<void>> Connector::revoke(Account, QByteArray)
{
    co_return {};
}

} // namespace Relais
