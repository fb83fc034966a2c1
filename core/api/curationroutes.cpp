// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"

#include "core/api/routesegment.h"

namespace Relais::Api::Routes {

using namespace Qt::StringLiterals;

QString sources()
{
    return u"/v1/sources"_s;
}

QString source(const SourceId &id)
{
    return sources() + segment(id.value);
}

QString sourceFetch(const SourceId &id)
{
    return source(id) + u"/fetch"_s;
}

QString sourceRetraction(const SourceId &id)
{
    return source(id) + u"/retraction"_s;
}

QString sourceList()
{
    return u"/v1/sources/opml"_s;
}

QString previews()
{
    return u"/v1/previews"_s;
}

QString previewPicture()
{
    return previews() + u"/picture"_s;
}

QString candidates()
{
    return u"/v1/candidates"_s;
}

QString candidateStory(const CandidateId &id)
{
    return candidates() + segment(id.value) + u"/story"_s;
}

QString candidateAction(const CandidateId &id, const QString &action)
{
    return candidates() + segment(id.value) + segment(action);
}

QString media()
{
    return u"/v1/media"_s;
}

QString ideas()
{
    return u"/v1/ideas"_s;
}

QString ideaPreview()
{
    return ideas() + u"/preview"_s;
}

QString ideaPictures()
{
    return ideas() + u"/pictures"_s;
}

QString ideaAction(const IdeaId &id, const QString &action)
{
    return ideas() + segment(id.value) + segment(action);
}

QString ideaStory(const IdeaId &id)
{
    return ideas() + segment(id.value) + u"/story"_s;
}

} // namespace Relais::Api::Routes
