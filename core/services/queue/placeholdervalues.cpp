// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/placeholdervalues.h"

#include "core/base/log.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"

namespace Relais {

PlaceholderValues placeholderValuesIn(QSqlDatabase &db)
{
    PlaceholderValues values;
    const auto member = ProfileStore(db).member();
    const auto company = ProfileStore(db).organizationName();
    const auto teams = OrganizationStore(db).teams();
    if (!member || !company || !teams) {
        qCWarning(lcServices) << "what captions leave open cannot be read";
        return values;
    }
    values.name = member->name;
    values.job = member->title;
    values.city = member->location;
    values.company = *company;
    for (const Team &team : *teams) {
        if (team.id == member->team)
            values.team = team.name;
    }
    return values;
}

Story withCaptionsFilled(Story story, const PlaceholderValues &values)
{
    for (Caption &caption : story.captions)
        caption.text = withPlaceholders(caption.text, values);
    return story;
}

} // namespace Relais
