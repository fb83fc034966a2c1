// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/publicstory.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

bool mayBePublic(const Story &story, const QDateTime &now)
{
    const StoryPhase phase = phaseAt(story, now);
    return story.audience.isEveryone() && phase != StoryPhase::NotApproved
        && phase != StoryPhase::Scheduled;
}

bool hasSharePage(const Story &story, const QUrl &publicUrl, bool everyStory)
{
    return everyStory
        || (story.link.host() == publicUrl.host() && story.link.port() == publicUrl.port()
            && story.link.path().startsWith(u"/s/"_s));
}

} // namespace Relais::Backend
