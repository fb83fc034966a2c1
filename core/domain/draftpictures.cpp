// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/draftpictures.h"

#include "core/domain/networktraits.h"

#include <algorithm>

namespace Relais {

namespace {

//! All of them in one list; the story's picture, where it stands first untouched, by its path.
QList<DraftPicture> listed(const Draft &draft, const Story &story)
{
    QList<DraftPicture> all;
    if (!draft.withImage)
        return all;
    if (!draft.picture.isEmpty()) {
        all.append({ draft.picture, draft.pictureWhole, draft.imageAlt });
    } else if (story.image) {
        all.append({ story.image->path, {},
            draft.imageAlt.isEmpty() ? story.image->altText : draft.imageAlt });
    }
    return all + draft.more;
}

//! Back into the draft. The story's own picture in front, with its own description, is left to the
//! story: a revision of it is then followed.
Draft relisted(Draft draft, const Story &story, const QList<DraftPicture> &all)
{
    draft.more = all.mid(1);
    draft.withImage = !all.isEmpty();
    if (all.isEmpty())
        return draft;
    const DraftPicture &first = all.first();
    const bool isStorys = story.image && first.whole.isEmpty() && first.path == story.image->path;
    draft.picture = isStorys ? QString() : first.path;
    draft.pictureWhole = isStorys ? QString() : first.whole;
    draft.imageAlt = isStorys && first.alt == story.image->altText ? QString() : first.alt;
    return draft;
}

} // namespace

QList<RelayPicture> picturesOf(const Story &story, const Draft &draft)
{
    QList<RelayPicture> pictures;
    const QList<DraftPicture> all = listed(draft, story);
    for (const DraftPicture &one : all.first(std::min<qsizetype>(all.size(), mostPictures)))
        pictures.append({ one.path, one.alt });
    return pictures;
}

Draft withPictures(const Draft &draft, const Story &story, const QList<RelayPicture> &pictures)
{
    QList<DraftPicture> all;
    for (const RelayPicture &one : pictures)
        all.append({ one.path, {}, one.altText });
    return relisted(draft, story, all);
}

int picturesTaken(const Account &account)
{
    const bool isOwnPage =
        account.id == implicitAccount(account.network) && account.network != Network::Wall;
    const int known = traitsOf(account.network).pictures;
    if (isOwnPage)
        return 0;
    return account.maxPictures > 0 ? std::min(known, account.maxPictures) : known;
}

int altLengthTaken(const Account &account)
{
    const int known = traitsOf(account.network).altLength;
    if (account.maxAltLength > 0)
        return std::min(account.maxAltLength, StoryLimits::altText);
    return known > 0 ? known : StoryLimits::altText;
}

Draft withPicture(Draft draft, const DraftPicture &picture)
{
    draft.more.append(picture);
    return draft;
}

Draft withoutPicture(Draft draft, const Story &story, int place)
{
    QList<DraftPicture> all = listed(draft, story);
    if (place < 0 || place >= all.size())
        return draft;
    all.removeAt(place);
    return relisted(std::move(draft), story, all);
}

Draft withPictureBack(
    const Draft &draft, const Story &story, int place, const DraftPicture &picture)
{
    Draft shown = draft;
    shown.withImage = true; // they may have been left out meanwhile
    QList<DraftPicture> all = listed(shown, story);
    if (place < 0 || all.size() >= mostPictures)
        return draft;
    all.insert(std::min<qsizetype>(place, all.size()), picture);
    return relisted(std::move(shown), story, all);
}

Draft withPictureMoved(Draft draft, const Story &story, int from, int to)
{
    QList<DraftPicture> all = listed(draft, story);
    if (from < 0 || from >= all.size() || to < 0 || to >= all.size())
        return draft;
    all.move(from, to);
    return relisted(std::move(draft), story, all);
}

std::optional<DraftPicture> pictureAt(const Draft &draft, const Story &story, int place)
{
    const QList<DraftPicture> all = listed(draft, story);
    if (place < 0 || place >= all.size())
        return {};
    return all.at(place);
}

Draft withPictureAt(Draft draft, const Story &story, int place, const DraftPicture &picture)
{
    QList<DraftPicture> all = listed(draft, story);
    if (place < 0 || place >= all.size())
        return draft;
    all[place] = picture;
    return relisted(std::move(draft), story, all);
}

} // namespace Relais
