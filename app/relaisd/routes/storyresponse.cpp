// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/routes/storyresponse.h"

#include "core/api/curation.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

Response storyResponse(const StoredStory &stored, const QJsonObject &auditDetails)
{
    Response response = jsonResponse(Api::toJson(static_cast<const WorkingStory &>(stored)));
    response.headers.append({ "ETag", '"' + QByteArray::number(stored.version) + '"' });
    response.auditDetails = auditDetails;
    return response;
}

Response newStoryResponse(const Result<StoredStory> &stored)
{
    return stored ? storyResponse(*stored, { { u"story"_s, stored->story.id.value } })
                  : errorResponse(stored.error());
}

} // namespace Relais::Backend
