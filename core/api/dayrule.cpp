// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/dayrule.h"

#include "core/api/jsonreader.h"
#include "core/domain/dayrule.h"

namespace Relais::Api {

using namespace Qt::StringLiterals;

QJsonObject dayRuleJson(int stories)
{
    return { { u"stories"_s, stories } };
}

Result<int> dayRuleFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto stories =
        static_cast<int>(reader.integer("stories"_L1, DayRule::least, DayRule::most));
    return reader.finish(stories);
}

} // namespace Relais::Api
