// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/routesegment.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString rates()
{
    return u"/v1/rates"_s;
}

QString rate(const QString &figure)
{
    return rates() + segment(figure);
}

QString insights()
{
    return u"/v1/insights"_s;
}

QString watches()
{
    return u"/v1/watches"_s;
}

QString watch(const WatchId &id)
{
    return watches() + segment(id.value);
}

QString watchMentions(const WatchId &id)
{
    return watch(id) + u"/mentions"_s;
}

} // namespace Relais::Api::Routes
