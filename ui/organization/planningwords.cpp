// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/planningwords.h"

#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/wordtable.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// clang-format off
constexpr WordText known[] = {
    { "name-empty", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords", "It needs a name") },
    { "name-too-long", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords", "The name is too long") },
    { "period", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "It would end before it begins") },
    { "goal", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords", "A goal is too large") },
    { "topic-used", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Stories have this topic. Take it off them first") },
    { "campaign-used", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Stories are of this campaign. Move them first") },
    { "topic-unknown", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Somebody else removed it meanwhile") },
    { "campaign-unknown", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Somebody else removed it meanwhile") },
    { "audience-unknown", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Somebody else removed it meanwhile") },
    { "phrase-unknown", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Somebody else removed it meanwhile") },
    { "phrase-known", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "This phrase is blocked already") },
    { "phrase-empty", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords", "Write the phrase") },
    { "phrase-too-long", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "The phrase is too long") },
    { "note-too-long", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords", "The reason is too long") },
    { "rate-price", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Write the price of one, more than nothing") },
    { "rate-currency", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Write the currency as three letters, such as EUR") },
    { "rate-source", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Say where the price is from") },
    { "rate-unknown", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "Somebody else removed it meanwhile") },
    { "phrases-full", QT_TRANSLATE_NOOP("Relais::Ui::PlanningWords",
        "There are 500 blocked phrases; remove one first") },
};
// clang-format on

} // namespace

QString PlanningWords::problem(const Error &error)
{
    if (const char *text = sentenceFor(error.reason, known))
        return tr(text);
    return ErrorWords::sentence(error);
}

QString PlanningWords::changedMeanwhile()
{
    return tr("It was changed meanwhile; what you wrote is still here. Save again to put it in the "
              "place of the change.");
}

QString PlanningWords::audience(const Audience &audience, const QList<Team> &teams)
{
    if (audience.isEveryone())
        return tr("Everyone");
    QStringList words;
    for (const TeamId &id : audience.teams) {
        const auto team = std::find_if(
            teams.begin(), teams.end(), [&id](const Team &known) { return known.id == id; });
        words.append(team == teams.end() ? id.value : team->name);
    }
    words += audience.locations;
    for (const QString &language : audience.languages)
        words.append(Format::languageLabel(language));
    return QLocale().createSeparatedList(words);
}

} // namespace Relais::Ui
