// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/sharepages.h"

#include "core/api/jsonreader.h"

#include <optional>

namespace Relais::Api {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> everyStoryFromKey(const QString &key)
{
    if (key == u"every"_s)
        return true;
    if (key == u"own"_s)
        return false;
    return std::nullopt;
}

} // namespace

QJsonObject sharePagesJson(bool everyStory)
{
    return { { u"of"_s, everyStory ? u"every"_s : u"own"_s } };
}

Result<bool> sharePagesFrom(const QJsonObject &json)
{
    JsonReader reader(json);
    const bool everyStory = reader.word("of"_L1, everyStoryFromKey);
    return reader.finish(everyStory);
}

} // namespace Relais::Api
