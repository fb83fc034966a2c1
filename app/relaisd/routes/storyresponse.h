// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"
#include "app/relaisd/repositories/storyrepository.h"

namespace Relais::Backend {

//! A story as editors work on it, its version as the ETag that If-Match names.
Response storyResponse(const StoredStory &stored, const QJsonObject &auditDetails);
//! The same of what an idea or a candidate became, its id in the audit log.
Response newStoryResponse(const Result<StoredStory> &stored);

} // namespace Relais::Backend
