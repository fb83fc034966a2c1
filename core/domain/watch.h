// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

namespace Relais {

//! A search that is kept: what the company's sources and the feeds that it watches say of it.
struct Watch {
    WatchId id;
    QString name;
    QStringList words; //!< any of them; each stands as words of its own, accents and case aside
    bool operator==(const Watch &) const = default;
};

//! How many entries mentioned it in a week.
struct WatchWeek {
    QDate monday; //!< UTC
    int mentions = 0;
    bool operator==(const WatchWeek &) const = default;
};

//! A watch with its last weeks, oldest first, without a gap.
struct WatchFigures {
    Watch watch;
    QList<WatchWeek> weeks;
    bool operator==(const WatchFigures &) const = default;
};

//! An entry that mentions it, and where that stands.
struct WatchMention {
    enum class Place { Watched, Inbox, Dropped, Story };
    CandidateEntry entry;
    Place place = Place::Watched;
    bool operator==(const WatchMention &) const = default;
};

QString watchPlaceKey(WatchMention::Place place); //!< "watched", "inbox", "dropped", "story"
std::optional<WatchMention::Place> watchPlaceFromKey(const QString &key);

namespace WatchLimits {
inline constexpr int name = 80; // QString units
inline constexpr int words = 20;
inline constexpr int word = 80;
inline constexpr int watches = 50; // of an organization
inline constexpr int weeks = 26;
inline constexpr int mentions = 200; // of one answer
inline constexpr int entries = 20'000; // that are looked through, the newest
} // namespace WatchLimits

//! Empty when it may be kept; else stable words: "watch-name", "watch-words".
QStringList problemsOf(const Watch &watch);
QDate mondayOf(const QDateTime &utc);

//! Looks for the words of a watch in many texts.
class WatchMatcher final {
public:
    explicit WatchMatcher(const Watch &watch);
    //! folded: Text::folded() of title and summary.
    bool matches(const QString &folded) const;

private:
    QStringList m_words;
};

} // namespace Relais
