// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

namespace Relais {

//! base with what an editor writes of content: everything but id, state, revision, people, times of
//! acts and figures.
Story withContentOf(const Story &base, const Story &content);
//! Nothing that an editor writes differs. Ids of captions do not count.
bool sameContent(const Story &a, const Story &b);

} // namespace Relais
