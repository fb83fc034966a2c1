// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

namespace Relais {

//! The parts of a story that nothing is searched or sorted by, as the JSON text of one column.
QString storyDetail(const Story &story);
//! Fills those parts; an unreadable part keeps its default.
void readStoryDetail(const QString &detail, Story &story);

} // namespace Relais
