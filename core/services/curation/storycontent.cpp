// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/curation/storycontent.h"

namespace Relais {

Story withContentOf(const Story &base, const Story &content)
{
    Story story = content;
    story.id = base.id;
    story.revision = base.revision;
    story.state = base.state;
    story.author = base.author;
    story.authorName = base.authorName;
    story.approver = base.approver;
    story.approverName = base.approverName;
    story.createdAt = base.createdAt;
    story.approvedAt = base.approvedAt;
    story.withdrawnReason = base.withdrawnReason;
    story.withdrawnByName = base.withdrawnByName;
    story.corrections = base.corrections;
    story.deletionAsked = base.deletionAsked;
    story.correctionPending = base.correctionPending;
    story.colleagues = base.colleagues;
    story.suggestedBy = base.suggestedBy;
    story.signature = base.signature;
    return story;
}

bool sameContent(const Story &a, const Story &b)
{
    Story left = a;
    Story right = withContentOf(a, b);
    for (Story *story : { &left, &right }) {
        for (Caption &caption : story->captions)
            caption.id = {};
    }
    return left == right;
}

} // namespace Relais
