// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/storymerge.h"

#include <algorithm>

namespace Relais {

namespace {

struct MergedField {
    StoryField field;
    bool (*same)(const Story &, const Story &);
    void (*copy)(Story &to, const Story &from);
};

template <auto Member>
constexpr MergedField fieldOf(StoryField field)
{
    return { field, [](const Story &a, const Story &b) { return a.*Member == b.*Member; },
        [](Story &to, const Story &from) { to.*Member = from.*Member; } };
}

const MergedField mergedFields[] {
    fieldOf<&Story::title>(StoryField::Title),
    fieldOf<&Story::summary>(StoryField::Summary),
    fieldOf<&Story::link>(StoryField::Link),
    fieldOf<&Story::image>(StoryField::Image),
    fieldOf<&Story::kind>(StoryField::Kind),
    fieldOf<&Story::language>(StoryField::Language),
    fieldOf<&Story::campaign>(StoryField::Campaign),
    fieldOf<&Story::topics>(StoryField::Topics),
    fieldOf<&Story::job>(StoryField::Job),
    fieldOf<&Story::event>(StoryField::Event),
    fieldOf<&Story::audience>(StoryField::Audience),
    fieldOf<&Story::embargo>(StoryField::Embargo),
    fieldOf<&Story::expiry>(StoryField::Expiry),
    fieldOf<&Story::editRule>(StoryField::EditRule),
    fieldOf<&Story::disclosure>(StoryField::Disclosure),
    fieldOf<&Story::networks>(StoryField::Networks),
    fieldOf<&Story::pinned>(StoryField::Pinned),
};

const Caption *captionIn(const QList<Caption> &captions, const CaptionId &id)
{
    const auto it = std::find_if(captions.begin(), captions.end(),
        [&](const Caption &caption) { return caption.id == id && !id.isEmpty(); });
    return it == captions.end() ? nullptr : &*it;
}

bool sameWords(const Caption &a, const Caption &b)
{
    return a.network == b.network && a.language == b.language && a.text == b.text;
}

bool sameWords(const Caption *a, const Caption *b)
{
    return a && b ? sameWords(*a, *b) : a == b;
}

//! A caption that was written here gets its id only when it is stored; what the base says in the
//! same words is the same one.
QList<Caption> identified(QList<Caption> captions, const QList<Caption> &base)
{
    QList<CaptionId> taken;
    for (const Caption &caption : captions)
        taken.append(caption.id);
    for (Caption &caption : captions) {
        for (const Caption &known : base) {
            if (caption.id.isEmpty() && !taken.contains(known.id) && sameWords(caption, known)) {
                caption.id = known.id;
                taken.append(known.id);
            }
        }
    }
    return captions;
}

void addClash(StoryMerge &merge, const Caption *mine, const Caption *theirs)
{
    const Caption &shown = mine ? *mine : *theirs;
    merge.clashes.append({ { StoryField::Captions, theirs ? theirs->text : QString(),
                               mine ? mine->text : QString(), shown.language, shown.network },
        shown.id });
}

//! Those that the other list has too, in their order.
QList<CaptionId> commonIds(const QList<Caption> &captions, const QList<Caption> &other)
{
    QList<CaptionId> ids;
    for (const Caption &caption : captions) {
        if (captionIn(other, caption.id))
            ids.append(caption.id);
    }
    return ids;
}

bool isReordered(const QList<Caption> &captions, const QList<Caption> &base)
{
    return commonIds(captions, base) != commonIds(base, captions);
}

//! As model has them; what it has not stays last.
void orderLike(QList<Caption> &captions, const QList<Caption> &model)
{
    const auto placeOf = [&model](const Caption &caption) {
        const auto it = std::find_if(model.begin(), model.end(),
            [&](const Caption &one) { return one.id == caption.id && !one.id.isEmpty(); });
        return it - model.begin();
    };
    std::stable_sort(captions.begin(), captions.end(),
        [&](const Caption &a, const Caption &b) { return placeOf(a) < placeOf(b); });
}

void mergeCaptions(StoryMerge &merge, const Story &base, const Story &mine, const Story &theirs)
{
    const QList<Caption> own = identified(mine.captions, base.captions);
    QList<Caption> joined;
    for (const Caption &caption : own) {
        const Caption *was = captionIn(base.captions, caption.id);
        const Caption *other = captionIn(theirs.captions, caption.id);
        const bool changedHere = !sameWords(&caption, was);
        const bool changedThere = !sameWords(other, was);
        if (changedHere && changedThere && !sameWords(&caption, other) && (was || other))
            addClash(merge, &caption, other);
        if (changedHere || !changedThere)
            joined.append(caption);
        else if (other)
            joined.append(*other);
    }
    for (const Caption &caption : theirs.captions) {
        if (captionIn(own, caption.id))
            continue;
        const Caption *was = captionIn(base.captions, caption.id);
        const bool twice = std::any_of(
            own.begin(), own.end(), [&](const Caption &one) { return sameWords(one, caption); });
        if (!was && !twice)
            joined.append(caption);
        else if (was && !sameWords(&caption, was))
            addClash(merge, nullptr, &caption); // taken away here, changed there
    }
    if (isReordered(theirs.captions, base.captions) && !isReordered(own, base.captions))
        orderLike(joined, theirs.captions);
    merge.story.captions = joined;
}

void takeCaption(Story &story, const CaptionId &id, const Caption *theirs)
{
    const auto it = std::find_if(story.captions.begin(), story.captions.end(),
        [&](const Caption &caption) { return caption.id == id; });
    if (it == story.captions.end() && theirs)
        story.captions.append(*theirs);
    else if (it != story.captions.end() && theirs)
        *it = *theirs;
    else if (it != story.captions.end())
        story.captions.erase(it);
}

StoryChange changeOf(StoryField field, const Story &theirs, const Story &mine)
{
    for (const StoryChange &change : changesBetween(theirs, mine)) {
        if (change.field == field)
            return change;
    }
    // Of a picture whose description alone differs.
    StoryChange change { field, {}, {} };
    change.before = theirs.image ? theirs.image->altText : QString();
    change.after = mine.image ? mine.image->altText : QString();
    return change;
}

} // namespace

StoryMerge mergeStories(const Story &base, const Story &mine, const Story &theirs)
{
    StoryMerge merge { theirs, {}, {} };
    for (const MergedField &field : mergedFields) {
        if (field.same(mine, base) || field.same(mine, theirs))
            continue;
        field.copy(merge.story, mine);
        if (!field.same(theirs, base))
            merge.clashes.append({ changeOf(field.field, theirs, mine) });
    }
    mergeCaptions(merge, base, mine, theirs);
    std::stable_sort(merge.clashes.begin(), merge.clashes.end(),
        [](const StoryMerge::Clash &a, const StoryMerge::Clash &b) {
            return a.change.field < b.change.field;
        });
    Story own = mine;
    own.captions = identified(mine.captions, base.captions);
    merge.taken = changesBetween(own, merge.story);
    return merge;
}

Story mergedWith(const StoryMerge &merge, const Story &theirs, const QList<bool> &chosen)
{
    Story story = merge.story;
    for (qsizetype i = 0; i < merge.clashes.size(); ++i) {
        if (!chosen.value(i))
            continue;
        const StoryMerge::Clash &clash = merge.clashes.at(i);
        if (clash.change.field == StoryField::Captions) {
            takeCaption(story, clash.caption, captionIn(theirs.captions, clash.caption));
            continue;
        }
        for (const MergedField &field : mergedFields) {
            if (field.field == clash.change.field)
                field.copy(story, theirs);
        }
    }
    return story;
}

} // namespace Relais
