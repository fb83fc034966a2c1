// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/audit/routeaudit.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

bool isAudited(const Route &route)
{
    return route.write && route.audited && route.access != Access::Anyone
        && route.access != Access::Member;
}

AuditEntry entryOf(
    const Route &route, const Request &request, const Response &response, const QDateTime &at)
{
    AuditEntry entry;
    entry.at = at;
    entry.actor = request.caller ? request.caller->member.value : auditDirectory;
    entry.act = route.act;
    for (auto it = request.parameters.cbegin(); it != request.parameters.cend(); ++it)
        entry.act.replace(u'{' + it.key() + u'}', it.value());
    if (entry.act.isEmpty())
        entry.act = QString::fromLatin1(route.method) + u' ' + route.pattern;
    entry.subject =
        response.subject.isEmpty() ? request.parameters.value(u"id"_s) : response.subject;
    entry.details = response.auditDetails;
    return entry;
}

} // namespace Relais::Backend
