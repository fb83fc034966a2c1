// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "core/domain/text/placeholders.h"

class QSqlDatabase;

namespace Relais {

//! Of the member, their team and their company; what cannot be read is left open and logged.
PlaceholderValues placeholderValuesIn(QSqlDatabase &db);

//! The story with its captions filled in, as whoever relays sees it.
Story withCaptionsFilled(Story story, const PlaceholderValues &values);

} // namespace Relais
