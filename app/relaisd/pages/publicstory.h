// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

namespace Relais::Backend {

//! Whether a page may tell anyone of the story, withdrawn or not: it is for everybody in the
//! company, was approved, and its embargo is over.
bool mayBePublic(const Story &story, const QDateTime &now);

//! Whether it has a page here: its link leads to this backend's own, since the company has none for
//! it, or the company wants a page of every story.
bool hasSharePage(const Story &story, const QUrl &publicUrl, bool everyStory);

} // namespace Relais::Backend
