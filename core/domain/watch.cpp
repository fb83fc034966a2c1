// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/watch.h"

#include "core/domain/text/folding.h"
#include "core/domain/text/wordsearch.h"

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

QString watchPlaceKey(WatchMention::Place place)
{
    switch (place) {
    case WatchMention::Place::Watched:
        return u"watched"_s;
    case WatchMention::Place::Inbox:
        return u"inbox"_s;
    case WatchMention::Place::Dropped:
        return u"dropped"_s;
    case WatchMention::Place::Story:
        break;
    }
    return u"story"_s;
}

std::optional<WatchMention::Place> watchPlaceFromKey(const QString &key)
{
    using Place = WatchMention::Place;
    for (const Place place : { Place::Watched, Place::Inbox, Place::Dropped, Place::Story }) {
        if (watchPlaceKey(place) == key)
            return place;
    }
    return std::nullopt;
}

QStringList problemsOf(const Watch &watch)
{
    QStringList problems;
    if (watch.name.trimmed().isEmpty() || watch.name.size() > WatchLimits::name)
        problems.append(u"watch-name"_s);
    const bool good = !watch.words.isEmpty() && watch.words.size() <= WatchLimits::words
        && std::all_of(watch.words.begin(), watch.words.end(), [](const QString &word) {
               return word.size() <= WatchLimits::word && !Text::folded(word).trimmed().isEmpty();
           });
    if (!good)
        problems.append(u"watch-words"_s);
    return problems;
}

QDate mondayOf(const QDateTime &utc)
{
    const QDate day = utc.toUTC().date();
    return day.addDays(1 - day.dayOfWeek());
}

WatchMatcher::WatchMatcher(const Watch &watch)
{
    for (const QString &word : watch.words) {
        if (const QString folded = Text::folded(word).trimmed(); !folded.isEmpty())
            m_words.append(folded);
    }
}

bool WatchMatcher::matches(const QString &folded) const
{
    return std::any_of(m_words.begin(), m_words.end(),
        [&folded](const QString &word) { return Text::standsAsWords(folded, word); });
}

} // namespace Relais
