// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/topleveldomain.h"

#include <libpsl.h>

namespace Relais::Text {

namespace {
constexpr qsizetype longestLabel = 63;
constexpr int ofRegistries = PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE;
} // namespace

bool isTopLevelDomain(QStringView label)
{
    if (label.size() < 2 || label.size() > longestLabel)
        return false;
    const QByteArray name = label.toUtf8();
    return psl_is_public_suffix2(psl_builtin(), name.constData(), ofRegistries) != 0;
}

} // namespace Relais::Text
