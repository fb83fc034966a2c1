// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/admin/rolewords.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Result<QList<Role>> rolesFrom(const QString &words)
{
    QList<Role> roles;
    const QStringList keys = words.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const auto role = roleFromKey(key.trimmed());
        if (!role)
            return fail(ErrorCode::InvalidInput,
                u"there is no role \"%1\": ambassador, editor, manager, admin"_s.arg(key),
                u"roles"_s);
        if (*role != Role::Ambassador && !roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

} // namespace Relais::Backend
