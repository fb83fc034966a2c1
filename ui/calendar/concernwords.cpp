// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/concernwords.h"

#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QString ConcernWords::name(const Concern &concern)
{
    switch (concern.kind) {
    case Concern::Kind::PileUp:
        return tr("Pile-up");
    case Concern::Kind::SameHour:
        return tr("Same hour");
    case Concern::Kind::Gap:
        return tr("Gap");
    case Concern::Kind::PeopleGap:
        return concern.name.isEmpty() ? tr("Gap for some")
                                      : tr("Gap, %1", "a team or place").arg(concern.name);
    case Concern::Kind::LanguageGap:
        break;
    }
    return tr("Gap, %1", "a language").arg(Format::languageLabel(concern.language));
}

Tone ConcernWords::tone(const Concern &concern)
{
    return concern.kind == Concern::Kind::PileUp ? Tone::Bad : Tone::Warn;
}

QString ConcernWords::when(const Concern &concern, const QDate &today)
{
    const QString from = concern.from.isValid() ? MomentWords::day(concern.from, today) : QString();
    switch (concern.kind) {
    case Concern::Kind::PileUp:
        return from;
    case Concern::Kind::SameHour:
        return tr("%1, %2", "day, time").arg(from, Format::timeOfDay(concern.hour));
    case Concern::Kind::Gap:
    case Concern::Kind::PeopleGap:
        return concern.to.isValid()
            ? tr("%1 – %2", "first day, last day").arg(from, MomentWords::day(concern.to, today))
            : tr("from %1 on", "a day").arg(from);
    case Concern::Kind::LanguageGap:
        break;
    }
    return from.isEmpty() ? tr("none so far") : tr("since %1", "a day").arg(from);
}

QString ConcernWords::sentence(
    const Concern &concern, bool isFiltered, const std::optional<int> &people)
{
    if (people && concern.kind != Concern::Kind::Gap)
        return aboutPeople(concern, *people);
    switch (concern.kind) {
    case Concern::Kind::PileUp:
        return tr("%n stories may reach the same people on one day. %1 a day is the rule.", nullptr,
            concern.count)
            .arg(concern.most);
    case Concern::Kind::SameHour:
        return tr("%n stories may reach the same people within this hour.", nullptr, concern.count);
    case Concern::Kind::Gap: {
        const QString nothing =
            isFiltered ? tr("Nothing that this filter shows.") : tr("Nothing for anyone.");
        return concern.count == 0
            ? nothing
            : tr("%1 %2", "two sentences")
                  .arg(nothing, tr("%n ready story(ies) have no date.", nullptr, concern.count));
    }
    case Concern::Kind::PeopleGap:
        return concern.name.isEmpty()
            ? tr("%n story(ies) go out, for some teams or places alone: nothing for the others.",
                  nullptr, concern.count)
            : tr("Nothing for %1, while %n story(ies) go out to others.", "a team or place",
                  concern.count)
                  .arg(concern.name);
    case Concern::Kind::LanguageGap:
        break;
    }
    return tr("%n planned story(ies) have no caption in %1.", "a language", concern.count)
        .arg(Format::languageLabel(concern.language));
}

QString ConcernWords::aboutPeople(const Concern &concern, int people)
{
    const QString number = Format::number(people);
    switch (concern.kind) {
    case Concern::Kind::PileUp:
        return tr("%n stories reach the same %1 people on one day. %2 a day is the rule.", nullptr,
            concern.count)
            .arg(number)
            .arg(concern.most);
    case Concern::Kind::SameHour:
        return tr("%n stories reach the same %1 people within this hour.", nullptr, concern.count)
            .arg(number);
    case Concern::Kind::PeopleGap:
        return tr("Nothing for these %1 people, while %n story(ies) go out to others.", nullptr,
            concern.count)
            .arg(number);
    case Concern::Kind::Gap:
    case Concern::Kind::LanguageGap:
        break;
    }
    return tr("%1 people read it. %n planned story(ies) have no caption in it.", "a language",
        concern.count)
        .arg(number);
}

} // namespace Relais::Ui
