// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace Relais::Api {

//! GET and PUT /v1/admin/share-pages {of: own | every}: whether every story that is for everybody
//! has a public page, or only those whose link is their page here.
QJsonObject sharePagesJson(bool everyStory);
//! InvalidInput ("/of") for any other word.
Result<bool> sharePagesFrom(const QJsonObject &json);

} // namespace Relais::Api
