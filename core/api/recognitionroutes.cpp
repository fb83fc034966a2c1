// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/routesegment.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString nominations()
{
    return u"/v1/nominations"_s;
}

QString nomination(const NominationId &id)
{
    return nominations() + segment(id.value);
}

QString nominationAction(const NominationId &id, const QString &action)
{
    return nomination(id) + u'/' + action;
}

QString recognitions()
{
    return u"/v1/recognitions"_s;
}

QString recognitionAction(const NominationId &id, const QString &action)
{
    return recognitions() + segment(id.value) + u'/' + action;
}

QString leaderboard()
{
    return u"/v1/leaderboard"_s;
}

QString leaderboardRules()
{
    return leaderboard() + u"/rules"_s;
}

QString leaderboardPreview()
{
    return leaderboard() + u"/preview"_s;
}

QString myLeaderboard()
{
    return me() + u"/leaderboard"_s;
}

} // namespace Relais::Api::Routes
