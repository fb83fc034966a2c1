// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/picture.h"

using namespace Qt::StringLiterals;

namespace Relais::Api {

namespace {
constexpr qsizetype longestPath = 200;
} // namespace

QJsonValue pictureToJson(const std::optional<StoryImage> &picture)
{
    if (!picture)
        return QJsonValue::Null;
    return QJsonObject { { u"path"_s, picture->path }, { u"altText"_s, picture->altText },
        { u"width"_s, picture->width }, { u"height"_s, picture->height } };
}

StoryImage pictureFrom(JsonReader &reader)
{
    StoryImage picture;
    picture.path = reader.text("path"_L1, longestPath);
    picture.altText = reader.optionalText("altText"_L1, StoryLimits::altText);
    picture.width = reader.optionalCount("width"_L1);
    picture.height = reader.optionalCount("height"_L1);
    return picture;
}

} // namespace Relais::Api
