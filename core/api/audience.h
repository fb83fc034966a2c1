// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/audience.h"

#include <QJsonObject>

namespace Relais::Api {

class JsonReader;

//! Who gets a story, as stories, sources and saved audiences carry it.
QJsonObject audienceJson(const Audience &audience);
//! Reads the members of an audience; what is wrong stays with the reader, whose finish() tells it.
Audience audienceIn(JsonReader &reader);

} // namespace Relais::Api
