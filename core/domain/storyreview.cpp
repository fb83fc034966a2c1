// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storyreview.h"

#include "core/domain/keytable.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fieldKeys = keyTable<StoryField>({
    { StoryField::Title, "title"_L1 },
    { StoryField::Summary, "summary"_L1 },
    { StoryField::Link, "link"_L1 },
    { StoryField::Image, "image"_L1 },
    { StoryField::AltText, "alt-text"_L1 },
    { StoryField::Kind, "kind"_L1 },
    { StoryField::Language, "language"_L1 },
    { StoryField::Campaign, "campaign"_L1 },
    { StoryField::Topics, "topics"_L1 },
    { StoryField::Job, "job"_L1 },
    { StoryField::Captions, "captions"_L1 },
    { StoryField::Audience, "audience"_L1 },
    { StoryField::Embargo, "embargo"_L1 },
    { StoryField::Expiry, "expiry"_L1 },
    { StoryField::EditRule, "edit-rule"_L1 },
    { StoryField::Disclosure, "disclosure"_L1 },
    { StoryField::Networks, "networks"_L1 },
    { StoryField::Pinned, "pinned"_L1 },
});

} // namespace

QString storyFieldKey(StoryField field)
{
    return fieldKeys.keyOf(field);
}

std::optional<StoryField> storyFieldFromKey(const QString &key)
{
    return fieldKeys.valueOf(key);
}

int openThreads(const QList<StoryComment> &comments)
{
    return int(std::count_if(comments.cbegin(), comments.cend(),
        [](const StoryComment &one) { return one.answers.isEmpty() && !one.settledAt.isValid(); }));
}

} // namespace Relais
