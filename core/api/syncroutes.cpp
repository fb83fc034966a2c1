// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString changes()
{
    return u"/v1/changes"_s;
}

QString pushes()
{
    return u"/v1/pushes"_s;
}

QString ownRelays()
{
    return u"/v1/relays"_s;
}

} // namespace Relais::Api::Routes
