// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageframe.h"
#include "core/domain/story.h"

namespace Relais::Backend {

//! What a public page says in the place of a withdrawn story: that it was, why, and what sets it
//! right, in the page's language where there is one.
void writeWithdrawal(HtmlWriter &html, PageLanguage language, const Story &story);

//! A whole page that says so; 410.
Response withdrawnStoryPage(const Request &request, const Story &story);

} // namespace Relais::Backend
