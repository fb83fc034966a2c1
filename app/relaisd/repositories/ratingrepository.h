// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/feedback.h"

#include <QSqlDatabase>

namespace Relais::Backend {

//! What members say of stories to their editors.
class RatingRepository final {
public:
    explicit RatingRepository(const QSqlDatabase &db);

    //! Takes the place of an earlier one of the member. NotFound ("story-unknown"); InvalidInput
    //! ("text-empty") for a mistake without a word.
    Result<void> put(const MemberId &member, const StoryRating &rating);
    //! Without names, and without counts of fewer than five.
    Result<StoryRatings> of(const StoryId &story) const;

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
