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
    { StoryField::Event, "event"_L1 },
    { StoryField::Captions, "captions"_L1 },
    { StoryField::Audience, "audience"_L1 },
    { StoryField::Embargo, "embargo"_L1 },
    { StoryField::Expiry, "expiry"_L1 },
    { StoryField::EditRule, "edit-rule"_L1 },
    { StoryField::Disclosure, "disclosure"_L1 },
    { StoryField::Networks, "networks"_L1 },
    { StoryField::Pinned, "pinned"_L1 },
});

//! How long the longest name is with which this text begins; 0: it begins with none.
qsizetype longestName(QStringView text, const QList<Member> &people)
{
    qsizetype longest = 0;
    for (const Member &one : people) {
        const qsizetype length = one.name.size();
        const bool goesOn = length < text.size() && text.at(length).isLetterOrNumber();
        if (length > longest && !goesOn && text.startsWith(one.name))
            longest = length;
    }
    return longest;
}

} // namespace

QString storyFieldKey(StoryField field)
{
    return fieldKeys.keyOf(field);
}

std::optional<StoryField> storyFieldFromKey(const QString &key)
{
    return fieldKeys.valueOf(key);
}

QList<MemberId> namedIn(const QString &text, const QList<Member> &people)
{
    QList<MemberId> named;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QStringView after = QStringView(text).mid(at + 1);
        const QStringView name = after.left(longestName(after, people));
        for (const Member &one : people) {
            if (!name.isEmpty() && QStringView(one.name) == name && !named.contains(one.id))
                named.append(one.id);
        }
    }
    return named;
}

int openThreads(const QList<StoryComment> &comments)
{
    return int(std::count_if(comments.cbegin(), comments.cend(),
        [](const StoryComment &one) { return one.answers.isEmpty() && !one.settledAt.isValid(); }));
}

} // namespace Relais
