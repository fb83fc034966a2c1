// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekfigures.h"

#include "ui/calendar/calendardays.h"

#include <QMap>

#include <algorithm>

namespace Relais::Ui {

namespace {
constexpr int week = 7;
constexpr double workingDays = 5;
} // namespace

double WeekFigures::aDay() const
{
    return stories / workingDays;
}

WeekFigures weekFiguresOf(
    const QDate &day, const QList<Story> &stories, const std::function<bool(const Story &)> &isOwn)
{
    WeekFigures figures;
    int own = 0;
    figures.first = firstOfWeek(day);
    QMap<QString, int> in;
    for (const Story &story : stories) {
        const QDate date = dayOf(story);
        if (!date.isValid() || !isPlanned(story) || date < figures.first
            || date >= figures.first.addDays(week))
            continue;
        ++figures.stories;
        own += isOwn && isOwn(story) ? 1 : 0;
        figures.approved += story.state == StoryState::Approved ? 1 : 0;
        QStringList languages { story.language };
        for (const Caption &caption : story.captions)
            languages.append(caption.language);
        languages.removeDuplicates();
        languages.removeAll(QString());
        for (const QString &language : std::as_const(languages))
            ++in[language];
    }
    if (isOwn)
        figures.own = own;
    for (auto one = in.cbegin(); one != in.cend(); ++one)
        figures.languages.append({ one.key(), one.value() });
    std::stable_sort(figures.languages.begin(), figures.languages.end(),
        [](const auto &a, const auto &b) { return a.second > b.second; });
    return figures;
}

} // namespace Relais::Ui
