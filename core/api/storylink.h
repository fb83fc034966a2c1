// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <optional>

namespace Relais::Api {

//! relais://story/<id>: opens the composer of that story, in an e-mail one click away.
QString storyLink(const StoryId &story);
//! Nothing for any other text; it comes from outside.
std::optional<StoryId> storyFromLink(const QString &link);

} // namespace Relais::Api
