// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/postchoices.h"

#include <QHash>
#include <QList>

namespace Relais {

//! A further picture of a draft, after the first.
struct DraftPicture {
    QString path; //!< of MediaService
    QString whole {}; //!< what it was cut from; empty: it is whole
    QString alt {};
    bool operator==(const DraftPicture &) const = default;
};

//! A text being written for a story and accounts; local only.
struct Draft {
    StoryId story;
    QString text; //!< common to the accounts that are not parted
    QHash<AccountId, QString> ownTexts; //!< of the parted accounts
    QList<AccountId> accounts; //!< ticked
    bool withImage = true;
    QString imageAlt;
    //! Instead of the story's picture: an own one, or a part of either; a path of MediaService.
    QString picture {};
    QString pictureWhole {}; //!< what the part was cut from; empty: picture is whole
    QList<DraftPicture> more {};
    PostChoices choices {};
    QString language {}; //!< of the text; empty: that of the caption or story
    bool operator==(const Draft &) const = default;
};

} // namespace Relais
