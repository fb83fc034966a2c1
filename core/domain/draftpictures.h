// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/account.h"
#include "core/domain/draft.h"
#include "core/domain/relaypicture.h"
#include "core/domain/story.h"

namespace Relais {

//! What goes out with the text, in order: the first picture as the draft has it, else the story's;
//! then the others. Empty when it goes without.
QList<RelayPicture> picturesOf(const Story &story, const Draft &draft);

//! With these in place of its own; none: it goes without.
Draft withPictures(const Draft &draft, const Story &story, const QList<RelayPicture> &pictures);

//! How many pictures Relais hands over to the account: none where the person finishes the relay in
//! the network's own page.
int picturesTaken(const Account &account);
//! How long a picture's description may be there, in UTF-16 units; the rest of it is left out.
int altLengthTaken(const Account &account);

// Changes of a draft's pictures, by their place in picturesOf(). A place that is not there changes
// nothing.
Draft withPicture(Draft draft, const DraftPicture &picture); //!< after the others
Draft withoutPicture(Draft draft, const Story &story, int place);
//! As before withoutPicture(), among those there are now; with as many as there may be, nothing.
Draft withPictureBack(
    const Draft &draft, const Story &story, int place, const DraftPicture &picture);
Draft withPictureMoved(Draft draft, const Story &story, int from, int to);
//! The picture at a place, as the draft would have it as a further one.
std::optional<DraftPicture> pictureAt(const Draft &draft, const Story &story, int place);
//! Puts another in its place.
Draft withPictureAt(Draft draft, const Story &story, int place, const DraftPicture &picture);

} // namespace Relais
