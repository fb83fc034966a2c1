// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Relais {

//! What a member says of a story to its editors.
enum class Verdict { Useful, NotUseful, Mistake };

QString verdictKey(Verdict verdict); //!< "useful", "not-useful", "mistake"
std::optional<Verdict> verdictFromKey(const QString &key);

//! One member's verdict on one story. Who gave it is not part of it.
struct StoryRating {
    StoryId story;
    Verdict verdict = Verdict::Useful;
    QString word; //!< may be empty, but for a mistake
    QDateTime at; //!< UTC
    bool operator==(const StoryRating &) const = default;
};

//! What editors see of it: never who. Counts only of five or more, words as they are.
struct StoryRatings {
    bool tooFew = true;
    int useful = 0;
    int notUseful = 0;
    QList<StoryRating> words; //!< newest first, those that have a word
    bool operator==(const StoryRatings &) const = default;
};

namespace FeedbackLimits {
inline constexpr int word = 500; // QString units
inline constexpr int fewest = 5; //!< ratings that are counted out
} // namespace FeedbackLimits

} // namespace Relais
