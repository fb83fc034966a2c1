// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/jsonreader.h"
#include "core/domain/story.h"

namespace Relais::Api {

//! A picture as the contract writes it: {path, altText, width, height}, or null. Width and height
//! are pixels, 0 where they are not known; what is wrong stays with the reader (jsonreader.h).
QJsonValue pictureToJson(const std::optional<StoryImage> &picture);
StoryImage pictureFrom(JsonReader &reader);

} // namespace Relais::Api
